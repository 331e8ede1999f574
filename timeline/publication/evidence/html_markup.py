"""Publication dates in the elements of an HTML page: meta, time, and elements whose class names a date.

Dates of modification are ignored, and so is what belongs to something else on the page: comments, related articles,
events, and what follows the article, if one with a heading is marked. The names of meta elements are those that
htmldate knows, without those that can mean another day.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from timeline.publication.evidence import date_strings, datelines
from timeline.publication.evidence.language import date_labels
from timeline.publication.evidence.signals import Evidence, Signal
from timeline.publication.evidence.urls import page_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.meanings.operators import NumericDateOrder
    from timeline.publication.evidence.date_strings import ParsedDate

__all__ = ["evidence", "ignored_lines"]

_Element: TypeAlias = Any

_PUBLICATION_METAS = """
    article:published_time article:published article:published_date article:publicationdate article:post_date
    og:article:published_time og:article:published og:published_time og:publish_date og:pubdate og:datepublished
    citation_publication_date citation_online_date datepublished rnews:datepublished date_published dc.date.issued
    dcterms.issued dc.date.publication originalpublicationdate article_date_original dcsext.articlefirstpublished
    publication_date published_date published-date publisheddate published_time published publishdate publish_date
    publish-date publish_time pubdate parsely-pub-date sailthru.date cxenseparse:recs:publishtime
    shareaholic:article_published_time bt:pubdate rbpubdate vr:published_time mediator_published_time
    twt-published-at dateposted analyticsattributes.articledate
""".split()
"""Names of meta elements with the publication date, the most certain first; lower case."""
_DATE_METAS = "dc.date dcterms.date dc:date citation_date date article.created dc.date.created displaydate".split()
"""Names of meta elements with a date that is most often that of publication."""

_PUBLISHED_NAMES = frozenset(
    """
    published pubdate datepublished date-published published-date dt-published entry-date entry-time post-date
    post-time posted-on posted publish-date publication-date article-date article__date schema:datepublished
    """.split()
)
_MODIFIED_NAMES = frozenset(
    "updated modified update edited lastmod dt-updated datemodified schema:datemodified".split()
)
_DATE_NAMES = frozenset(
    "date dateline byline timestamp entry-meta post-meta article-meta meta submitted posted-by article-info".split()
)
_UNRELATED_NAMES = frozenset(
    """
    comment comments reply replies related recommended recommendations sidebar teaser teasers promo trending popular
    event events calendar archive archives newsletter copyright footer upcoming
    """.split()
)
_NEGATIONS = frozenset("has no with without open hide".split())
_UNRELATED_TYPE = re.compile(r".*(?:Event|Comments?|Review|Product|Object|Offer)")
_NAME_SEPARATOR = re.compile(r"[-_]+")
_MAX_BYLINE = 200
_MAX_LABEL = 100


def evidence(page: _Element, order: NumericDateOrder | None = None) -> Iterator[Evidence]:
    """Return what the page's elements say; `order` decides what 03/04/2019 means."""
    yield from _meta_evidence(page, order)
    main = _main_content(page)
    for element in _named_elements(page):
        names = _names(element)
        if _is_marked_published(element) and not _is_unrelated(element, main):
            day = _day(element, order)
            if day is not None:
                yield day.as_evidence(Signal.MARKUP, _tag(element))
        elif names & _DATE_NAMES and not names & _MODIFIED_NAMES and not _is_unrelated(element, main):
            text = element.text_content()
            if len(text) <= _MAX_BYLINE:
                yield from datelines.in_lines(filter(None, (line.strip() for line in text.splitlines())), order)
    yield from _time_evidence(page, order, main)


def ignored_lines(page: _Element) -> frozenset[str]:
    """Return short texts that date a modification or something else, with single spaces: the article may hold them."""
    main = _main_content(page)
    texts = (
        " ".join(element.text_content().split())
        for element in _named_elements(page)
        if _is_marked_modified(element) or _is_unrelated(element, main)
    )
    return frozenset(text for text in texts if len(text) <= _MAX_LABEL)


def _named_elements(page: _Element) -> list[_Element]:
    elements = page.iter("time", "abbr", "span", "p", "div", "li", "header")
    return [element for element in elements if _names(element)]


class _MainContent(NamedTuple):
    """The page's addresses, its article with a heading if one is marked, and the elements after that article."""

    addresses: frozenset[str]
    article: _Element | None
    following: frozenset[_Element]


