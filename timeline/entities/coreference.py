"""Within-document entity coreference: which names and roles mean the same entity. Its fullest name identifies it.

"Fatou Bensouda, chief prosecutor of the court" is later "Bensouda" and "the prosecutor". Knows nothing of events.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.aliases import find_aliases, with_expansions
from timeline.entities.descriptions import Referents, find_descriptions
from timeline.entities.headline_names import find_headline_names
from timeline.entities.name_edges import with_numbers, with_openers
from timeline.entities.names import core_words, find_names, initials, normalise_word
from timeline.entities.places import dateline_places, places_by_context
from timeline.entities.profiles import describe
from timeline.entities.roles import (
    find_role_mentions,
    is_full_name,
    is_person_by_context,
    is_used_as_last_name,
    roles_of_name,
)
from timeline.entities.sentence_initial import drop_sentence_initial

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.entities.names import Name, NameKey
    from timeline.entities.profiles import Profiles
    from timeline.entities.roles import RoleMention
    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = ["Entities", "EntityMention", "resolve_entities"]


_MAX_OCCURRENCES = 5
"""How many occurrences of a last name alone are looked at."""


class EntityMention(NamedTuple):
    """A span at which an entity is named or described, and the entity's full name."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Entities:
    """The mentions in the text's order, their starts, and the entities that are persons, places and so on.

    `persons_by_context` have a first and a last name and act as a person does; `possible_persons` only have the name.
    """

    mentions: tuple[EntityMention, ...]
    starts: tuple[int, ...]
    persons: frozenset[str]
    persons_by_context: frozenset[str]
    possible_persons: frozenset[str]
    places: frozenset[str]
    profiles: Profiles

    def within(self, start: int, end: int) -> tuple[EntityMention, ...]:
        """The mentions that begin from `start` (included) to `end` (excluded)."""
        first = bisect_left(self.starts, start)
        return self.mentions[first : bisect_left(self.starts, end, lo=first)]

    def first_within(self, start: int, end: int) -> str | None:
        """The entity of the first mention that begins from `start` (included) to `end` (excluded)."""
        first = bisect_left(self.starts, start)
        return self.mentions[first].entity if first < len(self.starts) and self.starts[first] < end else None

    def is_impersonal(self, entity: str) -> bool:
        """True if "it" can refer to the entity: no person, no possible person unless an organisation, and no place."""
        if entity in self.profiles.organisations or entity in self.profiles.things:
            return entity not in self.persons
        return entity not in self.persons and entity not in self.possible_persons and entity not in self.places

    def at(self, position: int) -> str | None:
        """The entity that is mentioned at the position."""
        index = bisect_right(self.starts, position) - 1
        return self.mentions[index].entity if index >= 0 and position < self.mentions[index].end else None


def resolve_entities(
    text: str, sentences: Sequence[TextSpan], date_spans: Sequence[TextSpan], language: Language
) -> Entities:
    """The entities that the document names, and all their mentions by name, role or description."""
    names = _all_names(text, sentences, date_spans, language)
    aliases = find_aliases(text, names, language)
    canonical = _canonical_names(names, _with_aliases(_canonical_keys(names, language), aliases))
    by_name = [EntityMention(name.start, name.end, canonical[name.key]) for name in names]
    profiles = describe(text, [(name, canonical[name.key]) for name in names], language)
    holders = _role_holders(text, zip(names, by_name, strict=True), language)
    role_mentions = find_role_mentions(text, holders, language) if holders else ()
    by_role = list(_resolve_role_mentions(by_name, role_mentions, holders))
    impersonal = profiles.organisations | profiles.definite
    full_names = _full_names(names, language)
    persons = _named_as_persons(text, names, canonical, language) - impersonal - profiles.things
    persons |= frozenset(chain(*holders.values()))
    persons_by_context = frozenset(
        canonical[name.key] for name in full_names if is_person_by_context(text, name, language)
    )
    persons_by_context -= impersonal
    places = places_by_context(text, by_name, language) | dateline_places(text, sentences, canonical)
    others = profiles.speakers - persons - persons_by_context - places - profiles.things
    found = sorted((mention.start, mention.entity) for mention in (*by_name, *by_role))
    referents = Referents(found, sentences, profiles, persons | persons_by_context, others, language)
    mentions = tuple(sorted([*by_name, *by_role, *_by_description(text, referents)]))
    return Entities(
        mentions=mentions,
        starts=tuple(mention.start for mention in mentions),
        persons=persons,
        persons_by_context=persons_by_context,
        possible_persons=frozenset(canonical[name.key] for name in full_names) - impersonal,
        places=places,
        profiles=profiles,
    )


def _all_names(
    text: str, sentences: Sequence[TextSpan], date_spans: Sequence[TextSpan], language: Language
) -> list[Name]:
    """The names in the text's order, whole, with those of headlines."""
    names = list(find_names(text, sentences, date_spans, language))
    names = with_openers(text, names, sentences, language)
    names = with_numbers(text, names, date_spans, language)
    names = drop_sentence_initial(text, with_expansions(text, names, language), date_spans, language)
    return sorted([*names, *find_headline_names(text, sentences, names)])


def _by_description(text: str, referents: Referents) -> Iterator[EntityMention]:
    """The mentions by description, except where a name or a role already is one."""
    taken = {start for start, _ in referents.mentions}
    for description in find_descriptions(text, referents.language):
        entity = None if description.start in taken else referents.find(description)
        if entity is not None:
            yield EntityMention(description.start, description.end, entity)


def _full_names(names: Sequence[Name], language: Language) -> list[Name]:
    """The names that can be a person's first and last name."""
    by_key = {name.key: name for name in names}
    keys = {key for key, name in by_key.items() if is_full_name(name, language)}
    return [name for name in names if name.key in keys]


