"""Decisions of people, and their log. Not derived: a decision stays when the mentions that it names are gone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import orjson

from timeline.errors import TimelineError
from timeline.records.decisions import (
    Decision,
    DecisionKind,
    Hide,
    LogAction,
    Merge,
    Note,
    Pin,
    Retitle,
    Signature,
    Split,
)
from timeline.storage.json_array import json_array

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlite_utils import Database

__all__ = [
    "DecisionEntry",
    "LogEntry",
    "UnknownDecision",
    "about",
    "by_id",
    "delete",
    "find",
    "list_all",
    "log",
    "save",
]


class UnknownDecision(TimelineError):
    """No decision has this id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no decision has the id {id!r}: `timeline decisions` lists those there are")
        self.id = id


@dataclass(frozen=True, slots=True)
class DecisionEntry:
    """A decision, and whether it is dormant: the mentions that it needs are not stored now."""

    decision: Decision
    dormant: bool


@dataclass(frozen=True, slots=True)
class LogEntry:
    """An entry of the log: what was done, by whom and when, and to which decision."""

    act: LogAction
    by: Signature
    decision: str
    kind: DecisionKind
    mentions: tuple[str, ...]


def save(db: Database, decision: Decision) -> None:
    """Stores and logs the decision; does nothing if it is stored already."""
    row = {
        "id": decision.id,
        "timeline": decision.timeline,
        **_kind_columns(decision.kind),
        "author": decision.by.author,
        "made": decision.by.utc,
    }
    insert = db.execute(
        "INSERT OR IGNORE INTO decisions (id, timeline, kind, payload, author, made) "
        "VALUES (:id, :timeline, :kind, :payload, :author, :made)",
        row,
    )
    if not insert.rowcount:
        return
    db.conn.executemany(
        "INSERT INTO decided_mentions (decision, mention) VALUES (?, ?)",
        [(insert.lastrowid, mention) for mention in decision.mentions],
    )
    _append_to_log(db, LogAction.DECIDED, decision, decision.by)


def delete(db: Database, decision: Decision, by: Signature) -> None:
    """Deletes the decision and logs that."""
    db.execute("DELETE FROM decisions WHERE id = ?", [decision.id])
    _append_to_log(db, LogAction.UNDONE, decision, by)


def find(db: Database, id: str) -> Decision:
    """The decision.

    Raises:
        UnknownDecision: there is no such decision.
    """
    found = by_id(db, [id])
    if not found:
        raise UnknownDecision(id)
    return found[id]


def list_all(db: Database, timeline: str) -> tuple[DecisionEntry, ...]:
    """All decisions of a timeline, in the order in which they were made."""
    ids = [id for (id,) in db.execute("SELECT id FROM decisions WHERE timeline = ?", [timeline])]
    made = sorted(by_id(db, ids).values(), key=lambda decision: decision.rank)
    rows = db.execute(
        "SELECT DISTINCT dm.mention FROM decisions AS d JOIN decided_mentions AS dm ON dm.decision = d.number "
        "JOIN mentions AS m ON m.id = dm.mention WHERE d.timeline = ?",
        [timeline],
    )
    present = {mention for (mention,) in rows}
    return tuple(DecisionEntry(decision, decision.is_dormant(present)) for decision in made)


def about(db: Database, mentions: Iterable[str]) -> tuple[Decision, ...]:
    """The decisions that name one of the mentions, in the order in which they were made."""
    rows = db.execute(
        "SELECT DISTINCT d.id FROM decided_mentions AS dm JOIN decisions AS d ON d.number = dm.decision "
        "WHERE dm.mention IN (SELECT value FROM json_each(?))",
        [json_array(mentions)],
    )
    return tuple(sorted(by_id(db, [id for (id,) in rows]).values(), key=lambda decision: decision.rank))


def by_id(db: Database, ids: Collection[str]) -> dict[str, Decision]:
    """The decisions of these ids, by id."""
    if not ids:
        return {}
    wanted = [json_array(ids)]
    named: defaultdict[int, list[str]] = defaultdict(list)
    for number, mention in db.execute(
        "SELECT dm.decision, dm.mention FROM decisions AS d JOIN decided_mentions AS dm "
        "ON dm.decision = d.number WHERE d.id IN (SELECT value FROM json_each(?)) ORDER BY dm.mention",
        wanted,
    ):
        named[number].append(mention)
    rows = db.query("SELECT * FROM decisions WHERE id IN (SELECT value FROM json_each(?))", wanted)
    return {row["id"]: _decision_from_row(row, named[row["number"]]) for row in rows}


def log(db: Database, timeline: str) -> tuple[LogEntry, ...]:
    """The log of a timeline: decisions made and undone, oldest first."""
    rows = db.query("SELECT * FROM decision_log WHERE timeline = ? ORDER BY number", [timeline])
    return tuple(
        LogEntry(
            LogAction(row["act"]),
            Signature(row["author"], datetime.fromisoformat(row["at"])),
            row["decision"],
            _KINDS[row["kind"]](**_kind_fields(row["payload"])),
            tuple(orjson.loads(row["mentions"])),
        )
        for row in rows
    )


def _append_to_log(db: Database, act: LogAction, decision: Decision, by: Signature) -> None:
    row = {
        "timeline": decision.timeline,
        "act": act.value,
        "author": by.author,
        "at": by.utc,
        "decision": decision.id,
        **_kind_columns(decision.kind),
        "mentions": orjson.dumps(decision.mentions).decode(),
    }
    names = ", ".join(row)
    db.execute(f"INSERT INTO decision_log ({names}) VALUES ({', '.join(f':{name}' for name in row)})", row)


_KINDS: dict[str, type[DecisionKind]] = {kind.name: kind for kind in (Pin, Retitle, Hide, Note, Merge, Split)}


def _kind_columns(kind: DecisionKind) -> dict[str, str]:
    return {"kind": kind.name, "payload": orjson.dumps(asdict(kind)).decode()}


def _kind_fields(payload: str) -> dict[str, Any]:
    members: dict[str, Any] = orjson.loads(payload)
    return {name: tuple(value) if isinstance(value, list) else value for name, value in members.items()}


def _decision_from_row(row: Mapping[str, Any], mentions: Iterable[str]) -> Decision:
    return Decision(
        row["id"],
        row["timeline"],
        _KINDS[row["kind"]](**_kind_fields(row["payload"])),
        tuple(mentions),
        Signature(row["author"], datetime.fromisoformat(row["made"])),
    )
