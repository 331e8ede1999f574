"""Routes -> an OpenAPI 3.1 document, by apispec. Knows no view and no request."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import fields

import timeline
from timeline import pipeline, storage
from timeline.serialization import Shape
from timeline.storage import Scope
from timeline.web import auth, rate_limit
from timeline.web.errors import NO_TYPE, PROBLEM_JSON, STATUS, problem_type
from timeline.web.query_parameters import RefusedParameters
from timeline.web.request_bodies import FILES, LINES, RefusedBody, WrongMediaType

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from http import HTTPStatus

    from marshmallow import Schema

    from timeline.errors import TimelineError
    from timeline.web.api.route import Answer, Route
    from timeline.web.request_bodies import Body

__all__ = ["EXAMPLES", "document", "told"]

_PART = re.compile(r"<(?:\w+:)?(\w+)>")
_NO_SERVICE = (storage.NoDatabase, storage.NotADatabase, storage.OldSchema, storage.NewerSchema)
"""What any route may answer."""
_BODY = (
    WrongMediaType,
    RefusedBody,
    pipeline.TooLarge,
    pipeline.BinaryDocument,
    pipeline.InvalidEncoding,
    pipeline.Malformed,
)
"""What any route may answer that reads a body."""
_TEXTS: dict[str, dict[str, Any]] = {
    FILES: {
        "type": "object",
        "properties": {"file": {"type": "array", "items": {"type": "string", "format": "binary"}, "minItems": 1}},
        "required": ["file"],
        "additionalProperties": False,
    },
    LINES: {"type": "string", "description": "A JSON object a line, each as the body of application/json."},
}
"""Bodies that are no JSON; any other one is a text."""
_TELLS = {"X-Request-Id": "The request's own, or one that the server gave it: logs have it too.", **rate_limit.HEADERS}
"""The headers of every answer."""
_SAYS = {
    "401": {"WWW-Authenticate": "What to bring (RFC 6750)."},
    "403": {"WWW-Authenticate": "What is missing (RFC 6750)."},
    "415": {"Accept": "The media types that are read here."},
    "429": {"Retry-After": "After how many seconds to come again."},
    "503": {"Retry-After": "After how many seconds to come again, where that helps."},
}
"""And those of refusals."""


class FaultShape(Shape):
    """One thing that is wrong: its JSON pointer in the object of all parameters or in the body, and a sentence."""

    pointer = fields.String()
    detail = fields.String()


class ProblemShape(Shape):
    """A problem (RFC 9457)."""

    type = fields.String()
    title = fields.String()
    status = fields.Integer()
    detail = fields.String()
    errors = fields.List(fields.Nested(FaultShape))


def document(routes: Iterable[Route]) -> dict[str, Any]:
    """The description of all the routes, as JSON has it."""
    marshmallow = MarshmallowPlugin(schema_name_resolver=_name)
    spec = APISpec(
        "Timeline",
        timeline.__version__,
        "3.1.0",
        [marshmallow],
        info={
            "summary": (timeline.__doc__ or "").partition("\n")[0],
            "license": {"name": "Apache 2.0", "identifier": "Apache-2.0"},
        },
    )
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer", "description": _WHO})
    for route in routes:
        spec.path(_PART.sub(r"{\1}", route.path), operations={route.method.lower(): _operation(route)})
    described = spec.to_dict()
    known = {} if marshmallow.converter is None else marshmallow.converter.refs
    for (shape, *_), name in known.items():
        if issubclass(shape, Shape):
            _require(described["components"]["schemas"][name], shape.sometimes)
    return described


def _require(schema: dict[str, Any], sometimes: Collection[str]) -> None:
    always = [name for name in schema["properties"] if name not in sometimes]
    if always:
        schema["required"] = always


_WHO = "`timeline token create` makes one. Reading wants none unless the server is closed, writing unless it is open."


def _name(schema: type[Schema] | Schema) -> str:
    """Of a shape that leaves some keys out another one is made, under the name of the whole with what it leaves out."""
    kind = schema if isinstance(schema, type) else type(schema)
    name = kind.__name__.removesuffix("Shape")
    without = () if isinstance(schema, type) else sorted(schema.exclude)
    return "Without".join([name, *(left_out.title() for left_out in without)])


def _operation(route: Route) -> dict[str, Any]:
    summary, _, more = (route.view.__doc__ or "").partition("\n")
    return {
        "operationId": route.endpoint,
        "summary": summary.rstrip("."),
        **({"description": " ".join(more.split())} if more.strip() else {}),
        "parameters": [*_parts(route), {"in": "query", "schema": route.takes}, *_heeded(route)],
        **({} if route.brings is None else {"requestBody": _body(route.brings)}),
        "responses": {str(each.status.value): _answer(route, each) for each in _gives(route)} | _refusals(route),
        "security": _security(route),
    }


def _security(route: Route) -> list[dict[str, list[str]]]:
    """What it wants as the server usually is."""
    if route.scope is None:
        return []
    return [{"token": [route.scope.value]}, *([{}] if route.scope is Scope.READ else [])]


def _gives(route: Route) -> list[Answer]:
    return sorted((route.gives, *route.also), key=lambda answer: answer.status)


def _heeded(route: Route) -> list[dict[str, Any]]:
    return [
        {
            "in": "header",
            "name": header.name,
            "required": header.required,
            "schema": {"type": "string"},
            "description": header.says,
        }
        for header in route.reads
    ]


def _body(body: Body) -> dict[str, Any]:
    content = {
        media: {"schema": _TEXTS.get(media, {"type": "string"}) if shape is None else shape}
        for media, shape in body.content.items()
    }
    return {"description": body.says, "required": True, "content": content}


def _parts(route: Route) -> list[dict[str, Any]]:
    names = _PART.findall(route.path)
    return [
        {"in": "path", "name": name, "required": True, "schema": {"type": "string"}, "description": f"Its {name}."}
        for name in names
    ]


def _answer(route: Route, answer: Answer) -> dict[str, Any]:
    told = {**answer.headers, **(_OF_READING if route.method == "GET" else {}), **_TELLS}
    content = {media: _content(shapes) for media, shapes in answer.content.items()}
    if route.endpoint in EXAMPLES and answer is route.gives:
        content["application/json"]["example"] = EXAMPLES[route.endpoint]["answer"]
    return {"description": answer.says, "headers": _headers(told), "content": content}


def _content(shapes: type[Schema] | tuple[type[Schema], ...] | None) -> dict[str, Any]:
    if shapes is None:
        return {}
    return {"schema": {"anyOf": list(shapes)} if isinstance(shapes, tuple) else shapes}


def _headers(told: Mapping[str, str]) -> dict[str, Any]:
    return {name: {"description": says, "schema": {"type": "string"}} for name, says in told.items()}


_ETAG = {"ETag": "Strong, for `If-None-Match`; another where the answer is sent in another coding."}
_OF_READING = {
    **_ETAG,
    "Cache-Control": "`no-cache`: it may be kept, and is to be asked for again with its ETag.",
    "Vary": "`Accept-Encoding`: zstd and gzip are spoken here; `Accept` where there are formats.",
}
EXAMPLES: Mapping[str, Any] = orjson.loads(Path(__file__).with_name("examples.json").read_bytes())
"""By the name of the route, what it is asked for and what it answers, on the articles of the demonstration."""


def _refusals(route: Route) -> dict[str, Any]:
    """An answer for each status that the errors of the route come to."""
    kinds: defaultdict[HTTPStatus, list[type[TimelineError]]] = defaultdict(list)
    for kind in dict.fromkeys((*route.refuses, *_of_construction(route))):
        kinds[STATUS[kind]].append(kind)
    refusals = {str(status.value): _problem(kinds[status]) for status in sorted(kinds)} | {"500": _problem([])}
    for status, answer in refusals.items():
        answer["headers"] = _headers({**_SAYS.get(status, {}), **_TELLS})
    not_modified = (
        {"304": {"description": "It has not changed since (If-None-Match).", "headers": _headers(_ETAG)}}
        if route.method == "GET"
        else {}
    )
    return not_modified | dict(sorted(refusals.items()))


def _of_construction(route: Route) -> Iterator[type[TimelineError]]:
    """What it may refuse for what it is, whatever its view does."""
    yield from (RefusedParameters, *_NO_SERVICE, auth.BadToken, rate_limit.TooManyRequests)
    if route.scope is not None:
        yield from (auth.NoToken, auth.OtherTimeline)
    if route.scope is Scope.WRITE:
        yield from (auth.NarrowToken, storage.NotWritten)
    if route.method not in auth.SAFE:
        yield auth.CrossSite
    if route.brings is not None:
        yield from _BODY
    for header in route.reads:
        yield from header.refuses


def _problem(kinds: list[type[TimelineError]]) -> dict[str, Any]:
    says = " ".join(map(told, kinds)) or "A fault of the server."
    types = [problem_type(kind) for kind in kinds] or [NO_TYPE]
    schema = {"allOf": [ProblemShape, {"properties": {"type": {"enum": types}}}]}
    return {"description": says, "content": {PROBLEM_JSON: {"schema": schema}}}


def told(kind: type[TimelineError]) -> str:
    """A kind of error in one sentence."""
    return (kind.__doc__ or "").partition("\n")[0]
