"""Measures how much longer than news a hostile text takes, and how that grows with its size.

Every text is one document. Times are CPU seconds; the caches are cleared before each text.
"""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

from benchmarks.prose import stories
from timeline.dates import Day
from timeline.resolving import resolve_values
from timeline.tagging import tag
from timeline.tagging.language import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

SMALL, LARGE = 100_000, 1_000_000
LIMIT = 5
"""Multiples of the time for news of the same size."""

BITS = {
    "digits": "7",
    "years": "2015 ",
    "years, joined": "2015-",
    "dates, joined": "5/8/2015/",
    "last last last": "last ",
    "last Friday": "last Friday ",
    "the day after the day after": "the day after ",
    "two days before two days before": "two days before ",
    "the end of the end of": "the end of ",
    "early early early": "early ",
    "months": "May ",
    "one one one": "one ",
    "and Monday and Monday": "and Monday ",
    "to Monday to Monday": "Monday to ",
    "years and commas": "2015, ",
    "ordinals": "the 5th of ",
    "parentheses": "(",
    "quotes": "'",
    "hyphens": "five-",
    "capital letters": "THE LAST DAY OF ",
    "combining characters": "Friday\u0301 ",
    "right-to-left marks": "\u202eFriday\u200f ",
    "NULs": "\0",
    "NULs among years": "2015\0",
    "spaces": " ",
    "lines": "\n",
    "spaces among weekdays": "Friday" + " " * 50,
    "emoji": "\U0001f600 Friday ",
    "letters that grow in lower case": "\u0130",
    "no spaces": "Fridaylast",
}


def main() -> None:
    """Print a row for each text: its time as a multiple of that of news, and its growth from a tenth of the size."""
    news, _ = _read(_news(LARGE))
    print(f"plain text: {LARGE / 1e6:g} MB in {news:.2f} s\n")
    print("| text | times plain text | growth for 10 times the text | expressions |\n| --- | ---: | ---: | ---: |")
    for name, text in _texts(LARGE).items():
        (small, _), (large, found) = _read(_texts(SMALL)[name]), _read(text)
        verdict = " **too slow**" if large > LIMIT * news else ""
        print(f"| {name} | {large / news:.2f}{verdict} | {large / small:.0f} | {found} |", flush=True)


def _texts(size: int) -> Mapping[str, str]:
    return {name: (bit * (size // len(bit) + 1))[:size] for name, bit in BITS.items()}


def _news(size: int) -> str:
    return " ".join(story.text for story in stories(size))[:size]


def _read(text: str) -> tuple[float, int]:
    """Return the CPU seconds, and the number of timexes."""
    language_of("en").read.cache_clear()  # type: ignore[attr-defined]
    start = process_time()
    timexes = resolve_values(tag(text), Day(2015, 5, 12))
    return process_time() - start, len(timexes)


if __name__ == "__main__":
    main()
