"""Aliases: second names that a text gives to an entity, in brackets or in words: "(NSEW)", "also known as Y"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.names import COMPANY_WORDS, Name, comparison_key, normalise_word
from timeline.text.sentences import TextSpan, overlapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.entities.names import NameKey
    from timeline.text.language import Language

__all__ = ["find_aliases", "with_expansions"]

_BRACKET = re.compile(r"[^\S\n]\([“\"‘']?((?=[^)]{0,9}[A-Z][^)]{0,9}[A-Z])[A-Z][\w&.]{1,9})[”\"’']?\)")
_WORD = re.compile(r"[\w&'’.-]*\w")
_GAP = re.compile(r",? \Z")
_WINDOW = 120
"""How many code points before an abbreviation its expansion can begin."""
_MAX_TRAILING = 3
"""How many words that the abbreviation omits can be between the expansion and the bracket."""
_ALIAS_END = re.compile(r"[”\"’')]|[,.;](?:\s|\Z)")


class _Expansion(NamedTuple):
    """The full name before a bracket, as it is written, and the abbreviation in the bracket."""

    full: str
    abbreviation: str


def with_expansions(text: str, names: Sequence[Name], language: Language) -> list[Name]:
    """The names; each full name that an abbreviation in brackets spells out is one name wherever it occurs.

    So "Ship and Engine Works (SEW)" is one name, and not two.
    """
    fulls = {expansion.full for expansion in _expansions(text, language)}
    known = {" ".join(name.words) for name in names}
    missing = sorted(fulls - known, key=lambda full: (-len(full), full))
    if not missing:
        return list(names)
    found: list[Name] = []
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(map(re.escape, missing))})(?!\w)", text):
        words = tuple(match.group().split())
        found.append(Name(match.start(), match.end(), words, comparison_key(words), (), is_sentence_initial=False))
    spans = [TextSpan(name.start, name.end) for name in found]
    return sorted([*found, *(name for name in names if not overlapping(spans, TextSpan(name.start, name.end)))])


def find_aliases(text: str, names: Sequence[Name], language: Language) -> dict[NameKey, NameKey]:
    """The key of the main name of each alias, by the alias's key."""
    aliases = {_key(expansion.abbreviation): _key(expansion.full) for expansion in _expansions(text, language)}
    pattern = _alias_pattern(language)
    for name, following in pairwise(names):
        if name.key == following.key:
            continue
        between = text[name.end : following.start]
        if _is_bracketed(between, following) and _abbreviates(following.words[0], name):
            aliases.setdefault(following.key, name.key)
        elif pattern.fullmatch(between) is not None and _ALIAS_END.match(text, following.end):
            aliases[following.key] = name.key
    return {alias: key for alias, key in aliases.items() if alias != key}


def _is_bracketed(between: str, name: Name) -> bool:
    """True if only the opening of a bracket is before the name of one word."""
    return len(name.words) == 1 and between in {" (", " (“", ' ("'}


def _key(exact: str) -> NameKey:
    return comparison_key(tuple(exact.split()))


@lru_cache
def _alias_pattern(language: Language) -> re.Pattern[str]:
    """The words between a name and its alias: ", also known as the "."""
    phrases = "|".join(map(re.escape, sorted(language.nouns.alias_phrases, key=len, reverse=True)))
    article = language.words.definite_article
    return re.compile(rf"(?:,| \()? ?(?<=[,(] |.[,(])(?:{phrases}) (?:{article} )?[“\"‘']?")


def _expansions(text: str, language: Language) -> Iterator[_Expansion]:
    """The full names of the abbreviations in brackets that their initial letters spell."""
    for bracket in _BRACKET.finditer(text):
        words = _words_before(text, bracket.start())
        letters = [letter.upper() for letter in bracket[1] if letter.isupper()]
        abbreviation = bracket[1].rstrip(".")
        for trailing in range(min(_MAX_TRAILING, len(words)) + 1):
            kept = words[: len(words) - trailing]
            if not _are_omitted(words[len(kept) :], abbreviation):
                break
            first = _first_of_initials([match.group() for match in kept], letters, language)
            if first is not None:
                company = takewhile(lambda match: normalise_word(match.group()) in COMPANY_WORDS, words[len(kept) :])
                end = [kept[-1], *company][-1].end()
                yield _Expansion(text[kept[first].start() : end], abbreviation)
                break


def _words_before(text: str, end: int) -> list[re.Match[str]]:
    """The words before a bracket, back to a sign that is no comma."""
    matches = list(_WORD.finditer(text, max(text.rfind("\n", 0, end) + 1, end - _WINDOW), end))
    first = len(matches)
    while first > 0 and (
        first == len(matches) or _GAP.fullmatch(text, matches[first - 1].end(), matches[first].start())
    ):
        first -= 1
    return matches[first:]


def _are_omitted(words: Sequence[re.Match[str]], abbreviation: str) -> bool:
    """True if an abbreviation omits these words: "Company", or the abbreviation itself."""
    return all(
        normalise_word(match.group()) in COMPANY_WORDS or match.group().startswith(abbreviation) for match in words
    )


def _first_of_initials(words: Sequence[str], letters: Sequence[str], language: Language) -> int | None:
    """The index of the first of the words whose initial letters are these; function words can be left out."""
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at > 0 and words[at] in language.words.stop_words and words[at][0].upper() != letter:
            at -= 1
        if at < 0 or words[at][0].upper() != letter:
            return None
        if words[at].islower() and words[at] not in language.words.stop_words:
            return None
    return at if words[at][0].isupper() and len(words) - at > 1 else None


def _abbreviates(abbreviation: str, name: Name) -> bool:
    """True if the letters of the abbreviation occur in the name in their order, the first at its beginning."""
    if not abbreviation.isupper() or abbreviation[0] != name.words[0][0].upper():
        return False
    rest = iter("".join(name.words).upper())
    return all(letter in rest for letter in abbreviation)
