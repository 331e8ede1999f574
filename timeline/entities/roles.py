"""What persons are called beside their names: "Prosecutor X", "X, chief prosecutor of", later "the prosecutor" alone.

Finds the words; whom they mean is told by `cast`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.names import normalise_word
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from timeline.entities.names import Name
    from timeline.text.language import Language

__all__ = ["RoleMention", "find_role_mentions", "is_full_name", "is_person_by_context", "roles_of_name"]

_WINDOW = 60
_MAX_APPOSITION_WORDS = 6
"""How far an apposition is read: code points and words."""

_AGE = re.compile(r", \d{1,3}[,.]")
_FULL_NAME_LENGTHS = range(2, 4)
"""How many words a first and a last name come to."""

_MAX_MODIFIERS = 2
"""How many words may stand between an article and the role: "the court's chief prosecutor"."""


class RoleMention(NamedTuple):
    """Where a person is told by role alone, and by which."""

    start: int
    end: int
    role: str


def roles_of_name(text: str, name: Name, language: Language) -> Iterator[str]:
    """The roles that the words around a name give to it, in lower case: its title, and what stands in apposition."""
    if language.nouns.organisations.isdisjoint(name.key):
        yield from (word for word in map(normalise_word, name.title) if word in language.nouns.roles)
        yield from _role_before(text[max(0, name.start - _WINDOW) : name.start], language)
        if text.startswith(", ", name.end):
            yield from _role_after(text[name.end + 2 : name.end + 2 + _WINDOW], language)


def find_role_mentions(text: str, roles: Collection[str], language: Language) -> Iterator[RoleMention]:
    """Every "the prosecutor", "the court's chief prosecutor", in the text's order, if the role is one of those held."""
    for found in re.finditer(rf"\b(?:{'|'.join(sorted(roles))})\b", text, re.IGNORECASE):
        words = text[max(0, found.start() - _WINDOW) : found.start()].lower().split()[-_MAX_MODIFIERS - 1 :]
        if any(word in language.words.definite_determiners or word.endswith(("'s", "’s")) for word in words):
            yield RoleMention(found.start(), found.end(), found.group().lower())


def is_full_name(name: Name, language: Language) -> bool:
    """Whether it can be a person's first and last name."""
    are_two = (
        len(name.words) in _FULL_NAME_LENGTHS and not name.is_company and all(word[0].isupper() for word in name.words)
    )
    return are_two and language.nouns.organisations.isdisjoint(name.key)


def is_person_by_context(text: str, name: Name, language: Language) -> bool:
    """Whether an age stands behind the name, or beside it what only a person does: "Rosa Feld wept"."""
    before = text[max(0, name.start - _WINDOW) : name.start].split()[-1:]
    rest = text[name.end : name.end + _WINDOW]
    if _AGE.match(rest) is not None or not language.verbs.reporting.isdisjoint(before):
        return True
    after = [word.rstrip(".,;!?") for word in rest.split(maxsplit=2)[:2]] if rest[:1].isspace() else []
    is_helped = bool(after) and language.verbs.form(after[0]) in (VerbForm.BE, VerbForm.HAVE)
    return not language.verbs.human_action.isdisjoint(after if is_helped else after[:1])


def _role_before(before: str, language: Language) -> Iterator[str]:
    """The role before a name: "spokesman X", "secretary of state X"."""
    *earlier, last = before.lower().replace(",", "").split() or [""]
    if last in language.nouns.roles:
        yield last
    elif len(earlier) > 1 and earlier[-1] in language.words.genitives and earlier[-2] in language.nouns.roles:
        yield earlier[-2]


def _role_after(after: str, language: Language) -> Iterator[str]:
    """The role in an apposition after a name: "X, the group's spokesman, ...", "X, chief prosecutor of ..."."""
    words = after.lower().split()[: _MAX_APPOSITION_WORDS + 1]
    for word, following in zip(words, [*words[1:], ""], strict=True):
        bare = word.rstrip(",.;")
        goes_on = following in language.words.prepositions or following in language.words.conjunctions
        if bare in language.nouns.roles and (bare != word or goes_on):
            yield bare
        if bare != word:
            return
