"""Why two mentions are one happening, in a line for readers: who acts, when, what is done, the words of both."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from timeline.coreference.corrections import is_correction_pair
from timeline.coreference.date_compatibility import Compatibility, compare_dates
from timeline.coreference.features import predicate_of, shared_names, shared_words, shingles
from timeline.coreference.name_matching import is_same_name
from timeline.text.en import LANGUAGE
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = ["match_reason"]

_MAX_PHRASES = 2


def match_reason(one: Mention, other: Mention) -> str:
    """As in: same actor Fatou Bensouda, same day, "reasonable basis"."""
    return ", ".join([*_actor_reasons(one, other), _date_reason(one, other), *_predicate_reasons(one, other)])


def _actor_reasons(one: Mention, other: Mention) -> Iterator[str]:
    first = next((name for name in one.actors for also in other.actors[:1] if is_same_name(name, also)), None)
    if first is not None:
        yield f"same actor {max(first, other.actors[0], key=len)}"
    named = [name for name in shared_names(one, other) if first is None or not is_same_name(name, first)]
    if named:
        yield f"both name {max(named, key=len)}"


def _date_reason(one: Mention, other: Mention) -> str:
    if is_correction_pair(one, other):
        return "one corrects the other"
    here, there = one.resolution.when, other.resolution.when
    match compare_dates(one, other):
        case Compatibility.SAME_DAY:
            return "same day"
        case Compatibility.OVERLAPPING if here == there:
            return "same date"
        case Compatibility.OVERLAPPING | Compatibility.REFINED | Compatibility.UNDERSPECIFIED:
            return "one date within the other"
        case Compatibility.NEARBY_DAYS:
            return "days close together"
        case Compatibility.SAME_DAY_OTHER_TIME:
            return "same day, other times"
        case _:
            return "one has no date"


def _predicate_reasons(one: Mention, other: Mention) -> Iterator[str]:
    """What is done, and what is said of it in the same words, or is quoted."""
    forms = sorted({one.predicate.exact.lower(), other.predicate.exact.lower()})
    if predicate_of(one) == predicate_of(other):
        yield " and ".join(f'"{form}"' for form in forms) if forms[1:] else f'both "{forms[0]}"'
    quoted = shingles(one.said) & shingles(other.said)
    if quoted:
        yield f'the quotation "{max(quoted, key=lambda run: (len(run), run))} ..."'
        return
    yield from (f'"{phrase}"' for phrase in _shared_phrases(one, other) if phrase not in forms)


def _shared_phrases(one: Mention, other: Mention) -> list[str]:
    """The longest stretches of the first sentence of which the other has every word that counts."""
    found = [(word, LANGUAGE.stem(word) in shared_words(one, other)) for word in lowercase_words(one.quote.exact)]
    phrases = {
        " ".join(word for word, _ in run) for is_shared, run in groupby(found, lambda each: each[1]) if is_shared
    }
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))[:_MAX_PHRASES]
