"""TimelineJS JSON (Knight Lab): one slide per event, over all days on which it may have happened.

TimelineJS reads its texts as HTML, so all text from articles is escaped. `display_date` gives the date at its
precision. A slide needs a date: undated events are left out, and the title slide, at the end, counts them.
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

# The years of JavaScript's dates; beyond them TimelineJS has years only.
_HUMAN_YEARS = range(-271_820, 275_760)


def dump(events: Iterable[Event], site: Site = NO_SITE) -> Iterator[str]:
    """Yield one slide per line, then the title slide and the scale."""
    prefix, omitted, scale = '{"events":[\n', 0, "human"
    for event in events:
        days = event.when.interval
        if days is None:
            omitted += 1
            continue
        yield prefix + orjson.dumps(_slide(event, days)).decode()
        prefix = ",\n"
        if days.start.year not in _HUMAN_YEARS or days.last.year not in _HUMAN_YEARS:
            scale = "cosmological"
    rest = {"title": _title_slide(site, omitted), "scale": scale}
    yield (prefix if prefix != ",\n" else "") + "\n]," + orjson.dumps(rest).decode().removeprefix("{") + "\n"


def is_representable(event: Event) -> bool:
    """Return whether the event has a date, which a slide needs."""
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
    paragraphs = [f"<p>{escape(remark)}</p>" for remark in remarks(event)]
    return "".join([*paragraphs, *map(_quotation, event.mentions)])


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
