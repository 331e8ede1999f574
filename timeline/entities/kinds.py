"""The kinds of the entities of one text, by what it says of them; none where it says nothing, or two things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.entities.analysed_text import AnalysedText

__all__ = ["kinds_of"]


def kinds_of(analysed: AnalysedText, names: Iterable[str]) -> Iterator[tuple[str, EntityKind]]:
    """Yield each of the names of which the text shows the kind, with it.

    A person has a title, a pronoun or a last name used alone; an organisation a word such as "bank" or a description;
    a place follows "in".
    """
    for name in names:
        found = list(set(_shown_kinds(analysed, name)))
        if len(found) == 1:
            yield name, found[0]


def _shown_kinds(analysed: AnalysedText, name: str) -> Iterator[EntityKind]:
    """Yield the kinds that something speaks for; what speaks or holds an office speaks against a place or a body."""
    entities, nouns = analysed.entities, analysed.language.nouns
    profiles, words = entities.profiles, name.lower().split()
    if name in entities.persons | entities.persons_by_context | profiles.women | profiles.men:
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
