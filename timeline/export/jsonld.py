"""JSON-LD in the words of schema.org: one Dataset, about Events, each with the quotations that tell it.

`startDate` and `endDate` are ISO 8601, no finer than what is known; `edtf` has the date with its doubts, in the Library
of Congress's datatype. An event without a date has neither. It can stand in a page's `<script>` as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from timeline.dates import ClockUnit, Unit
from timeline.export.plain import format_date, remarks, source_name
from timeline.export.site import NO_SITE, safe_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.dates import Day, When
    from timeline.export.site import Site
    from timeline.records import Event, Mention, Source

__all__ = ["dump"]

_CONTEXT = [
    "https://schema.org",
    {"edtf": {"@id": "http://purl.org/dc/terms/date", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"}},
]
_DESCRIPTION = "Dated events as articles tell them, each with the sentences that say so."


def dump(events: Iterable[Event], site: Site = NO_SITE) -> Iterator[str]:
    """The dataset's head, an event a line, and at the end what time they cover."""
    yield _json(_dataset_head(site)).removesuffix("}") + ',"about":['
    first: Day | None = None
    last: Day | None = None
    between = "\n"
    for event in events:
        yield between + _json(_event(event, site))
        between = ",\n"
        first = min(filter(None, (first, event.when.earliest)), default=None)
        last = max(filter(None, (last, event.when.latest)), default=None)
    covered = {} if first is None or last is None else {"temporalCoverage": f"{_iso(str(first))}/{_iso(str(last))}"}
    yield f"\n]{',' if covered else ''}{_json(covered).removeprefix('{')}\n"


def _dataset_head(site: Site) -> dict[str, Any]:
    return {
        "@context": _CONTEXT,
        "@type": "Dataset",
        "@id": site.self_url or site.tag_uri,
        "name": site.title,
        "description": _DESCRIPTION,
    }


def _event(event: Event, site: Site) -> dict[str, Any]:
    url = site.event_url(event.id)
    node = {
        "@type": "Event",
        "@id": url or site.event_tag_uri(event.id),
        "identifier": event.id,
        "url": url,
        "name": event.title,
        "description": "\n".join([f"When: {format_date(event)}", *remarks(event)]),
        **_dates(event.when),
        "edtf": event.when.edtf,
        "keywords": event.modality.value,
        "location": [{"@type": "Place", "name": place} for place in event.places],
        "about": [{"@type": "Thing", "name": actor} for actor in event.actors],
        "subjectOf": [_quotation(mention) for mention in event.mentions],
    }
    return _without_empty(node)


def _quotation(mention: Mention) -> dict[str, Any]:
    return {"@type": "Quotation", "text": mention.quote.exact, "isPartOf": _article(mention.document)}


def _article(source: Source) -> dict[str, Any]:
    published = None if source.published is None else _iso(str(source.published))
    return _without_empty(
        {
            "@type": "Article",
            "identifier": source.id,
            "headline": source_name(source),
            "datePublished": published,
            "url": safe_link(source.url),
        }
    )


def _dates(when: When) -> dict[str, str]:
    """Where it begins and ends, as days, or as the months or years that they fill; with clocks where these are told."""
    if when.earliest is None or when.latest is None or when.edtf is None:
        return {}
    if isinstance(when.precision, ClockUnit):
        start, _, end = when.edtf.partition("/")
        return {"startDate": _iso(start), "endDate": _iso(end or start)}
    for unit in (Unit.YEAR, Unit.MONTH):
        first, last = unit.holding(when.earliest), unit.holding(when.latest)
        filled = first.start == when.earliest and last.interval.last == when.latest
        if filled and when.precision is not None and not when.precision.is_finer_than(unit):
            return {"startDate": _iso(first.edtf()), "endDate": _iso(last.edtf())}
    return {"startDate": _iso(str(when.earliest)), "endDate": _iso(str(when.latest))}


def _iso(edtf: str) -> str:
    """EDTF's letter before a year of more than four digits is none of XML Schema's and schema.org's."""
    return edtf.removeprefix("Y")


def _without_empty(node: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if value not in (None, [])}


def _json(node: Mapping[str, Any]) -> str:
    # "</script>" in a title must not end the script of the page in which this may stand.
    return orjson.dumps(node).decode().replace("<", "\\u003c")
