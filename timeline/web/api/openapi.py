"""Routes -> an OpenAPI 3.1 document, by apispec. Knows no view and no request."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from marshmallow import Schema, fields

import timeline
from timeline import store
from timeline.web.errors import NO_TYPE, PROBLEM_JSON, STATUS, problem_type
from timeline.web.parameters import RefusedParameters

if TYPE_CHECKING:
    from collections.abc import Iterable
    from http import HTTPStatus

    from timeline.errors import TimelineError
    from timeline.web.api.route import Answer, Route

__all__ = ["document", "told"]

_PART = re.compile(r"<(?:\w+:)?(\w+)>")
_NO_SERVICE = (store.NoDatabase, store.NotADatabase, store.OldSchema, store.NewerSchema)
"""What any route may answer."""


class FaultShape(Schema):
    """One thing that is wrong: its JSON pointer in the object of all parameters or in the body, and a sentence."""

    pointer = fields.String()
    detail = fields.String()


class ProblemShape(Schema):
    """A problem (RFC 9457)."""

    type = fields.String()
    title = fields.String()
    status = fields.Integer()
    detail = fields.String()
    errors = fields.List(fields.Nested(FaultShape))


def document(routes: Iterable[Route]) -> dict[str, Any]:
    """The description of all the routes, as JSON has it."""
    spec = APISpec(
        "Timeline",
        timeline.__version__,
        "3.1.0",
        [MarshmallowPlugin(schema_name_resolver=_name)],
        info={
            "summary": (timeline.__doc__ or "").partition("\n")[0],
            "license": {"name": "Apache 2.0", "identifier": "Apache-2.0"},
        },
    )
    for route in routes:
        spec.path(_PART.sub(r"{\1}", route.path), operations={route.method.lower(): _operation(route)})
    return spec.to_dict()


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
        "parameters": [*_parts(route), {"in": "query", "schema": route.takes}],
        "responses": {str(route.gives.status.value): _answer(route.gives), **_refusals(route)},
    }


def _parts(route: Route) -> list[dict[str, Any]]:
    names = _PART.findall(route.path)
    return [
        {"in": "path", "name": name, "required": True, "schema": {"type": "string"}, "description": f"Its {name}."}
        for name in names
    ]


def _answer(answer: Answer) -> dict[str, Any]:
    headers = {name: {"description": says, "schema": {"type": "string"}} for name, says in answer.headers.items()}
    content = {media: {} if shape is None else {"schema": shape} for media, shape in answer.content.items()}
    return {"description": answer.says, "headers": headers, "content": content}


def _refusals(route: Route) -> dict[str, Any]:
    """An answer for each status that the errors of the route come to."""
    kinds: defaultdict[HTTPStatus, list[type[TimelineError]]] = defaultdict(list)
    for kind in (*route.refuses, RefusedParameters, *_NO_SERVICE):
        kinds[STATUS[kind]].append(kind)
    refusals = {str(status.value): _problem(kinds[status]) for status in sorted(kinds)} | {"500": _problem([])}
    not_modified = (
        {"304": {"description": "It has not changed since (If-None-Match)."}} if route.method == "GET" else {}
    )
    return not_modified | dict(sorted(refusals.items()))


def _problem(kinds: list[type[TimelineError]]) -> dict[str, Any]:
    says = " ".join(map(told, kinds)) or "A fault of the server."
    types = [problem_type(kind) for kind in kinds] or [NO_TYPE]
    schema = {"allOf": [ProblemShape, {"properties": {"type": {"enum": types}}}]}
    return {"description": says, "content": {PROBLEM_JSON: {"schema": schema}}}


def told(kind: type[TimelineError]) -> str:
    """A kind of error in one sentence."""
    return (kind.__doc__ or "").partition("\n")[0]
