"""The rules of a table as tries, one for each head, and what in them may begin, end and follow what.

Compiled once from the table. Knows no language, and of a token only its kind.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from timeline.tagging.rule import Element, Pattern, Rule, patterns

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["End", "Kind", "Node", "Tries", "compile_tries"]


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """All that the grammar sees in a token: the word, None where no pattern names it, and the categories it is of.

    Tokens that no pattern can tell apart share one kind.
    """

    word: str | None
    categories: frozenset[str]

    @property
    def names(self) -> set[str]:
        """The word and the categories."""
        return {*self.categories, *(() if self.word is None else (self.word,))}

    def fills(self, element: Element) -> bool:
        """Whether a token of this kind stands where the element is asked for."""
        return element in self.categories if isinstance(element, str) else self.word in element


class End(NamedTuple):
    """Where a way through a rule's pattern ends; the rank is the rule's place in the table."""

    rank: int
    rule: Rule
    way: Pattern


class Step(NamedTuple):
    """The way on from a node; the slot is None where a word leads on."""

    slot: str | None
    node: Node


@dataclass(slots=True)
class Node:
    """A place in the patterns of one head."""

    edges: dict[Element, Node] = field(default_factory=dict)
    ends: list[End] = field(default_factory=list)
    steps: dict[Kind, tuple[Step, ...]] = field(default_factory=dict)
    """The ways on at a token of a kind that was met here before."""


@dataclass(frozen=True, slots=True)
class Tries:
    """`words` are those of the patterns; `first` holds, for each head, the words and categories that can begin it.

    `after` holds, for each word and category, those that can stand next to it in any expression.
    """

    roots: Mapping[str, Node]
    words: frozenset[str]
    first: Mapping[str, set[str]]
    after: Mapping[str, set[str]]

    def steps(self, node: Node, kind: Kind) -> tuple[Step, ...]:
        """The ways on from the node at a token of the kind."""
        known = node.steps.get(kind)
        if known is None:
            known = node.steps[kind] = tuple(
                Step(element if isinstance(element, str) else None, reached)
                for element, reached in node.edges.items()
                if self._begins(element, kind)
            )
        return known

    def _begins(self, element: Element, kind: Kind) -> bool:
        """Whether a token of the kind can begin what the element asks for."""
        if isinstance(element, str) and element in self.first:
            return not kind.names.isdisjoint(self.first[element])
        return kind.fills(element)

    def follows(self, left: Kind, right: Kind) -> bool:
        """Whether there is an expression in which a token of the one kind stands right before one of the other."""
        names = right.names
        return any(names & self.after[name] for name in left.names if name in self.after)


def compile_tries(rules: Sequence[Rule]) -> Tries:
    """The tries of the rules.

    Raises:
        BadRule: a pattern cannot be read.
    """
    roots = {rule.head: Node() for rule in rules}
    every: list[tuple[str, Pattern]] = []
    for rank, rule in enumerate(rules):
        for way in patterns(rule):
            every.append((rule.head, way))
            node = roots[rule.head]
            for element in way.core:
                node = node.edges.setdefault(element, Node())
            node.ends.append(End(rank, rule, way))
    words = frozenset(word for _, way in every for part in way for element in part for word in _words(element))
    first, last = _edge_words(every, 0), _edge_words(every, -1)
    return Tries(roots, words, first, _follow_sets([way for _, way in every], first, last))


def _words(element: Element) -> tuple[str, ...]:
    return () if isinstance(element, str) else element


def _names(element: Element, edge_words: Mapping[str, set[str]]) -> Iterable[str]:
    """The words and categories that an element comes down to."""
    return edge_words.get(element, (element,)) if isinstance(element, str) else element


def _edge_words(every: Sequence[tuple[str, Pattern]], side: int) -> Mapping[str, set[str]]:
    """For each head the words and categories at that side of it: 0 what begins it, -1 what ends it."""
    reached: dict[str, set[str]] = {}
    for head, way in every:
        element = way.core[side]
        reached.setdefault(head, set()).update((element,) if isinstance(element, str) else element)
    changed = True
    while changed:
        changed = False
        for names in reached.values():
            more = {name for head in names & reached.keys() for name in reached[head]}
            changed = changed or not more <= names
            names.update(more)
    return {head: names - reached.keys() for head, names in reached.items()}


def _follow_sets(
    ways: Iterable[Pattern], first: Mapping[str, set[str]], last: Mapping[str, set[str]]
) -> Mapping[str, set[str]]:
    after: dict[str, set[str]] = {}
    neighbours: set[tuple[Element, Element]] = set()
    for way in ways:
        elements = (*way.before, *way.core, *way.after)
        neighbours.update(pairwise(elements))
    for left, right in neighbours:
        for name in _names(left, last):
            after.setdefault(name, set()).update(_names(right, first))
    return after
