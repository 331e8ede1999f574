"""Topic similarity of two documents: how far their keywords show that they are about one affair.

It depends on the two documents alone. Two affairs of one kind ("two earthquakes") share common words, and few names.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.vocabulary import vocabulary
from timeline.text.keywords import is_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.records import Mention

__all__ = ["keyword_set", "shared_keywords", "topic_keywords", "topic_similarity"]

_NAME_WEIGHT = 0.8
"""The least weight of a word of a name; that of another word is its rarity, 0 to 1."""


def topic_keywords(mention: Mention, count: int) -> frozenset[str]:
    """Return the most salient keywords of its document in lower case: documents of one affair mostly share one.

    Days and months are left out, as too many documents that have nothing else in common share them.
    """
    return _salient(mention.keywords, count)


def topic_similarity(one: Mention, other: Mention) -> float:
    """Return the cosine of the weighted keywords of their documents, 0 to 1."""
    return _cosine(min(one.keywords, other.keywords), max(one.keywords, other.keywords))


def shared_keywords(one: Mention, other: Mention) -> list[str]:
    """Return the keywords that both documents have, as the first writes them: the weightiest first, then by letters."""
    weights = _weights(one.keywords)
    also = keyword_set(other.keywords) - vocabulary().patterns.calendar_names
    shared = [keyword for keyword in one.keywords if keyword.lower() in also]
    return sorted(shared, key=lambda keyword: (-weights[keyword.lower()], keyword))


@lru_cache(maxsize=65_536)
def _salient(keywords: tuple[str, ...], count: int) -> frozenset[str]:
    calendar_names = vocabulary().patterns.calendar_names
    return keyword_set(keywords[:count]) - calendar_names


@lru_cache(maxsize=65_536)
def keyword_set(keywords: tuple[str, ...]) -> frozenset[str]:
    """Return the keywords in lower case: what is a name in one text need not be one in another."""
    return frozenset(keyword.lower() for keyword in keywords)


@lru_cache(maxsize=65_536)
def _cosine(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    weights, other_weights = _weights(one), _weights(other)
    shared = sum(math.sqrt(weight * other_weights.get(keyword, 0.0)) for keyword, weight in weights.items())
    return shared / math.sqrt(sum(weights.values()) * sum(other_weights.values())) if shared else 0.0


@lru_cache(maxsize=4_096)
def _weights(keywords: tuple[str, ...]) -> Mapping[str, float]:
    rarity = vocabulary().language.rarity
    return {
        keyword.lower(): max(rarity(keyword.lower()), _NAME_WEIGHT) if is_name(keyword) else rarity(keyword)
        for keyword in keywords
    }
