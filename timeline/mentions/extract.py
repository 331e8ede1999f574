"""The mentions of one document, step by step: dates that date something, their clauses, who acts, what is quoted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.analysed_text import open_page
from timeline.mentions import arguments
from timeline.mentions.candidates import Dated, Scene
from timeline.mentions.datelines import is_dateline
from timeline.mentions.implicit_dates import Paper, is_news, news
from timeline.mentions.modality import modality
from timeline.mentions.quote_attribution import quoted, sayings
from timeline.mentions.temporal_relations import ordered, relations
from timeline.mentions.titles import title
from timeline.mentions.undated import besides
from timeline.records import Extent, Mention
from timeline.text import en
from timeline.text.clauses import clause
from timeline.text.tokens import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import Page
    from timeline.mentions.temporal_relations import Ordered
    from timeline.records import Document, Relation, Resolution, Timex
    from timeline.text.language import Language
    from timeline.text.sentences import Stretch

__all__ = ["LANGUAGES", "Found", "find", "find_ordered"]

LANGUAGES: dict[str, Language] = {"en": en.LANGUAGE}
"""The languages whose sentences this room reads; a text in another one tells it nothing."""

_CONTEXT = 32
_MOST_DATES = 12
"""In one sentence; where there are more it is a table."""
_SHORT_QUOTATION = 3


class Found(NamedTuple):
    """The mentions of a text in its order, and what it orders of them without a date."""

    mentions: tuple[Mention, ...] = ()
    relations: tuple[Relation, ...] = ()


def find(document: Document, timexes: Sequence[Timex], resolutions: Iterable[Resolution]) -> tuple[Mention, ...]:
    """The mentions in the text's order. `resolutions` has one for each timex."""
    return find_ordered(document, timexes, resolutions).mentions


def find_ordered(document: Document, timexes: Sequence[Timex], resolutions: Iterable[Resolution]) -> Found:
    """As `find`, and the relations between the mentions."""
    dates = [Dated(document, *pair) for pair in zip(timexes, resolutions, strict=True)]
    language = LANGUAGES.get(document.language)
    paper = is_news(document, dates)
    if language is None or not (paper or any(dated.is_place_in_time for dated in dates)):
        return Found()
    page = open_page(document.text, [dated.stretch for dated in dates], language)
    scenes = list(_scenes(page, dates))
    if paper and document.source.published is not None:
        scenes += news(Paper(document, page, document.source.published, dates), _by_sentence(scenes))
    orders = ordered(document, page, scenes)
    if paper and document.source.published is not None:
        scenes += besides(document, page, _by_sentence(scenes))
    mentions = tuple(_told(page, {scene.id: scene for scene in (*scenes, *_ends(orders))}.values()))
    return Found(mentions, tuple(relations(orders, mentions)))


def _ends(orders: Iterable[Ordered]) -> Iterator[Scene]:
    for order in orders:
        yield from (order.one, order.other)


def _told(page: Page, scenes: Iterable[Scene]) -> Iterator[Mention]:
    """Their mentions. Who goes on to speak is not told again: that quotation belongs to the dated mention."""
    scenes = sorted(scenes, key=_place)
    dated = _refined([_mention(scene) for scene in scenes if scene.dated.timex is not None])
    found = {mention.id: mention for mention in dated}
    said: defaultdict[str, set[str]] = defaultdict(set)
    owned = set()
    for saying in sayings(page, dated):
        said[saying.owner].add(saying.words)
        owned.add(saying.sentence)
    for scene in scenes:
        mention = found.get(scene.id) if scene.dated.timex is not None else None
        if mention is not None:
            yield replace(mention, said=frozenset(said[mention.id])) if mention.id in said else mention
        elif scene.dated.timex is None and not (scene.quotes and scene.sentence in owned):
            says = scene.speaks and scene.sentence not in owned
            mention = _mention(scene)
            yield replace(mention, said=quoted(page, scene.sentence)) if says else mention


def _by_sentence(scenes: Iterable[Scene]) -> dict[Stretch, list[Scene]]:
    grouped: defaultdict[Stretch, list[Scene]] = defaultdict(list)
    for scene in scenes:
        grouped[scene.sentence].append(scene)
    return grouped


def _place(scene: Scene) -> tuple[int, int]:
    timex = scene.dated.timex
    return scene.sentence.start, scene.head.start if timex is None else timex.extent.start


