"""Clocks apart from their days, as TimeML marks them: "Friday" and "6:45 a.m." in "Friday at 6:45 a.m.".

Both keep the meaning: the clock is that of the day. Other users want one expression for both, which `tag` gives.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.language_registry import DEFAULT
from timeline.meanings.operators import At, Meaning, Modified, Numeric
from timeline.records import Extent, Timex
from timeline.tagging.language import END_OF_RUN, language_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.tagging.language import TimexLanguage

__all__ = ["clocks_apart"]


def clocks_apart(text: str, timexes: Sequence[Timex], language: str = DEFAULT) -> Iterator[Timex]:
    """Yield the timexes, in the order of the text, with two for a clock and the day that a word joins to it.

    A time in numbers only ("12:15 on 02/03/2024") is one, and so is an hour that needs its day ("Friday at 4").

    Raises:
        UnknownLanguage: there is no grammar for the language.
    """
    grammar = language_of(language)
    for timex in timexes:
        yield from _apart(text, timex, grammar)


def _apart(text: str, timex: Timex, language: TimexLanguage) -> tuple[Timex, ...]:
    extent = timex.extent
    signs = list(language.clock_sign.finditer(text, extent.start, extent.end)) if _has_clock(timex.meaning) else []
    if len(signs) != 1:
        return (timex,)
    (sign,) = signs
    before, behind = Extent.of(text, extent.start, sign.start()), Extent.of(text, sign.end(), extent.end)
    is_clock_behind = sign.lastgroup == "before_clock"
    day, clock = (before, behind) if is_clock_behind else (behind, before)
    meaning = _meaning_of(day.exact, language)
    is_hour = clock.exact.isdigit() and len(clock.exact) <= len("12")
    if meaning is None or is_hour or isinstance(meaning, Numeric):
        return (timex,)
    apart = replace(timex, extent=day, meaning=meaning), replace(timex, extent=clock)
    return apart if is_clock_behind else apart[::-1]


def _has_clock(meaning: Meaning) -> bool:
    match meaning:
        case At():
            return True
        case Modified(of=of):
            return _has_clock(of)
        case _:
            return False


def _meaning_of(words: str, language: TimexLanguage) -> Meaning | None:
    """The meaning of the words if they are one expression."""
    readings = language.read(words + END_OF_RUN)
    return next((reading.meaning for reading in readings if (reading.start, reading.end) == (0, len(words))), None)
