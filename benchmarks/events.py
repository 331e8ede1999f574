"""How well the events of a pile agree with gold timelines and gold coreference: the tables of README.md.

The corpora and the scorers are not in this repository. DATA holds `semeval2015-task4-trial/` and `meantime-apple/`,
which are about the same 30 articles, TOOLS the scorers. The articles go through `timeline ingest` and `timeline
export`, as a user's would.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.scores import TIMELINE, run


def main() -> None:
    """Prints both tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tools", type=Path, help="(default: 'tools' beside DATA)")
    given = parser.parse_args()
    tools = given.tools or given.data.parent / "tools"
    trial, apple = given.data / "semeval2015-task4-trial", given.data / "meantime-apple"
    with TemporaryDirectory() as scratch:
        events = Path(scratch) / "events.jsonl"
        events.write_text("\n".join(exported(trial / "docs.jsonl", Path(scratch) / "timeline.db")), encoding="utf-8")
        print_timeline(score(tools / "score_timeline.py", trial / "timelines.jsonl", events, trial / "docs.jsonl"))
        gold = apple / "event_coreference.jsonl"
        scopes = {
            scope: score(tools / "score_coref.py", gold, events, apple / "sentences.jsonl", "--scope", scope)
            for scope in ("cross", "all")
        }
        print_coreference(scopes)


def exported(docs: Path, database: Path) -> list[str]:
    """The events as `timeline export` writes them, but for documents, of which the scorers want the id alone."""
    os.environ["TIMELINE_DB"] = str(database)
    run(TIMELINE, "ingest", docs)
    events = [json.loads(line) for line in run(TIMELINE, "export", "--format", "jsonl").splitlines()]
    for event in events:
        for mention in event["mentions"]:
            mention["document"] = mention["document"]["id"]
    return [json.dumps(event) for event in events]


def score(scorer: Path, *arguments: str | Path) -> dict[str, Any]:
    """What the scorer says."""
    told: dict[str, Any] = json.loads(run(sys.executable, scorer, *arguments, "--json"))
    return told


def print_timeline(scores: dict[str, Any]) -> None:
    """One line: F1 of dated sentences, exactly and as fine or finer, and the share of pairs in the right order."""
    print("| gold timelines | exact F1 | lenient F1 | order |\n| --- | ---: | ---: | ---: |")
    figures = (scores["exact"]["F1"], scores["lenient"]["F1"], scores["order"]["accuracy"])
    print(f"| SemEval-2015 trial | {' | '.join(percent(figure) for figure in figures)} |")


def print_coreference(scopes: dict[str, dict[str, Any]]) -> None:
    """A line for each scope, and what telling every mention alone would give there."""
    print("\n| coreference | covered | B-cubed F1 | alone | pairs F1 | P | R | across documents P | R |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for scope, told in scopes.items():
        pairs, across = told["pairs"], told["cross_document_pairs"]
        figures = (
            *(told["coverage"], told["bcubed"]["F1"], told["baseline_alone"]["bcubed"]["F1"]),
            *(pairs["F1"], pairs["P"], pairs["R"], across["P"], across["R"]),
        )
        print(f"| MEANTIME-Apple, {scope} | {' | '.join(percent(figure) for figure in figures)} |")


def percent(share: float) -> str:
    """A share as the tables have it."""
    return f"{100 * share:.1f}"


if __name__ == "__main__":
    main()
