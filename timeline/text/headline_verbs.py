"""Main verbs of headlines, which are in the present or are past participles: "Crews free miner", "Two Killed In Crash".

Decides by how often a word is a verb and by its neighbours. Works on a row whose other verb groups are not finite.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import VerbForm
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.text.token_row import TokenRow

__all__ = ["headline_verb"]

_OFTEN_A_VERB = 2
"""The level of a word of which three uses of ten are verbs."""
_PAST_LEVEL = 3
"""The level of a past form."""


def headline_verb(row: TokenRow, groups: Sequence[VerbGroup]) -> list[VerbGroup]:
    """The main verb of a headline, which no list need have: "Court frees fisherman".

    Of the words that can be it, it is the one that is a verb most often.
    """
    start = max((at + 1 for at in range(len(row) - 1) if row.is_punctuation(at)), default=0)
    end = min((group.first for group in groups if group.first > start), default=len(row))
    found = [at for at in range(start + 1, end) if _may_be_headline_verb(row, at)]
    best = min(found, key=lambda at: (-_share_level(row, at), at), default=None)
    return [] if best is None else [VerbGroup(best, best, best)]


def _may_be_headline_verb(row: TokenRow, at: int) -> bool:
    """True if the word follows a noun and is a past form, or agrees with the noun in number and has an object.

    A word of which the present is no noun needs no object.
    """
    form = row.language.verbs.form(row.lower(at))
    level = _share_level(row, at)
    if level == 0 or form in (VerbForm.GERUND, VerbForm.PARTICIPLE) or not row.is_content_word(at - 1):
        return False
    if form is VerbForm.PAST:
        return True
    if not _agrees_in_number(row, at, level):
        return False
    least = _OFTEN_A_VERB if form is VerbForm.BASE else _PAST_LEVEL
    if (level >= least and form is not VerbForm.NOUN_OR_PRESENT) or _can_be_object(row, at + 1):
        return True
    words = row.language.words
    return level >= _OFTEN_A_VERB and row.lower(at + 1) in (words.directionals - words.genitives) | words.particles


def _agrees_in_number(row: TokenRow, at: int, level: int) -> bool:
    """True if a present verb agrees in number with the noun before it; a name that ends in "s" can be singular."""
    is_singular = row.language.verbs.share(row.lower(at)).endswith("s")
    is_name = row.is_capitalised(at - 1) and level > _OFTEN_A_VERB
    return is_singular != row.language.nouns.is_plural(row.lower(at - 1)) or (is_singular and is_name)


def _can_be_object(row: TokenRow, at: int) -> bool:
    """True if an object can begin there."""
    return row.lower(at) in row.language.words.determiners or row.is_content_word(at)


def _share_level(row: TokenRow, at: int) -> int:
    """How often the word is a verb, 0 to 4; a past form is one rather often."""
    verbs, word = row.language.verbs, row.lower(at)
    return _PAST_LEVEL if verbs.form(word) is VerbForm.PAST else int(verbs.share(word)[:1])
