"""Publication dates in URLs: /2019/12/20/ferry-sinks, /2019-12-20-ferry-sinks, /2019/dec/20/ferry.

A month alone is no day, digits in a row may be a number, and the date of an event is not that of its page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from timeline.dates import Day
from timeline.publication.evidence.signals import Evidence, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["evidence", "page_address"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = re.compile(
    r"/(?P<year>[12]\d{3})(?P<mark>[/-])(?P<month>\d\d?|[a-z]{3})(?P=mark)(?P<day>\d\d?)(?:/|$|[-_.](?=[^\d]))",
    re.ASCII | re.IGNORECASE,
)
_NON_ARTICLE = re.compile(r"/(?:events?|calendar|schedule|agenda|archives?|id|p|tags?)(?=/)", re.IGNORECASE)


def evidence(url: str | None) -> Iterator[Evidence]:
    """Return the day in the path of the URL, if it names exactly one."""
    path = _path(url or "")
    days = {day for match in _DAY.finditer(path) if (day := _day(match)) is not None}
    if len(days) == 1 and not _NON_ARTICLE.search(path):
        yield Evidence(days.pop(), Signal.URL)


def page_address(url: str) -> str:
    """Return host and path of a URL, which identify the page, without scheme, "www.", query and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return parts.netloc.lower().removeprefix("www.") + parts.path.rstrip("/")


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _day(match: re.Match[str]) -> Day | None:
    name = match["month"].lower()
    try:
        month = int(name) if name.isdigit() else _MONTHS.index(name) + 1
        return Day(int(match["year"]), month, int(match["day"]))
    except ValueError:
        return None
