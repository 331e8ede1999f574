"""Quotations of a text: their spans, and their words for comparison.

Who speaks is found in `timeline.mentions.quote_attribution`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.text.sentences import TextSpan
from timeline.text.tokens import lowercase_words

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_quotations", "normalise"]

# A quotation that continues in the next paragraph has no closing mark.
_PARAGRAPH_END = r"(?=\n[^\S\n]*\n|\Z)"
_QUOTATION = re.compile(
    rf"“([^“”]*?)(?:”|{_PARAGRAPH_END})"
    rf'|(?<![\w"])"(?=[^\s"])([^"]*?)(?:"|{_PARAGRAPH_END})'
    r"|«([^«»]*)»"
)


def find_quotations(text: str) -> Iterator[TextSpan]:
    """The spans of the quotations, with their quotation marks, in the text's order."""
    return (TextSpan(*match.span()) for match in _QUOTATION.finditer(text))


def normalise(quotation: str) -> str:
    """The words of a quotation in lower case, joined by one space.

    >>> normalise("“By then, I’d gone!”")
    "by then i'd gone"
    """
    return " ".join(lowercase_words(quotation)).replace("’", "'")
