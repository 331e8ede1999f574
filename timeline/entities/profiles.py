"""What a text says of its entities: their kind and gender, and the nouns that describe them.

"The brewer Halden", "Halden, a brewer" and "Halden Brewery" are a brewer. Knows no verbs but "be", and no events.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.names import normalise_word
from timeline.text.language import EntityKind, VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.entities.names import Name, NameKey
    from timeline.text.language import Language

__all__ = ["Profiles", "describe", "is_organisation_name"]

_WINDOW = 80
_MAX_WORDS = 8
"""How far from a name the noun of its apposition can be: `_WINDOW` code points, and this many words."""
_SHORT_WINDOW = 32
"""How many code points before a name its title or noun can begin."""
_MAX_OCCURRENCES = 5
"""How many occurrences of a name are looked at."""
_MAX_BACK_REFERENCE = 6
"""How many words after a name a possessive can be that refers back to it."""
_NEXT_WORD = re.compile(r"[^\S\n]([a-z-]+)")
_WORD = re.compile(r"[\w'’-]+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Profiles:
    """The nouns that describe each entity, and the entities that are organisations, things, women and men.

    `definite` are those with an article somewhere, as no person has: "the Senate". `speakers` speak, sue, plan.
    """

    nouns: Mapping[str, frozenset[str]]
    organisations: frozenset[str]
    things: frozenset[str]
    definite: frozenset[str]
    speakers: frozenset[str]
    women: frozenset[str]
    men: frozenset[str]


def describe(text: str, named: Sequence[tuple[Name, str]], language: Language) -> Profiles:
    """What the text says of the entities; `named` has each name and its entity."""
    nouns: defaultdict[str, set[str]] = defaultdict(set)
    organisations, definite, speakers = set(), set(), set()
    women, men = set(), set()
    for name, entity in _first_occurrences(named):
        context = _Context.of(text, name)
        nouns[entity].update(_nouns(name, context, language))
        if is_organisation_name(name, language) or _takes_it(context, language):
            organisations.add(entity)
        if _has_article(name, context, language):
            definite.add(entity)
        if _speaks(context, language):
            speakers.add(entity)
        gendered = _gendered_words(name, context, language)
        women.update([entity] if not language.nouns.feminine.isdisjoint(gendered) else [])
        men.update([entity] if not language.nouns.masculine.isdisjoint(gendered) else [])
    organisations.update(entity for entity in nouns if _has_kind(nouns[entity], EntityKind.ORGANISATION, language))
    things = {
        entity for entity in nouns if entity[-1].isdigit() or _has_kind(nouns[entity], EntityKind.THING, language)
    }
    return Profiles(
        {entity: _with_implied(words, language) for entity, words in nouns.items()},
        frozenset(organisations - things),
        frozenset(things),
        frozenset(definite),
        frozenset(speakers),
        frozenset(women - men),
        frozenset(men - women),
    )


class _Context(NamedTuple):
    """The words before a name, in lower case, and the text after it, also as words if a space follows."""

    before: Sequence[str]
    after: str
    words: Sequence[str]

    @classmethod
    def of(cls, text: str, name: Name) -> _Context:
        """The context of a name in its text."""
        after = text[name.end : name.end + _WINDOW]
        before = text[max(0, name.start - _SHORT_WINDOW) : name.start].lower().split()
        return cls(["", "", *before], after, after.split() if after[:1] == " " else ())


def _first_occurrences(named: Iterable[tuple[Name, str]]) -> Iterator[tuple[Name, str]]:
    """The first occurrences of each name."""
    seen: Counter[NameKey] = Counter()
    for name, entity in named:
        seen[name.key] += 1
        if seen[name.key] <= _MAX_OCCURRENCES:
            yield name, entity


def _speaks(context: _Context, language: Language) -> bool:
    """True if the name is the subject of a verb of organisations, or a source: "Halden said", "according to Halden"."""
    *_, second_last, last = context.before
    if last in language.verbs.reporting and not second_last[-1:].isalnum():
        return True
    if second_last in language.words.compound_prepositions and last in language.words.directionals:
        return True
    following = context.words[:2]
    has_auxiliary = bool(following) and language.verbs.form(following[0]) in (VerbForm.BE, VerbForm.HAVE)
    return not language.verbs.corporate.isdisjoint(following if has_auxiliary else following[:1])


def _has_article(name: Name, context: _Context, language: Language) -> bool:
    """True if a definite article is right before the name, and no noun follows: not in "the Birch case"."""
    if name.title or context.before[-1] != language.words.definite_article:
        return False
    following = _NEXT_WORD.match(context.after)
    word = "" if following is None else following[1]
    return not word or word in language.words.stop_words or language.verbs.form(word) is not None


def is_organisation_name(name: Name, language: Language) -> bool:
    """True if a word of the name says that it is an organisation: "bank", "airways"."""
    nouns = language.nouns
    return name.is_company or any(word in nouns.organisations or word in nouns.implied_kinds for word in name.key[1:])


def _takes_it(context: _Context, language: Language) -> bool:
    """True if the entity reports something of itself as "it": "Halden said it would close"."""
    reports = [at for at, word in enumerate(context.words[:2]) if word in language.verbs.reporting]
    if not reports:
        return False
    rest = context.words[reports[0] + 1 :]
    rest = rest[1:] if rest and rest[0] in language.words.ambiguous_openers else rest
    form = language.verbs.form(rest[1]) if len(rest) > 1 else None
    return form not in (None, VerbForm.BE) and rest[0] in language.words.impersonal_pronouns


def _has_kind(nouns: Iterable[str], kind: EntityKind, language: Language) -> bool:
    return any(language.nouns.kinds.get(noun) is kind for noun in nouns)


def _with_implied(nouns: Iterable[str], language: Language) -> frozenset[str]:
    """The nouns, and those that they imply."""
    return frozenset(word for noun in nouns for word in (noun, *language.nouns.implied_kinds.get(noun, ())))


def _back_reference(context: _Context, language: Language) -> str:
    """The pronoun after the name that refers back to it: "Orla Feld lost her case"; empty after another noun phrase."""
    for word in context.words[:_MAX_BACK_REFERENCE]:
        if word in language.words.stop_words and (word in language.nouns.masculine or word in language.nouns.feminine):
            return word
        if not word.isalpha() or not word.islower() or word in language.words.determiners:
            return ""
    return ""


def _gendered_words(name: Name, context: _Context, language: Language) -> list[str]:
    """The words by which the gender shows: the first of the name, its title, the word before it, and "her" after it."""
    first = [normalise_word(name.words[0])] if len(name.words) > 1 or not name.title else []
    return [*first, *map(normalise_word, name.title), context.before[-1], _back_reference(context, language)]


def _nouns(name: Name, context: _Context, language: Language) -> Iterator[str]:
    """The nouns that the name contains, or that stand beside it as its description."""
    yield from (
        word for word in name.key if word in language.nouns.organisations or word in language.nouns.implied_kinds
    )
    yield from _noun_before(context, language)
    yield from _noun_after(name, context, language)
    if context.after.startswith(", "):
        yield from _apposition(context.after[2:], language)
    elif context.words:
        yield from _predicate(context, language)


def _noun_before(context: _Context, language: Language) -> Iterator[str]:
    """The noun right before the name: "the carmaker Halden", "Irish airline, Ryanair, said"."""
    word = context.before[-1]
    is_apposition = word.endswith(",") and context.after.startswith(",")
    noun = word[:-1] if is_apposition else word
    if noun in language.nouns.kinds and noun not in language.nouns.places:
        yield noun


def _noun_after(name: Name, context: _Context, language: Language) -> Iterator[str]:
    """The noun right after the name: "the TLX 50 index", "the Halden company"; of things only after a number."""
    if not context.words or context.before[-1] not in language.words.determiners:
        return
    noun = context.words[0].rstrip(".,;")
    kind = language.nouns.kinds.get(noun)
    if kind is EntityKind.ORGANISATION or (kind is EntityKind.THING and name.words[-1][-1:].isdigit()):
        yield noun


def _apposition(following: str, language: Language) -> Iterator[str]:
    """The head noun of an apposition: "a carmaker in Tarn", "the largest retailer of Tarn"."""
    words = _WORD.findall(following)[:_MAX_WORDS]
    if words and (words[0] in language.words.determiners or len(words) < 2 or words[1] in "'’"):
        yield from _head_noun(words[1:], language)


def _predicate(context: _Context, language: Language) -> Iterator[str]:
    """The head noun of a predicate: "is an airline"."""
    if language.verbs.form(context.words[0]) is VerbForm.BE and context.words[1:2]:
        words = _WORD.findall(context.after)[1 : _MAX_WORDS + 1]
        if words and words[0] in language.words.determiners:
            yield from _head_noun(words[1:], language)


def _head_noun(words: Sequence[str], language: Language) -> Iterator[str]:
    """The first describing noun of the words that ends its phrase."""
    for word, following in pairwise([*words, "."]):
        is_verb = language.verbs.form(following) is not None and following not in language.verbs.reporting
        if word in language.nouns.kinds and (
            not following[0].isalpha() or is_verb or following in language.words.stop_words
        ):
            yield word
            return
        if not word[0].isalnum() or word in language.words.prepositions or word in language.words.relativizers:
            return
