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
from timeline import readers, storage
from timeline.serialization import Shape
from timeline.storage import Scope
from timeline.web import auth, rate_limit
from timeline.web.errors import GENERIC_TYPE, PROBLEM_JSON, STATUS, problem_type
from timeline.web.query_parameters import RefusedParameters
from timeline.web.request_bodies import MULTIPART, NDJSON, RefusedBody, WrongMediaType

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from http import HTTPStatus

    from marshmallow import Schema

    from timeline.errors import TimelineError
    from timeline.web.api.route import ResponseSpec, Route
    from timeline.web.request_bodies import BodySpec

__all__ = ["EXAMPLES", "document", "error_summary"]

_PATH_PARAM = re.compile(r"<(?:\w+:)?(\w+)>")
_DATABASE_ERRORS = (storage.NoDatabase, storage.NotADatabase, storage.OldSchema, storage.NewerSchema)
"""What any route may answer."""
_BODY_ERRORS = (
    WrongMediaType,
    RefusedBody,
    readers.TooLarge,
    readers.BinaryDocument,
    readers.InvalidEncoding,
    readers.Malformed,
)
"""What any route may answer that reads a body."""
_NON_JSON_SCHEMAS: dict[str, dict[str, Any]] = {
    MULTIPART: {
        "type": "object",
        "properties": {"file": {"type": "array", "items": {"type": "string", "format": "binary"}, "minItems": 1}},
        "required": ["file"],
        "additionalProperties": False,
    },
    NDJSON: {"type": "string", "description": "A JSON object a line, each as the body of application/json."},
}
"""Bodies that are no JSON; any other one is a text."""
_COMMON_HEADERS = {
    "X-Request-Id": "The request's own, or one that the server gave it: logs have it too.",
    **rate_limit.HEADERS,
}
"""The headers of every answer."""
_ERROR_HEADERS = {
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
    marshmallow = MarshmallowPlugin(schema_name_resolver=_schema_name)
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
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer", "description": _AUTHORIZATION_HELP})
    for route in routes:
        spec.path(_PATH_PARAM.sub(r"{\1}", route.path), operations={route.method.lower(): _operation(route)})
    described = spec.to_dict()
    known = {} if marshmallow.converter is None else marshmallow.converter.refs
    for (shape, *_), name in known.items():
        if issubclass(shape, Shape):
            _mark_required(described["components"]["schemas"][name], shape.optional_keys)
    return described


def _mark_required(schema: dict[str, Any], optional: Collection[str]) -> None:
    always = [name for name in schema["properties"] if name not in optional]
    if always:
        schema["required"] = always


_AUTHORIZATION_HELP = (
    "`timeline token create` makes one. Reading wants none unless the server is closed, writing unless it is open."
)


def _schema_name(schema: type[Schema] | Schema) -> str:
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
        "parameters": [*_path_params(route), {"in": "query", "schema": route.params}, *_header_params(route)],
        **({} if route.body is None else {"requestBody": _request_body(route.body)}),
        "responses": {str(each.status.value): _response(route, each) for each in _success_responses(route)}
        | _error_responses(route),
        "security": _security(route),
    }


def _security(route: Route) -> list[dict[str, list[str]]]:
    """What it wants as the server usually is."""
    if route.scope is None:
        return []
    return [{"token": [route.scope.value]}, *([{}] if route.scope is Scope.READ else [])]


def _success_responses(route: Route) -> list[ResponseSpec]:
    return sorted((route.response, *route.other_responses), key=lambda answer: answer.status)


def _header_params(route: Route) -> list[dict[str, Any]]:
    return [
        {
            "in": "header",
            "name": header.name,
            "required": header.required,
            "schema": {"type": "string"},
            "description": header.description,
        }
        for header in route.headers
    ]


def _request_body(spec: BodySpec) -> dict[str, Any]:
    content = {
        media: {"schema": _NON_JSON_SCHEMAS.get(media, {"type": "string"}) if shape is None else shape}
        for media, shape in spec.content.items()
    }
    return {"description": spec.description, "required": True, "content": content}


