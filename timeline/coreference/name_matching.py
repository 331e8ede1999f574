"""Name matching: whether two names, each in the fullest form of its document, can mean the same entity."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.vocabulary import vocabulary
from timeline.entities import names

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ActorAgreement", "actor_agreement", "is_same_name", "name_keys"]


class ActorAgreement(Enum):
    """How the actors of two mentions compare: the agent of one is among those of the other, is not, or is missing."""

    AGREES = auto()
    CONTRADICTS = auto()
    UNNAMED = auto()


def actor_agreement(one: Sequence[str], other: Sequence[str]) -> ActorAgreement:
    """Return how two lists of actors compare. The agent is the first of each."""
    if not one or not other:
        return ActorAgreement.UNNAMED
    is_shared = any(is_same_name(one[0], name) for name in other) or any(is_same_name(other[0], name) for name in one)
    return ActorAgreement.AGREES if is_shared else ActorAgreement.CONTRADICTS


@lru_cache(maxsize=65_536)
def is_same_name(one: str, other: str) -> bool:
    """Return whether one is the end of the other, or its initials.

    >>> (
    ...     is_same_name("Mike Pompeo", "Pompeo"),
    ...     is_same_name("U.S.", "United States"),
    ...     is_same_name("Mike Pompeo", "Mike Pence"),
    ... )
    (True, True, False)
    """
    short, long = sorted((_words(one), _words(other)), key=len)
    return long[-len(short) :] == short or (len(short) == 1 and short[0] in name_keys(" ".join(long)))


@lru_cache(maxsize=65_536)
def name_keys(name: str) -> frozenset[str]:
    """Return the single words that can stand for a name: the last one, and the initials. Matching names share one.

    >>> sorted(name_keys("International Criminal Court"))
    ['court', 'icc']
    """
    words = _words(name)
    if len(words) < 2:
        return frozenset(words)
    function_words = vocabulary().patterns.name_function_words
    return frozenset({words[-1], "".join(word[0] for word in words if word not in function_words)})


def _words(name: str) -> tuple[str, ...]:
    return names.comparison_key(tuple(name.split()))
