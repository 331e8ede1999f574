"""Lists as SQL parameters: JSON text for `json_each`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["json_array"]


def json_array(values: Iterable[object]) -> str:
    """A JSON array of the values, as text.

    It must never be bytes: SQLite 3.45 and newer read a blob as JSONB, in which `[12,3]` is malformed
    (https://sqlite.org/json1.html, section 3).
    """
    return orjson.dumps(list(values)).decode()
