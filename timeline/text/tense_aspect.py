"""Which verbs carry a sentence, and how they tell: what happened, what somebody says, what had been before.

Works on one row, by the forms of its verbs; on which day that was is told by `news`.
"""

from __future__ import annotations

from enum import Enum, auto
from itertools import zip_longest
from typing import TYPE_CHECKING

from timeline.text.clause_segments import returns_from_phrase
from timeline.text.language import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.text.clauses import Clause
    from timeline.text.token_row import Group, Row

__all__ = ["Telling", "is_negated", "main_verbs", "telling"]


class Telling(Enum):
    """How a verb tells: as what happened, has happened or is happening, is being said, lies before the rest, or holds.

    What holds lasts, or comes again and again: "has two doors", "sells bread".
    """

    HAPPENED = auto()
    HAS_HAPPENED = auto()
    SAYS = auto()
    LOOKS_BACK = auto()
    HOLDS = auto()


def telling(row: Row, clause: Clause) -> Telling | None:
    """How the verb of the clause tells; None of a noun, of what somebody is or was, and of what did not happen."""
    group = clause.group
    if group is None or is_negated(row, clause):
        return None
    if row.lower(group.head) in row.language.states and not _moves(row, group):
        return Telling.HOLDS if _is_of_now(row, group) else None
    if group.passive and "-" in row.lower(group.head):  # "was long-awaited"
        return None
    told = _by_form(row, group)
    looks_back = row.lower(clause.first) in row.language.looking_back or any(
        _is_looking_back(row, at) for at in range(group.first - 2, group.last + 3)
    )
    return Telling.LOOKS_BACK if told not in (None, Telling.HOLDS) and looks_back else told


def _is_looking_back(row: Row, at: int) -> bool:
    """Whether the adverb stands there: "met before", not "left before the end"."""
    word, after = row.lower(at), row.lower(at + 1)
    if word not in row.language.looking_back or row.lower(at - 1) in row.language.determiners:
        return False  # "the long awaited report"
    is_phrase = row.is_date(at + 1) or (row.is_word(at + 1) and after not in row.language.prepositions)
    return not (word in row.language.prepositions and is_phrase)


def is_negated(row: Row, clause: Clause) -> bool:
    """Whether the clause says that it did not happen: "never met", "nobody came", "made no statement"."""
    group = clause.group
    around = range(group.first - 1, group.last + 2) if group is not None else range(0)
    return any(row.holds(row.language.negations, within) for within in (clause.subject, around))


def main_verbs(row: Row) -> list[Group]:
    """The groups of the clauses that hang on no other, in order. Of "Prices fell, the bank said" it is the saying."""
    found: list[Group] = []
    is_main = True
    for before, start, stop in zip((0, *row.cuts), row.cuts, (*row.cuts[1:], len(row)), strict=False):
        hangs = _hangs(row, start)
        verbs = [group for group in row.groups if start <= group.first < stop and (group.finite or group.passive)]
        if found and row.form(found[-1].first) is Form.PAST and _resumes(row, start):
            found.pop()  # "the people killed when the dam burst are"
        is_main = not hangs and (is_main or _returns(row, start) or returns_from_phrase(row, before, start))
        spent = 0 if _opens_with_doing(row, start) else 1
        free = verbs if is_main else verbs[spent:] if hangs else []
        if hangs and found and start > 0:
            free = [group for group in free[-1:] if _is_attribution(row, found[-1], group)]
        for group in _free(row, [group for group in free if group.finite]):
            found = [group] if found and _is_attribution(row, found[-1], group) else [*found, group]
    return found


def _by_form(row: Row, group: Group) -> Telling | None:
    first, head = row.form(group.first), row.form(group.head)
    is_past = row.lower(group.first) in row.language.past_auxiliaries
    match first:
        case Form.PAST:
            return Telling.HAPPENED
        case Form.BE | Form.DO if is_past and (group.passive or head is Form.BASE or _moves(row, group)):
            return Telling.HAPPENED
        case Form.BE if not is_past and _is_under_way(row, group):
            return Telling.HAS_HAPPENED
        case Form.HAVE if is_past:
            return Telling.LOOKS_BACK
        case Form.HAVE if head in (Form.PAST, Form.PARTICIPLE):
            return Telling.HAS_HAPPENED
        case Form.PRESENT | Form.NOUN_OR_PRESENT if row.lower(group.head) in row.language.saying:
            return Telling.SAYS
        case Form.PRESENT | Form.NOUN_OR_PRESENT | Form.BASE:
            return Telling.HOLDS
        case _:
            return None


