"""Which happening a date belongs to: the clause around it, and in it the verb or noun that says what happened.

Works on one row; knows nothing of who the actors are and of what the date comes to.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline.text.clause_segments import skip_opener
from timeline.text.language import VerbForm
from timeline.text.nominal_dates import is_adverbial, modified_noun

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["Clause", "clause_of_date", "clause_of_noun", "clause_of_verb", "is_after_aside"]

_COMPARISON_WINDOW = 6
_EMPTY = range(0)


@dataclass(frozen=True, slots=True)
class Clause:
    """Indices of tokens: from `first` to `last` (included), of which `head` says what happened.

    `group` is the verb group of the head, None where the head is a noun: "the 2014 war", "a trip on Wednesday".
    `subject` is the phrase that does it, which can stand before the clause: "the firm, which ...", "he came and ...".
    """

    first: int
    last: int
    head: int
    group: VerbGroup | None = None
    subject: range = _EMPTY


def clause_of_date(row: TokenRow, at: int) -> Clause | None:
    """The clause that the date at this index belongs to; None where it dates nothing that happens."""
    if _is_comparison(row, at):
        return None
    around = row.segment(at)
    noun = modified_noun(row, at)
    if noun is not None and not is_adverbial(row, at, around):
        return _noun_phrase(row, at, noun) if row.language.nouns.is_event(row.lower(noun)) else None
    if _is_aside(row, at, around):
        return _event_noun_clause(row, at, range(_comma_before(row, at) + 1, at + 1))
    group = _verb_before_aside(row, at) or _governing_verb(row, at, around)
    state = None if group is None else _copula_subject(row, at, around, group)
    if group is not None and state is None:
        return _verb_clause(row, around if group.first in around else row.segment(group.head), group)
    return state or _event_noun_clause(row, at, around) or _neighbouring_clause(row, around)


def clause_of_verb(row: TokenRow, group: VerbGroup) -> Clause:
    """The clause of a verb."""
    return _verb_clause(row, row.segment(group.head), group)


def clause_of_noun(row: TokenRow, noun: int) -> Clause:
    """The clause of a noun that names a happening."""
    return _noun_phrase(row, noun, noun)


def _is_comparison(row: TokenRow, at: int) -> bool:
    """Whether what happened is only measured by the date: "more than in 2005", "compared with the same day of 2005"."""
    for before in range(at - 1, max(-1, at - 1 - _COMPARISON_WINDOW), -1):
        word, lead = row.lower(before), row.lower(before - 1)
        if word in row.language.signals.comparison_words:
            return lead not in row.language.signals.limit_adverbs
        if (
            word in row.language.words.prepositions
            and lead in row.language.signals.comparison_heads
            and not row.is_verb(before - 1)
        ):
            return True
        if not (row.is_word(before) or row.is_date(before)) or row.is_verb(before):
            return False
    return False


def _noun_phrase(row: TokenRow, at: int, noun: int) -> Clause:
    """From the article to the last word that completes the noun: "the 2014 war between the one and the other"."""
    first, last = at, noun
    while (
        row.is_word(first - 1)
        and row.lower(first) not in row.language.words.determiners
        and row.lower(first - 1) not in row.language.words.prepositions
    ):
        first -= 1
    while _may_extend_noun_phrase(row, last + 1) and not _is_noun_phrase_start(row, last + 1):
        last += 1
    return Clause(first, last, noun)


def _is_noun_phrase_start(row: TokenRow, at: int) -> bool:
    """Whether an article begins another noun there, which no preposition joins to the one before."""
    return row.lower(at) in row.language.words.determiners and row.lower(at - 1) not in row.language.words.prepositions


def _may_extend_noun_phrase(row: TokenRow, at: int) -> bool:
    """Whether the word can still belong to a phrase of nouns."""
    opens = row.lower(at) in row.language.words.subordinators or row.lower(at) in row.language.words.relativizers
    return row.is_word(at) and not opens and not row.is_verb(at)


def _is_date_or_quotation(row: TokenRow, at: int) -> bool:
    return row.is_date(at) or row.is_quotation(at)


def _governing_verb(row: TokenRow, at: int, segment: range) -> VerbGroup | None:
    """The verb that the date belongs to: the nearest before it, or the one after it where that is nearer in sense."""
    before = next((group for group in reversed(row.groups) if segment.start <= group.first < at), None)
    after = next((group for group in row.groups if at < group.first < segment.stop), None)
    is_cut_off = after is not None and bool(row.commas(at, after.first))
    if before is None and row.lower(segment.start) in row.language.words.subordinators:
        return None if is_cut_off else after
    if before is None or after is None:
        return before or after
    between = {row.lower(i) for i in range(before.last, at)}
    is_parted = not is_cut_off and not between.isdisjoint({",", *row.language.words.conjunctions})
    if row.lower(at - 1) in row.language.signals.plan_introducers:
        return before
    return after if is_parted or (after.first == at + 1 and not _is_verb_continuation(row, before, after)) else before


def _is_verb_continuation(row: TokenRow, before: VerbGroup, after: VerbGroup) -> bool:
    """Whether the verb after a date only goes on: "was asked on Friday to leave", "was seen on Friday tied up"."""
    is_whole = before.finite and before.first < before.head
    return not after.finite or (is_whole and after.first == after.last and row.verb_form(after.head) is VerbForm.PAST)


def _copula_subject(row: TokenRow, at: int, segment: range, group: VerbGroup) -> Clause | None:
    """The happening before the date, of which "was" only tells how it was: "the win on Friday was the highest"."""
    is_state = group.first == group.head == at + 1 and row.verb_form(group.head) is VerbForm.BE
    noun = _event_noun_clause(row, at, segment) if is_state else None
    if noun is None:
        return None
    return replace(clause_of_noun(row, noun.head), last=max(noun.head, at - 1 - row.is_date_introducer(at - 1)))


def _comma_before(row: TokenRow, at: int) -> int:
    return row.commas(0, at)[-1]


def _is_aside(row: TokenRow, at: int, segment: range) -> bool:
    """Whether the date stands in an aside of nouns behind the subject: "the owner, mayor since 2007, said"."""
    commas = row.commas(segment.start, at)
    if row.lower(at + 1) != "," or not commas or not row.is_content_word(commas[-1] + 1):
        return False
    aside = range(commas[-1] + 1, at)
    is_of_verb = any(segment.start <= group.first < at for group in row.groups)
    return not is_of_verb and any(row.lower(i) in row.language.words.prepositions for i in aside)


def _verb_before_aside(row: TokenRow, at: int) -> VerbGroup | None:
    """The verb before an aside that has a date of its own: "will read from it, published in 1907, on Friday"."""
    lead = at - 1 if row.is_date_introducer(at - 1) else at
    inner = next((group for group in reversed(row.groups) if group.first < at), None)
    if inner is None or row.lower(lead - 1) != "," or row.lower(inner.first - 1) != ",":
        return None
    if row.verb_form(inner.head) is not VerbForm.PAST or not any(map(row.is_date, range(inner.last + 1, lead))):
        return None
    return next((group for group in reversed(row.groups) if group.finite and group.last < inner.first), None)


def _verb_clause(row: TokenRow, segment: range, group: VerbGroup) -> Clause:
    """The segment without what other finite verbs have in it, and without the word that opened it."""
    first = skip_opener(row, _first_index(row, segment, group))
    return Clause(first, _last_index(row, segment, group), group.head, group, _subject(row, first, group))


def _first_index(row: TokenRow, segment: range, group: VerbGroup) -> int:
    """After the comma that ends what the verb before says; "letters sent to" begins with its own noun."""
    aside = _aside_end(row, segment, group)
    if aside is not None:
        return aside + 1
    before = [one for one in row.groups if one.finite and segment.start <= one.first and one.last < group.first]
    if not before:
        return segment.start
    rest = before[-1].last + 1
    if group.finite:
        commas = row.commas(before[0].last, group.first)
        own = (at for at in reversed(commas) if row.has_content_word(at, group.first))
        is_told = not commas and row.lower(before[-1].head) in row.language.verbs.clause_embedding
        return next(own, commas[0] if commas else row.skip_date_adverbials(rest) if is_told else segment.start)
    is_own = row.verb_form(before[-1].head) is not VerbForm.BE and row.has_content_word(rest, group.first)
    return row.skip_date_adverbials(rest) if is_own else segment.start


def is_after_aside(row: TokenRow, group: VerbGroup) -> bool:
    """Whether an aside stands between the verb and its subject: "the firm, founded in 1921, said"."""
    return _aside_end(row, row.segment(group.first), group) is not None


def _aside_end(row: TokenRow, segment: range, group: VerbGroup) -> int | None:
    """The comma between the subject's aside and its verb: "the firm, founded in 1921, employs"."""
    if row.lower(segment.start) != "," or not group.finite:
        return None
    opening = row.skip_date_adverbials(segment.start + 1)
    commas = row.commas(opening, group.first)
    is_aside = any(other.first == opening and not other.finite for other in row.groups)
    return commas[-1] if is_aside and commas and not row.has_content_word(commas[-1], group.first) else None


