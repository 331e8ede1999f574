"""Roles of persons beside their names: "Prosecutor X", "X, chief prosecutor of", and later "the prosecutor" alone.

Finds the words. Who is meant by a role alone is resolved in `timeline.entities.coreference`.
"""

from __future__ import annotations

import re
from itertools import pairwise
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
"""How far an apposition can extend: `_WINDOW` code points, and this many words."""

_AGE = re.compile(r", \d{1,3}[,.]")
_FULL_NAME_LENGTHS = range(2, 4)
"""How many words a first and a last name have together."""

_MAX_MODIFIERS = 2
"""How many words can be between a determiner and the role: "the court's chief prosecutor"."""


class RoleMention(NamedTuple):
    """A mention of a person by role alone: its span, and the role in lower case."""

    start: int
    end: int
    role: str


def roles_of_name(text: str, name: Name, language: Language) -> Iterator[str]:
    """The roles that the title and the appositions of a name give to it, in lower case."""
    if language.nouns.organisations.isdisjoint(name.key):
        yield from (word for word in map(normalise_word, name.title) if word in language.nouns.roles)
        yield from _role_before(text[max(0, name.start - _WINDOW) : name.start], language)
        if text.startswith(", ", name.end):
            yield from _role_after(text[name.end + 2 : name.end + 2 + _WINDOW], language)


def find_role_mentions(text: str, roles: Collection[str], language: Language) -> Iterator[RoleMention]:
    """Every definite mention of one of the roles, in the text's order: "the prosecutor", "the court's prosecutor".

    `roles` must not be empty.
    """
    for match in re.finditer(rf"\b(?:{'|'.join(sorted(roles))})\b", text, re.IGNORECASE):
        words = text[max(0, match.start() - _WINDOW) : match.start()].lower().split()[-_MAX_MODIFIERS - 1 :]
        if any(word in language.words.definite_determiners or word.endswith(("'s", "’s")) for word in words):
            yield RoleMention(match.start(), match.end(), match.group().lower())


def is_full_name(name: Name, language: Language) -> bool:
    """True if the name can be a person's first and last name."""
    nouns = language.nouns
    words = [word for word in name.words if normalise_word(word) not in nouns.name_suffixes]
    has_length = len(words) in _FULL_NAME_LENGTHS and not name.is_company and name.key[0] not in nouns.name_openers
    is_capitalised = has_length and all(word[0].isupper() and "&" not in word for word in words)
    return is_capitalised and nouns.organisations.isdisjoint(name.key)


def is_used_as_last_name(text: str, name: Name, language: Language) -> bool:
    """True if the single word is used as a last name is: "Feld said", "met Feld"; not "the Tools", "Hay is"."""
    *_, before = ["", *text[max(0, name.start - _WINDOW) : name.start].lower().split()]
    if before == language.words.definite_article and not name.title:
        return False
    word = name.words[0].lower()
    if word in language.nouns.organisations or _has_word(text, word):
        return False
    following = text[name.end : name.end + _WINDOW].split(maxsplit=1)[:1]
    form = language.verbs.form(following[0].lower()) if following else None
    is_acting = form is not None and (form is not VerbForm.BE or _is_participle(text, name, language))
    return is_acting or not name.is_sentence_initial or _AGE.match(text, name.end) is not None


def _is_participle(text: str, name: Name, language: Language) -> bool:
    """True if the second word after the name is a participle: "Feld was arrested"."""
    following = text[name.end : name.end + _WINDOW].split(maxsplit=2)[1:2]
    form = language.verbs.form(following[0].rstrip(".,;")) if following else None
    return form in (VerbForm.PAST, VerbForm.PARTICIPLE)


def _has_word(text: str, word: str) -> bool:
    """True if the text has the word as it is spelled."""
    is_substring = word in text  # cheaper than the search
    return is_substring and re.search(rf"(?<![\w'’-]){re.escape(word)}(?!\w)", text) is not None


def is_person_by_context(text: str, name: Name, language: Language) -> bool:
    """True if an age follows the name, or a verb of human action is beside it: "Rosa Feld wept"."""
    before = text[max(0, name.start - _WINDOW) : name.start].split()[-1:]
    following = text[name.end : name.end + _WINDOW]
    if _AGE.match(following) is not None or not language.verbs.reporting.isdisjoint(before):
        return True
    after = [word.rstrip(".,;!?") for word in following.split(maxsplit=2)[:2]] if following[:1].isspace() else []
    has_auxiliary = bool(after) and language.verbs.form(after[0]) in (VerbForm.BE, VerbForm.HAVE)
    return not language.verbs.human_action.isdisjoint(after if has_auxiliary else after[:1])


def _role_before(before: str, language: Language) -> Iterator[str]:
    """The role in the words before a name: "spokesman X", "secretary of state X"."""
    *earlier, last = before.lower().replace(",", "").split() or [""]
    if last in language.nouns.roles:
        yield last
    elif len(earlier) > 1 and earlier[-1] in language.words.genitives and earlier[-2] in language.nouns.roles:
        yield from () if last in language.words.determiners else (earlier[-2],)  # not in "head of the X family"


def _role_after(after: str, language: Language) -> Iterator[str]:
    """The role in an apposition after a name: "X, the group's spokesman, ...", "X, chief prosecutor of ..."."""
    words = after.lower().split()[: _MAX_APPOSITION_WORDS + 1]
    for word, following in pairwise([*words, ""]):
        bare = word.rstrip(",.;")
        ends_phrase = following in language.words.prepositions or following in language.words.conjunctions
        if bare in language.nouns.roles and (bare != word or ends_phrase):
            yield bare
        if bare != word:
            return
