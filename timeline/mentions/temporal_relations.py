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
from timeline.mentions.candidates import Scene, Undated
from timeline.mentions.modality import modality
from timeline.mentions.temporal_signals import Last, Noun, Sequel, sequels
from timeline.records import Anchor, AnchorKind, Extent, Modality, Relation, Resolution
from timeline.records.temporal_order import RelationKind
from timeline.text.clauses import Clause, clause_of
from timeline.text.tense_aspect import Telling, main_verbs, telling

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import Page
    from timeline.records import Document, Mention
    from timeline.text.sentences import Stretch
    from timeline.text.token_row import Row

__all__ = ["Ordered", "ordered", "relations"]

_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")
_TOLD = (Telling.HAPPENED, Telling.HAS_HAPPENED, Telling.LOOKS_BACK)
_UNSURE = (Modality.NEGATED, Modality.POSSIBLE)


class Ordered(NamedTuple):
    """Two scenes, and that the one was before the other, or at its time, as the words say."""

    kind: RelationKind
    one: Scene
    other: Scene
    words: Extent


def ordered(document: Document, page: Page, scenes: Iterable[Scene]) -> list[Ordered]:
    """All that the text orders and that hangs together with one of these scenes. Others may come up in it, undated."""
    known = _Known(document, page, scenes)
    found = [one for number in range(len(page.sentences)) for one in _of_sentence(known, number)]
    return _connected(found, known.told)


def relations(found: Iterable[Ordered], mentions: Iterable[Mention]) -> Iterator[Relation]:
    """The orders as relations of the mentions that tell these scenes. A verb with two dates tells two, and has none."""
    told: defaultdict[int, list[str]] = defaultdict(list)
    for mention in mentions:
        told[mention.predicate.start].append(mention.id)
    for kind, one, other, words in found:
        ends = [told[one.head.start], told[other.head.start]]
        if all(len(ids) == 1 for ids in ends):
            ((first,), (second,)) = ends
            yield Relation(kind, first, second, words, _why(kind, one, other, words))


def _why(kind: RelationKind, one: Scene, other: Scene, words: Extent) -> str:
    link = ", then" if kind is RelationKind.BEFORE else " while"
    return f'"{words.exact}": "{one.head.text}"{link} "{other.head.text}"'


class _Known:
    """A text and its scenes, each by the place of its head; `told` are those that were known from the beginning."""

    def __init__(self, document: Document, page: Page, scenes: Iterable[Scene]) -> None:
        self.document = document
        self.page = page
        self._scenes = {scene.head.start: scene for scene in scenes}
        self.told = frozenset(self._scenes)

    def scene(self, sentence: Stretch, clause: Clause) -> Scene | None:
        """What the clause tells, undated where it is not known yet; None where it did not happen, or lasts."""
        row = self.page.row(sentence)
        known = self._scenes.get(row[clause.head].start)
        if known is None:
            known = self._undated(sentence, row, clause)
        if known is None or modality(known) in _UNSURE or known.row.lower(known.clause.head) in row.language.states:
            return None
        self._scenes[known.head.start] = known
        return known

    def before(self, position: int, stems: frozenset[str]) -> list[Scene]:
        """Those told earlier with one of the stems, the last first; where none is, the only one that is told later."""
        named = [
            scene
            for start, scene in self._scenes.items()
            if start in self.told and scene.row.language.stem(scene.row.lower(scene.clause.head)) in stems
        ]
        named.sort(key=lambda scene: scene.head.start)
        earlier = [scene for scene in named if scene.head.start < position]
        return earlier[::-1] if earlier else named if len(named) == 1 else []

    def at(self, position: int) -> Scene | None:
        """The scene whose head begins there."""
        return self._scenes.get(position)

    def _undated(self, sentence: Stretch, row: Row, clause: Clause) -> Scene | None:
        told = clause.group is not None and (not clause.group.finite or telling(row, clause) in _TOLD)
        if not told or not self.page.is_prose(sentence):
            return None
        word = row[clause.head].text
        nothing = Resolution(
            UNKNOWN, None, None, Anchor(AnchorKind.NONE), f'"{word}", for which the text gives no date'
        )
        return Scene(
            self.page,
            Undated(self.document, nothing),
            sentence,
            row,
            None,
            clause,
            agent(self.page, row, clause),
        )


