"""`timeline tag`: JSON Lines in, JSON Lines or TimeML out, no database."""

from __future__ import annotations

import sys
from datetime import time
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import click
import orjson

from timeline.dates import Clock, Day
from timeline.meanings.operators import Lean
from timeline.resolving import resolve_values
from timeline.tagging import tag
from timeline.tagging.timeml import Annotation, timeml

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.records import Timex
    from timeline.resolving import ResolvedTimex

__all__ = ["command"]


class _InputDocument(NamedTuple):
    """One document to tag."""

    doc: Any
    dct: str | None
    text: str


@click.command("tag")
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--timeml", "output_format", flag_value="timeml", help="Write a TimeML document a line, instead of JSON.")
@click.option(
    "--jsonl", "output_format", flag_value="jsonl", default=True, help="Write a JSON object a line (the default)."
)
@click.option(
    "--lean",
    type=click.Choice(["past", "future", "auto"]),
    default="auto",
    show_default=True,
    help="The side of a bare 'Friday': before the day of writing, after it, or as the sentence has it. Where a side "
    "is given, a text that tells a time and no more may be as short as '10:30', and '2 hours' are ago.",
)
def command(file: IO[bytes], output_format: str, lean: str) -> None:
    """Find the temporal expressions of texts: {"doc", "dct", "text"} a line in, {"doc", "timexes"} a line out.

    dct is the day of writing, as 2019-12-21, with a time of day or without, or null.
    """
    side = None if lean == "auto" else Lean(lean)
    write = _WRITERS[output_format]
    refused = False
    for number, line in enumerate(file, 1):
        try:
            document = _parse_line(line)
            told = write(document, _tag_and_resolve(document, side))
        except ValueError as error:
            refused = True
            click.echo(f"{file.name}:{number}: {error}", err=True)
        else:
            sys.stdout.buffer.write(told)
            sys.stdout.buffer.flush()
    sys.exit(1 if refused else 0)


def _parse_line(line: bytes) -> _InputDocument:
    given = orjson.loads(line)
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise ValueError('a line is an object with a "text": {"doc": ..., "dct": "2019-12-21" or null, "text": "..."}')
    dct = given.get("dct")
    if dct is not None and not isinstance(dct, str):
        raise ValueError(f'"dct" is a day such as "2019-12-21", or null, and not {dct!r}')
    return _InputDocument(given.get("doc"), dct, given["text"])


def _tag_and_resolve(document: _InputDocument, lean: Lean | None) -> list[tuple[Timex, ResolvedTimex]]:
    day, clock = (None, None) if document.dct is None else _parse_dct(document.dct)
    found = tag(document.text, lean=lean)
    return list(zip(found, resolve_values(found, day, clock), strict=True))


def _parse_dct(dct: str) -> tuple[Day, Clock | None]:
    """The day of writing, and its clock where that is told: "2013-02-12T04:30", with a zone or without."""
    day, _, clock = dct.partition("T")
    told = time.fromisoformat(clock) if clock else None
    return Day.read(day), Clock(told.hour, told.minute, told.second or None) if told else None


def _jsonl(document: _InputDocument, tagged: list[tuple[Timex, ResolvedTimex]]) -> bytes:
    answer = {"doc": document.doc, "timexes": [_timex_json(timex, found) for timex, found in tagged]}
    return orjson.dumps(answer, option=orjson.OPT_APPEND_NEWLINE)


def _timex_json(timex: Timex, resolved: ResolvedTimex) -> dict[str, Any]:
    return {
        "start": timex.extent.start,
        "end": timex.extent.end,
        "text": timex.extent.exact,
        "type": timex.type.value,
        "value": resolved.value,
        "mod": resolved.mod,
        "edtf": resolved.when.edtf,
    }


def _timeml(document: _InputDocument, tagged: list[tuple[Timex, ResolvedTimex]]) -> bytes:
    annotations = [Annotation(timex, found.value, found.mod) for timex, found in tagged]
    name = "" if document.doc is None else str(document.doc)
    return f"{timeml(name, document.dct, document.text, annotations)}\n".encode()


_WRITERS: dict[str, Callable[[_InputDocument, list[tuple[Timex, ResolvedTimex]]], bytes]] = {
    "jsonl": _jsonl,
    "timeml": _timeml,
}
