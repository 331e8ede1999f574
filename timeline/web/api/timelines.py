"""`/timelines`: the piles themselves."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from flask import Response

from timeline.storage import BadTimelineName, LastingTimeline, Scope, UnknownTimeline, timelines
from timeline.web import auth
from timeline.web.api.response_schemas import PileListShape, PileShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, ResponseSpec, Route
from timeline.web.connection import database, write_transaction
from timeline.web.query_parameters import NoParameters

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["ROUTES"]


def list_timelines(_: dict[str, Any]) -> Response:
    """The timelines that there are; of a token that is for one of them, that one."""
    only = auth.permitted_timeline(None)
    told = [pile for pile in timelines.list_all(database()) if only in (None, pile.name)]
    return json({"data": PileShape(many=True).dump(told)})


def one_timeline(_: dict[str, Any], name: str) -> Response:
    """One timeline, and how much is in it."""
    auth.permitted_timeline(name)
    timelines.require(database(), name)
    return json(_timeline_json(database(), name))


def make_timeline(_: dict[str, Any], name: str) -> Response:
    """Makes a timeline of this name, if there is none yet. Documents that come for one make it too."""
    auth.permitted_timeline(name)
    with write_transaction() as db:
        made = timelines.ensure(db, name)
        response = json(_timeline_json(db, name))
    response.status_code = HTTPStatus.CREATED if made else HTTPStatus.OK
    return response


def delete_timeline(_: dict[str, Any], name: str) -> Response:
    """Takes a timeline out, with its documents, and all that was decided about it."""
    auth.permitted_timeline(name)
    with write_transaction() as db:
        timelines.delete(db, name)
    return Response(status=HTTPStatus.NO_CONTENT)


def _timeline_json(db: Database, name: str) -> Any:
    return PileShape().dump(next(pile for pile in timelines.list_all(db) if pile.name == name))


ROUTES = (
    Route("GET", "/timelines", list_timelines, ResponseSpec("All timelines.", {JSON: PileListShape})),
    Route(
        "GET",
        "/timelines/<name>",
        one_timeline,
        ResponseSpec("The timeline.", {JSON: PileShape}),
        errors=(UnknownTimeline,),
    ),
    Route(
        "PUT",
        "/timelines/<name>",
        make_timeline,
        ResponseSpec("It is made.", {JSON: PileShape}, status=HTTPStatus.CREATED),
        NoParameters,
        (BadTimelineName,),
        scope=Scope.WRITE,
        other_responses=(ResponseSpec("It was there already.", {JSON: PileShape}),),
    ),
    Route(
        "DELETE",
        "/timelines/<name>",
        delete_timeline,
        ResponseSpec("It is gone.", {}, status=HTTPStatus.NO_CONTENT),
        NoParameters,
        (UnknownTimeline, LastingTimeline),
        scope=Scope.WRITE,
    ),
)
