"""Event mention extraction, step by step: explicit dates, implicit dates, relations, undated events, quotations.

Each step is a module beside this one. This one only orders them and builds the `Mention` records.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline import language_registry
from timeline.entities.analysed_text import analyse_text
from timeline.entities.kinds import kinds_of
from timeline.meanings import Absolute, Bare
from timeline.mentions import arguments
from timeline.mentions.candidates import DatedExpression, EventCandidate
from timeline.mentions.date_model import date_events
from timeline.mentions.datelines import is_dateline
from timeline.mentions.discourse_roles import discourse_role
from timeline.mentions.implicit_dates import narrate
from timeline.mentions.modality import modality
from timeline.mentions.news_document import NewsDocument, is_news
from timeline.mentions.offset_dates import candidates_at_offsets
from timeline.mentions.quote_attribution import attribute_quotations, quotations_in
from timeline.mentions.repeated_nouns import date_repeated_nouns
from timeline.mentions.temporal_relations import candidate_relations, to_relations
from timeline.mentions.titles import title
from timeline.mentions.undated import undated_events
from timeline.records import Extent, Mention, MentionRole
from timeline.text.clauses import clause_of_date, clause_of_noun, clause_of_verb, reported_clause
from timeline.text.keywords import keywords
from timeline.text.language import Language
from timeline.text.nominal_dates import attributed_noun
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.mentions.temporal_relations import CandidateRelation
    from timeline.records import Document, Relation, Resolution, Timex
    from timeline.text.clauses import Clause
    from timeline.text.language import EntityKind
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow

__all__ = ["Extraction", "explicitly_dated", "extract", "extract_mentions"]

_CONTEXT_LENGTH = 32
"""Code points of prefix and suffix around a quote (W3C Web Annotation: TextQuoteSelector)."""
_MAX_DATES = 12
"""How many dates a sentence can have; with more it is a table."""
_MAX_QUOTED_WORDS = 3
"""How many words a quotation can have to count as words of its sentence."""


class Extraction(NamedTuple):
    """The mentions of a text in its order, the relations between them, and the kinds of actors, where it shows them."""

    mentions: tuple[Mention, ...] = ()
    relations: tuple[Relation, ...] = ()
    kinds: tuple[tuple[str, EntityKind], ...] = ()


class _Event(NamedTuple):
    """A candidate with its id, the keywords of its document, and its role."""

    id: str
    candidate: EventCandidate
    keywords: tuple[str, ...]
    role: MentionRole


def extract_mentions(
    document: Document, timexes: Sequence[Timex], resolutions: Iterable[Resolution]
) -> tuple[Mention, ...]:
    """The mentions in the text's order. `resolutions` has one resolution for each timex."""
    return extract(document, timexes, resolutions).mentions


def extract(document: Document, timexes: Sequence[Timex], resolutions: Iterable[Resolution]) -> Extraction:
    """The mentions and their temporal relations. `resolutions` has one resolution for each timex.

    Both are empty if the language is not analysed.
    """
    if not document.is_analysed:
        return Extraction()
    dates = [DatedExpression(document, *pair) for pair in zip(timexes, resolutions, strict=True)]
    published = document.source.published if is_news(document, dates) else None
    language = language_registry.load_part(document.language, "text", Language)
    analysed = analyse_text(document.text, [date.span for date in dates], language)
    explicit = list(explicitly_dated(analysed, dates))
    if published is None:
        relations = candidate_relations(document, analysed, explicit)
        candidates = [*explicit, *undated_events(document, analysed, _by_sentence(explicit))]
    else:
        news = NewsDocument(document, analysed, published, dates)
        at_offsets = candidates_at_offsets(news, explicit)
        narration = narrate(news, _by_sentence([*explicit, *at_offsets]))
        dated = [*explicit, *at_offsets, *narration.candidates]
        relations = candidate_relations(document, analysed, dated)
        undated = undated_events(document, analysed, _by_sentence(dated))
        explicit = [candidate for candidate in dated if candidate.date.timex is not None]
        others = list(date_events(news, narration, explicit, undated))
        candidates = [*dated, *date_repeated_nouns(dated, others)]
    by_id = {candidate.id: candidate for candidate in (*_endpoints(relations), *candidates)}
    roles = _roles(by_id)
    found = keywords(document.text, language) if by_id else ()
    events = [_Event(id, one, found, roles.get(id, MentionRole.MAIN)) for id, one in by_id.items()]
    mentions = tuple(_to_mentions(analysed, events))
    actors = dict.fromkeys(name for mention in mentions for name in mention.actors)
    return Extraction(mentions, tuple(to_relations(relations, mentions)), tuple(kinds_of(analysed, actors)))


