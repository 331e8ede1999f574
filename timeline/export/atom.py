"""Atom (RFC 4287): an entry an event. Its `updated` is when it was last told, for nothing here knows when it was made.

Atom has no word for when something happened: the summary has the date in words, and the content the sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from timeline.export.plain import EPOCH, date_words, last_told, line, printable, remarks, source_name
from timeline.export.site import NOWHERE, link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from timeline.export.site import Site
    from timeline.records import Event, Mention

__all__ = ["dump"]

_END = "</feed>"
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def dump(events: Iterable[Event], site: Site = NOWHERE) -> Iterator[str]:
    """The feed's head, an entry at a time, and at the end when the latest of them was told: RFC 4287 has no order."""
    yield _DECLARATION + _head(site)
    latest = EPOCH
    for event in events:
        latest = max(latest, last_told(event))
        yield _xml(_entry(event, site))
    yield _xml(_texts("updated", _rfc3339(latest)))
    yield f"{_END}\n"


def _head(site: Site) -> str:
    # Its children need no namespace of their own: they stand inside.
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    feed.append(_texts("id", site.tag))
    feed.append(_texts("title", site.title))
    SubElement(feed, "author").append(_texts("name", "Timeline"))
    if site.here is not None:
        SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": site.here})
    return _xml(feed).removesuffix(f"{_END}\n") + "\n"


def _entry(event: Event, site: Site) -> Element:
    entry = Element("entry")
    entry.append(_texts("id", site.event_tag(event.id)))
    entry.append(_texts("title", event.title))
    entry.append(_texts("updated", _rfc3339(last_told(event))))
    entry.append(_texts("summary", " ".join([f"When: {date_words(event)}.", *remarks(event)])))
    SubElement(entry, "category", {"term": event.modality.value})
    url = site.event_url(event.id)
    if url is not None:
        SubElement(entry, "link", {"rel": "alternate", "type": "application/json", "href": url})
    for address in dict.fromkeys(link(mention.document.url) for mention in event.mentions):
        if address is not None:
            SubElement(entry, "link", {"rel": "via", "href": address})
    content = SubElement(entry, "content", {"type": "xhtml"})
    div = SubElement(content, "div", {"xmlns": "http://www.w3.org/1999/xhtml"})
    for mention in event.mentions:
        div.extend(_quotation(mention))
    return entry


def _quotation(mention: Mention) -> tuple[Element, Element]:
    source = mention.document
    quote, named = Element("blockquote"), Element("p")
    quote.append(_texts("p", mention.quote.exact))
    address = link(source.url)
    cite = (
        SubElement(named, "cite") if address is None else SubElement(SubElement(named, "a", {"href": address}), "cite")
    )
    cite.text = line(source_name(source))
    if source.published is not None:
        named[0].tail = f", {source.published}"
    return quote, named


def _texts(name: str, text: str) -> Element:
    element = Element(name)
    element.text = printable(text)
    return element


def _rfc3339(time: datetime) -> str:
    return time.isoformat().replace("+00:00", "Z")


def _xml(element: Element) -> str:
    return tostring(element, encoding="unicode") + "\n"
