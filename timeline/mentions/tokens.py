"""One sentence as a row of tokens, in which a date can be one token, a quotation one, and what stands in brackets none.

Knows nothing of grammar.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from timeline.mentions.sentences import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Kind", "Seal", "Token", "brackets", "tokenise", "words"]

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


class Kind(Enum):
    """What a token is: a word, a sign, a whole date or a whole quotation."""

    WORD = auto()
    SIGN = auto()
    TIMEX = auto()
    QUOTE = auto()


class Token(NamedTuple):
    """A token and its place in the text. `lower` is empty but for words and signs."""

    start: int
    end: int
    text: str
    lower: str
    kind: Kind


class Seal(NamedTuple):
    """A stretch that is read as one token of the kind, or passed over where the kind is None."""

    start: int
    end: int
    kind: Kind | None


def words(text: str) -> Iterator[str]:
    """The words and numbers of any text, in lower case, without signs."""
    return (found.group().lower() for found in _TOKEN.finditer(text) if found.group()[0].isalnum())


def brackets(text: str, inside: Stretch) -> Iterator[Stretch]:
    """What stands in brackets, with them; of nested ones the innermost."""
    return (Stretch(*found.span()) for found in _BRACKETS.finditer(text, *inside))


def tokenise(text: str, inside: Stretch, sealed: Iterable[Seal]) -> Iterator[Token]:
    """The tokens of the stretch, in order. What is sealed is one token of its kind, or none; the outer seal counts."""
    position = inside.start
    for seal in sorted(sealed, key=lambda seal: (seal.start, -seal.end)):
        if position <= seal.start < inside.end:
            yield from _plain(text, position, seal.start)
            end = min(seal.end, inside.end)
            if seal.kind is not None:
                yield Token(seal.start, end, text[seal.start : end], "", seal.kind)
            position = end
    yield from _plain(text, position, inside.end)


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    for found in _TOKEN.finditer(text, start, end):
        exact = found.group()
        if found.lastgroup is not None:
            yield Token(found.start(), found.end(), exact, _POSSESSIVE, Kind.WORD)
        else:
            kind = Kind.WORD if exact[0].isalnum() else Kind.SIGN
            yield Token(found.start(), found.end(), exact, exact.lower().replace("’", "'"), kind)
