"""Undated background events of a news text: clauses and nouns for events that neither a date nor the news dates.

"The court opened the case that the owners had filed" gives no date for the filing. Such an event becomes a mention
without a date, so that it can corefer with a dated mention of another text. So does the event of the headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN
from timeline.mentions.arguments import agent
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.records.date_reasons import NoDate
from timeline.text.clauses import clause_of_noun, clause_of_verb
from timeline.text.language import VerbForm
from timeline.text.sentences import overlapping
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.records import Document
    from timeline.text.clauses import Clause
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow

__all__ = ["undated_events", "unresolved"]


def undated_events(
    document: Document, analysed: AnalysedText, dated_candidates: Mapping[TextSpan, Sequence[EventCandidate]]
) -> Iterator[EventCandidate]:
    """The events without a date, in the text's order. `dated_candidates` are the dated ones of each sentence."""
    for sentence in analysed.sentences:
        if analysed.is_prose(sentence) or _is_headline(analysed, sentence):
            row = analysed.row(sentence)
            dated_heads = {candidate.head.start for candidate in dated_candidates.get(sentence, ())}
            for clause in _event_clauses(row):
                head = row[clause.head]
                if head.start not in dated_heads:
                    date = ImplicitDate(document, unresolved(head.text), is_future=_is_future(row, clause.group))
                    yield EventCandidate(analysed, date, sentence, row, None, clause, agent(analysed, row, clause))


def unresolved(word: str) -> Resolution:
    """The resolution of an event without a date; `word` is its verb or noun, for the reason."""
    return Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), NoDate(word))


def _is_headline(analysed: AnalysedText, sentence: TextSpan) -> bool:
    """True if the sentence opens the text, has no date, and others follow."""
    first, *following = analysed.sentences
    return sentence == first and bool(following) and not overlapping(analysed.date_spans, sentence)


def _event_clauses(row: TokenRow) -> Iterator[Clause]:
    """The clauses of all verbs but states, then of event nouns and of gerunds: "the lawsuit", "by opening it"."""
    for group in row.groups:
        if row.lower(group.head) not in row.language.verbs.stative:
            yield clause_of_verb(row, group)
    for at in range(len(row)):
        if _is_event_noun(row, at) and not row.is_verb(at):
            yield clause_of_noun(row, at)
        elif _is_event_gerund(row, at) and not row.is_verb(at):
            yield clause_of_verb(row, VerbGroup(at, at, at, finite=False))


def _is_event_gerund(row: TokenRow, at: int) -> bool:
    """True for a gerund that accompanies another verb: "by opening it and closing it, later saying “so,” adding"."""
    if row.verb_form(at) is not VerbForm.GERUND or row.lower(at) in row.language.verbs.stative:
        return False
    before, words = row.lower(at - 1), row.language.words
    if before in words.prepositions or before in words.subordinators or before in words.conjunctions:
        return True
    return row.is_quotation(at - 1) or (words.is_adverb(before) and row.lower(at - 2) == ",")


def _is_event_noun(row: TokenRow, at: int) -> bool:
    """True for an event noun that does not modify another noun: not in "return rate"."""
    if not row.language.nouns.is_event(row.lower(at)) or (row.is_capitalised(at) and at > 0):
        return False
    is_before_noun = row.is_content_word(at + 1) and row.lower(at + 1) not in row.language.words.pronouns
    return not is_before_noun or row.is_verb(at + 1)


def _is_future(row: TokenRow, group: VerbGroup | None) -> bool:
    """True for a plan, present or past: "will open", "asked to open"."""
    if group is None:
        return False
    return row.lower(group.first) == row.language.verbs.infinitive_mark or row.verb_form(group.first) is VerbForm.MODAL