def _path_params(route: Route) -> list[dict[str, Any]]:
    names = _PATH_PARAM.findall(route.path)
    return [
        {"in": "path", "name": name, "required": True, "schema": {"type": "string"}, "description": f"Its {name}."}
        for name in names
    ]


def _response(route: Route, spec: ResponseSpec) -> dict[str, Any]:
    told = {**spec.headers, **(_GET_HEADERS if route.method == "GET" else {}), **_COMMON_HEADERS}
    content = {media: _content(shapes) for media, shapes in spec.content.items()}
    if route.endpoint in EXAMPLES and spec is route.response:
        content["application/json"]["example"] = EXAMPLES[route.endpoint]["answer"]
    return {"description": spec.description, "headers": _headers(told), "content": content}


def _content(schemas: type[Schema] | tuple[type[Schema], ...] | None) -> dict[str, Any]:
    if schemas is None:
        return {}
    return {"schema": {"anyOf": list(schemas)} if isinstance(schemas, tuple) else schemas}


def _headers(descriptions: Mapping[str, str]) -> dict[str, Any]:
    return {name: {"description": says, "schema": {"type": "string"}} for name, says in descriptions.items()}


_ETAG_HEADER = {"ETag": "Strong, for `If-None-Match`; another where the answer is sent in another coding."}
_GET_HEADERS = {
    **_ETAG_HEADER,
    "Cache-Control": "`no-cache`: it may be kept, and is to be asked for again with its ETag.",
    "Vary": "`Accept-Encoding`: zstd and gzip are spoken here; `Accept` where there are formats.",
}
EXAMPLES: Mapping[str, Any] = orjson.loads(Path(__file__).with_name("examples.json").read_bytes())
"""By the name of the route, what it is asked for and what it answers, on the articles of the demonstration."""


def _error_responses(route: Route) -> dict[str, Any]:
    """An answer for each status that the errors of the route come to."""
    kinds: defaultdict[HTTPStatus, list[type[TimelineError]]] = defaultdict(list)
    for kind in dict.fromkeys((*route.errors, *_implied_errors(route))):
        kinds[STATUS[kind]].append(kind)
    refusals = {str(status.value): _problem_response(kinds[status]) for status in sorted(kinds)} | {
        "500": _problem_response([])
    }
    for status, answer in refusals.items():
        answer["headers"] = _headers({**_ERROR_HEADERS.get(status, {}), **_COMMON_HEADERS})
    not_modified = (
        {"304": {"description": "It has not changed since (If-None-Match).", "headers": _headers(_ETAG_HEADER)}}
        if route.method == "GET"
        else {}
    )
    return not_modified | dict(sorted(refusals.items()))


def _implied_errors(route: Route) -> Iterator[type[TimelineError]]:
    """What it may refuse for what it is, whatever its view does."""
    yield from (RefusedParameters, *_DATABASE_ERRORS, auth.BadToken, rate_limit.TooManyRequests)
    if route.scope is not None:
        yield from (auth.NoToken, auth.OtherTimeline)
    if route.scope is Scope.WRITE:
        yield from (auth.NarrowToken, storage.NotWritten)
    if route.method not in auth.SAFE_METHODS:
        yield auth.CrossSite
    if route.body is not None:
        yield from _BODY_ERRORS
    for header in route.headers:
        yield from header.errors


def _problem_response(kinds: list[type[TimelineError]]) -> dict[str, Any]:
    says = " ".join(map(error_summary, kinds)) or "A fault of the server."
    types = [problem_type(kind) for kind in kinds] or [GENERIC_TYPE]
    schema = {"allOf": [ProblemShape, {"properties": {"type": {"enum": types}}}]}
    return {"description": says, "content": {PROBLEM_JSON: {"schema": schema}}}


def error_summary(kind: type[TimelineError]) -> str:
    """A kind of error in one sentence."""
    return (kind.__doc__ or "").partition("\n")[0]
