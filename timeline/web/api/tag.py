"""`POST /tag`: what a text would give. Nothing is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline import pipeline
from timeline.meanings.operators import Lean
from timeline.web.api.request_schemas import TagBody, TagParameters
from timeline.web.api.response_schemas import TaggedShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, Answer, Route
from timeline.web.request_bodies import Body, Brought

if TYPE_CHECKING:
    from flask import Response

__all__ = ["ROUTES"]


def tag_text(given: dict[str, Any], brought: Brought) -> Response:
    """Finds the temporal expressions of a text, and what they come to. Nothing is kept.

    Where a lean is given, a text that tells a time and no more may be as short as "10:30".
    """
    members = given | brought.told if brought.media == JSON else {**given, "text": brought.told}
    lean = members.get("lean")
    found = pipeline.tagged(members["text"], members.get("published"), None if lean is None else Lean(lean))
    return json(TaggedShape().dump({"timexes": found}))


ROUTES = (
    Route(
        "POST",
        "/tag",
        tag_text,
        Answer("The timexes.", {JSON: TaggedShape}),
        TagParameters,
        (),
        Body("The text.", {JSON: TagBody, "text/plain": None}),
    ),
)
