"""The corpus specifies a language: every line of tests/corpus holds, and every rule of the grammar is needed."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline.dates import Day
from timeline.meanings.operators import Lean
from timeline.resolving import resolve_document
from timeline.tagging import LANGUAGES, en, tag
from timeline.tagging.grammar import compile_grammar
from timeline.tagging.language import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from timeline.tagging.language import Language
    from timeline.tagging.rule import Rule

CORPUS = Path(__file__).parent.parent / "corpus"
GIVEN = re.compile(r"# Told to one who looks (back|ahead)")
LEANS = {"back": Lean.PAST, "ahead": Lean.FUTURE}
WRITTEN = re.compile(r"# Written on (\S+) \((?:a|an) (\w+)\)")


@dataclass(frozen=True)
class Line:
    """One phrase of the corpus: what it must give on the day of writing, and where."""

    phrase: str
    meaning: str
    written: Day | None
    lean: Lean | None

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
    lean: Lean | None = None
    for line in (CORPUS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if written := WRITTEN.fullmatch(line):
            day = Day.read(written[1])
        elif given := GIVEN.fullmatch(line):
            lean = LEANS[given[1]]
        elif line == "# Undated":
            day = None
        if line and not line.startswith("#"):
            meaning, *phrases = (part.strip() for part in line.split("|"))
            yield from (Line(phrase, meaning, day, lean) for phrase in phrases)


def told(line: Line, language: str = "en") -> list[str]:
    """What the engine makes of the phrase, in the corpus's own notation."""
    timexes = tag(line.text, language, line.lean)
    wanted = line.extents if line.meaning != "-" else []
    answers = []
    for timex, found in zip(timexes, resolve_document(timexes, line.written), strict=True):
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


def without(rule: Rule) -> Language:
    """English as it would be read without the rule; a ValueError if the table does not hold together without it."""
    if rule in en.COMMANDS:
        rest = tuple(each for each in (*en.COMMANDS, *en.RULES) if each is not rule)
        return replace(en.LANGUAGE, read_command=reader(compile_grammar(rest, en.LEXICON, en.COMMAND_HEADS)))
    rest = tuple(each for each in en.RULES if each is not rule)
    return replace(en.LANGUAGE, read=reader(compile_grammar(rest, en.LEXICON, en.HEADS)))


@pytest.fixture(scope="module")
def lines_by_rule() -> Mapping[str, list[Line]]:
    """For each rule, by its head and pattern, the lines of the corpus in whose reading it builds something."""
    used: dict[str, list[Line]] = defaultdict(list)
    builds: set[str] = set()
    spies = [replace(rule, build=_spied(rule, builds)) for rule in (*en.COMMANDS, *en.RULES)]
    spying = replace(
        en.LANGUAGE,
        read=reader(compile_grammar(spies[len(en.COMMANDS) :], en.LEXICON, en.HEADS)),
        read_command=reader(compile_grammar(spies, en.LEXICON, en.COMMAND_HEADS)),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(LANGUAGES, "en", spying)
        for line in ENGLISH:
            builds.clear()
            told(line)
            for rule in builds:
                used[rule].append(line)
    return used


def _spied(rule: Rule, builds: set[str]) -> Callable[..., Any]:
    def build(*values: Any) -> Any:
        builds.add(f"{rule.head} {rule.pattern}")
        return rule.build(*values)

    return build


@pytest.mark.slow
@pytest.mark.parametrize("rule", [*en.COMMANDS, *en.RULES], ids=lambda rule: f"{rule.head} {rule.pattern}")
def test_every_rule_earns_its_place(
    rule: Rule, lines_by_rule: Mapping[str, list[Line]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the rule taken out, some line of the corpus changes, or the table no longer holds together."""
    try:
        poorer = without(rule)
    except ValueError:
        return
    monkeypatch.setitem(LANGUAGES, "en", poorer)

    assert not all(holds(line) for line in lines_by_rule[f"{rule.head} {rule.pattern}"])


def test_every_language_has_its_corpus() -> None:
    assert {path.stem for path in CORPUS.glob("*.txt")} == set(LANGUAGES)


def test_the_weekday_that_a_section_names_is_that_of_its_day() -> None:
    for day, name in WRITTEN.findall((CORPUS / "en.txt").read_text(encoding="utf-8")):
        assert ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[
            Day.read(day).weekday
        ] == name
