"""Who does what a clause tells, and who else is named in it."""

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


def agent(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """The actor who does it, by full name, and of a noun ("his return") whose it is; None where nobody is named."""
    group = clause.group
    if group is None:
        return _possessor(analysed, row, clause)
    if group.passive:
        return _passive_agent(analysed, row, group)
    if clause.subject.stop == group.first or not _is_inverted(row, group):
        return _agent_in_phrase(analysed, row, clause.subject) or _organisation_agent(analysed, row, clause)
    return _agent_after_verb(analysed, row, group)


def named_entities(analysed: AnalysedText, row: TokenRow, clause: Clause) -> Iterator[str]:
    """Whom and what place the clause and its subject name, in order; "Israeli" before a noun is no name."""
    for start, _, actor in analysed.entities.within(row[0].start, row[-1].end):
        at = row.index_containing(start)
        is_told = at is not None and (at in clause.subject or clause.first <= at <= clause.last)
        if at is not None and is_told and row.is_word(at) and not _is_name_adjective(row, at):
            yield actor


def _possessor(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """Whose the happening is: "his return"."""
    owners = [
        row[at] for at in range(clause.first, clause.head) if row.lower(at) in row.language.words.personal_possessives
    ]
    return analysed.resolve_pronoun(owners[0].start) if owners else None


def _is_name_adjective(row: TokenRow, at: int) -> bool:
    before_noun = row.is_capitalised(at) and row.is_content_word(at + 1) and not row.is_capitalised(at + 1)
    return before_noun and row.language.nouns.is_proper_adjective(row.lower(at))


def _agent_in_phrase(analysed: AnalysedText, row: TokenRow, phrase: range) -> str | None:
    """The first who is named, or meant by a pronoun, in the part between commas that is nearest to the verb."""
    end = phrase.stop
    for at in range(phrase.stop - 1, phrase.start - 2, -1):
        if at < phrase.start or row.lower(at) == ",":
            for head in range(at + 1, end):
                found = _entity_of_token(analysed, row, head)
                if found is not None and not (_is_prepositional(row, head, phrase.start) or _is_possessor(row, head)):
                    return found
            end = at
    return None


def _organisation_agent(analysed: AnalysedText, row: TokenRow, clause: Clause) -> str | None:
    """Which firm or office "it" is, where it does what only such a one does: "it denied", "it plans to"."""
    at = clause.subject.start  # "it is due to publish" has more between
    is_corporate = row.contains_any(row.language.verbs.corporate, range(at + 1, clause.head + 1))
    return (
        analysed.resolve_it(row[at].start)
        if row.lower(at) in row.language.words.impersonal_pronouns and is_corporate
        else None
    )


def _entity_of_token(analysed: AnalysedText, row: TokenRow, at: int) -> str | None:
    if row.lower(at) in row.language.words.personal_pronouns:
        return analysed.resolve_pronoun(row[at].start)
    return analysed.entity_at(row[at]) if row.is_word(at) and not _is_name_adjective(row, at) else None


def _is_prepositional(row: TokenRow, at: int, phrase_start: int) -> bool:
    """Whether a preposition before makes it no subject: "of the court". So does "and" after what is governed."""
    while at > phrase_start:
        at -= 1
        word = row.lower(at)
        if word in row.language.words.prepositions:
            return True
        if not (
            row.is_word(at)
            and (
                row.is_capitalised(at)
                or word in row.language.words.stop_words
                or word in row.language.nouns.title_words
            )
        ):
            return False
    return False


def _is_possessor(row: TokenRow, at: int) -> bool:
    """Whether the name there only tells whose it is that acts: "the firm's latest suit claims"."""
    while row.is_capitalised(at + 1):
        at += 1
    return row.lower(at + 1) == row.language.words.possessive_mark


def _passive_agent(analysed: AnalysedText, row: TokenRow, group: VerbGroup) -> str | None:
    """The agent of a passive verb: "captured by the one"."""
    by = group.last + 1
    if row.lower(by) not in row.language.words.agent_marks:
        return None
    reach = range(by + 1, min(by + 1 + _AGENT_WINDOW, len(row)))
    return next((actor for at in reach if (actor := _entity_of_token(analysed, row, at)) is not None), None)


def _is_inverted(row: TokenRow, group: VerbGroup) -> bool:
    """Whether the speaker comes after the verb: "..., said the prosecutor"."""
    speaks = row.lower(group.head) in row.language.verbs.reporting
    return speaks and not row.is_word(group.first - 1) and not is_after_aside(row, group)


def _agent_after_verb(analysed: AnalysedText, row: TokenRow, group: VerbGroup) -> str | None:
    """Who is named there; of "said Halden chairman Tom Birch" the person."""
    at = group.last + 1
    if row.lower(at) in row.language.words.determiners:
        at += 1
    office = at
    while row.is_capitalised(office) and row.lower(office) not in row.language.nouns.roles:
        office += 1
    titled = _entity_of_token(analysed, row, office + 1) if row.is_capitalised(office + 1) else None
    return titled or _entity_of_token(analysed, row, at)
