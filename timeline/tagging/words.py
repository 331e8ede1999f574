"""Lists of words as sets, and as regular expressions factored by common prefixes, which try each letter once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["any_of", "word_set"]


def word_set(words: str) -> frozenset[str]:
    """The set of the words of a text that spaces divide."""
    return frozenset(words.split())


def any_of(words: Iterable[str]) -> str:
    """A pattern that matches any of the words, which are not empty; the longest if one begins another.

    >>> any_of(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    trie: dict[str, Any] = {}
    for word in words:
        node = trie
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _pattern(trie)


def _pattern(node: dict[str, Any]) -> str:
    branches = [re.escape(letter) + _pattern(node[letter]) for letter in sorted(node) if letter]
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return joined + ("?" if "" in node else "")
