"""What a text orders without a date: "then", "hours after the attack", "before she resigned", "when the bridge fell".

Each order is of two happenings of one text; one that has no day is told without any, so that it keeps its place beside
those that have. Where it is not certain which the other is, nothing is read. `sequels` knows how a sentence orders.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple, assert_never

from timeline.dates import UNKNOWN
from timeline.mentions.arguments import agent
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.mentions.modality import modality
from timeline.mentions.temporal_signals import Anaphor, EventNoun, SignalledRelation, signalled_relations
from timeline.records import Anchor, AnchorKind, Extent, Modality, Relation, Resolution
from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import Clause, clause_of_verb
from timeline.text.tense_aspect import ClauseAspect, clause_aspect, main_verbs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.records import Document, Mention
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow

__all__ = ["CandidateRelation", "candidate_relations", "to_relations"]

_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")
_EVENT_ASPECTS = (ClauseAspect.PAST_EVENT, ClauseAspect.CURRENT_EVENT, ClauseAspect.ANTERIOR)
_NON_FACTUAL = (Modality.NEGATED, Modality.POSSIBLE)


class CandidateRelation(NamedTuple):
    """Two scenes, and that the one was before the other, or at its time, as the words say."""

    kind: RelationKind
    first: EventCandidate
    second: EventCandidate
    signal: Extent


def candidate_relations(
    document: Document, analysed: AnalysedText, candidates: Iterable[EventCandidate]
) -> list[CandidateRelation]:
    """All that the text orders and that hangs together with one of these scenes. Others may come up in it, undated."""
    known = _CandidateIndex(document, analysed, candidates)
    found = [one for number in range(len(analysed.sentences)) for one in _relations_in_sentence(known, number)]
    return _connected(found, known.initial_heads)


def to_relations(candidate_pairs: Iterable[CandidateRelation], mentions: Iterable[Mention]) -> Iterator[Relation]:
    """The orders as relations of the mentions that tell these scenes. A verb with two dates tells two, and has none."""
    told: defaultdict[int, list[str]] = defaultdict(list)
    for mention in mentions:
        told[mention.predicate.start].append(mention.id)
    for kind, one, other, words in candidate_pairs:
        ends = [told[one.head.start], told[other.head.start]]
        if all(len(ids) == 1 for ids in ends):
            ((first,), (second,)) = ends
            yield Relation(kind, first, second, words, _explain(kind, one, other, words))


def _explain(kind: RelationKind, first: EventCandidate, second: EventCandidate, signal: Extent) -> str:
    link = ", then" if kind is RelationKind.BEFORE else " while"
    return f'"{signal.exact}": "{first.head.text}"{link} "{second.head.text}"'


class _CandidateIndex:
    """A text and its scenes, each by the place of its head; `told` are those that were known from the beginning."""

    def __init__(self, document: Document, analysed: AnalysedText, candidates: Iterable[EventCandidate]) -> None:
        self.document = document
        self.analysed = analysed
        self._candidates = {scene.head.start: scene for scene in candidates}
        self.initial_heads = frozenset(self._candidates)

    def candidate(self, sentence: TextSpan, clause: Clause) -> EventCandidate | None:
        """What the clause tells, undated where it is not known yet; None where it did not happen, or lasts."""
        row = self.analysed.row(sentence)
        known = self._candidates.get(row[clause.head].start)
        if known is None:
            known = self._undated(sentence, row, clause)
        if (
            known is None
            or modality(known) in _NON_FACTUAL
            or known.row.lower(known.clause.head) in row.language.verbs.stative
        ):
            return None
        self._candidates[known.head.start] = known
        return known

    def matching_before(self, position: int, stems: frozenset[str]) -> list[EventCandidate]:
        """Those told earlier with one of the stems, the last first; where none is, the only one that is told later."""
        named = [
            scene
            for start, scene in self._candidates.items()
            if start in self.initial_heads and scene.row.language.stem(scene.row.lower(scene.clause.head)) in stems
        ]
        named.sort(key=lambda scene: scene.head.start)
        earlier = [scene for scene in named if scene.head.start < position]
        return earlier[::-1] if earlier else named if len(named) == 1 else []

    def at(self, position: int) -> EventCandidate | None:
        """The scene whose head begins there."""
        return self._candidates.get(position)

    def _undated(self, sentence: TextSpan, row: TokenRow, clause: Clause) -> EventCandidate | None:
        told = clause.group is not None and (not clause.group.finite or clause_aspect(row, clause) in _EVENT_ASPECTS)
        if not told or not self.analysed.is_prose(sentence):
            return None
        word = row[clause.head].text
        nothing = Resolution(
            UNKNOWN, None, None, Anchor(AnchorKind.NONE), f'"{word}", for which the text gives no date'
        )
        return EventCandidate(
            self.analysed,
            ImplicitDate(self.document, nothing),
            sentence,
            row,
            None,
            clause,
            agent(self.analysed, row, clause),
        )


def _relations_in_sentence(index: _CandidateIndex, number: int) -> Iterator[CandidateRelation]:
    sentence = index.analysed.sentences[number]
    row = index.analysed.row(sentence)
    for sequel in signalled_relations(row):
        here = index.candidate(sentence, sequel.source)
        other = None if here is None else _resolve_target(index, number, sequel)
        if here is not None and other is not None and here.head.start != other.head.start:
            words = Extent.of(index.analysed.text, row[sequel.signal.start].start, row[sequel.signal.stop - 1].end)
            yield _to_candidate_relation(sequel, here, other, words)


def _to_candidate_relation(
    signalled: SignalledRelation, source: EventCandidate, target: EventCandidate, signal: Extent
) -> CandidateRelation:
    if signalled.kind is RelationKind.BEFORE and not signalled.is_source_first:
        source, target = target, source
    return CandidateRelation(signalled.kind, source, target, signal)


def _resolve_target(index: _CandidateIndex, number: int, signalled: SignalledRelation) -> EventCandidate | None:
    """The happening to which the sequel orders its own."""
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
    """What was told before with its day, and is named again: the deed of the same actor, or the only one of "she"."""
    row, start = index.analysed.row(sentence), index.analysed.row(sentence)[clause.head].start
    if index.at(start) is not None:
        return None
    actor = agent(index.analysed, row, clause)
    stems = frozenset({row.language.stem(row.lower(clause.head))})
    found = _matching_modifiers(row, range(clause.head + 1, clause.last + 1), index.matching_before(start, stems))
    if actor is None or any(scene.actor is None for scene in found):
        is_pronoun = len(clause.subject) == 1 and row.lower(clause.subject.start) in row.language.words.pronouns
        return found[0] if is_pronoun and len(found) == 1 else None
    return next((scene for scene in found if scene.actor == actor), None)


def _coreferent_of_noun(index: _CandidateIndex, row: TokenRow, noun: EventNoun) -> EventCandidate | None:
    """The last that the noun can mean."""
    word = row.lower(noun.head)
    stems = frozenset({row.language.stem(word), row.language.stem(row.language.nouns.verb_of(word))})
    return next(
        iter(_matching_modifiers(row, noun.modifiers, index.matching_before(row[noun.head].start, stems))), None
    )


def _matching_modifiers(
    row: TokenRow, modifiers: Iterable[int], candidates: Iterable[EventCandidate]
) -> list[EventCandidate]:
    """Those of the scenes in whose sentences all of the words stand that tell which is meant."""
    language = row.language
    told = {row.lower(at) for at in modifiers if row.is_word(at)} - language.words.stop_words
    stems = {language.stem(word) for word in told}
    return [scene for scene in candidates if stems <= {language.stem(word) for word in scene.row.lowercase}]


def _previous_event(index: _CandidateIndex, number: int) -> EventCandidate | None:
    """What the sentence before tells last, if it is of the same paragraph, and nobody only says it."""
    if number == 0:
        return None
    before, here = index.analysed.sentences[number - 1 : number + 1]
    if _PARAGRAPH_END.search(index.analysed.text, before.end, here.start):
        return None
    row = index.analysed.row(before)
    # What "after the vote," leads to is no main verb where the comma is taken for an aside's.
    clauses = [clause_of_verb(row, verb) for verb in main_verbs(row)] or [
        sequel.source for sequel in signalled_relations(row)
    ]
    if not clauses or row.lower(clauses[-1].head) in row.language.verbs.reporting:
        return None
    return index.candidate(before, clauses[-1])


def _connected(relations: Sequence[CandidateRelation], initial_heads: frozenset[int]) -> list[CandidateRelation]:
    """Those that lead, directly or through others, to a scene that is told."""
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for one in relations:
        ends[one.first.head.start].append(one.second.head.start)
        ends[one.second.head.start].append(one.first.head.start)
    reached, frontier = set(initial_heads), [head for head in ends if head in initial_heads]
    while frontier:
        frontier = [head for head in chain.from_iterable(ends[one] for one in frontier) if head not in reached]
        reached.update(frontier)
    return [one for one in relations if one.first.head.start in reached]
