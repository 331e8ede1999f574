"""Pairwise scoring: whether two mentions are compatible, whether they are candidates, and their match probability.

Every result depends on the two mentions alone, so adding or removing a document changes no other pair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.coreference import predicates
from timeline.coreference.corrections import is_correction_pair
from timeline.coreference.date_compatibility import Compatibility, compare_dates, masked_values
from timeline.coreference.features import (
    comparable_date,
    dated_name,
    has_different_agents,
    has_same_dated_name,
    is_cancelled,
    pair_features,
    shared_names,
    shared_words,
    shingles,
)
from timeline.coreference.model import MATCH_THRESHOLD, probability
from timeline.coreference.name_matching import ActorAgreement, actor_agreement, name_keys
from timeline.coreference.predicates import predicate_of
from timeline.coreference.quantities import has_quantity_mismatch, numerals_in
from timeline.coreference.recency import is_recency_match
from timeline.coreference.within_document import is_headline_lead_pair, is_nominal_anaphora
from timeline.records import DatedBy, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = [
    "MIN_SHARED_WORDS",
    "MIN_SIMILARITY",
    "Link",
    "actor_keys",
    "has_polarity_mismatch",
    "is_candidate",
    "is_compatible",
    "match_probability",
    "strong_keys",
]

MIN_SHARED_WORDS = 2
"""The fewest words that two mentions without a common strong key share."""

MIN_SIMILARITY = {
    Compatibility.SAME_DAY: 0.3,
    Compatibility.OVERLAPPING: 0.5,
    Compatibility.REFINED: 0.5,
    Compatibility.UNDERSPECIFIED: 0.5,
}
"""The least Dice coefficient (Dice 1945) of their words, 0 to 1. More happens in a year than on a day."""

_SAME_TEXT_INCOMPATIBLE = frozenset({Compatibility.NEARBY_DAYS, Compatibility.SAME_DAY_OTHER_TIME})

_COARSE_DATES = frozenset({Compatibility.OVERLAPPING, Compatibility.REFINED})
"""For these, different numbers of a thing mean two events. On one day they may be a death toll that rises."""


class Link(NamedTuple):
    """A matched pair: the match probability, and the ids of the two mentions, the smaller first."""

    probability: float
    one: str
    other: str

    @classmethod
    def of(cls, one: Mention, other: Mention, probability: float) -> Link:
        """Make the link of the two mentions, given in either order."""
        return cls(probability, min(one.id, other.id), max(one.id, other.id))


def match_probability(one: Mention, other: Mention) -> float | None:
    """Return the match probability; None if it is below the threshold, or the two are incompatible or no candidates."""
    if not is_compatible(one, other) or not is_candidate(one, other):
        return None
    chance = probability(pair_features(one, other))
    return chance if chance >= MATCH_THRESHOLD else None


def is_compatible(one: Mention, other: Mention) -> bool:
    """Return whether no hard constraint forbids a match: agents, dates, polarity or quantities.

    Two days, or two times of one day, in one document are two events, and so are two verbs of one sentence, unless the
    document corrects itself.
    """
    has_other_agent = actor_agreement(one.actors, other.actors) is ActorAgreement.CONTRADICTS
    if is_correction_pair(one, other):
        return not has_other_agent
    compatibility = compare_dates(one, other)
    if compatibility is Compatibility.INCOMPATIBLE or (
        compatibility in _SAME_TEXT_INCOMPATIBLE and one.document.id == other.document.id
    ):
        return False
    if (
        has_other_agent
        or has_polarity_mismatch(one, other)
        or _is_same_sentence(one, other)
        or _is_event_vs_state(one, other)
        or _is_changed_state(one, other)
    ):
        return False
    return compatibility not in _COARSE_DATES or not has_quantity_mismatch(one, other)


def _is_same_sentence(one: Mention, other: Mention) -> bool:
    return (one.document.id, one.quote) == (other.document.id, other.quote) and one.predicate != other.predicate


def has_polarity_mismatch(one: Mention, other: Mention) -> bool:
    """Return whether exactly one of the two is negated, or exactly one cancelled."""
    is_negation_unequal = (one.modality is Modality.NEGATED) is not (other.modality is Modality.NEGATED)
    return is_negation_unequal or is_cancelled(one) is not is_cancelled(other)


def _is_event_vs_state(one: Mention, other: Mention) -> bool:
    """Return whether exactly one is a state of the present ("it sells bread"), and the other has a date."""
    are_states = (one.dated_by is DatedBy.PRESENT, other.dated_by is DatedBy.PRESENT)
    return any(are_states) and not all(are_states) and DatedBy.NOTHING not in (one.dated_by, other.dated_by)


def _is_changed_state(one: Mention, other: Mention) -> bool:
    """Return whether both are states of two present days in other figures: "it now has 40 members"."""
    if one.dated_by is not DatedBy.PRESENT or other.dated_by is not DatedBy.PRESENT:
        return False
    numerals, other_numerals = numerals_in(one.quote.exact), numerals_in(other.quote.exact)
    is_other_day = one.resolution.when.earliest != other.resolution.when.earliest
    return is_other_day and bool(numerals and other_numerals) and numerals.isdisjoint(other_numerals)


def is_candidate(one: Mention, other: Mention) -> bool:
    """Return whether a pair is worth scoring: it has a common strong key, or similar words.

    The same predicate at two times of one day is mostly two events, unless it is a rare one.
    """
    compatibility = compare_dates(one, other)
    if is_correction_pair(one, other):
        return True
    actors_agree = actor_agreement(one.actors, other.actors) is ActorAgreement.AGREES
    if compatibility is Compatibility.SAME_DAY_OTHER_TIME:
        return actors_agree and _is_rare_candidate(one, other)
    if _is_finer_plan(one, other) or _is_finer_plan(other, one):
        return False
    if not shingles(one.said).isdisjoint(shingles(other.said)):
        return compatibility is not Compatibility.NEARBY_DAYS or actors_agree
    if has_same_dated_name(one, other) or is_nominal_anaphora(one, other):
        return True
    if _is_headline_candidate(one, other) or (actors_agree and _is_recency_candidate(one, other)):
        return True
    if compatibility is not Compatibility.SAME_DAY and has_different_agents(one, other):
        return False
    if actors_agree and _is_predicate_candidate(one, other, compatibility):
        return True
    return compatibility is not Compatibility.NEARBY_DAYS and _is_word_candidate(one, other, compatibility)


def _is_rare_candidate(one: Mention, other: Mention) -> bool:
    """Return whether both have the same predicate, and it is rare for one person."""
    return _has_same_predicate(one, other) and (
        predicates.is_once_only(predicate_of(one)) or predicates.is_rare(predicate_of(one))
    )


def _is_finer_plan(plan: Mention, outcome: Mention) -> bool:
    """Return whether a planned date would refine that of what happened. It must not, as plans are postponed."""
    if plan.modality is not Modality.EXPECTED or outcome.modality is Modality.EXPECTED:
        return False
    planned, actual = plan.resolution.when.interval, outcome.resolution.when.interval
    return planned is not None and actual is not None and planned != actual and actual.holds(planned)


def _is_predicate_candidate(one: Mention, other: Mention, compatibility: Compatibility) -> bool:
    """Return whether the predicate agrees and is rare for one actor, or the date, document or another name agrees."""
    predicate = predicate_of(one)
    if predicate != predicate_of(other):
        return False
    if comparable_date(one) == comparable_date(other) != "":
        return True
    if predicates.is_rare(predicate) and compatibility is not Compatibility.UNDATED:
        return True
    is_heavy = not predicates.is_light(predicate)
    if (
        predicates.is_once_only(predicate)
        or compatibility is Compatibility.NEARBY_DAYS
        or one.document.id == other.document.id
    ):
        return is_heavy
    return is_heavy and compatibility is not Compatibility.UNDATED and bool(shared_names(one, other))


def _is_headline_candidate(one: Mention, other: Mention) -> bool:
    """Return whether headline and lead have the same predicate, or the same actor and another name in common."""
    if not is_headline_lead_pair(one, other):
        return False
    return _has_same_predicate(one, other) or (
        actor_agreement(one.actors, other.actors) is ActorAgreement.AGREES and bool(shared_names(one, other))
    )


def _is_recency_candidate(one: Mention, other: Mention) -> bool:
    """Return whether one dates the undated event of the other, with the same predicate and another name in common."""
    return _has_same_predicate(one, other) and is_recency_match(one, other) and bool(shared_names(one, other))


def _has_same_predicate(one: Mention, other: Mention) -> bool:
    return predicate_of(one) == predicate_of(other) and not predicates.is_light(predicate_of(one))


def _is_word_candidate(one: Mention, other: Mention, compatibility: Compatibility) -> bool:
    """Return whether the words are similar enough for dates that relate so; without an actor more is required."""
    is_known_day = compatibility is Compatibility.SAME_DAY and one.resolution.when.earliest is not None
    if compatibility is Compatibility.UNDATED:
        return False
    is_masked = one.resolution.when.earliest is None or other.resolution.when.earliest is None
    if is_masked and not (one.actors and other.actors) and masked_values(one).isdisjoint(masked_values(other)):
        return False
    if not is_known_day and bool(one.actors) != bool(other.actors):
        return _has_same_predicate(one, other) and one.words == other.words and len(one.words) >= MIN_SHARED_WORDS
    shared = len(shared_words(one, other))
    return shared >= MIN_SHARED_WORDS and 2 * shared >= MIN_SIMILARITY[compatibility] * (
        len(one.words) + len(other.words)
    )


def strong_keys(mention: Mention) -> Iterator[tuple[str, ...]]:
    """Yield the keys that make any two mentions which share one candidates, however few words they share."""
    if (named := dated_name(mention)) is not None:
        yield "name", *named
    predicate = predicate_of(mention)
    if date := comparable_date(mention):
        yield from (("deed", actor, predicate, date) for actor in actor_keys(mention))
    if predicates.is_once_only(predicate):
        yield from (("once", actor, predicate) for actor in actor_keys(mention))
    if not predicates.is_light(predicate):
        yield from (
            ("here", mention.document.id, each) for each in (predicate, *predicates.resumed(mention.predicate.exact))
        )


def actor_keys(mention: Mention) -> frozenset[str]:
    """Return the single words that can stand for its actors."""
    return frozenset(word for actor in mention.actors for word in name_keys(actor))
