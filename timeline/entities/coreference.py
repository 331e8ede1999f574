"""Who is who in one document: the names that mean the same, the fullest of which names the actor.

"Fatou Bensouda, chief prosecutor of the court" is later "Bensouda" and "the prosecutor". Knows nothing of what they do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.names import core_words, find_names, initials, normalise_word
from timeline.entities.roles import find_role_mentions, is_full_name, is_person_by_context, roles_of_name
from timeline.entities.sentence_initial import drop_sentence_initial
from timeline.text.sentences import dateline_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.entities.names import Name, NameKey
    from timeline.entities.roles import RoleMention
    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = ["Entities", "EntityMention", "resolve_entities"]


class EntityMention(NamedTuple):
    """A place at which an actor is named or described."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Entities:
    """The references in the text's order, where they begin, and which actors are persons and which are places.

    Of those with a first and a last name, `alive` are persons by what they do; `namesakes` may be anything so named.
    """

    mentions: tuple[EntityMention, ...]
    starts: tuple[int, ...]
    persons: frozenset[str]
    persons_by_context: frozenset[str]
    possible_persons: frozenset[str]
    places: frozenset[str]

    def within(self, start: int, end: int) -> tuple[EntityMention, ...]:
        """The references that begin in the stretch."""
        first = bisect_left(self.starts, start)
        return self.mentions[first : bisect_left(self.starts, end, lo=first)]

    def at(self, position: int) -> str | None:
        """Who is named or described by the word at the position."""
        found = bisect_right(self.starts, position) - 1
        return self.mentions[found].entity if found >= 0 and position < self.mentions[found].end else None


def resolve_entities(
    text: str, sentences: Sequence[TextSpan], date_spans: Sequence[TextSpan], language: Language
) -> Entities:
    """Everybody whom the document names."""
    found = drop_sentence_initial(text, list(find_names(text, sentences, date_spans, language)), date_spans, language)
    spelled = _canonical_names(found, _canonical_keys(found))
    named = [EntityMention(name.start, name.end, spelled[name.key]) for name in found]
    offices = _role_holders(text, zip(found, named, strict=True), language)
    described = _resolve_role_mentions(named, find_role_mentions(text, offices, language) if offices else (), offices)
    full = [name for name in found if is_full_name(name, language)]
    references = tuple(sorted([*named, *described]))
    return Entities(
        mentions=references,
        starts=tuple(reference.start for reference in references),
        persons=frozenset(chain(*offices.values(), _persons_by_last_name(found, spelled, language))),
        persons_by_context=frozenset(spelled[name.key] for name in full if is_person_by_context(text, name, language)),
        possible_persons=frozenset(spelled[name.key] for name in full),
        places=_places_by_context(text, named, language) | _dateline_places(text, sentences, spelled),
    )


def _canonical_keys(names: Sequence[Name]) -> dict[NameKey, NameKey]:
    """For each name the fullest that means the same. Where two could be meant, a name stays what it is."""
    endings: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    letters: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    for key, words in {name.key: core_words(name.words) for name in names}.items():
        for cut in range(1, len(key)):
            if words[cut - 1][0].isupper() and words[cut][0].isupper():
                endings[key[cut:]].add(key)
        if len(key) > 1:
            letters[initials(words),].add(key)
    firms = {name.key for name in names if name.is_company}
    fullest: dict[NameKey, NameKey] = {}
    for key in sorted({name.key for name in names}, key=len, reverse=True):
        longer = () if key in firms else endings.get(key, letters.get(key, ()))
        candidates = {fullest[other] for other in longer}
        fullest[key] = candidates.pop() if len(candidates) == 1 else key
    return fullest


def _canonical_names(names: Sequence[Name], canonical_keys: Mapping[NameKey, NameKey]) -> dict[NameKey, str]:
    """For each name how the fullest is spelled where it is spelled longest."""
    longest: dict[NameKey, str] = {}
    for name in names:
        longest[name.key] = max(longest.get(name.key, ""), " ".join(name.words), key=len)
    return {key: longest[full] for key, full in canonical_keys.items()}


def _role_holders(text: str, mentions: Iterable[tuple[Name, EntityMention]], language: Language) -> dict[str, set[str]]:
    """The actors who hold each role."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for name, reference in mentions:
        for role in roles_of_name(text, name, language):
            holders[role].add(reference.entity)
    return holders


def _resolve_role_mentions(
    name_mentions: Sequence[EntityMention], role_mentions: Iterable[RoleMention], role_holders: Mapping[str, set[str]]
) -> Iterator[EntityMention]:
    """References by role alone: to the holder who was named last, or to the only one, named later."""
    roles_of: defaultdict[str, set[str]] = defaultdict(set)
    for role, holders in role_holders.items():
        for holder in holders:
            roles_of[holder].add(role)
    last = {role: min(holders) for role, holders in role_holders.items() if len(holders) == 1}
    position = 0
    for start, end, role in role_mentions:
        while position < len(name_mentions) and name_mentions[position].start < start:
            last.update(dict.fromkeys(roles_of[name_mentions[position].entity], name_mentions[position].entity))
            position += 1
        is_named = position < len(name_mentions) and name_mentions[position].start <= end + 1
        if role in last and not is_named:
            yield EntityMention(start, end, last[role])


def _persons_by_last_name(
    names: Iterable[Name], canonical_names: Mapping[NameKey, str], language: Language
) -> Iterator[str]:
    """Whoever is named with a first name, and by the last name alone elsewhere, is a person."""
    for name in names:
        full = canonical_names[name.key]
        is_last = len(name.words) == 1 and full.endswith(f" {name.words[0]}")
        if is_last and language.nouns.organisations.isdisjoint(map(normalise_word, full.split())):
            yield full


def _places_by_context(text: str, mentions: Iterable[EntityMention], language: Language) -> frozenset[str]:
    """Whatever mostly stands after "in", "at", "the town of"; "to", "from" and "of" say nothing of what it is."""
    inside: Counter[str] = Counter()
    elsewhere: Counter[str] = Counter()
    for reference in mentions:
        *_, before, last = ["", "", *_words_before(text, reference.start, language)]
        if last in language.words.locatives:
            inside[reference.entity] += 1
        elif last not in language.words.directionals:
            elsewhere[reference.entity] += 1
        elif last in language.words.genitives and before in language.nouns.places:
            inside[reference.entity] += 2
    return frozenset(actor for actor, count in inside.items() if count > elsewhere[actor])


def _dateline_places(
    text: str, sentences: Iterable[TextSpan], canonical_names: Mapping[NameKey, str]
) -> frozenset[str]:
    """The places of the datelines, where the text names them again."""
    filed = (place for sentence in sentences if (place := dateline_place(text, sentence)) is not None)
    keys = (tuple(map(normalise_word, core_words(text[start:end].split()))) for start, end in filed)
    return frozenset(canonical_names[place] for place in keys if place in canonical_names)


def _words_before(text: str, position: int, language: Language) -> list[str]:
    """The words before an article."""
    words = text[max(0, position - 30) : position].lower().split()
    while words and words[-1] in language.words.determiners:
        words.pop()
    return words
