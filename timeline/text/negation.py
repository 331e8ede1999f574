"""Negation: whether a clause says that its event did not happen, by the negations that belong to its verb.

Works on one row.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["is_negated"]


def is_negated(row: TokenRow, clause: Clause) -> bool:
    """True if the clause says that the event did not happen: "never met", "nobody came", "made no statement".

    A negation in a fronted phrase or in the content of a report does not: "not counting it, they said no one came".
    """
    if row.language.words.negations.isdisjoint(row.lowercase):
        return False
    group = clause.group
    if group is None:
        return any(_is_negation(row, at) for at in clause.subject)
    after = range(0) if _is_content_negated(row, group) else _negatable_after(row, group)
    return any(_is_negation(row, at) for at in chain(_bare_subject(row, clause.subject), _at_verb(group), after))


def _at_verb(group: VerbGroup) -> range:
    """The tokens of the verb group and the one before it."""
    return range(group.first - 1, group.last + 1)


def _is_negation(row: TokenRow, at: int) -> bool:
    """True for "not", "no"; not in "not only", "no fewer than", "not until"."""
    words, after = row.language.words, row.lower(at + 1)
    if row.lower(at) not in words.negations or after in words.negation_limits:
        return False
    return not (after in words.compared_amounts and row.lower(at + 2) in row.language.signals.comparison_words)


def _bare_subject(row: TokenRow, subject: range) -> range:
    """The subject with its negation, and without a gerund phrase before it: "Not counting the docks, the port"."""
    negations = row.language.words.negations
    if row.lower(subject.start - 1) in negations:
        return range(subject.start - 1, subject.stop)  # "said no deal was made"
    opener = subject.start + 1 if row.lower(subject.start) in negations else subject.start
    if row.verb_form(opener) is not VerbForm.GERUND:
        return subject
    commas = row.commas(opener, subject.stop)
    return range(commas[-1], subject.stop) if commas else subject


def _is_content_negated(row: TokenRow, group: VerbGroup) -> bool:
    """True if a clause with a verb follows that the report is about: "said no deal was made"; not "said nothing"."""
    stop = row.segment(group.last).stop
    has_verb = any(other.finite and group.last < other.first < stop for other in row.groups)
    return has_verb and row.lower(group.head) in row.language.verbs.clause_embedding


def _negatable_after(row: TokenRow, group: VerbGroup) -> Iterator[int]:
    """The token after the verb, and the negated determiners of its objects: "paid the workers no wages"."""
    words, start = row.language.words, group.last + 1
    yield start
    for at in range(start + 1, row.segment(start).stop if start < len(row) else start):
        if not row.is_word(at) or row.is_verb(at) or row.lower(at - 1) in words.prepositions:
            return
        if row.lower(at) in words.determiners and row.is_content_word(at + 1):
            yield at
