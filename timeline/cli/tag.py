"""`timeline tag`: tags temporal expressions, from JSON Lines to JSON Lines or TimeML, without a database."""

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
from timeline.tagging.clock_spans import clocks_apart
from timeline.tagging.timeml import Annotation, timeml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

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
@click.option("--timeml", "output_format", flag_value="timeml", help="Write one TimeML document per line.")
@click.option(
    "--jsonl", "output_format", flag_value="jsonl", default=True, help="Write one JSON object per line (default)."
)
@click.option(
    "--lean",
    type=click.Choice(["past", "future", "auto"]),
    help="Direction of a bare 'Friday': past, future, or from the sentence (auto, the default). With past or future, a "
    "bare '10:30' is tagged too; with past, '2 hours' means two hours ago.",
)
@click.option(
    "--clocks",
    type=click.Choice(["apart", "joined"]),
    help="Mark 'Friday at 6:45 a.m.' as two expressions, as TimeML does (apart), or as one (joined). By default they "
    "are apart, and joined where --lean is given, as commands and searches have it.",
)
def command(file: IO[bytes], output_format: str, lean: str | None, clocks: str | None) -> None:
    """Tag the temporal expressions of texts, from JSON Lines to JSON Lines or TimeML.

    Reads a line of {"doc", "dct", "text"} and writes a line of {"doc", "timexes"} for each text. dct is the day of
    writing, as 2019-12-21, with or without a time of day, or null.
    """
    direction = None if lean in (None, "auto") else Lean(lean)
    spans = _SPANS[clocks or ("apart" if lean is None else "joined")]
    write = _WRITERS[output_format]
    refused = False
    for number, line in enumerate(file, 1):
        try:
            document = _parse_line(line)
            output = write(document, _tag_and_resolve(document, direction, spans))
        except ValueError as error:
            refused = True
            click.echo(f"{file.name}:{number}: {error}", err=True)
        else:
            sys.stdout.buffer.write(output)
            sys.stdout.buffer.flush()
    sys.exit(1 if refused else 0)


def _parse_line(line: bytes) -> _InputDocument:
    fields = orjson.loads(line)
    if not isinstance(fields, dict) or not isinstance(fields.get("text"), str):
        raise ValueError('a line is an object with a "text": {"doc": ..., "dct": "2019-12-21" or null, "text": "..."}')
    dct = fields.get("dct")
    if dct is not None and not isinstance(dct, str):
        raise ValueError(f'"dct" is a day such as "2019-12-21", or null, and not {dct!r}')
    return _InputDocument(fields.get("doc"), dct, fields["text"])


_SPANS: dict[str, Callable[[str, Sequence[Timex]], Iterable[Timex]]] = {
    "apart": clocks_apart,
    "joined": lambda _, timexes: timexes,
}


def _tag_and_resolve(
    document: _InputDocument, lean: Lean | None, spans: Callable[[str, Sequence[Timex]], Iterable[Timex]]
) -> list[tuple[Timex, ResolvedTimex]]:
    day, clock = (None, None) if document.dct is None else _parse_dct(document.dct)
    timexes = tuple(spans(document.text, tag(document.text, lean=lean)))
    return list(zip(timexes, resolve_values(timexes, day, clock), strict=True))


def _parse_dct(dct: str) -> tuple[Day, Clock | None]:
    """Parse a document creation time: a day, and the time of day if it has one, as "2013-02-12T04:30", in any zone."""
    day, _, clock = dct.partition("T")
    written_at = time.fromisoformat(clock) if clock else None
    return Day.read(day), Clock(written_at.hour, written_at.minute, written_at.second or None) if written_at else None


def _jsonl(document: _InputDocument, tagged: list[tuple[Timex, ResolvedTimex]]) -> bytes:
    answer = {"doc": document.doc, "timexes": [_timex_json(timex, resolved) for timex, resolved in tagged]}
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
    annotations = [Annotation(timex, resolved.value, resolved.mod) for timex, resolved in tagged]
    name = "" if document.doc is None else str(document.doc)
    return f"{timeml(name, document.dct, document.text, annotations)}\n".encode()


_WRITERS: dict[str, Callable[[_InputDocument, list[tuple[Timex, ResolvedTimex]]], bytes]] = {
    "jsonl": _jsonl,
    "timeml": _timeml,
}
