"""A packrat parser over the kinds of a row of tokens; it keeps every length of a head.

The readings of a head at a token are found once, so parsing takes time in proportion to the row. A parse is of kinds
only: "May 8" and "June 9" have one parse, and their values are filled in afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from timeline.tagging.rule import RuleDoesNotApply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from timeline.tagging.rule import Element, Pattern, Rule
    from timeline.tagging.rule_trie import Kind, Node, Tries

__all__ = ["Built", "Filled", "Parse", "Part", "parse"]


class Filled(NamedTuple):
    """A slot that is filled by a token of that category."""

    at: int
    category: str

    def value(self, tokens: Sequence[Mapping[str, Any]]) -> Any:
        """The value of the token in the category; `tokens` has the values of each token, by category."""
        return tokens[self.at][self.category]


class Built(NamedTuple):
    """A head that a rule builds from its slots."""

    rule: Rule
    parts: tuple[Part, ...]

    def value(self, tokens: Sequence[Mapping[str, Any]]) -> Any:
        """The value of the head; None if the words mean nothing, or one of its parts means nothing.

        So no build is called with the None of a part: nothing can modify, move or end a meaning that is not there.

        Raises:
            ValueError: the words mean nothing, such as "February 30".
        """
        values = [part.value(tokens) for part in self.parts]
        return None if any(value is None for value in values) else self.rule.build(*values)


Part: TypeAlias = Filled | Built


class Parse(NamedTuple):
    """Tokens `start` to `end` (excluded) as a head of the grammar."""

    start: int
    end: int
    head: str
    built: Built


class _Reading(NamedTuple):
    """One reading of a head between two tokens. The lower one wins; an `empty` one (without a meaning) comes last."""

    empty: bool
    rank: int
    built: Built


def parse(
    tries: Tries, heads: Sequence[str], kinds: Sequence[Kind], means: Callable[[Built], bool]
) -> tuple[Parse, ...]:
    """The expressions among the tokens, not overlapping: leftmost first, then longest, then first in the table.

    `heads` are those that may be an expression by themselves. `means` returns whether a head built like this means
    something; it raises `RuleDoesNotApply` if the rule does not apply.
    """
    parser = _Parser(tries, kinds, means)
    parses: list[Parse] = []
    start = 0
    while start < len(kinds):
        longest = parser.longest(heads, start)
        if longest is not None:
            parses.append(longest)
        start = start + 1 if longest is None else longest.end
    return tuple(parses)


class _Parser:
    """The state of parsing one row of tokens."""

    def __init__(self, tries: Tries, kinds: Sequence[Kind], means: Callable[[Built], bool]) -> None:
        self._tries = tries
        self._kinds = kinds
        self._following = [*(kind.names for kind in kinds[1:]), frozenset[str]()]
        self._means = means
        self._cache: dict[tuple[str, int], dict[int, _Reading]] = {}

    def longest(self, heads: Sequence[str], start: int) -> Parse | None:
        names = self._kinds[start].names
        choices = [
            (end, -reading.rank, head, reading.built)
            for head in heads
            if not names.isdisjoint(self._tries.first[head])
            for end, reading in self._readings(head, start).items()
        ]
        if not choices:
            return None
        end, _, head, built = max(choices, key=lambda choice: choice[:2])
        return Parse(start, end, head, built)

    def _readings(self, head: str, start: int) -> dict[int, _Reading]:
        """The best reading of the head from `start`, for each token before which it can end."""
        readings = self._cache.get((head, start))
        if readings is None:
            readings = self._cache[head, start] = {}
            self._extend(self._tries.roots[head], (start, start), (), readings)
        return readings

    def _extend(
        self, node: Node, ends: tuple[int, int], parts: tuple[Part, ...], readings: dict[int, _Reading]
    ) -> None:
        """Adds all readings that continue from the node; its pattern covers the tokens between the two `ends`."""
        start, at = ends
        for rank, rule, pattern in node.ends:
            if not (pattern.before or pattern.after) or self._stands_in(pattern, start, at):
                self._keep(at, rank, Built(rule, parts), readings)
        if at == len(self._kinds):
            return
        following = self._following[at]
        for slot, next_node, can_be_last, seconds in self._tries.steps(node, self._kinds[at]):
            if not can_be_last and seconds.isdisjoint(following):
                continue
            if slot is None:
                self._extend(next_node, (start, at + 1), parts, readings)
            elif slot in self._tries.roots:
                for after, reading in self._readings(slot, at).items():
                    self._extend(next_node, (start, after), (*parts, reading.built), readings)
            else:
                self._extend(next_node, (start, at + 1), (*parts, Filled(at, slot)), readings)

    def _keep(self, at: int, rank: int, built: Built, readings: dict[int, _Reading]) -> None:
        """Keeps the head that is built up to the token, if it is better than the reading there."""
        try:
            reading = _Reading(not self._means(built), rank, built)
        except RuleDoesNotApply:
            return
        if at not in readings or reading[:2] < readings[at][:2]:
            readings[at] = reading

    def _stands_in(self, pattern: Pattern, start: int, end: int) -> bool:
        """Whether the tokens before `start` and from `end` are those that the pattern requires around it."""
        return self._is_match(pattern.before, start - len(pattern.before)) and self._is_match(pattern.after, end)

    def _is_match(self, elements: tuple[Element, ...], start: int) -> bool:
        """Whether the tokens from `start` fill the elements, one each."""
        if start < 0 or start + len(elements) > len(self._kinds):
            return False
        return all(self._kinds[at].fills(element) for at, element in enumerate(elements, start))
