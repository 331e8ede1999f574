"""Words -> meanings: the temporal expressions of a text, one folder a language.

The law of this room: pure, and it never learns when the text was written; tagging and resolving do not know each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.errors import TimelineError
from timeline.meanings.operators import Between, Lean
from timeline.meanings.timex_type import is_clause_dependent
from timeline.records import Extent, Timex
from timeline.tagging import en
from timeline.tagging.language import END_OF_RUN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.meanings.operators import Meaning
    from timeline.tagging.language import Language

__all__ = ["LANGUAGES", "UnknownLanguage", "lean_of", "tag"]

LANGUAGES: dict[str, Language] = {"en": en.LANGUAGE}


class UnknownLanguage(TimelineError):
    """There is no grammar for this language."""

    def __init__(self, language: str) -> None:
        super().__init__(f"no grammar for the language {language!r}; there is one for {', '.join(sorted(LANGUAGES))}")
        self.language = language


def tag(text: str, language: str = "en", lean: Lean | None = None) -> tuple[Timex, ...]:
    """The timexes of the text, in its order, not overlapping; offsets count code points.

    What leans has the lean of its clause, or the one given: to assistants and calendars everything is to come. Where
    one is given, the whole text may be a command: a bare "10:30".

    Raises:
        UnknownLanguage: the language has no folder here.
    """
    spoken = _language(language)
    command = () if lean is None or len(text) > _LONGEST_COMMAND else _command(text, spoken, lean)
    return tuple(command) or tuple(_timexes(text, spoken, lean))


def lean_of(text: str, start: int, end: int, language: str = "en") -> Lean:
    """The lean of the clause around code points `start` to `end` of the text.

    Raises:
        UnknownLanguage: the language has no folder here.
    """
    return _language(language).lean(text)(start, end)


def _language(language: str) -> Language:
    if language not in LANGUAGES:
        raise UnknownLanguage(language)
    return LANGUAGES[language]


def _timexes(text: str, language: Language, default_lean: Lean | None) -> Iterator[Timex]:
    lean_at = language.lean(text)
    for first, last in language.runs.find(text):
        run = text[first:last] + (END_OF_RUN if language.closes.match(text, last) else "")
        for begin, stop, meaning, leans in language.read(run):
            start, end = first + begin, first + stop
            if _is_isolated(text, start, end):
                side = None if is_clause_dependent(meaning) else default_lean
                lean = (side or lean_at(start, end)) if leans else Lean.UNKNOWN
                yield from _as_timexes(text, (start, end), meaning, lean)


def _as_timexes(text: str, ends: tuple[int, int], meaning: Meaning, lean: Lean) -> Iterator[Timex]:
    if isinstance(meaning, Between):
        yield from _range_ends(text, ends, meaning, lean)
    else:
        yield Timex(Extent.of(text, *ends), meaning, lean)


_LONGEST_COMMAND = 80


def _command(text: str, language: Language, lean: Lean) -> Iterator[Timex]:
    """The whole text as one command, if it is one."""
    told = text.rstrip(".!? \n")
    for start, end, meaning, _ in language.read_command(f"{END_OF_RUN}{told}{END_OF_RUN}"):
        side = Lean.UNKNOWN if is_clause_dependent(meaning) else lean
        yield from _as_timexes(text, (start - len(END_OF_RUN), end - len(END_OF_RUN)), meaning, side)


# What stands between the ends of a range, the surest sign first: in "2015-05-08 9:00 - 11:00" not every hyphen does.
_RANGE_SIGNS = (
    re.compile(r"\s*\b(?:to|through|thru|untill?|till|and|or)\b\s*|\s+[-–/]\s+", re.IGNORECASE),
    re.compile(r"\s*[-–]\s*"),
    re.compile(r"\s*/\s*"),
)


def _range_ends(text: str, ends: tuple[int, int], meaning: Between, lean: Lean) -> Iterator[Timex]:
    """Of a range its two ends, each an expression of its own (TimeML 1.2.1); "Ramadan" has one name for both."""
    start, end = ends
    sign = next((signs[-1] for pattern in _RANGE_SIGNS if (signs := list(pattern.finditer(text, start, end)))), None)
    if sign is None:
        yield Timex(Extent.of(text, start, end), meaning, lean)
    else:
        yield Timex(Extent.of(text, start, sign.start()), meaning.start, lean)
        yield Timex(Extent.of(text, sign.end(), end), meaning.end, lean)


_BEFORE = frozenset("$£€¥₹#@/\\&+=_^~%*")
_AFTER = frozenset("$£€¥₹#@/\\&=_^%°")


def _is_isolated(text: str, start: int, end: int) -> bool:
    """Whether no sign at its sides makes the expression part of a price, a path, a code or a formula."""
    if start > 0 and (
        text[start - 1] in _BEFORE
        or (text[start - 1] in ".,-:" and text[start].isdigit() and _is_attached(text, start))
    ):
        return False
    return end == len(text) or text[end] not in _AFTER


def _is_attached(text: str, start: int) -> bool:
    return start > 1 and text[start - 2].isalnum()