def _is_of_now(row: Row, group: Group) -> bool:
    """Whether it tells what is so now: "has two doors", "owns it"; not "has twice before sued"."""
    if group.first != group.head:
        return False
    if row.form(group.head) is Form.HAVE:
        is_past = row.lower(group.first) in row.language.past_auxiliaries
        return not is_past and not row.language.is_adverb(row.lower(group.last + 1))
    return row.form(group.head) in (Form.PRESENT, Form.NOUN_OR_PRESENT, Form.BASE)


def _is_under_way(row: Row, group: Group) -> bool:
    """Whether it is going on: "is leaving", "is being sold"."""
    between = any(row.form(at) is Form.BE for at in range(group.first + 1, group.head))
    return row.form(group.head) is Form.GERUND or (group.passive and between)


def _moves(row: Row, group: Group) -> bool:
    """Whether what looks like a state is a change, as markets are told: "shares were up"."""
    return row.form(group.head) is Form.BE and row.lower(group.last + 1) in row.language.moves


def _hangs(row: Row, start: int) -> bool:
    """Whether the segment is opened by what makes it hang on another: "when", "who", ", asking"."""
    word = row.lower(start)
    if word in row.language.subordinators or (start > 0 and word in row.language.relatives):
        return not row.leads_date(start)
    following = row.after_date(start + 1)
    return word == "," and any(group.first <= following <= group.last and not group.finite for group in row.groups)


def _opens_with_doing(row: Row, start: int) -> bool:
    """Whether what hangs there has no subject, so that the first verb is not its own: "While leaving, she fell"."""
    return row.form(start + 1) is Form.GERUND


def _returns(row: Row, start: int) -> bool:
    """Whether the main clause goes on after what hung on it: "..., but dismissed it", "...; the court agreed"."""
    joins = row.lower(start) in row.language.conjunctions and row.lower(start - 1) == ","
    return joins or row.lower(start) == ";" or _resumes(row, start)


def _resumes(row: Row, start: int) -> bool:
    """Whether the segment opens with the verb of a clause that another interrupted."""
    return start > 0 and any(group.first == start and group.finite for group in row.groups)


def _free(row: Row, groups: list[Group]) -> Iterator[Group]:
    """The first that is no description of a noun, "goods sold in"; after it what has a subject of its own.

    So have ", and she left" and ", she said".
    """
    before: Group | None = None
    for group, after in zip_longest(groups, groups[1:]):
        speaks = row.lower(group.head) in row.language.saying
        if before is None and not _describes(row, group, after) and _has_subject(row, group):
            before = group
            yield group
        elif before is not None and (
            _is_joined(row, before, group) or (speaks and row.commas(before.last, group.first))
        ):
            yield group


def _is_joined(row: Row, before: Group, group: Group) -> bool:
    """Whether it has a clause and a subject of its own: "..., and the owners sued"."""
    for at in row.commas(before.last, group.first):
        if row.lower(at + 1) in row.language.conjunctions and row.tell(at, group.first):
            return row.commas(at + 1, group.first) != [group.first - 1]  # "..., and a fee, called a tithe"
    return False


def _describes(row: Row, group: Group, after: Group | None) -> bool:
    """Whether it only describes the noun before it: "goods sold in the north were dear", "a fee, called a tithe"."""
    if row.form(group.first) is not Form.PAST or row.lower(group.head) in row.language.clausal:
        return False
    is_other = after is None or row.lower(after.head) in row.language.saying
    goes_on = after is not None and not is_other and not _is_joined(row, group, after)
    set_off = row.lower(group.first - 1) == "," and len(row.commas(0, group.first)) == 1
    return set_off or (goes_on and row.lower(group.last + 1) in row.language.prepositions)


def _has_subject(row: Row, group: Group) -> bool:
    """Whether somebody or something stands before it, in its segment or in the one that it goes on, and nobody asks."""
    start = row.segment(group.first).start
    if row.holds(row.language.interrogatives, range(start, group.first)):
        return False
    if row.tell(start, group.first) or _resumes(row, start):
        return True
    speaks = row.lower(group.head) in row.language.saying and row.is_quotation(group.first - 1)
    return speaks or row.lower(start) in row.language.conjunctions | row.language.relatives


def _is_attribution(row: Row, before: Group, group: Group) -> bool:
    """Whether the verb only tells who said what stands before it."""
    speaks = row.lower(group.head) in row.language.saying and bool(row.commas(before.last, group.first))
    return speaks and not row.tell(group.last + 1, row.segment(group.head).stop)