def _named_as_persons(
    text: str, names: Sequence[Name], canonical: Mapping[NameKey, str], language: Language
) -> frozenset[str]:
    """The entities with a given name, and those whose last name is used alone."""
    given_names = language.nouns.given_names
    by_given_name = (canonical[name.key] for name in _full_names(names, language) if name.key[0] in given_names)
    return frozenset(chain(by_given_name, _persons_by_last_name(text, names, canonical, language)))


def _with_aliases(
    canonical_keys: Mapping[NameKey, NameKey], aliases: Mapping[NameKey, NameKey]
) -> dict[NameKey, NameKey]:
    """The canonical keys, where those of aliases are replaced by those of the main names."""
    merged = dict(canonical_keys)
    for alias, main in aliases.items():
        if alias in merged and main in merged:
            replaced, kept = merged[alias], merged[main]
            merged |= {key: kept for key, canonical in merged.items() if canonical == replaced}
    return merged


def _canonical_keys(names: Sequence[Name], language: Language) -> dict[NameKey, NameKey]:
    """The longest key with the same meaning, for each key. A key that could mean two names stays as it is."""
    longer_keys = _longer_keys(names, language)
    company_keys = {name.key for name in names if name.is_company}
    canonical: dict[NameKey, NameKey] = {}
    for key in sorted({name.key for name in names}, key=len, reverse=True):
        longer = () if key in company_keys else longer_keys.get(key, ())
        candidates = {canonical[other] for other in longer}
        canonical[key] = candidates.pop() if len(candidates) == 1 else key
    return canonical


def _longer_keys(names: Sequence[Name], language: Language) -> dict[NameKey, set[NameKey]]:
    """The names that end with each shorter name, are abbreviated by its letters, or begin with it as a given name.

    By their number, "Boeing 787" and "Dreamliners" are "Boeing 787 Dreamliner" too.
    """
    by_ending: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    by_beginning: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    by_initials: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    for key, words in {name.key: core_words(name.words) for name in names}.items():
        last = len(key) - (len(key) > 1 and key[-1] in language.nouns.name_suffixes)
        for first in range(1, last):
            if not words[first - 1][0].islower() and not words[first][0].islower():
                by_ending[key[first:last]].add(key)
                if words[first - 1][0].isdigit():
                    by_ending[(*key[first : last - 1], f"{key[last - 1]}s")].add(key)
            if words[first - 1][0].isdigit():
                by_beginning[key[:first]].add(key)
        if len(key) > 1:
            by_initials[initials(words),].add(key)
            if key[0] in language.nouns.given_names:
                by_beginning[key[:1]].add(key)
    return by_initials | by_beginning | by_ending  # an ending is the strongest evidence


def _canonical_names(names: Sequence[Name], canonical_keys: Mapping[NameKey, NameKey]) -> dict[NameKey, str]:
    """The longest spelling of the canonical name, for each key."""
    longest: dict[NameKey, str] = {}
    for name in names:
        spelling = " ".join(name.words)
        longest[name.key] = max(longest.get(name.key, spelling), spelling, key=_spelling_rank)
    return {key: longest[canonical] for key, canonical in canonical_keys.items()}


def _spelling_rank(spelling: str) -> tuple[bool, int]:
    """The rank of a spelling: a plural ("787s") comes after all singulars, and the longest is best."""
    return not spelling[-2:-1].isdigit() or spelling[-1:] != "s", len(spelling)


def _role_holders(text: str, mentions: Iterable[tuple[Name, EntityMention]], language: Language) -> dict[str, set[str]]:
    """The entities that hold each role."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for name, mention in mentions:
        for role in roles_of_name(text, name, language):
            holders[role].add(mention.entity)
    return holders


def _resolve_role_mentions(
    name_mentions: Sequence[EntityMention], role_mentions: Iterable[RoleMention], role_holders: Mapping[str, set[str]]
) -> Iterator[EntityMention]:
    """The entity of each role mention: the holder who was named last, or the only holder even if named later."""
    roles_of = _roles_by_holder(role_holders)
    latest = {role: min(holders) for role, holders in role_holders.items() if len(holders) == 1}
    index = 0
    for start, end, role in role_mentions:
        while index < len(name_mentions) and name_mentions[index].start < start:
            latest.update(dict.fromkeys(roles_of.get(name_mentions[index].entity, ()), name_mentions[index].entity))
            index += 1
        is_title = index < len(name_mentions) and name_mentions[index].start <= end + 1
        if role in latest and not is_title:
            yield EntityMention(start, end, latest[role])


def _roles_by_holder(role_holders: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """The roles of each entity that holds one."""
    roles: defaultdict[str, set[str]] = defaultdict(set)
    for role, holders in role_holders.items():
        for holder in holders:
            roles[holder].add(role)
    return roles


def _persons_by_last_name(
    text: str, names: Iterable[Name], canonical_names: Mapping[NameKey, str], language: Language
) -> Iterator[str]:
    """The entities that are named once in full and elsewhere by last name alone, as persons are.

    A firm is rarely: its last word has an article, is a common noun, or only begins sentences.
    """
    found = set()
    looked_at: Counter[str] = Counter()
    for name in names:
        full = canonical_names[name.key]
        if len(name.words) > 1 or full in found or looked_at[full] == _MAX_OCCURRENCES:
            continue
        looked_at[full] += 1
        words = [word for word in full.split() if normalise_word(word) not in language.nouns.name_suffixes]
        if len(words) > 1 and words[-1] == name.words[0] and is_used_as_last_name(text, name, language):
            found.add(full)
            yield full
