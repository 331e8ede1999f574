"""Which words of a sentence order what a verb tells, and to what: a clause, a noun, what was told before.

Works on one row; who is meant by a noun, and what the sentence before tells, is known by `order`.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import Clause, clause_of_verb
from timeline.text.language import VerbForm
from timeline.text.tense_aspect import main_verbs
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.text.token_row import TokenRow

__all__ = ["Anaphor", "EventNoun", "SignalledRelation", "signalled_relations"]


class EventNoun(NamedTuple):
    """A noun that names a happening, and the other words of its phrase that tell which."""

    head: int
    modifiers: tuple[int, ...]


class Anaphor(Enum):
    """What the sentence before told last."""

    PREVIOUS_EVENT = auto()


Target: TypeAlias = Clause | EventNoun | Anaphor


class SignalledRelation(NamedTuple):
    """That what a clause tells is ordered to something else by some words of the row.

    `comes_first` says, of what is not of one time, that the clause's own happening was the earlier.
    """

    kind: RelationKind
    source: Clause
    target: Target
    signal: range
    is_source_first: bool = False


def signalled_relations(row: TokenRow) -> Iterator[SignalledRelation]:
    """All in the row that are certain."""
    language = row.language
    openers = language.signals.after | language.signals.before | language.signals.simultaneous
    for at in range(len(row)):
        word = row.lower(at)
        if word in openers:
            found = _relation_of_opener(row, at)
        elif word in language.signals.sequence_adverbs or _is_sequence_date(row, at):
            found = _relation_of_adverb(row, at)
        else:
            continue
        if found is not None:
            yield found


def _relation_of_opener(row: TokenRow, at: int) -> SignalledRelation | None:
    """What "after" or "before" orders: the verb before it, or the one behind the comma that ends what it opens.

    "After that," is what was told last.
    """
    first = _offset_start(row, at)
    body = at + 2 if row.lower(at) in row.language.words.compound_prepositions else at + 1
    stop = (
        next(iter(row.commas(body, len(row))), None) if _is_sentence_initial(row, first) else _complement_end(row, body)
    )
    if stop is None:
        return None
    of = _clause_after_comma(row, stop) if _is_sentence_initial(row, first) else _clause_before(row, first)
    if of is None:
        return None
    is_that = _is_demonstrative(row, range(body, stop))
    to = Anaphor.PREVIOUS_EVENT if is_that else _target_of_opener(row, at, range(body, stop), of)
    if to is None:
        return None
    kind = RelationKind.MEANWHILE if row.lower(at) in row.language.signals.simultaneous else RelationKind.BEFORE
    words = range(first, body + is_that)
    return SignalledRelation(kind, of, to, words, row.lower(at) in row.language.signals.before)


def _is_demonstrative(row: TokenRow, complement: range) -> bool:
    """Whether it is no more than "that" or "this"."""
    return (
        len(complement) == 1
        and row.lower(complement.start) in row.language.words.pronouns & row.language.words.definite_determiners
    )


def _offset_start(row: TokenRow, at: int) -> int:
    """Where the words begin that also say how long after or before: "shortly after", "two days before"."""
    moments = row.language.signals.offset_words
    while row.lower(at - 1) in moments or (row.is_date(at - 1) and row[at - 1].text.lower().split()[-1] in moments):
        at -= 1
    return at


def _is_sentence_initial(row: TokenRow, at: int) -> bool:
    return all(not row.is_word(i) or row.lower(i) in row.language.words.conjunctions for i in range(at))


def _complement_end(row: TokenRow, start: int) -> int:
    """Where what a word in the sentence opens ends: at a comma, or with its segment."""
    stop = row.segment(start).stop if start < len(row) else start
    return next(iter(row.commas(start, stop)), stop)


def _clause_after_comma(row: TokenRow, comma: int) -> Clause | None:
    """The clause that begins behind the comma, if it hangs on no other."""
    group = next((group for group in row.groups if group.finite and group.first > comma), None)
    if group is None or not row.has_content_word(comma + 1, group.first):
        return None
    opening = row.language.words.relativizers | row.language.words.subordinators
    subject = range(comma + 1, group.first)
    if not opening.isdisjoint(map(row.lower, subject)):
        return None
    return replace(clause_of_verb(row, group), first=subject.start, subject=subject)


def _clause_before(row: TokenRow, at: int) -> Clause | None:
    """The clause to which the words from there on belong: that of the last verb, if nothing else stands nearer."""
    before = [group for group in row.groups if group.last < at]
    if not before or not before[-1].finite:
        return None
    group, opener = before[-1], row.segment(before[-1].head).start
    between = range(group.last + 1, at - 1 if row.lower(at - 1) == "," else at)
    is_of_noun = bool(between) and row.language.nouns.is_event(row.lower(between[-1]))
    is_parted = any(row.is_punctuation(i) or row.verb_form(i) is VerbForm.GERUND for i in between)
    is_aside = opener > 0 and row.lower(opener) in row.language.words.relativizers
    return None if is_parted or is_aside or is_of_noun else clause_of_verb(row, group)


def _target_of_opener(row: TokenRow, at: int, complement: range, source: Clause) -> Target | None:
    """What is opened: a clause with its verb, "leaving the town", or a noun that names a happening."""
    finite = [group for group in row.groups if group.finite and complement.start <= group.first < complement.stop]
    if finite:
        is_clause = (
            len(finite) == 1
            and not row.is_date(complement.start)
            and row.has_content_word(complement.start, finite[0].first)
        )
        return clause_of_verb(row, finite[0]) if is_clause else None
    is_clausal = row.lower(at) in row.language.signals.simultaneous & row.language.words.subordinators
    if is_clausal or not complement:
        return None
    if row.verb_form(complement.start) is VerbForm.GERUND:
        group = VerbGroup(complement.start, complement.start, complement.start, finite=False)
        return Clause(complement.start, complement.stop - 1, complement.start, group, source.subject)
    return _event_noun(row, complement)


def _event_noun(row: TokenRow, phrase: range) -> EventNoun | None:
    """The noun of a phrase that means something certain: "the vote", "his resignation", "Friday's attack"."""
    if row.lower(phrase.start) not in row.language.words.definite_determiners and not row.is_date(phrase.start):
        return None
    stop = phrase.start + 1
    while stop < phrase.stop and _is_in_noun_phrase(row, stop):
        stop += 1
    head = stop - 1
    if head == phrase.start or not row.language.nouns.is_event(row.lower(head)):
        return None
    if row.lower(stop) in row.language.words.conjunctions:
        return None
    return EventNoun(head, tuple(at for at in phrase if at != head))


def _is_in_noun_phrase(row: TokenRow, at: int) -> bool:
    closing = row.language.words.prepositions | row.language.words.conjunctions | row.language.words.relativizers
    return row.is_word(at) and row.lower(at) not in closing and not row.is_verb(at)


def _is_sequence_date(row: TokenRow, at: int) -> bool:
    """Whether a date there says that it goes on: "later that day"."""
    return row.is_date(at) and row[at].text.lower().split()[0] in row.language.signals.sequence_adverbs


def _relation_of_adverb(row: TokenRow, at: int) -> SignalledRelation | None:
    """What "then" and "later" order: the clause that they open, or the verb beside them, to what was told before."""
    first = _offset_start(row, at)
    verbs = main_verbs(row)
    opens = _is_sentence_initial(row, first)
    of = next((group for group in verbs if (group.first > at if opens else _is_adjacent(at, group))), None)
    is_other = (
        row.lower(at + 1) in row.language.signals.comparison_words
        or row.lower(at - 1) in row.language.words.prepositions
    )
    if of is None or is_other or any(row.lower(i) in row.language.words.conditionals for i in range(at)):
        return None
    before = None if opens or verbs.index(of) == 0 else verbs[verbs.index(of) - 1]
    if before is not None and row.lower(before.head) in row.language.verbs.reporting:
        return None
    to = Anaphor.PREVIOUS_EVENT if before is None else clause_of_verb(row, before)
    return SignalledRelation(RelationKind.BEFORE, _without_adverb(row, at, of), to, range(first, at + 1))


def _without_adverb(row: TokenRow, at: int, group: VerbGroup) -> Clause:
    """The clause of the verb without the adverb that opens it."""
    told = clause_of_verb(row, group)
    first = at + 2 if row.lower(at + 1) == "," else at + 1
    if told.first != at or group.first < at:
        return told
    return replace(told, first=first, subject=range(first, group.first) or told.subject)


def _is_adjacent(at: int, group: VerbGroup) -> bool:
    """Whether an adverb belongs to the verb: "then left", "was later arrested"."""
    return at + 1 == group.first or group.first < at < group.head
