"""Timelines: `/timelines` and `/timelines/{name}`."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from flask import Response

from timeline.storage import BadTimelineName, LastingTimeline, Scope, UnknownTimeline, timelines
from timeline.web import auth
from timeline.web.api.response_schemas import TimelineListShape, TimelineSummaryShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, ResponseSpec, Route
from timeline.web.connection import database, write_transaction
from timeline.web.query_parameters import NoParameters

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["ROUTES"]


def list_timelines(_: dict[str, Any]) -> Response:
    """Lists the timelines; for a token limited to one timeline, only that one."""
    permitted = auth.permitted_timeline(None)
    summaries = [each for each in timelines.list_all(database()) if permitted in (None, each.name)]
    return json({"data": TimelineSummaryShape(many=True).dump(summaries)})


def one_timeline(_: dict[str, Any], name: str) -> Response:
    """Returns a timeline with its number of documents and events."""
    auth.permitted_timeline(name)
    timelines.require(database(), name)
    return json(_timeline_json(database(), name))


def make_timeline(_: dict[str, Any], name: str) -> Response:
    """Creates a timeline of this name if there is none. Adding a document to a timeline creates it too."""
    auth.permitted_timeline(name)
    with write_transaction() as db:
        is_new = timelines.ensure(db, name)
        response = json(_timeline_json(db, name))
    response.status_code = HTTPStatus.CREATED if is_new else HTTPStatus.OK
    return response


def delete_timeline(_: dict[str, Any], name: str) -> Response:
    """Deletes a timeline with its documents and all decisions about it."""
    auth.permitted_timeline(name)
    with write_transaction() as db:
        timelines.delete(db, name)
    return Response(status=HTTPStatus.NO_CONTENT)


def _timeline_json(db: Database, name: str) -> Any:
    return TimelineSummaryShape().dump(next(each for each in timelines.list_all(db) if each.name == name))


ROUTES = (
    Route("GET", "/timelines", list_timelines, ResponseSpec("All timelines.", {JSON: TimelineListShape})),
    Route(
        "GET",
        "/timelines/<name>",
        one_timeline,
        ResponseSpec("The timeline.", {JSON: TimelineSummaryShape}),
        errors=(UnknownTimeline,),
    ),
    Route(
        "PUT",
        "/timelines/<name>",
        make_timeline,
        ResponseSpec("The timeline was created.", {JSON: TimelineSummaryShape}, status=HTTPStatus.CREATED),
        NoParameters,
        (BadTimelineName,),
        scope=Scope.WRITE,
        other_responses=(ResponseSpec("The timeline existed already.", {JSON: TimelineSummaryShape}),),
    ),
    Route(
        "DELETE",
        "/timelines/<name>",
        delete_timeline,
        ResponseSpec("The timeline is deleted.", {}, status=HTTPStatus.NO_CONTENT),
        NoParameters,
        (UnknownTimeline, LastingTimeline),
        scope=Scope.WRITE,
    ),
)
