"""Undated events of a text: clauses and nouns for events that no date and no reference time dates.

"The court opened the case that the owners had filed" gives no date for the filing. Such an event becomes a mention
without a date, so that it can corefer with a dated mention of another text. So does the event of the headline. The
event tagger of the language finds the heads of the events.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN
from timeline.mentions.arguments import agent
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.records.date_reasons import NoDate
from timeline.text.clauses import clause_of_noun, clause_of_verb, clauses_of_occurrences
from timeline.text.language import VerbForm
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.records import Document
    from timeline.text.clauses import Clause
    from timeline.text.event_tagger import EventHead
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow

__all__ = ["undated_events", "unresolved"]

_HEAD_LENGTH = 300
"""How many code points the lines at the head of a text can have together."""

_QUESTION_MARK = "?"

_MIN_PROBABILITY = 0.2
"""The least probability of an event head: of events of unseen news, it finds four in five."""


def undated_events(
    document: Document, analysed: AnalysedText, dated_candidates: Mapping[TextSpan, Sequence[EventCandidate]]
) -> Iterator[EventCandidate]:
    """The events without a date, in the text's order. `dated_candidates` are the dated ones of each sentence.

    A sentence that repeats an earlier one to the letter gives none.
    """
    tagger = analysed.language.event_tagger
    distinct = {analysed.text[slice(*sentence)]: sentence for sentence in reversed(analysed.sentences)}
    for sentence in filter(partial(_may_report_events, analysed), reversed(distinct.values())):
        open_row = analysed.open_row(sentence)
        used_heads = {candidate.head.start for candidate in dated_candidates.get(sentence, ())}
        for found in tagger.heads(open_row, _MIN_PROBABILITY):
            row, at = _row_of_head(analysed, sentence, open_row, found.at)
            clause = _clause(row, at, found)
            head = row[clause.head]
            if head.start not in used_heads:
                used_heads.add(head.start)
                date = ImplicitDate(document, unresolved(head.text), is_future=_is_future(row, clause.group))
                yield EventCandidate(analysed, date, sentence, row, None, clause, agent(analysed, row, clause))


def _row_of_head(analysed: AnalysedText, sentence: TextSpan, open_row: TokenRow, at: int) -> tuple[TokenRow, int]:
    """The sentence as a row with the head in it, and its index: with masked quotations, unless the head is in one."""
    row = analysed.row(sentence)
    masked_at = row.index_of_start(open_row.starts[at])
    return (open_row, at) if masked_at is None else (row, masked_at)


def _clause(row: TokenRow, at: int, head: EventHead) -> Clause:
    """The clause of an event head; a verb that no verb group has is one by itself, as in headlines."""
    occurrence = clauses_of_occurrences(row).get(at)
    if occurrence is not None:
        return occurrence
    group = next((group for group in row.groups if group.head == at), None)
    if group is None and head.is_verb:
        group = VerbGroup(at, at, at, finite=row.language.verbs.form(row.lower(at)) is not VerbForm.GERUND)
    return clause_of_noun(row, at) if group is None else clause_of_verb(row, group)


def unresolved(word: str) -> Resolution:
    """The resolution of an event without a date; `word` is its verb or noun, for the reason."""
    return Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), NoDate(word))


def _may_report_events(analysed: AnalysedText, sentence: TextSpan) -> bool:
    """True for prose, and for the lines at the head of a text: title, subtitle. A later heading only names a part."""
    is_question = analysed.text.endswith(_QUESTION_MARK, sentence.start, sentence.end)
    is_title = sentence.start < _HEAD_LENGTH and len(analysed.sentences) > 1 and not is_question
    return is_title or analysed.is_prose(sentence)


def _is_future(row: TokenRow, group: VerbGroup | None) -> bool:
    """True for a plan, present or past: "will open", "asked to open"."""
    if group is None:
        return False
    return row.lower(group.first) == row.language.verbs.infinitive_mark or row.verb_form(group.first) is VerbForm.MODAL
