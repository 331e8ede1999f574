"""The words beside an English date: they can give its year, leave it open, or show that it is no date.

A bare date ("8 May", "Friday") takes the side of its clause. So what stands beside it and would say more must not be
passed over: a year in brackets is taken in, and what is not understood leaves the date open.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline.dates import Both, Clock, Each, MonthOfYear, PartOfYear, Unit, Weekday
from timeline.languages.en.tagging import build_dates as b
from timeline.languages.en.tagging.cut_short import can_be_cut, cut_short
from timeline.languages.en.tagging.names import can_be_name, is_name
from timeline.languages.en.tagging.quantities import can_be_quantity, is_quantity
from timeline.meanings.operators import (
    Absolute,
    At,
    Bare,
    Between,
    Lean,
    Meaning,
    Mentioned,
    Modified,
    Moved,
    Neighbour,
    Next,
    Nth,
    ShortYear,
    This,
    Unplaced,
)
from timeline.tagging.language import Judged
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from timeline.dates import Cycle
    from timeline.tagging.language import Judge

__all__ = ["bare_cycle", "judge_of", "with_bare"]

_REACH = 80


def judge_of(words: str, meaning: Meaning) -> Judge | None:
    """The function that judges these words by their neighbours; None if these cannot change the meaning."""
    if isinstance(meaning, ShortYear):
        return _judge_short_year
    if meaning == _THE_YEAR:
        return _judge_the_year
    if can_be_cut(words, meaning):
        return _judge_cut
    if bare_cycle(meaning) is not None:
        return _judge_bare
    if can_be_quantity(words, meaning):
        return _judge_quantity
    return _judge_name if can_be_name(words, meaning) else None


def _judge_quantity(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    return None if is_quantity(text, start, end, meaning) else _judge_name(text, start, end, meaning)


def _judge_name(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    return None if is_name(text, start, end, meaning) else Judged(end, meaning)


def _judge_cut(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    return cut_short(text, start, end, meaning) or _judge_bare(text, start, end, meaning)


def _judge_short_year(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    if is_name(text, start, end, meaning):
        return None
    if isinstance(meaning, ShortYear) and isinstance(meaning.of, Absolute) and _CUT_OFF.match(text, end):
        first = meaning.of.period.start
        return Judged(end, Unplaced(b.month_day(first.month, first.day), Neighbour.NUMBER))
    return Judged(end, meaning, Lean.PAST if _OF_A_LIFE.search(text[max(0, start - _REACH) : start]) else None)


def _judge_the_year(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    """The year that is named; "the year of mention" is no year of the calendar."""
    named = _NAMED_YEAR.match(text, end)
    if named is None:
        return _judge_name(text, start, end, meaning)
    return None if named[1] is None else Judged(named.end(), b.year(int(named[1])))


def _judge_bare(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    if is_name(text, start, end, meaning):
        return None
    cycle, goes_on, is_led = bare_cycle(meaning), _goes_on(text, end), _is_led(text, start)
    if isinstance(meaning, At) and isinstance(meaning.time, Clock) and meaning.time.second is not None:
        # Only what has happened is stamped to the second: "Dec 31 23:59:58 host sshd".
        return Judged(end, meaning, Lean.PAST)
    if cycle is None or not (goes_on or is_led):
        return Judged(end, meaning)
    after = text[end : end + _REACH] if goes_on else ""
    if (given := _given_year(cycle, after)) is not None:
        number, length = given
        return Judged(end + length, with_bare(meaning, Nth(1, cycle, b.year(number))))
    if isinstance(cycle, Weekday) and (day := _DAY_AFTER.match(after)) is not None:
        return Judged(end + day.end(), with_bare(meaning, Bare(b.weekday_the(cycle.name, int(day[1])))))
    neighbour = _unread(cycle, text[max(0, start - _LEAD) : start] if is_led else "", after)
    return Judged(end, meaning if neighbour is None else with_bare(meaning, Unplaced(cycle, neighbour)))


_LEAD = 20
_LEADING = frozenset(
    "certain some another either neither other no yester the that a an one of unknown given ultimate alternate".split()
)
_LEADING_ENDS = ("mate", "teenth", "nth", "ified", "named", "suing", "vening", "equent", "eding", "known", "certain")
_NEXT_WORD = re.compile(r"[\s,]*(\w+|[^\w\s]|$)")
_CONTINUING = frozenset(
    """
    week fortnight sennight se twelvemonth last next gone inst ult prox instant ultimo proximo the a an two three four
    some many of in before after following preceding previous prior thereafter past anno aged old new os ns o n c ca
    geo eliz hen edw chas car jac vict wil will ric phil a auc ah
    """.split()
)


def _is_led(text: str, start: int) -> bool:
    """Whether the word before can belong to a date: the quick test before the patterns are tried."""
    words = text[max(0, start - _LEAD) : start].lower().split()
    if not words:
        return False
    word = words[-1].rstrip(".-")
    return (
        word in _LEADING
        or word.endswith(_LEADING_ENDS)
        or word[:1].isdigit()
        or not word.strip("ivxl")
        or "but" in words
    )


def _goes_on(text: str, end: int) -> bool:
    """Whether what follows can belong to a date: the quick test before the patterns are tried."""
    word = _NEXT_WORD.match(text, end)
    first = "" if word is None else word[1]
    return bool(first) and (first[0] in "0123456789([)?'’‘—–_IlMDCLXV" or first.lower() in _CONTINUING)


# "8 May 18—" leaves out the last digits of the year.
_CUT_OFF = re.compile(r"[—–_?]")
_OF_A_LIFE = re.compile(r"\b(?:(?i:born|died|baptised|christened|buried|d\.?o\.?b\.?|birth)\W+(?:on|in|date)?|b\.)\W*$")


def bare_cycle(meaning: Meaning) -> Cycle | None:
    """The cycle of the bare date in the meaning, None without one."""
    match meaning:
        case Bare(cycle):
            return cycle
        case Between(_, end):
            return bare_cycle(end)
        case Modified(of=of) | At(of=of) | Moved(of=of) | This(of=of) | Next(of=of):
            return bare_cycle(of)
        case _:
            return None


def with_bare(meaning: Any, placed: Unplaced | Nth | Bare) -> Any:
    """The meaning with another one for its bare date; of a range, for both its ends."""
    match meaning:
        case Bare(cycle):
            return placed if isinstance(placed, Bare) else replace(placed, cycle=cycle)
        case Between(start, end):
            return Between(with_bare(start, placed), with_bare(end, placed))
        case Modified() | At() | Moved() | This() | Next():
            return replace(meaning, of=with_bare(meaning.of, placed))
        case _:
            return meaning


# ── A year that is set apart
_YEAR = r"(?:1\d{3}|20\d\d)(?![\w/–-])"
_STYLE = r"\(?(?:[ON]\.\s?S\.?|OS|NS|old\s+style|new\s+style)\)?"
# "12 May (1811)", "March 4 [1790]", "14 September (O.S.) 1752": the sign or style belongs to the date.
_JOINED_YEAR = re.compile(
    rf",?\s*(?:[(\[]({_YEAR})[)\]]|(?i:{_STYLE}),?\s*({_YEAR})|,?\s*(?:in|of)\s+the\s+year\s+(?:of\s+our\s+Lord\s+)?({_YEAR}))"
)
# "5 June, aged 40, in 1811", "18 September (a Thursday), 2025": the year stands by itself.
_LATER_YEAR = re.compile(
    rf"(?:\s*\([^()\n]{{1,50}}\)\s*,?|\s*(?i:{_STYLE})?\s*\)\s*,?|,\s+aged\s+[\w-]+,)\s*(?:in\s+)?({_YEAR})"
)


_BUDDHIST_YEAR = re.compile(r",?\s*(2[3-6]\d\d)\s+B\.?E\b\.?")
_YEARS_BEFORE_CHRIST = 543


def _given_year(cycle: Cycle, after: str) -> tuple[int, int] | None:
    """The year that follows a day or month of the year, and the characters up to it that belong to the date."""
    if not isinstance(cycle, Both | MonthOfYear):
        return None
    if joined := _JOINED_YEAR.match(after):
        return int(joined[joined.lastindex or 0]), joined.end()
    if buddhist := _BUDDHIST_YEAR.match(after):
        return int(buddhist[1]) - _YEARS_BEFORE_CHRIST, buddhist.end()
    later = _LATER_YEAR.match(after)
    return None if later is None else (int(later[1]), 0)


_THE_YEAR = This(Each(Unit.YEAR), Mentioned())
_NAMED_YEAR = re.compile(rf"\s+of\s+(?:our\s+Lord\s+({_YEAR})|(?=[a-z]))")

# ── What is not read
_CLOSED = r"(?![\d\w])(?=\s*(?:$|[.,;:!?)\]—](?!\d)|\d))"
_FIGURES = r"[\d?._/–—-]"
_NUMBER_AFTER = re.compile(
    rf"\s*,?\s*[(\[]?\s*(?:c\.\s*|ca\.?\s*)?[?'’‘]?(?:\d{_FIGURES}{{0,8}}[)\]]?{_CLOSED}"
    rf"|[12lI][\dOolIxX?_*]{{3}}\b(?<!\d{{4}})|\d{{1,3}}[?_*]|\d{{1,3}}[–—-]{{1,2}}(?!\d))"
)
# "8 May 20015 and", but not "on 8 May 1200 soldiers".
_LONG_NUMBER_AFTER = re.compile(
    r"\s+\d{3,}(?:[/–-]\d+)?(?![\w,.]*\d)(?!\s+(?:[A-Za-z-]+\s+)?(?:[a-z-]{2,}s|people|men|women|children|more|of)\b)"
)
# "In May 18—, they met": the number is that of a century, and no day.
_CUT_OFF_DAY = re.compile(r"(?:[—–]|__|\?\?)(?=[\s,.;:)\]]|$)")
_NUMBER_OF_DAY_BEFORE = re.compile(
    rf"(?:(?<![\w.])\d{_FIGURES}{{0,8}}(?:st|nd|rd|th)?|(?<!\w)(?:[ivxl]{{2,6}}|[vx]))\.?\s+(?:of\s+)?$"
)
_ERA = re.compile(
    r",?\s*[(\[]?(?:(?:anno|AUC|A\.U\.C\.|AH|A\.H\.)(?!\w)"
    r"|M[DCLXVI]{2,}\b|[DCLXVI]{4,}\b"
    r"|(?:\d+\w*\s+)?(?:Geo|Eliz|Hen|Edw|Chas|Car|Jac|Vict|Will?|Ric|Phil)\b\.?\s+[IVX]+\b"
    r"|(?:of|in)\s+(?:the|an?|some|that|any|each|his|her|its|their|our|my|what)\s+(?:[\w-]+\s+){0,2}?(?:year|reign|century)\b"
    r"|(?:of|in)\s+year\b|of\s+(?:an?|some)\s+(?:unknown|uncertain|unspecified)\b)"
)
_WEEKDAYS_TOO = r"\s*(?:,|and|or|to|until|till|&|[-–])\s*(?:mon|tue|wed|thu|fri|sat|sun)"
_DAY_AFTER = re.compile(rf"\s+([1-9]|[12]\d|3[01])(?:{_CLOSED}(?!\s*\d)|(?=(?i:{_WEEKDAYS_TOO})))")
_OFFSETS_AFTER = (
    "week fortnight sennight se'nnight twelvemonth last next gone inst ult prox instant ultimo proximo".split()
)
_OFFSET_AFTER = re.compile(
    rf"\s+(?:{any_of(_OFFSETS_AFTER)})(?![\w'’-])"
    r"|,?\s+the\s+(?:year|month|week|fortnight)\s+(?:before|after)(?!\s+the\b)\b"
    r"|\s+(?:an?|two|three|four|some|many)\s+(?:years?|months?|weeks?|fortnights?)\s+(?:ago|back|hence|since)\b"
    r"|\s+(?:of|in)\s+(?:the|that|some|an?)\s+(?:[\w-]+\s+){0,2}?(?:week|fortnight)\b"
)
_OFFSETS_BEFORE = """
    penultimate antepenultimate ultimate alternate umpteenth nth unknown uncertain certain unspecified given unnamed
    ensuing intervening subsequent umpteen preceding
