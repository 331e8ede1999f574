"""Pages that neither skip nor repeat: a cursor holds the sort key of the last item that was given, and nothing else."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import orjson

from timeline.errors import TimelineError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlite_utils import Database

__all__ = ["MAX_SORT_KEY", "BadCursor", "Page", "decode_cursor", "encode_cursor", "iterate"]

MAX_SORT_KEY = 2**63 - 1
"""The sort key of what has no date; as far in the other direction begins the first page."""

Item = TypeVar("Item")


class BadCursor(TimelineError):
    """The cursor is none that was given out."""

    def __init__(self, cursor: str) -> None:
        super().__init__(f"{cursor!r} is not a cursor: use the `next` of a page before, or leave it out")
        self.cursor = cursor


@dataclass(frozen=True, slots=True)
class Page(Generic[Item]):
    """Some of a list; `next` is the cursor of the page after it, None on the last."""

    items: tuple[Item, ...]
    next: str | None


def iterate(fetch_page: Callable[[Database, Any], Page[Item]], db: Database, query: Any) -> Iterator[Item]:
    """All that the query means, from its cursor to the end, a page at a time."""
    while True:
        found = fetch_page(db, query)
        yield from found.items
        if found.next is None:
            return
        query = replace(query, cursor=found.next)


def encode_cursor(*key: int | str) -> str:
    """The cursor that stands for a sort key."""
    return urlsafe_b64encode(orjson.dumps(key)).decode().rstrip("=")


def decode_cursor(cursor: str, *types: type[int | str]) -> tuple[int | str, ...]:
    """The sort key that a cursor stands for.

    Raises:
        BadCursor: it stands for none whose parts are of these kinds.
    """
    try:
        found = orjson.loads(urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4)))
    except ValueError as error:
        raise BadCursor(cursor) from error
    if not isinstance(found, list) or [type(part) for part in found] != list(types):
        raise BadCursor(cursor)
    if any(isinstance(part, int) and abs(part) > MAX_SORT_KEY for part in found):
        raise BadCursor(cursor)
    return tuple(found)
