"""Whether two mentions can be one happening, and how probably they are.

Looks at the two alone: what else is in the pile does not change it, so a document more or less changes no other pair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    predicate_of,
    shared_names,
    shared_words,
    shingles,
)
from timeline.coreference.model import MATCH_THRESHOLD, probability
from timeline.coreference.name_matching import ActorAgreement, actor_agreement, name_keys
from timeline.coreference.quantities import has_quantity_mismatch
from timeline.coreference.recency import is_recency_match
from timeline.coreference.within_document import is_headline_lead_pair, is_nominal_anaphora
from timeline.records import DatedBy, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = ["MIN_SHARED_WORDS", "MIN_SIMILARITY", "is_candidate", "is_compatible", "match_probability", "strong_keys"]

MIN_SHARED_WORDS = 2
"""Words that two mentions share if they share no mark."""

MIN_SIMILARITY = {
    Compatibility.SAME_DAY: 0.3,
    Compatibility.OVERLAPPING: 0.5,
    Compatibility.REFINED: 0.5,
    Compatibility.UNDERSPECIFIED: 0.5,
}
"""How alike the words of such two are, at least: 0 to 1 (Dice 1945). More happens in a year than on a day."""


def is_compatible(one: Mention, other: Mention) -> bool:
    """Whether nothing forbids it: neither who acts nor the dates, nor that it did not happen.

    One text that gives two days, or two times of one day, tells of two things, and so does one sentence with two verbs;
    unless it corrects itself.
    """
    contradict = actor_agreement(one.actors, other.actors) is ActorAgreement.CONTRADICTS
    if is_correction_pair(one, other):
        return not contradict
    times = compare_dates(one, other)
    if times is Compatibility.INCOMPATIBLE or (
        times in _SAME_TEXT_INCOMPATIBLE and one.document.id == other.document.id
    ):
        return False
    if (
        contradict
        or _has_polarity_mismatch(one, other)
        or _is_same_sentence(one, other)
        or _is_event_vs_state(one, other)
    ):
        return False
    return times not in _COARSE_DATES or not has_quantity_mismatch(one, other)


_SAME_TEXT_INCOMPATIBLE = frozenset({Compatibility.NEARBY_DAYS, Compatibility.SAME_DAY_OTHER_TIME})

_COARSE_DATES = frozenset({Compatibility.OVERLAPPING, Compatibility.REFINED})
"""Where the numbers of a thing that do not agree are no changing tolls of one day, but of two happenings."""


def _is_same_sentence(one: Mention, other: Mention) -> bool:
    return (one.document.id, one.quote) == (other.document.id, other.quote) and one.predicate != other.predicate


def _has_polarity_mismatch(one: Mention, other: Mention) -> bool:
    """Whether only one of the two says that it did not happen, or was put off."""
    denied = (one.modality is Modality.NEGATED) is not (other.modality is Modality.NEGATED)
    return denied or is_cancelled(one) is not is_cancelled(other)


def _is_event_vs_state(one: Mention, other: Mention) -> bool:
    """Whether one has a day on which it happened, and the other only tells what is so on its own: "it sells bread"."""
    is_so = (one.dated_by is DatedBy.PRESENT, other.dated_by is DatedBy.PRESENT)
    return any(is_so) and not all(is_so) and DatedBy.NOTHING not in (one.dated_by, other.dated_by)


def match_probability(one: Mention, other: Mention) -> float | None:
    """How probably they are one, if it is worth a link; None where it is not, or something forbids it."""
    if not is_compatible(one, other) or not is_candidate(one, other):
        return None
    found = probability(pair_features(one, other))
    return found if found >= MATCH_THRESHOLD else None


def is_candidate(one: Mention, other: Mention) -> bool:
    """Whether there is any reason to compare the two: a mark that both have, or words that are alike.

    What is done at two times of one day is mostly done twice, but for what one does seldom.
    """
    times = compare_dates(one, other)
    who = _has_agreeing_actors(one, other)
    if is_correction_pair(one, other):
        return True
    if times is Compatibility.SAME_DAY_OTHER_TIME:
        return (
            who
            and _has_same_predicate(one, other)
            and (predicates.is_once_only(predicate_of(one)) or predicates.is_rare(predicate_of(one)))
        )
    if _is_finer_plan(one, other) or _is_finer_plan(other, one):
        return False
    if not shingles(one.said).isdisjoint(shingles(other.said)):
        return times is not Compatibility.NEARBY_DAYS or who
    if has_same_dated_name(one, other) or is_nominal_anaphora(one, other):
        return True
    if _is_headline_candidate(one, other) or (who and _is_recency_candidate(one, other)):
        return True
    if times is not Compatibility.SAME_DAY and has_different_agents(one, other):
        return False
    if who and predicate_of(one) == predicate_of(other) and _is_predicate_candidate(one, other, times):
        return True
    return times is not Compatibility.NEARBY_DAYS and _is_word_candidate(one, other, times)


def _is_finer_plan(plan: Mention, outcome: Mention) -> bool:
    """Whether the day of a plan would make more precise when it came to be: plans are put off."""
    if plan.modality is not Modality.EXPECTED or outcome.modality is Modality.EXPECTED:
        return False
    planned, was = plan.resolution.when.interval, outcome.resolution.when.interval
    return planned is not None and was is not None and planned != was and was.holds(planned)


def _is_predicate_candidate(one: Mention, other: Mention, compatibility: Compatibility) -> bool:
    """Whether the same deed of one actor is told of a day, of days that lie close, or of one thing."""
    if comparable_date(one) == comparable_date(other) != "":
        return True
    if predicates.is_rare(predicate_of(one)) and compatibility is not Compatibility.UNDATED:
        return True
    heavy = not predicates.is_light(predicate_of(one))
    if (
        predicates.is_once_only(predicate_of(one))
        or compatibility is Compatibility.NEARBY_DAYS
        or one.document.id == other.document.id
    ):
        return heavy
    return heavy and compatibility is not Compatibility.UNDATED and bool(shared_names(one, other))


def _is_headline_candidate(one: Mention, other: Mention) -> bool:
    """Whether a headline and a first sentence tell the same deed, or name something else, too."""
    if not is_headline_lead_pair(one, other):
        return False
    return _has_same_predicate(one, other) or (_has_agreeing_actors(one, other) and bool(shared_names(one, other)))


def _is_recency_candidate(one: Mention, other: Mention) -> bool:
    """Whether the one dates the deed that the other tells without a date, and both name something else, too."""
    return _has_same_predicate(one, other) and is_recency_match(one, other) and bool(shared_names(one, other))


def _has_agreeing_actors(one: Mention, other: Mention) -> bool:
    return actor_agreement(one.actors, other.actors) is ActorAgreement.AGREES


def _has_same_predicate(one: Mention, other: Mention) -> bool:
    return predicate_of(one) == predicate_of(other) and not predicates.is_light(predicate_of(one))


def _is_word_candidate(one: Mention, other: Mention, compatibility: Compatibility) -> bool:
    is_day = compatibility is Compatibility.SAME_DAY and one.resolution.when.earliest is not None
    if compatibility is Compatibility.UNDATED:
        return False
    some_day = one.resolution.when.earliest is None or other.resolution.when.earliest is None
    if some_day and not (one.actors and other.actors) and masked_values(one).isdisjoint(masked_values(other)):
        return False
    if not is_day and bool(one.actors) != bool(other.actors):
        return _has_same_predicate(one, other) and one.words == other.words and len(one.words) >= MIN_SHARED_WORDS
    common = len(shared_words(one, other))
    return common >= MIN_SHARED_WORDS and 2 * common >= MIN_SIMILARITY[compatibility] * (
        len(one.words) + len(other.words)
    )


def strong_keys(mention: Mention) -> Iterator[tuple[str, ...]]:
    """What makes a mention worth comparing with any other that has it, however few words the two share."""
    if (named := dated_name(mention)) is not None:
        yield "name", *named
    done = predicate_of(mention)
    if when := comparable_date(mention):
        yield from (("deed", calling, done, when) for calling in actor_keys(mention))
    if predicates.is_once_only(done):
        yield from (("once", calling, done) for calling in actor_keys(mention))
    if not predicates.is_light(done):
        yield "here", mention.document.id, done


def actor_keys(mention: Mention) -> frozenset[str]:
    """The single words by which its actors are called."""
    return frozenset(word for actor in mention.actors for word in name_keys(actor))
