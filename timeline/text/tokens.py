"""One sentence as a row of tokens, in which a date can be one token, a quotation one, and what stands in brackets none.

Knows nothing of grammar. What a word is by its letters is found once, however often the word stands somewhere.
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
]

_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                        # U.S.
    | \d+(?:[.,:]\d+)*[^\W\d_]*                               # 4.3, 20,000, 50th
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
    """What a token is: a word, a sign, a whole date or a whole quotation."""

    WORD = auto()
    PUNCTUATION = auto()
    TIMEX = auto()
    QUOTE = auto()


WORD, PUNCTUATION, TIMEX, QUOTE = TokenKind  # to name a member of its class takes seven times as long (CPython 3.11)


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What stands at a token. `lower` is empty but for words and signs."""

    text: str
    lower: str
    kind: TokenKind | None
    is_capitalised: bool = False


NO_WORD = Word("", "", None)
"""What stands beyond the ends of a sentence."""


class Tokens(NamedTuple):
    """Where each token begins, and what it is."""

    starts: list[int]
    words: list[Word]


class MaskedSpan(NamedTuple):
    """A stretch that is read as one token of the kind, or passed over where the kind is None."""

    start: int
    end: int
    kind: TokenKind | None


def lowercase_words(text: str) -> Iterator[str]:
    """The words and numbers of any text, in lower case, without signs."""
    return (found.group().lower() for found in _TOKEN.finditer(text) if found.group()[0].isalnum())


def bracketed_spans(text: str, span: TextSpan) -> Iterator[TextSpan]:
    """What stands in brackets, with them; of nested ones the innermost."""
    return (TextSpan(*found.span()) for found in _BRACKETS.finditer(text, *span))


def tokenise(text: str, span: TextSpan, masked: Iterable[MaskedSpan]) -> Tokens:
    """The tokens of the stretch, in order. What is sealed is one token of its kind, or none; the outer seal counts."""
    found = Tokens([], [])
    position = span.start
    for seal in sorted(masked, key=lambda seal: (seal.start, -seal.end)):
        if position <= seal.start < span.end:
            _append_tokens(text, TextSpan(position, seal.start), found)
            position = min(seal.end, span.end)
            if seal.kind is not None:
                found.starts.append(seal.start)
                found.words.append(Word(text[seal.start : position], "", seal.kind))
    _append_tokens(text, TextSpan(position, span.end), found)
    return found


def _append_tokens(text: str, span: TextSpan, tokens: Tokens) -> None:
    """Adds the tokens of a stretch in which nothing is sealed."""
    found = list(_TOKEN.finditer(text, *span))
    tokens.starts.extend([one.start() for one in found])
    tokens.words.extend([_make_word(one.group(), one.lastgroup) for one in found])


@lru_cache(maxsize=16_384)
def _make_word(exact: str, group_name: str | None) -> Word:
    if group_name is not None:
        return Word(exact, _POSSESSIVE, WORD)
    lower = exact.lower().replace("’", "'")
    return Word(exact, lower, WORD, exact[0].isupper()) if exact[0].isalnum() else Word(exact, lower, PUNCTUATION)
