"""Predicate normalisation: the verb or noun of a mention as one stem, whatever its form.

"Sued" and "lawsuit" are one predicate; "said" is a light one, which says little. Also the voice of the verb. The words
are those of `en`, as long as a mention does not give its language.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference import en
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = [
    "is_cancellation",
    "is_light",
    "is_once_only",
    "is_passive",
    "is_rare",
    "is_reporting",
    "normalise",
    "normalise_phrasal",
    "normalise_stem",
    "predicate_of",
]

_CANONICAL_STEMS = {
    en.LANGUAGE.stem(word): en.LANGUAGE.stem(row.split()[0])
    for row in en.SYNONYMS.strip().splitlines()
    for word in row.split()
}
_PHRASAL_PREDICATES = {
    (en.LANGUAGE.stem(verb), particle): _CANONICAL_STEMS.get(en.LANGUAGE.stem(meaning), en.LANGUAGE.stem(meaning))
    for verb, particle, meaning in (row.split() for row in re.split(r"[|\n]", en.PHRASAL_VERBS.strip()))
}
_PHRASAL_HEADS = frozenset(verb for verb, _ in _PHRASAL_PREDICATES)
_LIGHT_PREDICATES = frozenset(en.LANGUAGE.stem(word) for word in en.LIGHT_VERBS.split())
_ONCE_ONLY_PREDICATES = frozenset(
    _CANONICAL_STEMS.get(stem, stem) for stem in map(en.LANGUAGE.stem, en.ONCE_ONLY_VERBS.split())
)
_RARE_PREDICATES = _ONCE_ONLY_PREDICATES | frozenset(
    _CANONICAL_STEMS.get(stem, stem) for stem in map(en.LANGUAGE.stem, en.RARE_VERBS.split())
)
_CANCELLING_PREDICATES = frozenset(_CANONICAL_STEMS[en.LANGUAGE.stem(word)] for word in en.CANCELLING_VERBS.split())
_REPORTING_PREDICATES = frozenset(
    _CANONICAL_STEMS.get(stem, stem) for stem in map(en.LANGUAGE.stem, en.LANGUAGE.verbs.reporting)
)


def predicate_of(mention: Mention) -> str:
    """Return the normalised predicate of the mention, phrasal verbs read whole."""
    end = max(0, mention.predicate.end - mention.quote.start)
    return normalise_phrasal(mention.predicate.exact, mention.quote.exact[end:])


@lru_cache(maxsize=65_536)
def normalise(word: str) -> str:
    """Return the canonical stem of the word's synonyms, or its own stem if it has none.

    >>> (
    ...     normalise("Sued") == normalise("lawsuit"),
    ...     normalise("resigned") == normalise("resignation"),
    ...     normalise("killed") == normalise("died"),
    ... )
    (True, True, False)
    """
    return normalise_stem(en.LANGUAGE.stem(word.lower()))


def normalise_phrasal(word: str, following: str) -> str:
    """Normalise the word together with its particle, if `following`, the text right after it, begins with one.

    >>> (
    ...     normalise_phrasal("stepped", " down on Monday") == normalise("resigned"),
    ...     normalise_phrasal("stepped", " up") == normalise("step"),
    ... )
    (True, True)
    """
    predicate = normalise(word)
    if predicate not in _PHRASAL_HEADS:
        return predicate
    particle = next(iter(following.split(maxsplit=1)), "").strip(",.;:").lower()
    return _PHRASAL_PREDICATES.get((predicate, particle), predicate)


def normalise_stem(stem: str) -> str:
    """Normalise a word that is already stemmed."""
    return _CANONICAL_STEMS.get(stem, stem)


def is_light(predicate: str) -> bool:
    """Return whether the predicate says little about the event: "said", "made"."""
    return predicate in _LIGHT_PREDICATES


def is_reporting(predicate: str) -> bool:
    """Return whether it means that somebody says something; two sayings in one text are two events."""
    return predicate in _REPORTING_PREDICATES


def is_cancellation(predicate: str) -> bool:
    """Return whether it means that a planned event does not happen, or not yet."""
    return predicate in _CANCELLING_PREDICATES


def is_once_only(predicate: str) -> bool:
    """Return whether nobody does it twice within days: "resigned" on Monday and on Tuesday is one resignation."""
    return predicate in _ONCE_ONLY_PREDICATES


def is_rare(predicate: str) -> bool:
    """Return whether one person does or undergoes it so rarely that a year and a day in it are mostly one event."""
    return predicate in _RARE_PREDICATES


def is_passive(mention: Mention) -> bool:
    """Return whether the verb is in the passive voice: "was arrested", "was finally arrested"."""
    before = mention.quote.exact[: max(0, mention.predicate.start - mention.quote.start)].lower().split()
    while before and en.LANGUAGE.words.is_adverb(before[-1]):
        before.pop()
    return bool(before) and en.LANGUAGE.verbs.form(before[-1]) is VerbForm.BE
