"""English quantities that look like a date: "about 2050 flights" is a count, "highs in the seventies" a temperature."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.dates import Period, Unit
from timeline.meanings.operators import Absolute, Modified
from timeline.tagging.words import any_of, word_set

if TYPE_CHECKING:
    from timeline.meanings.operators import Meaning

__all__ = ["can_be_quantity", "is_quantity"]

_REACH = 100
# The longest words before a count take half of it.
_REACH_BEFORE_COUNT = 40
_APPROXIMATE = any_of(
    """
    about around roughly approximately nearly almost some only another
    """.split()
)
# These stand before a count and before no year, unless "the" or "since" does.
_COUNTING = any_of(
    [
        *(
            "as many as",
            "more than",
            "fewer than",
            "less than",
            "at least",
            "up to",
            "no fewer than",
            "at most",
            "exactly",
        ),
        *("all of", "a total of", "a record", "costs", "cost", "weighs", "weigh", "weighed", "pay", "paid", "worth"),
    ]
)
_COUNT_BEFORE = re.compile(rf"(?<!\w)(?:{_COUNTING})\s+$", re.IGNORECASE)
_ABOUT_BEFORE = re.compile(rf"(?<!\w)(?:{_APPROXIMATE})\s+$", re.IGNORECASE)
_ABOUT = re.compile(rf"(?:{_APPROXIMATE})\s+", re.IGNORECASE)
# "2000 jobs", "1900 homes": a plural; "2012 was", "1984 has" and "1990 this" are none.
_PLURAL_AFTER = re.compile(
    r"\s+(?!(?:was|is|has|does|as|its|his|this|thus|us|plus|perhaps|towards|afterwards|always|besides|across|unless)\b)"
    r"(?:[a-z-]{3,}s|people|men|women|children|more|others|staff|sheep|cattle|police|troops)(?![\w-])"
)
# A makers' name, a code or an index before a number that it bears: "Opel 1900", "42 U.S.C. 1988".
_MAKERS = """
    Opel Peugeot Fiat Ford Renault Mazda Volvo Audi Rover Simca Lancia Austin Toyota Nissan Honda Morris Triumph Saab
    Russell Topix CSI Sensex Windows Office Sage Boeing Airbus Stoxx Moto Nokia Xperia Model Version Extension Room
""".split()
_BEARER_BEFORE = re.compile(
    rf"(?<!\w)(?:{any_of(_MAKERS)}|[A-Z]\.(?:[A-Z]\.)+(?<![AP]\.M\.)(?<!A\.D\.)(?<!U\.S\.)(?<!U\.K\.)|process|pid|job|worker|port|code|rule|section|sections"
    r"|§§?)\s+$"
)
_AMOUNT_OF_CODE = re.compile(r"(?:[Pp]ay|[Pp]aid|[Oo]we|[Oo]wes|[Cc]harge|[Ss]end|[Tt]ransfer)\s+[A-Z]{2,5}\s+$")
# "The 1848 revolutions" are of that year, "the 1763 votes" are so many.
_THE_BEFORE = re.compile(r"(?<!\w)the\s+$", re.IGNORECASE)
_EVENTS_AFTER = re.compile(
    r"\s+(?:revolution|election|campaign|flood|negotiation|riot|reform|act|law|war|talk|rebellion|uprising|settlement)s\b"
)
_STREET_AFTER = re.compile(r"\s+(?:Street|St\.|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Court|Place|Way|Terrace)\b")
_ONE_YEAR = re.compile(r"(?:\w+\s+)?\d{4}")
_MORE_AFTER = re.compile(r"\s+more\b(?!\s+than)")
# Most years stand after one of these or after a sign, and are found to be no count before the patterns are tried.
_BEFORE_YEARS = word_set("in since until till by during from after before")
_IN_BEFORE = re.compile(r"(?<!\w)(?:in|since|until|till|by|during|from|of|after|before)\s+$", re.IGNORECASE)

_SHORT_DECADE = re.compile(r"(?:the\s+)?(?:(?:\w+)[\s-]+)?(?:[a-z]+ties|['’]?[2-9]0['’]?s)", re.IGNORECASE)
_MEASURES = """
    temperature temperatures highs lows high low mercury thermometer degrees shade heat humidity forecast forecasts
    forecasters sunshine fahrenheit celsius cloudy breezy showers round rounds par birdies bogey golfer scores pulse mph
    speeds iq age ages aged
""".split()
_MEASURED = re.compile(rf"(?<!\w)(?:{any_of(_MEASURES)})(?!\w)", re.IGNORECASE)
_SHOT_BEFORE = re.compile(
    r"(?<!\w)(?:shot|shooting|shoots|scored|scoring|batted|dropping|dipping|climbed|warmed|cooled)\s+(?:\w+\s+)?(?:in|to|into)\s+$"
)


def can_be_quantity(words: str, meaning: Meaning) -> bool:
    """Whether the words are those of a year or decade that may count or measure something."""
    match meaning:
        case Absolute(Period(Unit.YEAR)) | Modified(of=Absolute(Period(Unit.YEAR))):
            return True
        case Absolute(Period(Unit.DECADE)) | Modified(of=Absolute(Period(Unit.DECADE))):
            return _SHORT_DECADE.fullmatch(words) is not None
        case _:
            return False


def is_quantity(text: str, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the words around such a year or decade show that it counts or measures something."""
    period = meaning.of if isinstance(meaning, Modified) else meaning
    is_year = isinstance(period, Absolute) and period.period.unit is Unit.YEAR
    return _is_count(text, start, end) if is_year else _is_measure(text, start, end)


def _is_count(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    if start and text[start - 1] == ".":
        return True
    if _ONE_YEAR.fullmatch(words) is None:
        return False
    if _STREET_AFTER.match(text, end):
        return True
    before, after = text[max(0, start - _REACH_BEFORE_COUNT) : start], text[end : end + _REACH]
    nearest = before.rstrip()
    if words.isdigit() and nearest.rpartition(" ")[2].lower() in _BEFORE_YEARS:
        return False
    if words.isdigit() and not (nearest[-1:].isalpha() or nearest.endswith((".", "§"))):
        return _MORE_AFTER.match(after) is not None
    if _BEARER_BEFORE.search(before) or _AMOUNT_OF_CODE.search(before):
        return True
    if _COUNT_BEFORE.search(before) or (_MORE_AFTER.match(after) and not _IN_BEFORE.search(before)):
        return True
    if _THE_BEFORE.search(before) and words < "1900" and _PLURAL_AFTER.match(after):
        return _EVENTS_AFTER.match(after) is None
    is_about = _ABOUT.match(words) or _ABOUT_BEFORE.search(before)
    return is_about is not None and _PLURAL_AFTER.match(after) is not None


def _is_measure(text: str, start: int, end: int) -> bool:
    before, after = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    sentence = re.split(r"[.!?]\s", before)[-1], re.split(r"[.!?]\s", after, maxsplit=1)[0]
    return any(map(_MEASURED.search, sentence)) or _SHOT_BEFORE.search(before) is not None
