"""The mentions of one document, step by step: dates that date something, their clauses, who acts, what is quoted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.entities.analysed_text import analyse_text
from timeline.mentions import arguments
from timeline.mentions.candidates import DatedExpression, EventCandidate
from timeline.mentions.datelines import is_dateline
from timeline.mentions.implicit_dates import NewsDocument, implicitly_dated, is_news
from timeline.mentions.modality import modality
from timeline.mentions.quote_attribution import attribute_quotations, quotations_in
from timeline.mentions.temporal_relations import candidate_relations, to_relations
from timeline.mentions.titles import title
from timeline.mentions.undated import undated_events
from timeline.records import Extent, Mention
from timeline.text import en
from timeline.text.clauses import clause_of_date
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.mentions.temporal_relations import CandidateRelation
    from timeline.records import Document, Relation, Resolution, Timex
    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = ["LANGUAGES", "Extraction", "extract", "extract_mentions"]

LANGUAGES: dict[str, Language] = {"en": en.LANGUAGE}
"""The languages whose sentences this room reads; a text in another one tells it nothing."""

_CONTEXT_LENGTH = 32
_MAX_DATES = 12
"""In one sentence; where there are more it is a table."""
_MAX_QUOTED_WORDS = 3


class Extraction(NamedTuple):
    """The mentions of a text in its order, and what it orders of them without a date."""

    mentions: tuple[Mention, ...] = ()
    relations: tuple[Relation, ...] = ()


def extract_mentions(
    document: Document, timexes: Sequence[Timex], resolutions: Iterable[Resolution]
) -> tuple[Mention, ...]:
    """The mentions in the text's order. `resolutions` has one for each timex."""
    return extract(document, timexes, resolutions).mentions


def extract(document: Document, timexes: Sequence[Timex], resolutions: Iterable[Resolution]) -> Extraction:
    """As `find`, and the relations between the mentions."""
    dates = [DatedExpression(document, *pair) for pair in zip(timexes, resolutions, strict=True)]
    language = LANGUAGES.get(document.language)
    paper = is_news(document, dates)
    if language is None or not (paper or any(dated.is_calendar_time for dated in dates)):
        return Extraction()
    page = analyse_text(document.text, [dated.span for dated in dates], language)
    scenes = list(_explicitly_dated(page, dates))
    if paper and document.source.published is not None:
        scenes += implicitly_dated(NewsDocument(document, page, document.source.published, dates), _by_sentence(scenes))
    orders = candidate_relations(document, page, scenes)
    if paper and document.source.published is not None:
        scenes += undated_events(document, page, _by_sentence(scenes))
    mentions = tuple(_to_mentions(page, {scene.id: scene for scene in (*scenes, *_endpoints(orders))}.values()))
    return Extraction(mentions, tuple(to_relations(orders, mentions)))


def _endpoints(relations: Iterable[CandidateRelation]) -> Iterator[EventCandidate]:
    for order in relations:
        yield from (order.first, order.second)


def _to_mentions(analysed: AnalysedText, candidates: Iterable[EventCandidate]) -> Iterator[Mention]:
    """Their mentions. Who goes on to speak is not told again: that quotation belongs to the dated mention."""
    candidates = sorted(candidates, key=_sort_key)
    dated = _drop_coarser([_to_mention(scene) for scene in candidates if scene.date.timex is not None])
    found = {mention.id: mention for mention in dated}
    said: defaultdict[str, set[str]] = defaultdict(set)
    owned = set()
    for saying in attribute_quotations(analysed, dated):
        said[saying.mention_id].add(saying.words)
        owned.add(saying.sentence)
    for scene in candidates:
        mention = found.get(scene.id) if scene.date.timex is not None else None
        if mention is not None:
            yield replace(mention, said=frozenset(said[mention.id])) if mention.id in said else mention
        elif scene.date.timex is None and not (scene.has_direct_speech and scene.sentence in owned):
            says = scene.is_reporting and scene.sentence not in owned
            mention = _to_mention(scene)
            yield replace(mention, said=quotations_in(analysed, scene.sentence)) if says else mention


def _by_sentence(candidates: Iterable[EventCandidate]) -> dict[TextSpan, list[EventCandidate]]:
    grouped: defaultdict[TextSpan, list[EventCandidate]] = defaultdict(list)
    for scene in candidates:
        grouped[scene.sentence].append(scene)
    return grouped


def _sort_key(candidate: EventCandidate) -> tuple[int, int]:
    timex = candidate.date.timex
    return candidate.sentence.start, candidate.head.start if timex is None else timex.extent.start


