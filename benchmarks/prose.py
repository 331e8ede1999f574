"""Generates news-like prose from a seed: varying names and numbers, and one timex per 250 characters.

Each text has about 2 kB and its own publication day. No sentence is taken from a real text.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Story", "stories"]

LENGTH = 2_000
EXPRESSIONS = 8
"""Timexes in a text of that length, one per 250 characters."""

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL = "two three four five six seven eight nine ten eleven twelve".split()
UNITS = "days weeks months years decades".split()

ONSETS = "B Br C Ch D Dr F G Gr H J K Kl L M N P Pr R S St T Tr V W Z".split()
VOWELS = "a e i o u ai ei ou".split()
ENDS = "ck ld ler man mont n nd ng ns rg rn rt s sky son ss th ton vic well".split()
FIRST_NAMES = (
    "Ada Boris Clara Dmitri Elena Farid Greta Hugo Ines Jonas Katya Liam Mona Nils Olga Piotr Rosa Simon Tara".split()
)
ROLES = "minister engineer lawyer spokeswoman director judge farmer doctor senator historian analyst teacher".split()
THINGS = "bridge treaty budget harbour report strike railway merger contract inquiry pipeline hospital library".split()
MANNERS = "without further comment|to great surprise|against the advice of the board|in the end|with some relief".split(
    "|"
)

PLAIN = (
    "{name} of {place} said that the {thing} would cost {number} million and that nobody had asked for another.",
    "The {role} disagreed, and {name} called the {thing} a waste of money {manner}.",
    "According to the {role}, {number} people depend on the {thing} near {place}.",
    "Shares in the company that owns the {thing} rose {number} percent, while its rivals from {place} fell.",
    '"We have looked at the {thing} from every side," {name} told reporters, "and it is sound."',
    "Critics in {place} point out that the {role} owns part of the {thing}, which {name} denies.",
    "It is not clear who will pay for the {thing}; the {role} refused to answer.",
    "About {number} residents of {place} signed a letter in which they ask for the {thing} to be closed.",
)
DATED = (
    "The {thing} in {place} was opened {on}, as the {role} confirmed.",
    "{name} had warned of the {thing} {on} {manner}.",
    "A court in {place} heard the case {on}, and the {role} appealed.",
    "{name}, a {role}, took charge of the {thing} {on}.",
    "Work on the {thing} stopped {on}, when {number} workers walked out.",
    "In a speech {on}, {name} praised the {thing} and the people of {place}.",
)
WHEN = (
    "on {month} {day}, {year}",
    "on {month} {day}, {year}",
    "on {day} {month} {year}",
    "on {weekday}, {month} {day}",
    "on {month} {day}",
    "in {month} {year}",
    "in {year}",
    "on {weekday}",
    "last {weekday}",
    "in early {month}",
    "{small} {units} ago",
    "{number} {units} later",
    "from {year} to {later}",
    "for more than {small} {units}",
    "at {hour}:{minute} p.m. on {weekday}",
    "last year",
    "in the {ordinal} quarter of {year}",
)


class Story(NamedTuple):
    """A text and its publication day, as 2015-05-12."""

    written: str
    text: str


def stories(characters: int, seed: int = 0) -> Iterator[Story]:
    """Yield texts of at least this many characters in sum, the same ones for the same seed."""
    rng = Random(seed)  # noqa: S311 - no secret
    length = 0
    while length < characters:
        text = _text(rng)
        length += len(text)
        yield Story(f"{rng.randint(1995, 2025)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}", text)


def _text(rng: Random) -> str:
    sentences = [_sentence(rng.choice(DATED), rng) for _ in range(EXPRESSIONS)]
    length = sum(len(sentence) + 1 for sentence in sentences)
    while length < LENGTH:
        sentences.append(_sentence(rng.choice(PLAIN), rng))
        length += len(sentences[-1]) + 1
    rng.shuffle(sentences)
    return " ".join(sentences)


def _sentence(pattern: str, rng: Random) -> str:
    return pattern.format(
        name=f"{rng.choice(FIRST_NAMES)} {surname(rng)}",
        place=surname(rng),
        thing=rng.choice(THINGS),
        role=rng.choice(ROLES),
        number=rng.randint(2, 900),
        manner=rng.choice(MANNERS),
        on=_when(rng),
    )


def surname(rng: Random) -> str:
    """Return an invented surname."""
    return (
        rng.choice(ONSETS)
        + rng.choice(VOWELS)
        + rng.choice("bdgklmnprst")
        + "eo"[rng.random() < 0.5]
        + (rng.choice(ENDS))
    )


def _when(rng: Random) -> str:
    year = rng.randint(1900, 2025)
    return rng.choice(WHEN).format(
        month=rng.choice(MONTHS),
        day=rng.randint(1, 28),
        year=year,
        later=year + rng.randint(1, 20),
        weekday=rng.choice(DAYS),
        small=rng.choice(SMALL),
        units=rng.choice(UNITS),
        number=rng.randint(2, 90),
        hour=rng.randint(1, 11),
        minute=rng.randint(10, 59),
        ordinal=rng.choice(("first", "second", "third", "fourth")),
    )
