"""Who does what a clause tells, and who else is named in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.clauses import follows_aside

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.entities.analysed_text import Page
    from timeline.text.clauses import Clause
    from timeline.text.token_row import Group, Row

__all__ = ["agent", "named"]

_REACH_OF_BY = 5


def agent(page: Page, row: Row, clause: Clause) -> str | None:
    """The actor who does it, by full name, and of a noun ("his return") whose it is; None where nobody is named."""
    group = clause.group
    if group is None:
        return _owner(page, row, clause)
    if group.passive:
        return _by(page, row, group)
    if clause.subject.stop == group.first or not _is_inverted(row, group):
        return _of_phrase(page, row, clause.subject) or _body(page, row, clause)
    return _after_verb(page, row, group)


def named(page: Page, row: Row, clause: Clause) -> Iterator[str]:
    """Whom and what place the clause and its subject name, in order; "Israeli" before a noun is no name."""
    for start, _, actor in page.cast.within(row[0].start, row[-1].end):
        at = row.holding(start)
        is_told = at is not None and (at in clause.subject or clause.first <= at <= clause.last)
        if at is not None and is_told and row.is_word(at) and not _is_adjective(row, at):
            yield actor


def _owner(page: Page, row: Row, clause: Clause) -> str | None:
    """Whose the happening is: "his return"."""
    owners = [row[at] for at in range(clause.first, clause.head) if row.lower(at) in row.language.personal_possessives]
    return page.meant(owners[0].start) if owners else None


def _is_adjective(row: Row, at: int) -> bool:
    before_noun = row.is_capitalised(at) and row.tells(at + 1) and not row.is_capitalised(at + 1)
    return before_noun and row.language.is_adjective_of_name(row.lower(at))


def _of_phrase(page: Page, row: Row, phrase: range) -> str | None:
    """The first who is named, or meant by a pronoun, in the part between commas that is nearest to the verb."""
    end = phrase.stop
    for at in range(phrase.stop - 1, phrase.start - 2, -1):
        if at < phrase.start or row.lower(at) == ",":
            for head in range(at + 1, end):
                found = _meant(page, row, head)
                if found is not None and not (_is_governed(row, head, phrase.start) or _owns(row, head)):
                    return found
            end = at
    return None


def _body(page: Page, row: Row, clause: Clause) -> str | None:
    """Which firm or office "it" is, where it does what only such a one does: "it denied", "it plans to"."""
    at = clause.subject.start  # "it is due to publish" has more between
    is_corporate = row.holds(row.language.corporate, range(at + 1, clause.head + 1))
    return page.body(row[at].start) if row.lower(at) in row.language.impersonal and is_corporate else None


def _meant(page: Page, row: Row, at: int) -> str | None:
    if row.lower(at) in row.language.personal:
        return page.meant(row[at].start)
    return page.named(row[at]) if row.is_word(at) and not _is_adjective(row, at) else None


def _is_governed(row: Row, at: int, floor: int) -> bool:
    """Whether a preposition before makes it no subject: "of the court". So does "and" after what is governed."""
    while at > floor:
        at -= 1
        word = row.lower(at)
        if word in row.language.prepositions:
            return True
        if not (
            row.is_word(at) and (row.is_capitalised(at) or word in row.language.empty or word in row.language.titles)
        ):
            return False
    return False


def _owns(row: Row, at: int) -> bool:
    """Whether the name there only tells whose it is that acts: "the firm's latest suit claims"."""
    while row.is_capitalised(at + 1):
        at += 1
    return row.lower(at + 1) == row.language.possessive_mark


def _by(page: Page, row: Row, group: Group) -> str | None:
    """The agent of a passive verb: "captured by the one"."""
    by = group.last + 1
    if row.lower(by) not in row.language.agent_marks:
        return None
    reach = range(by + 1, min(by + 1 + _REACH_OF_BY, len(row)))
    return next((actor for at in reach if (actor := _meant(page, row, at)) is not None), None)


def _is_inverted(row: Row, group: Group) -> bool:
    """Whether the speaker comes after the verb: "..., said the prosecutor"."""
    speaks = row.lower(group.head) in row.language.saying
    return speaks and not row.is_word(group.first - 1) and not follows_aside(row, group)


def _after_verb(page: Page, row: Row, group: Group) -> str | None:
    """Who is named there; of "said Halden chairman Tom Birch" the person."""
    at = group.last + 1
    if row.lower(at) in row.language.determiners:
        at += 1
    office = at
    while row.is_capitalised(office) and row.lower(office) not in row.language.roles:
        office += 1
    titled = _meant(page, row, office + 1) if row.is_capitalised(office + 1) else None
    return titled or _meant(page, row, at)
