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
    """Return whether one is the end of the other, its initials, or its beginning up to a number.

    >>> (
    ...     is_same_name("Mike Pompeo", "Pompeo"),
    ...     is_same_name("U.S.", "United States"),
    ...     is_same_name("Mike Pompeo", "Mike Pence"),
    ... )
    (True, True, False)
    """
    short, long = sorted((_words(one), _words(other)), key=len)
    if long[-len(short) :] == short or (len(short) == 1 and short[0] in _keys(long)):
        return True
    return short[-1][0].isdigit() and _up_to_number(long)[-len(short) :] == short


@lru_cache(maxsize=65_536)
def name_keys(name: str) -> frozenset[str]:
    """Return the single words that can stand for a name: its last, its initials, a number. Matching names share one.

    >>> sorted(name_keys("International Criminal Court"))
    ['court', 'icc']
    """
    return _keys(_words(name))


def _keys(words: tuple[str, ...]) -> frozenset[str]:
    if len(words) < 2:
        return frozenset(words)
    patterns = vocabulary().patterns
    letters = [word[0] for word in words if word not in patterns.name_function_words]
    initials = {"".join(letters), "".join(letters).replace("&", "")}
    return frozenset({words[-1], *initials, *_up_to_number(words)[-1:]})


def _up_to_number(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words up to the last that is a number; none if there is no number."""
    return words[: max((at + 1 for at, word in enumerate(words) if word[0].isdigit()), default=0)]


@lru_cache(maxsize=65_536)
def _words(name: str) -> tuple[str, ...]:
    """Return the words of a name by which it is compared, without "Jr"."""
    words = names.comparison_key(tuple(name.split()))
    return words[:-1] if len(words) > 1 and words[-1] in vocabulary().patterns.name_suffixes else words
