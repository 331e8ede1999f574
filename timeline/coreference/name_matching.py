"""Whether two names, each the fullest of its document, can mean the same."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.entities import names

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Accord", "accord", "called", "same"]


class Accord(Enum):
    """How the actors of two mentions agree: who acts in one is in the other, is not, or one names nobody."""

    AGREE = auto()
    CONTRADICT = auto()
    SILENT = auto()


def accord(one: Sequence[str], other: Sequence[str]) -> Accord:
    """The accord of two rows of actors, in each of which the one who acts comes first."""
    if not one or not other:
        return Accord.SILENT
    shared = any(same(one[0], name) for name in other) or any(same(other[0], name) for name in one)
    return Accord.AGREE if shared else Accord.CONTRADICT


@lru_cache(maxsize=65_536)
def same(one: str, other: str) -> bool:
    """Whether the one ends the other, or abbreviates it.

    >>> same("Mike Pompeo", "Pompeo"), same("U.S.", "United States"), same("Mike Pompeo", "Mike Pence")
    (True, True, False)
    """
    short, long = sorted((_words(one), _words(other)), key=len)
    return long[-len(short) :] == short or (len(short) == 1 and short[0] in called(" ".join(long)))


@lru_cache(maxsize=65_536)
def called(name: str) -> frozenset[str]:
    """The single words for a name: its last and its initials. Names that are the same share one of them.

    >>> sorted(called("International Criminal Court"))
    ['court', 'icc']
    """
    words = _words(name)
    joining = frozenset({"of", "the", "for", "and"})
    return frozenset({words[-1], "".join(word[0] for word in words if word not in joining)} if words[1:] else words)


def _words(name: str) -> tuple[str, ...]:
    return names.key(tuple(name.split()))
