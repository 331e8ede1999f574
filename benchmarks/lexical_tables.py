"""Builds the lexical tables of English coreference: stems of common words, and stems that share a first sense.

Writes `timeline/languages/en/common_stems.py` from SCOWL (Kevin Atkinson's word lists, by how common the words are) and
`timeline/languages/en/predicate_senses.py` from Princeton WordNet 3.0. Both are packages of Debian: `scowl` and
`wordnet-base`. Run it again if the stemmer changes.
"""

from __future__ import annotations

import textwrap
from argparse import ArgumentParser
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.text import LANGUAGE as ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LEVELS = ((10,), (20,), (35,))
"""SCOWL's sizes whose words go into one class of commonness, the most common first."""
SPELLINGS = ("english", "american", "british")
LEVEL_OF_PREDICATES = 50
"""SCOWL's size: rarer words are left out of the senses."""
EVENT_FILES = frozenset({4, 10, 11, 19, 22, 26, *range(29, 44)})
"""WordNet's lexicographer files of acts, communication, events, phenomena, processes, states, and all verbs."""
FIRST_POINTER_FIELD = 4
DERIVATION, CAUSE, ENTAILMENT = "+", ">", "*"
"""WordNet's symbols of the relations used (wninput(5WN))."""
LINE = 112

TARGET = Path("timeline/languages/en")

COMMON_STEMS = '''"""Stems of common English words, the most common class first. Made by `benchmarks/lexical_tables.py`.

From SCOWL 2020.12.07, copyright 2000-2020 Kevin Atkinson, who permits to use, copy, modify, distribute and sell the
word lists, provided that this notice appears in all copies; they come without any warranty.
"""

__all__ = ["STEMS_BY_CLASS"]

STEMS_BY_CLASS = (
{rows}
)
"""Stems separated by spaces, one text for each class."""
'''

PREDICATE_SENSES = '''"""Stems of English predicates with one first sense, a line each.

Only the first sense of a word counts. A verb has that of its noun as well ("explode", "explosion"), and the other way
round. Made by `benchmarks/lexical_tables.py`.

From WordNet 3.0, copyright 2006 by Princeton University. Permission to use, copy, modify and distribute this database
for any purpose and without fee or royalty is granted by its license, provided that this notice appears on all copies.
THIS DATABASE IS PROVIDED "AS IS" AND PRINCETON UNIVERSITY MAKES NO REPRESENTATIONS OR WARRANTIES, EXPRESS OR IMPLIED.
The name of Princeton University may not be used in advertising or publicity pertaining to distribution of it.
"""

__all__ = ["SENSES"]

SENSES = """
{rows}
"""
'''


class Sense(NamedTuple):
    """A synset: its part of speech, "n" or "v", and its offset in WordNet's file."""

    pos: str
    offset: str


class Synset(NamedTuple):
    """The words of a synset, the number of its file, its derivations (of which word, to which sense), and what follows.

    What follows are the senses that it causes or entails: who is killed dies, who beats somebody wins.
    """

    words: Sequence[str]
    file: int
    derivations: Sequence[tuple[int, Sense]]
    following: Sequence[Sense]


def main() -> None:
    """Write both tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    parser.add_argument("--wordnet", type=Path, default=Path("/usr/share/wordnet"))
    arguments = parser.parse_args()
    classes = list(stems_by_class(arguments.scowl))
    rows = "\n".join(f'    """\n{_wrapped(stems)}\n    """,' for stems in classes)
    (TARGET / "common_stems.py").write_text(COMMON_STEMS.format(rows=rows), "utf-8")
    known = {stem for size in range(10, LEVEL_OF_PREDICATES + 1, 5) for stem in _scowl_stems(arguments.scowl, size)}
    lines = "\n".join(sorted(sense_lines(arguments.wordnet, known)))
    (TARGET / "predicate_senses.py").write_text(PREDICATE_SENSES.format(rows=lines), "utf-8")


def _wrapped(stems: Iterable[str]) -> str:
    return textwrap.fill(" ".join(sorted(stems)), LINE, initial_indent="    ", subsequent_indent="    ")


def stems_by_class(scowl: Path) -> Iterator[set[str]]:
    """Yield the stems of each class that no more common class has."""
    seen: set[str] = set()
    for sizes in LEVELS:
        stems = {stem for size in sizes for stem in _scowl_stems(scowl, size)} - seen
        seen |= stems
        yield stems


def _scowl_stems(scowl: Path, size: int) -> set[str]:
    files = (scowl / f"{spelling}-words.{size}" for spelling in SPELLINGS)
    words = (word for file in files if file.exists() for word in file.read_text("latin-1").split())
    return {ENGLISH.stem(word) for word in words if word.isascii() and word.isalpha() and word.islower()}


def sense_lines(wordnet: Path, known: set[str]) -> Iterator[str]:
    """Yield a line for each sense that is the first of two or more stems; WordNet has the most frequent first.

    Two senses of which one follows from the other have a line of both.
    """
    synsets = {sense: synset for pos in ("verb", "noun") for sense, synset in _synsets(wordnet, pos)}
    stems: defaultdict[Sense, set[str]] = defaultdict(set)
    for pos in ("verb", "noun"):
        for word, senses in _index(wordnet, pos):
            stem = ENGLISH.stem(word)
            if stem in known:
                for sense in _with_derivations(senses[0], word, synsets):
                    stems[sense].add(stem)
    pairs = [(sense, other) for sense in list(stems) for other in synsets[sense].following if other in stems]
    rows = [*stems.values(), *(stems[sense] | stems[other] for sense, other in pairs)]
    yield from {" ".join(sorted(row)) for row in rows if len(row) > 1}


def _with_derivations(sense: Sense, word: str, synsets: Mapping[Sense, Synset]) -> Iterator[Sense]:
    """Yield the sense and those derived from this word of it, as far as they are events."""
    synset = synsets[sense]
    position = synset.words.index(word) + 1 if word in synset.words else 0
    derived = [target for source, target in synset.derivations if source in (0, position)]
    yield from (each for each in (sense, *derived) if synsets[each].file in EVENT_FILES)


def _synsets(wordnet: Path, pos: str) -> Iterator[tuple[Sense, Synset]]:
    """Yield the synsets of a data file (wndb(5WN))."""
    for line in (wordnet / f"data.{pos}").read_text("utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.partition("|")[0].split()
        count = int(fields[3], 16)
        words = [word.lower() for word in fields[4 : 4 + 2 * count : 2]]
        at = FIRST_POINTER_FIELD + 2 * count
        pointers = [fields[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(fields[at]))]
        derivations = [
            (int(words_at[:2], 16), Sense(target, offset))
            for symbol, offset, target, words_at in pointers
            if symbol == DERIVATION and target in "nv"
        ]
        following = [Sense(target, offset) for symbol, offset, target, _ in pointers if symbol in (CAUSE, ENTAILMENT)]
        yield Sense(pos[0], fields[0]), Synset(words, int(fields[1]), derivations, following)


def _index(wordnet: Path, pos: str) -> Iterator[tuple[str, list[Sense]]]:
    """Yield each word of one part with its senses, the most frequent first."""
    for line in (wordnet / f"index.{pos}").read_text("utf-8").splitlines():
        fields = line.split()
        if not line.startswith(" ") and fields[0].isalpha():
            yield fields[0], [Sense(pos[0], offset) for offset in fields[6 + int(fields[3]) :]]


if __name__ == "__main__":
    main()
