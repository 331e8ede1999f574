"""Whether two mentions can be one happening, and how probably they are.

Looks at the two alone: what else is in the pile does not change it, so a document more or less changes no other pair.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.coreference.corrections import is_corrected
from timeline.coreference.date_compatibility import Fit, fit, masks
from timeline.coreference.features import (
    date,
    deed,
    does_another,
    evidence,
    is_put_off,
    name,
    name_one_thing,
    names_shared,
    runs,
    shared,
)
from timeline.coreference.model import WANTED, probability
from timeline.coreference.name_matching import Accord, accord, called
from timeline.coreference.quantities import is_counted_apart
from timeline.coreference.recency import is_lately
from timeline.coreference.within_document import is_headline_of, refers_back
from timeline.records import DatedBy, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = ["FEWEST_SHARED", "LEAST", "can_be_one", "likeness", "marks", "meet"]

FEWEST_SHARED = 2
"""Words that two mentions share if they share no mark."""

LEAST = {Fit.SAME_DAY: 0.3, Fit.TOGETHER: 0.5, Fit.REFINED: 0.5, Fit.OPEN: 0.5}
"""How alike the words of such two are, at least: 0 to 1 (Dice 1945). More happens in a year than on a day."""


def can_be_one(one: Mention, other: Mention) -> bool:
    """Whether nothing forbids it: neither who acts nor the dates, nor that it did not happen.

    One text that gives two days, or two times of one day, tells of two things, and so does one sentence with two verbs;
    unless it corrects itself.
    """
    contradict = accord(one.actors, other.actors) is Accord.CONTRADICT
    if is_corrected(one, other):
        return not contradict
    times = fit(one, other)
    if times is Fit.APART or (times in _APART_IN_ONE_TEXT and one.document.id == other.document.id):
        return False
    if contradict or _undo(one, other) or _are_of_one_sentence(one, other) or _happens_to_one(one, other):
        return False
    return times not in _COARSE or not is_counted_apart(one, other)


_APART_IN_ONE_TEXT = frozenset({Fit.NEAR, Fit.SAME_DAY_APART})

_COARSE = frozenset({Fit.TOGETHER, Fit.REFINED})
"""Where the numbers of a thing that do not agree are no changing tolls of one day, but of two happenings."""


def _are_of_one_sentence(one: Mention, other: Mention) -> bool:
    return (one.document.id, one.quote) == (other.document.id, other.quote) and one.predicate != other.predicate


def _undo(one: Mention, other: Mention) -> bool:
    """Whether only one of the two says that it did not happen, or was put off."""
    denied = (one.modality is Modality.NEGATED) is not (other.modality is Modality.NEGATED)
    return denied or is_put_off(one) is not is_put_off(other)


def _happens_to_one(one: Mention, other: Mention) -> bool:
    """Whether one has a day on which it happened, and the other only tells what is so on its own: "it sells bread"."""
    is_so = (one.dated_by is DatedBy.PRESENT, other.dated_by is DatedBy.PRESENT)
    return any(is_so) and not all(is_so) and DatedBy.NOTHING not in (one.dated_by, other.dated_by)


def likeness(one: Mention, other: Mention) -> float | None:
    """How probably they are one, if it is worth a link; None where it is not, or something forbids it."""
    if not can_be_one(one, other) or not meet(one, other):
        return None
    found = probability(evidence(one, other))
    return found if found >= WANTED else None


def meet(one: Mention, other: Mention) -> bool:
    """Whether there is any reason to compare the two: a mark that both have, or words that are alike.

    What is done at two times of one day is mostly done twice, but for what one does seldom.
    """
    times = fit(one, other)
    who = _do_agree(one, other)
    if is_corrected(one, other):
        return True
    if times is Fit.SAME_DAY_APART:
        return (
            who and _do_one_deed(one, other) and (predicates.is_done_once(deed(one)) or predicates.is_seldom(deed(one)))
        )
    if _is_planned_more_finely(one, other) or _is_planned_more_finely(other, one):
        return False
    if not runs(one.said).isdisjoint(runs(other.said)):
        return times is not Fit.NEAR or who
    if name_one_thing(one, other) or refers_back(one, other):
        return True
    if _meet_as_headline(one, other) or (who and _meet_lately(one, other)):
        return True
    if times is not Fit.SAME_DAY and does_another(one, other):
        return False
    if who and deed(one) == deed(other) and _meet_by_deed(one, other, times):
        return True
    return times is not Fit.NEAR and _meet_by_words(one, other, times)


def _is_planned_more_finely(plan: Mention, outcome: Mention) -> bool:
    """Whether the day of a plan would make more precise when it came to be: plans are put off."""
    if plan.modality is not Modality.EXPECTED or outcome.modality is Modality.EXPECTED:
        return False
    planned, was = plan.resolution.when.interval, outcome.resolution.when.interval
    return planned is not None and was is not None and planned != was and was.holds(planned)


def _meet_by_deed(one: Mention, other: Mention, times: Fit) -> bool:
    """Whether the same deed of one actor is told of a day, of days that lie close, or of one thing."""
    if date(one) == date(other) != "":
        return True
    if predicates.is_seldom(deed(one)) and times is not Fit.UNTOLD:
        return True
    heavy = not predicates.is_light(deed(one))
    if predicates.is_done_once(deed(one)) or times is Fit.NEAR or one.document.id == other.document.id:
        return heavy
    return heavy and times is not Fit.UNTOLD and bool(names_shared(one, other))


def _meet_as_headline(one: Mention, other: Mention) -> bool:
    """Whether a headline and a first sentence tell the same deed, or name something else, too."""
    if not is_headline_of(one, other):
        return False
    return _do_one_deed(one, other) or (_do_agree(one, other) and bool(names_shared(one, other)))


def _meet_lately(one: Mention, other: Mention) -> bool:
    """Whether the one dates the deed that the other tells without a date, and both name something else, too."""
    return _do_one_deed(one, other) and is_lately(one, other) and bool(names_shared(one, other))


def _do_agree(one: Mention, other: Mention) -> bool:
    return accord(one.actors, other.actors) is Accord.AGREE


def _do_one_deed(one: Mention, other: Mention) -> bool:
    return deed(one) == deed(other) and not predicates.is_light(deed(one))


def _meet_by_words(one: Mention, other: Mention, times: Fit) -> bool:
    is_day = times is Fit.SAME_DAY and one.resolution.when.earliest is not None
    if times is Fit.UNTOLD:
        return False
    some_day = one.resolution.when.earliest is None or other.resolution.when.earliest is None
    if some_day and not (one.actors and other.actors) and masks(one).isdisjoint(masks(other)):
        return False
    if not is_day and bool(one.actors) != bool(other.actors):
        return _do_one_deed(one, other) and one.words == other.words and len(one.words) >= FEWEST_SHARED
    common = len(shared(one, other))
    return common >= FEWEST_SHARED and 2 * common >= LEAST[times] * (len(one.words) + len(other.words))


def marks(mention: Mention) -> Iterator[tuple[str, ...]]:
    """What makes a mention worth comparing with any other that has it, however few words the two share."""
    if (named := name(mention)) is not None:
        yield "name", *named
    done = deed(mention)
    if when := date(mention):
        yield from (("deed", calling, done, when) for calling in callings(mention))
    if predicates.is_done_once(done):
        yield from (("once", calling, done) for calling in callings(mention))
    if not predicates.is_light(done):
        yield "here", mention.document.id, done


def callings(mention: Mention) -> frozenset[str]:
    """The single words by which its actors are called."""
    return frozenset(word for actor in mention.actors for word in called(actor))
