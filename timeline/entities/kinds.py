"""The kinds of the entities of one text, by what it says of them; none where it says nothing, or two things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.entities.analysed_text import AnalysedText
    from timeline.entities.coreference import EntityMention

__all__ = ["kinds_of"]

_LONGEST_OFFICE = 24
"""Code points before a name in which the word before it lies."""


def kinds_of(analysed: AnalysedText, names: Iterable[str]) -> Iterator[tuple[str, EntityKind]]:
    """Yield each of the names of which the text shows the kind, with it.

    A person has a given name, a title or an office, or two weaker signs: a pronoun, what it does, a last name used
    alone; an organisation has a word such as "bank" or a description; a place follows "in".
    """
    for name in names:
        found = list(set(_shown_kinds(analysed, name)))
        if len(found) == 1:
            yield name, found[0]


def _shown_kinds(analysed: AnalysedText, name: str) -> Iterator[EntityKind]:
    """Yield the kinds that something speaks for; what speaks or holds an office speaks against a place or a body."""
    entities, nouns = analysed.entities, analysed.language.nouns
    profiles, words = entities.profiles, name.lower().split()
    if _is_person(analysed, name, words):
        yield EntityKind.PERSON
    if name in profiles.organisations or words[-1] in nouns.organisations:
        yield EntityKind.ORGANISATION
    if not nouns.roles.isdisjoint(words):
        yield EntityKind.PERSON
    if name in profiles.speakers and name in entities.places:
        yield EntityKind.ORGANISATION
    if name in entities.places or words[-1] in nouns.places:
        yield EntityKind.PLACE
    if name in profiles.things:
        yield EntityKind.THING


def _is_person(analysed: AnalysedText, name: str, words: list[str]) -> bool:
    """True for a given name with a last name, for an office or title before the name, and for two weaker signs.

    A pronoun may be another's, and a last name alone is also that of a firm or a place.
    """
    entities = analysed.entities
    if len(words) > 1 and words[0] in analysed.language.nouns.given_names:
        return True
    if any(_has_office(analysed, mention) for mention in entities.mentions if mention.entity == name):
        return True
    if name.isupper():
        return False  # an abbreviation
    signs = (entities.persons, entities.persons_by_context, entities.profiles.women | entities.profiles.men)
    return sum(name in sign for sign in signs) > 1


def _has_office(analysed: AnalysedText, mention: EntityMention) -> bool:
    """True if an office or a title is the word before the name, or its first one: "Mayor Dahl", "Mr Quill"."""
    nouns = analysed.language.nouns
    before = analysed.text[max(0, mention.start - _LONGEST_OFFICE) : mention.start].split()[-1:]
    first = analysed.text[mention.start : mention.end].split()[:-1][:1]
    return any(word.lower().rstrip(".") in nouns.roles | nouns.masculine | nouns.feminine for word in before + first)
