"""What the head of a text says of its day: "Published: 20/12/2019", "Jane Roe | 20 Dec 2019", "LIMA, Dec. 20, 2019 -".

Only what stands there as a dateline does; a date in a sentence tells of what happened. A line of its own with a date is
none where other such lines name other days: that is a diary.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Both, Day, DayOfMonth, MonthOfYear
from timeline.meanings.operators import At, Bare
from timeline.publication.evidence import date_strings
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

_LABEL = re.compile(
    r"(?:^|[|·•;,(–—]|\s-)\s*(?:first |originally )?"
    r"(?:(?:date|dated|date of publication|publication date|pub date|date published)\s*:"
    r"|(?:published|posted|issued|filed|released)(?: online)?"
    r"(?: by [^|,;:\d]{1,60}?(?= on\b| at\b|[,:]))?,?(?: on| at)?\s*:?)\s*",
    re.IGNORECASE,
)
_EVENT_LABEL = re.compile(
    r"\s*(?:venue|location|where|when|place|time|tickets|admission|doors|rsvp)\s*:", re.IGNORECASE
)
_MODIFIED = re.compile(r"updat|modif|edited|revis|correct|copyright|©|\(c\)|retrieved|accessed|printed", re.IGNORECASE)
_PROSE = re.compile(r"(?:\S+\s+){8,}.*[.!?][\"”'’)]*")
_SEPARATOR = re.compile(r"[|·•]")
_AFTER_LABELLED = re.compile(
    r"[\s,]*(?:$|[|·•;)(./–—]|\s-|at\b|by\b|in\b|\d|(?i:last|updated|modified|edited)\b|[A-Z]{2,4}\b)"
)
_FILLER = re.compile(
    r"[\W_]*(?:(?:on|at|the|GMT|UTC|BST|CET|ET|EST|EDT|PT|PST|PDT|IST|a\.m|p\.m|am|pm|\d{1,2}[.:]\d\d)[\W_]*)*"
)
_BYLINE = re.compile(r"\s*(?:by|from|text|story|words)\b:?[^\d!?]{2,60}", re.IGNORECASE)
_DASH = re.compile(r"\s*(?:--+|[—–]|\s-(?=\s))\s*(?=\S)")
_PLACE = re.compile(
    r"[\"“'(]?(?P<place>[A-Z][\w.'’-]*"
    r"(?:(?: |, ?|/)(?:(?:de|of|al|la|el|and|du|am) )?[A-Z][\w.'’-]*){0,5})[\s,(:–—-]*"
)
_NOT_A_PLACE = re.compile(
    r"(?:The|On|In|By|At|From|Since|Until|Before|After|It|He|She|They|We|This|That|Published|Posted|Updated|Date|Last)\b"
)
_AGENCY = re.compile(r"[\s,)]*(?:\([^()]{1,40}\)|/[^/]{1,40}/|[A-Z][\w .&]{1,30})?[\s,:)]*")
_NAMED_AGENCY = re.compile(r"[\s,)]*(?:\([^()]{1,40}\)|/[^/]{1,40}/)")


class _Dateline(NamedTuple):
    meaning: Meaning
    words: str


def in_text(text: str, order: NumericDateOrder | None = None) -> Iterator[Evidence]:
    """What the head of the text says, where `order` tells what 03/04/2019 is."""
    for dateline in _datelines(text):
        day = date_strings.day_of(dateline.meaning, order)
        if day is not None:
            yield Evidence(day, Signal.DATELINE, f'dateline "{dateline.words}"')
    head = list(islice(_lines(text), _HEAD_LINES))
    alone = {day for line in islice(_lines(text), _DIARY_LINES) if (day := _day_of_bare_line(line, order)) is not None}
    yield from in_lines((line for line in head if len(alone) < 2 or _day_of_bare_line(line, order) is None), order)


def in_lines(lines: Iterable[str], order: NumericDateOrder | None = None) -> Iterator[Evidence]:
    """What lines that stand apart from the text say, each by itself; a label is surer than a byline, or a bare date."""
    kept = [line for line in lines if len(line) <= _MAX_LINE and not _PROSE.fullmatch(line)]
    of_an_event = any(map(_EVENT_LABEL.match, kept))
    with_days = [line for line in kept if any(map(str.isdigit, line))]
    labelled = [line for line in with_days if _LABEL.search(line)]
    said = [(line, _labelled_day(line, order)) for line in labelled if not (of_an_event and _LABEL.match(line))]
    if all(day is None for _, day in said):
        said = [(line, _day_of_byline(line, order)) for line in with_days if line not in labelled]
    for line, day in said:
        if day is not None:
            yield Evidence(day, Signal.LINE, f'line "{_shortened(line)}"')


def yearless(text: str) -> YearlessDateline | None:
    """The dateline that names no year, where the text opens with one: "LIMA, Dec 20 (Agency) -"."""
    for dateline in _datelines(text):
        match dateline.meaning:
            case (
                Bare(Both(MonthOfYear(month), DayOfMonth(day))) | At(of=Bare(Both(MonthOfYear(month), DayOfMonth(day))))
            ):
                return YearlessDateline(int(month), day, f'dateline "{dateline.words}"')
    return None


def _lines(text: str) -> Iterator[str]:
    """Those that are not blank, without the marks of Markdown around and in them."""
    bare = (line.replace("*", "").strip(" \t\r\n#>_") for line in text.splitlines())
    return (line for line in bare if line)


def _datelines(text: str) -> Iterator[_Dateline]:
    """The place and date before the dash with which an agency's text opens."""
    for line in islice(_lines(text), _DATELINE_LINES):
        for dash in islice(_DASH.finditer(line[:_MAX_DATELINE]), _MAX_DASHES):
            dateline = _dateline(line[: dash.start()])
            if dateline is not None:
                yield dateline
                break


