"""Argument extraction: the agent of a clause, and the other entities that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.clause_extent import is_after_aside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.entities.analysed_text import AnalysedText
    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["agent", "named_entities"]

_AGENT_WINDOW = 5
"""How many tokens after "by" the agent of a passive can be."""


def agent(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The full name of the entity that acts, or the possessor if the head is a noun ("his return"); None if unnamed."""
    group = clause.group
    if group is None:
        return _possessor(analysed, row, clause)
    if group.passive:
        return _passive_agent(analysed, row, group)
    if clause.subject.stop == group.first or not _is_inverted(row, group):
        return _agent_in_phrase(analysed, row, clause.subject) or _organisation_agent(analysed, row, clause)
    return _agent_after_verb(analysed, row, group)


def named_entities(analysed: AnalysedText, row: TokenRow, clause: Clause) -> Iterator[str]:
    """The entities that the clause and its subject name, in order; "Israeli" before a noun is no name."""
    for start, _, entity in analysed.entities.within(row[0].start, row[-1].end):
        at = row.index_containing(start)
        is_inside = at is not None and (at in clause.subject or clause.first <= at <= clause.last)
        if at is not None and is_inside and row.is_word(at) and not _is_name_adjective(row, at):
            yield entity


def _possessor(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The referent of the possessive before an event noun: "his return"."""
    possessives = row.language.words.personal_possessives
    at = next((at for at in range(clause.first, clause.head) if row.lower(at) in possessives), None)
    return None if at is None else analysed.resolve_pronoun(row[at].start)


def _is_name_adjective(row: TokenRow, at: int) -> bool:
    """True if a capitalised adjective modifies a common noun: "Israeli settlers"."""
    before_noun = row.is_capitalised(at) and row.is_content_word(at + 1) and not row.is_capitalised(at + 1)
    return before_noun and row.language.nouns.is_proper_adjective(row.lower(at))


def _agent_in_phrase(analysed: AnalysedText, row: TokenRow, phrase: range) -> str | None:
    """The first entity named, or referred to by a pronoun, in the comma-separated part nearest to the verb."""
    end = phrase.stop
    for at in range(phrase.stop - 1, phrase.start - 2, -1):
        if at < phrase.start or row.lower(at) == ",":
            for head in range(at + 1, end):
                entity = _entity_of_token(analysed, row, head)
                if entity is not None and not (_is_prepositional(row, head, phrase.start) or _is_possessor(row, head)):
                    return entity
            end = at
    return None


def _organisation_agent(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The organisation that "it" refers to, if the verb is one of organisations: "it denied", "it plans to"."""
    at = clause.subject.start
    if row.lower(at) not in row.language.words.impersonal_pronouns:
        return None
    verbs = range(at + 1, clause.head + 1)  # more than one in "it is due to publish"
    is_corporate = row.contains_any(row.language.verbs.corporate, verbs)
    return analysed.resolve_it(row[at].start) if is_corporate else None


def _entity_of_token(analysed: AnalysedText, row: TokenRow, at: int) -> str | None:
    """The entity that the token names, or refers to as a personal pronoun."""
    if row.lower(at) in row.language.words.personal_pronouns:
        return analysed.resolve_pronoun(row[at].start)
    return analysed.entity_at(row[at]) if row.is_word(at) and not _is_name_adjective(row, at) else None


def _is_prepositional(row: TokenRow, at: int, phrase_start: int) -> bool:
    """True if the name depends on a preposition before it, directly or through "and": "of the court"."""
    words, title_words = row.language.words, row.language.nouns.title_words
    while at > phrase_start:
        at -= 1
        word = row.lower(at)
        if word in words.prepositions:
            return True
        if not (row.is_word(at) and (row.is_capitalised(at) or word in words.stop_words or word in title_words)):
            return False
    return False


def _is_possessor(row: TokenRow, at: int) -> bool:
    """True if the name is only the possessor of the agent: "the firm's latest suit claims"."""
    while row.is_capitalised(at + 1):
        at += 1
    return row.lower(at + 1) == row.language.words.possessive_mark


def _passive_agent(analysed: AnalysedText, row: TokenRow, group: VerbGroup) -> str | None:
    """The agent of a passive verb: "captured by the rebels"."""
    by = group.last + 1
    if row.lower(by) not in row.language.words.agent_marks:
        return None
    window = range(by + 1, min(by + 1 + _AGENT_WINDOW, len(row)))
    return next((entity for at in window if (entity := _entity_of_token(analysed, row, at)) is not None), None)


def _is_inverted(row: TokenRow, group: VerbGroup) -> bool:
    """True if the speaker follows the reporting verb: "..., said the prosecutor"."""
    is_report = row.lower(group.head) in row.language.verbs.reporting
    return is_report and not row.is_word(group.first - 1) and not is_after_aside(row, group)


def _agent_after_verb(analysed: AnalysedText, row: TokenRow, group: VerbGroup) -> str | None:
    """The entity named after the verb; of "said Halden chairman Tom Birch" the person."""
    at = group.last + 1
    if row.lower(at) in row.language.words.determiners:
        at += 1
    role = at
    while row.is_capitalised(role) and row.lower(role) not in row.language.nouns.roles:
        role += 1
    person = _entity_of_token(analysed, row, role + 1) if row.is_capitalised(role + 1) else None
    return person or _entity_of_token(analysed, row, at)
