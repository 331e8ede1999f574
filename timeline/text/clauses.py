"""Clauses: which clause a date or verb belongs to, with its head (the verb or noun for the event) and its subject.

Works on one row. Knows nothing of entities, nor of the calendar value of a date.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.text.clause_extent import first_index, is_after_aside, last_index
from timeline.text.clause_segments import skip_opener
from timeline.text.comparisons import is_comparison
from timeline.text.language import VerbForm
from timeline.text.nominal_dates import is_adverbial, modified_noun
from timeline.text.occurrence_verbs import event_that_occurs, may_say_occurrence

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["Clause", "clause_of_date", "clause_of_noun", "clause_of_verb", "clauses_of_occurrences", "reported_clause"]

_EMPTY = range(0)


class Clause(NamedTuple):
    """Token indices of a clause: from `first` to `last` (included), with the word for the event at `head`.

    `group` is the verb group of the head, None if the head is a noun: "the 2014 war", "a trip on Wednesday". A noun has
    the group of a verb that only says that it occurs: "the trip took place".
    `subject` is the subject phrase, which can precede the clause: "the firm, which ...", "he came and ...".
    """

    first: int
    last: int
    head: int
    group: VerbGroup | None = None
    subject: range = _EMPTY


def clause_of_date(row: TokenRow, at: int) -> Clause | None:
    """The clause that the date at this index belongs to; None if it dates no event."""
    if is_comparison(row, at):
        return _clause_on_date(row, at)
    segment = row.segment(at)
    noun = modified_noun(row, at)
    if noun is not None and not is_adverbial(row, at, segment):
        return _noun_phrase(row, at, noun) if row.language.nouns.is_event(row.lower(noun)) else None
    if _is_aside(row, at, segment):
        return _event_noun_clause(row, at, range(_comma_before(row, at) + 1, at + 1))
    group = _verb_before_aside(row, at) or _governing_verb(row, at, segment)
    if group is None:
        return _event_noun_clause(row, at, segment) or _neighbouring_clause(row, segment)
    state = _copula_subject(row, at, segment, group)
    if state is not None:
        return state
    return _verb_clause(row, segment if group.first in segment else row.segment(group.head), group)


@lru_cache(maxsize=512)
def clause_of_verb(row: TokenRow, group: VerbGroup) -> Clause:
    """The clause of a verb group."""
    return _verb_clause(row, row.segment(group.head), group)


def clause_of_noun(row: TokenRow, noun: int) -> Clause:
    """The clause of a noun that names an event."""
    return _noun_phrase(row, noun, noun)


def reported_clause(row: TokenRow, at: int, clause: Clause) -> Clause | None:
    """What the clause of a period before it reports: "For the quarter, the bank says it earned"; None if nothing.

    After "for", or with a report in the present, the period can only be that of what is reported.
    """
    group = clause.group
    if group is None or at > group.first or row.lower(group.head) not in row.language.verbs.reporting:
        return None
    is_present = row.verb_form(group.first) in (VerbForm.PRESENT, VerbForm.NOUN_OR_PRESENT, VerbForm.BASE)
    if not is_present and row.lower(at - 1) not in row.language.signals.plan_introducers:
        return None
    content = next((other for other in row.groups if other.finite and other.first > group.last), None)
    if content is None or row.commas(group.last, content.first) not in ([], [group.last + 1]):
        return None
    return clause_of_verb(row, content)


@lru_cache(maxsize=512)
def clauses_of_occurrences(row: TokenRow) -> dict[int, Clause]:
    """The clauses whose verb only says that an event occurs, by the index of the noun for the event."""
    clauses = (clause_of_verb(row, group) for group in row.groups if may_say_occurrence(row, group))
    return {clause.head: clause for clause in clauses if clause.group is not None and clause.head != clause.group.head}


def _clause_on_date(row: TokenRow, at: int) -> Clause | None:
    """The clause that says what happened on the date before it: "the first since 2011, when the dam burst"."""
    opener = at + 2 if row.lower(at + 1) == "," else at + 1
    if row.lower(opener) not in row.language.signals.simultaneous:
        return None
    group = next((group for group in row.groups if group.finite and group.first > opener), None)
    return None if group is None else clause_of_verb(row, group)


def _noun_phrase(row: TokenRow, at: int, noun: int) -> Clause:
    """The phrase from its determiner to the last complement: "the 2014 war between the one and the other"."""
    words = row.language.words
    first, last = at, noun
    while (
        row.is_word(first - 1)
        and row.lower(first) not in words.determiners
        and row.lower(first - 1) not in words.prepositions
    ):
        first -= 1
    while _may_extend_noun_phrase(row, last + 1) and not _is_noun_phrase_start(row, last + 1):
        last += 1
    return Clause(first, last, noun)


def _is_noun_phrase_start(row: TokenRow, at: int) -> bool:
    """True if a determiner begins another noun phrase that no preposition joins to the previous one."""
    words = row.language.words
    return row.lower(at) in words.determiners and row.lower(at - 1) not in words.prepositions


def _may_extend_noun_phrase(row: TokenRow, at: int) -> bool:
    """True if the word can still belong to a noun phrase."""
    words = row.language.words
    opens_clause = row.lower(at) in words.subordinators or row.lower(at) in words.relativizers
    return row.is_word(at) and not opens_clause and not row.is_verb(at)


def _is_date_or_quotation(row: TokenRow, at: int) -> bool:
    return row.is_date(at) or row.is_quotation(at)


def _governing_verb(row: TokenRow, at: int, segment: range) -> VerbGroup | None:
    """The verb of the segment that the date belongs to: the nearest before it, or in some cases the next after it."""
    before = next((group for group in reversed(row.groups) if segment.start <= group.first < at), None)
    after = next((group for group in row.groups if at < group.first < segment.stop), None)
    if before is None:
        is_phrase = row.lower(segment.start) in row.language.words.subordinators and _is_cut_off(row, at, after)
        return None if is_phrase else after
    if after is None or row.lower(at - 1) in row.language.signals.plan_introducers:
        return before
    return after if _belongs_to_following_verb(row, at, before, after) else before


def _is_cut_off(row: TokenRow, at: int, after: VerbGroup | None) -> bool:
    """True if a comma separates the date from the verb after it: "After the vote on Friday, he left"."""
    return after is not None and bool(row.commas(at, after.first))


def _belongs_to_following_verb(row: TokenRow, at: int, before: VerbGroup, after: VerbGroup) -> bool:
    """True if the date between two verbs belongs to the second: "He came and on Friday met the king"."""
    if after.first == at + 1 and not _is_verb_continuation(row, before, after):
        return True
    between = row.lowercase[before.last : at]
    is_joined = "," in between or not row.language.words.conjunctions.isdisjoint(between)
    return is_joined and not _is_cut_off(row, at, after)


def _is_verb_continuation(row: TokenRow, before: VerbGroup, after: VerbGroup) -> bool:
    """True if the verb after a date only complements the first: "was asked on Friday to leave", "was seen tied up"."""
    has_auxiliary = before.finite and before.first < before.head
    is_past_form = after.first == after.last and row.verb_form(after.head) is VerbForm.PAST
    return not after.finite or (has_auxiliary and is_past_form)


def _copula_subject(row: TokenRow, at: int, segment: range, group: VerbGroup) -> Clause | None:
    """The event noun before the date if the verb is only a copula: "the win on Friday was the highest"."""
    is_copula = group.first == group.head == at + 1 and row.verb_form(group.head) is VerbForm.BE
    noun = _event_noun_clause(row, at, segment) if is_copula else None
    if noun is None:
        return None
    return clause_of_noun(row, noun.head)._replace(last=max(noun.head, at - 1 - row.is_date_introducer(at - 1)))


def _comma_before(row: TokenRow, at: int) -> int:
    return row.commas(0, at)[-1]


def _is_aside(row: TokenRow, at: int, segment: range) -> bool:
    """True if the date is in a nominal aside after the subject: "the owner, mayor since 2007, said"."""
    commas = row.commas(segment.start, at)
    if row.lower(at + 1) != "," or not commas or not row.is_content_word(commas[-1] + 1):
        return False
    has_verb = any(segment.start <= group.first < at for group in row.groups)
    return not has_verb and row.contains_any(row.language.words.prepositions, range(commas[-1] + 1, at))


def _verb_before_aside(row: TokenRow, at: int) -> VerbGroup | None:
    """The verb before an aside that has a date of its own: "will read from it, published in 1907, on Friday"."""
    first = at - 1 if row.is_date_introducer(at - 1) else at
    inner = next((group for group in reversed(row.groups) if group.first < at), None)
    if inner is None or row.lower(first - 1) != "," or row.lower(inner.first - 1) != ",":
        return None
    has_own_date = any(map(row.is_date, range(inner.last + 1, first)))
    if row.verb_form(inner.head) is not VerbForm.PAST or not has_own_date:
        return None
    return next((group for group in reversed(row.groups) if group.finite and group.last < inner.first), None)


def _verb_clause(row: TokenRow, segment: range, group: VerbGroup) -> Clause:
    """The part of the segment that belongs to the verb, without the words that open it."""
    first = skip_opener(row, first_index(row, segment, group))
    subject = _subject(row, first, group)
    event = event_that_occurs(row, group, subject)
    return Clause(first, last_index(row, segment, group), group.head if event is None else event, group, subject)


def _subject(row: TokenRow, first: int, group: VerbGroup) -> range:
    """The phrase before the verb, or the antecedent of a relative clause, or the subject of the verb before."""
    if row.has_content_word(first, group.first):
        return range(first, group.first)
    if row.lower(first - 1) in row.language.words.relativizers or (group.passive and not group.finite):
        return _antecedent(row, first - 1)
    segment = row.segment(group.first)
    if segment.start == group.first > 0:
        return _phrase_before_segment(row, row.segment(group.first - 1).start)
    if is_after_aside(row, group):
        return _phrase_before_segment(row, segment.start)
    previous = next((other for other in reversed(row.groups) if other.finite and other.last < first), None)
    return _EMPTY if previous is None else _subject_of_previous_verb(row, previous)


def _phrase_before_segment(row: TokenRow, start: int) -> range:
    """The segment before the one that begins at `start`, without its opener."""
    return range(skip_opener(row, row.segment(start - 1).start), start)


def _subject_of_previous_verb(row: TokenRow, previous: VerbGroup) -> range:
    """The subject that a verb shares with the previous one: "he came and met the king"."""
    segment = row.segment(previous.head)
    if segment.start > 0 and row.lower(segment.start) in row.language.words.relativizers:
        return _phrase_before_segment(row, segment.start)
    return range(skip_opener(row, first_index(row, segment, previous)), previous.first)


def _antecedent(row: TokenRow, relative: int) -> range:
    """The noun phrase that ends before a relativizer or a comma."""
    last = relative - 1 if row.lower(relative - 1) == "," else relative
    first = last
    while not _is_phrase_link(row, first - 1) and _may_be_in_antecedent(row, first - 1):
        first -= 1
    return range(first, last)


def _is_phrase_link(row: TokenRow, at: int) -> bool:
    """True for a conjunction, or a preposition other than "of"."""
    word, words = row.lower(at), row.language.words
    return word in words.conjunctions or (word in words.prepositions and word not in words.genitives)


def _may_be_in_antecedent(row: TokenRow, at: int) -> bool:
    return _may_extend_noun_phrase(row, at) or _is_date_or_quotation(row, at) or _is_abbreviation_end(row, at)


def _is_abbreviation_end(row: TokenRow, at: int) -> bool:
    """True for the full stop of an abbreviation: "Halden Corp., which"."""
    return row.lower(at) == "." and row.is_capitalised(at - 1)


def _event_noun_clause(row: TokenRow, at: int, segment: range) -> Clause | None:
    """The last event noun before the date, in a segment without a verb: "a trip to Israel on Wednesday"."""
    for head in range(at - 1, segment.start - 1, -1):
        if row.is_word(head) and row.language.nouns.is_event(row.lower(head)):
            last = next(iter(row.commas(at, segment.stop)), segment.stop) - 1
            return Clause(skip_opener(row, segment.start), last, head)
    return None


def _neighbouring_clause(row: TokenRow, segment: range) -> Clause | None:
    """The clause of the last finite verb before the segment, else of the first one after it."""
    before = next((group for group in reversed(row.groups) if group.finite and group.last < segment.start), None)
    if before is not None:
        return _verb_clause(row, range(row.segment(before.head).start, segment.stop), before)
    after = next((group for group in row.groups if group.finite and group.first >= segment.stop), None)
    return None if after is None else _verb_clause(row, range(segment.start, row.segment(after.head).stop), after)
