"""Rules compiled to tries, one for each head, with first and follow sets. A token is known only by its kind.

A number can begin nearly every head, so each step also has the words and categories that can come second: most heads
are left out without being read.
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
    """The kind of a token: its word, None if no pattern has it, and its categories.

    Tokens that no pattern can distinguish have the same kind.
    """

    word: str | None
    categories: frozenset[str]
    names: frozenset[str] = field(init=False)
    """The word and the categories."""

    def __post_init__(self) -> None:
        """Fills `names`, which the parser asks for at each step."""
        object.__setattr__(self, "names", self.categories if self.word is None else self.categories | {self.word})

    def fills(self, element: Element) -> bool:
        """Whether a token of this kind fills the element."""
        return element in self.categories if isinstance(element, str) else self.word in element


class End(NamedTuple):
    """The end of a pattern; `rank` is the position of its rule in the table."""

    rank: int
    rule: Rule
    pattern: Pattern


class Step(NamedTuple):
    """An edge to the next node; `slot` is None for a word.

    `can_be_last` if a pattern can end right after the token, and `seconds` are the words and categories that can be the
    next token of one that does not.
    """

    slot: str | None
    node: Node
    can_be_last: bool
    seconds: frozenset[str]


@dataclass(slots=True)
class Node:
    """A position in the patterns of one head."""

    edges: dict[Element, Node] = field(default_factory=dict)
    ends: list[End] = field(default_factory=list)
    steps: dict[Kind, tuple[Step, ...]] = field(default_factory=dict)
    """The cached steps for each kind of token."""
    following: frozenset[str] = frozenset()
    """The words and categories that can come next."""


@dataclass(frozen=True, slots=True)
class Tries:
    """The tries of a grammar, by head; `words` are those of the patterns.

    `first` has, for each head, the words and categories that can begin it. `after` has, for each word and category,
    those that can come right after it in any expression.
    """

    roots: Mapping[str, Node]
    words: frozenset[str]
    first: Mapping[str, set[str]]
    after: Mapping[str, set[str]]

    def steps(self, node: Node, kind: Kind) -> tuple[Step, ...]:
        """The ways on from the node at a token of the kind."""
        steps = node.steps.get(kind)
        if steps is None:
            steps = node.steps[kind] = tuple(
                self._step(element, next_node, kind)
                for element, next_node in node.edges.items()
                if self._begins(element, kind)
            )
        return steps

    def _step(self, element: Element, node: Node, kind: Kind) -> Step:
        """The step from a token of the kind, which fills or begins the element, to the node."""
        if not isinstance(element, str):
            return Step(None, node, bool(node.ends), node.following)
        if element not in self.roots:
            return Step(element, node, bool(node.ends), node.following)
        inner = self.steps(self.roots[element], kind)
        seconds = frozenset[str]().union(*(step.seconds for step in inner))
        is_one_token = any(step.can_be_last for step in inner)
        return Step(
            element, node, is_one_token and bool(node.ends), seconds | node.following if is_one_token else seconds
        )

    def _begins(self, element: Element, kind: Kind) -> bool:
        """Whether a token of the kind can begin the element."""
        if isinstance(element, str) and element in self.first:
            return not kind.names.isdisjoint(self.first[element])
        return kind.fills(element)

    def follows(self, left: Kind, right: Kind) -> bool:
        """Whether some expression has a token of the left kind right before one of the right kind."""
        names = right.names
        return any(names & self.after[name] for name in left.names if name in self.after)


def compile_tries(rules: Sequence[Rule]) -> Tries:
    """The tries of the rules.

    Raises:
        BadRule: a pattern cannot be read.
    """
    roots = {rule.head: Node() for rule in rules}
    by_head: list[tuple[str, Pattern]] = []
    for rank, rule in enumerate(rules):
        for pattern in patterns(rule):
            by_head.append((rule.head, pattern))
            node = roots[rule.head]
            for element in pattern.core:
                node = node.edges.setdefault(element, Node())
            node.ends.append(End(rank, rule, pattern))
    words = frozenset(
        word for _, pattern in by_head for part in pattern for element in part for word in _words(element)
    )
    first, last = _edge_words(by_head, 0), _edge_words(by_head, -1)
    for root in roots.values():
        _fill_following(root, first)
    return Tries(roots, words, first, _follow_sets([pattern for _, pattern in by_head], first, last))


def _fill_following(node: Node, first: Mapping[str, set[str]]) -> None:
    node.following = frozenset(name for element in node.edges for name in _names(element, first))
    for next_node in node.edges.values():
        _fill_following(next_node, first)


def _words(element: Element) -> tuple[str, ...]:
    return () if isinstance(element, str) else element


def _names(element: Element, edge_words: Mapping[str, set[str]]) -> Iterable[str]:
    """The words and categories at the edge of an element."""
    return edge_words.get(element, (element,)) if isinstance(element, str) else element


def _edge_words(by_head: Sequence[tuple[str, Pattern]], side: int) -> Mapping[str, set[str]]:
    """For each head the words and categories that can begin it (`side` is 0) or end it (-1)."""
    reached: dict[str, set[str]] = {}
    for head, pattern in by_head:
        element = pattern.core[side]
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
    all_patterns: Iterable[Pattern], first: Mapping[str, set[str]], last: Mapping[str, set[str]]
) -> Mapping[str, set[str]]:
    after: dict[str, set[str]] = {}
    neighbours: set[tuple[Element, Element]] = set()
    for pattern in all_patterns:
        elements = (*pattern.before, *pattern.core, *pattern.after)
        neighbours.update(pairwise(elements))
    for left, right in neighbours:
        for name in _names(left, last):
            after.setdefault(name, set()).update(_names(right, first))
    return after
