"""Measures publication date inference: each text alone, by its own timexes, then in a collection (`halves.py`).

Run it as `python -m benchmarks.dating`; docs/adr/0016 has the results.

Soundness, which comes first, is the share of documents whose true day is among the remaining days. The corpora are not
in this repository: DATA holds `meantime-apple/`, without the sentence of the dateline, and `wikiwars-dev/`; TBAQ holds
the folders `TimeBank/` and `AQUAINT/` with their TimeML; more folders of TimeML may follow. Of TimeML only TEXT is
read. Every folder is reported in two halves, by the order of its files: errors were examined in the first half only
(of AQUAINT one in the second).
"""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from collections import Counter, defaultdict
from math import inf
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from benchmarks.halves import Article, print_collections
from timeline.dates import Day, Interval
from timeline.meanings.operators import Lean
from timeline.meanings.timex_type import has_open_direction
from timeline.publication.inference import find_clues, publication_days, solve
from timeline.publication.inference.inverse_resolution import is_deictic
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from timeline.meanings.operators import Meaning
    from timeline.publication.inference import Clue, Inference


class Text(NamedTuple):
    """A text, its true publication day, and the days of its gold timexes by their span."""

    text: str
    written: Day
    gold: dict[tuple[int, int], Interval]


class Result(NamedTuple):
    """The inference for a text, with its clues and the true day."""

    written: Day
    clues: tuple[Clue, ...]
    inference: Inference

    @property
    def is_sound(self) -> bool:
        """True if the true day is among the remaining days."""
        return self.written in self.inference.days


def meantime(folder: Path) -> Iterator[Text]:
    """Yield the articles without their second sentence, which gives the date."""
    sentences = map(json.loads, (folder / "sentences.jsonl").read_text("utf-8").splitlines())
    datelines = {one["doc"]: (one["start"], one["end"]) for one in sentences if one["sentence"] == 1}
    for line in (folder / "docs.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        start, end = datelines[document["doc"]]
        text = document["text"]
        yield Text(text[:start] + text[end:], Day.read(document["dct"][:10]), {})


def histories(folder: Path) -> Iterator[Text]:
    """Yield articles on past wars. Their publication day is the day on which they were fetched."""
    for document in map(json.loads, (folder / "docs.jsonl").read_text("utf-8").splitlines()):
        yield Text(document["text"], Day.read(document["dct"][:10]), {})


def timeml(folder: Path) -> Iterator[Text]:
    """Yield the documents of a folder with a known day, by name."""
    for path in sorted(path for path in folder.glob("*.tml") if not path.name.startswith(".")):
        root = ET.fromstring(path.read_bytes())  # noqa: S314 - local corpora
        dct = root.find(".//DCT/TIMEX3")
        days = None if dct is None else _days(dct.get("value", ""))
        text = root.find("TEXT")
        if text is not None and days is not None and days.days == 1:
            gold: dict[tuple[int, int], Interval] = {}
            yield Text("".join(_text_pieces(text, 0, gold)), days.start, gold)


def _text_pieces(element: ET.Element, start: int, gold: dict[tuple[int, int], Interval]) -> Iterator[str]:
    """Yield the text of the element, and add the days of its timexes to `gold`."""
    parts = [element.text or ""]
    for child in element:
        offset = start + sum(map(len, parts))
        inner = "".join(_text_pieces(child, offset, gold))
        days = _days(child.get("value", "")) if child.tag == "TIMEX3" else None
        if days is not None:
            gold[offset, offset + len(inner)] = days
        parts += [inner, child.tail or ""]
    yield from parts


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T.*)?")


def _days(value: str) -> Interval | None:
    match = _DAY.fullmatch(value)
    if match is None:
        return None
    day = Day(*map(int, match.groups()[:3]))
    return Interval(day, day + 1)


def infer(texts: Iterable[Text]) -> Iterator[Result]:
    """Infer the publication day of each text by itself."""
    for text in texts:
        clues = find_clues(text.text, tag(text.text))
        yield Result(text.written, clues, solve(clues))


