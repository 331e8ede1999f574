"""Scores temporal tagging against the gold annotations of the development corpora (tables of README.md).

The corpora and the scorers are not in this repository. DATA holds `meantime-apple/`, `wikiwars-dev/` and `phrases/`,
TOOLS the scorers, TBAQ the folders `TimeBank/` and `AQUAINT/` with their TimeML. Texts go through `timeline tag`, as a
user's would. The peers' figures are published ones, or were measured once by the same scorers. CASES is a file of
hand-written cases by kind; a false certain date is one with an EDTF that is wrong, or where no date is.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMELINE = Path(sys.executable).with_name("timeline")


class Corpus(NamedTuple):
    """Texts with gold TIMEX3. The peer's figure is its value F1."""

    name: str
    docs: bytes
    gold: Path
    peer: float


class Suite(NamedTuple):
    """The tests of a date parser, and the direction that its authors assume.

    The peer's figures are the shares of compatible values and of overlapping spans.
    """

    name: str
    lean: str
    peer: str
    compatible: int
    overlap: int


SUITES = (
    Suite("recognizers", "auto", "Recognizers-Text", 56, 89),
    Suite("chrono", "auto", "chrono", 69, 99),
    Suite("dateparser", "past", "dateparser", 67, 98),
    Suite("duckling", "future", "Duckling", 76, 100),
    Suite("ctparse", "future", "the best other", 41, 93),
)


class Bench(NamedTuple):
    """The folder of the scorers, and one for their input."""

    tools: Path
    scratch: Path

    def score(self, gold: Path, docs: bytes, lean: str) -> dict[str, Any]:
        """Score our answers. Gold is a folder of annotated texts, or a file of phrases."""
        answers = self.scratch / "answers.jsonl"
        answers.write_bytes(run(TIMELINE, "tag", "--lean", lean, stdin=docs))
        scorer = "score_timex.py" if gold.is_dir() else "score_phrases.py"
        report: dict[str, Any] = json.loads(run(sys.executable, self.tools / scorer, "--json", gold, answers))
        return report


def run(*command: str | Path, stdin: bytes = b"") -> bytes:
    """Run the command and return its stdout.

    Raises:
        CalledProcessError: the command failed.
    """
    return subprocess.run(command, input=stdin, stdout=subprocess.PIPE, check=True).stdout


def corpora(data: Path, tools: Path, tbaq: Path | None) -> Iterator[Corpus]:
    """Yield the available corpora."""
    meantime, wars = data / "meantime-apple", data / "wikiwars-dev"
    yield Corpus("MEANTIME-Apple", (meantime / "tml_docs.jsonl").read_bytes(), meantime / "tml", 79.8)
    yield Corpus("WikiWars-dev", (wars / "docs.jsonl").read_bytes(), wars / "tml", 80.7)
    if tbaq is None:
        return
    for name, peer in (("TimeBank", 79.6), ("AQUAINT", 73.1)):
        yield Corpus(name, run(sys.executable, tools / "tml2txt.py", tbaq / name), tbaq / name, peer)


def main() -> None:
    """Print both tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tools", type=Path, help="(default: 'tools' beside DATA)")
    parser.add_argument("--tbaq", type=Path)
    parser.add_argument("--cases", type=Path)
    arguments = parser.parse_args()
    tools = arguments.tools or arguments.data.parent / "tools"
    with TemporaryDirectory() as scratch:
        bench = Bench(tools, Path(scratch))
        print_corpora(bench, corpora(arguments.data, tools, arguments.tbaq))
        print_suites(bench, arguments.data / "phrases")
    if arguments.cases is not None:
        print_cases(tools, arguments.cases)


def print_corpora(bench: Bench, scored: Iterator[Corpus]) -> None:
    """Print a row for each corpus: F1 of extents, of overlaps, of values."""
    print("| corpus | timexes | strict F1 | relaxed F1 | value F1 | value F1 of HeidelTime |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, docs, gold, peer in scored:
        report = bench.score(gold, docs, "auto")
        ours = (report["strict"]["F1"], report["relaxed"]["F1"], report["value_F1"])
        print(f"| {name} | {report['gold']} | {' | '.join(f'{100 * score:.1f}' for score in ours)} | {peer} |")


CASES_LINE = re.compile(
    r"(?P<kind>.+?)\s+cases\s+(?P<cases>\d+/\d+)\s+items\s+(?P<items>\d+/\d+)\s+exact words\s+(?P<exact>\d+)"
    r"\s+false certain (?P<false>\d+)"
)


def print_cases(tools: Path, cases: Path) -> None:
    """Print a row for each kind of case, the last for all: cases and items that hold, exact words, false dates."""
    print("\n| kind | cases that hold | items that hold | of them with exact words | false certain |")
    print("| --- | ---: | ---: | ---: | ---: |")
    report = run(sys.executable, tools / "score_cases.py", cases, "--command", f"{TIMELINE} tag").decode()
    for line in report.splitlines():
        if found := CASES_LINE.fullmatch(line):
            print(f"| {' | '.join(found.groups())} |")


def print_suites(bench: Bench, phrases: Path) -> None:
    """Print a row for each suite: shares of values and spans, and how often a phrase without a date got one."""
    print("\n| suite | lean | value compatible | span overlap | false dates | peer | its compatible | its overlap |")
    print("| --- | --- | ---: | ---: | ---: | --- | ---: | ---: |")
    for name, lean, peer, compatible, overlap in SUITES:
        cases = phrases / f"{name}.jsonl"
        docs = run(sys.executable, bench.tools / "score_phrases.py", "--docs", cases)
        report = bench.score(cases, docs, lean)
        ours = f"{report['value_compatible']:.1f} | {report['span_overlap']:.1f}"
        false = f"{report['false_positives']} of {report['negatives']}"
        print(f"| {name} | {lean} | {ours} | {false} | {peer} | {compatible} | {overlap} |")


if __name__ == "__main__":
    main()
