"""The grammar engine: a table of rules, compiled once, that reads the tokens of a run. It knows no language.

Most phrases differ only in their names and numbers. So parses are cached by the kinds of the tokens, and a phrase of
known kinds costs only the building of its values.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.tagging.parser import Built, Parse, parse
from timeline.tagging.rule import RuleDoesNotApply
from timeline.tagging.rule_trie import Kind, Tries, compile_tries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from timeline.tagging.rule import Category, Rule

__all__ = ["Grammar", "Phrase", "compile_grammar"]


class Phrase(NamedTuple):
    """Tokens `start` to `end` (excluded) read as `head`; `value` is None if the words fit a rule but mean nothing."""

    start: int
    end: int
    head: str
    value: Any


class Token(NamedTuple):
    """The kind of a token, and its value in each of its categories."""

    kind: Kind
    values: Mapping[str, Any]


class Grammar:
    """Compiled rules; `known` has all words and signs of the patterns and the lexicon."""

    def __init__(self, tries: Tries, lexicon: Mapping[str, Category], heads: tuple[str, ...]) -> None:
        """`heads` are those that may be an expression by themselves."""
        self.known = tries.words.union(*(category.all_words() for category in lexicon.values()))
        self._tries = tries
        self._heads = heads
        self._classify = lru_cache(maxsize=8_192)(_classifier(tries.words, lexicon))
        self._follows = lru_cache(maxsize=None)(tries.follows)
        self._parsed = lru_cache(maxsize=8_192)(self._parse)

    def read(self, tokens: Sequence[str]) -> Iterator[Phrase]:
        """The expressions among the tokens, not overlapping: leftmost first, then longest, then first in the table."""
        row = [self._classify(token) for token in tokens]
        start = 0
        for at in range(1, len(row) + 1):
            if at == len(row) or not self._follows(row[at - 1].kind, row[at].kind):
                for phrase in self._read(row[start:at]):
                    yield Phrase(start + phrase.start, start + phrase.end, phrase.head, phrase.value)
                start = at

    def _read(self, row: Sequence[Token]) -> list[Phrase]:
        """The expressions in a row of tokens that can all follow one another."""
        parsed = self._parsed(tuple(token.kind for token in row))
        values = [token.values for token in row]
        try:
            return [Phrase(start, end, head, built.value(values)) for start, end, head, built in parsed]
        except ValueError:
            # Words that a rule cannot give a meaning, such as February 30, are left to the other rules.
            exact = parse(self._tries, self._heads, [token.kind for token in row], lambda built: _means(built, values))
            return [
                Phrase(start, end, head, built.value(values) if _means(built, values) else None)
                for start, end, head, built in exact
            ]

    def _parse(self, kinds: tuple[Kind, ...]) -> tuple[Parse, ...]:
        return parse(self._tries, self._heads, kinds, lambda _: True)


def compile_grammar(rules: Sequence[Rule], lexicon: Mapping[str, Category], heads: tuple[str, ...]) -> Grammar:
    """The grammar of a table of rules; `rule.check` finds the faults of a table."""
    return Grammar(compile_tries(rules), lexicon, heads)


def _means(built: Built, values: Sequence[Mapping[str, Any]]) -> bool:
    try:
        return built.value(values) is not None
    except RuleDoesNotApply:
        raise
    except ValueError:
        return False


def _classifier(named: frozenset[str], lexicon: Mapping[str, Category]) -> Callable[[str], Token]:
    """A function from a token to its kind and values; `named` are the words of the patterns."""
    words: dict[str, dict[str, Any]] = {}
    cased: dict[str, dict[str, Any]] = {}
    for name, category in lexicon.items():
        for word, value in category.words.items():
            words.setdefault(word, {})[name] = value
        for word, value in category.cased.items():
            cased.setdefault(word, {})[name] = value
    forms = [(name, category) for name, category in lexicon.items() if category.form is not None]
    kinds: dict[tuple[str | None, frozenset[str]], Kind] = {}

    def classify(token: str) -> Token:
        lowered = token.lower()
        values = {**cased.get(token, {}), **words.get(lowered, {})}
        if token[-1].isdigit() or token[0].isdigit() or token[0] in "'’":
            read = ((name, category.read(token)) for name, category in forms)
            values.update((name, value) for name, value in read if value is not None)
        key = lowered if lowered in named else None, frozenset(values)
        return Token(kinds.setdefault(key, Kind(*key)), values)

    return classify
