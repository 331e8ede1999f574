"""Date model: chooses the date of an event that neither a timex nor the narration dates, or none.

It is a conditional logit (McFadden 1974) over the options of `date_options`. The score of an option is the sum of the
weights of its ways, alone and together with each trait of the event; without a date the score is 0. An option is chosen
if it is probable enough. The weights are data of the language, fitted by `benchmarks/date_weights.py`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from timeline import language_registry
from timeline.mentions.candidates import ImplicitDate
from timeline.mentions.date_options import date_options, index_story
from timeline.mentions.event_traits import TraitIndex
from timeline.mentions.modality import modality
from timeline.records import Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.date_options import DateOption
    from timeline.mentions.implicit_dates import Narration
    from timeline.mentions.news_document import NewsDocument

__all__ = ["DateWeights", "Feature", "Instance", "choose", "date_events", "features", "instances", "read_weights"]

_Option = TypeVar("_Option")

Feature = tuple[str, str]
"""A way to a date and a trait of the event; the trait "" is the way alone."""

_DATED = "dated"
"""The way that all options share: it weighs whether the event has a date at all."""


@dataclass(frozen=True, slots=True, eq=False)
class DateWeights:
    """The weights of the features of one language, and the least probability (0 to 1) of a date that is chosen."""

    weights: Mapping[Feature, float]
    least_probability: float


def read_weights(table: str) -> dict[Feature, float]:
    """The weights of a table: a line for each, with the way, the trait and the weight between bars."""
    rows = (line.split("|") for line in table.strip().splitlines())
    return {(way.strip(), trait.strip()): float(weight) for way, trait, weight in rows}


class Instance(NamedTuple):
    """An undated event, its traits, and the dates that it can have."""

    candidate: EventCandidate
    traits: tuple[str, ...]
    options: list[DateOption]


def date_events(
    news: NewsDocument, narration: Narration, dated: Sequence[EventCandidate], undated: Iterable[EventCandidate]
) -> Iterator[EventCandidate]:
    """The undated candidates, each with the best of its dates if its score suffices.

    `dated` are the candidates with a timex. What did not happen, or not yet, stays undated.
    """
    model = language_registry.load_part(news.document.language, "event_dates", DateWeights)
    for candidate, traits, options in instances(news, narration, dated, undated):
        option = choose(model, [(option, features(option, traits)) for option in options])
        if option is None:
            yield candidate
        else:
            days = option.resolution.when.interval
            is_future = days is not None and days.start > news.published
            date = ImplicitDate(candidate.date.document, option.resolution, is_future=is_future)
            yield replace(candidate, date=date)


def choose(model: DateWeights, options: Sequence[tuple[_Option, Iterable[Feature]]]) -> _Option | None:
    """The most probable option, of those with their features; None if it is not probable enough."""
    odds = [math.exp(sum(model.weights.get(one, 0.0) for one in features)) for _, features in options]
    best = max(range(len(odds)), key=odds.__getitem__, default=None)
    if best is None or odds[best] < model.least_probability * (1.0 + sum(odds)):
        return None
    return options[best][0]


def instances(
    news: NewsDocument, narration: Narration, dated: Sequence[EventCandidate], undated: Iterable[EventCandidate]
) -> Iterator[Instance]:
    """The undated candidates in their order, with what the model knows of each."""
    story = index_story(news, narration, dated)
    traits = TraitIndex(news, story.prose, [*dated, *narration.candidates])
    for candidate in undated:
        is_datable = bool(story.prose) and traits.is_datable(candidate)
        if is_datable and modality(candidate) in (Modality.OCCURRED, Modality.REPORTED):
            yield Instance(candidate, tuple(traits.traits(candidate)), date_options(story, candidate))
        else:
            yield Instance(candidate, (), [])


def features(option: DateOption, traits: Sequence[str]) -> Iterator[Feature]:
    """The features of an option: each way alone, and with each trait."""
    for way in (_DATED, *option.ways):
        yield way, ""
        for trait in traits:
            yield way, trait