def _last_index(row: TokenRow, segment: range, group: VerbGroup) -> int:
    """The last before a comma behind which another verb has its clause, or behind an aside the sentence goes on."""
    if not group.finite:
        openers = row.language.words.subordinators | row.language.words.compound_prepositions | {","}
        is_aside = row.lower(segment.start) in openers
        return next(iter(row.commas(group.last, segment.stop)), segment.stop) - 1 if is_aside else segment.stop - 1
    if (
        row.lower(group.head) in row.language.verbs.clause_embedding
        and row.skip_date_adverbials(group.last + 1) == segment.stop
    ):
        return row.segment(segment.stop).stop - 1 if segment.stop < len(row) else segment.stop - 1
    after = [other.first for other in row.groups if other.finite and group.last < other.first < segment.stop]
    commas = row.commas(group.last, after[0]) if after else []
    joining = [at for at in commas if row.lower(at + 1) in row.language.words.conjunctions]
    return (joining or commas[-1:] or [segment.stop])[0] - 1


def _subject(row: TokenRow, first: int, group: VerbGroup) -> range:
    """The phrase before the verb; else what a relative word stands for; else the phrase before the verb before."""
    if row.has_content_word(first, group.first):
        return range(first, group.first)
    if row.lower(first - 1) in row.language.words.relativizers or (group.passive and not group.finite):
        return _antecedent(row, first - 1)
    around = row.segment(group.first)
    if around.start == group.first > 0:
        inner = row.segment(group.first - 1)
        return range(skip_opener(row, row.segment(inner.start - 1).start), inner.start)
    if is_after_aside(row, group):
        return range(skip_opener(row, row.segment(around.start - 1).start), around.start)
    before = next((other for other in reversed(row.groups) if other.finite and other.last < first), None)
    if before is None:
        return _EMPTY
    outer = row.segment(before.head)
    if outer.start > 0 and row.lower(outer.start) in row.language.words.relativizers:
        return range(skip_opener(row, row.segment(outer.start - 1).start), outer.start)
    return range(skip_opener(row, _first_index(row, outer, before)), before.first)


