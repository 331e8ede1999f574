"""The comparison vector of two mentions: each feature of the pair with its strength, 0 to 1.

A vector depends on the two mentions alone, not on the rest of the timeline. `model` says how much each feature counts.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from timeline.coreference import predicates
from timeline.coreference.corrections import is_correction_pair
from timeline.coreference.date_compatibility import Compatibility, compare_dates
from timeline.coreference.model import Feature
from timeline.coreference.name_matching import is_same_name
from timeline.coreference.predicates import is_passive, predicate_of
from timeline.coreference.recency import is_recency_match
from timeline.coreference.within_document import is_bare_anaphora, is_headline_lead_pair, is_nominal_anaphora
from timeline.dates import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.records import Mention

__all__ = [
    "ComparisonVector",
    "comparable_date",
    "dated_name",
    "has_different_agents",
    "has_same_dated_name",
    "is_cancelled",
    "pair_features",
    "shared_names",
    "shared_words",
    "shingles",
    "word_weight",
]

ComparisonVector: TypeAlias = dict[Feature, float]
"""The features that hold of a pair, with their strengths, above 0 to 1. Their order is that of the model's sum."""

_SHINGLE_LENGTH = 6
"""Words in a row that two texts do not share by chance."""

_RARE_LENGTH, _COMMON_LENGTH = 8, 4
"""Letters from which on a word counts as rare, and below which as common."""

_RARE_WEIGHT_CAP = 4.0
_SHARED_NAMES_CAP = 2
_MIN_OTHER_WORDS = 2

_CONTEXT_FEATURES = frozenset(
    {
        Feature.UNSHARED_WORDS,
        Feature.NO_SHARED_WORDS,
        Feature.DIFFERENT_NUMBERS,
        Feature.NO_SHARED_NAMES,
        Feature.DIFFERENT_PLACES,
    }
)
"""Features of what surrounds a quotation. They do not count if the quotation is the same."""

_UNSHARED_FEATURES = frozenset({Feature.UNSHARED_WORDS, Feature.NO_SHARED_WORDS})
"""They do not count for "the sale", which repeats nothing that was said of it."""

_AGENT_OR_PATIENT_FEATURES = frozenset({Feature.SAME_AGENT, Feature.AGENT_IS_PATIENT})

_DATE_FEATURES = {
    Compatibility.UNDATED: Feature.UNDATED,
    Compatibility.NEARBY_DAYS: Feature.CONFLICTING_DATES,
    Compatibility.SAME_DAY_OTHER_TIME: Feature.CONFLICTING_DATES,
}


def pair_features(one: Mention, other: Mention) -> ComparisonVector:
    """Return the comparison vector of the two mentions, the same in either order."""
    vector = {**_actor_features(one, other), **_word_features(one, other)}
    vector |= _date_features(one, other)
    vector |= _predicate_features(one, other)
    if is_bare_anaphora(one, other):
        vector = {feature: strength for feature, strength in vector.items() if feature not in _UNSHARED_FEATURES}
    if Feature.SAME_PREDICATE in vector and not _AGENT_OR_PATIENT_FEATURES.isdisjoint(vector):
        vector |= _rarity_features(predicate_of(one))
    if not shingles(one.said).isdisjoint(shingles(other.said)):
        vector = {feature: strength for feature, strength in vector.items() if feature not in _CONTEXT_FEATURES}
        vector[Feature.SAME_QUOTATION] = 1.0
    if has_same_dated_name(one, other):
        vector[Feature.SAME_DATED_NAME] = 1.0
    return vector


def _rarity_features(predicate: str) -> ComparisonVector:
    if predicates.is_once_only(predicate):
        return {Feature.ONCE_ONLY_PREDICATE: 1.0}
    return {Feature.RARE_PREDICATE: 1.0} if predicates.is_rare(predicate) else {}


def _date_features(one: Mention, other: Mention) -> ComparisonVector:
    if is_correction_pair(one, other):
        return {Feature.CORRECTION: 1.0}
    if is_headline_lead_pair(one, other):
        return {}
    if is_nominal_anaphora(one, other):
        return {Feature.NOMINAL_ANAPHORA: 1.0}
    if is_recency_match(one, other):
        return {Feature.RECENCY_MATCH: 1.0}
    compatibility = compare_dates(one, other)
    vector = {_DATE_FEATURES[compatibility]: 1.0} if compatibility in _DATE_FEATURES else {}
    if compatibility is Compatibility.NEARBY_DAYS and (one.timex is None) is not (other.timex is None):
        vector[Feature.CONFLICT_WITH_NEWS_DAY] = 1.0
    return vector