def _explicitly_dated(analysed: AnalysedText, dates: Iterable[DatedExpression]) -> Iterator[EventCandidate]:
    for sentence, within in groupby(dates, lambda dated: analysed.sentence_at(dated.timex.extent.start)):
        together = [dated for dated in within if dated.is_calendar_time and dated.span.end <= sentence.end]
        if len(together) <= _MAX_DATES:
            told = (dated for dated in together if not is_dateline(analysed, sentence, dated.span))
            scenes = [scene for dated in told for scene in _candidate_of_date(analysed, sentence, dated)]
            yield from (scene for scene in scenes if not any(_is_occasion_of(scene, other) for other in scenes))


def _candidate_of_date(analysed: AnalysedText, sentence: TextSpan, date: DatedExpression) -> Iterator[EventCandidate]:
    """The scene of the date, if it dates something. In a quotation or in brackets it is read there."""
    start, shut = date.span.start, analysed.row(sentence)
    row = shut if shut.index_of_start(start) is not None else analysed.row_unmasked_at(sentence, start)
    at = row.index_of_start(start)
    told = None if at is None else clause_of_date(row, at)
    if (
        at is not None
        and told is not None
        and analysed.quotation_index(start) == analysed.quotation_index(row[told.head].start)
    ):
        yield EventCandidate(analysed, date, sentence, row, at, told, arguments.agent(analysed, row, told))


def _is_occasion_of(occasion: EventCandidate, event: EventCandidate) -> bool:
    """Whether it only says on what occasion the other was done: "on Friday, at this year's fair, she spoke"."""
    before = occasion.row.lower(occasion.clause.first - 1)
    leads = occasion.row.language.words.locatives | occasion.row.language.signals.period_introducers
    if occasion.clause.group is not None or event.clause.group is None or before not in leads:
        return False
    is_within = event.clause.first <= occasion.clause.head <= event.clause.last
    return is_within and _is_refinement(event.date.resolution, occasion.date.resolution)


def _to_mention(candidate: EventCandidate) -> Mention:
    text, sentence = candidate.analysed.text, candidate.sentence
    named = _entity_names(candidate)
    places = tuple(name for name in named if name in candidate.analysed.entities.places and name != candidate.actor)
    actors = tuple(name for name in named if name not in places)
    return Mention(
        id=candidate.id,
        document=candidate.date.document.source,
        quote=Extent.of(text, sentence.start, sentence.end),
        prefix=text[max(0, sentence.start - _CONTEXT_LENGTH) : sentence.start],
        suffix=text[sentence.end : sentence.end + _CONTEXT_LENGTH],
        timex=candidate.date.timex,
        resolution=candidate.date.resolution,
        predicate=Extent.of(text, candidate.head.start, candidate.head.end),
        title=title(candidate),
        modality=modality(candidate),
        actors=actors,
        places=places,
        words=frozenset(_stems(candidate, actors)),
        said=frozenset(),
    )


def _entity_names(candidate: EventCandidate) -> list[str]:
    """Who acts first, then who else is named; of speech only who speaks."""
    others = (
        [] if candidate.is_reporting else arguments.named_entities(candidate.analysed, candidate.row, candidate.clause)
    )
    return list(dict.fromkeys(name for name in (candidate.actor, *others) if name is not None))


def _stems(candidate: EventCandidate, actors: Sequence[str]) -> Iterator[str]:
    """What is told, beside who acts and when: of speech in the sentence, else in the clause.

    Of quotations only short ones are words of the sentence.
    """
    row, clause = candidate.row, candidate.clause
    names = candidate.analysed.entities.at
    for at in range(len(row)) if candidate.is_reporting else range(clause.first, clause.last + 1):
        if (
            row.is_word(at)
            and row.lower(at) not in row.language.words.stop_words
            and names(row.starts[at]) not in actors
        ):
            yield row.language.stem(row.lower(at))
        elif row.is_quotation(at) and len(quoted := list(lowercase_words(row[at].text))) <= _MAX_QUOTED_WORDS:
            yield from (row.language.stem(word) for word in quoted if word not in row.language.words.stop_words)


def _drop_coarser(mentions: Sequence[Mention]) -> list[Mention]:
    """Without those of which another date of the same verb tells the same more finely: "in 2015, on May 8"."""
    of_verb: defaultdict[Extent, list[Mention]] = defaultdict(list)
    for mention in mentions:
        of_verb[mention.predicate].append(mention)
    coarser = {
        one.id
        for same in of_verb.values()
        for one in same
        if any(_is_refinement(other.resolution, one.resolution) for other in same)
    }
    return [mention for mention in mentions if mention.id not in coarser]


def _is_refinement(finer: Resolution, coarser: Resolution) -> bool:
    fine, coarse = finer.when, coarser.when
    if fine.interval is None or coarse.interval is None or fine.precision is None or coarse.precision is None:
        return False
    return fine.precision.is_finer_than(coarse.precision) and fine.interval.meets(coarse.interval)
