"""The corpus specifies a language: every line of tests/corpus holds, and every rule of the grammar is needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.dates import Day
from timeline.resolving import settle
from timeline.tagging import LANGUAGES, en, tag
from timeline.tagging.language import build_language

if TYPE_CHECKING:
    from collections.abc import Iterator

CORPUS = Path(__file__).parent.parent / "corpus"
WRITTEN = re.compile(r"# Written on (\S+) \((?:a|an) (\w+)\)")


@dataclass(frozen=True)
class Line:
    """One phrase of the corpus: what it must give on the day of writing, and where."""

    phrase: str
    meaning: str
    written: Day | None

    @property
    def text(self) -> str:
        return self.phrase.replace("[", "").replace("]", "")

    @property
    def extents(self) -> list[tuple[int, int]]:
        """Where expressions must stand: in brackets, or the whole phrase where there are none."""
        found, shift = [], 0
        for bracket in re.finditer(r"\[([^\]]*)\]", self.phrase):
            found.append((bracket.start() - shift, bracket.end() - shift - 2))
            shift += 2
        return found or [(0, len(self.text))]


def lines(language: str) -> Iterator[Line]:
    day: Day | None = None
    for line in (CORPUS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if written := WRITTEN.fullmatch(line):
            day = Day.read(written[1])
        elif line == "# Undated":
            day = None
        if line and not line.startswith("#"):
            meaning, *phrases = (part.strip() for part in line.split("|"))
            yield from (Line(phrase, meaning, day) for phrase in phrases)


def told(line: Line, language: str = "en") -> list[str]:
    """What the engine makes of the phrase, in the corpus's own notation."""
    timexes = tag(line.text, language)
    wanted = line.extents if line.meaning != "-" else []
    answers = []
    for timex, found in zip(timexes, settle(timexes, line.written), strict=True):
        extent = (timex.extent.start, timex.extent.end)
        if not wanted or extent in wanted:
            value = " ".join(filter(None, (found.value, found.mod)))
            answers.append(f"{value} = {found.when.edtf or '?'}" if "=" in line.meaning else value)
    return answers


def holds(line: Line) -> bool:
    return told(line) == expected(line)


def expected(line: Line) -> list[str]:
    """A value for each bracket where there are several, else the one for all of them."""
    if line.meaning == "-":
        return []
    values = [re.sub(r"\s+", " ", value).strip() for value in line.meaning.split(" + ")]
    return values if len(values) > 1 else values * len(line.extents)


ENGLISH = list(lines("en"))


@pytest.mark.parametrize("line", ENGLISH, ids=lambda line: f"{line.meaning} | {line.phrase}")
def test_a_phrase_of_the_corpus_means_what_its_line_says(line: Line) -> None:
    assert holds(line), told(line)


@pytest.mark.parametrize("rule", en.RULES, ids=lambda rule: f"{rule.head} {rule.pattern}")
def test_every_rule_earns_its_place(rule: object, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the rule taken out, some line of the corpus changes, or the table no longer holds together."""
    rest = tuple(each for each in en.RULES if each is not rule)

    try:
        poorer = build_language(rest, en.LEXICON, en.HEADS, en.LANGUAGE.lean)
    except ValueError:
        return
    monkeypatch.setitem(LANGUAGES, "en", poorer)

    assert not all(holds(line) for line in ENGLISH)


def test_every_language_has_its_corpus() -> None:
    assert {path.stem for path in CORPUS.glob("*.txt")} == set(LANGUAGES)


def test_the_weekday_that_a_section_names_is_that_of_its_day() -> None:
    for day, name in WRITTEN.findall((CORPUS / "en.txt").read_text(encoding="utf-8")):
        assert ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[
            Day.read(day).weekday
        ] == name
