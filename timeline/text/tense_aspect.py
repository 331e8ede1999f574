"""Tense, aspect and eventuality type of clauses, and the main verbs of a sentence.

Works on one row, by the forms of its verbs. The day of an event is found in `timeline.mentions.implicit_dates`.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from timeline.text.clause_segments import is_fronted_phrase_end
from timeline.text.language import VerbForm
from timeline.text.negation import is_negated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["ClauseAspect", "clause_aspect", "main_verbs"]


class ClauseAspect(Enum):
    """The kind of eventuality that a clause describes, by the tense and aspect of its verb (TimeML 1.2.1: EVENT).

    A past event; a present perfect or progressive; a report in the present; an event before the others (past perfect);
    a state, which lasts or recurs: "has two doors", "sells bread".
    """

    PAST_EVENT = auto()
    CURRENT_EVENT = auto()
    REPORTING = auto()
    ANTERIOR = auto()
    STATE = auto()


def clause_aspect(row: TokenRow, clause: Clause) -> ClauseAspect | None:
    """The aspect of the clause; None if its head is a noun, if it is negated, and for a past state or a copula."""
    group = clause.group
    if group is None or is_negated(row, clause):
        return None
    if row.lower(group.head) in row.language.verbs.stative and not _is_change_of_state(row, group):
        return ClauseAspect.STATE if _is_present(row, group) else None
    if group.passive and "-" in row.lower(group.head):  # "was long-awaited"
        return None
    aspect = _aspect_by_form(row, group)
    if aspect in (None, ClauseAspect.STATE):
        return aspect
    return ClauseAspect.ANTERIOR if _has_anterior_adverb(row, clause.first, group) else aspect


def _has_anterior_adverb(row: TokenRow, first: int, group: VerbGroup) -> bool:
    """True if such an adverb opens the clause or is at most two tokens away from its verb."""
    if row.lower(first) in row.language.signals.anterior_adverbs:
        return True
    return any(_is_anterior_adverb(row, at) for at in range(group.first - 2, group.last + 3))


def _is_anterior_adverb(row: TokenRow, at: int) -> bool:
    """True if the word is an adverb of earlier events: "met before", not "left before the end"."""
    word, after, words = row.lower(at), row.lower(at + 1), row.language.words
    if word not in row.language.signals.anterior_adverbs or row.lower(at - 1) in words.determiners:
        return False  # "the long awaited report"
    introduces_phrase = row.is_date(at + 1) or (row.is_word(at + 1) and after not in words.prepositions)
    return not (word in words.prepositions and introduces_phrase)


@lru_cache(maxsize=512)
def main_verbs(row: TokenRow) -> Sequence[VerbGroup]:
    """The verb groups of the clauses that depend on no other clause, in order.

    Of "Prices fell, the bank said" it is only the reporting verb.
    """
    main: list[VerbGroup] = []
    is_main, previous_start = True, 0
    for start, stop in zip(row.segment_starts, (*row.segment_starts[1:], len(row)), strict=True):
        if main and _is_modifier_of_subject(row, main[-1], start):
            main.pop()
        is_subordinate = _is_subordinate(row, start)
        is_main = not is_subordinate and (
            is_main or _is_main_clause_resumed(row, start) or is_fronted_phrase_end(row, previous_start, start)
        )
        if is_main:
            candidates = _verbs_in(row, range(start, stop))
        elif is_subordinate:
            candidates = _verbs_after_subordinate_clause(row, range(start, stop), main)
        else:
            candidates = []
        for group in _independent_verbs(row, candidates):
            if main and _is_attribution(row, main[-1], group):
                main.clear()
            main.append(group)
        previous_start = start
    return main


def _is_modifier_of_subject(row: TokenRow, group: VerbGroup, start: int) -> bool:
    """True if the verb of the clause comes only at `start`: "the people killed when the dam burst are"."""
    return row.verb_form(group.first) is VerbForm.PAST and _has_initial_verb(row, start)


def _verbs_in(row: TokenRow, segment: range) -> list[VerbGroup]:
    """The groups that begin in the segment, without infinitives and gerunds."""
    return [group for group in row.groups if group.first in segment and (group.finite or group.passive)]


def _verbs_after_subordinate_clause(row: TokenRow, segment: range, main: Sequence[VerbGroup]) -> list[VerbGroup]:
    """The verbs of a subordinate segment that do not belong to its own clause.

    The first verb does, unless the clause has no subject. If the sentence has a main verb already, only an attribution
    at the end counts: "..., they said".
    """
    verbs = _verbs_in(row, segment)
    outer = verbs if _has_gerund_opener(row, segment.start) else verbs[2 if _has_content_clause(row, verbs) else 1 :]
    if main and segment.start > 0:
        return [group for group in outer[-1:] if _is_attribution(row, main[-1], group)]
    return outer


def _has_content_clause(row: TokenRow, verbs: Sequence[VerbGroup]) -> bool:
    """True if the second of three verbs is in the content of the first: "the men who said the dam burst were"."""
    if len(verbs) < 3:
        return False
    inner, content = verbs[0], verbs[1]
    lexicon = row.language.verbs
    is_embedded = row.lower(inner.head) in lexicon.clause_embedding and row.lower(content.head) not in lexicon.reporting
    return is_embedded and row.has_content_word(inner.last + 1, content.first)


def _aspect_by_form(row: TokenRow, group: VerbGroup) -> ClauseAspect | None:
    """The aspect by the forms of the first and the lexical verb of the group, negation and adverbs aside."""
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
        case VerbForm.PRESENT | VerbForm.NOUN_OR_PRESENT | VerbForm.BASE if (
            row.lower(group.head) in row.language.verbs.reporting
        ):
            return ClauseAspect.REPORTING
        case VerbForm.PRESENT | VerbForm.NOUN_OR_PRESENT | VerbForm.BASE:
            return ClauseAspect.STATE
        case _:
            return None


def _is_present(row: TokenRow, group: VerbGroup) -> bool:
    """True for a present state: "has two doors", "owns it", "is trying to"; not "has twice before sued"."""
    if group.first != group.head:
        is_past = row.lower(group.first) in row.language.verbs.past_auxiliaries
        return row.verb_form(group.first) is VerbForm.BE and not is_past and _is_progressive(row, group)
    if row.verb_form(group.head) is VerbForm.HAVE:
        is_past = row.lower(group.first) in row.language.verbs.past_auxiliaries
        return not is_past and not row.language.words.is_adverb(row.lower(group.last + 1))
    return row.verb_form(group.head) in (VerbForm.PRESENT, VerbForm.NOUN_OR_PRESENT, VerbForm.BASE)


def _is_progressive(row: TokenRow, group: VerbGroup) -> bool:
    """True for a progressive form: "is leaving", "is being sold"."""
    has_inner_be = any(row.verb_form(at) is VerbForm.BE for at in range(group.first + 1, group.head))
    return row.verb_form(group.head) is VerbForm.GERUND or (group.passive and has_inner_be)


def _is_change_of_state(row: TokenRow, group: VerbGroup) -> bool:
    """True if a form of "be" reports a change, as in market news: "shares were up"."""
    return row.verb_form(group.head) is VerbForm.BE and row.lower(group.last + 1) in row.language.words.change_adverbs


def _is_subordinate(row: TokenRow, start: int) -> bool:
    """True if the first token makes the segment depend on another clause: "when", "who", ", asking"."""
    word, words = row.lower(start), row.language.words
    if word in words.subordinators or (start > 0 and word in words.relativizers):
        return not row.is_date_introducer(start)
    following = row.skip_date_adverbials(start + 1)
    return word == "," and any(group.first <= following <= group.last and not group.finite for group in row.groups)


def _has_gerund_opener(row: TokenRow, start: int) -> bool:
    """True if the subordinate clause has no subject, so that the next verb is another's: "While leaving, she fell"."""
    return row.verb_form(start + 1) is VerbForm.GERUND


