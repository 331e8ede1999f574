"""Zones of time: their names in English, and offsets from UTC."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import re

__all__ = ["ZONES", "Offset", "Zone", "ahead", "behind"]


class Offset(NamedTuple):
    """A zone that the text gives as "UTC", "Z" or a number, in minutes ahead of UTC. A TIMEX3 VALUE has it."""

    minutes: int


Zone: TypeAlias = int | Offset
"""A named zone, in minutes ahead of UTC, or an offset."""

ZONES: dict[str, Zone] = {
    **dict.fromkeys(("UTC", "Z"), Offset(0)),
    **dict.fromkeys(("GMT", "WET"), 0),
    **dict.fromkeys(("BST", "CET", "WEST"), 60),
    **dict.fromkeys(("CEST", "EET"), 120),
    **dict.fromkeys(("EEST", "MSK"), 180),
    **dict.fromkeys(("EST", "CDT", "ET"), -300),
    **dict.fromkeys(("EDT", "AST"), -240),
    **dict.fromkeys(("CST", "MDT", "CT"), -360),
    **dict.fromkeys(("MST", "PDT", "MT"), -420),
    **dict.fromkeys(("PST", "PT"), -480),
    "JST": 540,
    "AEST": 600,
}


def ahead(match: re.Match[str]) -> Offset:
    """The offset of "5:30", "0530" or "5"."""
    return Offset(int(match[1]) * 60 + int(match[2] or 0))


def behind(offset: Offset) -> Offset:
    """The offset as far behind UTC as this one is ahead of it."""
    return Offset(-offset.minutes)
