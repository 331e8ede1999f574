"""The engine under every language: a table of rules, compiled once into tries, read over the tokens of a run.

What a slot can be at a token is worked out once a run (a packrat parser that keeps every length), so reading takes
time in proportion to the run, and runs are short. Knows no language and no calendar.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.tagging.table import Category, Element, Pattern, Rule, check, patterns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["Found", "Grammar", "compile_grammar"]


class Found(NamedTuple):
    """Tokens `start` to `end` (excluded) read as `head`; `value` is None where the words fit but mean nothing."""

    start: int
    end: int
    head: str
    value: Any


class _End(NamedTuple):
    """Where a way through a rule's pattern ends; the rank is the rule's place in the table."""

    rank: int
    rule: Rule
    way: Pattern


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[str, _Node] = field(default_factory=dict)
    ends: list[_End] = field(default_factory=list)
    starts: dict[str, list[str]] = field(default_factory=dict)
    """For each word and category, the slots here that a token of it can begin."""

    def step(self, element: Element) -> list[_Node]:
        """The nodes that the element leads to, made where they are missing."""
        if isinstance(element, str):
            return [self.slots.setdefault(element, _Node())]
        return [self.words.setdefault(word, _Node()) for word in element]


class _Reading(NamedTuple):
    """What a head can be from one token to another; the lower one wins, and one without a value never over one with."""

    empty: bool
    rank: int
    value: Any


@dataclass(frozen=True, slots=True)
class Grammar:
    """Compiled rules.

    `heads` are what may stand by itself in a text; `known` are all words and signs of the patterns and the lexicon.
    """

    heads: tuple[str, ...]
    known: frozenset[str]
    tries: Mapping[str, _Node]
    classify: Callable[[str], Mapping[str, Any]]

    def read(self, tokens: Sequence[str]) -> list[Found]:
        """What the tokens hold, not overlapping: the leftmost, of those the longest, of those the table's first."""
        reader = _Reader(self, tokens)
        found: list[Found] = []
        start = 0
        while start < len(tokens):
            best = reader.longest(start)
            if best is not None:
                found.append(best)
            start = start + 1 if best is None else best.end
        return found


def compile_grammar(rules: Sequence[Rule], lexicon: Mapping[str, Category], heads: tuple[str, ...]) -> Grammar:
    """The grammar of the table; the errors are those of `table.check`.

    Raises:
        ValueError: a category of the lexicon has the name of a head.
    """
    if clash := {rule.head for rule in rules} & lexicon.keys():
        raise ValueError(f"both rules and words fill {sorted(clash)}")
    table = {rule: tuple(patterns(rule)) for rule in rules}
    check(table, {*lexicon, *(rule.head for rule in rules)})
    tries = {rule.head: _Node() for rule in rules}
    known = {word for category in lexicon.values() for word in category.all_words()}
    for rank, (rule, ways) in enumerate(table.items()):
        for way in ways:
            known.update(word for part in way for element in part if isinstance(element, tuple) for word in element)
            for node in _path(tries[rule.head], way.core):
                node.ends.append(_End(rank, rule, way))
    _index(tries)
    return Grammar(heads, frozenset(known), tries, _classifier(lexicon))


def _path(root: _Node, elements: tuple[Element, ...]) -> list[_Node]:
    nodes = [root]
    for element in elements:
        nodes = [reached for node in nodes for reached in node.step(element)]
    return nodes


def _classifier(lexicon: Mapping[str, Category]) -> Callable[[str], Mapping[str, Any]]:
    """What tells the categories of a token, each with its value there; a token that was seen is not looked at again."""
    words: dict[str, dict[str, Any]] = {}
    cased: dict[str, dict[str, Any]] = {}
    for name, category in lexicon.items():
        for word, value in category.words.items():
            words.setdefault(word, {})[name] = value
        for word, value in category.cased.items():
            cased.setdefault(word, {})[name] = value
    forms = [(name, category) for name, category in lexicon.items() if category.form is not None]

    @lru_cache(maxsize=16_384)
    def classify(token: str) -> Mapping[str, Any]:
        found = {**cased.get(token, {}), **words.get(token.lower(), {})}
        if token[-1].isdigit() or token[0].isdigit() or token[0] in "'’":
            told = ((name, category.read(token)) for name, category in forms)
            found.update((name, value) for name, value in told if value is not None)
        return found

    return classify