def print_corpora(corpora: dict[str, list[Result]]) -> None:
    """Print a row for each corpus."""
    print("| corpus | documents | sound | at most 7 days | one day | first day known | last day known | median days |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, results in corpora.items():
        remaining = [result.inference.days for result in results]
        counts = (
            sum(result.is_sound for result in results),
            sum(days.size <= 7 for days in remaining),
            sum(days.size == 1 for days in remaining),
            sum(days.earliest is not None for days in remaining),
            sum(days.latest is not None for days in remaining),
        )
        width = median(days.size for days in remaining)
        shares = " | ".join(f"{100 * count / len(results):.1f}" for count in counts)
        print(f"| {name} | {len(results)} | {shares} | {'no end' if width == inf else f'{width:.0f}'} |")


def print_calibration(results: list[Result]) -> None:
    """Print the claimed probabilities of clues and inferences, and how often these are true."""
    outcomes: defaultdict[tuple[str, float], Counter[bool]] = defaultdict(Counter)
    for result in results:
        for clue in result.clues:
            outcomes["clues", clue.probability][result.written in clue.days] += 1
        if result.inference.because:
            outcomes["inferences", round(result.inference.probability, 2)][result.is_sound] += 1
    print("\n| what | claimed | how many | true | share |\n| --- | ---: | ---: | ---: | ---: |")
    for (what, claimed), counted in sorted(outcomes.items(), reverse=True):
        share = 100 * counted[True] / counted.total()
        print(f"| {what} | {claimed:.2f} | {counted.total()} | {counted[True]} | {share:.1f} |")


def print_inversion(texts: list[Text]) -> None:
    """Print how often the true day is among those on which the expression would mean its gold day."""
    outcomes: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for text in texts:
        for timex in tag(text.text):
            gold = text.gold.get((timex.extent.start, timex.extent.end))
            if gold is not None and is_deictic(timex.meaning):
                for name, lean in _directions(timex.meaning, timex.lean):
                    outcomes[name][text.written in publication_days(timex.meaning, gold, lean)] += 1
    print("\n| words that depend on the day of writing | how many | true | share |\n| --- | ---: | ---: | ---: |")
    for name, counted in sorted(outcomes.items()):
        share = 100 * counted[True] / counted.total()
        print(f"| {name} | {counted.total()} | {counted[True]} | {share:.1f} |")


def _directions(meaning: Meaning, lean: Lean) -> Iterator[tuple[str, Lean]]:
    if not has_open_direction(meaning):
        yield "with a direction", lean
        return
    yield "bare, either direction", Lean.UNKNOWN
    if lean is Lean.PAST:
        yield "bare, in a clause about the past", lean


def main() -> None:
    """Print the tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--tbaq", type=Path)
    parser.add_argument("folders", type=Path, nargs="*", help="more TimeML")
    arguments = parser.parse_args()
    folders = [arguments.tbaq / "TimeBank", arguments.tbaq / "AQUAINT"] if arguments.tbaq else []
    corpora: dict[str, list[Text]] = {}
    if arguments.data:
        corpora["MEANTIME-Apple"] = list(meantime(arguments.data / "meantime-apple"))
        corpora["WikiWars-dev"] = list(histories(arguments.data / "wikiwars-dev"))
    for folder in (*folders, *arguments.folders):
        texts = list(timeml(folder))
        corpora |= {f"{folder.name}, first half": texts[::2], f"{folder.name}, second half": texts[1::2]}
    results = {name: list(infer(texts)) for name, texts in corpora.items()}
    print_corpora(results)
    print_calibration([result for of_corpus in results.values() for result in of_corpus])
    print_inversion([text for folder in folders for text in timeml(folder)])
    more = tuple(f"{folder.name}, " for folder in arguments.folders)
    print_collections(
        {name: _articles(texts) for name, texts in corpora.items() if name.startswith(("MEANTIME-Apple", *more))}
    )


def _articles(texts: list[Text]) -> list[Article]:
    return [Article(f"{number:03}", text.text, text.written) for number, text in enumerate(texts)]


if __name__ == "__main__":
    main()
