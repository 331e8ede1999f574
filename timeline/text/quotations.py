"""The quotations of a text: where they stand, and their words for comparison. Who speaks is told by `speakers`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.text.sentences import TextSpan
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_quotations", "normalise"]

# A quotation that goes on in the next paragraph has no closing mark.
_PARAGRAPH_END = r"(?=\n[^\S\n]*\n|\Z)"
_QUOTATION = re.compile(
    rf"“([^“”]*?)(?:”|{_PARAGRAPH_END})"
    rf'|(?<![\w"])"(?=[^\s"])([^"]*?)(?:"|{_PARAGRAPH_END})'
    r"|«([^«»]*)»"
)


def find_quotations(text: str) -> Iterator[TextSpan]:
    """The quotations in the text's order, with their marks."""
    return (TextSpan(*found.span()) for found in _QUOTATION.finditer(text))


def normalise(quotation: str) -> str:
    """Its words in lower case, one space between them.

    >>> normalise("“By then, I’d gone!”")
    "by then i'd gone"
    """
    return " ".join(lowercase_words(quotation)).replace("’", "'")
