"""The description of the API: `/openapi.json` for programs, and `/docs` for people, without scripts."""

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
    """Return the two routes that describe the given routes and themselves."""

    def openapi_json(_: dict[str, Any]) -> Response:
        """Returns this description as OpenAPI 3.1."""
        return json(description)

    def docs(_: dict[str, Any]) -> Response:
        """Returns this description as a page."""
        return Response(render_template("docs.html", api=description, problems=_problems()))

    docs_routes = (
        Route("GET", "/openapi.json", openapi_json, ResponseSpec("The description.", {JSON: None}), scope=None),
        Route("GET", "/docs", docs, ResponseSpec("The page.", {"text/html": None}), scope=None),
    )
    description = openapi.document((*documented, *docs_routes))
    return docs_routes


def _problems() -> dict[str, dict[str, Any]]:
    """Return each kind of problem by its fragment on the page."""
    return {
        problem_type(kind).partition("#")[2]: {"status": status, "summary": openapi.error_summary(kind)}
        for kind, status in STATUS.items()
    }