def _actor_features(one: Mention, other: Mention) -> ComparisonVector:
    vector = _agent_features(one, other)
    if names := min(len(shared_names(one, other)), len(shared_names(other, one)), _SHARED_NAMES_CAP):
        vector[Feature.SHARED_NAMES] = names / _SHARED_NAMES_CAP
    elif len(one.actors) + len(one.places) > 1 < len(other.actors) + len(other.places):
        vector[Feature.NO_SHARED_NAMES] = 1.0
    if (
        one.places
        and other.places
        and not any(is_same_name(place, other_place) for place in one.places for other_place in other.places)
    ):
        vector[Feature.DIFFERENT_PLACES] = 1.0
    return vector


def _agent_features(one: Mention, other: Mention) -> ComparisonVector:
    if not one.actors or not other.actors:
        return {Feature.NO_AGENTS: 1.0} if one.actors == other.actors else {}
    if is_same_name(one.actors[0], other.actors[0]):
        return {Feature.SAME_AGENT: 1.0}
    if _is_passive_of(one, other) or _is_passive_of(other, one):
        return {Feature.AGENT_IS_PATIENT: 1.0}
    return {Feature.DIFFERENT_AGENTS: 1.0} if has_different_agents(one, other) else {}


def has_different_agents(one: Mention, other: Mention) -> bool:
    """Return whether both name an agent, the names differ, and neither the voice nor a restatement explains why."""
    if not one.actors or not other.actors or is_same_name(one.actors[0], other.actors[0]):
        return False
    return not (_is_passive_of(one, other) or _is_passive_of(other, one) or _has_metonymous_agent(one, other))


def _has_metonymous_agent(one: Mention, other: Mention) -> bool:
    """Return whether a restatement replaces a person by the body acted for, or the other way round.

    Then exactly one of the two names the agent of the other as a further actor.
    """
    if not _is_restatement(one, other):
        return False
    names_agent_of_one = any(is_same_name(one.actors[0], name) for name in other.actors[1:])
    names_agent_of_other = any(is_same_name(other.actors[0], name) for name in one.actors[1:])
    return names_agent_of_one is not names_agent_of_other


def _is_restatement(one: Mention, other: Mention) -> bool:
    return is_headline_lead_pair(one, other) or is_nominal_anaphora(one, other)


def _is_passive_of(one: Mention, other: Mention) -> bool:
    """Return whether the first is the passive of the second: "he was arrested", "police arrested him"."""
    is_named = any(is_same_name(one.actors[0], name) for name in other.actors[1:])
    return is_named and is_passive(one) and not is_passive(other)


def _predicate_features(one: Mention, other: Mention) -> ComparisonVector:
    predicate, other_predicate = predicate_of(one), predicate_of(other)
    are_sayings = (
        one.document.id == other.document.id
        and predicates.is_reporting(predicate)
        and predicates.is_reporting(other_predicate)
    )
    if are_sayings and not _is_restatement(one, other):
        return {Feature.TWO_SAYINGS: 1.0}
    if predicate != other_predicate and is_nominal_anaphora(one, other):
        return {Feature.SAME_PREDICATE: 1.0}
    if predicate == other_predicate:
        return {Feature.SAME_LIGHT_PREDICATE if predicates.is_light(predicate) else Feature.SAME_PREDICATE: 1.0}
    if predicates.is_light(predicate) or predicates.is_light(other_predicate):  # "made an offer", "offered"
        return {}
    has_other_predicate = other_predicate in _normalised(one.words), predicate in _normalised(other.words)
    if not any(has_other_predicate):
        return {}
    # "The flood that struck" and "a flood struck" have both predicates.
    return {Feature.SAME_PREDICATE if all(has_other_predicate) else Feature.PREDICATE_AMONG_WORDS: 1.0}


