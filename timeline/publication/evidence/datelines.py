"""Publication dates in the head of a text: "Published: 20/12/2019", "Jane Roe | 20 Dec 2019", "LIMA, Dec. 20, 2019 -".

Only datelines and lines of their own count; a date in a sentence is that of an event. A bare date on a line does not
count if other such lines name other days: that is a diary.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Both, Day, DayOfMonth, MonthOfYear
from timeline.meanings.operators import At, Bare
from timeline.publication.evidence import date_strings
from timeline.publication.evidence.language import date_labels
from timeline.publication.evidence.signals import Evidence, Signal, YearlessDateline
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.meanings.operators import Meaning, NumericDateOrder

__all__ = ["in_lines", "in_text", "yearless"]

_HEAD_LINES = 12
_DATELINE_LINES = 5
_DIARY_LINES = 400
_MAX_LINE = 160
_MAX_DATELINE = 110
_MAX_QUOTED = 60
_MAX_DASHES = 3
_MAX_NAME_WORDS = 5

_PROSE = re.compile(r"(?:\S+\s+){8,}.*[.!?][\"”'’)]*")
_SEPARATOR = re.compile(r"[|·•]")
_DASH = re.compile(r"\s*(?:--+|[—–]|\s-(?=\s))\s*(?=\S)")
_AGENCY = re.compile(r"[\s,)]*(?:\([^()]{1,40}\)|/[^/]{1,40}/|[A-Z][\w .&]{1,30})?[\s,:)]*")
_NAMED_AGENCY = re.compile(r"[\s,)]*(?:\([^()]{1,40}\)|/[^/]{1,40}/)")


class _Dateline(NamedTuple):
    meaning: Meaning
    words: str


def in_text(text: str, order: NumericDateOrder | None = None) -> Iterator[Evidence]:
    """Return what the head of the text says; `order` decides what 03/04/2019 means."""
    for dateline in _datelines(text):
        day = date_strings.day_of(dateline.meaning, order)
        if day is not None:
            yield Evidence(day, Signal.DATELINE, dateline.words)
    dated_lines = [(line, _day_of_bare_line(line, order)) for line in islice(_lines(text), _DIARY_LINES)]
    is_diary = len({day for _, day in dated_lines if day is not None}) > 1
    head = dated_lines[:_HEAD_LINES]
    yield from in_lines((line for line, day in head if day is None or not is_diary), order)


def in_lines(lines: Iterable[str], order: NumericDateOrder | None = None) -> Iterator[Evidence]:
    """Return what lines apart from the text say, each by itself; labels outrank bylines and bare dates."""
    headings = [line for line in lines if len(line) <= _MAX_LINE and not _PROSE.fullmatch(line)]
    labels = date_labels()
    is_of_event = any(map(labels.event_label.match, headings))
    with_days = [line for line in headings if any(map(str.isdigit, line))]
    labelled = [line for line in with_days if labels.label.search(line)]
    of_publication = [line for line in labelled if not (is_of_event and labels.label.match(line))]
    days = [(line, _labelled_day(line, order)) for line in of_publication]
    if all(day is None for _, day in days):
        days = [(line, _day_of_byline(line, order)) for line in with_days if line not in labelled]
    for line, day in days:
        if day is not None:
            yield Evidence(day, Signal.LINE, _shortened(line))


def yearless(text: str) -> YearlessDateline | None:
    """Return the dateline without a year with which the text opens, if any: "LIMA, Dec 20 (Agency) -"."""
    for dateline in _datelines(text):
        match dateline.meaning:
            case (
                Bare(Both(MonthOfYear(month), DayOfMonth(day))) | At(of=Bare(Both(MonthOfYear(month), DayOfMonth(day))))
            ):
                return YearlessDateline(int(month), day, dateline.words)
    return None


def _lines(text: str) -> Iterator[str]:
    """The lines that are not blank, without Markdown's marks."""
    stripped = (line.replace("*", "").strip(" \t\r\n#>_") for line in text.splitlines())
    return (line for line in stripped if line)


def _datelines(text: str) -> Iterator[_Dateline]:
    """The place and date before the dash, with which a news agency's text opens."""
    for line in islice(_lines(text), _DATELINE_LINES):
        for dash in islice(_DASH.finditer(line[:_MAX_DATELINE]), _MAX_DASHES):
            dateline = _dateline(line[: dash.start()])
            if dateline is not None:
                yield dateline
                break


def _dateline(opening: str) -> _Dateline | None:
    labels = date_labels()
    place = labels.place.match(opening)
    timexes = tag(opening) if place is not None and any(map(str.isdigit, opening)) else ()
    if place is None or not timexes or labels.not_a_place.match(place["place"]):
        return None
    date = timexes[-1]
    before, after = opening[: date.extent.start], opening[date.extent.end :]
    if labels.place.fullmatch(before) is None or _AGENCY.fullmatch(after) is None:
        return None
    is_sure = not isinstance(date.meaning, Bare) or _NAMED_AGENCY.match(after) or place["place"].split(",")[0].isupper()
    return _Dateline(date.meaning, opening.strip()) if is_sure else None


def _labelled_day(line: str, order: NumericDateOrder | None) -> Day | None:
    """The day right after a label such as "Published:"; "Date" needs a colon."""
    labels = date_labels()
    for label in labels.label.finditer(line):
        rest = line[label.end() :]
        timex = next((timex for timex in tag(rest) if not rest[: timex.extent.start].strip(" ,")), None)
        if timex is not None and labels.after_label.match(rest[timex.extent.end :]):
            return date_strings.day_of(timex.meaning, order)
    return None


def _day_of_byline(line: str, order: NumericDateOrder | None) -> Day | None:
    """The day of a line that holds only a date, or a date and a name."""
    labels = date_labels()
    if labels.modified.search(line) or labels.event_label.match(line):
        return None
    timexes = [timex for timex in tag(line) if date_strings.day_of(timex.meaning, order) is not None]
    if len(timexes) != 1:
        return None
    extent = timexes[0].extent
    rest = f"{line[: extent.start]} {line[extent.end :]}"
    has_no_prose = labels.filler.fullmatch(rest) or labels.byline.fullmatch(rest)
    is_dateline = has_no_prose or (_SEPARATOR.search(line) and _is_name(rest))
    return date_strings.day_of(timexes[0].meaning, order) if is_dateline else None


def _is_name(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalnum()]
    return len(words) <= _MAX_NAME_WORDS and all(word[0].isupper() for word in words)


def _day_of_bare_line(line: str, order: NumericDateOrder | None) -> Day | None:
    if len(line) > _MAX_QUOTED or not any(map(str.isdigit, line)) or date_labels().label.search(line):
        return None
    return _day_of_byline(line, order)


def _shortened(line: str) -> str:
    return line if len(line) <= _MAX_QUOTED else f"{line[: _MAX_QUOTED - 1].rstrip()}…"
