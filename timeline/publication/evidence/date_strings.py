"""A day as metadata and headings write it: "2019-12-20T23:30:00-05:00", "Dec. 20, 2019", "20/12/2019".

What 03/04/2019 is, the region of the writer tells, or another date of the text, such as 25/04/2019; else it is no day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from timeline.dates import Day, Unit
from timeline.meanings.operators import Absolute, At, Meaning, Numeric, NumericDateOrder
from timeline.publication.evidence.signals import Evidence
from timeline.tagging import tag

if TYPE_CHECKING:
    from timeline.publication.evidence.signals import Signal

__all__ = ["ParsedDate", "day_of", "numeric_order", "parse"]

_MAX_LENGTH = 100
_ISO = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d.*)?", re.ASCII | re.DOTALL)
_PLACEHOLDER = re.compile(r"0001-01-01|1970-01-01T00:00:00")
_NUMERIC_DATE = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/\d{4}(?![\d/])", re.ASCII)
_MONTH_FIRST_REGIONS = {"US", "PH"}
_MIXED_ORDER_REGIONS = {"CA"}
_REGION = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_](?P<name>[A-Za-z]{2})(?:[-_.].*)?")


@dataclass(frozen=True, slots=True)
class ParsedDate:
    """A day, and the instant where time and zone are told with it."""

    day: Day
    at: datetime | None = None

    def as_evidence(self, signal: Signal, words: str) -> Evidence:
        """It as evidence."""
        return Evidence(self.day, signal, words, self.at)


def parse(text: str, order: NumericDateOrder | None = None) -> ParsedDate | None:
    """The one day that a short text names, if it names one."""
    text = text.strip()
    if len(text) > _MAX_LENGTH or _PLACEHOLDER.match(text):
        return None
    iso = _ISO.fullmatch(text)
    if iso is not None:
        return _parse_iso(iso["day"], text)
    days = {day_of(timex.meaning, order) for timex in tag(text)} - {None}
    day = days.pop() if len(days) == 1 else None
    return None if day is None or day.year < 1 else ParsedDate(day)


def day_of(meaning: Meaning, order: NumericDateOrder | None) -> Day | None:
    """The day that is meant without any anchor; None for all else, and for numbers that leave it open."""
    match meaning:
        case At(of=of):
            return day_of(of, order)
        case Absolute(period) if period.unit is Unit.DAY:
            return period.start
        case Numeric():
            return _numeric_day(meaning, order)
        case _:
            return None


def numeric_order(language: str, text: str) -> NumericDateOrder | None:
    """Which number comes first in the text's days: as its other days show, else as its region writes; else unknown.

    `language` is a BCP 47 tag: "en-GB".
    """
    pairs = [(int(first), int(second)) for first, second in _NUMERIC_DATE.findall(text)]
    shown = {NumericDateOrder.OTHER for first, second in pairs if first > 12 >= second} | {
        NumericDateOrder.USUAL for first, second in pairs if second > 12 >= first
    }
    if shown:
        return shown.pop() if len(shown) == 1 else None
    region = _REGION.fullmatch(language)
    if region is None or region["name"].upper() in _MIXED_ORDER_REGIONS:
        return None
    return NumericDateOrder.USUAL if region["name"].upper() in _MONTH_FIRST_REGIONS else NumericDateOrder.OTHER


def _parse_iso(day: str, text: str) -> ParsedDate | None:
    try:
        found = Day.read(day)
    except ValueError:
        return None
    if found.year < 1:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return ParsedDate(found)
    return ParsedDate(found, at if at.tzinfo else None)


def _numeric_day(numeric: Numeric, order: NumericDateOrder | None) -> Day | None:
    days = {each: Day(numeric.year, *numeric.month_and_day(each)) for each in NumericDateOrder if numeric.is_day(each)}
    if len(set(days.values())) == 1:
        return next(iter(days.values()))
    return None if order is None else days[order]
