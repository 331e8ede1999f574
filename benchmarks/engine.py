"""Measures the time of each analysis step on the articles of `seeds/` (a table of README.md)."""

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
    """Print a row for each step: its median time, and the ratio to that of tagging."""
    read = file_readers.read_paths([resources.seeds()], IngestDefaults())
    articles = [article for article in read if isinstance(article, Document)]
    tagged = [tag(article.text) for article in articles]
    resolved = [
        resolve_document(timexes, article.source.published) for article, timexes in zip(articles, tagged, strict=True)
    ]
    extracted = [extract_mentions(*parts) for parts in zip(articles, tagged, resolved, strict=True)]
    steps: dict[str, Callable[[], object]] = {
        "tagging": lambda: [tag(article.text) for article in articles],
        "resolving": lambda: [
            resolve_document(timexes, article.source.published)
            for article, timexes in zip(articles, tagged, strict=True)
        ],
        "mentions": lambda: [extract_mentions(*parts) for parts in zip(articles, tagged, resolved, strict=True)],
        "merging": lambda: resolve_events([mention for mentions in extracted for mention in mentions], "default"),
    }
    times = {name: median(_seconds(step) for _ in range(RUNS)) for name, step in steps.items()}
    characters = sum(len(article.text) for article in articles)
    print(f"{len(articles)} articles, {characters} characters, median of {RUNS} runs\n")
    print("| step | milliseconds | ratio |\n| --- | --- | --- |")
    for name, time in times.items():
        print(f"| {name} | {time * 1000:.1f} | {time / times['tagging']:.1f} |")


def _seconds(step: Callable[[], object]) -> float:
    start = perf_counter()
    step()
    return perf_counter() - start


if __name__ == "__main__":
    main()
