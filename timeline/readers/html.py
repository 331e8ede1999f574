"""Reader of HTML: the main text of a page, its title, address and publication date."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import trafilatura

from timeline.language_registry import ANALYSED, DEFAULT, is_analysed, load_part
from timeline.publication.evidence import date_strings, html_markup, json_ld
from timeline.publication.evidence.urls import page_address
from timeline.readers.draft import Draft, decode, primary_language
from timeline.readers.errors import EmptyDocument
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.publication.evidence.signals import Evidence

__all__ = ["read"]

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_].*)?", re.DOTALL)
_FREQUENT_WORDS_SHARE = 0.06
"""The least share of its frequent words in a text. English news has 10 to 17 %, other languages less than 1 %."""


def read(data: bytes) -> Draft:
    """Read an .html file; the text is that of the article, with blank lines between paragraphs."""
    page = trafilatura.load_html(decode(data))
    if page is None:
        raise EmptyDocument
    metadata = trafilatura.extract_metadata(page, extensive=False)
    article = trafilatura.extract(page, output_format="txt", include_comments=False) or ""
    text = "\n\n".join(article.splitlines())
    language = _language(page, text)
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


def _language(page: Any, text: str) -> str:
    """The BCP 47 tag that the page declares, the default without one.

    Templates often declare the wrong language, so a text with the frequent words of an analysed language is in that
    one whatever the page declares.
    """
    declared = (page.get("lang"), page.get("xml:lang"), *page.xpath("//meta[@property='og:locale']/@content"))
    language = next((tag.strip() for tag in declared if tag and _LANGUAGE_TAG.fullmatch(tag.strip())), DEFAULT)
    return language if is_analysed(primary_language(language)) else _recognised(text) or language


def _recognised(text: str) -> str | None:
    """Return the analysed language of which the text has enough frequent words, None if there is none."""
    words = list(lowercase_words(text))
    for language in sorted(ANALYSED):
        frequent = load_part(language, "recognition", frozenset)
        if words and sum(word in frequent for word in words) >= _FREQUENT_WORDS_SHARE * len(words):
            return language
    return None
