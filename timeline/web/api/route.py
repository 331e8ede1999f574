"""A route as data: what it takes, what it gives, and what it refuses. The API and its description are made of these."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from flask import request

from timeline.web.parameters import NoParameters, read

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from flask import Blueprint, Response
    from marshmallow import Schema

    from timeline.errors import TimelineError

__all__ = ["JSON", "NEXT", "Answer", "Route", "register"]

JSON = "application/json"
NEXT = {"Link": 'The way to the next page, with rel="next" (RFC 8288); not on the last one.'}
"""The header of a list."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What comes back when all is well: a sentence, the media types with the shape of each, and its own headers.

    A shape is None where the media type says it all; of several it has one. Each header has a sentence.
    """

    says: str
    content: Mapping[str, type[Schema] | tuple[type[Schema], ...] | None]
    headers: Mapping[str, str] = field(default_factory=dict)
    status: HTTPStatus = HTTPStatus.OK


@dataclass(frozen=True, slots=True)
class Route:
    """One method of one address.

    `path` is Werkzeug's. `view` gets what `takes` has made of the query's parameters, and the parts of the path by
    their names; its docstring's first line is the summary. `refuses` are the errors that the view itself raises.
    """

    method: str
    path: str
    view: Callable[..., Response]
    gives: Answer
    takes: type[Schema] = NoParameters
    refuses: tuple[type[TimelineError], ...] = ()

    @property
    def endpoint(self) -> str:
        """The name by which Flask and the description know it."""
        return self.view.__name__

    def __call__(self, **parts: str) -> Response:
        """The answer to the request that is being served."""
        return self.view(read(_made(self.takes), request.args), **parts)


@cache
def _made(shape: type[Schema]) -> Schema:
    """One for all requests: to make one takes longer than to use it."""
    return shape()


def register(blueprint: Blueprint, routes: tuple[Route, ...]) -> None:
    """Lets the blueprint serve them."""
    for route in routes:
        settings: dict[str, Any] = {"methods": [route.method]}
        blueprint.add_url_rule(route.path, route.endpoint, route.__call__, **settings)
