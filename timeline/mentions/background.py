"""Background without a past perfect: events that by what they say were before the news, as in a biographical aside.

Works on one clause. `implicit_dates` gives such an event no day, and returns to the news after it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.mentions.news_document import SentenceContext
    from timeline.mentions.reference_time import ReferenceTime
    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow

__all__ = ["is_earlier_history"]


def is_earlier_history(context: SentenceContext, clause: Clause, actor: str | None, reference: ReferenceTime) -> bool:
    """True if the past event was before the news: the life of a person, the making of a thing, an event compared."""
    row = context.row
    if context.is_opening or not clause.subject:
        return False
    is_of_the_dead = reference.has_ended and (_is_personal(row, clause) or _is_same(actor, reference.actor))
    return (
        _is_other_event(context, clause)
        or _is_of_life(row, clause)
        or _is_of_making(row, clause, reference)
        or (is_of_the_dead and row.lower(clause.head) not in row.language.verbs.ending)
    )


def _is_same(actor: str | None, other: str | None) -> bool:
    return actor is not None and other is not None and f" {other}".endswith(f" {actor}")


def _is_personal(row: TokenRow, clause: Clause) -> bool:
    return len(clause.subject) == 1 and row.lower(clause.subject.start) in row.language.words.personal_pronouns


def _is_other_event(context: SentenceContext, clause: Clause) -> bool:
    """True if the subject is an earlier event: "the previous strike"; after a comparison also "that strike"."""
    words, opener, next_word = (
        context.row.language.words,
        clause.subject.start,
        context.row.lower(clause.subject.start + 1),
    )
    is_noun_phrase = context.row.is_word(opener) and len(clause.subject) > 1
    is_distal = context.row.lower(opener) in words.distal_determiners and context.is_after_comparison
    return is_noun_phrase and (is_distal or next_word in words.anterior_adjectives)


def _is_of_life(row: TokenRow, clause: Clause) -> bool:
    """True for "she studied in Vienna": the verb is one of a life, and its subject is a person who was named."""
    return row.lower(clause.head) in row.language.verbs.biography and _is_personal(row, clause)


def _is_of_making(row: TokenRow, clause: Clause, reference: ReferenceTime) -> bool:
    """True for "it was built of oak", "the yard built it"; of a thing that is no more also for "the yard sold it"."""
    words, verbs, group = row.language.words, row.language.verbs, clause.group
    if row.lower(clause.head) not in (verbs.provenance if reference.has_ended else verbs.origin):
        return False
    pronouns = words.impersonal_pronouns | words.plural_pronouns | words.personal_pronouns
    if group is not None and group.passive:
        opener = row.lower(clause.subject.start)
        return opener in pronouns or opener in words.definite_determiners
    return row.lower(clause.head + 1) in pronouns | words.object_pronouns
