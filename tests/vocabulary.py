"""The retired words: private words and metaphors for which the field has a term (docs/concepts/glossary.md)."""

import re

RETIRED = frozenset(
    """told tell tells telling tellings teller tellers untold retold deed deeds tie ties tied loose loosened pile piles
    house houses room rooms door doors law laws trace traces hang hangs hanging hung shelf shelves twin twins likeness
    witness witnesses sought besides lately""".split()
)
"""Not allowed in identifiers, comments, docstrings and documentation."""

RETIRED_IN_PROSE = RETIRED | {"floor", "floors"}
"""Not allowed in comments, docstrings and documentation: `math.floor` is an identifier."""

_ANY = re.compile("|".join(sorted(RETIRED_IN_PROSE)), re.IGNORECASE)
_QUOTED = re.compile(r'``.*?``|`[^`]*`|"[^"]*"|“[^”]*”|^\s*>>>.*$', re.MULTILINE | re.DOTALL)
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


def may_have_retired_words(source: str) -> bool:
    """Return whether any retired word is in the text, even inside another word: a quick check before parsing."""
    return _ANY.search(source) is not None


def retired_parts(identifier: str) -> list[str]:
    """Return the retired words among the parts of an identifier in snake or camel case."""
    return [part for part in _PART.findall(identifier) if part.lower() in RETIRED]


def retired_words(prose: str) -> list[str]:
    """Return the retired words of a text, except in quotations, in code and in examples."""
    return [word for word in re.findall(r"[A-Za-z]+", _QUOTED.sub("", prose)) if word.lower() in RETIRED_IN_PROSE]
