"""Which verbs carry a sentence, and how they tell: what happened, what somebody says, what had been before.

Works on one row, by the forms of its verbs; on which day that was is told by `news`.
"""

from __future__ import annotations

from enum import Enum, auto
from itertools import zip_longest
from typing import TYPE_CHECKING

from timeline.text.clause_segments import is_fronted_phrase_end
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["ClauseAspect", "clause_aspect", "is_negated", "main_verbs"]


class ClauseAspect(Enum):
    """How a verb tells: as what happened, has happened or is happening, is being said, lies before the rest, or holds.

    What holds lasts, or comes again and again: "has two doors", "sells bread".
    """

    PAST_EVENT = auto()
    CURRENT_EVENT = auto()
    REPORTING = auto()
    ANTERIOR = auto()
    STATE = auto()


def clause_aspect(row: TokenRow, clause: Clause) -> ClauseAspect | None:
    """How the verb of the clause tells; None of a noun, of what somebody is or was, and of what did not happen."""
    group = clause.group
    if group is None or is_negated(row, clause):
        return None
    if row.lower(group.head) in row.language.verbs.stative and not _is_change_of_state(row, group):
        return ClauseAspect.STATE if _is_present(row, group) else None
    if group.passive and "-" in row.lower(group.head):  # "was long-awaited"
        return None
    told = _aspect_by_form(row, group)
    looks_back = row.lower(clause.first) in row.language.signals.anterior_adverbs or any(
        _is_anterior_adverb(row, at) for at in range(group.first - 2, group.last + 3)
    )
    return ClauseAspect.ANTERIOR if told not in (None, ClauseAspect.STATE) and looks_back else told


def _is_anterior_adverb(row: TokenRow, at: int) -> bool:
    """Whether the adverb stands there: "met before", not "left before the end"."""
    word, after = row.lower(at), row.lower(at + 1)
    if word not in row.language.signals.anterior_adverbs or row.lower(at - 1) in row.language.words.determiners:
        return False  # "the long awaited report"
    is_phrase = row.is_date(at + 1) or (row.is_word(at + 1) and after not in row.language.words.prepositions)
    return not (word in row.language.words.prepositions and is_phrase)


def is_negated(row: TokenRow, clause: Clause) -> bool:
    """Whether the clause says that it did not happen: "never met", "nobody came", "made no statement"."""
    group = clause.group
    around = range(group.first - 1, group.last + 2) if group is not None else range(0)
    return any(row.contains_any(row.language.words.negations, within) for within in (clause.subject, around))


def main_verbs(row: TokenRow) -> list[VerbGroup]:
    """The groups of the clauses that hang on no other, in order. Of "Prices fell, the bank said" it is the saying."""
    found: list[VerbGroup] = []
    is_main = True
    for before, start, stop in zip(
        (0, *row.segment_starts), row.segment_starts, (*row.segment_starts[1:], len(row)), strict=False
    ):
        hangs = _is_subordinate(row, start)
        verbs = [group for group in row.groups if start <= group.first < stop and (group.finite or group.passive)]
        if found and row.verb_form(found[-1].first) is VerbForm.PAST and _has_initial_verb(row, start):
            found.pop()  # "the people killed when the dam burst are"
        is_main = not hangs and (
            is_main or _is_main_clause_resumed(row, start) or is_fronted_phrase_end(row, before, start)
        )
        spent = 0 if _has_gerund_opener(row, start) else 1
        free = verbs if is_main else verbs[spent:] if hangs else []
        if hangs and found and start > 0:
            free = [group for group in free[-1:] if _is_attribution(row, found[-1], group)]
        for group in _independent_verbs(row, [group for group in free if group.finite]):
            found = [group] if found and _is_attribution(row, found[-1], group) else [*found, group]
    return found


def _aspect_by_form(row: TokenRow, group: VerbGroup) -> ClauseAspect | None:
    first, head = row.verb_form(group.first), row.verb_form(group.head)
    is_past = row.lower(group.first) in row.language.verbs.past_auxiliaries
    match first:
        case VerbForm.PAST:
            return ClauseAspect.PAST_EVENT
        case VerbForm.BE | VerbForm.DO if is_past and (
            group.passive or head is VerbForm.BASE or _is_change_of_state(row, group)
        ):
            return ClauseAspect.PAST_EVENT
        case VerbForm.BE if not is_past and _is_progressive(row, group):
            return ClauseAspect.CURRENT_EVENT
        case VerbForm.HAVE if is_past:
            return ClauseAspect.ANTERIOR
        case VerbForm.HAVE if head in (VerbForm.PAST, VerbForm.PARTICIPLE):
            return ClauseAspect.CURRENT_EVENT
        case VerbForm.PRESENT | VerbForm.NOUN_OR_PRESENT if row.lower(group.head) in row.language.verbs.reporting:
            return ClauseAspect.REPORTING
        case VerbForm.PRESENT | VerbForm.NOUN_OR_PRESENT | VerbForm.BASE:
            return ClauseAspect.STATE
        case _:
            return None


