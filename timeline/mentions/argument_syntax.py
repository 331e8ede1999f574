"""Grammatical tests for arguments: which word of a row is an object, a possessor, an expletive subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.clause_extent import is_after_aside
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = [
    "is_adjunct",
    "is_expletive",
    "is_infinitive",
    "is_inverted",
    "is_name_adjective",
    "is_object",
    "is_plural_noun",
    "is_possessor",
    "is_prepositional",
    "is_singular_noun",
]

_EXPLETIVE_WINDOW = 4
"""How many tokens after "it is" the "that" or "to" can be for which "it" only stands."""


def is_object(row: TokenRow, governor: VerbGroup, noun: int) -> bool:
    """True if nothing but words of its phrase is between a verb and the noun."""
    between = range(governor.last + 1, noun)
    return all(row.is_word(at) and row.lower(at) not in row.language.words.prepositions for at in between)


def is_name_adjective(row: TokenRow, at: int) -> bool:
    """True if a capitalised adjective modifies a common noun: "Israeli settlers"."""
    before_noun = row.is_capitalised(at) and row.is_content_word(at + 1) and not row.is_capitalised(at + 1)
    return before_noun and row.language.nouns.is_proper_adjective(row.lower(at))


def is_infinitive(row: TokenRow, group: VerbGroup) -> bool:
    """True for "to leave"."""
    return row.lower(group.first) == row.language.verbs.infinitive_mark


def is_adjunct(row: TokenRow, group: VerbGroup) -> bool:
    """True for a gerund after a comma, a preposition or a subordinator: ", carrying", "while carrying"."""
    before, words = row.lower(group.first - 1), row.language.words
    is_marked = before == "," or before in words.prepositions or before in words.subordinators
    return row.verb_form(group.head) is VerbForm.GERUND and (is_marked or group.first == 0)


def is_expletive(row: TokenRow, group: VerbGroup) -> bool:
    """True if "it" before the verb refers to nothing: "it rained", "it was announced that", "it is hard to"."""
    if row.lower(group.head) in row.language.verbs.impersonal:
        return True
    has_be = any(row.verb_form(at) is VerbForm.BE for at in range(group.first, group.last + 1))
    openers = row.language.words.ambiguous_openers | {row.language.verbs.infinitive_mark}
    return has_be and row.contains_any(openers, range(group.last + 1, group.last + 1 + _EXPLETIVE_WINDOW))


def is_singular_noun(row: TokenRow, at: int) -> bool:
    """True for a noun after a determiner, to which "it" can refer."""
    return (
        row.is_content_word(at) and not row.is_capitalised(at) and row.lower(at - 1) in row.language.words.determiners
    )


def is_plural_noun(row: TokenRow, at: int) -> bool:
    """True for what looks like a plural, to which "they" can refer."""
    return row.is_content_word(at) and row.lower(at).endswith("s") and not row.is_verb(at)


def is_prepositional(row: TokenRow, at: int, phrase_start: int) -> bool:
    """True if the name depends on a preposition before it, directly or through "and": "of the court"."""
    words, title_words = row.language.words, row.language.nouns.title_words
    while at > phrase_start:
        at -= 1
        word = row.lower(at)
        if word in words.prepositions:
            return True
        if not (row.is_word(at) and (row.is_capitalised(at) or word in words.stop_words or word in title_words)):
            return False
    return False


def is_possessor(row: TokenRow, at: int) -> bool:
    """True if the name is only the possessor of the agent: "the firm's latest suit claims"."""
    while row.is_capitalised(at + 1):
        at += 1
    return row.lower(at + 1) == row.language.words.possessive_mark


def is_inverted(row: TokenRow, group: VerbGroup) -> bool:
    """True if the speaker follows the reporting verb: "..., said the prosecutor"."""
    is_report = row.lower(group.head) in row.language.verbs.reporting
    return is_report and not row.is_word(group.first - 1) and not is_after_aside(row, group)
