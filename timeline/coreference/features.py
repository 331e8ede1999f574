"""What speaks for and against two mentions being one happening, each piece by its name and strength.

Looks at the two alone: what else is in the pile does not change it. How much each piece counts is told by `chances`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.coreference.corrections import is_correction_pair
from timeline.coreference.date_compatibility import Compatibility, compare_dates
from timeline.coreference.name_matching import is_same_name
from timeline.coreference.recency import is_recency_match
from timeline.coreference.voice import is_passive
from timeline.coreference.within_document import is_headline_lead_pair, is_nominal_anaphora
from timeline.dates import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.records import Mention

__all__ = [
    "comparable_date",
    "dated_name",
    "has_different_agents",
    "is_cancelled",
    "pair_features",
    "predicate_of",
    "shared_names",
    "shared_words",
    "shingles",
    "word_weight",
]

_SHINGLE_LENGTH = 6
"""Words in a row that two texts do not share by chance."""

_RARE_LENGTH, _COMMON_LENGTH = 8, 4
"""From how many letters a word is rare, and up to how many it is common."""

_RARE_WEIGHT_CAP = 4.0
_SHARED_NAMES_CAP = 2
_MIN_OTHER_WORDS = 2

_CONTEXT_FEATURES = frozenset(
    {"words of its own in each", "other words", "other figures", "other names", "other places"}
)

_COMPATIBILITY_FEATURES = {
    Compatibility.OVERLAPPING: "the same span",
    Compatibility.REFINED: "one date within the other",
    Compatibility.UNDERSPECIFIED: "a date half known",
    Compatibility.UNDATED: "no date",
    Compatibility.NEARBY_DAYS: "days apart",
    Compatibility.SAME_DAY_OTHER_TIME: "days apart",
}


def pair_features(one: Mention, other: Mention) -> dict[str, float]:
    """The pieces, each 0 to 1; one that is not there is left out. The same from both sides."""
    pieces = {**_actor_features(one, other), **_word_features(one, other)}
    pieces |= _date_features(one, other)
    if one.document.id == other.document.id:
        pieces["one text"] = 1.0
    pieces |= _predicate_features(one, other)
    if "deed" in pieces and pieces.keys() & {"who acts", "acts and is acted upon"}:
        pieces |= _rarity_features(predicate_of(one))
    if not shingles(one.said).isdisjoint(shingles(other.said)):
        # What is quoted is one saying, whatever stands around it.
        pieces = {piece: strength for piece, strength in pieces.items() if piece not in _CONTEXT_FEATURES} | {
            "quotation": 1.0
        }
    if has_same_dated_name(one, other):
        pieces["name and date"] = 1.0
    return pieces


def _rarity_features(predicate: str) -> dict[str, float]:
    if predicates.is_once_only(predicate):
        return {"deed done once": 1.0}
    return {"seldom deed": 1.0} if predicates.is_rare(predicate) else {}


def _date_features(one: Mention, other: Mention) -> dict[str, float]:
    if is_correction_pair(one, other):
        return {"correction": 1.0}
    if is_headline_lead_pair(one, other):
        return {"headline": 1.0}
    if is_nominal_anaphora(one, other):
        return {"noun for it": 1.0}
    if is_recency_match(one, other):
        return {"lately": 1.0}
    times = compare_dates(one, other)
    pieces = {_COMPATIBILITY_FEATURES[times]: 1.0} if times in _COMPATIBILITY_FEATURES else {}
    if times is Compatibility.NEARBY_DAYS and (one.timex is None) is not (other.timex is None):
        pieces["days apart, one of the news"] = 1.0
    return pieces


def _actor_features(one: Mention, other: Mention) -> dict[str, float]:
    pieces = {}
    if not one.actors or not other.actors:
        pieces["nobody acts" if one.actors == other.actors else "one names nobody"] = 1.0
    elif is_same_name(one.actors[0], other.actors[0]):
        pieces["who acts"] = 1.0
    elif _is_passive_of(one, other) or _is_passive_of(other, one):
        pieces["acts and is acted upon"] = 1.0
    elif has_different_agents(one, other):
        pieces["another acts"] = 1.0
    if names := min(len(shared_names(one, other)), len(shared_names(other, one)), _SHARED_NAMES_CAP):
        pieces["names"] = names / _SHARED_NAMES_CAP
    elif len(one.actors) + len(one.places) > 1 < len(other.actors) + len(other.places):
        pieces["other names"] = 1.0
    if (
        one.places
        and other.places
        and not any(is_same_name(here, there) for here in one.places for there in other.places)
    ):
        pieces["other places"] = 1.0
    return pieces


def has_different_agents(one: Mention, other: Mention) -> bool:
    """Whether each names who acts, and not the same, nor one what is done to the other."""
    if not one.actors or not other.actors or is_same_name(one.actors[0], other.actors[0]):
        return False
    return not (_is_passive_of(one, other) or _is_passive_of(other, one) or _has_metonymous_agent(one, other))


def _has_metonymous_agent(one: Mention, other: Mention) -> bool:
    """Whether a headline, or the noun for it, names a body where the text names who acts for that, or other than so."""
    if not _is_restatement(one, other):
        return False
    here = any(is_same_name(one.actors[0], name) for name in other.actors[1:])
    there = any(is_same_name(other.actors[0], name) for name in one.actors[1:])
    return here is not there


def _is_restatement(one: Mention, other: Mention) -> bool:
    return is_headline_lead_pair(one, other) or is_nominal_anaphora(one, other)


def _is_passive_of(one: Mention, other: Mention) -> bool:
    """Whether it is done to the one who is first here, and there by another: "was arrested", "police arrested"."""
    named = any(is_same_name(one.actors[0], name) for name in other.actors[1:])
    return named and is_passive(one) and not is_passive(other)


def _predicate_features(one: Mention, other: Mention) -> dict[str, float]:
    here, there = predicate_of(one), predicate_of(other)
    are_sayings = (
        one.document.id == other.document.id and predicates.is_reporting(here) and predicates.is_reporting(there)
    )
    if are_sayings and not _is_restatement(one, other):
        return {"saying in one text": 1.0}
    if here == there:
        if predicates.is_light(here):
            return {"light deed": 1.0}
        return {"deed": 1.0}
    akin = there in _normalised(one.words), here in _normalised(other.words)
    if not any(akin):
        return {"other deeds": 1.0}
    if predicates.is_light(here) or predicates.is_light(there):  # "made an offer", "offered"
        return {}
    # "The flood that struck" and "a flood struck" tell both deeds.
    return {"deed" if all(akin) else "deed in other words": 1.0}


def _word_features(one: Mention, other: Mention) -> dict[str, float]:
    """How alike the words are beside deeds and places (Dice 1945, rare ones counting more), and how much they share."""
    pieces = {}
    told = {predicate_of(one), predicate_of(other), *_name_words(one.places), *_name_words(other.places)}
    if not one.actors or not other.actors:  # the one may name in its words who acts in the other
        told |= _name_words(one.actors) | _name_words(other.actors)
    here, there = (
        [word for word in row if predicates.normalise_stem(word) not in told] for row in (one.words, other.words)
    )
    common = sum(word_weight(word) for word in here if word in other.words)
    if common:
        pieces["words"] = 2 * common / sum(map(word_weight, (*here, *there)))
        pieces["rare words"] = min(common, _RARE_WEIGHT_CAP) / _RARE_WEIGHT_CAP
    elif min(len(here), len(there)) >= _MIN_OTHER_WORDS:
        pieces["other words"] = 1.0
    if all(
        any(word not in row and not word[0].isdigit() for word in own) for own, row in ((here, there), (there, here))
    ):
        pieces["words of its own in each"] = 1.0
    figures = _numerals(one.words), _numerals(other.words)
    if all(figures) and figures[0].isdisjoint(figures[1]):
        pieces["other figures"] = 1.0
    return pieces


def shared_words(one: Mention, other: Mention) -> frozenset[str]:
    """The words of both."""
    return one.words & other.words


def shared_names(one: Mention, other: Mention) -> list[str]:
    """Whom and what both name beside who acts, as the first has it."""
    here, there = (*one.actors[1:], *one.places), (*other.actors[1:], *other.places)
    return [named for named in here if any(is_same_name(named, also) for also in there)] if there else []


@lru_cache(maxsize=65_536)
def word_weight(word: str) -> float:
    """How much a word counts, by its length: long ones are rare, and figures."""
    if word[0].isdigit() or len(word) >= _RARE_LENGTH:
        return 1.5
    return 0.5 if len(word) < _COMMON_LENGTH else 1.0


@lru_cache(maxsize=65_536)
def _normalised(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(predicates.normalise_stem, words))


@lru_cache(maxsize=65_536)
def _name_words(names: tuple[str, ...]) -> frozenset[str]:
    """The words of their names, as words are kept."""
    return frozenset(predicates.normalise(word) for place in names for word in place.split())


@lru_cache(maxsize=65_536)
def _numerals(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


@lru_cache(maxsize=65_536)
def shingles(quotations: frozenset[str]) -> frozenset[str]:
    """Every six words in a row of the quotations."""
    return frozenset(run for quotation in quotations for run in _shingles_of(quotation.split()))


def _shingles_of(words: Sequence[str]) -> Iterator[str]:
    for start in range(len(words) - _SHINGLE_LENGTH + 1):
        yield " ".join(words[start : start + _SHINGLE_LENGTH])


def predicate_of(mention: Mention) -> str:
    """What is done, or happens."""
    return predicates.normalise_phrasal(mention.predicate.exact, mention.quote.exact[_predicate_end(mention) :])


def _predicate_end(mention: Mention) -> int:
    return max(0, mention.predicate.end - mention.quote.start)


def is_cancelled(mention: Mention) -> bool:
    """Whether it is that something planned is not done, or not yet."""
    return predicates.is_cancellation(predicate_of(mention))


def dated_name(mention: Mention) -> tuple[str, str] | None:
    """The noun and the date by which a happening is called: "the 2014 war". None where the date is not in its name."""
    called_by_date = mention.timex is not None and mention.timex.extent.exact in mention.title
    return (predicate_of(mention), mention.resolution.value or "") if called_by_date else None


def has_same_dated_name(one: Mention, other: Mention) -> bool:
    """Whether both call it by the same name; one text may leave out words the second time."""
    if dated_name(one) is None or dated_name(one) != dated_name(other):
        return False
    again = one.document.id == other.document.id and (one.words <= other.words or other.words <= one.words)
    return again or one.words == other.words


def comparable_date(mention: Mention) -> str:
    """The date as it is compared where its year may not be known: of a day the month and day. Empty for none."""
    when = mention.resolution.when
    written = (when.edtf or "").rstrip("~?%")
    if when.earliest is not None and when.earliest == when.latest:
        written = str(when.earliest)
    elif when.precision is not Unit.DAY or "/" in written:
        return written
    return written[-len("05-08") :]
