"""What a row of tokens can be: a packrat parser over the kinds of the tokens, which keeps every length of a head.

What a head can be at a token is worked out once, so parsing takes time in proportion to the row. A parse is of kinds
only: "May 8" and "June 9" are parsed as one, and their values are filled in afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from timeline.tagging.rule import RuleDoesNotApply

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from timeline.tagging.rule import Element, Rule
    from timeline.tagging.rule_trie import Kind, Node, Tries

__all__ = ["Built", "Filled", "Parse", "Part", "parse"]


class Filled(NamedTuple):
    """A slot that the token fills, being of that category."""

    at: int
    category: str

    def value(self, tokens: Sequence[Mapping[str, Any]]) -> Any:
        """What the token is worth as one of the category; `tokens` holds the values of each token, by category."""
        return tokens[self.at][self.category]


class Built(NamedTuple):
    """A head that the rule makes of its slots."""

    rule: Rule
    parts: tuple[Part, ...]

    def value(self, tokens: Sequence[Mapping[str, Any]]) -> Any:
        """What the head means.

        Raises:
            ValueError: nothing, as "February 30".
        """
        return self.rule.build(*[part.value(tokens) for part in self.parts])


Part: TypeAlias = Filled | Built


class Parse(NamedTuple):
    """Tokens `start` to `end` (excluded) as a head of the grammar."""

    start: int
    end: int
    head: str
    built: Built


class _Reading(NamedTuple):
    """What a head can be from one token to another; the lower wins, and what means nothing wins over nothing else."""

    empty: bool
    rank: int
    built: Built


def parse(
    tries: Tries, heads: Sequence[str], kinds: Sequence[Kind], means: Callable[[Built], bool]
) -> tuple[Parse, ...]:
    """What the tokens hold, not overlapping: the leftmost, of those the longest, of those the table's first.

    `heads` are what may stand by itself; `means` tells whether a head built like this means something; it
    raises a `Misfit` where the rule does not apply.
    """
    parser = _Parser(tries, kinds, means)
    found: list[Parse] = []
    start = 0
    while start < len(kinds):
        longest = parser.longest(heads, start)
        if longest is not None:
            found.append(longest)
        start = start + 1 if longest is None else longest.end
    return tuple(found)


class _Parser:
    """One parse of one row of tokens."""

    def __init__(self, tries: Tries, kinds: Sequence[Kind], means: Callable[[Built], bool]) -> None:
        self._tries = tries
        self._kinds = kinds
        self._means = means
        self._known: dict[tuple[str, int], dict[int, _Reading]] = {}

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
        """The best reading of the head for each token that it can end before."""
        known = self._known.get((head, start))
        if known is None:
            known = self._known[head, start] = {}
            self._extend(self._tries.roots[head], (start, start), (), known)
        return known

    def _extend(self, node: Node, ends: tuple[int, int], parts: tuple[Part, ...], known: dict[int, _Reading]) -> None:
        """All ways on from the node, whose pattern began at the first of `ends` and has come to the second."""
        start, at = ends
        for rank, rule, way in node.ends:
            if self._is_match(way.before, start - len(way.before)) and self._is_match(way.after, at):
                self._keep(at, rank, Built(rule, parts), known)
        if at == len(self._kinds):
            return
        for slot, following in self._tries.steps(node, self._kinds[at]):
            if slot is None:
                self._extend(following, (start, at + 1), parts, known)
            elif slot in self._tries.roots:
                for after, reading in self._readings(slot, at).items():
                    self._extend(following, (start, after), (*parts, reading.built), known)
            else:
                self._extend(following, (start, at + 1), (*parts, Filled(at, slot)), known)

    def _keep(self, at: int, rank: int, built: Built, known: dict[int, _Reading]) -> None:
        """What is built up to the token, if it is better than what is known."""
        try:
            reading = _Reading(not self._means(built), rank, built)
        except RuleDoesNotApply:
            return
        if at not in known or reading[:2] < known[at][:2]:
            known[at] = reading

    def _is_match(self, elements: tuple[Element, ...], start: int) -> bool:
        """Whether the elements, one token each, stand at the tokens from `start`."""
        if not elements:
            return True
        if start < 0 or start + len(elements) > len(self._kinds):
            return False
        return all(self._kinds[at].fills(element) for at, element in enumerate(elements, start))
