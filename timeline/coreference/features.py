"""What speaks for and against two mentions being one happening, each piece by its name and strength.

Looks at the two alone: what else is in the pile does not change it. How much each piece counts is told by `chances`.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.coreference.corrections import is_corrected
from timeline.coreference.date_compatibility import Fit, fit
from timeline.coreference.name_matching import same
from timeline.coreference.recency import is_lately
from timeline.coreference.voice import is_done_to
from timeline.coreference.within_document import is_headline_of, refers_back
from timeline.dates import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.records import Mention

__all__ = ["date", "deed", "does_another", "evidence", "is_put_off", "name", "names_shared", "runs", "shared", "weight"]

_RUN = 6
"""Words in a row that two texts do not share by chance."""

_LONG, _SHORT = 8, 4
"""From how many letters a word is rare, and up to how many it is common."""

_RARE_ENOUGH = 4.0
_NAMES_ENOUGH = 2
_SOME_WORDS = 2

_AROUND = frozenset({"words of its own in each", "other words", "other figures", "other names", "other places"})

_OF_FIT = {
    Fit.TOGETHER: "the same span",
    Fit.REFINED: "one date within the other",
    Fit.OPEN: "a date half known",
    Fit.UNTOLD: "no date",
    Fit.NEAR: "days apart",
    Fit.SAME_DAY_APART: "days apart",
}


def evidence(one: Mention, other: Mention) -> dict[str, float]:
    """The pieces, each 0 to 1; one that is not there is left out. The same from both sides."""
    pieces = {**_of_actors(one, other), **_of_words(one, other)}
    pieces |= _of_times(one, other)
    if one.document.id == other.document.id:
        pieces["one text"] = 1.0
    pieces |= _of_deeds(one, other)
    if "deed" in pieces and pieces.keys() & {"who acts", "acts and is acted upon"}:
        pieces |= _of_seldom(deed(one))
    if not runs(one.said).isdisjoint(runs(other.said)):
        # What is quoted is one saying, whatever stands around it.
        pieces = {piece: strength for piece, strength in pieces.items() if piece not in _AROUND} | {"quotation": 1.0}
    if name_one_thing(one, other):
        pieces["name and date"] = 1.0
    return pieces


def _of_seldom(deed: str) -> dict[str, float]:
    if predicates.is_done_once(deed):
        return {"deed done once": 1.0}
    return {"seldom deed": 1.0} if predicates.is_seldom(deed) else {}


def _of_times(one: Mention, other: Mention) -> dict[str, float]:
    if is_corrected(one, other):
        return {"correction": 1.0}
    if is_headline_of(one, other):
        return {"headline": 1.0}
    if refers_back(one, other):
        return {"noun for it": 1.0}
    if is_lately(one, other):
        return {"lately": 1.0}
    times = fit(one, other)
    pieces = {_OF_FIT[times]: 1.0} if times in _OF_FIT else {}
    if times is Fit.NEAR and (one.timex is None) is not (other.timex is None):
        pieces["days apart, one of the news"] = 1.0
    return pieces


def _of_actors(one: Mention, other: Mention) -> dict[str, float]:
    pieces = {}
    if not one.actors or not other.actors:
        pieces["nobody acts" if one.actors == other.actors else "one names nobody"] = 1.0
    elif same(one.actors[0], other.actors[0]):
        pieces["who acts"] = 1.0
    elif _is_done_to(one, other) or _is_done_to(other, one):
        pieces["acts and is acted upon"] = 1.0
    elif does_another(one, other):
        pieces["another acts"] = 1.0
    if names := min(len(names_shared(one, other)), len(names_shared(other, one)), _NAMES_ENOUGH):
        pieces["names"] = names / _NAMES_ENOUGH
    elif len(one.actors) + len(one.places) > 1 < len(other.actors) + len(other.places):
        pieces["other names"] = 1.0
    if one.places and other.places and not any(same(here, there) for here in one.places for there in other.places):
        pieces["other places"] = 1.0
    return pieces


def does_another(one: Mention, other: Mention) -> bool:
    """Whether each names who acts, and not the same, nor one what is done to the other."""
    if not one.actors or not other.actors or same(one.actors[0], other.actors[0]):
        return False
    return not (_is_done_to(one, other) or _is_done_to(other, one) or _names_who_acts(one, other))


def _names_who_acts(one: Mention, other: Mention) -> bool:
    """Whether a headline, or the noun for it, names a body where the text names who acts for that, or other than so."""
    if not _tells_again(one, other):
        return False
    here = any(same(one.actors[0], name) for name in other.actors[1:])
    there = any(same(other.actors[0], name) for name in one.actors[1:])
    return here is not there


def _tells_again(one: Mention, other: Mention) -> bool:
    return is_headline_of(one, other) or refers_back(one, other)


def _is_done_to(one: Mention, other: Mention) -> bool:
    """Whether it is done to the one who is first here, and there by another: "was arrested", "police arrested"."""
    named = any(same(one.actors[0], name) for name in other.actors[1:])
    return named and is_done_to(one) and not is_done_to(other)


def _of_deeds(one: Mention, other: Mention) -> dict[str, float]:
    here, there = deed(one), deed(other)
    are_sayings = one.document.id == other.document.id and predicates.is_saying(here) and predicates.is_saying(there)
    if are_sayings and not _tells_again(one, other):
        return {"saying in one text": 1.0}
    if here == there:
        if predicates.is_light(here):
            return {"light deed": 1.0}
        return {"deed": 1.0}
    akin = there in _told(one.words), here in _told(other.words)
    if not any(akin):
        return {"other deeds": 1.0}
    if predicates.is_light(here) or predicates.is_light(there):  # "made an offer", "offered"
        return {}
    # "The flood that struck" and "a flood struck" tell both deeds.
    return {"deed" if all(akin) else "deed in other words": 1.0}


def _of_words(one: Mention, other: Mention) -> dict[str, float]:
    """How alike the words are beside deeds and places (Dice 1945, rare ones counting more), and how much they share."""
    pieces = {}
    told = {deed(one), deed(other), *_named(one.places), *_named(other.places)}
    if not one.actors or not other.actors:  # the one may name in its words who acts in the other
        told |= _named(one.actors) | _named(other.actors)
    here, there = ([word for word in row if predicates.of_stem(word) not in told] for row in (one.words, other.words))
    common = sum(weight(word) for word in here if word in other.words)
    if common:
        pieces["words"] = 2 * common / sum(map(weight, (*here, *there)))
        pieces["rare words"] = min(common, _RARE_ENOUGH) / _RARE_ENOUGH
    elif min(len(here), len(there)) >= _SOME_WORDS:
        pieces["other words"] = 1.0
    if all(
        any(word not in row and not word[0].isdigit() for word in own) for own, row in ((here, there), (there, here))
    ):
        pieces["words of its own in each"] = 1.0
    figures = _figures(one.words), _figures(other.words)
    if all(figures) and figures[0].isdisjoint(figures[1]):
        pieces["other figures"] = 1.0
    return pieces


def shared(one: Mention, other: Mention) -> frozenset[str]:
    """The words of both."""
    return one.words & other.words


def names_shared(one: Mention, other: Mention) -> list[str]:
    """Whom and what both name beside who acts, as the first has it."""
    here, there = (*one.actors[1:], *one.places), (*other.actors[1:], *other.places)
    return [named for named in here if any(same(named, also) for also in there)] if there else []


@lru_cache(maxsize=65_536)
def weight(word: str) -> float:
    """How much a word counts, by its length: long ones are rare, and figures."""
    if word[0].isdigit() or len(word) >= _LONG:
        return 1.5
    return 0.5 if len(word) < _SHORT else 1.0


@lru_cache(maxsize=65_536)
def _told(words: frozenset[str]) -> frozenset[str]:
    return frozenset(map(predicates.of_stem, words))


@lru_cache(maxsize=65_536)
def _named(places: tuple[str, ...]) -> frozenset[str]:
    """The words of their names, as words are kept."""
    return frozenset(predicates.deed(word) for place in places for word in place.split())


@lru_cache(maxsize=65_536)
def _figures(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


@lru_cache(maxsize=65_536)
def runs(said: frozenset[str]) -> frozenset[str]:
    """Every six words in a row of the quotations."""
    return frozenset(run for quotation in said for run in _runs_of(quotation.split()))


def _runs_of(words: Sequence[str]) -> Iterator[str]:
    for start in range(len(words) - _RUN + 1):
        yield " ".join(words[start : start + _RUN])


def deed(mention: Mention) -> str:
    """What is done, or happens."""
    return predicates.deed_before(mention.predicate.exact, mention.quote.exact[_end(mention) :])


def _end(mention: Mention) -> int:
    return max(0, mention.predicate.end - mention.quote.start)


def is_put_off(mention: Mention) -> bool:
    """Whether it is that something planned is not done, or not yet."""
    return predicates.is_put_off(deed(mention))


def name(mention: Mention) -> tuple[str, str] | None:
    """The noun and the date by which a happening is called: "the 2014 war". None where the date is not in its name."""
    called_by_date = mention.timex is not None and mention.timex.extent.exact in mention.title
    return (deed(mention), mention.resolution.value or "") if called_by_date else None


def name_one_thing(one: Mention, other: Mention) -> bool:
    """Whether both call it by the same name; one text may leave out words the second time."""
    if name(one) is None or name(one) != name(other):
        return False
    again = one.document.id == other.document.id and (one.words <= other.words or other.words <= one.words)
    return again or one.words == other.words


def date(mention: Mention) -> str:
    """The date as it is compared where its year may not be known: of a day the month and day. Empty for none."""
    when = mention.resolution.when
    written = (when.edtf or "").rstrip("~?%")
    if when.earliest is not None and when.earliest == when.latest:
        written = str(when.earliest)
    elif when.precision is not Unit.DAY or "/" in written:
        return written
    return written[-len("05-08") :]
