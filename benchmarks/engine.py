"""How long each step of the engine takes on the articles of `seeds/`: the table of README.md beside this file."""

from __future__ import annotations

from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from timeline import resources
from timeline.coreference import resolve_events
from timeline.mentions import extract_mentions
from timeline.readers import files as file_readers
from timeline.readers.draft import IngestDefaults
from timeline.records import Document
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Callable

RUNS = 51


def main() -> None:
    """Prints a line for each step: its median time, and how many times that of tagging it is."""
    pile = [one for one in file_readers.read_paths([resources.seeds()], IngestDefaults()) if isinstance(one, Document)]
    tagged = [tag(each.text) for each in pile]
    settled = [resolve_document(timexes, each.source.published) for each, timexes in zip(pile, tagged, strict=True)]
    told = [extract_mentions(*parts) for parts in zip(pile, tagged, settled, strict=True)]
    steps: dict[str, Callable[[], object]] = {
        "tagging": lambda: [tag(each.text) for each in pile],
        "resolving": lambda: [
            resolve_document(timexes, each.source.published) for each, timexes in zip(pile, tagged, strict=True)
        ],
        "mentions": lambda: [extract_mentions(*parts) for parts in zip(pile, tagged, settled, strict=True)],
        "merging": lambda: resolve_events([mention for mentions in told for mention in mentions], "default"),
    }
    times = {name: median(_seconds(step) for _ in range(RUNS)) for name, step in steps.items()}
    print(f"{len(pile)} articles, {sum(len(each.text) for each in pile)} characters, median of {RUNS} runs\n")
    print("| step | milliseconds | ratio |\n| --- | --- | --- |")
    for name, time in times.items():
        print(f"| {name} | {time * 1000:.1f} | {time / times['tagging']:.1f} |")


def _seconds(step: Callable[[], object]) -> float:
    start = perf_counter()
    step()
    return perf_counter() - start


if __name__ == "__main__":
    main()
