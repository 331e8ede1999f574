"""What a news text tells besides: happenings in its sentences that have no day of their own, and are no news.

"The court opened the case that the owners had filed": when they filed it nobody says. Such a happening is told without
a date, so that it can meet those who date it. The headline, which repeats the news, is told so too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.dates import UNKNOWN
from timeline.mentions.arguments import agent
from timeline.mentions.candidates import Scene, Undated
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.text.clauses import clause_of, phrase_of
from timeline.text.language import Form
from timeline.text.sentences import meeting
from timeline.text.token_row import Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.entities.analysed_text import Page
    from timeline.records import Document
    from timeline.text.clauses import Clause
    from timeline.text.sentences import Stretch
    from timeline.text.token_row import Row

__all__ = ["besides"]


def besides(document: Document, page: Page, told: Mapping[Stretch, Sequence[Scene]]) -> Iterator[Scene]:
    """The scenes beside those that have a day, which come by their sentences; in the text's order."""
    for sentence in page.sentences:
        if page.is_prose(sentence) or _is_headline(page, sentence):
            row = page.row(sentence)
            heads = {scene.head.start for scene in told.get(sentence, ())}
            for clause in _clauses(row):
                head = row[clause.head]
                if head.start not in heads:
                    dated = Undated(document, _resolution(head.text), is_to_come=_is_to_come(row, clause.group))
                    yield Scene(page, dated, sentence, row, None, clause, agent(page, row, clause))


def _is_headline(page: Page, sentence: Stretch) -> bool:
    """Whether it opens the text, and neither is its dateline nor all of it."""
    first, *more = page.sentences
    return sentence == first and bool(more) and not meeting(page.dates, sentence)


def _clauses(row: Row) -> Iterator[Clause]:
    """What the verbs tell, but for states, and the nouns that name a certain happening: "the lawsuit"."""
    for group in row.groups:
        if row.lower(group.head) not in row.language.states:
            yield clause_of(row, group)
    for at in range(len(row)):
        if _is_happening(row, at) and not row.is_verb(at):
            yield phrase_of(row, at)
        elif _is_doing(row, at) and not row.is_verb(at):
            yield clause_of(row, Group(at, at, at, finite=False))


def _is_doing(row: Row, at: int) -> bool:
    """Whether the word is a verb that goes with another: "by opening it and closing it, later saying “so,” adding"."""
    if row.form(at) is not Form.GERUND or row.lower(at) in row.language.states:
        return False
    before = row.lower(at - 1)
    leads = row.language.prepositions | row.language.subordinators | row.language.conjunctions
    return before in leads or row.is_quotation(at - 1) or (row.language.is_adverb(before) and row.lower(at - 2) == ",")


def _is_happening(row: Row, at: int) -> bool:
    """Whether the word is a noun that names a happening, itself and not another noun: no "return rate"."""
    if not row.language.is_happening(row.lower(at)) or (row.is_capitalised(at) and at > 0):
        return False
    after = row.lower(at + 1)
    return not row.tells(at + 1) or after in row.language.pronouns or row.is_verb(at + 1)


def _is_to_come(row: Row, group: Group | None) -> bool:
    """Whether it is a plan or was one: "will open", "asked to open"."""
    if group is None:
        return False
    return row.lower(group.first) == row.language.infinitive_mark or row.form(group.first) is Form.MODAL


def _resolution(word: str) -> Resolution:
    return Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), f'"{word}", for which the text gives no date')