def _main_content(page: _Element) -> _MainContent:
    addresses = frozenset(
        map(page_address, page.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"))
    )
    article = next((article for article in page.iter("article") if article.find(".//h1") is not None), None)
    following = frozenset() if article is None else frozenset(article.xpath("following::*"))
    return _MainContent(addresses, article, following)


def _meta_evidence(page: _Element, order: NumericDateOrder | None) -> Iterator[Evidence]:
    contents: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        contents.setdefault(name.lower(), meta.get("content") or meta.get("datetime") or "")
    for names, signal in ((_PUBLICATION_METAS, Signal.META), (_DATE_METAS, Signal.META_DATE)):
        days = ((name, date_strings.parse(contents[name], order)) for name in names if name in contents)
        yield from islice((day.as_evidence(signal, name) for name, day in days if day is not None), 1)


def _time_evidence(page: _Element, order: NumericDateOrder | None, main: _MainContent) -> Iterator[Evidence]:
    """The day on which all time elements of the article, else of the page, agree, without modifications and prose."""
    article = page if main.article is None else main.article
    times = [time for time in article.iter("time") if not _is_marked_modified(time) and not _is_in_prose(time)]
    days = [(time, day) for time in times if (day := _day(time, order)) is not None]
    if len({day.day for _, day in days}) == 1 and not all(_is_unrelated(time, main) for time, _ in days):
        yield days[0][1].as_evidence(Signal.TIMES)


def _names(element: _Element) -> frozenset[str]:
    """The names in its class, id, itemprop and property, in lower case, with the known names that they end in."""
    values = (element.get(name) or "" for name in ("class", "id", "itemprop", "property"))
    words = frozenset(" ".join(values).lower().split())
    parts = [_NAME_SEPARATOR.split(word) for word in words]
    ends = frozenset(part[-1] for part in parts) & _PUBLISHED_NAMES
    modified = frozenset(name for part in parts for name in part) & _MODIFIED_NAMES
    return words | ends | modified | ({"time"} if element.tag == "time" else frozenset())


def _is_marked_published(element: _Element) -> bool:
    if element.get("pubdate") is not None or _names(element) & _PUBLISHED_NAMES:
        return True
    return (
        element.tag == "time"
        and not _is_marked_modified(element)
        and bool(date_labels().published_before.search(_text_before(element)))
    )


def _is_marked_modified(element: _Element) -> bool:
    if _names(element) & _PUBLISHED_NAMES:
        return False
    return bool(_names(element) & _MODIFIED_NAMES or date_labels().modified_before.search(_text_before(element)))


def _text_before(element: _Element) -> str:
    """The text right before the element: after or in the previous element, else at the start of the parent."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is not None:
        text = (previous.tail or "").strip() or (previous.text_content() if isinstance(previous.tag, str) else "")
        return text[-_MAX_LABEL:]
    return (parent.text or "") if parent is not None else ""


def _is_in_prose(element: _Element) -> bool:
    block = next(element.iterancestors("p", "li", "td", "blockquote"), None)
    return block is not None and len(block.text_content()) > _MAX_LABEL


def _is_unrelated(element: _Element, main: _MainContent) -> bool:
    """True if the element belongs to something else on the page, or links to another page."""
    article = next(element.iterancestors("article"), None)
    if main.article is not None and (
        element in main.following or (article is not None and article is not main.article)
    ):
        return True
    path = [element, *(ancestor for ancestor in element.iterancestors() if ancestor.tag not in {"body", "html"})]
    if any(node.tag in {"aside", "nav"} or _has_unrelated_name(node) for node in path):
        return True
    links = [a.get("href") for a in path if a.tag == "a" and a.get("href") and a.get("rel") != "bookmark"]
    return any(not link.startswith("#") and page_address(link) not in main.addresses for link in links)


def _has_unrelated_name(element: _Element) -> bool:
    if element.tag == "footer" and next(element.iterancestors("article"), None) is None:
        return True
    if _UNRELATED_TYPE.fullmatch(element.get("itemtype") or ""):
        return True
    parts = [_NAME_SEPARATOR.split(name) for name in _names(element)]
    return any(
        part[0] not in _NEGATIONS and (part[0] in _UNRELATED_NAMES or part[-1] in _UNRELATED_NAMES) for part in parts
    )


def _day(element: _Element, order: NumericDateOrder | None) -> ParsedDate | None:
    """The day in an attribute of the element, else in its text."""
    texts = (element.get("datetime"), element.get("content"), element.get("title"), element.text_content())
    days = (date_strings.parse(text, order) for text in texts if text)
    return next((day for day in days if day is not None), None)


def _tag(element: _Element) -> str:
    for name in ("itemprop", "property", "class"):
        if element.get(name):
            return f'<{element.tag} {name}="{element.get(name)}">'
    return f"<{element.tag}{' pubdate' if element.get('pubdate') is not None else ''}>"