def _dateline(opening: str) -> _Dateline | None:
    place = _PLACE.match(opening)
    timexes = tag(opening) if place is not None and any(map(str.isdigit, opening)) else ()
    if place is None or not timexes or _NOT_A_PLACE.match(place["place"]):
        return None
    date = timexes[-1]
    before, after = opening[: date.extent.start], opening[date.extent.end :]
    if _PLACE.fullmatch(before) is None or _AGENCY.fullmatch(after) is None:
        return None
    is_sure = not isinstance(date.meaning, Bare) or _NAMED_AGENCY.match(after) or place["place"].split(",")[0].isupper()
    return _Dateline(date.meaning, opening.strip()) if is_sure else None


def _labelled_day(line: str, order: NumericDateOrder | None) -> Day | None:
    """The day right after "Published:" or its like; after "Date" a colon has to stand."""
    for label in _LABEL.finditer(line):
        rest = line[label.end() :]
        timex = next((timex for timex in tag(rest) if not rest[: timex.extent.start].strip(" ,")), None)
        if timex is not None and _AFTER_LABELLED.match(rest[timex.extent.end :]):
            return date_strings.day_of(timex.meaning, order)
    return None


def _day_of_byline(line: str, order: NumericDateOrder | None) -> Day | None:
    """The day of a line that is a date and no more, or a date and a name."""
    if _MODIFIED.search(line) or _EVENT_LABEL.match(line):
        return None
    timexes = [timex for timex in tag(line) if date_strings.day_of(timex.meaning, order) is not None]
    if len(timexes) != 1:
        return None
    extent = timexes[0].extent
    rest = f"{line[: extent.start]} {line[extent.end :]}"
    is_dateline = _FILLER.fullmatch(rest) or _BYLINE.fullmatch(rest) or (_SEPARATOR.search(line) and _is_name(rest))
    return date_strings.day_of(timexes[0].meaning, order) if is_dateline else None


def _is_name(text: str) -> bool:
    words = [word for word in text.split() if word[0].isalnum()]
    return len(words) <= _MAX_NAME_WORDS and all(word[0].isupper() for word in words)


def _day_of_bare_line(line: str, order: NumericDateOrder | None) -> Day | None:
    if len(line) > _MAX_QUOTED or not any(map(str.isdigit, line)) or _LABEL.search(line):
        return None
    return _day_of_byline(line, order)


def _shortened(line: str) -> str:
    return line if len(line) <= _MAX_QUOTED else f"{line[: _MAX_QUOTED - 1].rstrip()}…"