def _scenes(page: Page, dates: Iterable[Dated]) -> Iterator[Scene]:
    for sentence, within in groupby(dates, lambda dated: page.sentence(dated.timex.extent.start)):
        together = [dated for dated in within if dated.is_place_in_time and dated.stretch.end <= sentence.end]
        if len(together) <= _MOST_DATES:
            told = (dated for dated in together if not is_dateline(page, sentence, dated.stretch))
            scenes = [scene for dated in told for scene in _scene(page, sentence, dated)]
            yield from (scene for scene in scenes if not any(_places(scene, other) for other in scenes))


def _scene(page: Page, sentence: Stretch, dated: Dated) -> Iterator[Scene]:
    """The scene of the date, if it dates something. In a quotation or in brackets it is read there."""
    start, shut = dated.stretch.start, page.row(sentence)
    row = shut if shut.index(start) is not None else page.open_row(sentence, start)
    at = row.index(start)
    told = None if at is None else clause(row, at)
    if at is not None and told is not None and page.quotation(start) == page.quotation(row[told.head].start):
        yield Scene(page, dated, sentence, row, at, told, arguments.agent(page, row, told))


def _places(occasion: Scene, deed: Scene) -> bool:
    """Whether it only says on what occasion the other was done: "on Friday, at this year's fair, she spoke"."""
    before = occasion.row.lower(occasion.clause.first - 1)
    leads = occasion.row.language.locatives | occasion.row.language.period_leads
    if occasion.clause.group is not None or deed.clause.group is None or before not in leads:
        return False
    is_within = deed.clause.first <= occasion.clause.head <= deed.clause.last
    return is_within and _refines(deed.dated.resolution, occasion.dated.resolution)


def _mention(scene: Scene) -> Mention:
    text, sentence = scene.page.text, scene.sentence
    named = _named(scene)
    places = tuple(name for name in named if name in scene.page.cast.places and name != scene.actor)
    actors = tuple(name for name in named if name not in places)
    return Mention(
        id=scene.id,
        document=scene.dated.document.source,
        quote=Extent.of(text, sentence.start, sentence.end),
        prefix=text[max(0, sentence.start - _CONTEXT) : sentence.start],
        suffix=text[sentence.end : sentence.end + _CONTEXT],
        timex=scene.dated.timex,
        resolution=scene.dated.resolution,
        predicate=Extent.of(text, scene.head.start, scene.head.end),
        title=title(scene),
        modality=modality(scene),
        actors=actors,
        places=places,
        words=frozenset(_stems(scene, actors)),
        said=frozenset(),
    )


def _named(scene: Scene) -> list[str]:
    """Who acts first, then who else is named; of speech only who speaks."""
    others = [] if scene.speaks else arguments.named(scene.page, scene.row, scene.clause)
    return list(dict.fromkeys(name for name in (scene.actor, *others) if name is not None))


def _stems(scene: Scene, actors: Sequence[str]) -> Iterator[str]:
    """What is told, beside who acts and when: of speech in the sentence, else in the clause.

    Of quotations only short ones are words of the sentence.
    """
    row, clause = scene.row, scene.clause
    names = scene.page.cast.at
    for at in range(len(row)) if scene.speaks else range(clause.first, clause.last + 1):
        if row.is_word(at) and row.lower(at) not in row.language.empty and names(row.starts[at]) not in actors:
            yield row.language.stem(row.lower(at))
        elif row.is_quotation(at) and len(quoted := list(words(row[at].text))) <= _SHORT_QUOTATION:
            yield from (row.language.stem(word) for word in quoted if word not in row.language.empty)


def _refined(mentions: Sequence[Mention]) -> list[Mention]:
    """Without those of which another date of the same verb tells the same more finely: "in 2015, on May 8"."""
    of_verb: defaultdict[Extent, list[Mention]] = defaultdict(list)
    for mention in mentions:
        of_verb[mention.predicate].append(mention)
    coarser = {
        one.id
        for same in of_verb.values()
        for one in same
        if any(_refines(other.resolution, one.resolution) for other in same)
    }
    return [mention for mention in mentions if mention.id not in coarser]


def _refines(finer: Resolution, coarser: Resolution) -> bool:
    fine, coarse = finer.when, coarser.when
    if fine.interval is None or coarse.interval is None or fine.precision is None or coarse.precision is None:
        return False
    return fine.precision.is_finer_than(coarse.precision) and fine.interval.meets(coarse.interval)
