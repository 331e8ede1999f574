"""The OpenAPI 3.1 document, generated from the routes by apispec. Knows no view and no request."""

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

_PATH_PARAM_HELP = {
    "id": "The id of the resource.",
    "name": "The name of the timeline.",
    "format": "The name of the format.",
}
_PATH_PARAM = re.compile(r"<(?:\w+:)?(\w+)>")
_DATABASE_ERRORS = (storage.NoDatabase, storage.NotADatabase, storage.OldSchema, storage.NewerSchema)
"""Errors of every route."""
_BODY_ERRORS = (
    WrongMediaType,
    RefusedBody,
    readers.TooLarge,
    readers.BinaryDocument,
    readers.InvalidEncoding,
    readers.Malformed,
)
"""Errors of every route with a body."""
_NON_JSON_SCHEMAS: dict[str, dict[str, Any]] = {
    MULTIPART: {
        "type": "object",
        "properties": {"file": {"type": "array", "items": {"type": "string", "format": "binary"}, "minItems": 1}},
        "required": ["file"],
        "additionalProperties": False,
    },
    NDJSON: {"type": "string", "description": "One JSON object a line, each like the body of application/json."},
}
"""Schemas of bodies that are not JSON; any other body is a text."""
_COMMON_HEADERS = {
    "X-Request-Id": "The id of the request, from the client or the server. Logs contain it.",
    **rate_limit.HEADERS,
}
"""Headers of every response."""
_ERROR_HEADERS = {
    "401": {"WWW-Authenticate": "The token that is needed (RFC 6750)."},
    "403": {"WWW-Authenticate": "What the token lacks (RFC 6750)."},
    "415": {"Accept": "The media types that the route accepts."},
    "429": {"Retry-After": "Seconds until the next attempt."},
    "503": {"Retry-After": "Seconds until the next attempt, if it can help."},
}
"""Additional headers of errors, by status."""


class FaultShape(Shape):
    """One fault: its JSON pointer in the body or in the object of all parameters, and a sentence."""

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
    """Return the OpenAPI document of the routes."""
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
    description = spec.to_dict()
    schema_names = {} if marshmallow.converter is None else marshmallow.converter.refs
    for (schema, *_), name in schema_names.items():
        if issubclass(schema, Shape):
            _mark_required(description["components"]["schemas"][name], schema.optional_keys)
    return description


def _mark_required(schema: dict[str, Any], optional: Collection[str]) -> None:
    required = [name for name in schema["properties"] if name not in optional]
    if required:
        schema["required"] = required


_AUTHORIZATION_HELP = (
    "Create one with `timeline token create`. Writing needs a token unless the server is open; reading needs one only "
    "if it is closed."
)


def _schema_name(schema: type[Schema] | Schema) -> str:
    """Return the public name of a schema. A schema with excluded keys is named after them: `DocumentWithoutTimexes`."""
    kind = schema if isinstance(schema, type) else type(schema)
    name = kind.__name__.removesuffix("Shape")
    excluded = () if isinstance(schema, type) else sorted(schema.exclude)
    return "Without".join([name, *(key.title() for key in excluded)])


def _operation(route: Route) -> dict[str, Any]:
    summary, _, details = (route.view.__doc__ or "").partition("\n")
    return {
        "operationId": route.endpoint,
        "summary": summary.rstrip("."),
        **({"description": " ".join(details.split())} if details.strip() else {}),
        "parameters": [*_path_params(route), {"in": "query", "schema": route.params}, *_header_params(route)],
        **({} if route.body is None else {"requestBody": _request_body(route.body)}),
        "responses": {str(response.status.value): _response(route, response) for response in _success_responses(route)}
        | _error_responses(route),
        "security": _security(route),
    }


def _security(route: Route) -> list[dict[str, list[str]]]:
    """Return the scopes that the route needs under the default settings."""
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
        {
            "in": "path",
            "name": name,
            "required": True,
            "schema": {"type": "string"},
            "description": _PATH_PARAM_HELP[name],
        }
        for name in names
    ]


def _response(route: Route, spec: ResponseSpec) -> dict[str, Any]:
    descriptions = {**spec.headers, **(_GET_HEADERS if route.method == "GET" else {}), **_COMMON_HEADERS}
    content = {media: _content(shapes) for media, shapes in spec.content.items()}
    if route.endpoint in EXAMPLES and spec is route.response:
        content["application/json"]["example"] = EXAMPLES[route.endpoint]["answer"]
    return {"description": spec.description, "headers": _headers(descriptions), "content": content}


def _content(schemas: type[Schema] | tuple[type[Schema], ...] | None) -> dict[str, Any]:
    if schemas is None:
        return {}
    return {"schema": {"anyOf": list(schemas)} if isinstance(schemas, tuple) else schemas}


def _headers(descriptions: Mapping[str, str]) -> dict[str, Any]:
    return {
        name: {"description": description, "schema": {"type": "string"}} for name, description in descriptions.items()
    }


_ETAG_HEADER = {"ETag": "A strong ETag for `If-None-Match`. Each content coding has its own."}
_GET_HEADERS = {
    **_ETAG_HEADER,
    "Cache-Control": "`no-cache`: the response may be stored and must be revalidated with its ETag.",
    "Vary": "`Accept-Encoding` (zstd and gzip), and `Accept` on routes with several formats.",
}
EXAMPLES: Mapping[str, Any] = orjson.loads(Path(__file__).with_name("examples.json").read_bytes())
"""For each operation id a request and its response, recorded on the demonstration articles."""


def _error_responses(route: Route) -> dict[str, Any]:
    """Return one response for each status of the route's errors."""
    kinds: defaultdict[HTTPStatus, list[type[TimelineError]]] = defaultdict(list)
    for kind in dict.fromkeys((*route.errors, *_implied_errors(route))):
        kinds[STATUS[kind]].append(kind)
    errors = {str(status.value): _problem_response(kinds[status]) for status in sorted(kinds)} | {
        "500": _problem_response([])
    }
    for status, response in errors.items():
        response["headers"] = _headers({**_ERROR_HEADERS.get(status, {}), **_COMMON_HEADERS})
    not_modified = (
        {"304": {"description": "Not changed (If-None-Match).", "headers": _headers(_ETAG_HEADER)}}
        if route.method == "GET"
        else {}
    )
    return not_modified | dict(sorted(errors.items()))


def _implied_errors(route: Route) -> Iterator[type[TimelineError]]:
    """Yield the errors that follow from the route's properties, whatever its view does."""
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
    description = " ".join(map(error_summary, kinds)) or "An error of the server."
    types = [problem_type(kind) for kind in kinds] or [GENERIC_TYPE]
    schema = {"allOf": [ProblemShape, {"properties": {"type": {"enum": types}}}]}
    return {"description": description, "content": {PROBLEM_JSON: {"schema": schema}}}


def error_summary(kind: type[TimelineError]) -> str:
    """Return the first line of an error class's docstring."""
    return (kind.__doc__ or "").partition("\n")[0]
