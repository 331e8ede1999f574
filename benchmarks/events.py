"""Scores events against gold timelines and gold coreference (tables of README.md).

The corpora and the scorers are not in this repository. DATA holds `semeval2015-task4-trial/` and `meantime-apple/`,
which have the same 30 articles, and `semeval2015-task4-airbus/`; TOOLS holds the scorers. The articles go through
`timeline ingest` and `timeline export`, as a user's would.

Each part of gold timelines stands beside the lazy rule, by which all is on the publication day of its article. A rule
that helps the parts that were read and not the one that was only counted is taken back: of the Airbus articles, by the
order of their ids, each second one is only counted.
"""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentParser
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from benchmarks.scores import TIMELINE, run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def main() -> None:
    """Print both tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tools", type=Path, help="(default: 'tools' beside DATA)")
    arguments = parser.parse_args()
    data, tools = arguments.data, arguments.tools or arguments.data.parent / "tools"
    trial, apple, airbus = (
        data / name for name in ("semeval2015-task4-trial", "meantime-apple", "semeval2015-task4-airbus")
    )
    with TemporaryDirectory() as scratch:
        parts = {
            "Apple, read": part_of(trial, Path(scratch) / "apple", slice(None)),
            "Airbus, read": part_of(airbus, Path(scratch) / "airbus-read", slice(0, None, 2)),
            "Airbus, only counted": part_of(airbus, Path(scratch) / "airbus-counted", slice(1, None, 2)),
        }
        print("| gold timelines | exact F1 | lenient F1 | order | lazy: exact | lenient | order |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
        for name, folder in parts.items():
            events = write_lines(folder / "events.jsonl", exported(folder / "docs.jsonl", folder / "timeline.db"))
            lazy = write_lines(folder / "lazy.jsonl", on_publication_day(folder))
            print_timeline(name, [score_timeline(tools, folder, answer) for answer in (events, lazy)])
        gold, events = apple / "event_coreference.jsonl", parts["Apple, read"] / "events.jsonl"
        scopes = {
            scope: score(tools / "score_coref.py", gold, events, apple / "sentences.jsonl", "--scope", scope)
            for scope in ("cross", "all")
        }
        print_coreference(scopes)


def part_of(corpus: Path, folder: Path, taken: slice) -> Path:
    """Write the part of the corpus with these documents, by the order of their ids, and return its folder."""
    folder.mkdir()
    docs = sorted(rows(corpus / "docs.jsonl"), key=lambda row: str(row["doc"]))[taken]
    ids = {row["doc"] for row in docs}
    timelines = [
        {**row, "mentions": mentions}
        for row in rows(corpus / "timelines.jsonl")
        if (mentions := [mention for mention in row["mentions"] if mention["doc"] in ids])
    ]
    sentences = [row for row in rows(corpus / "sentences.jsonl") if row["doc"] in ids]
    for name, content in (("docs", docs), ("timelines", timelines), ("sentences", sentences)):
        write_lines(folder / f"{name}.jsonl", map(json.dumps, content))
    return folder


def rows(path: Path) -> list[dict[str, Any]]:
    """Read a file of JSON lines."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def write_lines(path: Path, lines: Iterable[str]) -> Path:
    """Write the lines, and return the path."""
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def on_publication_day(folder: Path) -> Iterator[str]:
    """Yield an event for each sentence, on the publication day of its article."""
    published = {row["doc"]: row["dct"][:10] for row in rows(folder / "docs.jsonl")}
    for row in rows(folder / "sentences.jsonl"):
        place = {"start": row["start"], "end": row["end"]}
        mention = {"document": row["doc"], "predicate": place, "when": {"edtf": published[row["doc"]]}}
        yield json.dumps({"id": f"{row['doc']} {row['sentence']}", "when": None, "mentions": [mention]})


def score_timeline(tools: Path, folder: Path, events: Path) -> dict[str, Any]:
    """Score the events against the gold timelines of the folder."""
    return score(tools / "score_timeline.py", folder / "timelines.jsonl", events, folder / "docs.jsonl")


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


def print_timeline(name: str, reports: Sequence[dict[str, Any]]) -> None:
    """Print a row: F1 of dated sentences, exact and lenient (as fine or finer), and the share of ordered pairs."""
    figures = [
        percent(figure)
        for scores in reports
        for figure in (scores["exact"]["F1"], scores["lenient"]["F1"], scores["order"]["accuracy"])
    ]
    print(f"| {name} | {' | '.join(figures)} |")


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
