"""Extent of a verb's clause within its segment: its first and last token, and the aside after its subject.

Works on one row, by commas and by the other verb groups of the segment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["first_index", "is_after_aside", "last_index"]


def first_index(row: TokenRow, segment: range, group: VerbGroup) -> int:
    """The first token of the clause: after an aside or the clauses of earlier verbs, else that of the segment."""
    aside_end = _aside_end(row, segment, group)
    if aside_end is not None:
        return aside_end + 1
    earlier = [verb for verb in row.groups if verb.finite and segment.start <= verb.first and verb.last < group.first]
    if not earlier:
        return segment.start
    if group.finite:
        return _first_index_after_verbs(row, segment, group, earlier)
    end = earlier[-1].last + 1
    has_own_noun = row.verb_form(earlier[-1].head) is not VerbForm.BE and row.has_content_word(end, group.first)
    return row.skip_date_adverbials(end) if has_own_noun else segment.start  # "he read letters sent to her"


def last_index(row: TokenRow, segment: range, group: VerbGroup) -> int:
    """The last token of the clause: before the next verb's clause, or before the comma that ends an aside."""
    if not group.finite:
        return _aside_last_index(row, segment, group)
    if (
        row.lower(group.head) in row.language.verbs.clause_embedding
        and row.skip_date_adverbials(group.last + 1) == segment.stop
    ):
        return row.segment(segment.stop).stop - 1 if segment.stop < len(row) else segment.stop - 1
    following = next((verb for verb in row.groups if verb.finite and group.last < verb.first < segment.stop), None)
    commas = [] if following is None else row.commas(group.last, following.first)
    before_conjunction = (at for at in commas if row.lower(at + 1) in row.language.words.conjunctions)
    return next(before_conjunction, commas[-1] if commas else segment.stop) - 1


def is_after_aside(row: TokenRow, group: VerbGroup) -> bool:
    """True if an aside is between the verb and its subject: "the firm, founded in 1921, said"."""
    return _aside_end(row, row.segment(group.first), group) is not None


def _first_index_after_verbs(row: TokenRow, segment: range, group: VerbGroup, earlier: Sequence[VerbGroup]) -> int:
    """The first token of a finite clause: the comma before its subject, or the token after "said" without "that"."""
    commas = row.commas(earlier[0].last, group.first)
    if commas:
        return next((at for at in reversed(commas) if row.has_content_word(at, group.first)), commas[0])
    is_embedded = row.lower(earlier[-1].head) in row.language.verbs.clause_embedding
    return row.skip_date_adverbials(earlier[-1].last + 1) if is_embedded else segment.start


def _aside_end(row: TokenRow, segment: range, group: VerbGroup) -> int | None:
    """The comma between the subject's aside and its verb: "the firm, founded in 1921, employs"."""
    if row.lower(segment.start) != "," or not group.finite:
        return None
    aside_start = row.skip_date_adverbials(segment.start + 1)
    commas = row.commas(aside_start, group.first)
    if not commas or row.has_content_word(commas[-1], group.first):
        return None
    is_aside = any(other.first == aside_start and not other.finite for other in row.groups)
    return commas[-1] if is_aside else None


def _aside_last_index(row: TokenRow, segment: range, group: VerbGroup) -> int:
    """The last token of a non-finite clause: before the next comma if it is an aside, else the last of its segment."""
    opener, words = row.lower(segment.start), row.language.words
    is_aside = opener == "," or opener in words.subordinators or opener in words.compound_prepositions
    return next(iter(row.commas(group.last, segment.stop)), segment.stop) - 1 if is_aside else segment.stop - 1
