"""JSON-LD in a page: when the article was published, says its `datePublished`.

Of the things that a page describes only those speak that are the article, or else the page: not its comments, pictures,
events, nor articles that it only links to. Where several articles are described, those that carry the page's address or
heading speak. JSON that is a little broken, as templates break it, is mended.
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
from timeline.publication.evidence.urls import place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.publication.evidence.signals import Evidence

__all__ = ["Page", "evidence"]

_Thing: TypeAlias = dict[str, Any]

_COMMENT = re.compile(r"\A(?://)?\s*(?:<!--|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\Z")
_CONTROL = re.compile(r"[\x00-\x1f]")
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_ARTICLE = re.compile(r"(?:.*[/:])?\w*(?:Article|Posting|Report)")
_PAGE = re.compile(r"(?:.*[/:])?(?:CreativeWork|\w*Page)")
_LIST = re.compile(r"(?:.*[/:])?(?:CollectionPage|SearchResultsPage|ProfilePage|ItemPage)")
_PUBLISHED = (
    "datePublished",
    "schema:datePublished",
    "http://schema.org/datePublished",
    "https://schema.org/datePublished",
)
_INSIDE = ("@graph", "mainEntity", "mainEntityOfPage")


@dataclass(frozen=True, slots=True)
class Page:
    """By what an article is known as that of the page: the page's places (`urls.place`), and its headings."""

    places: frozenset[str]
    headings: frozenset[str]


def evidence(scripts: Iterable[str], page: Page) -> Iterator[Evidence]:
    """The days that the articles of the page were published on; those of the page itself where it has none."""
    things = [thing for script in scripts for thing in _things(_loaded(script)) if _date(thing) is not None]
    for kind in (_is_article, _is_page):
        of_kind = [thing for thing in things if kind(thing)]
        for thing in [thing for thing in of_kind if _is_of(thing, page)] or of_kind:
            day = date_strings.read(_date(thing) or "")
            if day is not None:
                yield day.by(Signal.JSON_LD, "JSON-LD datePublished")
        if of_kind:
            return


def _loaded(script: str) -> Any:
    bare = _COMMENT.sub("", script.strip()).strip().removesuffix(";")
    mended = _TRAILING_COMMA.sub("", _CONTROL.sub(" ", bare))
    for text in (script, mended, unescape(mended)):
        with suppress(orjson.JSONDecodeError):
            return orjson.loads(text)
    return None


def _things(value: Any) -> Iterator[_Thing]:
    """The thing itself, the members of a graph, and what a page says it is about; not what else it mentions."""
    waiting = [value]
    while waiting:
        match waiting.pop():
            case dict(thing):
                yield thing
                waiting += [thing[name] for name in _INSIDE if name in thing]
            case list(things):
                waiting += things


def _date(thing: _Thing) -> str | None:
    for name in _PUBLISHED:
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
    return not types or (any(map(_PAGE.fullmatch, types)) and not any(map(_LIST.fullmatch, types)))


def _is_of(thing: _Thing, page: Page) -> bool:
    main = thing.get("mainEntityOfPage")
    links = [thing.get("url"), thing.get("@id"), main, main.get("@id") if isinstance(main, dict) else None]
    if any(place(link.partition("#")[0]) in page.places for link in links if isinstance(link, str)):
        return True
    headline = thing.get("headline")
    return isinstance(headline, str) and unescape(headline).strip() in page.headings
