"""Where a row falls apart into segments: at signs that part, at words that open a clause, at a second verb.

Only where; what each segment tells is `clauses`'s to say.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.language import Language
    from timeline.text.token_row import TokenRow

__all__ = ["is_fronted_phrase_end", "segment_starts", "skip_opener"]

_BOUNDARY_SIGNS = frozenset(';:—–-“”"()[]…«»|•')
_DASHES = frozenset("-–")
_OPENER_WINDOW = 12
"""How many tokens after "as" or "that" its verb can begin."""


def segment_starts(row: TokenRow) -> list[int]:
    """Where the segments of a row begin: at 0, at signs that part, at words that open a clause, at a second verb."""
    found = list(_boundary_starts(row))
    return sorted([*found, *_resumption_starts(row, found)])


def _resumption_starts(row: TokenRow, starts: Sequence[int]) -> Iterator[int]:
    """The verbs with which a clause goes on after one that opened within it: "those hurt when the dam burst are 34"."""
    openers = row.language.words.subordinators | row.language.words.relativizers
    for before, start, stop in zip(starts, starts[1:], [*starts[2:], len(row)], strict=False):
        if row.lowercase[start] not in openers:
            continue
        verbs = [group for group in row.groups if group.finite and start <= group.first < stop]
        if len(verbs) > 1 and _is_bare_subject(row, range(before, start)):
            inner, outer, *_ = verbs
            between = row.lowercase[inner.last + 1 : outer.first]
            is_other = row.lower(inner.head) in row.language.verbs.clause_embedding or (
                row.lowercase[start] in row.language.words.relativizers
                and row.lower(outer.head) not in row.language.verbs.reporting
            )
            if not is_other and row.language.words.conjunctions.isdisjoint(between) and "," not in between:
                yield outer.first


def _is_bare_subject(row: TokenRow, segment: range) -> bool:
    """Whether it is a subject, with no verb but one that may describe it: "those hurt when", not "in the yard when"."""
    if row.lower(segment.start) in row.language.words.prepositions:
        return False
    verbs = [group for group in row.groups if group.finite and group.first in segment]
    describes = (
        row.verb_form(one.first) is VerbForm.PAST
        and one.last + 1 == segment.stop
        and row.lower(one.head) not in row.language.verbs.clause_embedding
        for one in verbs
    )
    return row.has_content_word(segment.start, segment.stop) and all(describes)


def _boundary_starts(row: TokenRow) -> Iterator[int]:
    starts = {group.first: group for group in row.groups}
    parting = _boundary_words(row.language)
    yield (opened := 0)
    for at in [at for at, word in enumerate(row.lowercase) if at and word in parting and not _is_score(row, at)]:
        word = row.lowercase[at]
        if word in _BOUNDARY_SIGNS or row.is_compound_preposition(at) or _is_clause_start(row, at):
            yield (opened := at)
        elif word == "," or word in row.language.words.conjunctions:
            following = starts.get(row.skip_date_adverbials(at + 1))
            is_verb = following is not None and (word != "," or not following.finite)
            if is_verb or _is_verbless_phrase_end(row, opened, at) or is_fronted_phrase_end(row, opened, at):
                yield (opened := at)


@cache
def _boundary_words(language: Language) -> frozenset[str]:
    """The words and signs at which a segment can begin."""
    openers = language.words.compound_prepositions | language.words.subordinators | language.words.relativizers
    return _BOUNDARY_SIGNS | openers | language.words.conjunctions | {","}


def skip_opener(row: TokenRow, first: int) -> int:
    """The first token of a segment that is none of the signs and words by which it was opened."""
    while first + 1 < len(row) and (
        row.is_punctuation(first)
        or row.lower(first) in row.language.words.subordinators
        or row.lower(first) in row.language.words.conjunctions
        or (first > 0 and row.lower(first) in row.language.words.relativizers)  # "That case" opens no clause
    ):
        first += 1
    return first + 2 if row.is_compound_preposition(first) and first + 2 < len(row) else first


def _is_score(row: TokenRow, at: int) -> bool:
    """Whether the sign stands within "4-0"."""
    return row.lowercase[at] in _DASHES and row.lower(at - 1).isdigit() and row.lower(at + 1).isdigit()


def _is_verbless_phrase_end(row: TokenRow, start: int, at: int) -> bool:
    """Whether a clause with a subject begins after what hangs there without a verb: "before dawn, and he left"."""
    if row.lower(start) not in row.language.words.subordinators or row.lower(at) == "," or row.lower(at - 1) != ",":
        return False
    verbs = [group for group in row.groups if group.finite and group.first > start]
    return (
        bool(verbs)
        and verbs[0].first > at
        and row.has_content_word(at, verbs[0].first)
        and not row.commas(at, verbs[0].first)
    )


def is_fronted_phrase_end(row: TokenRow, start: int, at: int) -> bool:
    """Whether the sentence comes to its clause there after a phrase: "After the vote, he left".

    If it had come to it before, only to who says so: "He left after the vote, they said".
    """
    if row.lower(at) != "," or not (
        row.lower(start) in row.language.words.subordinators or _is_aside_start(row, start)
    ):
        return False
    verbs = [group for group in row.groups if group.finite and group.first > start]
    if (
        not verbs
        or verbs[0].first < at
        or not row.has_content_word(at, verbs[0].first)
        or row.commas(at + 1, verbs[0].first)
    ):
        return False
    openers = row.language.words.subordinators | row.language.words.relativizers
    if row.contains_any(openers, range(at + 1, verbs[0].first)):
        return False
    is_told = any(group.finite and group.last < start for group in row.groups)
    return not is_told or row.lower(verbs[0].head) in row.language.verbs.reporting


def _is_aside_start(row: TokenRow, at: int) -> bool:
    """Whether a comma leads to a verb without a subject: ", killing two"."""
    following = row.skip_date_adverbials(at + 1)
    return row.lower(at) == "," and any(group.first == following and not group.finite for group in row.groups)


def _is_clause_start(row: TokenRow, at: int) -> bool:
    """Whether a relative or subordinator begins a clause there: neither "since Friday" nor "as a way to" is one."""
    word = row.lower(at)
    if word not in row.language.words.subordinators and word not in row.language.words.relativizers:
        return False
    if row.is_date(at + 1) or word not in row.language.words.ambiguous_openers:
        return not row.is_date(at + 1)
    reach = range(at + 1, min(at + _OPENER_WINDOW, len(row)))
    end = next((i for i in reach if row.lower(i) == "," or row.lower(i) in _BOUNDARY_SIGNS), reach.stop)
    return any(group.finite and at < group.first < end for group in row.groups)
