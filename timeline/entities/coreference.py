"""Who is who in one document: the names that mean the same, the fullest of which names the actor.

"Fatou Bensouda, chief prosecutor of the court" is later "Bensouda" and "the prosecutor". Knows nothing of what they do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.names import essential, initials, names, plain
from timeline.entities.roles import descriptions, is_alive, is_first_and_last, roles
from timeline.entities.sentence_initial import genuine
from timeline.text.sentences import filed_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.entities.names import Key, Name
    from timeline.entities.roles import Description
    from timeline.text.language import Language
    from timeline.text.sentences import Stretch

__all__ = ["Cast", "Reference", "cast"]


class Reference(NamedTuple):
    """A place at which an actor is named or described."""

    start: int
    end: int
    actor: str


@dataclass(frozen=True, slots=True)
class Cast:
    """The references in the text's order, where they begin, and which actors are persons and which are places.

    Of those with a first and a last name, `alive` are persons by what they do; `namesakes` may be anything so named.
    """

    references: tuple[Reference, ...]
    starts: tuple[int, ...]
    persons: frozenset[str]
    alive: frozenset[str]
    namesakes: frozenset[str]
    places: frozenset[str]

    def within(self, start: int, end: int) -> tuple[Reference, ...]:
        """The references that begin in the stretch."""
        first = bisect_left(self.starts, start)
        return self.references[first : bisect_left(self.starts, end, lo=first)]

    def at(self, position: int) -> str | None:
        """Who is named or described by the word at the position."""
        found = bisect_right(self.starts, position) - 1
        return self.references[found].actor if found >= 0 and position < self.references[found].end else None


def cast(text: str, sentences: Sequence[Stretch], dates: Sequence[Stretch], language: Language) -> Cast:
    """Everybody whom the document names."""
    found = genuine(text, list(names(text, sentences, dates, language)), dates, language)
    spelled = _spellings(found, _fullest(found))
    named = [Reference(name.start, name.end, spelled[name.key]) for name in found]
    offices = _offices(text, zip(found, named, strict=True), language)
    described = _described(named, descriptions(text, offices, language) if offices else (), offices)
    full = [name for name in found if is_first_and_last(name, language)]
    references = tuple(sorted([*named, *described]))
    return Cast(
        references=references,
        starts=tuple(reference.start for reference in references),
        persons=frozenset(chain(*offices.values(), _called_by_last_name(found, spelled, language))),
        alive=frozenset(spelled[name.key] for name in full if is_alive(text, name, language)),
        namesakes=frozenset(spelled[name.key] for name in full),
        places=_places(text, named, language) | _filed_from(text, sentences, spelled),
    )


def _fullest(found: Sequence[Name]) -> dict[Key, Key]:
    """For each name the fullest that means the same. Where two could be meant, a name stays what it is."""
    endings: defaultdict[Key, set[Key]] = defaultdict(set)
    letters: defaultdict[Key, set[Key]] = defaultdict(set)
    for key, words in {name.key: essential(name.words) for name in found}.items():
        for cut in range(1, len(key)):
            if words[cut - 1][0].isupper() and words[cut][0].isupper():
                endings[key[cut:]].add(key)
        if len(key) > 1:
            letters[initials(words),].add(key)
    firms = {name.key for name in found if name.is_firm}
    fullest: dict[Key, Key] = {}
    for key in sorted({name.key for name in found}, key=len, reverse=True):
        longer = () if key in firms else endings.get(key, letters.get(key, ()))
        candidates = {fullest[other] for other in longer}
        fullest[key] = candidates.pop() if len(candidates) == 1 else key
    return fullest


def _spellings(found: Sequence[Name], fullest: Mapping[Key, Key]) -> dict[Key, str]:
    """For each name how the fullest is spelled where it is spelled longest."""
    longest: dict[Key, str] = {}
    for name in found:
        longest[name.key] = max(longest.get(name.key, ""), " ".join(name.words), key=len)
    return {key: longest[full] for key, full in fullest.items()}


def _offices(text: str, named: Iterable[tuple[Name, Reference]], language: Language) -> dict[str, set[str]]:
    """The actors who hold each role."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for name, reference in named:
        for role in roles(text, name, language):
            holders[role].add(reference.actor)
    return holders


def _described(
    named: Sequence[Reference], described: Iterable[Description], offices: Mapping[str, set[str]]
) -> Iterator[Reference]:
    """References by role alone: to the holder who was named last, or to the only one, named later."""
    roles_of: defaultdict[str, set[str]] = defaultdict(set)
    for role, holders in offices.items():
        for holder in holders:
            roles_of[holder].add(role)
    last = {role: min(holders) for role, holders in offices.items() if len(holders) == 1}
    position = 0
    for start, end, role in described:
        while position < len(named) and named[position].start < start:
            last.update(dict.fromkeys(roles_of[named[position].actor], named[position].actor))
            position += 1
        is_named = position < len(named) and named[position].start <= end + 1
        if role in last and not is_named:
            yield Reference(start, end, last[role])


def _called_by_last_name(found: Iterable[Name], spelled: Mapping[Key, str], language: Language) -> Iterator[str]:
    """Whoever is named with a first name, and by the last name alone elsewhere, is a person."""
    for name in found:
        full = spelled[name.key]
        is_last = len(name.words) == 1 and full.endswith(f" {name.words[0]}")
        if is_last and language.bodies.isdisjoint(map(plain, full.split())):
            yield full


def _places(text: str, named: Iterable[Reference], language: Language) -> frozenset[str]:
    """Whatever mostly stands after "in", "at", "the town of"; "to", "from" and "of" say nothing of what it is."""
    inside: Counter[str] = Counter()
    elsewhere: Counter[str] = Counter()
    for reference in named:
        *_, before, last = ["", "", *_words_before(text, reference.start, language)]
        if last in language.locatives:
            inside[reference.actor] += 1
        elif last not in language.directions:
            elsewhere[reference.actor] += 1
        elif last in language.genitives and before in language.sites:
            inside[reference.actor] += 2
    return frozenset(actor for actor, count in inside.items() if count > elsewhere[actor])


def _filed_from(text: str, sentences: Iterable[Stretch], spelled: Mapping[Key, str]) -> frozenset[str]:
    """The places of the datelines, where the text names them again."""
    filed = (place for sentence in sentences if (place := filed_from(text, sentence)) is not None)
    keys = (tuple(map(plain, essential(text[start:end].split()))) for start, end in filed)
    return frozenset(spelled[place] for place in keys if place in spelled)


def _words_before(text: str, position: int, language: Language) -> list[str]:
    """The words before an article."""
    words = text[max(0, position - 30) : position].lower().split()
    while words and words[-1] in language.determiners:
        words.pop()
    return words
