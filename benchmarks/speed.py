"""Measures the speed of tagging in megabytes of news per second, and that of chrono, dateparser and a bare tokeniser.

One process and one core each, whole texts of 2 kB, CPU seconds. Every run has new texts, for the engine caches what it
has read: "the same texts again" shows the effect. chrono takes part where `npm ci` was run in this folder.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

from dateparser.search import search_dates

from benchmarks.prose import Story, stories
from timeline.dates import Day
from timeline.resolving import resolve_values
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

FOLDER = Path(__file__).parent
RUNS = 3
SIZE = 5_000_000
SMALL_PART = 100
"""dateparser gets the first of this many equal parts: the rest would take an hour."""

TOKEN = re.compile(r"\w+|[^\w\s]")


class Result(NamedTuple):
    """Megabytes per second, and timexes (or tokens) per kilobyte."""

    speed: float
    found: float


def main() -> None:
    """Print a row for each reader: its median speed, the ratio to ours, and what it found."""
    print(f"{RUNS} runs of {SIZE / 1e6:.0f} MB, medians\n")
    runs = [_measured(list(stories(SIZE, seed))) for seed in range(RUNS)]
    ours = [run["timeline"].speed for run in runs]
    print("| reader | MB/s | times ours | found in a kB |\n| --- | ---: | ---: | ---: |")
    for name in runs[0]:
        speeds = [run[name].speed for run in runs]
        ratio = median(speed / our for our, speed in zip(ours, speeds, strict=True))
        print(f"| {name} | {median(speeds):.3g} | {ratio:.3g} | {median(run[name].found for run in runs):.1f} |")


def _measured(texts: list[Story]) -> Mapping[str, Result]:
    part = texts[: len(texts) // SMALL_PART]
    results = {
        "timeline": _result(texts, partial(_timed, _count_timexes, texts)),
        "timeline, the same texts again": _result(texts, partial(_timed, _count_timexes, texts)),
        "a bare tokeniser": _result(texts, partial(_timed, _tokens, texts)),
        "dateparser": _result(part, partial(_timed, _dateparser, part)),
    }
    if shutil.which("node") and (FOLDER / "node_modules" / "chrono-node").exists():
        results["chrono"] = _result(texts, partial(_chrono, texts))
    return results


def _result(texts: Iterable[Story], read: Callable[[], tuple[float, int]]) -> Result:
    size = sum(len(story.text) for story in texts)
    seconds, found = read()
    return Result(size / 1e6 / seconds, found * 1e3 / size)


def _timed(read: Callable[[Story], int], texts: Iterable[Story]) -> tuple[float, int]:
    start = process_time()
    found = sum(read(story) for story in texts)
    return process_time() - start, found


def _count_timexes(story: Story) -> int:
    return len(resolve_values(tag(story.text), Day.read(story.written)))


def _tokens(story: Story) -> int:
    return sum(1 for _ in TOKEN.finditer(story.text))


def _dateparser(story: Story) -> int:
    base = datetime.fromisoformat(story.written)
    return len(search_dates(story.text, languages=["en"], settings={"RELATIVE_BASE": base}) or ())


def _chrono(texts: Iterable[Story]) -> tuple[float, int]:
    lines = "\n".join(json.dumps({"text": story.text, "dct": story.written}) for story in texts)
    command = ["node", str(FOLDER / "chrono.js")]
    report = json.loads(subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout)
    return report["seconds"], report["found"]


if __name__ == "__main__":
    main()
