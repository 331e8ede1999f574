"""The days that most of a pile hangs on. Knows which sources tell of which days, not what they tell."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.dates import Day

__all__ = ["Headline", "KeyDate", "Voice", "weigh"]

_DIGITS = 4


class Voice(NamedTuple):
    """That a source tells of a day: the importance of the most important event of that day that it tells."""

    day: Day
    source: str
    importance: float


@dataclass(frozen=True, slots=True)
class Headline:
    """An event in one line."""

    id: str
    title: str
    importance: float


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A day that much of the pile hangs on: how much, how many sources tell of it, and what is most important of it."""

    day: Day
    weight: float
    sources: int
    headlines: tuple[Headline, ...] = ()


def weigh(voices: Iterable[Voice]) -> tuple[KeyDate, ...]:
    """The days, the weightiest first, and of those that weigh the same the one that more sources tell, then the older.

    Each source has one voice for a day, with the importance of the most important event that it tells of it; the weight
    is the sum of the voices. So one long article outweighs nobody, and what many articles mention in passing counts.
    That many sources name a day is what best tells those which people put into timelines (Tran, Alrifai & Nguyen 2013;
    Kessler et al. 2012, who weigh a date by the documents that mention it).
    """
    said: defaultdict[Day, dict[str, float]] = defaultdict(dict)
    for voice in voices:
        before = said[voice.day].get(voice.source, 0.0)
        said[voice.day][voice.source] = max(before, voice.importance)
    days = [KeyDate(day, round(sum(sorted(by.values())), _DIGITS), len(by)) for day, by in said.items()]
    return tuple(sorted(days, key=lambda one: (-one.weight, -one.sources, one.day)))