def _is_main_clause_resumed(row: TokenRow, start: int) -> bool:
    """True if the main clause continues after a subordinate one: "..., but dismissed it", "...; the court agreed"."""
    is_coordinated = row.lower(start) in row.language.words.conjunctions and row.lower(start - 1) == ","
    return is_coordinated or row.lower(start) == ";" or _has_initial_verb(row, start)


def _has_initial_verb(row: TokenRow, start: int) -> bool:
    """True if the segment begins with the verb of a clause that another clause interrupted."""
    return start > 0 and any(group.first == start and group.finite for group in row.groups)


def _independent_verbs(row: TokenRow, groups: Sequence[VerbGroup]) -> Iterator[VerbGroup]:
    """The first finite group that is no reduced relative clause ("goods sold in"), then those with a subject.

    Examples of the latter: ", and she left", ", she said".
    """
    finite = [group for group in groups if group.finite]
    first: VerbGroup | None = None
    for group, following in zip_longest(finite, finite[1:]):
        if first is None:
            if not _is_reduced_relative(row, group, following) and _has_subject(row, group):
                first = group
                yield group
        elif _is_coordinate_clause(row, first, group) or _is_report_after_comma(row, first, group):
            yield group


def _is_report_after_comma(row: TokenRow, previous: VerbGroup, group: VerbGroup) -> bool:
    """True for a reporting verb that a comma separates from the previous verb."""
    return row.lower(group.head) in row.language.verbs.reporting and bool(row.commas(previous.last, group.first))


