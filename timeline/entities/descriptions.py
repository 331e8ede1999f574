"""Definite descriptions of organisations, persons, places and things: "the carmaker", "the company", "the plane".

A description refers to the entity that its noun describes, and to none if it fits two that are equally near.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.text.language import EntityKind
from timeline.text.sentences import index_containing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from timeline.entities.profiles import Profiles
    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = ["Description", "Referents", "find_descriptions"]

_NEXT_WORD = re.compile(r"[^\S\n]+([^\W\d_][\w-]*)")
_WINDOW = 3
"""In how many sentences before its own a description of any organisation has its referent."""


class Description(NamedTuple):
    """The span of a definite description without its determiner, and its noun in lower case."""

    start: int
    end: int
    noun: str


@dataclass(frozen=True, slots=True)
class Referents:
    """The entities to which descriptions can refer: their mentions in order, what the text says of them, their kinds.

    `others` speak or act as organisations do: a description can be theirs if no known organisation fits.
    """

    mentions: Sequence[tuple[int, str]]
    sentences: Sequence[TextSpan]
    profiles: Profiles
    persons: frozenset[str]
    others: frozenset[str]
    language: Language

    def find(self, description: Description) -> str | None:
        """The entity that the description refers to; None if there is none, or more than one."""
        profiles, noun = self.profiles, description.noun
        described = {entity for entity, nouns in profiles.nouns.items() if noun in nouns}
        earlier = {entity for _, entity in self.mentions[: self._index(description.start)]}
        if not described.isdisjoint(earlier):
            return self._nearest(description.start, described, len(self.sentences))
        if len(described) == 1:
            return described.pop()
        if noun in self.language.nouns.generic_kinds:
            return self._nearest(description.start, profiles.organisations | self.others, _WINDOW)
        return None if noun in self.language.nouns.bodies else _only(self._fitting(noun, earlier))

    def _index(self, position: int) -> int:
        """How many mentions begin before the position."""
        return bisect_left(self.mentions, (position, ""))

    def _nearest(self, position: int, entities: Collection[str], window: int) -> str | None:
        """The only one of the entities in the nearest sentence before the position that mentions any of them."""
        index = index_containing(self.sentences, position)
        for sentence in () if index is None else reversed(self.sentences[max(0, index - window) : index + 1]):
            in_sentence = self.mentions[self._index(sentence.start) : self._index(min(sentence.end, position))]
            found = {entity for _, entity in in_sentence if entity in entities}
            if found:
                return _only(found)
        return None

    def _fitting(self, noun: str, earlier: set[str]) -> set[str]:
        """The entities named so far that can be what the noun says, though the text does not say it."""
        profiles, nouns = self.profiles, self.language.nouns
        kind = nouns.kinds[noun]
        if kind is EntityKind.PERSON:
            excluded = profiles.men if noun in nouns.feminine else profiles.women if noun in nouns.masculine else ()
            return earlier.intersection(self.persons).difference(excluded)
        known = {EntityKind.ORGANISATION: profiles.organisations, EntityKind.THING: profiles.things}.get(kind, ())
        others = self.others if kind is EntityKind.ORGANISATION else frozenset()
        return {entity for entity in earlier.intersection(others.union(known)) if not self._is_other(entity, kind)}

    def _is_other(self, entity: str, kind: EntityKind) -> bool:
        """True if the text says that the entity is something else of this kind."""
        kinds, generic = self.language.nouns.kinds, self.language.nouns.generic_kinds
        nouns = self.profiles.nouns.get(entity, ())
        return any(kinds.get(noun, EntityKind.ORGANISATION) is kind and noun not in generic for noun in nouns)


def find_descriptions(text: str, language: Language) -> Iterator[Description]:
    """The definite descriptions in the text's order: "the carmaker", "the French company"; not "the company car"."""
    for match in _pattern(language).finditer(text):
        following = _NEXT_WORD.match(text, match.end())
        word = "" if following is None else following[1].lower()
        modifiers = match["modifiers"].lower().split()
        is_head = not word or word in language.words.stop_words or language.words.is_adverb(word)
        if (
            word not in language.words.genitives
            and language.nouns.distinguishing.isdisjoint(modifiers)
            and (is_head or language.verbs.form(word) is not None)
        ):
            yield Description(match.start("noun"), match.end("noun"), match["noun"].lower())


@lru_cache
def _pattern(language: Language) -> re.Pattern[str]:
    """A definite article, up to two words, and a describing noun."""
    article = language.words.definite_article
    nouns = "|".join(sorted(language.nouns.kinds.keys() - language.nouns.places, key=lambda noun: (-len(noun), noun)))
    return re.compile(
        rf"\b(?:{article}|{article.capitalize()})[^\S\n](?P<modifiers>(?:[\w-]+[^\S\n]){{0,2}}?)(?P<noun>{nouns})\b(?!-)"
    )


def _only(entities: Collection[str]) -> str | None:
    """The entity if there is exactly one."""
    return next(iter(entities)) if len(entities) == 1 else None
