"""Reasons of coreference links: what two mentions of one event have in common."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from timeline.coreference.corrections import is_correction_pair
from timeline.coreference.date_compatibility import Compatibility, compare_dates
from timeline.coreference.features import shared_names, shared_words, shingles
from timeline.coreference.name_matching import is_same_name
from timeline.coreference.predicates import predicate_of
from timeline.coreference.topic import shared_keywords
from timeline.coreference.topical_match import topical_match_probability
from timeline.coreference.vocabulary import vocabulary
from timeline.records.match_reasons import (
    BothName,
    DateRelation,
    SameActor,
    SamePredicate,
    SameTopic,
    SharedPhrase,
    SharedQuotation,
)
from timeline.text.tokens import lowercase_words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention
    from timeline.records.match_reasons import MatchReason

__all__ = ["match_reasons"]

_MAX_PHRASES = 2
_MAX_KEYWORDS = 3

_DATE_RELATIONS = {
    Compatibility.SAME_DAY: DateRelation.SAME_DAY,
    Compatibility.OVERLAPPING: DateRelation.WITHIN,
    Compatibility.REFINED: DateRelation.WITHIN,
    Compatibility.UNDERSPECIFIED: DateRelation.WITHIN,
    Compatibility.NEARBY_DAYS: DateRelation.NEARBY_DAYS,
    Compatibility.SAME_DAY_OTHER_TIME: DateRelation.SAME_DAY_OTHER_TIME,
}


def match_reasons(one: Mention, other: Mention) -> tuple[MatchReason, ...]:
    """Return the reasons: the actor and names, then the dates, of which there is always one, the words, the topic."""
    return (
        *_actor_reasons(one, other),
        _date_relation(one, other),
        *_predicate_reasons(one, other),
        *_topic_reasons(one, other),
    )


def _actor_reasons(one: Mention, other: Mention) -> Iterator[MatchReason]:
    agent = next((name for name in one.actors for also in other.actors[:1] if is_same_name(name, also)), None)
    if agent is not None:
        yield SameActor(max(agent, other.actors[0], key=len))
    names = [name for name in shared_names(one, other) if agent is None or not is_same_name(name, agent)]
    if names:
        yield BothName(max(names, key=len))


def _date_relation(one: Mention, other: Mention) -> DateRelation:
    if is_correction_pair(one, other):
        return DateRelation.CORRECTION
    compatibility = compare_dates(one, other)
    if compatibility is Compatibility.OVERLAPPING and one.resolution.when == other.resolution.when:
        return DateRelation.SAME_DATE
    return _DATE_RELATIONS.get(compatibility, DateRelation.UNDATED)


def _predicate_reasons(one: Mention, other: Mention) -> Iterator[MatchReason]:
    """Yield the predicates if they are the same, then a shared quotation, or else the shared phrases."""
    forms = sorted({one.predicate.exact.lower(), other.predicate.exact.lower()})
    if predicate_of(one) == predicate_of(other):
        yield SamePredicate(tuple(forms))
    common_shingles = shingles(one.said) & shingles(other.said)
    if common_shingles:
        yield SharedQuotation(max(common_shingles, key=lambda shingle: (len(shingle), shingle)))
        return
    yield from (SharedPhrase(phrase) for phrase in _shared_phrases(one, other) if phrase not in forms)


def _shared_phrases(one: Mention, other: Mention) -> list[str]:
    """Return the two longest runs of words in the first sentence that are all among the words of both."""
    common = shared_words(one, other)
    words = [(word, vocabulary().language.stem(word) in common) for word in lowercase_words(one.quote.exact)]
    phrases = {
        " ".join(word for word, _ in run) for is_shared, run in groupby(words, lambda each: each[1]) if is_shared
    }
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))[:_MAX_PHRASES]


def _topic_reasons(one: Mention, other: Mention) -> Iterator[MatchReason]:
    """Yield the topic if the mentions match by it, with those of its words that a reader of the sentences sees."""
    if topical_match_probability(one, other) is None:
        return
    forms = _forms_by_stem(one, other)
    seen = (forms.get(keyword.lower()) for keyword in shared_keywords(one, other))
    yield SameTopic(tuple(word for word in seen if word is not None)[:_MAX_KEYWORDS])


def _forms_by_stem(*mentions: Mention) -> dict[str, str]:
    """Return the words of the sentences by their stems: a keyword is a stem, which is often no word."""
    stem = vocabulary().language.stem
    return {stem(word.lower()): word for mention in mentions for word in sorted(words_of(mention.quote.exact))}