def _is_coordinate_clause(row: TokenRow, previous: VerbGroup, group: VerbGroup) -> bool:
    """True if the verb has a clause and a subject of its own: "..., and the owners sued"."""
    words = row.language.words
    for at in row.commas(previous.last, group.first):
        opener = row.lower(at + 1)
        if (opener in words.conjunctions or opener in words.conjunctive_adverbs) and row.has_content_word(
            at, group.first
        ):
            return row.commas(at + 1, group.first) != [group.first - 1]  # "..., and a fee, called a tithe"
    return False


def _is_reduced_relative(row: TokenRow, group: VerbGroup, following: VerbGroup | None) -> bool:
    """True if the verb only modifies a noun: "goods sold in the north were dear", "a fee, called a tithe"."""
    if row.verb_form(group.first) is not VerbForm.PAST or row.lower(group.head) in row.language.verbs.clause_embedding:
        return False
    if row.lower(group.first - 1) == "," and len(row.commas(0, group.first)) == 1:
        return True
    if following is None or row.lower(following.head) in row.language.verbs.reporting:
        return False
    before_preposition = row.lower(group.last + 1) in row.language.words.prepositions
    return before_preposition and not _is_coordinate_clause(row, group, following)


def _has_subject(row: TokenRow, group: VerbGroup) -> bool:
    """True if the verb has a subject in its segment, or in the one that it continues, and is not part of a question."""
    start, words = row.segment(group.first).start, row.language.words
    if row.contains_any(words.interrogatives, range(start, group.first)):
        return False
    if row.has_content_word(start, group.first) or _has_initial_verb(row, start):
        return True
    follows_quotation = row.lower(group.head) in row.language.verbs.reporting and row.is_quotation(group.first - 1)
    return follows_quotation or row.lower(start) in words.conjunctions or row.lower(start) in words.relativizers


def _is_attribution(row: TokenRow, previous: VerbGroup, group: VerbGroup) -> bool:
    """True if the verb only says who reported what precedes it: "..., the bank said"."""
    is_report = _is_report_after_comma(row, previous, group)
    return is_report and not row.has_content_word(group.last + 1, row.segment(group.head).stop)
