"""Temporal signals (TimeML 1.2.1: SIGNAL): words of a sentence that order the event of a verb to another event.

The other event is a clause, a noun, or the previous event of the text. Works on one row: which event a noun means, and
what the previous event is, is found in `temporal_relations`.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import Clause, clause_of_verb
from timeline.text.language import VerbForm
from timeline.text.tense_aspect import main_verbs
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.token_row import TokenRow

__all__ = ["Anaphor", "EventNoun", "SignalledRelation", "signalled_relations"]


class EventNoun(NamedTuple):
    """An event noun, and the indices of the other words of its phrase, which restrict its reference."""

    head: int
    modifiers: tuple[int, ...]


class Anaphor(Enum):
    """A reference to another event without naming it: the last event of the sentence before."""

    PREVIOUS_EVENT = auto()


Target: TypeAlias = Clause | EventNoun | Anaphor


class SignalledRelation(NamedTuple):
    """A temporal relation between the event of a clause and a target, and the indices of the words that signal it.

    `is_source_first` is True if the event of `source` was the earlier; it says nothing for events of the same time.
    """

    kind: RelationKind
    source: Clause
    target: Target
    signal: range
    is_source_first: bool = False


def signalled_relations(row: TokenRow) -> Iterator[SignalledRelation]:
    """All relations that the words of the row signal with certainty, in order."""
    signals = row.language.signals
    openers = signals.after | signals.before | signals.simultaneous
    for at in range(len(row)):
        word = row.lower(at)
        if word in openers:
            relation = _relation_of_opener(row, at)
        elif word in signals.sequence_adverbs or _is_sequence_date(row, at):
            relation = _relation_of_adverb(row, at)
        else:
            continue
        if relation is not None:
            yield relation


def _relation_of_opener(row: TokenRow, at: int) -> SignalledRelation | None:
    """The relation of "after" or "before": its source is the clause before it, or after the comma of a fronted phrase.

    The target of "After that," is the previous event.
    """
    first = _offset_start(row, at)
    body = at + 2 if row.lower(at) in row.language.words.compound_prepositions else at + 1
    is_fronted = _is_sentence_initial(row, first)
    stop = next(iter(row.commas(body, len(row))), None) if is_fronted else _complement_end(row, body)
    if stop is None:
        return None
    source = _clause_after_comma(row, stop) if is_fronted else _clause_before(row, first)
    if source is None:
        return None
    complement = range(body, stop)
    is_that = _is_demonstrative(row, complement)
    target = Anaphor.PREVIOUS_EVENT if is_that else _target_of_opener(row, at, complement, source)
    if target is None:
        return None
    signals = row.language.signals
    kind = RelationKind.MEANWHILE if row.lower(at) in signals.simultaneous else RelationKind.BEFORE
    return SignalledRelation(kind, source, target, range(first, body + is_that), row.lower(at) in signals.before)


def _is_demonstrative(row: TokenRow, complement: range) -> bool:
    """True if the complement is only "that" or "this"."""
    word, words = row.lower(complement.start), row.language.words
    return len(complement) == 1 and word in words.pronouns and word in words.definite_determiners


def _offset_start(row: TokenRow, at: int) -> int:
    """The first of the words that give the distance in time: "shortly after", "only two days before"."""
    offset_words, words = row.language.signals.offset_words, row.language.words
    first = at
    while row.lower(first - 1) in offset_words or (
        row.is_date(first - 1) and row[first - 1].text.lower().split()[-1] in offset_words
    ):
        first -= 1
    return first - 1 if first < at and words.is_adverb(row.lower(first - 1)) else first


def _is_sentence_initial(row: TokenRow, at: int) -> bool:
    """True if no word but conjunctions precedes the token."""
    return all(not row.is_word(i) or row.lower(i) in row.language.words.conjunctions for i in range(at))


def _complement_end(row: TokenRow, start: int) -> int:
    """The end of a complement within the sentence: a comma, or the end of its segment."""
    stop = row.segment(start).stop if start < len(row) else start
    return next(iter(row.commas(start, stop)), stop)


def _clause_after_comma(row: TokenRow, comma: int) -> Clause | None:
    """The clause that begins after the comma, if it has a subject and depends on no other clause."""
    group = next((group for group in row.groups if group.finite and group.first > comma), None)
    if group is None or not row.has_content_word(comma + 1, group.first):
        return None
    subject, words = range(comma + 1, group.first), row.language.words
    if row.contains_any(words.relativizers, subject) or row.contains_any(words.subordinators, subject):
        return None
    return clause_of_verb(row, group)._replace(first=subject.start, subject=subject)


def _clause_before(row: TokenRow, at: int) -> Clause | None:
    """The clause of the last verb before the token, if a phrase that begins at the token modifies that verb."""
    group = next((group for group in reversed(row.groups) if group.last < at), None)
    if group is None or not group.finite or _is_relative_clause(row, group):
        return None
    between = range(group.last + 1, at - 1 if row.lower(at - 1) == "," else at)
    if between and row.language.nouns.is_event(row.lower(between[-1])):
        return None  # the phrase modifies the noun
    if any(row.is_punctuation(i) or row.verb_form(i) is VerbForm.GERUND for i in between):
        return None
    return clause_of_verb(row, group)


def _is_relative_clause(row: TokenRow, group: VerbGroup) -> bool:
    """True if a relativizer opens the segment of the verb."""
    start = row.segment(group.head).start
    return start > 0 and row.lower(start) in row.language.words.relativizers


def _target_of_opener(row: TokenRow, at: int, complement: range, source: Clause) -> Target | None:
    """The target that the complement names: a clause with its verb, a gerund ("leaving the town"), or an event noun."""
    finite = [group for group in row.groups if group.finite and complement.start <= group.first < complement.stop]
    if finite:
        return _target_clause(row, complement, finite)
    needs_clause = row.lower(at) in row.language.signals.simultaneous & row.language.words.subordinators
    if needs_clause or not complement:
        return None
    if row.verb_form(complement.start) is VerbForm.GERUND:
        group = VerbGroup(complement.start, complement.start, complement.start, finite=False)
        return Clause(complement.start, complement.stop - 1, complement.start, group, source.subject)
    return _event_noun(row, complement)


def _target_clause(row: TokenRow, complement: range, verbs: Sequence[VerbGroup]) -> Clause | None:
    """The clause of the complement, if it has one verb, with a subject that does not begin with a date."""
    has_subject = row.has_content_word(complement.start, verbs[0].first) and not row.is_date(complement.start)
    return clause_of_verb(row, verbs[0]) if len(verbs) == 1 and has_subject else None


def _event_noun(row: TokenRow, phrase: range) -> EventNoun | None:
    """The event noun of a definite phrase: "the vote", "his resignation", "Friday's attack"."""
    words = row.language.words
    if row.lower(phrase.start) not in words.definite_determiners and not row.is_date(phrase.start):
        return None
    stop = phrase.start + 1
    while stop < phrase.stop and _is_in_noun_phrase(row, stop):
        stop += 1
    head = stop - 1
    is_event_noun = head > phrase.start and row.language.nouns.is_event(row.lower(head))
    if not is_event_noun or row.lower(stop) in words.conjunctions:
        return None
    return EventNoun(head, tuple(at for at in phrase if at != head))


def _is_in_noun_phrase(row: TokenRow, at: int) -> bool:
    """True for a word that is no verb and does not end a noun phrase."""
    word, words = row.lower(at), row.language.words
    ends_phrase = word in words.prepositions or word in words.conjunctions or word in words.relativizers
    return row.is_word(at) and not ends_phrase and not row.is_verb(at)


def _is_sequence_date(row: TokenRow, at: int) -> bool:
    """True for a date that begins with a sequence adverb: "later that day"."""
    return row.is_date(at) and row[at].text.lower().split()[0] in row.language.signals.sequence_adverbs


def _relation_of_adverb(row: TokenRow, at: int) -> SignalledRelation | None:
    """The relation of "then" or "later": its source is the clause that it opens, or the verb beside it.

    The target is the main verb before it in the sentence, else the previous event.
    """
    if _is_no_sequence(row, at):
        return None
    first = _offset_start(row, at)
    verbs = main_verbs(row)
    opens_sentence = _is_sentence_initial(row, first)
    index = next(
        (
            number
            for number, verb in enumerate(verbs)
            if (verb.first > at if opens_sentence else _is_adjacent(at, verb))
        ),
        None,
    )
    if index is None:
        return None
    source = _without_adverb(row, at, verbs[index])
    if opens_sentence or index == 0:
        return SignalledRelation(RelationKind.BEFORE, source, Anaphor.PREVIOUS_EVENT, range(first, at + 1))
    previous = verbs[index - 1]
    if row.lower(previous.head) in row.language.verbs.reporting:
        return None
    return SignalledRelation(RelationKind.BEFORE, source, clause_of_verb(row, previous), range(first, at + 1))


def _is_no_sequence(row: TokenRow, at: int) -> bool:
    """True for "later than", "since then" and "if ... then"."""
    language = row.language
    is_compared = row.lower(at + 1) in language.signals.comparison_words
    is_object = row.lower(at - 1) in language.words.prepositions
    return is_compared or is_object or row.contains_any(language.words.conditionals, range(at))


def _without_adverb(row: TokenRow, at: int, group: VerbGroup) -> Clause:
    """The clause of the verb without the adverb that opens it."""
    clause = clause_of_verb(row, group)
    first = at + 2 if row.lower(at + 1) == "," else at + 1
    if clause.first != at or group.first < at:
        return clause
    return clause._replace(first=first, subject=range(first, group.first) or clause.subject)


def _is_adjacent(at: int, group: VerbGroup) -> bool:
    """True if the adverb belongs to the verb: "then left", "was later arrested"."""
    return at + 1 == group.first or group.first < at < group.head
