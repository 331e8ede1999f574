"""English expressions from which the words after them take a part: "two years earlier" before "than planned"."""

from __future__ import annotations

import re

from timeline.dates import Clock, Dial, Each, Unit
from timeline.languages.en.tagging.clause_verbs import is_verb
from timeline.meanings.operators import At, Duration, Meaning, Mentioned, Modified, Moved, Neighbour, This, Unplaced
from timeline.tagging.language import Judged
from timeline.tagging.words import word_set

__all__ = ["can_be_cut", "cut_short"]

_LEAD = 20
_DAYS_BESIDE = frozenset(("the day after", "the day before"))
_PRONOUNS = word_set("he she it they we i I you there")
_COMPARED = ("earlier", "later")
_THAN = re.compile(r"\s+than\b")
_EARLIER = re.compile(r"\s+(?:earlier|later)$")
_SCORE = re.compile(r"-\d")
_CLAUSE = re.compile(r"\s+(?!and\b|but\b|or\b|when\b)([\w’']+)")
_BESIDE_DATE = re.compile(r"\d\s*,\s*$")


def can_be_cut(words: str, meaning: Meaning) -> bool:
    """Whether words after the expression can take a part of it."""
    match meaning:
        case Moved(of=Mentioned()) | Modified(of=Moved(of=Mentioned())):
            lower = words.lower()
            return lower.endswith(_COMPARED) or lower in _DAYS_BESIDE
        case At(Clock(minute=None) | Dial(minute=None)):
            return " at " in words
        case _:
            return False


def cut_short(text: str, start: int, end: int, meaning: Meaning) -> Judged | None:
    """The expression without the words that what follows takes from it; None if it takes none.

    "Two years earlier than planned" is an amount, "Saturday at 15-15" has a score, and in "the day after the dam burst"
    the clause says which day.
    """
    match meaning:
        case Moved(_, _, Mentioned()) if text[start:end].lower() in _DAYS_BESIDE:
            return _day_of_clause(text, start, end)
        case Moved() | Modified() if _THAN.match(text, end):
            word, amount = _EARLIER.search(text, start, end), _amount(meaning)
            return None if word is None or amount is None else Judged(word.start(), amount)
        case At(_, of) if _SCORE.match(text, end):
            return Judged(text.rindex(" at ", start, end), of)
        case _:
            return None


def _amount(meaning: Meaning) -> Meaning | None:
    match meaning:
        case Moved(count, unit, Mentioned()):
            return Duration(abs(count), unit)
        case Modified(mod, of) if (amount := _amount(of)) is not None:
            return Modified(mod, amount)
        case _:
            return None


def _day_of_clause(text: str, start: int, end: int) -> Judged | None:
    """The words "the day" alone, if a clause or noun says which; in apposition to a date it is that day."""
    following = _CLAUSE.match(text, end)
    if following is None or is_verb(following[1].lower()):
        return None
    if text[start].isupper() and following[1] in _PRONOUNS:
        return None  # "The day before he had packed"
    is_apposition = _BESIDE_DATE.search(text, max(0, start - _LEAD), start) is not None
    day = This(Each(Unit.DAY), Mentioned()) if is_apposition else Unplaced(Each(Unit.DAY), Neighbour.OFFSET)
    return Judged(start + len("the day"), day)
