"""Decisions about events: `PATCH /events/{id}`, merge, split, and the decisions themselves."""

from __future__ import annotations

from datetime import UTC, datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from flask import url_for

from timeline import pipeline
from timeline.records import decisions as kinds
from timeline.serialization import EntryShape, EventShape, LineShape
from timeline.storage import Scope, UnknownDecision, UnknownEvent, UnknownTimeline, decisions, events, timelines
from timeline.storage.decisions import DecisionEntry
from timeline.storage.timelines import DEFAULT
from timeline.web import auth, preconditions
from timeline.web.api.request_schemas import EventChange, MergeBody, SplitBody
from timeline.web.api.response_schemas import DecidedShape, DecisionListShape, LogShape
from timeline.web.api.responses import json
from timeline.web.api.route import IDEMPOTENCY_KEY, JSON, MERGE_PATCH, OPTIONAL_IF_MATCH, ResponseSpec, Route
from timeline.web.connection import database, write_transaction
from timeline.web.query_parameters import NoParameters, TimelineParameters
from timeline.web.request_bodies import BodySpec, Payload

if TYPE_CHECKING:
    from flask import Response
    from sqlite_utils import Database

    from timeline.records.decisions import Decision
    from timeline.web.query_parameters import TimelineParams

__all__ = ["ROUTES"]


def decide_event(params: TimelineParams, payload: Payload, id: str) -> Response:
    """Changes an event: pins its date, sets its title, hides it, adds a note.

    Null undoes the earlier decision, as does `hidden: false`. Each change becomes a decision in `/decisions`.
    """
    with write_transaction() as db:
        event = events.find(db, id, params.get("timeline"))
        preconditions.check(json(EventShape().dump(event)))
        state = json(EventShape().dump(pipeline.revise(db, event, payload.data, _signature())))
    state.add_etag()
    return state


def merge_events(params: TimelineParams, payload: Payload) -> Response:
    """Merges events into one, whatever the evidence says."""
    with write_transaction() as db:
        merged = [events.find(db, id, params.get("timeline")) for id in payload.data["events"]]
        return _created_response(db, pipeline.merge(db, merged, _signature()))


def split_event(params: TimelineParams, payload: Payload, id: str) -> Response:
    """Moves some mentions of an event to a new event."""
    with write_transaction() as db:
        event = events.find(db, id, params.get("timeline"))
        preconditions.check(json(EventShape().dump(event)))
        return _created_response(db, pipeline.split(db, event, payload.data["mentions"], _signature()))


def list_decisions(params: TimelineParams) -> Response:
    """Lists the decisions in force about a timeline, in the order in which they were made."""
    timeline = params.get("timeline", DEFAULT)
    timelines.require(database(), timeline)
    return json({"data": EntryShape(many=True).dump(decisions.list_all(database(), timeline))})


def decision_log(params: TimelineParams) -> Response:
    """Lists everything that was decided and undone about a timeline, in order."""
    timeline = params.get("timeline", DEFAULT)
    timelines.require(database(), timeline)
    return json({"data": LineShape(many=True).dump(decisions.log(database(), timeline))})


def one_decision(_: dict[str, Any], id: str) -> Response:
    """Returns one decision."""
    return json(EntryShape().dump(_entry(database(), _find_decision(database(), id))))


def undo_decision(_: dict[str, Any], id: str) -> Response:
    """Undoes a decision: the events become what they would be without it."""
    with write_transaction() as db:
        entry = _entry(db, _find_decision(db, id))
        return json(_decided_json(db, DecisionEntry(pipeline.undo(db, id, _signature()), entry.dormant)))


def _signature() -> kinds.Signature:
    return kinds.Signature(auth.author(), datetime.now(UTC))


def _find_decision(db: Database, id: str) -> Decision:
    """Return the decision. A token for another timeline is refused."""
    decision = decisions.find(db, id)
    auth.permitted_timeline(decision.timeline)
    return decision


def _entry(db: Database, decision: Decision) -> DecisionEntry:
    return next(entry for entry in decisions.list_all(db, decision.timeline) if entry.decision.id == decision.id)


def _decided_json(db: Database, entry: DecisionEntry) -> dict[str, Any]:
    holders = events.having_mentions(db, entry.decision.mentions)
    in_timeline = [event for event in holders if event.timeline == entry.decision.timeline]
    answer: dict[str, Any] = DecidedShape().dump({"decision": entry, "events": in_timeline})
    return answer


def _created_response(db: Database, decision: Decision) -> Response:
    response = json(_decided_json(db, _entry(db, decision)))
    response.status_code = HTTPStatus.CREATED
    response.headers["Location"] = url_for("api.one_decision", id=decision.id)
    return response


_CREATED = ResponseSpec(
    "The decision is made.",
    {JSON: DecidedShape},
    {"Location": "The URL of the decision."},
    HTTPStatus.CREATED,
)

ROUTES = (
    Route(
        "PATCH",
        "/events/<own:id>",
        decide_event,
        ResponseSpec("The changed event.", {JSON: EventShape}, {"ETag": "The ETag of the new state."}),
        TimelineParameters,
        (UnknownEvent,),
        BodySpec("The changes.", {JSON: EventChange, MERGE_PATCH: EventChange}),
        (OPTIONAL_IF_MATCH, IDEMPOTENCY_KEY),
        Scope.WRITE,
    ),
    Route(
        "POST",
        "/events/merge",
        merge_events,
        _CREATED,
        TimelineParameters,
        (UnknownEvent, kinds.MergeOfOne),
        BodySpec("The events to merge.", {JSON: MergeBody}),
        (IDEMPOTENCY_KEY,),
        Scope.WRITE,
    ),
    Route(
        "POST",
        "/events/<own:id>/split",
        split_event,
        _CREATED,
        TimelineParameters,
        (UnknownEvent, kinds.SplitOfNothing),
        BodySpec("The mentions to move.", {JSON: SplitBody}),
        (OPTIONAL_IF_MATCH, IDEMPOTENCY_KEY),
        Scope.WRITE,
    ),
    Route(
        "GET",
        "/decisions",
        list_decisions,
        ResponseSpec("The decisions.", {JSON: DecisionListShape}),
        TimelineParameters,
        (UnknownTimeline,),
    ),
    Route(
        "GET",
        "/decisions/log",
        decision_log,
        ResponseSpec("The log.", {JSON: LogShape}),
        TimelineParameters,
        (UnknownTimeline,),
    ),
    Route(
        "GET",
        "/decisions/<own:id>",
        one_decision,
        ResponseSpec("The decision.", {JSON: EntryShape}),
        NoParameters,
        (UnknownDecision,),
    ),
    Route(
        "DELETE",
        "/decisions/<own:id>",
        undo_decision,
        ResponseSpec("The decision is undone.", {JSON: DecidedShape}),
        NoParameters,
        (UnknownDecision,),
        scope=Scope.WRITE,
    ),
)
