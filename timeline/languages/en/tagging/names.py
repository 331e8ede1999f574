"""English names in which a month, a weekday or a feast is no date: "Wednesday Addams", "Operation Easter"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates import MonthOfYear, PartOfYear, Unit, Weekday
from timeline.meanings.operators import Bare, Ref, Vague
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from timeline.meanings.operators import Meaning

__all__ = ["can_be_name", "is_name"]

_REACH = 24
_TITLES = """
    Mr Mrs Ms Miss Dr Sir Lady Lord Officer Sergeant Sgt Inspector Detective Constable Captain Capt Corporal Major Judge
    Justice Nurse Sister Brother Aunt Uncle Saint Agent
""".split()
_UNDERTAKINGS = frozenset(
    "Operation Project Exercise Camp Hurricane Mission Codename Plan Cyclone Typhoon Storm".split()
)
_TITLE_BEFORE = re.compile(rf"(?<!\w)(?:{any_of(_TITLES)})\.?\s+(?:[A-Z][a-z]{{2}}\s+)?$")
_FAMILY_NAME_AFTER = re.compile(
    r"\s+(?!(?:Night|Morning|Afternoon|Evening|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\b)"
    r"[A-Z][a-z]+\s+(?:and|was|were|is|has|had|said|told|asked|who)\b"
)
_PERSONAL_VERBS = any_of("told asked met saw thanked married joined kissed told replaced beat hugged phoned".split())
_PERSON_BEFORE = re.compile(rf"(?<!\w)(?:{_PERSONAL_VERBS})\s+(?:[Tt]o\s+)?$")
_PERSON_AFTER = re.compile(r"['’]s\s+[a-z]+\s+(?:in|from|was|came|won)\b|\s+(?:had\s+\w+ed|told|asked|said)\b")
_BEFORE_PERSON = re.compile(r"(?<!\w)(?:after|before|to|for|with|by|from|when|that)\s+$")
_CAPITAL_AFTER = re.compile(r" [A-Z][a-z]")
_IN_COMPOUND = re.compile(r"[-–][a-z]{2}")


def can_be_name(words: str, meaning: Meaning) -> bool:
    """Whether the expression can be part of a name or of a compound word."""
    return words[:1].isupper() or isinstance(meaning, Vague)


def is_name(text: str, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the words around the expression make a name or a compound word of it."""
    if not can_be_name(text[start:end], meaning):
        return False
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    # Titles and undertakings have a capital.
    is_titled = not before.islower()
    if is_titled and before[-2:-1].isalpha() and before.split()[-1] in _UNDERTAKINGS:
        return True
    match meaning:
        case Vague(Ref.PRESENT):
            return text[start:end].lower() == "now" and _IN_COMPOUND.match(after) is not None
        case Bare(MonthOfYear()) if text[start:end].istitle():
            is_person = _BEFORE_PERSON.search(before) is not None and _PERSON_AFTER.match(after) is not None
            return is_person or (is_titled and _has_title(before)) or _PERSON_BEFORE.search(before) is not None
        case Bare(Weekday()):
            begins = not before.strip() or before.rstrip()[-1] in ".!?\n"
            return (is_titled and _has_title(before)) or (begins and _FAMILY_NAME_AFTER.match(after) is not None)
        case Bare(PartOfYear(Unit.SEASON)) if text[start:end].istitle() and _CAPITAL_AFTER.match(after):
            return True  # "Autumn Leaves"
        case Bare():
            return is_titled and _has_title(before)
        case _:
            return False


def _has_title(before: str) -> bool:
    return _TITLE_BEFORE.search(before) is not None
