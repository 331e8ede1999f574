"""Tokenisation of one sentence. A date or a quotation can be masked as a single token, and brackets can be skipped.

Knows nothing of grammar. The `Word` of a spelling is made once and shared by all its tokens.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.text.sentences import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "NO_WORD",
    "PUNCTUATION",
    "QUOTE",
    "TIMEX",
    "WORD",
    "MaskedSpan",
    "TokenKind",
    "Tokens",
    "Word",
    "bracketed_spans",
    "lowercase_words",
    "tokenise",
    "words_of",
]

_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                        # U.S.
    | \d+(?:[.,:]\d+)*[^\W\d_]*(?:-[^\W\d_]+)*               # 4.3, 20,000, 50th, 34-year-old
    | [^\W_]+(?:['’](?!s\b)[^\W\d_]+|-[^\W_]+)*               # didn't, six-hour
    | (?P<possessive> ['’]s\b | (?<=s)['’](?=\s) )
    | \.\.\.
    | [^\w\s]
    """,
    re.VERBOSE,
)
_POSSESSIVE = "'s"
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")


class TokenKind(Enum):
    """The kind of a token: a word, a punctuation sign, a whole date or a whole quotation."""

    WORD = auto()
    PUNCTUATION = auto()
    TIMEX = auto()
    QUOTE = auto()


WORD, PUNCTUATION, TIMEX, QUOTE = TokenKind  # access through the class takes seven times as long (CPython 3.11)


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """The content of a token. `lower` is empty for dates and quotations."""

    text: str
    lower: str
    kind: TokenKind | None
    is_capitalised: bool = False


NO_WORD = Word("", "", None)
"""The content of an index beyond the ends of a sentence."""


class Tokens(NamedTuple):
    """Parallel lists: the start of each token in the text, and its content."""

    starts: list[int]
    words: list[Word]


class MaskedSpan(NamedTuple):
    """A span that is read as one token of `kind`, or skipped if `kind` is None."""

    start: int
    end: int
    kind: TokenKind | None


def lowercase_words(text: str) -> Iterator[str]:
    """The words and numbers of any text in lower case, without punctuation."""
    return map(str.lower, words_of(text))


def words_of(text: str) -> Iterator[str]:
    """The words and numbers of any text as they are written, without punctuation."""
    return (match.group() for match in _TOKEN.finditer(text) if match.group()[0].isalnum())


def bracketed_spans(text: str, span: TextSpan) -> Iterator[TextSpan]:
    """The spans in round or square brackets, with the brackets; of nested ones the innermost."""
    return (TextSpan(*match.span()) for match in _BRACKETS.finditer(text, *span))


def tokenise(text: str, span: TextSpan, masked: Iterable[MaskedSpan]) -> Tokens:
    """The tokens of the span, in order. Of overlapping masked spans the first counts, and of nested ones the outer."""
    tokens = Tokens([], [])
    position = span.start
    for mask in sorted(masked, key=lambda mask: (mask.start, -mask.end)):
        if position <= mask.start < span.end:
            _append_tokens(text, TextSpan(position, mask.start), tokens)
            position = min(mask.end, span.end)
            if mask.kind is not None:
                tokens.starts.append(mask.start)
                tokens.words.append(Word(text[mask.start : position], "", mask.kind))
    _append_tokens(text, TextSpan(position, span.end), tokens)
    return tokens


def _append_tokens(text: str, span: TextSpan, tokens: Tokens) -> None:
    """Add the tokens of a span that contains no masked span."""
    matches = list(_TOKEN.finditer(text, *span))
    tokens.starts.extend([match.start() for match in matches])
    tokens.words.extend([_make_word(match.group(), match.lastgroup) for match in matches])


@lru_cache(maxsize=16_384)
def _make_word(exact: str, group_name: str | None) -> Word:
    if group_name is not None:
        return Word(exact, _POSSESSIVE, WORD)
    lower = exact.lower().replace("’", "'")
    return Word(exact, lower, WORD, exact[0].isupper()) if exact[0].isalnum() else Word(exact, lower, PUNCTUATION)
