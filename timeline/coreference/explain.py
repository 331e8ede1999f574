"""Explanations of coreference links: why two mentions are one event, as one line for readers."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from timeline.coreference.corrections import is_correction_pair
from timeline.coreference.date_compatibility import Compatibility, compare_dates
from timeline.coreference.features import shared_names, shared_words, shingles
from timeline.coreference.name_matching import is_same_name
from timeline.coreference.predicates import predicate_of
from timeline.coreference.vocabulary import vocabulary
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.records import Mention

__all__ = ["match_reason"]

_MAX_PHRASES = 2

_DATE_REASONS = {
    Compatibility.SAME_DAY: "same day",
    Compatibility.OVERLAPPING: "one date within the other",
    Compatibility.REFINED: "one date within the other",
    Compatibility.UNDERSPECIFIED: "one date within the other",
    Compatibility.NEARBY_DAYS: "days close together",
    Compatibility.SAME_DAY_OTHER_TIME: "same day, other times",
}


def match_reason(one: Mention, other: Mention) -> str:
    """Return the reasons in one line: same actor Fatou Bensouda, same day, "reasonable basis"."""
    return ", ".join([*_actor_reasons(one, other), _date_reason(one, other), *_predicate_reasons(one, other)])


def _actor_reasons(one: Mention, other: Mention) -> Iterator[str]:
    agent = next((name for name in one.actors for also in other.actors[:1] if is_same_name(name, also)), None)
    if agent is not None:
        yield f"same actor {max(agent, other.actors[0], key=len)}"
    names = [name for name in shared_names(one, other) if agent is None or not is_same_name(name, agent)]
    if names:
        yield f"both name {max(names, key=len)}"


def _date_reason(one: Mention, other: Mention) -> str:
    if is_correction_pair(one, other):
        return "one corrects the other"
    compatibility = compare_dates(one, other)
    if compatibility is Compatibility.OVERLAPPING and one.resolution.when == other.resolution.when:
        return "same date"
    return _DATE_REASONS.get(compatibility, "one has no date")


def _predicate_reasons(one: Mention, other: Mention) -> Iterator[str]:
    """Yield the predicates if they are the same, then a shared quotation, or else the shared phrases."""
    forms = sorted({one.predicate.exact.lower(), other.predicate.exact.lower()})
    if predicate_of(one) == predicate_of(other):
        quoted_forms = " and ".join(f'"{form}"' for form in forms)
        yield quoted_forms if forms[1:] else f'both "{forms[0]}"'
    common_shingles = shingles(one.said) & shingles(other.said)
    if common_shingles:
        yield f'the quotation "{max(common_shingles, key=lambda shingle: (len(shingle), shingle))} ..."'
        return
    yield from (f'"{phrase}"' for phrase in _shared_phrases(one, other) if phrase not in forms)


def _shared_phrases(one: Mention, other: Mention) -> list[str]:
    """Return the two longest runs of words in the first sentence that are all among the words of both."""
    common = shared_words(one, other)
    words = [(word, vocabulary().language.stem(word) in common) for word in lowercase_words(one.quote.exact)]
    phrases = {
        " ".join(word for word, _ in run) for is_shared, run in groupby(words, lambda each: each[1]) if is_shared
    }
    return sorted(phrases, key=lambda phrase: (-len(phrase), phrase))[:_MAX_PHRASES]
