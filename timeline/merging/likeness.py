"""How strongly two mentions speak for being one happening: shared quotations, actors, words, dates that fit.

Looks at the two alone: what else is in the pile does not change it, so a document more or less changes no other pair.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.dates import Unit
from timeline.merging.names import Accord, accord, called
from timeline.merging.times import Fit, fit
from timeline.records import Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = ["FEWEST_SHARED", "WANTED", "can_be_one", "likeness", "marks", "verb"]

FEWEST_SHARED = 2
"""Words that two mentions share if they share no mark."""

_FEWEST_WITHOUT_ACTOR = 3
_RUN = 6
"""Words in a row that two texts do not share by chance."""

_QUOTED, _NAMED = 2.0, 1.0
"""The likeness of two mentions that share a quotation, or name one thing; that of words is 0 to 1 (Dice 1945)."""

WANTED = {Fit.SAME_DAY: 0.4, Fit.TOGETHER: 0.6, Fit.REFINED: 0.6, Fit.OPEN: 0.6, Fit.NEAR: 0.75}
"""What likeness of words it takes, at least. A shared year says less than a shared day."""

_COARSE = (Fit.TOGETHER, Fit.REFINED, Fit.OPEN)
"""In so long a time much happens: here words are no evidence where only one of the two says who acts."""

_WANTED_WITHOUT_ACTOR = 0.5
_WANTED_IN_ONE_TEXT = 0.6
"""Of one day, where no actor is shared; and where one text tells both, which it rarely does of one thing."""


def can_be_one(one: Mention, other: Mention) -> bool:
    """Whether nothing forbids it: neither who acts nor the dates, nor that it did not happen.

    One text that gives two days tells of two things, and so does one sentence with two verbs.
    """
    if accord(one.actors, other.actors) is Accord.CONTRADICT or _deny(one, other) or _are_of_one_sentence(one, other):
        return False
    times = fit(one, other)
    return times is not Fit.APART and (times is not Fit.NEAR or one.document.id != other.document.id)


def _are_of_one_sentence(one: Mention, other: Mention) -> bool:
    return (one.document.id, one.quote) == (other.document.id, other.quote) and one.predicate != other.predicate


def _deny(one: Mention, other: Mention) -> bool:
    """Whether only one of the two says that it did not happen."""
    return (one.modality is Modality.NEGATED) is not (other.modality is Modality.NEGATED)


def likeness(one: Mention, other: Mention) -> float | None:
    """The strength of the evidence, comparable between pairs; None where it is too weak, or something forbids it."""
    if not can_be_one(one, other) or (fit(one, other) is Fit.NEAR and not _agree(one, other)):
        return None
    if not _runs(one.said).isdisjoint(_runs(other.said)):
        return _QUOTED
    return _NAMED if _name_one_thing(one, other) else _likeness_of_words(one, other)


def marks(mention: Mention) -> Iterator[tuple[str, ...]]:
    """What makes a mention worth comparing with any other that has it, however few words the two share."""
    yield from (("said", run) for run in _runs(mention.said))
    if (name := _name(mention)) is not None:
        yield "name", *name
    if mention.words and (date := _date(mention)):
        callings = {word for actor in mention.actors for word in called(actor)}
        yield from (("deed", word, verb(mention), date) for word in callings)


@lru_cache(maxsize=65_536)
def _runs(said: frozenset[str]) -> frozenset[str]:
    """Every six words in a row of the quotations."""
    return frozenset(run for quotation in said for run in _runs_of(quotation))


def _runs_of(quotation: str) -> Iterator[str]:
    words = quotation.split()
    for start in range(len(words) - _RUN + 1):
        yield " ".join(words[start : start + _RUN])


def _name(mention: Mention) -> tuple[str, str] | None:
    """The noun and the date by which a happening is called: "the 2014 war". None where the date is not in its name."""
    called_by_date = mention.timex is not None and mention.timex.extent.exact in mention.title
    return (verb(mention), mention.resolution.value or "") if called_by_date else None


def _name_one_thing(one: Mention, other: Mention) -> bool:
    """Whether both call it by the same name; one text may leave out words the second time."""
    if _name(one) is None or _name(one) != _name(other):
        return False
    again = one.document.id == other.document.id and (one.words <= other.words or other.words <= one.words)
    return again or one.words == other.words


def _likeness_of_words(one: Mention, other: Mention) -> float | None:
    times = fit(one, other)
    if times is Fit.NEAR and verb(one) != verb(other):
        return None
    if times in _COARSE and bool(one.actors) != bool(other.actors):
        return None
    shared = len(one.words & other.words)
    measure = 2 * shared / max(1, len(one.words) + len(other.words))
    return measure if shared >= _fewest(one, other) and measure >= _wanted(one, other) else None


def _fewest(one: Mention, other: Mention) -> int:
    """How many words must be shared: the verb alone where the actor is the same and the date can be."""
    agree, same_verb = _agree(one, other), verb(one) == verb(other)
    if agree and same_verb and _date(one) == _date(other) != "":
        return 1
    return FEWEST_SHARED if agree or same_verb else _FEWEST_WITHOUT_ACTOR


def _wanted(one: Mention, other: Mention) -> float:
    times = fit(one, other)
    if times is Fit.SAME_DAY and one.document.id == other.document.id:
        return _WANTED_IN_ONE_TEXT
    if times is Fit.SAME_DAY and not _agree(one, other):
        return _WANTED_WITHOUT_ACTOR
    return WANTED[times]


def _agree(one: Mention, other: Mention) -> bool:
    return accord(one.actors, other.actors) is Accord.AGREE


def verb(mention: Mention) -> str:
    """What is done, or happens, as the text has it."""
    return mention.predicate.exact.casefold()


def _date(mention: Mention) -> str:
    """The date as it is compared where its year may not be known: of a day the month and day. Empty for none."""
    when = mention.resolution.when
    date = (when.edtf or "").rstrip("~?%")
    return date[-len("05-08") :] if when.precision is Unit.DAY and "/" not in date else date