def _is_present(row: TokenRow, group: VerbGroup) -> bool:
    """Whether it tells what is so now: "has two doors", "owns it"; not "has twice before sued"."""
    if group.first != group.head:
        return False
    if row.verb_form(group.head) is VerbForm.HAVE:
        is_past = row.lower(group.first) in row.language.verbs.past_auxiliaries
        return not is_past and not row.language.words.is_adverb(row.lower(group.last + 1))
    return row.verb_form(group.head) in (VerbForm.PRESENT, VerbForm.NOUN_OR_PRESENT, VerbForm.BASE)


def _is_progressive(row: TokenRow, group: VerbGroup) -> bool:
    """Whether it is going on: "is leaving", "is being sold"."""
    between = any(row.verb_form(at) is VerbForm.BE for at in range(group.first + 1, group.head))
    return row.verb_form(group.head) is VerbForm.GERUND or (group.passive and between)


def _is_change_of_state(row: TokenRow, group: VerbGroup) -> bool:
    """Whether what looks like a state is a change, as markets are told: "shares were up"."""
    return row.verb_form(group.head) is VerbForm.BE and row.lower(group.last + 1) in row.language.words.change_adverbs


def _is_subordinate(row: TokenRow, start: int) -> bool:
    """Whether the segment is opened by what makes it hang on another: "when", "who", ", asking"."""
    word = row.lower(start)
    if word in row.language.words.subordinators or (start > 0 and word in row.language.words.relativizers):
        return not row.is_date_introducer(start)
    following = row.skip_date_adverbials(start + 1)
    return word == "," and any(group.first <= following <= group.last and not group.finite for group in row.groups)


def _has_gerund_opener(row: TokenRow, start: int) -> bool:
    """Whether what hangs there has no subject, so that the first verb is not its own: "While leaving, she fell"."""
    return row.verb_form(start + 1) is VerbForm.GERUND


def _is_main_clause_resumed(row: TokenRow, start: int) -> bool:
    """Whether the main clause goes on after what hung on it: "..., but dismissed it", "...; the court agreed"."""
    joins = row.lower(start) in row.language.words.conjunctions and row.lower(start - 1) == ","
    return joins or row.lower(start) == ";" or _has_initial_verb(row, start)


def _has_initial_verb(row: TokenRow, start: int) -> bool:
    """Whether the segment opens with the verb of a clause that another interrupted."""
    return start > 0 and any(group.first == start and group.finite for group in row.groups)


def _independent_verbs(row: TokenRow, groups: list[VerbGroup]) -> Iterator[VerbGroup]:
    """The first that is no description of a noun, "goods sold in"; after it what has a subject of its own.

    So have ", and she left" and ", she said".
    """
    before: VerbGroup | None = None
    for group, after in zip_longest(groups, groups[1:]):
        speaks = row.lower(group.head) in row.language.verbs.reporting
        if before is None and not _is_reduced_relative(row, group, after) and _has_subject(row, group):
            before = group
            yield group
        elif before is not None and (
            _is_coordinate_clause(row, before, group) or (speaks and row.commas(before.last, group.first))
        ):
            yield group


def _is_coordinate_clause(row: TokenRow, before: VerbGroup, group: VerbGroup) -> bool:
    """Whether it has a clause and a subject of its own: "..., and the owners sued"."""
    for at in row.commas(before.last, group.first):
        if row.lower(at + 1) in row.language.words.conjunctions and row.has_content_word(at, group.first):
            return row.commas(at + 1, group.first) != [group.first - 1]  # "..., and a fee, called a tithe"
    return False


def _is_reduced_relative(row: TokenRow, group: VerbGroup, after: VerbGroup | None) -> bool:
    """Whether it only describes the noun before it: "goods sold in the north were dear", "a fee, called a tithe"."""
    if row.verb_form(group.first) is not VerbForm.PAST or row.lower(group.head) in row.language.verbs.clause_embedding:
        return False
    is_other = after is None or row.lower(after.head) in row.language.verbs.reporting
    goes_on = after is not None and not is_other and not _is_coordinate_clause(row, group, after)
    set_off = row.lower(group.first - 1) == "," and len(row.commas(0, group.first)) == 1
    return set_off or (goes_on and row.lower(group.last + 1) in row.language.words.prepositions)


def _has_subject(row: TokenRow, group: VerbGroup) -> bool:
    """Whether somebody or something stands before it, in its segment or in the one that it goes on, and nobody asks."""
    start = row.segment(group.first).start
    if row.contains_any(row.language.words.interrogatives, range(start, group.first)):
        return False
    if row.has_content_word(start, group.first) or _has_initial_verb(row, start):
        return True
    speaks = row.lower(group.head) in row.language.verbs.reporting and row.is_quotation(group.first - 1)
    return speaks or row.lower(start) in row.language.words.conjunctions | row.language.words.relativizers


def _is_attribution(row: TokenRow, before: VerbGroup, group: VerbGroup) -> bool:
    """Whether the verb only tells who said what stands before it."""
    speaks = row.lower(group.head) in row.language.verbs.reporting and bool(row.commas(before.last, group.first))
    return speaks and not row.has_content_word(group.last + 1, row.segment(group.head).stop)
