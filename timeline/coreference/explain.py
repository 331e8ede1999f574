"""Why two mentions are one happening, in a line for readers: who acts, when, what is done, the words of both."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from timeline.coreference.corrections import is_corrected
from timeline.coreference.date_compatibility import Fit, fit
from timeline.coreference.features import deed, names_shared, runs, shared
from timeline.coreference.name_matching import same
from timeline.text.en import LANGUAGE
from timeline.text.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = ["because"]

_MOST_PHRASES = 2


def because(one: Mention, other: Mention) -> str:
    """As in: same actor Fatou Bensouda, same day, "reasonable basis"."""
    return ", ".join([*_who(one, other), _when(one, other), *_what(one, other)])


def _who(one: Mention, other: Mention) -> Iterator[str]:
    first = next((name for name in one.actors for also in other.actors[:1] if same(name, also)), None)
    if first is not None:
        yield f"same actor {max(first, other.actors[0], key=len)}"
    named = [name for name in names_shared(one, other) if first is None or not same(name, first)]
    if named:
        yield f"both name {max(named, key=len)}"


def _when(one: Mention, other: Mention) -> str:
    if is_corrected(one, other):
        return "one corrects the other"
    here, there = one.resolution.when, other.resolution.when
    match fit(one, other):
        case Fit.SAME_DAY:
            return "same day"
        case Fit.TOGETHER if here == there:
            return "same date"
        case Fit.TOGETHER | Fit.REFINED | Fit.OPEN:
            return "one date within the other"
        case Fit.NEAR:
            return "days close together"
        case Fit.SAME_DAY_APART:
            return "same day, other times"
        case _:
            return "one has no date"


def _what(one: Mention, other: Mention) -> Iterator[str]:
    """What is done, and what is said of it in the same words, or is quoted."""
    forms = sorted({one.predicate.exact.lower(), other.predicate.exact.lower()})
    if deed(one) == deed(other):
        yield " and ".join(f'"{form}"' for form in forms) if forms[1:] else f'both "{forms[0]}"'
    quoted = runs(one.said) & runs(other.said)
    if quoted:
        yield f'the quotation "{max(quoted, key=lambda run: (len(run), run))} ..."'
        return
    yield from (f'"{phrase}"' for phrase in _phrases(one, other) if phrase not in forms)


def _phrases(one: Mention, other: Mention) -> list[str]:
    """The longest stretches of the first sentence of which the other has every word that counts."""
    found = [(word, LANGUAGE.stem(word) in shared(one, other)) for word in words(one.quote.exact)]
    phrases = {
        " ".join(word for word, _ in run) for is_shared, run in groupby(found, lambda each: each[1]) if is_shared
    }
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))[:_MOST_PHRASES]
