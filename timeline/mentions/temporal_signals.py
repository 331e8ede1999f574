"""Which words of a sentence order what a verb tells, and to what: a clause, a noun, what was told before.

Works on one row; who is meant by a noun, and what the sentence before tells, is known by `order`.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import Clause, clause_of
from timeline.text.language import Form
from timeline.text.tense_aspect import main_verbs
from timeline.text.token_row import Group

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.text.token_row import Row

__all__ = ["Last", "Noun", "Sequel", "sequels"]


class Noun(NamedTuple):
    """A noun that names a happening, and the other words of its phrase that tell which."""

    head: int
    more: tuple[int, ...]


class Last(Enum):
    """What the sentence before told last."""

    TOLD = auto()


To: TypeAlias = Clause | Noun | Last


class Sequel(NamedTuple):
    """That what a clause tells is ordered to something else by some words of the row.

    `comes_first` says, of what is not of one time, that the clause's own happening was the earlier.
    """

    kind: RelationKind
    of: Clause
    to: To
    words: range
    comes_first: bool = False


def sequels(row: Row) -> Iterator[Sequel]:
    """All in the row that are certain."""
    language = row.language
    openers = language.having_ended | language.still_to_come | language.as_it_lasts
    for at in range(len(row)):
        word = row.lower(at)
        if word in openers:
            found = _opened(row, at)
        elif word in language.after_that or _is_later(row, at):
            found = _adverbial(row, at)
        else:
            continue
        if found is not None:
            yield found


def _opened(row: Row, at: int) -> Sequel | None:
    """What "after" or "before" orders: the verb before it, or the one behind the comma that ends what it opens.

    "After that," is what was told last.
    """
    first = _with_moments(row, at)
    body = at + 2 if row.lower(at) in row.language.compound_openers else at + 1
    stop = next(iter(row.commas(body, len(row))), None) if _opens_sentence(row, first) else _end(row, body)
    if stop is None:
        return None
    of = _behind(row, stop) if _opens_sentence(row, first) else _leading(row, first)
    if of is None:
        return None
    is_that = _is_that(row, range(body, stop))
    to = Last.TOLD if is_that else _body(row, at, range(body, stop), of)
    if to is None:
        return None
    kind = RelationKind.MEANWHILE if row.lower(at) in row.language.as_it_lasts else RelationKind.BEFORE
    words = range(first, body + is_that)
    return Sequel(kind, of, to, words, row.lower(at) in row.language.still_to_come)


def _is_that(row: Row, body: range) -> bool:
    """Whether it is no more than "that" or "this"."""
    return len(body) == 1 and row.lower(body.start) in row.language.pronouns & row.language.definite


def _with_moments(row: Row, at: int) -> int:
    """Where the words begin that also say how long after or before: "shortly after", "two days before"."""
    moments = row.language.moments
    while row.lower(at - 1) in moments or (row.is_date(at - 1) and row[at - 1].text.lower().split()[-1] in moments):
        at -= 1
    return at


def _opens_sentence(row: Row, at: int) -> bool:
    return all(not row.is_word(i) or row.lower(i) in row.language.conjunctions for i in range(at))


def _end(row: Row, body: int) -> int:
    """Where what a word in the sentence opens ends: at a comma, or with its segment."""
    stop = row.segment(body).stop if body < len(row) else body
    return next(iter(row.commas(body, stop)), stop)


def _behind(row: Row, comma: int) -> Clause | None:
    """The clause that begins behind the comma, if it hangs on no other."""
    group = next((group for group in row.groups if group.finite and group.first > comma), None)
    if group is None or not row.tell(comma + 1, group.first):
        return None
    opening = row.language.relatives | row.language.subordinators
    subject = range(comma + 1, group.first)
    if not opening.isdisjoint(map(row.lower, subject)):
        return None
    return replace(clause_of(row, group), first=subject.start, subject=subject)


def _leading(row: Row, at: int) -> Clause | None:
    """The clause to which the words from there on belong: that of the last verb, if nothing else stands nearer."""
    before = [group for group in row.groups if group.last < at]
    if not before or not before[-1].finite:
        return None
    group, opener = before[-1], row.segment(before[-1].head).start
    between = range(group.last + 1, at - 1 if row.lower(at - 1) == "," else at)
    is_of_noun = bool(between) and row.language.is_happening(row.lower(between[-1]))
    is_parted = any(row.is_sign(i) or row.form(i) is Form.GERUND for i in between)
    is_aside = opener > 0 and row.lower(opener) in row.language.relatives
    return None if is_parted or is_aside or is_of_noun else clause_of(row, group)


def _body(row: Row, at: int, body: range, of: Clause) -> To | None:
    """What is opened: a clause with its verb, "leaving the town", or a noun that names a happening."""
    finite = [group for group in row.groups if group.finite and body.start <= group.first < body.stop]
    if finite:
        is_clause = len(finite) == 1 and not row.is_date(body.start) and row.tell(body.start, finite[0].first)
        return clause_of(row, finite[0]) if is_clause else None
    is_clausal = row.lower(at) in row.language.as_it_lasts & row.language.subordinators
    if is_clausal or not body:
        return None
    if row.form(body.start) is Form.GERUND:
        group = Group(body.start, body.start, body.start, finite=False)
        return Clause(body.start, body.stop - 1, body.start, group, of.subject)
    return _noun(row, body)


def _noun(row: Row, body: range) -> Noun | None:
    """The noun of a phrase that means something certain: "the vote", "his resignation", "Friday's attack"."""
    if row.lower(body.start) not in row.language.definite and not row.is_date(body.start):
        return None
    stop = body.start + 1
    while stop < body.stop and _is_of_phrase(row, stop):
        stop += 1
    head = stop - 1
    if head == body.start or not row.language.is_happening(row.lower(head)):
        return None
    if row.lower(stop) in row.language.conjunctions:
        return None
    return Noun(head, tuple(at for at in body if at != head))


def _is_of_phrase(row: Row, at: int) -> bool:
    closing = row.language.prepositions | row.language.conjunctions | row.language.relatives
    return row.is_word(at) and row.lower(at) not in closing and not row.is_verb(at)


def _is_later(row: Row, at: int) -> bool:
    """Whether a date there says that it goes on: "later that day"."""
    return row.is_date(at) and row[at].text.lower().split()[0] in row.language.after_that


def _adverbial(row: Row, at: int) -> Sequel | None:
    """What "then" and "later" order: the clause that they open, or the verb beside them, to what was told before."""
    first = _with_moments(row, at)
    verbs = main_verbs(row)
    opens = _opens_sentence(row, first)
    of = next((group for group in verbs if (group.first > at if opens else _is_beside(at, group))), None)
    is_other = row.lower(at + 1) in row.language.comparing or row.lower(at - 1) in row.language.prepositions
    if of is None or is_other or any(row.lower(i) in row.language.conditions for i in range(at)):
        return None
    before = None if opens or verbs.index(of) == 0 else verbs[verbs.index(of) - 1]
    if before is not None and row.lower(before.head) in row.language.saying:
        return None
    to = Last.TOLD if before is None else clause_of(row, before)
    return Sequel(RelationKind.BEFORE, _without(row, at, of), to, range(first, at + 1))


def _without(row: Row, at: int, group: Group) -> Clause:
    """The clause of the verb without the adverb that opens it."""
    told = clause_of(row, group)
    first = at + 2 if row.lower(at + 1) == "," else at + 1
    if told.first != at or group.first < at:
        return told
    return replace(told, first=first, subject=range(first, group.first) or told.subject)


def _is_beside(at: int, group: Group) -> bool:
    """Whether an adverb belongs to the verb: "then left", "was later arrested"."""
    return at + 1 == group.first or group.first < at < group.head
