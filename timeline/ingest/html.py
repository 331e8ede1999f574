"""HTML: the main text of a page, and the day of publication where the page states it outright.

A statement is a JSON-LD `datePublished`, a meta `article:published_time`, or the one day that its <time> elements name;
anything weaker is a guess, and left out here.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import orjson
import trafilatura

from timeline.ingest.drafts import Draft, decode, published
from timeline.ingest.faults import BadPublished, EmptyDocument
from timeline.records import PublishedFrom

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.dates import Day

__all__ = ["read"]


def read(data: bytes) -> Draft:
    """The document of an .html file; its text is that of the article, its paragraphs parted by blank lines."""
    page = trafilatura.load_html(decode(data))
    if page is None:
        raise EmptyDocument
    day = next(_days(page), None)
    about = trafilatura.extract_metadata(page)
    article = trafilatura.extract(page, output_format="txt", include_comments=False) or ""
    return Draft(
        "\n\n".join(article.splitlines()),
        title=about.title,
        url=about.url,
        published=day,
        published_from=PublishedFrom.METADATA,
    )


def _days(page: Any) -> Iterator[Day]:
    """The days that the page states, the strongest statement first."""
    for statements in (_in_json_ld(page), _in_meta(page), _in_the_time_element(page)):
        for statement in statements:
            with suppress(BadPublished):
                yield published(statement)


def _in_json_ld(page: Any) -> Iterator[str]:
    for script in page.iterfind(".//script[@type='application/ld+json']"):
        with suppress(orjson.JSONDecodeError):
            yield from _dates_published(orjson.loads(script.text_content()))


def _dates_published(value: Any) -> Iterator[str]:
    """Of the thing itself and of the members of a graph; not of what it only mentions."""
    match value:
        case {"datePublished": str(date)}:
            yield date
        case {"@graph": list(things)} | [*things]:
            for thing in things:
                yield from _dates_published(thing)


def _in_meta(page: Any) -> Iterator[str]:
    yield from page.xpath("//meta[@property='article:published_time']/@content")


def _in_the_time_element(page: Any) -> Iterator[str]:
    """Where there are several, one may be that of another article."""
    times = page.xpath("//time/@datetime")
    if len({time[:10] for time in times}) == 1:
        yield times[0]
