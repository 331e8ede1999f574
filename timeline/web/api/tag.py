"""`POST /tag`: finds the timexes of a text without storing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline import pipeline
from timeline.meanings.operators import Lean
from timeline.web.api.request_schemas import TagBody, TagParameters
from timeline.web.api.response_schemas import TaggedShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, ResponseSpec, Route
from timeline.web.request_bodies import BodySpec, Payload

if TYPE_CHECKING:
    from flask import Response

__all__ = ["ROUTES"]


def tag_text(params: dict[str, Any], payload: Payload) -> Response:
    """Finds the temporal expressions of a text and resolves them, without storing anything.

    With `lean`, a text that is only a time of day can be as short as "10:30".
    """
    members = params | payload.data if payload.media_type == JSON else {**params, "text": payload.data}
    lean = members.get("lean")
    dated_timexes = pipeline.tag_and_resolve(
        members["text"], members.get("published"), None if lean is None else Lean(lean)
    )
    return json(TaggedShape().dump({"timexes": dated_timexes}))


ROUTES = (
    Route(
        "POST",
        "/tag",
        tag_text,
        ResponseSpec("The timexes.", {JSON: TaggedShape}),
        TagParameters,
        (),
        BodySpec("The text.", {JSON: TagBody, "text/plain": None}),
    ),
)
