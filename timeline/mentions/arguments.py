"""Argument extraction: the agent of a clause, and the other entities that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.entities.pronouns import resolve_it, resolve_personal
from timeline.mentions.argument_syntax import (
    is_adjunct,
    is_expletive,
    is_infinitive,
    is_inverted,
    is_name_adjective,
    is_object,
    is_plural_noun,
    is_possessor,
    is_prepositional,
    is_singular_noun,
)
from timeline.text.clauses import clause_of_verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.entities.analysed_text import AnalysedText
    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["agent", "named_entities"]

_MAX_GOVERNORS = 8
"""How many verbs can be between an infinitive and its subject: "asked to agree to try to go"."""
_AGENT_WINDOW = 5
"""How many tokens after "by" the agent of a passive can be."""


def agent(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The full name of the entity that acts, or the possessor if the head is a noun ("his return"); None if unnamed."""
    group = clause.group
    if group is None:
        return _nominal_agent(analysed, row, clause)
    if group.passive:
        return _passive_agent(analysed, row, group)
    if clause.subject.stop == group.first or not is_inverted(row, group):
        return (
            _agent_in_phrase(analysed, row, clause.subject)
            or _impersonal_subject(analysed, row, clause)
            or _controller(analysed, row, clause)
        )
    return _agent_after_verb(analysed, row, group)


