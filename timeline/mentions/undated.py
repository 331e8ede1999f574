"""What a news text tells besides: happenings in its sentences that have no day of their own, and are no news.

"The court opened the case that the owners had filed": when they filed it nobody says. Such a happening is told without
a date, so that it can meet those who date it. The headline, which repeats the news, is told so too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN
from timeline.mentions.arguments import agent
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.records import Anchor, AnchorKind, Resolution
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

__all__ = ["undated_events"]


def undated_events(
    document: Document, analysed: AnalysedText, dated_candidates: Mapping[TextSpan, Sequence[EventCandidate]]
) -> Iterator[EventCandidate]:
    """The scenes beside those that have a day, which come by their sentences; in the text's order."""
    for sentence in analysed.sentences:
        if analysed.is_prose(sentence) or _is_headline(analysed, sentence):
            row = analysed.row(sentence)
            heads = {scene.head.start for scene in dated_candidates.get(sentence, ())}
            for clause in _event_clauses(row):
                head = row[clause.head]
                if head.start not in heads:
                    dated = ImplicitDate(document, _unresolved(head.text), is_future=_is_future(row, clause.group))
                    yield EventCandidate(analysed, dated, sentence, row, None, clause, agent(analysed, row, clause))


def _is_headline(analysed: AnalysedText, sentence: TextSpan) -> bool:
    """Whether it opens the text, and neither is its dateline nor all of it."""
    first, *more = analysed.sentences
    return sentence == first and bool(more) and not overlapping(analysed.date_spans, sentence)


def _event_clauses(row: TokenRow) -> Iterator[Clause]:
    """What the verbs tell, but for states, and the nouns that name a certain happening: "the lawsuit"."""
    for group in row.groups:
        if row.lower(group.head) not in row.language.verbs.stative:
            yield clause_of_verb(row, group)
    for at in range(len(row)):
        if _is_event_noun(row, at) and not row.is_verb(at):
            yield clause_of_noun(row, at)
        elif _is_event_gerund(row, at) and not row.is_verb(at):
            yield clause_of_verb(row, VerbGroup(at, at, at, finite=False))


def _is_event_gerund(row: TokenRow, at: int) -> bool:
    """Whether the word is a verb that goes with another: "by opening it and closing it, later saying “so,” adding"."""
    if row.verb_form(at) is not VerbForm.GERUND or row.lower(at) in row.language.verbs.stative:
        return False
    before = row.lower(at - 1)
    leads = row.language.words.prepositions | row.language.words.subordinators | row.language.words.conjunctions
    return (
        before in leads
        or row.is_quotation(at - 1)
        or (row.language.words.is_adverb(before) and row.lower(at - 2) == ",")
    )


def _is_event_noun(row: TokenRow, at: int) -> bool:
    """Whether the word is a noun that names a happening, itself and not another noun: no "return rate"."""
    if not row.language.nouns.is_event(row.lower(at)) or (row.is_capitalised(at) and at > 0):
        return False
    after = row.lower(at + 1)
    return not row.is_content_word(at + 1) or after in row.language.words.pronouns or row.is_verb(at + 1)


def _is_future(row: TokenRow, group: VerbGroup | None) -> bool:
    """Whether it is a plan or was one: "will open", "asked to open"."""
    if group is None:
        return False
    return row.lower(group.first) == row.language.verbs.infinitive_mark or row.verb_form(group.first) is VerbForm.MODAL


def _unresolved(word: str) -> Resolution:
    return Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), f'"{word}", for which the text gives no date')
