"""Temporal relations (TimeML 1.2.1: TLINK) between events of one text: "then", "hours after the attack", "when it".

Each relation is between two candidates. A candidate without a day becomes a mention without a date, so that its place
in the order is kept. Where the other event is not certain, there is no relation. `temporal_signals` reads the words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain, takewhile
from typing import TYPE_CHECKING, NamedTuple, assert_never

from timeline.mentions.arguments import agent
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.mentions.modality import modality
from timeline.mentions.temporal_signals import Anaphor, EventNoun, SignalledRelation, signalled_relations
from timeline.mentions.undated import unresolved
from timeline.records import Extent, Modality, Relation
from timeline.records.order_reasons import StatedRelation
from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import Clause, clause_of_verb
from timeline.text.tense_aspect import ClauseAspect, clause_aspect, main_verbs

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.records import Document, Mention
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow

__all__ = ["CandidateRelation", "candidate_relations", "to_relations"]

_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")
_EVENT_ASPECTS = (ClauseAspect.PAST_EVENT, ClauseAspect.CURRENT_EVENT, ClauseAspect.ANTERIOR)
_NON_FACTUAL = (Modality.NEGATED, Modality.POSSIBLE)


class CandidateRelation(NamedTuple):
    """Two candidates, of which the first was before or at the time of the second, and the words that say so."""

    kind: RelationKind
    first: EventCandidate
    second: EventCandidate
    signal: Extent


def candidate_relations(
    document: Document,
    analysed: AnalysedText,
    candidates: Iterable[EventCandidate],
    within: Container[TextSpan] | None = None,
) -> list[CandidateRelation]:
    """The relations that lead, directly or through others, to one of the candidates. They may add undated ones.

    `within` are the sentences that are read; all by default.
    """
    index = _CandidateIndex(document, analysed, candidates)
    relations = [
        relation
        for number, sentence in enumerate(analysed.sentences)
        if within is None or sentence in within
        for relation in _relations_in_sentence(index, number)
    ]
    return _connected(relations, index.initial_heads)


def to_relations(candidate_pairs: Iterable[CandidateRelation], mentions: Iterable[Mention]) -> Iterator[Relation]:
    """The relations between mentions. A verb with two dates has two mentions, and so no relation."""
    ids_by_head: defaultdict[int, list[str]] = defaultdict(list)
    for mention in mentions:
        ids_by_head[mention.predicate.start].append(mention.id)
    for kind, first, second, signal in candidate_pairs:
        first_ids, second_ids = ids_by_head[first.head.start], ids_by_head[second.head.start]
        if len(first_ids) == len(second_ids) == 1:
            reason = StatedRelation(kind, signal.exact, first.head.text, second.head.text)
            yield Relation(kind, first_ids[0], second_ids[0], signal, reason)


class _CandidateIndex:
    """The candidates of a text by the start of their heads; `initial_heads` are the starts of those given at first."""

    def __init__(self, document: Document, analysed: AnalysedText, candidates: Iterable[EventCandidate]) -> None:
        self.document = document
        self.analysed = analysed
        self._candidates = {candidate.head.start: candidate for candidate in candidates}
        self.initial_heads = frozenset(self._candidates)

    def candidate(self, sentence: TextSpan, clause: Clause) -> EventCandidate | None:
        """The candidate of the clause, a new undated one if need be; None for a state and for what may not be so."""
        row = self.analysed.row(sentence)
        candidate = self._candidates.get(row[clause.head].start)
        if candidate is None:
            candidate = self._undated(sentence, row, clause)
        if candidate is None or modality(candidate) in _NON_FACTUAL or _is_stative(candidate):
            return None
        self._candidates[candidate.head.start] = candidate
        return candidate

    def matching_before(self, position: int, stems: frozenset[str]) -> list[EventCandidate]:
        """The initial candidates with one of the stems before the position, the last first.

        If there are none, the only one after it.
        """
        initial = [candidate for start, candidate in self._candidates.items() if start in self.initial_heads]
        matching = [candidate for candidate in initial if _head_stem(candidate) in stems]
        if not matching:
            matching = [candidate for candidate in initial if _introduces(candidate, stems)]
        matching.sort(key=lambda candidate: candidate.head.start)
        earlier = [candidate for candidate in matching if candidate.head.start < position]
        return earlier[::-1] if earlier else matching if len(matching) == 1 else []

    def at(self, position: int) -> EventCandidate | None:
        """The candidate whose head begins at the position."""
        return self._candidates.get(position)

    def _undated(self, sentence: TextSpan, row: TokenRow, clause: Clause) -> EventCandidate | None:
        if not (_is_event_clause(row, clause) and self.analysed.is_prose(sentence)):
            return None
        date = ImplicitDate(self.document, unresolved(row[clause.head].text))
        return EventCandidate(self.analysed, date, sentence, row, None, clause, agent(self.analysed, row, clause))


def _is_event_clause(row: TokenRow, clause: Clause) -> bool:
    """True for a verb that reports an event, or is no finite one."""
    group = clause.group
    return group is not None and (not group.finite or clause_aspect(row, clause) in _EVENT_ASPECTS)


def _is_stative(candidate: EventCandidate) -> bool:
    return candidate.row.lower(candidate.clause.head) in candidate.row.language.verbs.stative


def _head_stem(candidate: EventCandidate) -> str:
    return candidate.row.language.stem(candidate.row.lower(candidate.clause.head))


def _introduces(candidate: EventCandidate, stems: frozenset[str]) -> bool:
    """True if the subject introduces an event with one of the stems: "a blast destroyed the mill on May 2"."""
    row, group, subject = candidate.row, candidate.clause.group, candidate.clause.subject
    if group is None or group.passive or candidate.is_reporting or not subject:
        return False
    words = row.language.words
    is_new = row.lower(subject.start) in words.determiners - words.definite_determiners
    nouns = list(takewhile(lambda at: row.is_word(at) and row.lower(at) not in words.prepositions, subject))
    return is_new and row.language.stem(row.lower(nouns[-1])) in stems


def _relations_in_sentence(index: _CandidateIndex, number: int) -> Iterator[CandidateRelation]:
    """The relations that words of the sentence signal, and whose two events are certain and distinct."""
    sentence = index.analysed.sentences[number]
    row = index.analysed.row(sentence)
    for signalled in signalled_relations(row):
        source = index.candidate(sentence, signalled.source)
        target = None if source is None else _resolve_target(index, number, signalled)
        if source is not None and target is not None and source.head.start != target.head.start:
            start, end = row[signalled.signal.start].start, row[signalled.signal.stop - 1].end
            yield _to_candidate_relation(signalled, source, target, Extent.of(index.analysed.text, start, end))


def _to_candidate_relation(
    signalled: SignalledRelation, source: EventCandidate, target: EventCandidate, signal: Extent
) -> CandidateRelation:
    if signalled.kind is RelationKind.BEFORE and not signalled.is_source_first:
        source, target = target, source
    return CandidateRelation(signalled.kind, source, target, signal)


def _resolve_target(index: _CandidateIndex, number: int, signalled: SignalledRelation) -> EventCandidate | None:
    """The candidate that the relation orders its source to."""
    sentence = index.analysed.sentences[number]
    row = index.analysed.row(sentence)
    match signalled.target:
        case Clause() as clause:
            return _coreferent_of_clause(index, sentence, clause) or index.candidate(sentence, clause)
        case EventNoun() as noun:
            return index.at(row[noun.head].start) or _coreferent_of_noun(index, row, noun)
        case Anaphor.PREVIOUS_EVENT:
            return _previous_event(index, number)
        case _ as never:
            assert_never(never)


def _coreferent_of_clause(index: _CandidateIndex, sentence: TextSpan, clause: Clause) -> EventCandidate | None:
    """The earlier dated candidate that the clause repeats, with the same agent, or as the only one for a pronoun."""
    row = index.analysed.row(sentence)
    start = row[clause.head].start
    if index.at(start) is not None:
        return None
    actor = agent(index.analysed, row, clause)
    stems = frozenset({row.language.stem(row.lower(clause.head))})
    candidates = _matching_modifiers(row, range(clause.head + 1, clause.last + 1), index.matching_before(start, stems))
    if actor is None or any(candidate.actor is None for candidate in candidates):
        is_pronoun = len(clause.subject) == 1 and row.lower(clause.subject.start) in row.language.words.pronouns
        return candidates[0] if is_pronoun and len(candidates) == 1 else None
    return next((candidate for candidate in candidates if candidate.actor == actor), None)


def _coreferent_of_noun(index: _CandidateIndex, row: TokenRow, noun: EventNoun) -> EventCandidate | None:
    """The last earlier candidate that the noun can mean."""
    language, word = row.language, row.lower(noun.head)
    stems = frozenset({language.stem(word), language.stem(language.nouns.verb_of(word))})
    candidates = _matching_modifiers(row, noun.modifiers, index.matching_before(row[noun.head].start, stems))
    return candidates[0] if candidates else None


def _matching_modifiers(
    row: TokenRow, modifiers: Iterable[int], candidates: Iterable[EventCandidate]
) -> list[EventCandidate]:
    """The candidates whose sentences contain all content words among the modifiers."""
    language = row.language
    words = {row.lower(at) for at in modifiers if row.is_word(at)} - language.words.stop_words
    stems = {language.stem(word) for word in words}
    return [candidate for candidate in candidates if stems <= {language.stem(word) for word in candidate.row.lowercase}]


def _previous_event(index: _CandidateIndex, number: int) -> EventCandidate | None:
    """The last event of the sentence before, if it is in the same paragraph and no report."""
    if number == 0:
        return None
    previous, sentence = index.analysed.sentences[number - 1 : number + 1]
    if _PARAGRAPH_END.search(index.analysed.text, previous.end, sentence.start):
        return None
    row = index.analysed.row(previous)
    # After "After the vote," there is no main verb where its comma is taken for that of an aside.
    clauses = [clause_of_verb(row, verb) for verb in main_verbs(row)] or [
        signalled.source for signalled in signalled_relations(row)
    ]
    if not clauses or row.lower(clauses[-1].head) in row.language.verbs.reporting:
        return None
    return index.candidate(previous, clauses[-1])


def _connected(relations: Sequence[CandidateRelation], initial_heads: frozenset[int]) -> list[CandidateRelation]:
    """The relations that lead, directly or through others, to one of the initial candidates."""
    neighbours: defaultdict[int, list[int]] = defaultdict(list)
    for relation in relations:
        neighbours[relation.first.head.start].append(relation.second.head.start)
        neighbours[relation.second.head.start].append(relation.first.head.start)
    reached, frontier = set(initial_heads), [head for head in neighbours if head in initial_heads]
    while frontier:
        frontier = [
            head for head in chain.from_iterable(neighbours[start] for start in frontier) if head not in reached
        ]
        reached.update(frontier)
    return [relation for relation in relations if relation.first.head.start in reached]