def _word_features(one: Mention, other: Mention) -> ComparisonVector:
    """Compare the words beside predicates and places: a Dice coefficient (Dice 1945) that weights rare words more."""
    vector = {}
    ignored = {predicate_of(one), predicate_of(other), *_name_words(one.places), *_name_words(other.places)}
    if not one.actors or not other.actors:  # the one may name among its words who acts in the other
        ignored |= _name_words(one.actors) | _name_words(other.actors)
    words, other_words = (
        [word for word in row if predicates.normalise_stem(word) not in ignored] for row in (one.words, other.words)
    )
    shared_weight = sum(word_weight(word) for word in words if word in other.words)
    if shared_weight:
        vector[Feature.WORD_SIMILARITY] = 2 * shared_weight / sum(map(word_weight, (*words, *other_words)))
        vector[Feature.SHARED_RARE_WORDS] = min(shared_weight, _RARE_WEIGHT_CAP) / _RARE_WEIGHT_CAP
    elif min(len(words), len(other_words)) >= _MIN_OTHER_WORDS:
        vector[Feature.NO_SHARED_WORDS] = 1.0
    if all(
        any(word not in row and not word[0].isdigit() for word in own)
        for own, row in ((words, other_words), (other_words, words))
    ):
        vector[Feature.UNSHARED_WORDS] = 1.0
    numerals, other_numerals = _numerals(one.words), _numerals(other.words)
    if numerals and other_numerals and numerals.isdisjoint(other_numerals):
        vector[Feature.DIFFERENT_NUMBERS] = 1.0
    return vector


def shared_words(one: Mention, other: Mention) -> frozenset[str]:
    """Return the stems that both mentions have."""
    return one.words & other.words


def shared_names(one: Mention, other: Mention) -> list[str]:
    """Return the names of the first, other than its agent, that the second names beside its own agent."""
    names, other_names = (*one.actors[1:], *one.places), (*other.actors[1:], *other.places)
    return (
        [name for name in names if any(is_same_name(name, other_name) for other_name in other_names)]
        if other_names
        else []
    )


@lru_cache(maxsize=65_536)
def word_weight(word: str) -> float:
    """Return the weight of a word, 0.5 to 1.5, by its length: long words and numerals are rare."""
    if word[0].isdigit() or len(word) >= _RARE_LENGTH:
        return 1.5
    return 0.5 if len(word) < _COMMON_LENGTH else 1.0


@lru_cache(maxsize=65_536)
def _normalised(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(predicates.normalise_stem, words))


@lru_cache(maxsize=65_536)
def _name_words(names: tuple[str, ...]) -> frozenset[str]:
    """Return the words of the names, normalised as `Mention.words` are."""
    return frozenset(predicates.normalise(word) for name in names for word in name.split())


@lru_cache(maxsize=65_536)
def _numerals(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


@lru_cache(maxsize=65_536)
def shingles(quotations: frozenset[str]) -> frozenset[str]:
    """Return every six words in a row of the quotations."""
    return frozenset(shingle for quotation in quotations for shingle in _shingles_of(quotation.split()))


def _shingles_of(words: Sequence[str]) -> Iterator[str]:
    for start in range(len(words) - _SHINGLE_LENGTH + 1):
        yield " ".join(words[start : start + _SHINGLE_LENGTH])


def is_cancelled(mention: Mention) -> bool:
    """Return whether it says that a planned event does not happen, or not yet."""
    return predicates.is_cancellation(predicate_of(mention))


def dated_name(mention: Mention) -> tuple[str, str] | None:
    """Return the noun and the date that name the event: "the 2014 war". None if the date is not part of its name."""
    is_named_by_date = mention.timex is not None and mention.timex.extent.exact in mention.title
    return (predicate_of(mention), mention.resolution.value or "") if is_named_by_date else None


def has_same_dated_name(one: Mention, other: Mention) -> bool:
    """Return whether both have the same dated name and the same words; within a document one may have fewer words."""
    if dated_name(one) is None or dated_name(one) != dated_name(other):
        return False
    is_repeated = one.document.id == other.document.id and (one.words <= other.words or other.words <= one.words)
    return is_repeated or one.words == other.words


def comparable_date(mention: Mention) -> str:
    """Return the date as it is compared where a year may be unknown: for a day its month and day. Empty for none."""
    when = mention.resolution.when
    date = (when.edtf or "").rstrip("~?%")
    if when.earliest is not None and when.earliest == when.latest:
        date = str(when.earliest)
    elif when.precision is not Unit.DAY or "/" in date:
        return date
    return date[-len("05-08") :]
