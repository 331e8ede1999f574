"""Modifiers before expressions of every kind: all are read and resolved, and no modifier is without its meaning."""

import random
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from itertools import product
from typing import Any, get_args

import pytest

from timeline.analysis import Known, Unknown, analyse
from timeline.dates import Day
from timeline.languages.en.tagging import LEXICON, RULES
from timeline.meanings import Lean, Meaning, Modified, notation
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.records import Timex
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.tagging.rule import Element, Pattern, patterns
from timeline.wording.date_reasons import format_date_reason

MODIFIERS = (
    *LEXICON["about"].words,
    *LEXICON["bound"].words,
    *(f"{word} than" for word in LEXICON["bound-word"].words),
    *(f"no {word} than" for word in LEXICON["bound-word"].words),
    *(f"at {side}" for side in LEXICON["bound-side"].words),
    *LEXICON["part"].words,
    *(f"the {part} part of" for part in LEXICON["part"].words),
    *(f"the {edge} of" for edge in LEXICON["edge"].words),
    *("up to", "the latter part of", "earlier", "later", "in about", "about early", "early about", "nearly at least"),
)

AMOUNTS = (
    *("a week", "two weeks", "half a week", "a week and a half", "two and a half weeks", "1.5 weeks", "some weeks"),
    *("half an hour", "half a month", "half a decade", "half a quarter", "half a weekend", "half a century"),
    *("a day and a half", "a month and a half", "a quarter and a half", "a decade and a half", "0 days", "0.3 years"),
    *("an hour and ten minutes", "a year and two months", "a decade and two months", "a fortnight", "a few days"),
    *("several years", "five to six weeks", "1/4 hour", "a millennium", "99999 years", "2.5 seasons", "years"),
)

EXPRESSIONS = (
    *AMOUNTS,
    *(f"{amount} {side}" for amount in AMOUNTS for side in ("ago", "later", "earlier", "from now", "from Friday")),
    *(f"{amount} before May 8, 2015" for amount in AMOUNTS),
    *("May 8, 2015", "May 8", "8 May", "2015", "May 2015", "May", "Friday", "last Friday", "this week", "next year"),
    *("the 1990s", "the 19th century", "44 BC", "the third quarter", "summer", "Easter", "the weekend", "tonight"),
    *("noon", "9 a.m.", "9 a.m. on Friday", "the morning", "Friday morning", "last night", "20:00"),
    *("May 8-10", "from Monday to Friday", "2014-2017", "9 to 11 a.m.", "Ramadan", "between March and May 2015"),
    *("every Friday", "daily", "every two weeks", "Fridays", "every morning", "twice a week", "every other week"),
    *("now", "recently", "in the future", "some years ago", "these days", "soon", "yesterday", "the day before"),
    *("the past five years", "the next two and a half weeks", "the last month and a half", "February 30", "the 45th"),
)


def meanings_of(value: Any) -> list[Any]:
    """All meanings in a meaning, itself first, and None where one is missing."""
    parts = [getattr(value, field.name) for field in fields(value)] if is_dataclass(value) else []
    return [value, *(inner for part in parts for inner in meanings_of(part))]


def faulty(text: str, timexes: tuple[Timex, ...]) -> list[Timex]:
    """The timexes that are not whole: a modifier has no meaning, or the text form of the meaning is of another one."""
    meanings = [(timex, meaning) for timex in timexes for meaning in meanings_of(timex.meaning)]
    return [
        timex
        for timex, meaning in meanings
        if (isinstance(meaning, Modified) and not isinstance(meaning.of, get_args(Meaning)))
        or notation.parse(notation.format(timex.meaning)) != timex.meaning
        or timex.extent.exact not in text
    ]


DAYS = (None, Day(1, 1, 1), Day(2015, 5, 12), Day(9999, 12, 31))


def resolve_all(phrases: Iterable[str]) -> str:
    """Tag and resolve a text with all of these phrases, and return it."""
    text = " ".join(f"The ferry sank {phrase}. It was raised {phrase} or so." for phrase in phrases)
    timexes = tag(text)
    assert faulty(text, timexes) == []
    for day in DAYS:
        assert all(format_date_reason(resolution.reason) for resolution in resolve_document(timexes, day))
    return text


def analyse_all(phrases: Iterable[str]) -> None:
    """Analyse a document with all of these phrases, dated and undated."""
    document = build_document(Draft(resolve_all(phrases)), IngestDefaults())
    for publication in (Unknown(), Known(Day(2015, 5, 12))):
        analyse(document, publication)


@pytest.mark.parametrize("modifier", MODIFIERS)
def test_modifier_is_read_before_any_expression(modifier: str) -> None:
    """Every expression is read and resolved after the modifier, with it, without it, or not at all."""
    resolve_all(f"{modifier} {expression}" for expression in EXPRESSIONS)


@pytest.mark.slow
@pytest.mark.parametrize("modifier", MODIFIERS)
def test_document_with_modifier_before_any_expression_is_analysed(modifier: str) -> None:
    """Events, blocking keys and clues are found in a document that has the modifier before every expression."""
    analyse_all(f"{modifier} {expression}" for expression in EXPRESSIONS)


@pytest.mark.slow
@pytest.mark.parametrize("modifier", MODIFIERS)
def test_modifier_is_read_before_any_command(modifier: str) -> None:
    """Commands with the modifier before any expression are read and resolved."""
    for expression, lean in product(EXPRESSIONS, (Lean.PAST, Lean.FUTURE)):
        text = f"{modifier} {expression}"
        timexes = tag(text, lean=lean)
        assert faulty(text, timexes) == []
        assert all(format_date_reason(resolution.reason) for resolution in resolve_document(timexes, Day(2015, 5, 12)))


FORMS = (
    "3 12 25 0 99 1998 '96 8th 3:30 14:20 5/31 9.30 2h 3pm 1/4 1.5 2,000 2015-05-08 05/08/2015 20:00-21:00 1990s"
).split()
"""Tokens of the categories that have a form: a number that does not fit its slot is a phrase of other rules."""
PATTERNS: defaultdict[str, list[Pattern]] = defaultdict(list)
for each_rule in RULES:
    PATTERNS[each_rule.head].extend(patterns(each_rule))
MAX_DEPTH = 6


def words_of(element: Element, depth: int, chosen: random.Random) -> str:
    """Words that fill the element of a pattern, chosen at random."""
    if isinstance(element, tuple):
        return chosen.choice(element)
    if element in PATTERNS:
        shortest = sorted(PATTERNS[element], key=lambda pattern: len(pattern.slots()))
        return phrase(chosen.choice(shortest if depth < MAX_DEPTH else shortest[:2]), depth + 1, chosen)
    category = LEXICON[element]
    words = [*sorted(category.words), *sorted(category.cased)]
    return chosen.choice(words if words and category.form is None else [*words, *FORMS])


def phrase(pattern: Pattern, depth: int, chosen: random.Random) -> str:
    """A phrase of the pattern, with the words that it requires before and after it."""
    elements = (*pattern.before, *pattern.core, *pattern.after)
    return " ".join(words_of(element, depth, chosen) for element in elements).replace("¶", ".")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_generated_phrases_are_analysed(seed: int) -> None:
    """Phrases that the grammar generates from each of its rules are read, resolved and analysed."""
    chosen = random.Random(seed)  # noqa: S311

    for own_patterns in PATTERNS.values():
        analyse_all(phrase(pattern, 0, chosen) for pattern in own_patterns)
