"""The year or month that a date takes over from a neighbour.

"From early March to mid-June 1871" has one year, and so has "The strike of 1926 began on May 3". A year that only
describes something else is none for the date: "The class of 2010 will meet on May 3".
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from timeline.dates import Both, DayOfMonth, Easter, MonthOfYear, Period, Unit
from timeline.languages.en.tagging.clause_cues import SENTENCE_END
from timeline.languages.en.tagging.clause_verbs import VerbKind, clause_verbs
from timeline.languages.en.tagging.clauses import BORDERS, words_of
from timeline.languages.en.tagging.neighbours import bare_cycle, with_bare
from timeline.meanings.operators import Absolute, At, Bare, Modified, Nth

if TYPE_CHECKING:
    from timeline.dates import Cycle
    from timeline.meanings.operators import Meaning
    from timeline.records import Timex

__all__ = ["carry_years"]


def carry_years(text: str, timexes: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The timexes, those with a year or month that take it over from the one beside them."""
    kinds = {type(timex.meaning) for timex in timexes}
    if kinds.isdisjoint(_GIVING) or kinds.isdisjoint(_TAKING):
        return timexes
    completed: list[Timex] = []
    for timex, following in zip(timexes, (*timexes[1:], None), strict=True):
        completed.append(_completed(text, completed[-1] if completed else None, timex, following))
    return tuple(completed)


_GIVING = (Absolute, Nth, Modified, At)
_TAKING = (Bare, Modified, At)


def _completed(text: str, before: Timex | None, timex: Timex, following: Timex | None) -> Timex:
    cycle = bare_cycle(timex.meaning)
    if isinstance(cycle, DayOfMonth) and before is not None:
        month = _month_before(text, before, timex, cycle)
        return timex if month is None else _within(timex, cycle, month)
    if not isinstance(cycle, Both | Easter | MonthOfYear):
        return timex
    year = None if following is None else _year_of_end(text, timex, following)
    if year is None and before is not None:
        year = (
            _year_of_subject(text, before, timex)
            or _year_of_feast(text, before, timex)
            or _year_of_clause_before(text, before, timex)
        )
    return timex if year is None else _within(timex, cycle, Period.of_year(year))


def _sentence_ends(text: str, before: Timex, timex: Timex) -> int:
    """How many sentences end between the two."""
    return sum(1 for _ in SENTENCE_END.finditer(text, before.extent.end, timex.extent.start))


def _within(timex: Timex, cycle: Cycle, whole: Period) -> Timex:
    return replace(timex, meaning=with_bare(timex.meaning, Nth(1, cycle, Absolute(whole))))


# ── The month of the day before
def _month_before(text: str, before: Timex, date: Timex, cycle: DayOfMonth) -> Period | None:
    """The month of "the 14th" after "12 July 1864" in the same sentence or the one before: that July."""
    match before.meaning:
        case Absolute(Period(Unit.DAY, day)):
            month, first = Unit.MONTH.holding(day), day.day
        case Nth(1, DayOfMonth(first), Absolute(Period(Unit.MONTH) as month)):
            pass
        case _:
            return None
    if _sentence_ends(text, before, date) > 1:
        return None
    month = month if cycle.number >= first else month.moved(1)
    return month if cycle.number <= month.interval.days else None


