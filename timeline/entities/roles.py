"""What persons are called beside their names: "Prosecutor X", "X, chief prosecutor of", later "the prosecutor" alone.

Finds the words; whom they mean is told by `cast`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.names import plain
from timeline.text.language import Form

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from timeline.entities.names import Name
    from timeline.text.language import Language

__all__ = ["Description", "descriptions", "is_alive", "is_first_and_last", "roles"]

_REACH = 60
_WORDS = 6
"""How far an apposition is read: code points and words."""

_AGE = re.compile(r", \d{1,3}[,.]")
_NAMES = range(2, 4)
"""How many words a first and a last name come to."""

_ADJECTIVES = 2
"""How many words may stand between an article and the role: "the court's chief prosecutor"."""


class Description(NamedTuple):
    """Where a person is told by role alone, and by which."""

    start: int
    end: int
    role: str


def roles(text: str, name: Name, language: Language) -> Iterator[str]:
    """The roles that the words around a name give to it, in lower case: its title, and what stands in apposition."""
    if language.bodies.isdisjoint(name.key):
        yield from (word for word in map(plain, name.title) if word in language.roles)
        yield from _led_by(text[max(0, name.start - _REACH) : name.start], language)
        if text.startswith(", ", name.end):
            yield from _followed_by(text[name.end + 2 : name.end + 2 + _REACH], language)


def descriptions(text: str, held: Collection[str], language: Language) -> Iterator[Description]:
    """Every "the prosecutor", "the court's chief prosecutor", in the text's order, if the role is one of those held."""
    for found in re.finditer(rf"\b(?:{'|'.join(sorted(held))})\b", text, re.IGNORECASE):
        words = text[max(0, found.start() - _REACH) : found.start()].lower().split()[-_ADJECTIVES - 1 :]
        if any(word in language.definite or word.endswith(("'s", "’s")) for word in words):
            yield Description(found.start(), found.end(), found.group().lower())


def is_first_and_last(name: Name, language: Language) -> bool:
    """Whether it can be a person's first and last name."""
    are_two = len(name.words) in _NAMES and not name.is_firm and all(word[0].isupper() for word in name.words)
    return are_two and language.bodies.isdisjoint(name.key)


def is_alive(text: str, name: Name, language: Language) -> bool:
    """Whether an age stands behind the name, or beside it what only a person does: "Rosa Feld wept"."""
    before = text[max(0, name.start - _REACH) : name.start].split()[-1:]
    rest = text[name.end : name.end + _REACH]
    if _AGE.match(rest) is not None or not language.saying.isdisjoint(before):
        return True
    after = [word.rstrip(".,;!?") for word in rest.split(maxsplit=2)[:2]] if rest[:1].isspace() else []
    is_helped = bool(after) and language.form(after[0]) in (Form.BE, Form.HAVE)
    return not language.human.isdisjoint(after if is_helped else after[:1])


def _led_by(lead: str, language: Language) -> Iterator[str]:
    """The role before a name: "spokesman X", "secretary of state X"."""
    *earlier, last = lead.lower().replace(",", "").split() or [""]
    if last in language.roles:
        yield last
    elif len(earlier) > 1 and earlier[-1] in language.genitives and earlier[-2] in language.roles:
        yield earlier[-2]


def _followed_by(rest: str, language: Language) -> Iterator[str]:
    """The role in an apposition after a name: "X, the group's spokesman, ...", "X, chief prosecutor of ..."."""
    words = rest.lower().split()[: _WORDS + 1]
    for word, following in zip(words, [*words[1:], ""], strict=True):
        bare = word.rstrip(",.;")
        goes_on = following in language.prepositions or following in language.conjunctions
        if bare in language.roles and (bare != word or goes_on):
            yield bare
        if bare != word:
            return
