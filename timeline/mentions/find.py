"""The mentions of one document, step by step: dates that date something, their clauses, who acts, what is quoted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from timeline.mentions import agents, en
from timeline.mentions.clauses import clause
from timeline.mentions.datelines import is_dateline
from timeline.mentions.page import open_page
from timeline.mentions.scenes import Dated, Scene
from timeline.mentions.speakers import sayings
from timeline.mentions.titles import title
from timeline.mentions.tokens import words
from timeline.records import Extent, Mention, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.mentions.language import Language
    from timeline.mentions.page import Page
    from timeline.mentions.rows import Row
    from timeline.mentions.sentences import Stretch
    from timeline.records import Document, Resolution, Timex

__all__ = ["LANGUAGES", "find"]

LANGUAGES: dict[str, Language] = {"en": en.LANGUAGE}
"""The languages whose sentences this room reads; a text in another one tells it nothing."""

_CONTEXT = 32
_MOST_DATES = 12
"""In one sentence; where there are more it is a table."""
_SHORT_QUOTATION = 3


def find(document: Document, timexes: Iterable[Timex], resolutions: Iterable[Resolution]) -> tuple[Mention, ...]:
    """The mentions in the text's order. `resolutions` has one for each timex."""
    dates = [Dated(document, *pair) for pair in zip(timexes, resolutions, strict=True)]
    language = LANGUAGES.get(document.language)
    if language is None or not any(dated.is_place_in_time for dated in dates):
        return ()
    page = open_page(document.text, [dated.stretch for dated in dates], language)
    mentions = _refined([_mention(scene) for scene in _scenes(page, dates)])
    said = sayings(page, mentions)
    return tuple(replace(mention, said=said.get(mention.id, frozenset())) for mention in mentions)


def _scenes(page: Page, dates: Iterable[Dated]) -> Iterator[Scene]:
    for sentence, within in groupby(dates, lambda dated: page.sentence(dated.timex.extent.start)):
        together = [dated for dated in within if dated.is_place_in_time and dated.stretch.end <= sentence.end]
        if len(together) <= _MOST_DATES:
            shut = page.row(sentence)
            told = (dated for dated in together if not is_dateline(page, sentence, dated.stretch))
            yield from (scene for dated in told for scene in _scene(page, sentence, dated, shut))


def _scene(page: Page, sentence: Stretch, dated: Dated, shut: Row) -> Iterator[Scene]:
    """The scene of the date, if it dates something. In a quotation or in brackets it is read there."""
    start = dated.stretch.start
    row = shut if shut.index(start) is not None else page.row(sentence, start)
    at = row.index(start)
    told = None if at is None else clause(row, at)
    if at is not None and told is not None and page.quotation(start) == page.quotation(row[told.head].start):
        yield Scene(page, dated, sentence, row, at, told, agents.agent(page, row, told))


def _mention(scene: Scene) -> Mention:
    text, sentence, head = scene.page.text, scene.sentence, scene.row[scene.clause.head]
    named = _named(scene)
    places = tuple(name for name in named if name in scene.page.cast.places and name != scene.actor)
    actors = tuple(name for name in named if name not in places)
    return Mention(
        id=scene.dated.id,
        document=scene.dated.document.source,
        quote=Extent.of(text, sentence.start, sentence.end),
        prefix=text[max(0, sentence.start - _CONTEXT) : sentence.start],
        suffix=text[sentence.end : sentence.end + _CONTEXT],
        timex=scene.dated.timex,
        resolution=scene.dated.resolution,
        predicate=Extent.of(text, head.start, head.end),
        title=title(scene),
        modality=_modality(scene),
        actors=actors,
        places=places,
        words=frozenset(_stems(scene, actors)),
        said=frozenset(),
    )


def _named(scene: Scene) -> list[str]:
    """Who acts first, then who else is named; of speech only who speaks."""
    others = [] if scene.speaks else agents.named(scene.page, scene.row, scene.clause)
    return list(dict.fromkeys(name for name in (scene.actor, *others) if name is not None))


def _modality(scene: Scene) -> Modality:
    if scene.dated.is_to_come:
        return Modality.EXPECTED
    return Modality.REPORTED if scene.speaks else Modality.OCCURRED


def _stems(scene: Scene, actors: Sequence[str]) -> Iterator[str]:
    """What is told, beside who acts and when: of speech in the sentence, else in the clause.

    Of quotations only short ones are words of the sentence.
    """
    row, clause = scene.row, scene.clause
    for at in range(len(row)) if scene.speaks else range(clause.first, clause.last + 1):
        if row.is_word(at) and row.lower(at) not in row.language.empty and not scene.page.names(row[at], actors):
            yield row.language.stem(row.lower(at))
        elif row.is_quotation(at) and len(quoted := list(words(row[at].text))) <= _SHORT_QUOTATION:
            yield from (row.language.stem(word) for word in quoted if word not in row.language.empty)


def _refined(mentions: Sequence[Mention]) -> list[Mention]:
    """Without those of which another date of the same verb tells the same more finely: "in 2015, on May 8"."""
    of_verb: defaultdict[Extent, list[Mention]] = defaultdict(list)
    for mention in mentions:
        of_verb[mention.predicate].append(mention)
    coarser = {one.id for same in of_verb.values() for one in same if any(_refines(other, one) for other in same)}
    return [mention for mention in mentions if mention.id not in coarser]


def _refines(finer: Mention, coarser: Mention) -> bool:
    fine, coarse = finer.resolution.when, coarser.resolution.when
    if fine.interval is None or coarse.interval is None or fine.precision is None or coarse.precision is None:
        return False
    return fine.precision.is_finer_than(coarse.precision) and fine.interval.meets(coarse.interval)
