"""`timeline explain`: explains how a temporal expression is read and resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from timeline.cli import options
from timeline.errors import TimelineError
from timeline.meanings import notation
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

if TYPE_CHECKING:
    from timeline.dates import Day
    from timeline.records import Resolution, Timex

__all__ = ["NothingToExplain", "command"]


class NothingToExplain(TimelineError):
    """A phrase without a temporal expression."""

    def __init__(self, phrase: str) -> None:
        super().__init__(f"{phrase!r} has no temporal expression")
        self.phrase = phrase


@click.command("explain")
@click.argument("phrase")
@options.published
def command(phrase: str, published: Day | None) -> None:
    """Explain a phrase: its meaning, its date, and why."""
    timexes = tag(phrase)
    if not timexes:
        raise NothingToExplain(phrase)
    click.echo("\n\n".join(map(_explanation, timexes, resolve_document(timexes, published))))


def _explanation(timex: Timex, resolution: Resolution) -> str:
    when = resolution.when
    lines = {
        "words": timex.extent.exact,
        "meaning": notation.format(timex.meaning),
        "date": when.edtf or "not known",
        "TIMEX3": " ".join(filter(None, (timex.type.value, resolution.value, resolution.mod))),
        "why": format_date_reason(resolution.reason),
    }
    return "\n".join(f"{name:<8} {value}" for name, value in lines.items())