def _endpoints(relations: Iterable[CandidateRelation]) -> Iterator[EventCandidate]:
    for relation in relations:
        yield from (relation.first, relation.second)


def _roles(candidates: Mapping[str, EventCandidate]) -> dict[str, MentionRole]:
    """The roles other than that of a main event, by the ids of the candidates."""
    by_sentence = _by_sentence(candidates.values())
    roles = ((id, discourse_role(one, by_sentence[one.sentence])) for id, one in candidates.items())
    return {id: role for id, role in roles if role is not MentionRole.MAIN}


def _to_mentions(analysed: AnalysedText, events: Iterable[_Event]) -> Iterator[Mention]:
    """The mentions in the text's order, with their quotations.

    A report without a date whose quotation belongs to a dated mention is no mention of its own.
    """
    events = sorted(events, key=_sort_key)
    dated = _drop_coarser([_to_mention(event) for event in events if event.candidate.date.timex is not None])
    dated_by_id = {mention.id: mention for mention in dated}
    quotations: defaultdict[str, set[str]] = defaultdict(set)
    attributed_sentences = set()
    for quotation in attribute_quotations(analysed, dated):
        quotations[quotation.mention_id].add(quotation.words)
        attributed_sentences.add(quotation.sentence)
    for event in events:
        if event.candidate.date.timex is None:
            yield from _implicitly_dated_mention(event, attributed_sentences)
        elif (mention := dated_by_id.get(event.id)) is not None:
            yield replace(mention, said=frozenset(quotations[mention.id])) if mention.id in quotations else mention


def _implicitly_dated_mention(event: _Event, attributed_sentences: Container[TextSpan]) -> Iterator[Mention]:
    """The mention with the quotations of its sentence, unless these belong to a dated mention."""
    candidate = event.candidate
    is_attributed = candidate.sentence in attributed_sentences
    if candidate.has_direct_speech and is_attributed:
        return
    mention = _to_mention(event)
    owns_quotations = candidate.is_reporting and not is_attributed
    yield replace(mention, said=quotations_in(candidate.analysed, candidate.sentence)) if owns_quotations else mention


def _by_sentence(candidates: Iterable[EventCandidate]) -> dict[TextSpan, list[EventCandidate]]:
    grouped: defaultdict[TextSpan, list[EventCandidate]] = defaultdict(list)
    for candidate in candidates:
        grouped[candidate.sentence].append(candidate)
    return grouped


def _sort_key(event: _Event) -> tuple[int, int]:
    candidate, timex = event.candidate, event.candidate.date.timex
    return candidate.sentence.start, candidate.head.start if timex is None else timex.extent.start


def explicitly_dated(analysed: AnalysedText, dates: Iterable[DatedExpression]) -> Iterator[EventCandidate]:
    """The candidates that a timex dates, except in tables and datelines."""
    for sentence, in_sentence in groupby(dates, lambda date: analysed.sentence_at(date.timex.extent.start)):
        calendar_dates = [date for date in in_sentence if date.is_calendar_time and date.span.end <= sentence.end]
        if len(calendar_dates) <= _MAX_DATES:
            candidates = _candidates_of_dates(analysed, sentence, calendar_dates)
            for candidate in candidates:
                if not any(_is_occasion_of(candidate, other) for other in candidates):
                    yield candidate


def _candidates_of_dates(
    analysed: AnalysedText, sentence: TextSpan, dates: Iterable[DatedExpression]
) -> list[EventCandidate]:
    """The candidates of the dates of a sentence that are no dateline."""
    event_dates = (date for date in dates if not is_dateline(analysed, sentence, date.span))
    return [candidate for date in event_dates for candidate in _candidate_of_date(analysed, sentence, date)]


