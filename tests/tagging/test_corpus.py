"""The corpus specifies a language: every line of tests/corpus is true, and every rule of the grammar is needed."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from timeline.dates import Day
from timeline.language_registry import ANALYSED
from timeline.languages.en import tagging as en
from timeline.meanings.operators import Lean
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.tagging.grammar import compile_grammar
from timeline.tagging.language import reader

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from timeline.tagging.language import TimexLanguage
    from timeline.tagging.rule import Rule

CORPUS = Path(__file__).parent.parent / "corpus"
LEAN = re.compile(r"# Told to one who looks (back|ahead)")
LEANS = {"back": Lean.PAST, "ahead": Lean.FUTURE}
WRITTEN = re.compile(r"# Written on (\S+) \((?:a|an) (\w+)\)")


@dataclass(frozen=True)
class Line:
    """One phrase of the corpus: its expected result on the day of writing, and the places of its expressions."""

    phrase: str
    meaning: str
    written: Day | None
    lean: Lean | None

    @property
    def text(self) -> str:
        return self.phrase.replace("[", "").replace("]", "")

    @property
    def extents(self) -> list[tuple[int, int]]:
        """The ends of the expected expressions: those in brackets, or else the whole phrase."""
        extents, shift = [], 0
        for bracket in re.finditer(r"\[([^\]]*)\]", self.phrase):
            extents.append((bracket.start() - shift, bracket.end() - shift - 2))
            shift += 2
        return extents or [(0, len(self.text))]


def lines(language: str) -> Iterator[Line]:
    day: Day | None = None
    lean: Lean | None = None
    for line in (CORPUS / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if written := WRITTEN.fullmatch(line):
            day = Day.read(written[1])
        elif direction := LEAN.fullmatch(line):
            lean = LEANS[direction[1]]
        elif line == "# Undated":
            day = None
        if line and not line.startswith("#"):
            meaning, *phrases = (part.strip() for part in line.split("|"))
            yield from (Line(phrase, meaning, day, lean) for phrase in phrases)


def actual(line: Line, language: str = "en") -> list[str]:
    """The results of the engine for the phrase, in the notation of the corpus."""
    timexes = tag(line.text, language, line.lean)
    extents = line.extents if line.meaning != "-" else []
    results = []
    for timex, resolution in zip(timexes, resolve_document(timexes, line.written), strict=True):
        extent = (timex.extent.start, timex.extent.end)
        if not extents or extent in extents:
            value = " ".join(filter(None, (resolution.value, resolution.mod)))
            results.append(f"{value} = {resolution.when.edtf or '?'}" if "=" in line.meaning else value)
    return results


def is_true(line: Line) -> bool:
    """Whether the engine gives the expected results."""
    return actual(line) == expected(line)


def expected(line: Line) -> list[str]:
    """One value for each bracket, or one value that is that of all of them."""
    if line.meaning == "-":
        return []
    values = [re.sub(r"\s+", " ", value).strip() for value in line.meaning.split(" + ")]
    return values if len(values) > 1 else values * len(line.extents)


ENGLISH = list(lines("en"))


@pytest.mark.parametrize("line", ENGLISH, ids=lambda line: f"{line.meaning} | {line.phrase}")
def test_corpus_line(line: Line) -> None:
    """A phrase of the corpus has the result of its line."""
    assert is_true(line), actual(line)


def without(rule: Rule) -> TimexLanguage:
    """English without the rule; raises ValueError if the table cannot be compiled without it."""
    if rule in en.COMMANDS:
        rest = tuple(other for other in (*en.COMMANDS, *en.RULES) if other is not rule)
        return replace(
            en.LANGUAGE, read_command=reader(compile_grammar(rest, en.LEXICON, en.COMMAND_HEADS), en.NUMBERS)
        )
    return english(*([other for other in rules if other is not rule] for rules in (en.RULES, en.FOUR_DIGIT_CLOCKS)))


def english(rules: Sequence[Rule], convention: Sequence[Rule]) -> TimexLanguage:
    """English with these rules, and with those of the texts that write clocks in four digits."""
    four_digits = reader(compile_grammar((*convention, *rules), en.LEXICON, en.HEADS), en.NUMBERS)
    return replace(
        en.LANGUAGE,
        read=reader(compile_grammar(rules, en.LEXICON, en.HEADS), en.NUMBERS),
        conventions=tuple(each._replace(read=four_digits) for each in en.LANGUAGE.conventions),
    )


@pytest.fixture(scope="module")
def lines_by_rule() -> Mapping[str, list[Line]]:
    """For each rule, by its head and pattern, the lines of the corpus in which it builds something."""
    used: dict[str, list[Line]] = defaultdict(list)
    builds: set[str] = set()
    commands, spies, convention = (
        [replace(rule, build=_spied(rule, builds)) for rule in rules]
        for rules in (en.COMMANDS, en.RULES, en.FOUR_DIGIT_CLOCKS)
    )
    spying = replace(
        english(spies, convention),
        read_command=reader(compile_grammar((*commands, *spies), en.LEXICON, en.COMMAND_HEADS), en.NUMBERS),
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(en, "LANGUAGE", spying)
        for line in ENGLISH:
            builds.clear()
            actual(line)
            for rule in builds:
                used[rule].append(line)
    return used


def _spied(rule: Rule, builds: set[str]) -> Callable[..., Any]:
    def build(*values: Any) -> Any:
        builds.add(f"{rule.head} {rule.pattern}")
        return rule.build(*values)

    return build


@pytest.mark.slow
@pytest.mark.parametrize(
    "rule", [*en.COMMANDS, *en.FOUR_DIGIT_CLOCKS, *en.RULES], ids=lambda rule: f"{rule.head} {rule.pattern}"
)
def test_every_rule_is_needed(
    rule: Rule, lines_by_rule: Mapping[str, list[Line]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the rule, some line of the corpus changes, or the table cannot be compiled."""
    try:
        language = without(rule)
    except ValueError:
        return
    monkeypatch.setattr(en, "LANGUAGE", language)

    assert not all(is_true(line) for line in lines_by_rule[f"{rule.head} {rule.pattern}"])


def test_every_language_has_a_corpus() -> None:
    """Every language has a corpus."""
    assert {path.stem for path in CORPUS.glob("*.txt")} == ANALYSED


def test_corpus_weekdays() -> None:
    """The weekday in the heading of a section is that of its day."""
    for day, name in WRITTEN.findall((CORPUS / "en.txt").read_text(encoding="utf-8")):
        assert ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[
            Day.read(day).weekday
        ] == name
