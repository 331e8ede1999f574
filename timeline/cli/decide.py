"""`timeline decide`: a person's decisions about an event, which is given by its id."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from timeline import pipeline, storage
from timeline.cli import options
from timeline.records.decisions import Hide, Note, Pin, Retitle, Signature
from timeline.storage import events

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlite_utils import Database

    from timeline.records import Event
    from timeline.records.decisions import Decision, DecisionKind

__all__ = ["author", "command", "signature"]


def _login_name() -> str:
    """Return the login name, or "" where the system has none, as in a container: then `--author` is required."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


author = click.option("--author", default=_login_name, show_default="the login name", help="Your name.")
_mention_option = click.option(
    "--mention",
    "mentions",
    type=click.IntRange(0),
    multiple=True,
    required=True,
    help="Index of a mention to split off, from 0. Repeatable.",
)


def signature(author: str) -> Signature:
    """Return the author's signature with the present time."""
    return Signature(author, datetime.now(UTC))


def _common_options(function: Callable[..., None]) -> Callable[..., None]:
    return options.timeline(author(options.database(function)))


@click.group("decide")
def command() -> None:
    """Correct an event: date, title, note, visibility, merge, split.

    Decisions are stored apart from what is read in the articles: they survive rebuilds and new articles. `timeline
    undo` undoes one.
    """


@command.command("pin")
@click.argument("event")
@click.argument("edtf")
@_common_options
def pin(event: str, edtf: str, **common: Any) -> None:
    """Set its date, in EDTF: 2019-12-20, 2019-12, 2019-12-20T09:30, 2019-12-16/2019-12-22, 2019~."""
    _decide(event, Pin(edtf), **common)


@command.command("retitle")
@click.argument("event")
@click.argument("title")
@_common_options
def retitle(event: str, title: str, **common: Any) -> None:
    """Set its title."""
    _decide(event, Retitle(title), **common)


@command.command("hide")
@click.argument("event")
@_common_options
def hide(event: str, **common: Any) -> None:
    """Hide it from lists, exports and pages; `--hidden include` shows it."""
    _decide(event, Hide(), **common)


@command.command("note")
@click.argument("event")
@click.argument("text")
@_common_options
def note(event: str, text: str, **common: Any) -> None:
    """Add a note for readers."""
    _decide(event, Note(text), **common)


@command.command("merge")
@click.argument("ids", nargs=-1, required=True, metavar="EVENT EVENT...")
@_common_options
def merge(ids: tuple[str, ...], timeline: str, author: str, path: Path) -> None:
    """Merge events, whatever the model says."""
    with storage.open_database(path) as db:
        merged = [events.find(db, id, timeline) for id in ids]
        _print_decision(db, pipeline.merge(db, merged, signature(author)))


@command.command("split")
@click.argument("event")
@_mention_option
@_common_options
def split(event: str, mentions: tuple[int, ...], timeline: str, author: str, path: Path) -> None:
    """Split mentions into an event of their own."""
    with storage.open_database(path) as db:
        _print_decision(db, pipeline.split(db, events.find(db, event, timeline), mentions, signature(author)))


def _decide(id: str, kind: DecisionKind, **common: Any) -> None:
    with storage.open_database(common["path"]) as db:
        event = events.find(db, id, common["timeline"])
        _print_decision(db, pipeline.decide(db, event, kind, signature(common["author"])))


def _print_decision(db: Database, decision: Decision) -> None:
    """Print the decision's id to stdout, for `timeline undo`, and the events that it changed to stderr."""
    click.echo(decision.id)
    for event in events.having_mentions(db, decision.mentions):
        click.echo(_event_line(event), err=True)


def _event_line(event: Event) -> str:
    return f"{event.id}  {event.when.edtf or 'undated':<21}  {event.title}"
