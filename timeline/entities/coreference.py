"""Within-document entity coreference: which names and roles mean the same entity. Its fullest name identifies it.

"Fatou Bensouda, chief prosecutor of the court" is later "Bensouda" and "the prosecutor". Knows nothing of events.
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

_PREPOSITION_WINDOW = 30
"""How many code points before a name are searched for a preposition."""


class EntityMention(NamedTuple):
    """A span at which an entity is named or described, and the entity's full name."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Entities:
    """The mentions in the text's order, their starts, and the entities that are persons or places.

    `persons_by_context` have a first and a last name and act as a person does; `possible_persons` only have the name.
    """

    mentions: tuple[EntityMention, ...]
    starts: tuple[int, ...]
    persons: frozenset[str]
    persons_by_context: frozenset[str]
    possible_persons: frozenset[str]
    places: frozenset[str]

    def within(self, start: int, end: int) -> tuple[EntityMention, ...]:
        """The mentions that begin from `start` (included) to `end` (excluded)."""
        first = bisect_left(self.starts, start)
        return self.mentions[first : bisect_left(self.starts, end, lo=first)]

    def at(self, position: int) -> str | None:
        """The entity that is mentioned at the position."""
        index = bisect_right(self.starts, position) - 1
        return self.mentions[index].entity if index >= 0 and position < self.mentions[index].end else None


def resolve_entities(
    text: str, sentences: Sequence[TextSpan], date_spans: Sequence[TextSpan], language: Language
) -> Entities:
    """The entities that the document names, and all their mentions by name or role."""
    names = drop_sentence_initial(text, list(find_names(text, sentences, date_spans, language)), date_spans, language)
    canonical = _canonical_names(names, _canonical_keys(names))
    by_name = [EntityMention(name.start, name.end, canonical[name.key]) for name in names]
    holders = _role_holders(text, zip(names, by_name, strict=True), language)
    role_mentions = find_role_mentions(text, holders, language) if holders else ()
    by_role = _resolve_role_mentions(by_name, role_mentions, holders)
    full_names = [name for name in names if is_full_name(name, language)]
    mentions = tuple(sorted([*by_name, *by_role]))
    return Entities(
        mentions=mentions,
        starts=tuple(mention.start for mention in mentions),
        persons=frozenset(chain(*holders.values(), _persons_by_last_name(names, canonical, language))),
        persons_by_context=frozenset(
            canonical[name.key] for name in full_names if is_person_by_context(text, name, language)
        ),
        possible_persons=frozenset(canonical[name.key] for name in full_names),
        places=_places_by_context(text, by_name, language) | _dateline_places(text, sentences, canonical),
    )


def _canonical_keys(names: Sequence[Name]) -> dict[NameKey, NameKey]:
    """The longest key with the same meaning, for each key. A key that could mean two names stays as it is."""
    longer_keys = _longer_keys(names)
    company_keys = {name.key for name in names if name.is_company}
    canonical: dict[NameKey, NameKey] = {}
    for key in sorted({name.key for name in names}, key=len, reverse=True):
        longer = () if key in company_keys else longer_keys.get(key, ())
        candidates = {canonical[other] for other in longer}
        canonical[key] = candidates.pop() if len(candidates) == 1 else key
    return canonical


def _longer_keys(names: Sequence[Name]) -> dict[NameKey, set[NameKey]]:
    """The names that end with each shorter name, or are abbreviated by its letters."""
    by_ending: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    by_initials: defaultdict[NameKey, set[NameKey]] = defaultdict(set)
    for key, words in {name.key: core_words(name.words) for name in names}.items():
        for first in range(1, len(key)):
            if words[first - 1][0].isupper() and words[first][0].isupper():
                by_ending[key[first:]].add(key)
        if len(key) > 1:
            by_initials[initials(words),].add(key)
    return by_initials | by_ending  # an ending is the stronger evidence


def _canonical_names(names: Sequence[Name], canonical_keys: Mapping[NameKey, NameKey]) -> dict[NameKey, str]:
    """The longest spelling of the canonical name, for each key."""
    longest: dict[NameKey, str] = {}
    for name in names:
        longest[name.key] = max(longest.get(name.key, ""), " ".join(name.words), key=len)
    return {key: longest[canonical] for key, canonical in canonical_keys.items()}


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
    names: Iterable[Name], canonical_names: Mapping[NameKey, str], language: Language
) -> Iterator[str]:
    """The entities that are named once in full and elsewhere by last name alone, as persons are."""
    for name in names:
        full = canonical_names[name.key]
        is_last_name = len(name.words) == 1 and full.endswith(f" {name.words[0]}")
        if is_last_name and language.nouns.organisations.isdisjoint(map(normalise_word, full.split())):
            yield full


def _places_by_context(text: str, mentions: Iterable[EntityMention], language: Language) -> frozenset[str]:
    """The entities that mostly follow "in", "at" or "the town of"; "to", "from" and "of" do not count."""
    words = language.words
    as_place: Counter[str] = Counter()
    as_other: Counter[str] = Counter()
    for mention in mentions:
        *_, second_last, last = ["", "", *_words_before(text, mention.start, language)]
        if last in words.locatives:
            as_place[mention.entity] += 1
        elif last not in words.directionals:
            as_other[mention.entity] += 1
        elif last in words.genitives and second_last in language.nouns.places:
            as_place[mention.entity] += 2
    return frozenset(entity for entity, count in as_place.items() if count > as_other[entity])


def _dateline_places(
    text: str, sentences: Iterable[TextSpan], canonical_names: Mapping[NameKey, str]
) -> frozenset[str]:
    """The places of the datelines that the text also names elsewhere."""
    spans = (place for sentence in sentences if (place := dateline_place(text, sentence)) is not None)
    keys = (tuple(map(normalise_word, core_words(text[start:end].split()))) for start, end in spans)
    return frozenset(canonical_names[key] for key in keys if key in canonical_names)


def _words_before(text: str, position: int, language: Language) -> list[str]:
    """The words before the position in lower case, without determiners at their end."""
    words = text[max(0, position - _PREPOSITION_WINDOW) : position].lower().split()
    while words and words[-1] in language.words.determiners:
        words.pop()
    return words
