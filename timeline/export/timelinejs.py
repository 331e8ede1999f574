"""The JSON of TimelineJS (Knight Lab): a slide an event, over all the days that its date leaves.

Its texts are HTML, so all that comes from outside is escaped. `display_date` has the date as closely as it is known. A
slide must have a date: what has none is left out, and the title's slide, at the end, says how many that were.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import orjson

from timeline.export.plain import format_date, remarks, source_name
from timeline.export.site import NO_SITE, safe_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.dates import Day, Interval
    from timeline.export.site import Site
    from timeline.records import Event, Mention

__all__ = ["dump", "is_representable"]

_HUMAN_YEARS = range(
    -271_820, 275_760
)  # the years that JavaScript's dates have; beyond them TimelineJS counts years alone


def dump(events: Iterable[Event], site: Site = NO_SITE) -> Iterator[str]:
    """A slide a line, then the title and the scale."""
    before, left_out, scale = '{"events":[\n', 0, "human"
    for event in events:
        days = event.when.interval
        if days is None:
            left_out += 1
            continue
        yield before + orjson.dumps(_slide(event, days)).decode()
        before = ",\n"
        if days.start.year not in _HUMAN_YEARS or days.last.year not in _HUMAN_YEARS:
            scale = "cosmological"
    rest = {"title": _title_slide(site, left_out), "scale": scale}
    yield (before if before != ",\n" else "") + "\n]," + orjson.dumps(rest).decode().removeprefix("{") + "\n"


def is_representable(event: Event) -> bool:
    """Whether there can be a slide for it."""
    return event.when.interval is not None


def _slide(event: Event, days: Interval) -> dict[str, Any]:
    slide = {
        "unique_id": event.id,
        "start_date": _date(days.start),
        "display_date": format_date(event),
        "text": {"headline": escape(event.title), "text": _text(event)},
        "autolink": False,
    }
    return slide if days.days == 1 else slide | {"end_date": _date(days.last)}


def _text(event: Event) -> str:
    told = [f"<p>{escape(remark)}</p>" for remark in remarks(event)]
    return "".join([*told, *map(_quotation, event.mentions)])


def _quotation(mention: Mention) -> str:
    source = mention.document
    address = safe_link(source.url)
    name = f"<cite>{escape(source_name(source))}</cite>"
    linked = name if address is None else f'<a href="{escape(address)}">{name}</a>'
    published = "" if source.published is None else f", {source.published}"
    return f"<blockquote><p>{escape(mention.quote.exact)}</p></blockquote><p>{linked}{published}</p>"


def _title_slide(site: Site, omitted: int) -> dict[str, Any]:
    headline = {"headline": escape(site.title)}
    if omitted:
        headline["text"] = f"<p>Events left out, for they have no date: {omitted}.</p>"
    return {"unique_id": "title", "text": headline}


def _date(day: Day) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}