def _of_sentence(known: _Known, number: int) -> Iterator[Ordered]:
    sentence = known.page.sentences[number]
    row = known.page.row(sentence)
    for sequel in sequels(row):
        here = known.scene(sentence, sequel.of)
        other = None if here is None else _other(known, number, sequel)
        if here is not None and other is not None and here.head.start != other.head.start:
            words = Extent.of(known.page.text, row[sequel.words.start].start, row[sequel.words.stop - 1].end)
            yield _order(sequel, here, other, words)


def _order(sequel: Sequel, here: Scene, other: Scene, words: Extent) -> Ordered:
    if sequel.kind is RelationKind.BEFORE and not sequel.comes_first:
        here, other = other, here
    return Ordered(sequel.kind, here, other, words)


def _other(known: _Known, number: int, sequel: Sequel) -> Scene | None:
    """The happening to which the sequel orders its own."""
    sentence = known.page.sentences[number]
    row = known.page.row(sentence)
    match sequel.to:
        case Clause() as clause:
            return _again(known, sentence, clause) or known.scene(sentence, clause)
        case Noun() as noun:
            return known.at(row[noun.head].start) or _named(known, row, noun)
        case Last.TOLD:
            return _told_last(known, number)
        case _ as never:
            assert_never(never)


def _again(known: _Known, sentence: Stretch, clause: Clause) -> Scene | None:
    """What was told before with its day, and is named again: the deed of the same actor, or the only one of "she"."""
    row, start = known.page.row(sentence), known.page.row(sentence)[clause.head].start
    if known.at(start) is not None:
        return None
    actor = agent(known.page, row, clause)
    stems = frozenset({row.language.stem(row.lower(clause.head))})
    found = _which(row, range(clause.head + 1, clause.last + 1), known.before(start, stems))
    if actor is None or any(scene.actor is None for scene in found):
        is_pronoun = len(clause.subject) == 1 and row.lower(clause.subject.start) in row.language.pronouns
        return found[0] if is_pronoun and len(found) == 1 else None
    return next((scene for scene in found if scene.actor == actor), None)


def _named(known: _Known, row: Row, noun: Noun) -> Scene | None:
    """The last that the noun can mean."""
    word = row.lower(noun.head)
    stems = frozenset({row.language.stem(word), row.language.stem(row.language.deed(word))})
    return next(iter(_which(row, noun.more, known.before(row[noun.head].start, stems))), None)


def _which(row: Row, more: Iterable[int], scenes: Iterable[Scene]) -> list[Scene]:
    """Those of the scenes in whose sentences all of the words stand that tell which is meant."""
    language = row.language
    told = {row.lower(at) for at in more if row.is_word(at)} - language.empty
    stems = {language.stem(word) for word in told}
    return [scene for scene in scenes if stems <= {language.stem(word) for word in scene.row.lowers}]


def _told_last(known: _Known, number: int) -> Scene | None:
    """What the sentence before tells last, if it is of the same paragraph, and nobody only says it."""
    if number == 0:
        return None
    before, here = known.page.sentences[number - 1 : number + 1]
    if _PARAGRAPH_END.search(known.page.text, before.end, here.start):
        return None
    row = known.page.row(before)
    # What "after the vote," leads to is no main verb where the comma is taken for an aside's.
    clauses = [clause_of(row, verb) for verb in main_verbs(row)] or [sequel.of for sequel in sequels(row)]
    if not clauses or row.lower(clauses[-1].head) in row.language.saying:
        return None
    return known.scene(before, clauses[-1])


def _connected(found: Sequence[Ordered], told: frozenset[int]) -> list[Ordered]:
    """Those that lead, directly or through others, to a scene that is told."""
    ends: defaultdict[int, list[int]] = defaultdict(list)
    for one in found:
        ends[one.one.head.start].append(one.other.head.start)
        ends[one.other.head.start].append(one.one.head.start)
    reached, frontier = set(told), [head for head in ends if head in told]
    while frontier:
        frontier = [head for head in chain.from_iterable(ends[one] for one in frontier) if head not in reached]
        reached.update(frontier)
    return [one for one in found if one.one.head.start in reached]
