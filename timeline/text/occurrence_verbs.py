"""Verbs that only say that an event occurs, which its subject names: "the launch took place", "a vote was held"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["event_that_occurs", "may_say_occurrence"]

_OFTEN_AN_EVENT = 2
"""The level of a noun that names an event three times of ten."""


def may_say_occurrence(row: TokenRow, group: VerbGroup) -> bool:
    """Whether the verb of the group can say so, by its word alone."""
    verbs, verb = row.language.verbs, row.lower(group.head)
    return (
        verb in verbs.occurrence or verb in verbs.holding or any(verb == each for each, _ in verbs.occurrence_phrases)
    )


def event_that_occurs(row: TokenRow, group: VerbGroup, subject: range) -> int | None:
    """The noun of a subject of which the verb only says that it occurs: "the launch took place"; None without one."""
    language, verb = row.language, row.lower(group.head)
    is_phrase = (verb, row.lower(group.last + 1)) in language.verbs.occurrence_phrases
    is_held = group.passive and group.finite and verb in language.verbs.holding
    if row.verb_form(group.head) is VerbForm.GERUND:
        return None
    if not is_phrase and not is_held and verb not in language.verbs.occurrence:
        return None
    noun = _head_noun(row, subject)
    if noun is None or not is_held:
        return noun
    is_event = (
        language.nouns.is_event(row.lower(noun)) or language.nouns.event_level(row.lower(noun)) >= _OFTEN_AN_EVENT
    )
    return noun if is_event else None


def _head_noun(row: TokenRow, phrase: range) -> int | None:
    """The last word of a noun phrase before its complements; None if that is a pronoun or a number."""
    noun = None
    for at in phrase:
        if row.is_content_word(at):
            noun = at
        elif noun is not None and not row.is_date(at):
            break
    is_noun = noun is not None and row.lower(noun)[0].isalpha() and row.lower(noun) not in row.language.words.pronouns
    return noun if is_noun else None
