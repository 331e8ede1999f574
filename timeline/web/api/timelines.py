"""`/timelines`: the piles themselves."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from flask import Response

from timeline.storage import BadTimelineName, LastingTimeline, Scope, UnknownTimeline, timelines
from timeline.web import auth
from timeline.web.api.response_schemas import PileListShape, PileShape
from timeline.web.api.responses import json
from timeline.web.api.route import JSON, Answer, Route
from timeline.web.connection import database, writing
from timeline.web.query_parameters import NoParameters

if TYPE_CHECKING:
    from sqlite_utils import Database

__all__ = ["ROUTES"]


def list_timelines(_: dict[str, Any]) -> Response:
    """The timelines that there are; of a token that is for one of them, that one."""
    only = auth.within(None)
    told = [pile for pile in timelines.every(database()) if only in (None, pile.name)]
    return json({"data": PileShape(many=True).dump(told)})


def one_timeline(_: dict[str, Any], name: str) -> Response:
    """One timeline, and how much is in it."""
    auth.within(name)
    timelines.require(database(), name)
    return json(_pile(database(), name))


def make_timeline(_: dict[str, Any], name: str) -> Response:
    """Makes a timeline of this name, if there is none yet. Documents that come for one make it too."""
    auth.within(name)
    with writing() as db:
        made = timelines.ensure(db, name)
        response = json(_pile(db, name))
    response.status_code = HTTPStatus.CREATED if made else HTTPStatus.OK
    return response


def delete_timeline(_: dict[str, Any], name: str) -> Response:
    """Takes a timeline out, with its documents, and all that was decided about it."""
    auth.within(name)
    with writing() as db:
        timelines.delete(db, name)
    return Response(status=HTTPStatus.NO_CONTENT)


def _pile(db: Database, name: str) -> Any:
    return PileShape().dump(next(pile for pile in timelines.every(db) if pile.name == name))


ROUTES = (
    Route("GET", "/timelines", list_timelines, Answer("All timelines.", {JSON: PileListShape})),
    Route(
        "GET", "/timelines/<name>", one_timeline, Answer("The timeline.", {JSON: PileShape}), refuses=(UnknownTimeline,)
    ),
    Route(
        "PUT",
        "/timelines/<name>",
        make_timeline,
        Answer("It is made.", {JSON: PileShape}, status=HTTPStatus.CREATED),
        NoParameters,
        (BadTimelineName,),
        scope=Scope.WRITE,
        also=(Answer("It was there already.", {JSON: PileShape}),),
    ),
    Route(
        "DELETE",
        "/timelines/<name>",
        delete_timeline,
        Answer("It is gone.", {}, status=HTTPStatus.NO_CONTENT),
        NoParameters,
        (UnknownTimeline, LastingTimeline),
        scope=Scope.WRITE,
    ),
)
