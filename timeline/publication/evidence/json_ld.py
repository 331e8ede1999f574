"""Publication dates in JSON-LD: `datePublished` of the article that a page shows.

Only the article counts, or else the page itself; comments, pictures, events and linked articles do not. Of several
articles, those with the page's address or heading count. JSON with the small errors that templates make is repaired.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any, TypeAlias

import orjson

from timeline.publication.evidence import date_strings
from timeline.publication.evidence.signals import Signal
from timeline.publication.evidence.urls import page_address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.publication.evidence.signals import Evidence

__all__ = ["PageIdentity", "evidence"]

_Thing: TypeAlias = dict[str, Any]

_COMMENT = re.compile(r"\A(?://)?\s*(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\Z")
_CONTROL = re.compile(r"[\x00-\x1f]")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_ARTICLE = re.compile(r"(?:.*[/:])?\w*(?:Article|Posting|Report)")
_PAGE = re.compile(r"(?:.*[/:])?(?:CreativeWork|\w*Page)")
_LISTING = re.compile(r"(?:.*[/:])?(?:CollectionPage|SearchResultsPage|ProfilePage|ItemPage)")
_PUBLISHED_KEYS = (
    "datePublished",
    "schema:datePublished",
    "http://schema.org/datePublished",
    "https://schema.org/datePublished",
)
_NESTED_KEYS = ("@graph", "mainEntity", "mainEntityOfPage")


@dataclass(frozen=True, slots=True)
class PageIdentity:
    """What identifies a page's own article: its addresses, as `urls.page_address` gives them, and its headings."""

    addresses: frozenset[str]
    headings: frozenset[str]


def evidence(scripts: Iterable[str], page: PageIdentity) -> Iterator[Evidence]:
    """Return the publication dates of the page's articles, or of the page itself if it has none."""
    things = [thing for script in scripts for thing in _things(_parsed(script)) if _date(thing) is not None]
    for kind in (_is_article, _is_page):
        of_kind = [thing for thing in things if kind(thing)]
        for thing in [thing for thing in of_kind if _is_main_article(thing, page)] or of_kind:
            day = date_strings.parse(_date(thing) or "")
            if day is not None:
                yield day.as_evidence(Signal.JSON_LD, "datePublished")
        if of_kind:
            return


def _parsed(script: str) -> Any:
    uncommented = _COMMENT.sub("", script.strip()).strip().removesuffix(";")
    repaired = _TRAILING_COMMA.sub("", _CONTROL.sub(" ", uncommented))
    for text in (script, repaired, unescape(repaired)):
        with suppress(orjson.JSONDecodeError):
            return orjson.loads(text)
    return None


def _things(value: Any) -> Iterator[_Thing]:
    """The thing itself, the members of a graph, and the main entity of a page; not what else it mentions."""
    pending = [value]
    while pending:
        match pending.pop():
            case dict(thing):
                yield thing
                pending += [thing[name] for name in _NESTED_KEYS if name in thing]
            case list(things):
                pending += things


def _date(thing: _Thing) -> str | None:
    for name in _PUBLISHED_KEYS:
        match thing.get(name):
            case str(date) | {"@value": str(date)} | [str(date), *_] | [{"@value": str(date)}, *_]:
                return date
    return None


def _types(thing: _Thing) -> list[str]:
    types = thing.get("@type", [])
    return [str(type_) for type_ in (types if isinstance(types, list) else [types])]


def _is_article(thing: _Thing) -> bool:
    return any(map(_ARTICLE.fullmatch, _types(thing)))


def _is_page(thing: _Thing) -> bool:
    types = _types(thing)
    return not types or (any(map(_PAGE.fullmatch, types)) and not any(map(_LISTING.fullmatch, types)))


def _is_main_article(thing: _Thing, page: PageIdentity) -> bool:
    main = thing.get("mainEntityOfPage")
    links = [thing.get("url"), thing.get("@id"), main, main.get("@id") if isinstance(main, dict) else None]
    if any(page_address(link.partition("#")[0]) in page.addresses for link in links if isinstance(link, str)):
        return True
    headline = thing.get("headline")
    return isinstance(headline, str) and unescape(headline).strip() in page.headings
