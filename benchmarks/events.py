"""Scores events against gold timelines and gold coreference (tables of README.md).

The corpora and the scorers are not in this repository. DATA holds `semeval2015-task4-trial/` and `meantime-apple/`,
which have the same 30 articles; TOOLS holds the scorers. The articles go through `timeline ingest` and `timeline
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
    """Print both tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tools", type=Path, help="(default: 'tools' beside DATA)")
    arguments = parser.parse_args()
    data, tools = arguments.data, arguments.tools or arguments.data.parent / "tools"
    trial, apple = data / "semeval2015-task4-trial", data / "meantime-apple"
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
    """Return the exported events, with document ids in place of documents, as the scorers need."""
    os.environ["TIMELINE_DB"] = str(database)
    run(TIMELINE, "ingest", docs)
    events = [json.loads(line) for line in run(TIMELINE, "export", "--format", "jsonl").splitlines()]
    for event in events:
        for mention in event["mentions"]:
            mention["document"] = mention["document"]["id"]
    return [json.dumps(event) for event in events]


def score(scorer: Path, *arguments: str | Path) -> dict[str, Any]:
    """Run the scorer and return its report."""
    report: dict[str, Any] = json.loads(run(sys.executable, scorer, *arguments, "--json"))
    return report


def print_timeline(scores: dict[str, Any]) -> None:
    """Print one row: F1 of dated sentences, exact and lenient (as fine or finer), and the share of ordered pairs."""
    print("| gold timelines | exact F1 | lenient F1 | order |\n| --- | ---: | ---: | ---: |")
    figures = (scores["exact"]["F1"], scores["lenient"]["F1"], scores["order"]["accuracy"])
    print(f"| SemEval-2015 trial | {' | '.join(percent(figure) for figure in figures)} |")


def print_coreference(scopes: dict[str, dict[str, Any]]) -> None:
    """Print a row for each scope, with the baseline of one event per mention."""
    print("\n| coreference | covered | B-cubed F1 | alone | pairs F1 | P | R | across documents P | R |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for scope, report in scopes.items():
        pairs, across = report["pairs"], report["cross_document_pairs"]
        figures = (
            *(report["coverage"], report["bcubed"]["F1"], report["baseline_alone"]["bcubed"]["F1"]),
            *(pairs["F1"], pairs["P"], pairs["R"], across["P"], across["R"]),
        )
        print(f"| MEANTIME-Apple, {scope} | {' | '.join(percent(figure) for figure in figures)} |")


def percent(share: float) -> str:
    """Format a share in percent."""
    return f"{100 * share:.1f}"


if __name__ == "__main__":
    main()
