"""`timeline tag`: JSON Lines in, JSON Lines out, no database."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import IO, TYPE_CHECKING, Any

import click
import orjson

from timeline.dates import Day
from timeline.meanings import Lean
from timeline.resolving import settle
from timeline.tagging import tag

if TYPE_CHECKING:
    from timeline.records import Resolution, Timex

__all__ = ["command"]


@click.command("tag")
@click.argument("file", type=click.File("rb"), default="-")
@click.option(
    "--lean",
    type=click.Choice(["past", "future", "auto"]),
    default="auto",
    show_default=True,
    help="The side of a bare 'Friday': before the day of writing, after it, or as the sentence has it.",
)
def command(file: IO[bytes], lean: str) -> None:
    """Find the temporal expressions of texts: {"doc", "dct", "text"} a line in, {"doc", "timexes"} a line out.

    dct is the day of writing, as 2019-12-21, with a time of day or without, or null.
    """
    refused = False
    side = None if lean == "auto" else Lean(lean)
    for number, line in enumerate(file, 1):
        try:
            answer = _answer(orjson.loads(line), side)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            refused = True
            click.echo(f"{file.name}:{number}: {error}", err=True)
        else:
            sys.stdout.buffer.write(orjson.dumps(answer, option=orjson.OPT_APPEND_NEWLINE))
            sys.stdout.buffer.flush()
    sys.exit(1 if refused else 0)


def _answer(line: dict[str, Any], side: Lean | None) -> dict[str, Any]:
    dct = line.get("dct")
    found = tag(line["text"])
    if side is not None:
        found = tuple(replace(timex, lean=side) for timex in found)
    resolutions = settle(found, None if dct is None else Day.read(dct.partition("T")[0]))
    return {"doc": line.get("doc"), "timexes": list(map(_timex, found, resolutions))}


def _timex(timex: Timex, resolution: Resolution) -> dict[str, Any]:
    return {
        "start": timex.extent.start,
        "end": timex.extent.end,
        "text": timex.extent.exact,
        "type": timex.type.value,
        "value": resolution.value,
        "mod": resolution.mod,
    }
