"""Reader of HTML: the main text of a page, its title, address and publication date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import trafilatura

from timeline.publication.evidence import date_strings, html_markup, json_ld
from timeline.publication.evidence.urls import page_address
from timeline.readers.draft import Draft, decode
from timeline.readers.errors import EmptyDocument

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.publication.evidence.signals import Evidence

__all__ = ["read"]


def read(data: bytes) -> Draft:
    """Read an .html file; the text is that of the article, with blank lines between paragraphs."""
    page = trafilatura.load_html(decode(data))
    if page is None:
        raise EmptyDocument
    language = _language(page)
    metadata = trafilatura.extract_metadata(page, extensive=False)
    article = trafilatura.extract(page, output_format="txt", include_comments=False) or ""
    text = "\n\n".join(article.splitlines())
    return Draft(
        text,
        title=metadata.title,
        url=metadata.url,
        language=language,
        evidence=tuple(_evidence(page, language, text)),
        ignored_lines=html_markup.ignored_lines(page),
    )


def _evidence(page: Any, language: str, text: str) -> Iterator[Evidence]:
    urls = page.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    headings = [*page.xpath("//meta[@property='og:title']/@content"), *(h1.text_content() for h1 in page.iter("h1"))]
    page_identity = json_ld.PageIdentity(
        frozenset(map(page_address, urls)), frozenset(heading.strip() for heading in headings)
    )
    scripts = (script.text_content() for script in page.iterfind(".//script[@type='application/ld+json']"))
    yield from json_ld.evidence(scripts, page_identity)
    yield from html_markup.evidence(page, date_strings.numeric_order(language, text))


def _language(page: Any) -> str:
    """English with the region that the page names, "en" for any other: templates often name the wrong language."""
    language = page.get("lang") or next(iter(page.xpath("//meta[@property='og:locale']/@content")), "")
    return language.strip() if language.lower().startswith("en") else "en"
