"""The description of the API: `/openapi.json` for programs, `/docs` for people, without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flask import Response, render_template

from timeline.web.api import openapi
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, ResponseSpec, Route
from timeline.web.errors import STATUS, problem_type

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["routes"]


def routes(documented: Iterable[Route]) -> tuple[Route, ...]:
    """The two routes that tell of those that are given, and of themselves."""

    def openapi_json(_: dict[str, Any]) -> Response:
        """This description (OpenAPI 3.1)."""
        return json(description)

    def docs(_: dict[str, Any]) -> Response:
        """This description as a page."""
        return Response(render_template("docs.html", api=description, problems=_problems()))

    own = (
        Route("GET", "/openapi.json", openapi_json, ResponseSpec("The description.", {JSON: None}), scope=None),
        Route("GET", "/docs", docs, ResponseSpec("The page.", {"text/html": None}), scope=None),
    )
    description = openapi.document((*documented, *own))
    return own


def _problems() -> dict[str, dict[str, Any]]:
    """What each kind of problem is, by its place on the page."""
    return {
        problem_type(kind).partition("#")[2]: {"status": status, "says": openapi.error_summary(kind)}
        for kind, status in STATUS.items()
    }
