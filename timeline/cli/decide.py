"""`timeline decide`: what a person decides about events, an event by its id."""

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
    from timeline.records.decisions import Decision, Kind

__all__ = ["author", "command", "signed"]


def _login_name() -> str:
    """Blank where the system knows none, as in a container, so that `--author` is asked for."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


author = click.option("--author", default=_login_name, show_default="the login name", help="Who decides.")
_indices = click.option(
    "--mention",
    "mentions",
    type=click.IntRange(0),
    multiple=True,
    required=True,
    help="Which leave, from 0; repeat it.",
)


def signed(author: str) -> Signature:
    """That it is decided now."""
    return Signature(author, datetime.now(UTC))


def _options(function: Callable[..., None]) -> Callable[..., None]:
    return options.timeline(author(options.database(function)))


@click.group("decide")
def command() -> None:
    """Decide about an event: its date, its title, what it is one with. `timeline undo` takes it back.

    A decision is kept apart from what is read in the articles. It survives every rebuild and more articles.
    """


@command.command("pin")
@click.argument("event")
@click.argument("edtf")
@_options
def pin(event: str, edtf: str, **given: Any) -> None:
    """Say when it was, in EDTF: 2019-12-20, 2019-12, 2019-12-20T09:30, 2019-12-16/2019-12-22, 2019~."""
    _decide(event, Pin(edtf), **given)


@command.command("retitle")
@click.argument("event")
@click.argument("title")
@_options
def retitle(event: str, title: str, **given: Any) -> None:
    """Say what it is called."""
    _decide(event, Retitle(title), **given)


@command.command("hide")
@click.argument("event")
@_options
def hide(event: str, **given: Any) -> None:
    """Leave it out of lists, exports and pages; `--hidden include` shows it."""
    _decide(event, Hide(), **given)


@command.command("note")
@click.argument("event")
@click.argument("text")
@_options
def note(event: str, text: str, **given: Any) -> None:
    """Tell its readers something."""
    _decide(event, Note(text), **given)


@command.command("merge")
@click.argument("ids", nargs=-1, required=True, metavar="EVENT EVENT...")
@_options
def merge(ids: tuple[str, ...], timeline: str, author: str, path: Path) -> None:
    """Make several events one, whatever speaks against it."""
    with storage.open_database(path) as db:
        told = [events.find(db, id, timeline) for id in ids]
        _tell(db, pipeline.merge(db, told, signed(author)))


@command.command("split")
@click.argument("event")
@_indices
@_options
def split(event: str, mentions: tuple[int, ...], timeline: str, author: str, path: Path) -> None:
    """Make some of its mentions an event of their own."""
    with storage.open_database(path) as db:
        _tell(db, pipeline.split(db, events.find(db, event, timeline), mentions, signed(author)))


def _decide(id: str, kind: Kind, **given: Any) -> None:
    with storage.open_database(given["path"]) as db:
        event = events.find(db, id, given["timeline"])
        _tell(db, pipeline.decide(db, event, kind, signed(given["author"])))


def _tell(db: Database, decided: Decision) -> None:
    """The decision's id for who may undo it, and the events that it is about now."""
    click.echo(decided.id)
    for event in events.holding(db, decided.mentions):
        click.echo(_line(event), err=True)


def _line(event: Event) -> str:
    return f"{event.id}  {event.when.edtf or 'undated':<21}  {event.title}"
