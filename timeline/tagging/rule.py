"""What a grammar is written in: rules, and the categories of words that fill their slots. Knows no language.

A rule's name is its pattern. In a pattern stand words ("ago"), alternatives ("last|past"), optional words ("the?"),
slots ("<month>": a category of the lexicon or the head of other rules) and, first or last, words in parentheses that
must stand there but do not belong to the expression ("(in|since) <month>").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from inspect import signature
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["BadRule", "Category", "Element", "Pattern", "Rule", "RuleDoesNotApply", "check", "patterns"]


class RuleDoesNotApply(ValueError):
    """What a build raises whose slots do not go together: it is read as if the rule were not there."""


class BadRule(ValueError):
    """A rule that cannot be compiled: a fault of the table, found when it is imported."""

    def __init__(self, rule: Rule, fault: str) -> None:
        super().__init__(f"rule <{rule.head}> {rule.pattern!r}: {fault}")
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Category:
    """Words, or the form of a word, that fill one slot, each with its value.

    `words` are looked up in lower case, `cased` as they stand; `form` must match the whole token, and `convert` makes
    its value, None for "not of this category". A `trigger` is rare enough in prose to start the search for an
    expression.
    """

    words: Mapping[str, Any] = field(default_factory=dict)
    cased: Mapping[str, Any] = field(default_factory=dict)
    form: re.Pattern[str] | None = None
    convert: Callable[[re.Match[str]], Any] = field(default=lambda found: found.group())
    trigger: bool = False

    def all_words(self) -> set[str]:
        """Its words in lower case, without those that only the form matches."""
        return {*self.words, *map(str.lower, self.cased)}

    def read(self, token: str) -> Any:
        """What a token of the form means here, None if it has not the form."""
        found = None if self.form is None else self.form.fullmatch(token)
        return None if found is None else self.convert(found)


@dataclass(frozen=True, slots=True)
class Rule:
    """Where `pattern` is read, `build` makes the value of `head` from its slots.

    A ValueError says that there is none, a `Misfit` that the rule does not apply.
    """

    head: str
    pattern: str
    build: Callable[..., Any]


Element: TypeAlias = tuple[str, ...] | str
"""The alternatives of a word, or the name of a slot."""


class Pattern(NamedTuple):
    """One way through a rule's pattern: the expression, and the single tokens that must stand before and after it."""

    before: tuple[Element, ...]
    core: tuple[Element, ...]
    after: tuple[Element, ...]

    def slots(self) -> list[str]:
        """The slots of the expression, in their order."""
        return [element for element in self.core if isinstance(element, str)]


_PATTERN = re.compile(r"(?P<before>(?:\([^()]*\) )*)(?P<core>[^()]+?)(?P<after>(?: \([^()]*\))*)")


def patterns(rule: Rule) -> Iterator[Pattern]:
    """One for each choice of the rule's optional words.

    Raises:
        BadRule: it has parentheses in its midst.
    """
    parts = _PATTERN.fullmatch(rule.pattern)
    if parts is None:
        raise BadRule(rule, "words in parentheses stand only first or last")
    before, after = (tuple(map(_element, re.findall(r"\(([^()]*)\)", parts[side]))) for side in ("before", "after"))
    for choice in product(*map(_choices, parts["core"].split(" "))):
        yield Pattern(before, tuple(_element(word) for word in choice if word), after)


def _choices(word: str) -> tuple[str, ...]:
    return ("", word[:-1]) if len(word) > 1 and word.endswith("?") else (word,)


@cache
def _element(word: str) -> Element:
    return word[1:-1] if word.startswith("<") and word.endswith(">") else tuple(word.split("|"))


def check(rules: Sequence[Rule], lexicon: Mapping[str, Category]) -> None:
    """Whether each slot is filled, each `build` takes its slots, and no head begins with itself.

    Compiling takes this on trust: it is the tests that ask.

    Raises:
        BadRule: one of these does not hold; it names the rule and the fault.
        ValueError: a category of the lexicon has the name of a head.
    """
    heads = {rule.head for rule in rules}
    if clash := heads & lexicon.keys():
        raise ValueError(f"both rules and words fill {sorted(clash)}")
    first: dict[str, set[str]] = {}
    for rule in rules:
        for way in patterns(rule):
            _check_arity(rule, way)
            _check_elements(rule, way, {*heads, *lexicon})
            first.setdefault(rule.head, set()).update(element for element in way.core[:1] if isinstance(element, str))
    for rule in rules:
        if rule.head in _first_slots(first, rule.head):
            raise BadRule(rule, "the head can begin with itself")


def _check_elements(rule: Rule, way: Pattern, known: set[str]) -> None:
    for element in (*way.before, *way.core, *way.after):
        if isinstance(element, str) and element not in known:
            raise BadRule(rule, f"nothing fills <{element}>")
        if isinstance(element, tuple) and not all(
            word and word == word.lower() and "<" not in word for word in element
        ):
            raise BadRule(rule, f"{'|'.join(element)!r} is no word in lower case")


def _check_arity(rule: Rule, way: Pattern) -> None:
    try:
        signature(rule.build).bind(*way.slots())
    except TypeError as error:
        raise BadRule(rule, f"it has {len(way.slots())} slots, and its build: {error}") from error


def _first_slots(first: Mapping[str, set[str]], head: str) -> set[str]:
    """All that can be the first slot of the head, through whatever heads lie between."""
    reached: set[str] = set()
    ahead = [head]
    while ahead:
        new = first.get(ahead.pop(), set()) - reached
        reached |= new
        ahead.extend(new)
    return reached