def _candidate_of_date(analysed: AnalysedText, sentence: TextSpan, date: DatedExpression) -> Iterator[EventCandidate]:
    """The candidate of the date, if it dates an event. The quotation or bracket that contains the date is parsed."""
    start, masked_row = date.span.start, analysed.row(sentence)
    is_visible = masked_row.index_of_start(start) is not None
    row = masked_row if is_visible else analysed.row_unmasked_at(sentence, start)
    at = row.index_of_start(start)
    clause = None if at is None else _clause_of_date(row, at, date)
    if clause is not None and analysed.quotation_index(start) == analysed.quotation_index(row[clause.head].start):
        yield EventCandidate(analysed, date, sentence, row, at, clause, arguments.agent(analysed, row, clause))


def _clause_of_date(row: TokenRow, at: int, date: DatedExpression) -> Clause | None:
    """The clause that the date belongs to. A month or a longer period has places that a day cannot have."""
    if date.is_day or date.resolution.when.precision is None:
        return clause_of_date(row, at)
    noun = attributed_noun(row, at) if isinstance(date.timex.meaning, Bare | Absolute) else None
    if noun is not None:
        group = next((group for group in row.groups if group.first == noun + 1 and group.finite), None)
        is_event = row.language.nouns.is_event(row.lower(noun))
        return clause_of_verb(row, group) if group is not None else clause_of_noun(row, noun) if is_event else None
    clause = clause_of_date(row, at)
    return None if clause is None else reported_clause(row, at, clause) or clause


def _is_occasion_of(occasion: EventCandidate, event: EventCandidate) -> bool:
    """True if the noun only names the occasion of the other event: "on Friday, at this year's fair, she spoke"."""
    language, before = occasion.row.language, occasion.row.lower(occasion.clause.first - 1)
    is_introduced = before in language.words.locatives or before in language.signals.period_introducers
    if occasion.clause.group is not None or event.clause.group is None or not is_introduced:
        return False
    is_within = event.clause.first <= occasion.clause.head <= event.clause.last
    return is_within and _is_refinement(event.date.resolution, occasion.date.resolution)


def _to_mention(event: _Event) -> Mention:
    """The mention of an event, without quotations."""
    candidate = event.candidate
    text, sentence = candidate.analysed.text, candidate.sentence
    names = _entity_names(candidate)
    places = tuple(name for name in names if name in candidate.analysed.entities.places and name != candidate.actor)
    actors = tuple(name for name in names if name not in places)
    return Mention(
        id=event.id,
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
        keywords=event.keywords,
        role=event.role,
    )


def _entity_names(candidate: EventCandidate) -> list[str]:
    """The agent first, then the other entities; for a report only the speaker."""
    others = (
        [] if candidate.is_reporting else arguments.named_entities(candidate.analysed, candidate.row, candidate.clause)
    )
    return list(dict.fromkeys(name for name in (candidate.actor, *others) if name is not None))


def _stems(candidate: EventCandidate, actors: Sequence[str]) -> Iterator[str]:
    """The stems of the content words of the clause, or for a report of the sentence, without actors and dates.

    The words of a short quotation count too.
    """
    row, clause = candidate.row, candidate.clause
    stem, stop_words = row.language.stem, row.language.words.stop_words
    entity_at = candidate.analysed.entities.at
    for at in range(len(row)) if candidate.is_reporting else range(clause.first, clause.last + 1):
        if row.is_word(at) and row.lower(at) not in stop_words and entity_at(row.starts[at]) not in actors:
            yield stem(row.lower(at))
        elif row.is_quotation(at) and len(quoted := list(lowercase_words(row[at].text))) <= _MAX_QUOTED_WORDS:
            yield from (stem(word) for word in quoted if word not in stop_words)


def _drop_coarser(mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, without those whose verb has a finer date too: "in 2015, on May 8"."""
    by_predicate: defaultdict[Extent, list[Mention]] = defaultdict(list)
    for mention in mentions:
        by_predicate[mention.predicate].append(mention)
    coarser = {
        mention.id
        for same_predicate in by_predicate.values()
        for mention in same_predicate
        if any(_is_refinement(other.resolution, mention.resolution) for other in same_predicate)
    }
    return [mention for mention in mentions if mention.id not in coarser]


def _is_refinement(finer: Resolution, coarser: Resolution) -> bool:
    """True if the first date is finer than the second and overlaps it."""
    fine, coarse = finer.when, coarser.when
    if fine.interval is None or coarse.interval is None or fine.precision is None or coarse.precision is None:
        return False
    return fine.precision.is_finer_than(coarse.precision) and fine.interval.meets(coarse.interval)
