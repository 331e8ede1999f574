"""Definite descriptions of organisations, persons, places and things: "the carmaker", "the company", "the plane".

A description refers to the entity that its noun describes, and to none if it fits two that are equally near.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache
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


@dataclass(frozen=True)
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

    @cached_property
    def first(self) -> dict[str, int]:
        """Where each entity is mentioned first."""
        return {entity: start for start, entity in reversed(self.mentions)}

    @cached_property
    def described(self) -> dict[str, set[str]]:
        """The entities that each noun describes."""
        described: defaultdict[str, set[str]] = defaultdict(set)
        for entity, nouns in self.profiles.nouns.items():
            for noun in nouns:
                described[noun].add(entity)
        return described

    def find(self, description: Description) -> str | None:
        """The entity that the description refers to; None if there is none, or more than one."""
        profiles, noun = self.profiles, description.noun
        described: Collection[str] = self.described.get(noun, ())
        if any(self.first[entity] < description.start for entity in described):
            return self._nearest(description.start, described, len(self.sentences))
        if len(described) == 1:
            return next(iter(described))
        if noun in self.language.nouns.generic_kinds:
            return self._nearest(description.start, profiles.organisations | self.others, _WINDOW)
        return None if noun in self.language.nouns.bodies else _only(self._fitting(description))

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

    def _fitting(self, description: Description) -> set[str]:
        """The entities named so far that can be what the noun says, though the text does not say it."""
        profiles, nouns, noun = self.profiles, self.language.nouns, description.noun
        kind = nouns.kinds[noun]
        if kind is EntityKind.PERSON:
            excluded = profiles.men if noun in nouns.feminine else profiles.women if noun in nouns.masculine else ()
            return self._earlier(self.persons.difference(excluded), description)
        known = {EntityKind.ORGANISATION: profiles.organisations, EntityKind.THING: profiles.things}.get(kind, ())
        others = self.others if kind is EntityKind.ORGANISATION else frozenset()
        earlier = self._earlier(others.union(known), description)
        return {entity for entity in earlier if not self._is_other(entity, kind)}

    def _earlier(self, entities: Collection[str], description: Description) -> set[str]:
        """Those of the entities that are mentioned before the description."""
        return {entity for entity in entities if self.first[entity] < description.start}

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
