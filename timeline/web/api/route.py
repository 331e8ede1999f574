"""A route as data: what it takes, what it gives, and what it refuses. The API and its description are made of these."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from flask import request
from werkzeug.datastructures import MultiDict

from timeline.storage import Scope
from timeline.web import auth, idempotency, preconditions, request_bodies
from timeline.web.query_parameters import NoParameters, read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flask import Blueprint, Response
    from marshmallow import Schema

    from timeline.errors import TimelineError
    from timeline.web.request_bodies import BodySpec

__all__ = [
    "IDEMPOTENCY_KEY",
    "JSON",
    "MERGE_PATCH",
    "NEXT_LINK",
    "OPTIONAL_IF_MATCH",
    "REQUIRED_IF_MATCH",
    "RequestHeader",
    "ResponseSpec",
    "Route",
    "register",
]

JSON = request_bodies.JSON
MERGE_PATCH = "application/merge-patch+json"
"""JSON in which null takes a member away (RFC 7396)."""
NEXT_LINK = {"Link": 'The way to the next page, with rel="next" (RFC 8288); not on the last one.'}
"""The header of a list."""


@dataclass(frozen=True, slots=True)
class ResponseSpec:
    """What comes back when all is well: a sentence, the media types with the shape of each, and its own headers.

    A shape is None where the media type says it all; of several it has one. Each header has a sentence.
    """

    description: str
    content: Mapping[str, type[Schema] | tuple[type[Schema], ...] | None]
    headers: Mapping[str, str] = field(default_factory=dict)
    status: HTTPStatus = HTTPStatus.OK


@dataclass(frozen=True, slots=True)
class RequestHeader:
    """A header that a request may have: a sentence, the errors that it leads to, and whether it has to be there."""

    name: str
    description: str
    errors: tuple[type[TimelineError], ...]
    required: bool = False


REQUIRED_IF_MATCH = RequestHeader(
    "If-Match",
    "The ETag of the state that is meant, as GET gives it; * for any.",
    (preconditions.Changed, preconditions.NoPrecondition),
    required=True,
)
OPTIONAL_IF_MATCH = RequestHeader(
    "If-Match", "The ETag of the state that is meant, if only that one is.", (preconditions.Changed,)
)
IDEMPOTENCY_KEY = RequestHeader(
    idempotency.HEADER,
    "A new one for each new request, such as a UUID: who is not sure that it came in sends it again, and it is done "
    "once. Answers are kept for a day.",
    (idempotency.BadKey, idempotency.KeyReused),
)


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one address.

    `path` is Werkzeug's. `view` gets what `takes` has made of the query's parameters, what `brings` has made of the
    body where it is not None, and the parts of the path by their names; its docstring's first line is the summary.
    `refuses` are the errors that the view itself raises, `also` what else it gives, `reads` the headers that it heeds.
    `scope` is what a token has to be for, None where nobody has to send one.
    """

    method: str
    path: str
    view: Callable[..., Response]
    response: ResponseSpec
    params: type[Schema] = NoParameters
    errors: tuple[type[TimelineError], ...] = ()
    body: BodySpec | None = None
    headers: tuple[RequestHeader, ...] = ()
    scope: Scope | None = Scope.READ
    other_responses: tuple[ResponseSpec, ...] = ()

    @property
    def endpoint(self) -> str:
        """The name by which Flask and the description know it."""
        return self.view.__name__

    def __call__(self, **path_params: str) -> Response:
        """The answer to the request that is being served."""
        if self.scope is not None:
            auth.authorize(self.scope)
        given = read(_schema_instance(self.params), self._query_args())
        if self.body is None:
            return self.view(given, **path_params)
        brought = request_bodies.read(self.body)
        key = idempotency.key() if IDEMPOTENCY_KEY in self.headers else None
        if key is None:
            return self.view(given, brought, **path_params)
        if brought.data is None:
            raise idempotency.BadKey("lines are told apart by what they say, and need none")
        return idempotency.respond_once(key, brought.digest, lambda: self.view(given, brought, **path_params))

    def _query_args(self) -> MultiDict[str, str]:
        """Those of the query. A token for one timeline means that one."""
        given = request.args
        if self.scope is not None and "timeline" in _schema_instance(self.params).fields:
            meant = auth.permitted_timeline(given.get("timeline"))
            if meant is not None and "timeline" not in given:
                return MultiDict([*given.items(multi=True), ("timeline", meant)])
        return given


@cache
def _schema_instance(schema: type[Schema]) -> Schema:
    """One for all requests: to make one takes longer than to use it."""
    return schema()


def register(blueprint: Blueprint, routes: tuple[Route, ...]) -> None:
    """Lets the blueprint serve them."""
    for route in routes:
        settings: dict[str, Any] = {"methods": [route.method]}
        blueprint.add_url_rule(route.path, route.endpoint, route.__call__, **settings)