def _index(tries: Mapping[str, _Node]) -> None:
    """Note at every node of the tries which of its slots a token can begin, so that no other is tried."""
    first = _first(tries)
    nodes = list(tries.values())
    while nodes:
        node = nodes.pop()
        nodes += [*node.words.values(), *node.slots.values()]
        for slot in node.slots:
            for name in first.get(slot, {slot}):
                node.starts.setdefault(name, []).append(slot)


def _first(tries: Mapping[str, _Node]) -> Mapping[str, set[str]]:
    """For each head the words and the categories with which it can begin."""
    first = {head: {*root.words, *root.slots} for head, root in tries.items()}
    changed = True
    while changed:
        changed = False
        for begins in first.values():
            reached = {name for slot in begins & first.keys() for name in first[slot]}
            changed = changed or not reached <= begins
            begins.update(reached)
    return {head: begins - first.keys() for head, begins in first.items()}


class _Reader:
    """One reading of one run of tokens."""

    def __init__(self, grammar: Grammar, tokens: Sequence[str]) -> None:
        self._grammar = grammar
        self._words = [token.lower() for token in tokens]
        self._values = [grammar.classify(token) for token in tokens]
        self._known: dict[tuple[str, int], dict[int, _Reading]] = {}

    def longest(self, start: int) -> Found | None:
        choices = [
            (end, -reading.rank, head, reading.value)
            for head in self._grammar.heads
            for end, reading in self._readings(head, start).items()
        ]
        if not choices:
            return None
        end, _, head, value = max(choices, key=lambda choice: choice[:2])
        return Found(start, end, head, value)

    def _readings(self, head: str, start: int) -> dict[int, _Reading]:
        """The best reading of the head for each token that it can end before."""
        known = self._known.get((head, start))
        if known is None:
            known = self._known[head, start] = {}
            for at, end, values in self._walk(self._grammar.tries[head], start, ()):
                if self._stand(end.way.before, start - len(end.way.before)) and self._stand(end.way.after, at):
                    value = _build(end.rule, values)
                    reading = _Reading(value is None, end.rank, value)
                    if at not in known or reading[:2] < known[at][:2]:
                        known[at] = reading
        return known

    def _walk(self, node: _Node, at: int, values: tuple[Any, ...]) -> Iterator[tuple[int, _End, tuple[Any, ...]]]:
        for end in node.ends:
            yield at, end, values
        if at == len(self._words):
            return
        following = node.words.get(self._words[at])
        if following is not None:
            yield from self._walk(following, at + 1, values)
        known = (self._words[at], *self._values[at])
        for slot in dict.fromkeys(slot for name in known for slot in node.starts.get(name, ())):
            for after, value in self._fill(slot, at):
                yield from self._walk(node.slots[slot], after, (*values, value))

    def _fill(self, slot: str, at: int) -> list[tuple[int, Any]]:
        if slot in self._grammar.tries:
            return [(after, reading.value) for after, reading in self._readings(slot, at).items()]
        value = self._values[at].get(slot)
        return [] if value is None else [(at + 1, value)]

    def _stand(self, elements: tuple[Element, ...], start: int) -> bool:
        """Whether the elements, one token each, stand at the tokens from `start`."""
        if start < 0 or start + len(elements) > len(self._words):
            return False
        return all(
            element in self._values[at] if isinstance(element, str) else self._words[at] in element
            for at, element in enumerate(elements, start)
        )


def _build(rule: Rule, values: tuple[Any, ...]) -> Any:
    """None where a slot means nothing, or the slots mean nothing together: February and 30."""
    if None in values:
        return None
    try:
        return rule.build(*values)
    except ValueError:
        return None
