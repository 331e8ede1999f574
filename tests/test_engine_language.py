"""The engine knows no language: its string literals have no English function words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from timeline import language_registry
from timeline.text.language import FunctionWords, Language

TIMELINE = Path(__file__).parent.parent / "timeline"
ENGINE = (
    *("analysis", "coreference", "dates", "entities", "meanings", "mentions", "ordering", "publication", "ranking"),
    *("records", "resolving", "tagging", "text"),
)
NO_ENGLISH = {
    "publication/evidence/html_markup.py": "names of HTML elements and classes",
    "mentions/date_options.py": "names of ways to a date, which the weights have",
    "mentions/event_traits.py": "names of traits, which the weights have",
    "text/event_tagger.py": "names of features, which the weights have",
    "coreference/blocking.py": "names of blocking keys, which are in the database as hashes",
}


def function_words() -> frozenset[str]:
    """Return the English function words of two letters or more."""
    words = language_registry.load_part("en", "text", Language).words
    classes = (getattr(words, name) for name in FunctionWords.__slots__)
    return frozenset(word for each in classes if isinstance(each, frozenset) for word in each if len(word) > 1)


def is_message(node: ast.AST) -> bool:
    """Return whether the node is a docstring, or the message of an error."""
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant) or "super().__init__" in ast.unparse(node)
    return isinstance(node, ast.Raise)


def literals(node: ast.AST) -> Iterator[tuple[str, bool]]:
    """Yield every string literal below the node, and whether it is an argument of `re.compile`, without messages."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child.value, isinstance(node, ast.Call) and ast.unparse(node.func) == "re.compile"
        elif not is_message(child):
            yield from literals(child)


def english_in(source: str) -> list[str]:
    """Return the literals that are patterns, or have several words, and have an English function word."""
    no_word = re.compile(r"\(\?P[<=]\w+[>)]?|#.*")
    candidates = [
        (literal, re.findall(r"[a-z_]+", no_word.sub("", literal).lower()))
        for literal, is_pattern in literals(ast.parse(source))
        if is_pattern or " " in literal.strip() or "|" in literal
    ]
    return [literal for literal, words in candidates if not function_words().isdisjoint(words)]


@pytest.mark.parametrize(
    "module", [path for package in ENGINE for path in sorted((TIMELINE / package).rglob("*.py"))], ids=str
)
def test_engine_module_has_no_english(module: Path) -> None:
    """No pattern, list of words or sentence of an engine package is English."""
    name = str(module.relative_to(TIMELINE))

    assert (english_in(module.read_text(encoding="utf-8")) == []) is (name not in NO_ENGLISH)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('X = re.compile(r"(?:the|this) end")', 1),
        ('X = "and or but".split()', 1),
        ('X = f"{one} before the {other}"', 1),
        ('"""The docstring of a module."""', 0),
        ('raise ValueError("the end is before the start")', 0),
        ('X = re.compile(r"(?P<before>[a-z])")', 0),
        ('X = "said"', 0),
    ],
)
def test_english_in_finds_words_and_no_messages(source: str, found: int) -> None:
    """Patterns, lists and sentences count; docstrings, messages of errors, names of groups and keys do not."""
    assert len(english_in(source)) == found