def _antecedent(row: TokenRow, relative: int) -> range:
    """The phrase of nouns that ends before a relative word or a comma."""
    last = relative - 1 if row.lower(relative - 1) == "," else relative
    first = last
    joined = row.language.words.prepositions - row.language.words.genitives | row.language.words.conjunctions
    while row.lower(first - 1) not in joined and (
        _may_extend_noun_phrase(row, first - 1)
        or _is_date_or_quotation(row, first - 1)
        or _is_abbreviation_end(row, first - 1)
    ):
        first -= 1
    return range(first, last)


def _is_abbreviation_end(row: TokenRow, at: int) -> bool:
    """Whether the full stop of an abbreviation stands there: "Halden Corp., which"."""
    return row.lower(at) == "." and row.is_capitalised(at - 1)


def _event_noun_clause(row: TokenRow, at: int, segment: range) -> Clause | None:
    """A segment without a verb is about the last happening named before the date: "a trip to Israel on Wednesday"."""
    for head in range(at - 1, segment.start - 1, -1):
        if row.is_word(head) and row.language.nouns.is_event(row.lower(head)):
            last = next(iter(row.commas(at, segment.stop)), segment.stop) - 1
            return Clause(skip_opener(row, segment.start), last, head)
    return None


def _neighbouring_clause(row: TokenRow, segment: range) -> Clause | None:
    """Where the segment says nothing by itself, what the sentence said last before it, else what it says next."""
    before = [group for group in row.groups if group.last < segment.start and group.finite]
    after = [group for group in row.groups if group.first >= segment.stop and group.finite]
    if before:
        return _verb_clause(row, range(row.segment(before[-1].head).start, segment.stop), before[-1])
    return _verb_clause(row, range(segment.start, row.segment(after[0].head).stop), after[0]) if after else None
