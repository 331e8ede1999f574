"""How well undated documents are dated by what others tell: half of a pile has its days hidden (docs/adr/0018).

The piles are those of `benchmarks/dating.py`, read in the same way, each whole; and the stories of this repository, all
in one. Every second document, in an order that a seed shuffles, loses its day, then every other one. Several days are
right if the hidden one is among them.
"""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.dating import meantime, timeml
from tests.test_stories import STORIES, pile
from timeline import ingest, store
from timeline.records import Document, PublishedFrom, Source
from timeline.store import DocumentQuery, documents

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from benchmarks.dating import Text
    from timeline.dates import Day
    from timeline.records import Bounds


class Found(NamedTuple):
    """A document whose day was hidden: the day, whether it was dated again, and what is told of it."""

    written: Day
    is_dated: bool
    bounds: Bounds | None

    @property
    def is_sound(self) -> bool:
        """Whether the day is among those that are left."""
        bounds = self.bounds
        return bounds is None or (
            (bounds.earliest is None or bounds.earliest <= self.written)
            and (bounds.latest is None or self.written <= bounds.latest)
        )

    @property
    def days(self) -> int | None:
        """How many are left, None where an end is not known."""
        if self.bounds is None or self.bounds.earliest is None or self.bounds.latest is None:
            return None
        return self.bounds.latest.number - self.bounds.earliest.number + 1

    @property
    def error(self) -> float:
        """Days from the middle of those that are left."""
        assert self.bounds is not None and self.bounds.earliest is not None and self.bounds.latest is not None  # noqa: S101, PT018
        return abs(self.written.number - (self.bounds.earliest.number + self.bounds.latest.number) / 2)


def given(texts: Iterable[Text]) -> list[Document]:
    """The texts as documents that have their days."""
    return [
        Document(Source(f"{number}", None, None, text.written, PublishedFrom.GIVEN, None), "default", "en", text.text)
        for number, text in enumerate(texts)
    ]


def stories() -> list[Document]:
    """The articles of all stories that have a day."""
    told = [(story.stem, one) for story in STORIES for one in pile(story) if one.source.published is not None]
    return [replace(one, source=replace(one.source, id=f"{story} {one.source.id}")) for story, one in told]


def hidden(every: Sequence[Document], number: int) -> list[Found]:
    """What is told of the half of this number when its days are hidden; 0 and 1 are the halves of one order."""
    shuffled = list(every)
    Random(number // 2).shuffle(shuffled)  # noqa: S311 - no secret
    days = {one.source.id: one.source.published for one in shuffled[number % 2 :: 2]}
    undated = [
        replace(one, source=replace(one.source, published=None, published_from=PublishedFrom.UNKNOWN))
        if one.source.id in days
        else one
        for one in shuffled
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        store.migrate(path)
        db = store.open_database(path)
        ingest.add(db, undated)
        entries = list(store.walk(documents.page, db, DocumentQuery()))
        db.close()
    found = []
    for entry in entries:
        written = days.get(entry.source.id)
        if written is not None:
            narrow = entry.bounds is not None and any("tells what" in reason for reason in entry.bounds.because)
            found.append(Found(written, narrow, entry.bounds))
            if narrow and not found[-1].is_sound:
                print(f"wrong: {entry.source.id} of {written}: {entry.bounds}")
    return found


def main() -> None:
    """Prints a line for each pile."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--halves", type=int, default=2)
    parser.add_argument("folders", type=Path, nargs="*", help="TimeML")
    asked = parser.parse_args()
    piles = {"stories": stories()}
    if asked.data:
        piles["MEANTIME-Apple"] = given(meantime(asked.data / "meantime-apple"))
    piles |= {folder.name: given(timeml(folder)) for folder in asked.folders}
    print("| pile | hidden | sound, % | dated by others | sound | one day | right | median error in days | s |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, every in piles.items():
        start = process_time()
        found = [one for number in range(asked.halves) for one in hidden(every, number)]
        dated = [one for one in found if one.is_dated]
        one_day = [one for one in dated if one.days == 1]
        error = f"{median(one.error for one in dated):.1f}" if dated else ""
        sound = 100 * sum(one.is_sound for one in found) / len(found)
        print(
            f"| {name} | {len(found)} | {sound:.1f} | {len(dated)} | {sum(one.is_sound for one in dated)} "
            f"| {len(one_day)} | {sum(one.is_sound for one in one_day)} | {error} | {process_time() - start:.0f} |"
        )


if __name__ == "__main__":
    main()
