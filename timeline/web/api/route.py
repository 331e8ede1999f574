"""A route as data: parameters, body, responses and errors. The API and its description are both made from routes."""

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
"""JSON in which null removes a member (RFC 7396)."""
NEXT_LINK = {"Link": 'The URL of the next page, with rel="next" (RFC 8288). The last page has none.'}
"""The header of a paged list."""


@dataclass(frozen=True, slots=True)
class ResponseSpec:
    """A successful response: a description, the schema of each media type, and a description of each extra header.

    A schema is None if the media type says everything. Of a tuple of schemas the response has one.
    """

    description: str
    content: Mapping[str, type[Schema] | tuple[type[Schema], ...] | None]
    headers: Mapping[str, str] = field(default_factory=dict)
    status: HTTPStatus = HTTPStatus.OK


@dataclass(frozen=True, slots=True)
class RequestHeader:
    """A request header: its description, the errors it can cause, and whether it is required."""

    name: str
    description: str
    errors: tuple[type[TimelineError], ...]
    required: bool = False


REQUIRED_IF_MATCH = RequestHeader(
    "If-Match",
    "The ETag of the state to change, from GET; * for any state.",
    (preconditions.Changed, preconditions.NoPrecondition),
    required=True,
)
OPTIONAL_IF_MATCH = RequestHeader(
    "If-Match", "The ETag of the state to change. Without it, any state is changed.", (preconditions.Changed,)
)
IDEMPOTENCY_KEY = RequestHeader(
    idempotency.HEADER,
    "A new key for each new request, such as a UUID. A request that is repeated with its key is executed once. "
    "Responses are stored for a day.",
    (idempotency.BadKey, idempotency.KeyReused),
)


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one path.

    `path` is a Werkzeug rule. `view` gets the loaded query parameters, the `Payload` if the route has a body, and the
    parts of the path by name; the first line of its docstring is the summary in OpenAPI. `errors` are those that the
    view itself raises. `scope` is the token scope that the route needs, None if it never needs a token.
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
        """The name of the route in Flask, and its operation id in OpenAPI."""
        return self.view.__name__

    def __call__(self, **path_params: str) -> Response:
        """Handle the current request."""
        if self.scope is not None:
            auth.authorize(self.scope)
        params = read(_schema_instance(self.params), self._query_args())
        if self.body is None:
            return self.view(params, **path_params)
        payload = request_bodies.read(self.body)
        key = idempotency.key() if IDEMPOTENCY_KEY in self.headers else None
        if key is None:
            return self.view(params, payload, **path_params)
        if payload.data is None:
            raise idempotency.BadKey("not allowed with JSON Lines, as adding the same text again changes nothing")
        return idempotency.respond_once(key, payload.digest, lambda: self.view(params, payload, **path_params))

    def _query_args(self) -> MultiDict[str, str]:
        """Return the query parameters. A token limited to a timeline sets that timeline."""
        args = request.args
        if self.scope is not None and "timeline" in _schema_instance(self.params).fields:
            timeline = auth.permitted_timeline(args.get("timeline"))
            if timeline is not None and "timeline" not in args:
                return MultiDict([*args.items(multi=True), ("timeline", timeline)])
        return args


@cache
def _schema_instance(schema: type[Schema]) -> Schema:
    """Schemas are cached, because making one takes longer than using it."""
    return schema()


def register(blueprint: Blueprint, routes: tuple[Route, ...]) -> None:
    """Add the routes to a blueprint."""
    for route in routes:
        settings: dict[str, Any] = {"methods": [route.method]}
        blueprint.add_url_rule(route.path, route.endpoint, route.__call__, **settings)
