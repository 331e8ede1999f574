"""How well a text is dated with its day of writing hidden: alone by its own time words, then in a pile (`halves.py`).

Run it as `python -m benchmarks.dating`; what came out is in docs/adr/0016.

Soundness is the share of documents whose true day is among the days that are left; that comes first. The corpora are
not in this repository: DATA holds `meantime-apple/`, of which the sentence with the dateline is cut out, and
`wikiwars-dev/`, TBAQ the folders `TimeBank/` and `AQUAINT/` with their TimeML, and any other folder of TimeML may
follow; of TimeML only TEXT is read. Every folder is told in two halves, by the order of its files: mistakes were looked
at in the first half only (of AQUAINT one in the second).
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
    """A text, its true day, and the days of its gold expressions by their place."""

    text: str
    written: Day
    gold: dict[tuple[int, int], Interval]


class Found(NamedTuple):
    """What was inferred of a text."""

    written: Day
    clues: tuple[Clue, ...]
    inference: Inference

    @property
    def is_sound(self) -> bool:
        """Whether the true day is among those that are left."""
        return self.written in self.inference.days


def meantime(folder: Path) -> Iterator[Text]:
    """The articles without the sentence that gives the date, which is the second."""
    sentences = map(json.loads, (folder / "sentences.jsonl").read_text("utf-8").splitlines())
    datelines = {one["doc"]: (one["start"], one["end"]) for one in sentences if one["sentence"] == 1}
    for line in (folder / "docs.jsonl").read_text("utf-8").splitlines():
        document = json.loads(line)
        start, end = datelines[document["doc"]]
        text = document["text"]
        yield Text(text[:start] + text[end:], Day.read(document["dct"][:10]), {})


def histories(folder: Path) -> Iterator[Text]:
    """Articles on wars, which tell of nothing but the past; written by the day on which they were fetched."""
    for document in map(json.loads, (folder / "docs.jsonl").read_text("utf-8").splitlines()):
        yield Text(document["text"], Day.read(document["dct"][:10]), {})


def timeml(folder: Path) -> Iterator[Text]:
    """The documents of a folder whose day is known, in the order of their names."""
    for path in sorted(path for path in folder.glob("*.tml") if not path.name.startswith(".")):
        root = ET.fromstring(path.read_bytes())  # noqa: S314 - one's own corpora
        made = root.find(".//DCT/TIMEX3")
        days = None if made is None else _days(made.get("value", ""))
        text = root.find("TEXT")
        if text is not None and days is not None and days.days == 1:
            gold: dict[tuple[int, int], Interval] = {}
            yield Text("".join(_text_pieces(text, 0, gold)), days.start, gold)


def _text_pieces(element: ET.Element, start: int, gold: dict[tuple[int, int], Interval]) -> Iterator[str]:
    """The text of the element; the days of the expressions in it are noted on the way."""
    parts = [element.text or ""]
    for child in element:
        here = start + sum(map(len, parts))
        inner = "".join(_text_pieces(child, here, gold))
        days = _days(child.get("value", "")) if child.tag == "TIMEX3" else None
        if days is not None:
            gold[here, here + len(inner)] = days
        parts += [inner, child.tail or ""]
    yield from parts


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(T.*)?")


def _days(value: str) -> Interval | None:
    found = _DAY.fullmatch(value)
    if found is None:
        return None
    day = Day(*map(int, found.groups()[:3]))
    return Interval(day, day + 1)


def infer(texts: Iterable[Text]) -> Iterator[Found]:
    """What the room says of each, alone."""
    for text in texts:
        found = find_clues(text.text, tag(text.text))
        yield Found(text.written, found, solve(found))


def print_corpora(corpora: dict[str, list[Found]]) -> None:
    """A line for each corpus."""
    print("| corpus | documents | sound | at most 7 days | one day | first day known | last day known | median days |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, found in corpora.items():
        left = [one.inference.days for one in found]
        shares = (
            sum(one.is_sound for one in found),
            sum(days.size <= 7 for days in left),
            sum(days.size == 1 for days in left),
            sum(days.earliest is not None for days in left),
            sum(days.latest is not None for days in left),
        )
        width = median(days.size for days in left)
        told = " | ".join(f"{100 * share / len(found):.1f}" for share in shares)
        print(f"| {name} | {len(found)} | {told} | {'no end' if width == inf else f'{width:.0f}'} |")


def print_calibration(found: list[Found]) -> None:
    """What the clues and the inferences claim to be, and how often they are true."""
    told: defaultdict[tuple[str, float], Counter[bool]] = defaultdict(Counter)
    for one in found:
        for clue in one.clues:
            told["clues", clue.probability][one.written in clue.days] += 1
        if one.inference.because:
            told["inferences", round(one.inference.probability, 2)][one.is_sound] += 1
    print("\n| what | claimed | how many | true | share |\n| --- | ---: | ---: | ---: | ---: |")
    for (what, claimed), counted in sorted(told.items(), reverse=True):
        share = 100 * counted[True] / counted.total()
        print(f"| {what} | {claimed:.2f} | {counted.total()} | {counted[True]} | {share:.1f} |")


def print_inversion(texts: list[Text]) -> None:
    """How often the true day is among those on which one would say so of the gold day of an expression."""
    told: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for text in texts:
        for timex in tag(text.text):
            gold = text.gold.get((timex.extent.start, timex.extent.end))
            if gold is not None and is_deictic(timex.meaning):
                for name, lean in _sides(timex.meaning, timex.lean):
                    told[name][text.written in publication_days(timex.meaning, gold, lean)] += 1
    print("\n| words that hang on the day of writing | how many | true | share |\n| --- | ---: | ---: | ---: |")
    for name, counted in sorted(told.items()):
        share = 100 * counted[True] / counted.total()
        print(f"| {name} | {counted.total()} | {counted[True]} | {share:.1f} |")


def _sides(meaning: Meaning, lean: Lean) -> Iterator[tuple[str, Lean]]:
    if not has_open_direction(meaning):
        yield "which tell their side", lean
        return
    yield "bare, either side", Lean.UNKNOWN
    if lean is Lean.PAST:
        yield "bare, in a clause about the past", lean


def main() -> None:
    """Prints the tables."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--tbaq", type=Path)
    parser.add_argument("folders", type=Path, nargs="*", help="more TimeML")
    given = parser.parse_args()
    folders = [given.tbaq / "TimeBank", given.tbaq / "AQUAINT"] if given.tbaq else []
    corpora: dict[str, list[Text]] = {}
    if given.data:
        corpora["MEANTIME-Apple"] = list(meantime(given.data / "meantime-apple"))
        corpora["WikiWars-dev"] = list(histories(given.data / "wikiwars-dev"))
    for folder in (*folders, *given.folders):
        texts = list(timeml(folder))
        corpora |= {f"{folder.name}, first half": texts[::2], f"{folder.name}, second half": texts[1::2]}
    found = {name: list(infer(texts)) for name, texts in corpora.items()}
    print_corpora(found)
    print_calibration([one for every in found.values() for one in every])
    print_inversion([text for folder in folders for text in timeml(folder)])
    more = tuple(f"{folder.name}, " for folder in given.folders)
    print_collections(
        {name: _articles(texts) for name, texts in corpora.items() if name.startswith(("MEANTIME-Apple", *more))}
    )


def _articles(texts: list[Text]) -> list[Article]:
    return [Article(f"{number:03}", text.text, text.written) for number, text in enumerate(texts)]


if __name__ == "__main__":
    main()
