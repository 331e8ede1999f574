"""The vocabulary of one language by which mentions are compared: predicates, counts and corrections.

A language pack gives it. A mention does not give its language, so every mention is read in the default one.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.language_registry import DEFAULT, load_part

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping

    from timeline.text.language import Language

__all__ = ["MentionPatterns", "PredicateWords", "Vocabulary", "build_vocabulary", "vocabulary"]


class PredicateWords(NamedTuple):
    """Words that are events, in lower case and separated by spaces.

    `synonyms` has words by which the news reports one kind of event, one kind a line. `phrasal_verbs` has a verb, the
    particle right after it, and the one verb that both together mean, one a line. `light` verbs occur with so many
    events that sharing one says little. `cancelling` verbs say that a planned event does not happen. `once_only` is
    what a person does at most once in many years, and `rare` what a person does or undergoes about as rarely.
    `resumptive_nouns` has a noun and the verbs whose event it can mean later in the text, one noun a line.
    """

    synonyms: str
    phrasal_verbs: str
    light: str
    cancelling: str
    once_only: str
    rare: str
    resumptive_nouns: str


class MentionPatterns(NamedTuple):
    """Patterns and closed word classes of the sentence of a mention.

    `definite_determiner` and `negated_date` match at the end of the words before a noun or a date, and
    `earlier_version` in the words before the predicate. `counted` has a number and the words after it as groups.
    `correction_signal` is found in a sentence, and `correction_heading` at the end of the text before it. `numerals`
    gives the digits of number words and articles. `name_function_words` are left out of the initials of a name, and
    `name_suffixes` at its end: "Jr". `calendar_names` are the stems of the names of days and months.
    """

    definite_determiner: re.Pattern[str]
    counted: re.Pattern[str]
    correction_signal: re.Pattern[str]
    correction_heading: re.Pattern[str]
    negated_date: re.Pattern[str]
    earlier_version: re.Pattern[str]
    numerals: Mapping[str, str]
    name_function_words: frozenset[str]
    name_suffixes: frozenset[str]
    calendar_names: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """What comparing mentions needs of a language.

    A predicate is the stem of the first of its synonyms. `phrasal` has the predicate of a verb, by its own predicate
    and its particle, and `phrasal_heads` those verbs. `resumed` has the predicates that a noun can refer to, by its
    stem. `senses_of` gives the senses of a stem that another stem has too.
    """

    language: Language
    canonical_stems: Mapping[str, str]
    phrasal: Mapping[tuple[str, str], str]
    phrasal_heads: frozenset[str]
    light: frozenset[str]
    cancelling: frozenset[str]
    once_only: frozenset[str]
    rare: frozenset[str]
    resumed: Mapping[str, frozenset[str]]
    calendar_stems: frozenset[str]
    reporting: frozenset[str]
    patterns: MentionPatterns
    senses_of: Callable[[str], frozenset[str]]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the default language."""
    return load_part(DEFAULT, "coreference", Vocabulary)


def build_vocabulary(
    language: Language,
    words: PredicateWords,
    patterns: MentionPatterns,
    senses_of: Callable[[str], frozenset[str]],
) -> Vocabulary:
    """Build the vocabulary from words as they are written; it holds their stems."""
    stem = language.stem
    kinds = [line.split() for line in words.synonyms.strip().splitlines()]
    canonical = {stem(word): stem(kind[0]) for kind in kinds for word in kind}

    def predicate(word: str) -> str:
        return canonical.get(stem(word), stem(word))

    phrasal_verbs = (line.split() for line in words.phrasal_verbs.strip().splitlines())
    phrasal = {(stem(verb), particle): predicate(meaning) for verb, particle, meaning in phrasal_verbs}
    resumptive = [line.split() for line in words.resumptive_nouns.strip().splitlines()]
    once_only = frozenset(map(predicate, words.once_only.split()))
    return Vocabulary(
        language,
        canonical,
        phrasal,
        phrasal_heads=frozenset(verb for verb, _ in phrasal),
        light=frozenset(map(stem, words.light.split())),
        cancelling=frozenset(map(predicate, words.cancelling.split())),
        once_only=once_only,
        rare=once_only.union(map(predicate, words.rare.split())),
        resumed={stem(noun): frozenset(map(predicate, verbs)) for noun, *verbs in resumptive},
        calendar_stems=frozenset(map(stem, language.words.calendar_names)),
        reporting=frozenset(map(predicate, language.verbs.reporting)),
        patterns=patterns,
        senses_of=senses_of,
    )
