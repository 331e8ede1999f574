"""Keyset pagination: a cursor holds the sort key of its page's last item, so that pages neither skip nor repeat."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import orjson

from timeline.errors import TimelineError
from timeline.storage.schema import MAX_SORT_KEY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database

__all__ = ["BadCursor", "Page", "decode_cursor", "encode_cursor", "iterate"]

Item = TypeVar("Item")


class BadCursor(TimelineError):
    """The cursor is none that was given out."""

    def __init__(self, cursor: str) -> None:
        super().__init__(f"{cursor!r} is not a cursor: use the `next` of a page before, or leave it out")
        self.cursor = cursor


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """A part of a list; `next` is the cursor of the following page, None on the last."""

    items: tuple[Item, ...]
    next: str | None


def iterate(fetch_page: Callable[[Database, Any], Page[Item]], db: Database, query: Any) -> Iterator[Item]:
    """All items of the query, from its cursor to the end; a page is fetched at a time."""
    while True:
        page = fetch_page(db, query)
        yield from page.items
        if page.next is None:
            return
        query = replace(query, cursor=page.next)


def encode_cursor(*key: int | str) -> str:
    """The cursor of a sort key."""
    return urlsafe_b64encode(orjson.dumps(key)).decode().rstrip("=")


def decode_cursor(cursor: str, *types: type[int | str]) -> tuple[int | str, ...]:
    """The sort key of a cursor.

    Raises:
        BadCursor: it has no sort key whose parts have these types.
    """
    try:
        key = orjson.loads(urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)))
    except ValueError as error:
        raise BadCursor(cursor) from error
    if not isinstance(key, list) or [type(part) for part in key] != list(types):
        raise BadCursor(cursor)
    if any(isinstance(part, int) and abs(part) > MAX_SORT_KEY for part in key):
        raise BadCursor(cursor)
    return tuple(key)