""".split()
_OFFSET_BEFORE = re.compile(
    rf"(?<!\w)(?:{any_of(_OFFSETS_BEFORE)}|(?:last|next)\s+but\s+\w+|some|another|either|neither|no|yester|(?:the|every)\s+other)[\s-]+$",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"(?<!\w)(?:the|that|a|an|one)\s+$", re.IGNORECASE)
_AFTER_THE = re.compile(r"\s+(?:before|after|following|preceding|previous|prior|thereafter|past)\b")


# "Monday 11-4" gives the hours of a Monday. "Easter week" is no week after Easter.
_HOURS_AFTER = re.compile(r"\s*,?\s*\d{1,3}[-–]\d")
_COUNTED_FROM = (Weekday, Both, MonthOfYear, PartOfYear)


def _unread(cycle: Cycle, before: str, after: str) -> Neighbour | None:
    """What the neighbours of a bare date say that is not read, None if nothing."""
    is_weekday, is_month = isinstance(cycle, Weekday), isinstance(cycle, MonthOfYear)
    if _ERA.match(after):
        return Neighbour.ERA
    if (isinstance(cycle, _COUNTED_FROM) and _OFFSET_AFTER.match(after)) or _OFFSET_BEFORE.search(before):
        return Neighbour.OFFSET
    if is_weekday and _ARTICLE_BEFORE.search(before) and _AFTER_THE.match(after):
        return Neighbour.OFFSET
    if is_weekday and _HOURS_AFTER.match(after):
        return None
    if isinstance(cycle, Both) and _CUT_OFF_DAY.match(after):
        return Neighbour.NUMBER
    if not is_weekday and _LONG_NUMBER_AFTER.match(after):
        return Neighbour.NUMBER
    if _NUMBER_AFTER.match(after) or (is_month and _NUMBER_OF_DAY_BEFORE.search(before)):
        return Neighbour.NUMBER
    return None
