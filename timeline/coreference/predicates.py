"""Predicate normalisation: the verb or noun of a mention as one stem, whatever its form.

"Sued" and "lawsuit" are one predicate; "said" is a light one, which says little. Also the voice of the verb.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.vocabulary import vocabulary
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = [
    "is_bare_verb",
    "is_cancellation",
    "is_light",
    "is_once_only",
    "is_passive",
    "is_rare",
    "is_reporting",
    "is_thing",
    "normalise",
    "normalise_phrasal",
    "normalise_stem",
    "predicate_of",
    "resumed",
    "senses",
]


_OFTEN_AN_EVENT = 2
"""The level of a noun that names an event three times of ten."""


def predicate_of(mention: Mention) -> str:
    """Return the normalised predicate of the mention, phrasal verbs read whole."""
    predicate = normalise(mention.predicate.exact)
    if predicate not in vocabulary().phrasal_heads:
        return predicate
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
    return normalise_stem(vocabulary().language.stem(word.lower()))


def normalise_phrasal(word: str, following: str) -> str:
    """Normalise the word together with its particle, if `following`, the text right after it, begins with one.

    >>> (
    ...     normalise_phrasal("stepped", " down on Monday") == normalise("resigned"),
    ...     normalise_phrasal("stepped", " up") == normalise("step"),
    ... )
    (True, True)
    """
    predicate = normalise(word)
    particle = next(iter(following.split(maxsplit=1)), "").strip(",.;:").lower()
    return vocabulary().phrasal.get((predicate, particle), predicate)


def normalise_stem(stem: str) -> str:
    """Normalise a word that is already stemmed."""
    return vocabulary().canonical_stems.get(stem, stem)


def senses(mention: Mention) -> frozenset[str]:
    """Return the senses of its predicate that other predicates share."""
    return vocabulary().senses_of(vocabulary().language.stem(mention.predicate.exact.lower()))


def resumed(noun: str) -> frozenset[str]:
    """Return the predicates, beside its own, to whose event a noun with a definite determiner can refer."""
    return vocabulary().resumed.get(vocabulary().language.stem(noun.lower()), frozenset())


def is_light(predicate: str) -> bool:
    """Return whether the predicate says little about the event: "said", "made"."""
    return predicate in vocabulary().light


def is_reporting(predicate: str) -> bool:
    """Return whether it means that somebody says something; two sayings in one text are two events."""
    return predicate in vocabulary().reporting


def is_cancellation(predicate: str) -> bool:
    """Return whether it means that a planned event does not happen, or not yet."""
    return predicate in vocabulary().cancelling


def is_once_only(predicate: str) -> bool:
    """Return whether nobody does it twice within days: "resigned" on Monday and on Tuesday is one resignation."""
    return predicate in vocabulary().once_only


def is_rare(predicate: str) -> bool:
    """Return whether one person does or undergoes it so rarely that a year and a day in it are mostly one event."""
    return predicate in vocabulary().rare


def is_thing(mention: Mention) -> bool:
    """Return whether its predicate is a noun that hardly ever names an event: "that file", beside "she filed"."""
    language, word = vocabulary().language, mention.predicate.exact.lower()
    if language.nouns.is_event(word) or language.nouns.event_level(word) > 0:
        return False
    if language.verbs.form(word) in (VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND):
        return False
    before = mention.quote.exact[: max(0, mention.predicate.start - mention.quote.start)].lower().split()
    return bool(before) and before[-1] in language.words.determiners


def is_bare_verb(mention: Mention) -> bool:
    """Return whether its clause has no other word, and its predicate is no noun that often names an event."""
    language = vocabulary().language
    word = mention.predicate.exact.lower()
    is_bare = mention.words <= {language.stem(word)}
    return is_bare and not language.nouns.is_event(word) and language.nouns.event_level(word) < _OFTEN_AN_EVENT


def is_passive(mention: Mention) -> bool:
    """Return whether the verb is in the passive voice: "was arrested", "was finally arrested"."""
    language = vocabulary().language
    before = mention.quote.exact[: max(0, mention.predicate.start - mention.quote.start)].lower().split()
    while before and language.words.is_adverb(before[-1]):
        before.pop()
    return bool(before) and language.verbs.form(before[-1]) is VerbForm.BE
