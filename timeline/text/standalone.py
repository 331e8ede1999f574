"""Phrases that can be read alone: where one can begin and end, and whether it has a main verb.

Works on one row. Knows nothing of titles, nor of the event that a phrase is about.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.text.language import Language
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = [
    "can_begin",
    "cut_points",
    "first_word",
    "has_main_verb",
    "is_attribution_start",
    "noun_phrase",
    "subject_before_aside",
    "trim_end",
]

_CURRENCY_SIGNS = frozenset("$€£¥#")
_CUT_SIGNS = frozenset(",;–—")
_AUXILIARIES = (VerbForm.BE, VerbForm.HAVE, VerbForm.DO, VerbForm.MODAL)


def first_word(row: TokenRow, at: int) -> int:
    """The index of the first token from `at` that is no punctuation; a currency sign counts as a word."""
    while row.is_punctuation(at) and row.lower(at) not in _CURRENCY_SIGNS:
        at += 1
    return at


def can_begin(row: TokenRow, at: int) -> bool:
    """True if a subject or a noun phrase begins there: not in "year-old man", "to leave", "with arson", "was hurt"."""
    word, words = row.lower(at), row.language.words
    if row.is_quotation(at) or word in _CURRENCY_SIGNS:
        return True
    if not (row.is_word(at) or row.is_date(at)) or row.is_verb(at) or word == words.possessive_mark:
        return False
    if row.is_punctuation(at + 1) and (word in words.determiners or word in words.pronouns or word[:1].isdigit()):
        return False  # "33, is being treated"
    if word in words.determiners or word in words.pronouns:
        return True
    if _joins(row, at):
        return word in words.prepositions and _is_number(row, at + 1)  # "about 40 people"
    if words.is_adverb(word) and row.is_verb(at + 1):
        return False
    return not _is_within_phrase(row, at)


def _joins(row: TokenRow, at: int) -> bool:
    """True if the word joins what follows to something before it."""
    return row.lower(at) in _joining_words(row.language) or row.is_compound_preposition(at)


@cache
def _joining_words(language: Language) -> frozenset[str]:
    words = language.words
    return frozenset().union(
        words.prepositions, words.conjunctions, words.subordinators, words.relativizers, words.interrogatives
    )


def _is_number(row: TokenRow, at: int) -> bool:
    return row.lower(at)[:1].isdigit() or row.lower(at) in row.language.words.numerals or row.lower(at) == "$"


def _is_within_phrase(row: TokenRow, at: int) -> bool:
    """True if the token before belongs to the same noun phrase: a determiner, an adjective, the start of a compound."""
    before = at - 1
    if row.is_punctuation(before):
        return row.lower(before) == "-" and row.is_word(before - 1) and not row.is_capitalised(at)
    if not row.is_word(before) or row.is_verb(before) or row.is_capitalised(at) != row.is_capitalised(before):
        return row.is_word(before) and row.lower(before) in row.language.words.determiners
    return row.is_content_word(before) or row.lower(before) in row.language.words.determiners


def trim_end(row: TokenRow, first: int, last: int) -> int:
    """The last token of the phrase without the words at its end that need a complement: "a vote on the"."""
    while last > first and (not row.is_word(last) or _needs_complement(row, last)):
        if row.is_date(last) or row.is_quotation(last):
            break
        last -= 1
    return last


def _needs_complement(row: TokenRow, at: int) -> bool:
    """True if the word cannot end a phrase: not the "down" of "broke down", nor "all" of "told them all"."""
    word, words = row.lower(at), row.language.words
    if word in words.prepositions:
        return not (row.is_verb(at - 1) and words.is_adverb(word)) and not row.is_punctuation(at + 1)
    if word in words.determiners:
        return word not in words.pronouns and not row.is_punctuation(at + 1) and at + 1 < len(row)
    if word in row.language.signals.offset_words:
        return row.lower(at + 1) in row.language.signals.after | row.language.signals.before
    return word in words.conjunctions or word in words.subordinators or word in words.relativizers


def has_main_verb(row: TokenRow, first: int, last: int, groups: Iterable[VerbGroup]) -> bool:
    """True if more finite verbs are inside than clauses that depend on another, and the last verb has a complement."""
    inside = [group for group in groups if first <= group.first and group.last <= last]
    finite = [group for group in inside if group.finite]
    if len(finite) <= sum(first < start <= last and _opens_dependent(row, start) for start in row.segment_starts):
        return False
    is_open = finite[-1].last == last and row.verb_form(last) in _AUXILIARIES
    return not is_open and not any(_lacks_content(row, group, finite[-1], last) for group in inside)


def _opens_dependent(row: TokenRow, start: int) -> bool:
    return row.lower(start) in row.language.words.relativizers or row.lower(start) in row.language.words.subordinators


def _lacks_content(row: TokenRow, group: VerbGroup, last_finite: VerbGroup, last: int) -> bool:
    """True if a complementizer follows the verb, and no verb follows in the phrase: "said that the end of the war"."""
    if row.lower(group.head) not in row.language.verbs.clause_embedding:
        return False
    at = row.skip_date_adverbials(group.last + 1)
    return last_finite.first < at <= last and row.lower(at) in row.language.words.ambiguous_openers


def noun_phrase(row: TokenRow, noun: int, last: int) -> range:
    """The noun phrase of a noun, from its determiner; `last` is the last token that its complements can have."""
    first, words = noun, row.language.words
    while row.is_word(first - 1) and not row.is_verb(first - 1) and row.lower(first) not in words.determiners:
        if _joins(row, first - 1) and row.lower(first - 1) not in words.determiners:
            break
        first -= 1
    while row.lower(first - 1) in words.determiners or row.lower(first - 1) in words.numerals:  # "the third such case"
        first -= 1
    conjunction = next((at for at in range(noun, last + 1) if row.lower(at) in words.conjunctions), last + 1)
    return range(first, trim_end(row, noun, conjunction - 1) + 1)


def subject_before_aside(row: TokenRow, group: VerbGroup) -> range:
    """The phrase at the start of the sentence if commas set off what stands between it and the verb; else empty.

    It is "the old mill" of "The old mill, which held 40 people, burned".
    """
    commas = row.commas(0, group.first)
    if len(commas) < 2 or commas[-1] < group.first - 2:
        return range(0)
    start = first_word(row, 0)
    if not can_begin(row, start):
        return range(0)
    has_verb = any(other.finite and other.first < commas[0] for other in row.groups)
    is_content_between = row.has_content_word(commas[-1], group.first)
    return range(0) if has_verb or is_content_between else range(start, commas[0])


def is_attribution_start(row: TokenRow, comma: int) -> bool:
    """True if only who said it follows the comma: "..., police said", "..., said the mayor"."""
    verbs = [group for group in row.groups if group.first > comma and group.finite]
    if len(verbs) != 1 or row.lower(verbs[0].head) not in row.language.verbs.reporting:
        return False
    return comma + 1 == verbs[0].first or not row.has_content_word(verbs[0].last + 1, len(row))


def cut_points(row: TokenRow, least: int, last: int) -> Iterator[int]:
    """The indices from the last one down to `least` before which a phrase can be cut: before a complement or clause."""
    words = row.language.words
    for at in range(last, least - 1, -1):
        word = row.lower(at)
        opens = word in _CUT_SIGNS or (_joins(row, at) and word not in words.genitives)
        if opens and not _is_nonfinite(row, at) and not row.is_verb(at - 1) and not _joins(row, at - 1):
            yield at


def _is_nonfinite(row: TokenRow, at: int) -> bool:
    """True if an infinitive or another verb group that cannot carry a clause begins there."""
    return any(group.first == at and not group.finite for group in row.groups)
