"""The notation of grammars: rules, and the categories of words that fill their slots. It knows no language.

The name of a rule is its pattern. A pattern has words ("ago"), alternatives ("last|past"), optional words ("the?") and
slots ("<month>": a category of the lexicon or the head of other rules). At its start or end it may have words in
parentheses, which are required but not part of the expression ("(in|since) <month>").
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
    """Raised by a build whose slots do not fit together; the parser continues as if the rule did not exist."""


class BadRule(ValueError):
    """A rule that cannot be compiled: a fault of the table."""

    def __init__(self, rule: Rule, fault: str) -> None:
        super().__init__(f"rule <{rule.head}> {rule.pattern!r}: {fault}")
        self.rule = rule


@dataclass(frozen=True, slots=True)
class Category:
    """The words, or the form of words, that fill one slot, each with its value.

    `words` are looked up in lower case, `cased` exactly. `form` must match the whole token; `convert` gives its value,
    or None if it is not of this category. A `trigger` is rare enough in prose to start the search for an expression.
    """

    words: Mapping[str, Any] = field(default_factory=dict)
    cased: Mapping[str, Any] = field(default_factory=dict)
    form: re.Pattern[str] | None = None
    convert: Callable[[re.Match[str]], Any] = field(default=lambda match: match.group())
    trigger: bool = False

    def all_words(self) -> set[str]:
        """The words of the category in lower case, without those that only the form matches."""
        return {*self.words, *map(str.lower, self.cased)}

    def read(self, token: str) -> Any:
        """The value of a token of the form, None if it does not have the form."""
        match = None if self.form is None else self.form.fullmatch(token)
        return None if match is None else self.convert(match)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: if the `pattern` matches, `build` makes the value of the `head` from its slots.

    `build` raises ValueError if the words mean nothing, and `RuleDoesNotApply` if the rule does not apply.
    """

    head: str
    pattern: str
    build: Callable[..., Any]


Element: TypeAlias = tuple[str, ...] | str
"""The alternatives of a word, or the name of a slot."""


class Pattern(NamedTuple):
    """One alternative of a rule's pattern: the expression, and the single tokens required before and after it."""

    before: tuple[Element, ...]
    core: tuple[Element, ...]
    after: tuple[Element, ...]

    def slots(self) -> list[str]:
        """The slots of the expression, in order."""
        return [element for element in self.core if isinstance(element, str)]


_PATTERN = re.compile(r"(?P<before>(?:\([^()]*\) )*)(?P<core>[^()]+?)(?P<after>(?: \([^()]*\))*)")


def patterns(rule: Rule) -> Iterator[Pattern]:
    """The patterns of a rule, one for each choice of its optional words.

    Raises:
        BadRule: it has parentheses that are neither first nor last.
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
    """Checks that each slot is filled, each `build` takes its slots, and no head begins with itself.

    Compiling does not check this; the tests do.

    Raises:
        BadRule: one of these is not so; the error names the rule and the fault.
        ValueError: a category of the lexicon has the name of a head.
    """
    heads = {rule.head for rule in rules}
    if clash := heads & lexicon.keys():
        raise ValueError(f"both rules and words fill {sorted(clash)}")
    first: dict[str, set[str]] = {}
    for rule in rules:
        for pattern in patterns(rule):
            _check_arity(rule, pattern)
            _check_elements(rule, pattern, {*heads, *lexicon})
            first_slots = {element for element in pattern.core[:1] if isinstance(element, str)}
            first.setdefault(rule.head, set()).update(first_slots)
    for rule in rules:
        if rule.head in _first_slots(first, rule.head):
            raise BadRule(rule, "the head can begin with itself")


def _check_elements(rule: Rule, pattern: Pattern, slots: set[str]) -> None:
    for element in (*pattern.before, *pattern.core, *pattern.after):
        if isinstance(element, str) and element not in slots:
            raise BadRule(rule, f"nothing fills <{element}>")
        if isinstance(element, tuple) and not all(
            word and word == word.lower() and "<" not in word for word in element
        ):
            raise BadRule(rule, f"{'|'.join(element)!r} is no word in lower case")


def _check_arity(rule: Rule, pattern: Pattern) -> None:
    try:
        signature(rule.build).bind(*pattern.slots())
    except TypeError as error:
        raise BadRule(rule, f"it has {len(pattern.slots())} slots, and its build: {error}") from error


def _first_slots(first: Mapping[str, set[str]], head: str) -> set[str]:
    """All slots that can come first in the head, also through other heads."""
    reached: set[str] = set()
    pending = [head]
    while pending:
        new = first.get(pending.pop(), set()) - reached
        reached |= new
        pending.extend(new)
    return reached