# ── The other end of a range
_TO = re.compile(r"\s*(?:to|until|till|through|and|[-–—])\s*(?:the\s+)?")
_FROM = re.compile(r"(?<!\w)(?:from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_LONGEST_FROM = 16


def _year_of_end(text: str, start: Timex, end: Timex) -> int | None:
    """The year of the start of a range whose end has one: the same, or the one before if its month is later."""
    last, month = _dated_month(end.meaning), _month_of(start.meaning)
    if last is None or month is None or not _TO.fullmatch(text, start.extent.end, end.extent.start):
        return None
    if not _FROM.search(text, max(0, start.extent.start - _LONGEST_FROM), start.extent.start):
        return None
    return last.start.year - (month > last.start.month)


def _dated_month(meaning: Meaning) -> Period | None:
    match meaning:
        case Absolute(Period(Unit.DAY | Unit.MONTH) as period):
            return period
        case Modified(of=of) | At(of=of):
            return _dated_month(of)
        case _:
            return None


def _month_of(meaning: Meaning) -> int | None:
    match bare_cycle(meaning):
        case MonthOfYear(month) | Both(MonthOfYear(month)):
            return month
        case _:
            return None


# ── The year of the feast before
_NAMED = re.compile(r"\D+")
_NAMED_OF_YEAR = re.compile(r"\D+\d{4}")


def _year_of_feast(text: str, before: Timex, feast: Timex) -> int | None:
    """The year of "Michaelmas" after "Easter 1602" in its sentence: the same, or the next if it comes earlier."""
    are_feasts = _NAMED_OF_YEAR.fullmatch(before.extent.exact) and _NAMED.fullmatch(feast.extent.exact)
    cycle = bare_cycle(feast.meaning)
    if not are_feasts or cycle is None or _sentence_ends(text, before, feast):
        return None
    match before.meaning:
        case Nth(1, first, Absolute(Period(Unit.YEAR, start))):
            is_later = next(cycle.since(start)).start >= next(first.since(start)).start
            return start.year if is_later else start.year + 1
        case _:
            return None


# ── The year of the clause before
_NEXT_CLAUSE = re.compile(r"[,;]\s+(?:(?:and|but|then)\s+)?(?:(?:in|on|by|from|at)\s+)?(?:the\s+)?$")


def _year_of_clause_before(text: str, before: Timex, date: Timex) -> int | None:
    """The year of "June" in "In May 1914 he left, and in June he died": that of the first June from then on."""
    between = text[before.extent.end : date.extent.start]
    dated, cycle = _dated_month(before.meaning), bare_cycle(date.meaning)
    border = _NEXT_CLAUSE.search(between) if len(between) <= _LONGEST_CLAUSE else None
    if border is None or dated is None or cycle is None or not date.lean.is_past:
        return None
    clause = SENTENCE_END.split(text[max(0, before.extent.start - _LONGEST_CLAUSE) : before.extent.start])[-1]
    words = words_of(f"{clause}{between[: border.start()]}".lower())
    has_verb = any(verb.kind is VerbKind.PAST for verb in clause_verbs(words))
    goes_on = has_verb and not _sentence_ends(text, before, date)
    return next(cycle.since(dated.start)).start.year if goes_on else None


# ── The year of the subject
_OF_YEAR = re.compile(r"(?<!\w)(?:of(?:\s+the\s+year)?|term|season|session|campaign|tour|year)\s+$")
_IN_YEAR = re.compile(r"(?:^|[.!?\n]\s+)In\s+$")
_LONGEST_CLAUSE = 80
_YEAR = "•"


def _year_of_subject(text: str, year: Timex, date: Timex) -> int | None:
    """The year that the subject of the date's clause names, or that begins the sentence."""
    match year.meaning:
        case Absolute(Period(Unit.YEAR, start)):
            pass
        case _:
            return None
    between = text[year.extent.end : date.extent.start]
    if len(between) > _LONGEST_CLAUSE or _sentence_ends(text, year, date):
        return None
    words = [_YEAR, *words_of(between.lower())]
    lead = text[max(0, year.extent.start - _LONGEST_CLAUSE) : year.extent.start]
    is_fronted = _IN_YEAR.search(lead) is not None
    if is_fronted and words[1:2] == [","]:
        del words[1]
    verbs = list(clause_verbs(words))
    is_one_verb = bool(verbs) and all(verb.start == before.end for before, verb in pairwise(verbs))  # "was recorded"
    if not is_one_verb or not BORDERS.isdisjoint(words) or (date.lean.is_future and " of " in lead[-8:]):
        return None
    is_subject = verbs[0].start == 1 and _OF_YEAR.search(lead) is not None
    return start.year if is_fronted or is_subject else None
