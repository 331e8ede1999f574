"""JSON-LD with the schema.org vocabulary: one Dataset about Events, each with the quotations that report it.

`startDate` and `endDate` are ISO 8601, no finer than the date's precision; `edtf` has the date with its uncertainty, in
the Library of Congress's datatype. An undated event has neither. The text can stand in a `<script>` element as it is.
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
    """Yield the dataset's head, one event per line, and the time that they cover."""
    yield _json(_dataset_head(site)).removesuffix("}") + ',"about":['
    first: Day | None = None
    last: Day | None = None
    separator = "\n"
    for event in events:
        yield separator + _json(_event(event, site))
        separator = ",\n"
        first = min(filter(None, (first, event.when.earliest)), default=None)
        last = max(filter(None, (last, event.when.latest)), default=None)
    coverage = {} if first is None or last is None else {"temporalCoverage": f"{_iso(str(first))}/{_iso(str(last))}"}
    yield f"\n]{',' if coverage else ''}{_json(coverage).removeprefix('{')}\n"


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
    """Return start and end: as times of day, as days, or as the months or years that the days fill."""
    if when.earliest is None or when.latest is None or when.edtf is None:
        return {}
    if isinstance(when.precision, ClockUnit):
        start, _, end = when.edtf.partition("/")
        return {"startDate": _iso(start), "endDate": _iso(end or start)}
    for unit in (Unit.YEAR, Unit.MONTH):
        first, last = unit.holding(when.earliest), unit.holding(when.latest)
        is_filled = first.start == when.earliest and last.interval.last == when.latest
        if is_filled and when.precision is not None and not when.precision.is_finer_than(unit):
            return {"startDate": _iso(first.edtf()), "endDate": _iso(last.edtf())}
    return {"startDate": _iso(str(when.earliest)), "endDate": _iso(str(when.latest))}


def _iso(edtf: str) -> str:
    """Remove the letter that EDTF writes before years of more than four digits: XML Schema has none."""
    return edtf.removeprefix("Y")


def _without_empty(node: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in node.items() if value not in (None, [])}


def _json(node: Mapping[str, Any]) -> str:
    # "</script>" in a title must not end the <script> element around this text.
    return orjson.dumps(node).decode().replace("<", "\\u003c")
