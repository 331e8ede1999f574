"""Atom feed (RFC 4287): one entry per event.

An entry's `updated` is the last publication or decision, for no later time is stored. Atom has no element for the time
of an event: the summary gives the date in words, and the content gives the quotations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, tostring

from timeline.export.plain import EPOCH, format_date, last_updated, remarks, single_line, source_name, strip_controls
from timeline.export.site import NO_SITE, safe_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from timeline.export.site import Site
    from timeline.records import Event, Mention

__all__ = ["dump"]

_FEED_END = "</feed>"
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def dump(events: Iterable[Event], site: Site = NO_SITE) -> Iterator[str]:
    """Yield the feed's head, each entry, and the feed's `updated` at the end: RFC 4287 prescribes no order."""
    yield _DECLARATION + _feed_head(site)
    latest = EPOCH
    for event in events:
        latest = max(latest, last_updated(event))
        yield _xml(_entry(event, site))
    yield _xml(_text_element("updated", _rfc3339(latest)))
    yield f"{_FEED_END}\n"


def _feed_head(site: Site) -> str:
    # The children need no namespace of their own: they inherit this one.
    feed = Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    feed.append(_text_element("id", site.tag_uri))
    feed.append(_text_element("title", site.title))
    SubElement(feed, "author").append(_text_element("name", "Timeline"))
    if site.self_url is not None:
        SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": site.self_url})
    return _xml(feed).removesuffix(f"{_FEED_END}\n") + "\n"


def _entry(event: Event, site: Site) -> Element:
    entry = Element("entry")
    entry.append(_text_element("id", site.event_tag_uri(event.id)))
    entry.append(_text_element("title", event.title))
    entry.append(_text_element("updated", _rfc3339(last_updated(event))))
    entry.append(_text_element("summary", " ".join([f"When: {format_date(event)}.", *remarks(event)])))
    SubElement(entry, "category", {"term": event.modality.value})
    url = site.event_url(event.id)
    if url is not None:
        SubElement(entry, "link", {"rel": "alternate", "type": "application/json", "href": url})
    for address in dict.fromkeys(safe_link(mention.document.url) for mention in event.mentions):
        if address is not None:
            SubElement(entry, "link", {"rel": "via", "href": address})
    content = SubElement(entry, "content", {"type": "xhtml"})
    div = SubElement(content, "div", {"xmlns": "http://www.w3.org/1999/xhtml"})
    for mention in event.mentions:
        div.extend(_quotation(mention))
    return entry


def _quotation(mention: Mention) -> tuple[Element, Element]:
    source = mention.document
    quote, reference = Element("blockquote"), Element("p")
    quote.append(_text_element("p", mention.quote.exact))
    address = safe_link(source.url)
    cite = (
        SubElement(reference, "cite")
        if address is None
        else SubElement(SubElement(reference, "a", {"href": address}), "cite")
    )
    cite.text = single_line(source_name(source))
    if source.published is not None:
        reference[0].tail = f", {source.published}"
    return quote, reference


def _text_element(name: str, text: str) -> Element:
    element = Element(name)
    element.text = strip_controls(text)
    return element


def _rfc3339(time: datetime) -> str:
    return time.isoformat().replace("+00:00", "Z")


def _xml(element: Element) -> str:
    return tostring(element, encoding="unicode") + "\n"
