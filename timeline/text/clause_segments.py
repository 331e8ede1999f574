"""Clause segmentation: the token indices at which the segments of a sentence begin.

A segment begins at a sign that separates, at a word that opens a clause, or at a second verb. What the clause in a
segment says is decided in `timeline.text.clauses`.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.text.language import Language
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["is_fronted_phrase_end", "segment_starts", "skip_opener"]

_BOUNDARY_SIGNS = frozenset(';:—–-“”"()[]…«»|•')
_DASHES = frozenset("-–")
_OPENER_WINDOW = 12
"""Within how many tokens after "as" or "that" a verb must begin for the word to open a clause."""


def segment_starts(row: TokenRow) -> list[int]:
    """The indices at which the segments of a row begin, in order; the first is 0. Ignores `row.segment_starts`."""
    starts = list(_boundary_starts(row))
    return sorted([*starts, *_resumption_starts(row, starts)])


def _resumption_starts(row: TokenRow, starts: Sequence[int]) -> Iterator[int]:
    """The verbs at which a clause resumes after an embedded one: "those hurt when the dam burst are 34"."""
    words = row.language.words
    for previous, start, stop in zip(starts, starts[1:], [*starts[2:], len(row)], strict=False):
        opener = row.lowercase[start]
        if opener in words.subordinators or opener in words.relativizers:
            verbs = [group for group in row.groups if group.finite and start <= group.first < stop]
            if len(verbs) > 1 and _is_bare_subject(row, range(previous, start)) and _is_resumed(row, start, verbs):
                yield verbs[1].first


def _is_resumed(row: TokenRow, start: int, verbs: Sequence[VerbGroup]) -> bool:
    """True if the second verb continues the outer clause, not the one that opens at `start`."""
    words, verb_lexicon = row.language.words, row.language.verbs
    inner, outer, *_ = verbs
    if row.lower(inner.head) in verb_lexicon.clause_embedding:
        return False
    if row.lowercase[start] in words.relativizers and row.lower(outer.head) not in verb_lexicon.reporting:
        return False
    between = row.lowercase[inner.last + 1 : outer.first]
    return words.conjunctions.isdisjoint(between) and "," not in between


def _is_bare_subject(row: TokenRow, segment: range) -> bool:
    """True for a subject without a verb of its own clause: "those hurt when"; not "in the yard when"."""
    if row.lower(segment.start) in row.language.words.prepositions:
        return False
    verbs = [group for group in row.groups if group.finite and group.first in segment]
    modifies_subject = (
        row.verb_form(group.first) is VerbForm.PAST
        and group.last + 1 == segment.stop
        and row.lower(group.head) not in row.language.verbs.clause_embedding
        for group in verbs
    )
    return row.has_content_word(segment.start, segment.stop) and all(modifies_subject)


def _boundary_starts(row: TokenRow) -> Iterator[int]:
    """The starts that need no other segment to be known but the one before."""
    groups_by_first = {group.first: group for group in row.groups}
    boundary_words = _boundary_words(row.language)
    yield (start := 0)
    for at in [at for at, word in enumerate(row.lowercase) if at and word in boundary_words]:
        if not _is_score(row, at) and (
            _is_opener(row, at) or _is_junction(row, at, groups_by_first) or _is_phrase_end(row, start, at)
        ):
            yield (start := at)


def _is_opener(row: TokenRow, at: int) -> bool:
    """True if a segment begins there, whatever precedes it."""
    return row.lowercase[at] in _BOUNDARY_SIGNS or row.is_compound_preposition(at) or _is_clause_start(row, at)


def _is_junction(row: TokenRow, at: int, groups_by_first: Mapping[int, VerbGroup]) -> bool:
    """True if a verb follows a conjunction, or a non-finite verb follows a comma."""
    word = row.lowercase[at]
    if word != "," and word not in row.language.words.conjunctions:
        return False
    following = groups_by_first.get(row.skip_date_adverbials(at + 1))
    return following is not None and (word != "," or not following.finite)


def _is_phrase_end(row: TokenRow, start: int, at: int) -> bool:
    """True if a clause begins there after a phrase that opened the segment at `start`."""
    return _is_verbless_phrase_end(row, start, at) or is_fronted_phrase_end(row, start, at)


@cache
def _boundary_words(language: Language) -> frozenset[str]:
    """The words and signs at which a segment can begin."""
    words = language.words
    openers = words.compound_prepositions | words.subordinators | words.relativizers
    return _BOUNDARY_SIGNS | openers | words.conjunctions | {","}


def skip_opener(row: TokenRow, first: int) -> int:
    """The first token of a segment after the signs and words that opened it."""
    words = row.language.words
    while first + 1 < len(row) and (
        row.is_punctuation(first)
        or row.lower(first) in words.subordinators
        or row.lower(first) in words.conjunctions
        or (first > 0 and row.lower(first) in words.relativizers)  # "That case" opens no clause
    ):
        first += 1
    return first + 2 if row.is_compound_preposition(first) and first + 2 < len(row) else first


def _is_score(row: TokenRow, at: int) -> bool:
    """True for the dash in "4-0"."""
    return row.lowercase[at] in _DASHES and row.lower(at - 1).isdigit() and row.lower(at + 1).isdigit()


def _is_verbless_phrase_end(row: TokenRow, start: int, at: int) -> bool:
    """True if a clause with a subject begins after a subordinate phrase without a verb: "before dawn, and he left"."""
    words = row.language.words
    if row.lower(at) not in words.conjunctions or row.lower(at - 1) != ",":
        return False
    return row.lower(start) in words.subordinators and _clause_verb_after(row, start, at) is not None


def _clause_verb_after(row: TokenRow, start: int, at: int) -> VerbGroup | None:
    """The first finite verb after `start`, if it comes after `at` with a subject between them.

    The only commas there can be those of an apposition.
    """
    verb = next((group for group in row.groups if group.finite and group.first > start), None)
    if verb is None or verb.first < at or not row.has_content_word(at, verb.first):
        return None
    return None if row.commas(at + 1, verb.first) and not _is_apposition_between(row, at, verb) else verb


def _is_apposition_between(row: TokenRow, at: int, verb: VerbGroup) -> bool:
    """True if a subject and a name or description between commas precede the verb: ", the winner, Rosa Feld, wept"."""
    commas = row.commas(at + 1, verb.first)
    if len(commas) != 2 or commas[1] != verb.first - 1:
        return False
    has_nouns = row.has_content_word(at + 1, commas[0]) and row.has_content_word(commas[0], commas[1])
    is_list = row.contains_any(row.language.words.conjunctions, range(at, verb.first))
    return has_nouns and not is_list and not any(at < group.first < verb.first for group in row.groups)


def is_fronted_phrase_end(row: TokenRow, start: int, at: int) -> bool:
    """True if the main clause begins at the comma `at`, after a phrase at `start`: "After the vote, he left".

    If the main clause has come already, only an attribution can follow: "He left after the vote, they said".
    """
    words = row.language.words
    if row.lower(at) != "," or not (row.lower(start) in words.subordinators or _is_aside_start(row, start)):
        return False
    verb = _clause_verb_after(row, start, at)
    if verb is None:
        return False
    between = range(at + 1, verb.first)
    if row.contains_any(words.subordinators, between) or row.contains_any(words.relativizers, between):
        return False
    has_main_clause = any(group.finite and group.last < start for group in row.groups)
    return not has_main_clause or row.lower(verb.head) in row.language.verbs.reporting


def _is_aside_start(row: TokenRow, at: int) -> bool:
    """True if a comma precedes a verb without a subject: ", killing two"."""
    following = row.skip_date_adverbials(at + 1)
    return row.lower(at) == "," and any(group.first == following and not group.finite for group in row.groups)


def _is_clause_start(row: TokenRow, at: int) -> bool:
    """True if a relativizer or subordinator opens a clause there: not in "since Friday", nor in "as a way to"."""
    word, words = row.lower(at), row.language.words
    if word not in words.subordinators and word not in words.relativizers:
        return False
    if row.is_date(at + 1):
        return False
    if word not in words.ambiguous_openers:
        return True
    window = range(at + 1, min(at + _OPENER_WINDOW, len(row)))
    end = next((i for i in window if row.lower(i) == "," or row.lower(i) in _BOUNDARY_SIGNS), window.stop)
    return any(group.finite and at < group.first < end for group in row.groups)
