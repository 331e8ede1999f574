"""Recognition of temporal expressions: text in, timexes with their meanings out.

Contract: pure, and without words, which are in the language packs. A timex has exact offsets (code points) and a
symbolic meaning, never a date. The day of writing is not known here; `resolving` uses it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.language_registry import DEFAULT
from timeline.meanings.operators import Between, Lean
from timeline.meanings.timex_type import is_clause_dependent
from timeline.records import Extent, Timex
from timeline.tagging.language import END_OF_RUN, Judged, Leaning, UnknownLanguage, language_of
from timeline.tagging.places import with_places

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from timeline.tagging.language import TimexLanguage

__all__ = ["UnknownLanguage", "lean_of", "tag"]


def tag(text: str, language: str = DEFAULT, lean: Lean | None = None) -> tuple[Timex, ...]:
    """The timexes of the text, in its order, not overlapping; offsets count code points.

    `lean` is the direction of every timex that leaves its direction open; by default the clause around it decides.
    Assistants and calendars give FUTURE. With a `lean`, the whole text may be a command, such as a bare "10:30".

    Raises:
        UnknownLanguage: there is no grammar for the language.
    """
    grammar = language_of(language)
    command = () if lean is None or len(text) > _MAX_COMMAND_CHARACTERS else _command(text, grammar, lean)
    timexes = tuple(command) or grammar.complete(text, tuple(_timexes(text, grammar, lean)))
    return with_places(text, timexes, grammar.sentence_end)


def lean_of(text: str, start: int, end: int, language: str = DEFAULT) -> Lean:
    """The lean of the clause around code points `start` to `end` of the text.

    Raises:
        UnknownLanguage: there is no grammar for the language.
    """
    return language_of(language).lean(text)(start, end).lean


def _timexes(text: str, language: TimexLanguage, default_lean: Lean | None) -> Iterator[Timex]:
    lean_at, done = language.lean(text), 0
    read = language.reader_of(text)
    for run_start, run_end in language.runs.find(text):
        run = text[run_start:run_end] + (END_OF_RUN if language.closes.match(text, run_end) else "")
        for first, last, meaning, has_open_direction, judge in read(run):
            start, end = run_start + first, run_start + last
            if start < done or not _is_isolated(text, start, end):
                continue
            judged = Judged(end, meaning) if judge is None else judge(text, start, end, meaning)
            if judged is None:
                continue
            done, leaning = judged.end, _UNKNOWN
            if has_open_direction:
                given_lean = None if is_clause_dependent(meaning) else judged.lean or default_lean
                leaning = _LEANINGS[given_lean] or lean_at(start, end)
            timex = Timex(Extent.of(text, start, done), judged.meaning, *leaning)
            yield from _split_range(text, timex, language)


_UNKNOWN = Leaning(Lean.UNKNOWN)
_LEANINGS: dict[Lean | None, Leaning | None] = {None: None, **{lean: Leaning(lean) for lean in Lean}}
"""The leaning where the words around the clause, or the caller, give the lean; None where the clause decides."""

_MAX_COMMAND_CHARACTERS = 80


def _command(text: str, language: TimexLanguage, lean: Lean) -> Iterator[Timex]:
    """The whole text as one command, if it is one."""
    command = text.rstrip(".!? \n")
    for first, last, meaning, *_ in language.read_command(f"{END_OF_RUN}{command}{END_OF_RUN}"):
        extent = Extent.of(text, first - len(END_OF_RUN), last - len(END_OF_RUN))
        command_lean = Lean.UNKNOWN if is_clause_dependent(meaning) else lean
        yield from _split_range(text, Timex(extent, meaning, command_lean), language)


def _split_range(text: str, timex: Timex, language: TimexLanguage) -> Iterator[Timex]:
    """The two ends of a range, each as a timex of its own (TimeML 1.2.1); any other timex as it is.

    A range without a sign between its ends, such as "Ramadan", is not split.
    """
    extent, meaning = timex.extent, timex.meaning
    if isinstance(meaning, Between) and (sign := _range_sign(text, extent, language)):
        yield Timex(Extent.of(text, extent.start, sign.start()), meaning.start, timex.lean, timex.cues)
        yield Timex(Extent.of(text, sign.end(), extent.end), meaning.end, timex.lean, timex.cues)
    else:
        yield timex


def _range_sign(text: str, extent: Extent, language: TimexLanguage) -> re.Match[str] | None:
    """The sign that separates the ends of a range: the last one of the surest kind."""
    for pattern in language.range_signs:
        if signs := list(pattern.finditer(text, extent.start, extent.end)):
            return signs[-1]
    return None


_CODE_BEFORE = frozenset("$£€¥₹#@/\\&+=_^~%*")
_CODE_AFTER = frozenset("$£€¥₹#@/\\&=_^%°")


def _is_isolated(text: str, start: int, end: int) -> bool:
    """Whether no adjacent sign makes the expression part of a price, a path, a code or a formula."""
    if start > 0 and (
        text[start - 1] in _CODE_BEFORE
        or (text[start - 1] in ".,-:[" and text[start].isdigit() and _is_attached(text, start, end))
    ):
        return False
    return end == len(text) or text[end] not in _CODE_AFTER


def _is_attached(text: str, start: int, end: int) -> bool:
    """Whether a sign joins the expression to the word before it. A label may: "Born:1973.02.16", but not "id:1973"."""
    if start < 2 or not text[start - 2].isalnum():
        return False
    is_labelled_day = text[start - 1] == ":" and text[start - 2].isalpha() and end - start >= _WHOLE_DAY
    return not (is_labelled_day and not text[start:end].isalnum())


_WHOLE_DAY = len("1/1/2015")
