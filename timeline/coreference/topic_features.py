"""The comparison vector of two mentions of two documents on one topic: predicates, words, names, numbers and days.

A vector depends on the two mentions and on the keywords of their documents alone.
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import product, starmap
from typing import TYPE_CHECKING, TypeAlias

from timeline.coreference.date_compatibility import Compatibility, compare_dates
from timeline.coreference.features import shared_names
from timeline.coreference.name_matching import ActorAgreement, actor_agreement, is_same_name
from timeline.coreference.predicates import predicate_of
from timeline.coreference.quantities import numerals_in
from timeline.coreference.topic import keyword_set, topic_similarity
from timeline.coreference.topic_model import TopicFeature
from timeline.coreference.vocabulary import vocabulary
from timeline.text.keywords import is_name
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["TopicVector", "topic_features"]

TopicVector: TypeAlias = dict[TopicFeature, float]
"""The features that hold of a pair, with their strengths, above 0 to 1. Their order is that of the model's sum."""

_COMMON_WEIGHT = 0.1
"""The weight of a word of no rarity; each other weighs as much more as it is rare."""

_UNLIKE = 0.3
"""Documents with a smaller topic similarity are mostly about two affairs."""


def topic_features(one: Mention, other: Mention) -> TopicVector:
    """Return the comparison vector of two mentions with the same predicate or sense, the same in either order."""
    similarity = topic_similarity(one, other)
    vector = {TopicFeature.TOPIC_SIMILARITY: similarity}
    if similarity < _UNLIKE:
        vector[TopicFeature.UNLIKE_TOPICS] = (_UNLIKE - similarity) / _UNLIKE
    if predicate_of(one) != predicate_of(other):
        vector[TopicFeature.SAME_SENSE] = 1.0
    _add_word_features(vector, one, other)
    _add_name_features(vector, one, other)
    numerals, other_numerals = numerals_in(one.quote.exact), numerals_in(other.quote.exact)
    if numerals and other_numerals:
        is_different = numerals.isdisjoint(other_numerals)
        vector[TopicFeature.DIFFERENT_NUMBERS if is_different else TopicFeature.SAME_NUMBERS] = 1.0
    if (feature := _DATE_FEATURES.get(compare_dates(one, other))) is not None:
        vector[feature] = 1.0
    return vector


_DATE_FEATURES = {
    Compatibility.UNDERSPECIFIED: TopicFeature.SAME_MASKED_DAY,
    Compatibility.INCOMPATIBLE: TopicFeature.DIFFERENT_DAYS,
}


def _add_word_features(vector: TopicVector, one: Mention, other: Mention) -> None:
    ignored = (_stem(one.predicate.exact), _stem(other.predicate.exact))
    if clause := _similarity(one.words, other.words, ignored):
        vector[TopicFeature.CLAUSE_SIMILARITY] = clause
    elif not one.words <= frozenset(ignored) and not other.words <= frozenset(ignored):
        vector[TopicFeature.NO_SHARED_WORDS] = 1.0
    if sentence := _similarity(_sentence_words(one.quote.exact), _sentence_words(other.quote.exact), ignored):
        vector[TopicFeature.SENTENCE_SIMILARITY] = sentence


def _add_name_features(vector: TopicVector, one: Mention, other: Mention) -> None:
    if foreign := max(_foreign_names(one, other), _foreign_names(other, one)):
        vector[TopicFeature.FOREIGN_NAMES] = foreign
    if actor_agreement(one.actors, other.actors) is ActorAgreement.CONTRADICTS:
        vector[TopicFeature.CONTRADICTING_AGENTS] = 1.0
    if len(one.actors) + len(one.places) > 1 < len(other.actors) + len(other.places) and not shared_names(one, other):
        vector[TopicFeature.NO_SHARED_NAMES] = 1.0
    if one.places and other.places and not any(starmap(is_same_name, product(one.places, other.places))):
        vector[TopicFeature.DIFFERENT_PLACES] = 1.0


def _foreign_names(one: Mention, other: Mention) -> float:
    """Return the share of the names in the sentence of the first that are no keywords of the other's document."""
    names = _names_in(one.quote.exact, one.keywords)
    return len(names - keyword_set(other.keywords)) / len(names) if names else 0.0


def _similarity(words: frozenset[str], other_words: frozenset[str], ignored: tuple[str, str]) -> float:
    """Return the cosine of the weighted words, 0 to 1."""
    shared = (words & other_words).difference(ignored)
    if not shared:
        return 0.0
    return sum(map(_weight, shared)) / (_norm(words, ignored) * _norm(other_words, ignored))


@lru_cache(maxsize=65_536)
def _norm(words: frozenset[str], ignored: tuple[str, str]) -> float:
    return math.sqrt(sum(map(_weight, words.difference(ignored))))


@lru_cache(maxsize=65_536)
def _weight(word: str) -> float:
    return _COMMON_WEIGHT + vocabulary().language.rarity(word)


@lru_cache(maxsize=65_536)
def _sentence_words(sentence: str) -> frozenset[str]:
    language = vocabulary().language
    return frozenset(language.stem(word) for word in lowercase_words(sentence) if word not in language.words.stop_words)


@lru_cache(maxsize=65_536)
def _names_in(sentence: str, keywords: tuple[str, ...]) -> frozenset[str]:
    """Return the names among the keywords that the sentence has; "Monday" is no name that distinguishes affairs."""
    names = frozenset(keyword.lower() for keyword in keywords if is_name(keyword))
    return _sentence_words(sentence) & names - vocabulary().calendar_stems


def _stem(word: str) -> str:
    return vocabulary().language.stem(word.lower())
