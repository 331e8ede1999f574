"""Whether two names, each the fullest of its document, can mean the same."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.entities import names

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["ActorAgreement", "actor_agreement", "is_same_name", "name_keys"]


class ActorAgreement(Enum):
    """How the actors of two mentions agree: who acts in one is in the other, is not, or one names nobody."""

    AGREES = auto()
    CONTRADICTS = auto()
    UNNAMED = auto()


def actor_agreement(one: Sequence[str], other: Sequence[str]) -> ActorAgreement:
    """The accord of two rows of actors, in each of which the one who acts comes first."""
    if not one or not other:
        return ActorAgreement.UNNAMED
    shared = any(is_same_name(one[0], name) for name in other) or any(is_same_name(other[0], name) for name in one)
    return ActorAgreement.AGREES if shared else ActorAgreement.CONTRADICTS


@lru_cache(maxsize=65_536)
def is_same_name(one: str, other: str) -> bool:
    """Whether the one ends the other, or abbreviates it.

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
    """The single words for a name: its last and its initials. Names that are the same share one of them.

    >>> sorted(name_keys("International Criminal Court"))
    ['court', 'icc']
    """
    words = _words(name)
    joining = frozenset({"of", "the", "for", "and"})
    return frozenset({words[-1], "".join(word[0] for word in words if word not in joining)} if words[1:] else words)


def _words(name: str) -> tuple[str, ...]:
    return names.comparison_key(tuple(name.split()))