def subject(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The entity that is the subject of the clause, whether it acts or undergoes; None if unnamed."""
    return _agent_in_phrase(analysed, row, clause.subject) or _impersonal_subject(analysed, row, clause)


def named_entities(analysed: AnalysedText, row: TokenRow, clause: Clause) -> Iterator[str]:
    """The entities that the clause and its subject name or refer to, in order; "Israeli" before a noun is no name."""
    for start, _, entity in analysed.entities.within(row[0].start, row[-1].end):
        at = row.index_containing(start)
        is_inside = at is not None and (at in clause.subject or clause.first <= at <= clause.last)
        if at is not None and is_inside and row.is_word(at) and not is_name_adjective(row, at):
            yield entity
    yield from _pronoun_entities(analysed, row, clause)


def _pronoun_entities(analysed: AnalysedText, row: TokenRow, clause: Clause) -> Iterator[str]:
    """The subject, if it undergoes what the verb says, and the person of an object pronoun: "arrested him"."""
    group = clause.group
    if group is None:
        return
    undergoer = _subject_of_passive(analysed, row, clause) if group.passive else None
    if undergoer is not None:
        yield undergoer
    for at in range(group.last + 1, clause.last + 1):
        if row.lower(at) in row.language.words.object_pronouns:
            person = resolve_personal(analysed, row[at].start, row.lower(at))
            if person is not None:
                yield person


def _subject_of_passive(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The entity that is the subject of a passive verb, in words or by the verb before an infinitive."""
    return subject(analysed, row, clause) or _controller(analysed, row, clause)


def _nominal_agent(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """Who acts in the event that a noun names: "his return", "Halden's bid", "Halden made a bid"; None if unnamed."""
    words = row.language.words
    governor = next((group for group in reversed(row.groups) if group.last < clause.head), None)
    possessive = next(
        (at for at in range(clause.first, clause.head) if row.lower(at) in words.personal_possessives), None
    )
    if possessive is not None:
        return resolve_personal(analysed, row[possessive].start, row.lower(possessive))
    mark = next((at for at in range(clause.head - 1, clause.first, -1) if row.lower(at) == words.possessive_mark), None)
    if mark is not None and words.prepositions.isdisjoint(row.lowercase[mark : clause.head]):
        return _possessor(analysed, row, mark)
    if governor is None or governor.passive or not is_object(row, governor, clause.head):
        return None
    is_own = row.contains_any(words.impersonal_possessives, range(governor.last + 1, clause.head))
    is_light = row.lower(governor.head) in row.language.verbs.light
    return subject(analysed, row, clause_of_verb(row, governor)) if is_light or is_own else None


def _possessor(analysed: AnalysedText, row: TokenRow, mark: int) -> str | None:
    """The entity whose name ends before the possessive mark."""
    at = mark - 1
    while row.is_capitalised(at - 1) and analysed.entity_at(row[at]) is None:
        at -= 1
    return _entity_of_token(analysed, row, at)


def _agent_in_phrase(analysed: AnalysedText, row: TokenRow, phrase: range) -> str | None:
    """The first entity named, or referred to by a pronoun, in the comma-separated part nearest to the verb."""
    end = phrase.stop
    for at in range(phrase.stop - 1, phrase.start - 2, -1):
        if at < phrase.start or row.lower(at) == ",":
            for head in range(at + 1, end):
                entity = _entity_of_token(analysed, row, head)
                if entity is not None and not (is_prepositional(row, head, phrase.start) or is_possessor(row, head)):
                    return _apposed_person(analysed, row, range(head, end)) or entity
            end = at
    return None


def _apposed_person(analysed: AnalysedText, row: TokenRow, phrase: range) -> str | None:
    """The person whose title the name at the beginning of the phrase opens: "Halden chairman Tom Birch"."""
    at = phrase.start
    while at < phrase.stop and row.is_capitalised(at):
        at += 1
    noun = at
    while at < phrase.stop and row.is_content_word(at) and not row.is_capitalised(at):
        at += 1
    is_title = noun < at < phrase.stop and row.is_capitalised(at)
    return analysed.entity_at(row[at]) if is_title else None


def _controller(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The subject of an infinitive or gerund without one of its own.

    That is the subject of the verb before it, or the object of "ordered"; for a gerund that opens the sentence, the
    subject of the verb after it.
    """
    for _ in range(_MAX_GOVERNORS):
        group = clause.group
        if group is None or group.finite or not (is_infinitive(row, group) or is_adjunct(row, group)):
            return None
        governor = next((other for other in reversed(row.groups) if other.last < group.first), None)
        if governor is None:
            return _subject_of_next_verb(analysed, row, group)
        has_object = row.has_content_word(governor.last + 1, group.first)
        if row.lower(governor.head) in row.language.verbs.object_control and has_object and not governor.passive:
            return _agent_in_phrase(analysed, row, range(governor.last + 1, group.first))
        clause = clause_of_verb(row, governor)
        entity = subject(analysed, row, clause)
        if entity is not None:
            return entity
    return None


def _subject_of_next_verb(analysed: AnalysedText, row: TokenRow, group: VerbGroup) -> str | None:
    """The subject of the first verb with one, for a gerund that opens the sentence; None for an infinitive."""
    main = next((other for other in row.groups if other.finite), None)
    if main is None or is_infinitive(row, group):
        return None
    return subject(analysed, row, clause_of_verb(row, main))


def _impersonal_subject(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The organisation or thing that the subject "it" or "they" refers to; None if two fit, or if it refers to none.

    After a verb of saying that is its subject, in a first clause the subject of the sentence before; else, for a verb
    of organisations, the first entity that is near.
    """
    words, at = row.language.words, clause.subject.start
    is_it = row.lower(at) in words.impersonal_pronouns
    if clause.group is None or not (is_it or row.lower(at) in words.plural_pronouns) or is_expletive(row, clause.group):
        return None
    governor = next((group for group in reversed(row.groups) if group.finite and group.last < at), None)
    if governor is None:
        entity = _subject_of_previous_sentence(analysed, row, at)
    else:
        entity = _subject_of_report(analysed, row, governor, at)
    verbs = range(at + 1, clause.head + 1)  # more than one in "it is due to publish"
    is_corporate = is_it and row.contains_any(row.language.verbs.corporate, verbs)
    return entity or (resolve_it(analysed, row[at].start) if is_corporate else None)


def _subject_of_report(analysed: AnalysedText, row: TokenRow, governor: VerbGroup, at: int) -> str | None:
    """The subject of a verb of saying or thinking right before the pronoun: "Halden said on Friday that it"."""
    if row.lower(governor.head) not in row.language.verbs.clause_embedding:
        return None
    first = row.skip_date_adverbials(governor.last + 1)
    first += row.lower(first) in row.language.words.ambiguous_openers
    entity = subject(analysed, row, clause_of_verb(row, governor)) if row.skip_date_adverbials(first) == at else None
    return entity if entity is not None and analysed.entities.is_impersonal(entity) else None


def _subject_of_previous_sentence(analysed: AnalysedText, row: TokenRow, at: int) -> str | None:
    """The subject of the main verb of the sentence before, if nothing after that verb fits the pronoun too."""
    index = analysed.sentence_index(row[at].start)
    previous = analysed.sentences[index - 1] if index > 0 else None
    is_cataphoric = row.lower(0) in row.language.words.subordinators  # "As it promised, Halden closed"
    if previous is None or is_cataphoric or not analysed.is_prose(previous):
        return None
    before = analysed.row(previous)
    main = next((group for group in before.groups if group.finite), None)
    entity = None if main is None else subject(analysed, before, clause_of_verb(before, main))
    if main is None or entity is None or not analysed.entities.is_impersonal(entity):
        return None
    is_it = row.lower(at) in row.language.words.impersonal_pronouns
    rivals = is_singular_noun if is_it else is_plural_noun
    return None if any(rivals(before, other) for other in range(main.last + 1, len(before))) else entity


def _entity_of_token(analysed: AnalysedText, row: TokenRow, at: int) -> str | None:
    """The entity that the token names, or refers to as a personal pronoun."""
    if row.lower(at) in row.language.words.personal_pronouns:
        return resolve_personal(analysed, row[at].start, row.lower(at))
    return analysed.entity_at(row[at]) if row.is_word(at) and not is_name_adjective(row, at) else None


def _passive_agent(analysed: AnalysedText, row: TokenRow, group: VerbGroup) -> str | None:
    """The agent of a passive verb: "captured by the rebels"."""
    by = group.last + 1
    if row.lower(by) not in row.language.words.agent_marks:
        return None
    window = range(by + 1, min(by + 1 + _AGENT_WINDOW, len(row)))
    return next((entity for at in window if (entity := _entity_of_token(analysed, row, at)) is not None), None)


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
