"""Topical match: two mentions with one predicate in two documents on one topic, where dates and actors decide nothing.

Most events of an undated text have no date, and many no actor that extraction finds. What shows that two are one event
is that the texts are about one affair ("two earthquakes" have two), and say the same in similar sentences.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.coreference.date_compatibility import Compatibility, compare_dates, is_undated
from timeline.coreference.features import shared_names
from timeline.coreference.pairwise import has_polarity_mismatch, is_compatible
from timeline.coreference.predicates import is_bare_verb, predicate_of
from timeline.coreference.recency import is_recent_for
from timeline.coreference.topic import topic_keywords
from timeline.coreference.topic_features import topic_features
from timeline.coreference.topic_model import TOPIC_THRESHOLD, TopicFeature, topical_probability
from timeline.records import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.coreference.topic_features import TopicVector
    from timeline.records import Mention

__all__ = [
    "has_compatible_time",
    "is_open",
    "is_topical_candidate",
    "is_topically_likely",
    "matches_its_copies",
    "topic_index_keys",
    "topic_probe_keys",
    "topical_match_probability",
]

_MIN_JOIN_PROBABILITY = 0.35
"""The least match probability of any two mentions of one event, 0 to 1, that only their topic joins."""

_MIN_REFINEMENT_PROBABILITY = 0.8
"""The least match probability by which a day is that of a longer date of another text: "in July", "on 1 July"."""

_MAX_PERIOD_DAYS = 31

_PREDICATE_KEYWORDS, _SENSE_KEYWORDS = 5, 2
"""How many keywords of a document are combined with a predicate, and with a sense, which more mentions have."""

_OTHER_EVENT_FEATURES = frozenset(
    {
        TopicFeature.NO_SHARED_NAMES,
        TopicFeature.DIFFERENT_PLACES,
        TopicFeature.CONTRADICTING_AGENTS,
        TopicFeature.DIFFERENT_NUMBERS,
    }
)
"""Where both have dates, any of these features shows two events."""

_MAX_DAYS_BETWEEN_REPORTS = 30

_DATED, _OPEN = "topic dated", "topic open"


def topical_match_probability(one: Mention, other: Mention) -> float | None:
    """Return the match probability; None if it is below the threshold, or if the two are no candidates."""
    if not is_topical_candidate(one, other):
        return None
    features = topic_features(one, other)
    if not (is_open(one) and is_open(other)) and not _may_date(one, other, features):
        return None
    threshold = TOPIC_THRESHOLD
    if not (is_open(one) or is_open(other)):
        if not features.keys().isdisjoint(_OTHER_EVENT_FEATURES):
            return None
        threshold = _MIN_REFINEMENT_PROBABILITY
    chance = topical_probability(features)
    return chance if chance >= threshold else None


def _may_date(one: Mention, other: Mention, features: TopicVector) -> bool:
    """Return whether the words allow one to date the other: not "sold a ferry" for "sold a hotel on Monday".

    A clause that has no word but a verb, "which are sold", must share a name; a noun may name the event by itself.
    """
    if TopicFeature.NO_SHARED_WORDS in features:
        return False
    undated = filter(is_open, (one, other))
    return not any(map(is_bare_verb, undated)) or bool(shared_names(one, other))


def matches_its_copies(mention: Mention) -> bool:
    """Return whether it matches the same sentence in a copy of its document: all but days and names is the same."""
    return is_open(mention) and is_specific(mention) and bool(topic_keywords(mention, _SENSE_KEYWORDS))


def is_topical_candidate(one: Mention, other: Mention) -> bool:
    """Return whether the pair is worth scoring: the action and a salient keyword agree, and no two days are known."""
    if not (has_compatible_time(one, other) or _is_refined(one, other)) or not _has_comparable_action(one, other):
        return False
    count = _PREDICATE_KEYWORDS if predicate_of(one) == predicate_of(other) else _SENSE_KEYWORDS
    return not topic_keywords(one, count).isdisjoint(topic_keywords(other, count))


def is_topically_likely(one: Mention, other: Mention) -> bool | None:
    """Return whether the match probability is at least 0.35; None where topics decide nothing."""
    if not has_compatible_time(one, other) or not _has_comparable_action(one, other):
        return None
    return topical_probability(topic_features(one, other)) >= _MIN_JOIN_PROBABILITY


def topic_index_keys(mention: Mention) -> Iterator[tuple[str, str, str]]:
    """Yield the blocking keys under which the mention is found."""
    return _keys(mention, (_OPEN if is_open(mention) or _is_period(mention) else _DATED,))


def topic_probe_keys(mention: Mention) -> Iterator[tuple[str, str, str]]:
    """Yield the blocking keys under which the mention looks for others: two that have a day do not match by topic."""
    return _keys(mention, (_OPEN, _DATED) if is_open(mention) or _is_period(mention) else (_OPEN,))


def _keys(mention: Mention, kinds: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """Combine the most salient keywords of the document with the predicate and with its senses."""
    if is_specific(mention):
        yield from product(kinds, topic_keywords(mention, _PREDICATE_KEYWORDS), [predicate_of(mention)])
        yield from product(kinds, topic_keywords(mention, _SENSE_KEYWORDS), predicates.senses(mention))


def _has_comparable_action(one: Mention, other: Mention) -> bool:
    """Return whether two documents may report one action: neither polarity nor predicates exclude that."""
    if one.document.id == other.document.id:
        return False
    if (one.modality is Modality.EXPECTED) is not (other.modality is Modality.EXPECTED):
        return False
    return _has_same_action(one, other) and not has_polarity_mismatch(one, other)


def _is_refined(one: Mention, other: Mention) -> bool:
    """Return whether one has a longer date that holds the day of the other, and nothing separates the two."""
    period, day = (one, other) if _is_period(one) else (other, one)
    if not _is_period(period) or day.resolution.when.earliest != day.resolution.when.latest:
        return False
    return compare_dates(one, other) is Compatibility.REFINED and is_compatible(one, other)


def _is_period(mention: Mention) -> bool:
    """Return whether its date is longer than a day, and at most a month: in a year much happens again."""
    interval = mention.resolution.when.interval
    return interval is not None and 1 < interval.days <= _MAX_PERIOD_DAYS


def has_compatible_time(one: Mention, other: Mention) -> bool:
    """Return whether one has no day, and nothing excludes that it is that of the other."""
    if not (is_open(one) or is_open(other)) or (one.document.id, one.quote) == (other.document.id, other.quote):
        return False
    if not _is_of_one_time(one, other):
        return False
    return compare_dates(one, other) is not Compatibility.INCOMPATIBLE or (is_masked(one) and is_masked(other))


def _is_of_one_time(one: Mention, other: Mention) -> bool:
    """Return whether both can be of one time, as far as the publication days of their documents are known.

    A day of the one is within the 90 days before the other was published; two texts without a day of the event are
    published within 30 days.
    """
    if not is_open(one) or not is_open(other):
        dated, undated = (other, one) if is_open(one) else (one, other)
        return undated.document.published is None or is_recent_for(undated.document.published, dated)
    days = one.document.published, other.document.published
    return days[0] is None or days[1] is None or abs(days[0].number - days[1].number) <= _MAX_DAYS_BETWEEN_REPORTS


def _has_same_action(one: Mention, other: Mention) -> bool:
    if not is_specific(one) or not is_specific(other):
        return False
    return predicate_of(one) == predicate_of(other) or not predicates.senses(one).isdisjoint(predicates.senses(other))


def is_specific(mention: Mention) -> bool:
    """Return whether the predicate says which event it is: no light verb, and no verb of reporting."""
    predicate = predicate_of(mention)
    return not predicates.is_light(predicate) and not predicates.is_reporting(predicate)


def is_open(mention: Mention) -> bool:
    """Return whether it has no day: no date at all, or a masked value such as "Friday"."""
    return is_undated(mention) or is_masked(mention)


def is_masked(mention: Mention) -> bool:
    """Return whether its date is a masked value such as "Friday"."""
    return mention.resolution.value is not None and mention.resolution.when.earliest is None
