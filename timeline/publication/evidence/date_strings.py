"""Dates as metadata and headings write them: "2019-12-20T23:30:00-05:00", "Dec. 20, 2019", "20/12/2019".

The writer's region, or another date of the text such as 25/04/2019, decides what 03/04/2019 means; else it is no day.
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
    """A day, and the instant if time and zone are written with it."""

    day: Day
    at: datetime | None = None

    def as_evidence(self, signal: Signal, detail: str = "") -> Evidence:
        """Return it as evidence of this signal; `detail` is as in `Evidence`."""
        return Evidence(self.day, signal, detail, self.at)


def parse(text: str, order: NumericDateOrder | None = None) -> ParsedDate | None:
    """Return the one day that a text of at most 100 characters names, None if it names none or several."""
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
    """Return the day of a meaning that needs no anchor; None for others, and for an ambiguous numeric date."""
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
    """Return the numeric date order of a text: that which its other dates show, else that of its region, else None.

    `language` is a BCP 47 tag: "en-GB".
    """
    pairs = [(int(first), int(second)) for first, second in _NUMERIC_DATE.findall(text)]
    orders = {NumericDateOrder.OTHER for first, second in pairs if first > 12 >= second} | {
        NumericDateOrder.USUAL for first, second in pairs if second > 12 >= first
    }
    if orders:
        return orders.pop() if len(orders) == 1 else None
    region = _REGION.fullmatch(language)
    if region is None or region["name"].upper() in _MIXED_ORDER_REGIONS:
        return None
    return NumericDateOrder.USUAL if region["name"].upper() in _MONTH_FIRST_REGIONS else NumericDateOrder.OTHER


def _parse_iso(day: str, text: str) -> ParsedDate | None:
    try:
        parsed = Day.read(day)
    except ValueError:
        return None
    if parsed.year < 1:
        return None
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return ParsedDate(parsed)
    return ParsedDate(parsed, at if at.tzinfo else None)


def _numeric_day(numeric: Numeric, order: NumericDateOrder | None) -> Day | None:
    days = {each: Day(numeric.year, *numeric.month_and_day(each)) for each in NumericDateOrder if numeric.is_day(each)}
    if len(set(days.values())) == 1:
        return next(iter(days.values()))
    return None if order is None else days[order]
