"""Where a row falls apart into segments: at signs that part, at words that open a clause, at a second verb.

Only where; what each segment tells is `clauses`'s to say.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from timeline.text.language import Form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.language import Language
    from timeline.text.token_row import Row

__all__ = ["after_opener", "cuts", "returns_from_phrase"]

_BREAKS = frozenset(';:—–-“”"()[]…«»|•')
_DASHES = frozenset("-–")
_REACH_OF_OPENER = 12
"""How many tokens after "as" or "that" its verb can begin."""


def cuts(row: Row) -> list[int]:
    """Where the segments of a row begin: at 0, at signs that part, at words that open a clause, at a second verb."""
    found = list(_parted(row))
    return sorted([*found, *_resumed(row, found)])


def _resumed(row: Row, found: Sequence[int]) -> Iterator[int]:
    """The verbs with which a clause goes on after one that opened within it: "those hurt when the dam burst are 34"."""
    openers = row.language.subordinators | row.language.relatives
    for before, start, stop in zip(found, found[1:], [*found[2:], len(row)], strict=False):
        if row.lowers[start] not in openers:
            continue
        verbs = [group for group in row.groups if group.finite and start <= group.first < stop]
        if len(verbs) > 1 and _is_open(row, range(before, start)):
            inner, outer, *_ = verbs
            between = row.lowers[inner.last + 1 : outer.first]
            is_other = row.lower(inner.head) in row.language.clausal or (
                row.lowers[start] in row.language.relatives and row.lower(outer.head) not in row.language.saying
            )
            if not is_other and row.language.conjunctions.isdisjoint(between) and "," not in between:
                yield outer.first


def _is_open(row: Row, segment: range) -> bool:
    """Whether it is a subject, with no verb but one that may describe it: "those hurt when", not "in the yard when"."""
    if row.lower(segment.start) in row.language.prepositions:
        return False
    verbs = [group for group in row.groups if group.finite and group.first in segment]
    describes = (
        row.form(one.first) is Form.PAST
        and one.last + 1 == segment.stop
        and row.lower(one.head) not in row.language.clausal
        for one in verbs
    )
    return row.tell(segment.start, segment.stop) and all(describes)


def _parted(row: Row) -> Iterator[int]:
    starts = {group.first: group for group in row.groups}
    parting = _parting(row.language)
    yield (opened := 0)
    for at in [at for at, word in enumerate(row.lowers) if at and word in parting and not _is_score(row, at)]:
        word = row.lowers[at]
        if word in _BREAKS or row.opens_phrase(at) or _opens_clause(row, at):
            yield (opened := at)
        elif word == "," or word in row.language.conjunctions:
            following = starts.get(row.after_date(at + 1))
            is_verb = following is not None and (word != "," or not following.finite)
            if is_verb or _returns(row, opened, at) or returns_from_phrase(row, opened, at):
                yield (opened := at)


@cache
def _parting(language: Language) -> frozenset[str]:
    """The words and signs at which a segment can begin."""
    openers = language.compound_openers | language.subordinators | language.relatives
    return _BREAKS | openers | language.conjunctions | {","}


def after_opener(row: Row, first: int) -> int:
    """The first token of a segment that is none of the signs and words by which it was opened."""
    while first + 1 < len(row) and (
        row.is_sign(first)
        or row.lower(first) in row.language.subordinators
        or row.lower(first) in row.language.conjunctions
        or (first > 0 and row.lower(first) in row.language.relatives)  # "That case" opens no clause
    ):
        first += 1
    return first + 2 if row.opens_phrase(first) and first + 2 < len(row) else first


def _is_score(row: Row, at: int) -> bool:
    """Whether the sign stands within "4-0"."""
    return row.lowers[at] in _DASHES and row.lower(at - 1).isdigit() and row.lower(at + 1).isdigit()


def _returns(row: Row, opened: int, at: int) -> bool:
    """Whether a clause with a subject begins after what hangs there without a verb: "before dawn, and he left"."""
    if row.lower(opened) not in row.language.subordinators or row.lower(at) == "," or row.lower(at - 1) != ",":
        return False
    verbs = [group for group in row.groups if group.finite and group.first > opened]
    return bool(verbs) and verbs[0].first > at and row.tell(at, verbs[0].first) and not row.commas(at, verbs[0].first)


def returns_from_phrase(row: Row, opened: int, at: int) -> bool:
    """Whether the sentence comes to its clause there after a phrase: "After the vote, he left".

    If it had come to it before, only to who says so: "He left after the vote, they said".
    """
    if row.lower(at) != "," or not (row.lower(opened) in row.language.subordinators or _opens_aside(row, opened)):
        return False
    verbs = [group for group in row.groups if group.finite and group.first > opened]
    if not verbs or verbs[0].first < at or not row.tell(at, verbs[0].first) or row.commas(at + 1, verbs[0].first):
        return False
    openers = row.language.subordinators | row.language.relatives
    if row.holds(openers, range(at + 1, verbs[0].first)):
        return False
    is_told = any(group.finite and group.last < opened for group in row.groups)
    return not is_told or row.lower(verbs[0].head) in row.language.saying


def _opens_aside(row: Row, at: int) -> bool:
    """Whether a comma leads to a verb without a subject: ", killing two"."""
    following = row.after_date(at + 1)
    return row.lower(at) == "," and any(group.first == following and not group.finite for group in row.groups)


def _opens_clause(row: Row, at: int) -> bool:
    """Whether a relative or subordinator begins a clause there: neither "since Friday" nor "as a way to" is one."""
    word = row.lower(at)
    if word not in row.language.subordinators and word not in row.language.relatives:
        return False
    if row.is_date(at + 1) or word not in row.language.weak_openers:
        return not row.is_date(at + 1)
    reach = range(at + 1, min(at + _REACH_OF_OPENER, len(row)))
    end = next((i for i in reach if row.lower(i) == "," or row.lower(i) in _BREAKS), reach.stop)
    return any(group.finite and at < group.first < end for group in row.groups)
