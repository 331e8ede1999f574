"""How ingesting keeps its pace while the pile grows: documents a second, and what one more document costs.

The articles of seeds/, and those of every docs.jsonl below a folder, again and again. Each copy is about another
affair: its names are others, its years lie so many earlier or later, its months so many on, its days of the month are
others, and its day of publication moves with them. Within a copy one name stays one name, and one date one date. What
also stands in small letters ("International Criminal Court") and all other words stay, so that copies of one article
are as alike as reports of such affairs could be, and what is quoted in them is the same word for word.
"""

from __future__ import annotations

import re
import tempfile
from argparse import ArgumentParser
from dataclasses import dataclass, replace
from itertools import count, islice
from pathlib import Path
from random import Random
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.prose import MONTHS, surname
from timeline import assets, ingest, store
from timeline.dates import Day
from timeline.ingest import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

STEP = 1_000
ONE_MORE = 20
WORD = re.compile(r"\b[A-Z][a-z]+")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d(?=s?\b)")
DATE = re.compile(rf"\b(?:(?P<before>\d\d?) )?(?P<month>{'|'.join(MONTHS)})\b(?: (?P<after>\d\d?)\b)?")
CALENDAR = frozenset([*MONTHS, *"Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()])
DAYS = 28
"""So many days has every month here."""


@dataclass(frozen=True)
class Change:
    """What makes a copy of an article: other names, and by how many years, months and days its dates move."""

    names: Mapping[str, str]
    years: int
    months: int
    days: int

    def text(self, text: str) -> str:
        """The text with other names and dates."""
        text = WORD.sub(lambda found: self.names.get(found[0], found[0]), text)
        text = YEAR.sub(lambda found: str(int(found[0]) + self.years), text)
        return DATE.sub(self._date, text)

    def day(self, day: Day) -> Day:
        """The day to which a day moves."""
        return Day(day.year + self.years, self._month(day.month - 1) + 1, self._day(day.day))

    def _date(self, found: re.Match[str]) -> str:
        before, after = (None if digits is None else str(self._day(int(digits))) for digits in found.group(1, 3))
        return " ".join(filter(None, (before, MONTHS[self._month(MONTHS.index(found["month"]))], after)))

    def _month(self, month: int) -> int:
        return (month + self.months) % len(MONTHS)

    def _day(self, day: int) -> int:
        return (day + self.days) % DAYS + 1


def main() -> None:
    """Prints a line for each thousand documents, and the median of the last single ones."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--data", type=Path, help="a folder; the documents of every docs.jsonl below it come in too")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        store.migrate(path)
        db = store.open_database(path)
        print("| documents | documents a second | of the first | milliseconds for one more | MB on disk |")
        print("| ---: | ---: | ---: | ---: | ---: |")
        pile, first = varied(articles(asked.data)), 0.0
        for there in range(STEP, asked.documents + 1, STEP):
            rate = (STEP - ONE_MORE) / _seconds(db, list(islice(pile, STEP - ONE_MORE)))
            one = 1000 * median(_seconds(db, [document]) for document in islice(pile, ONE_MORE))
            first = first or rate
            size = path.stat().st_size / 1e6
            print(f"| {there} | {rate:.0f} | {rate / first:.2f} | {one:.1f} | {size:.0f} |", flush=True)
        db.close()


def articles(data: Path | None) -> list[Document]:
    """What the copies are made from; an article that lies in several files is one."""
    paths = [assets.seeds(), *([] if data is None else sorted(data.rglob("docs.jsonl")))]
    read = reading.documents(paths, ingest.Given())
    return list({one.text: one for one in read if not isinstance(one, ingest.Refusal)}.values())


def varied(articles: Sequence[Document], seed: int = 0) -> Iterator[Document]:
    """The articles again and again, each time with other names and dates, the same ones for the same seed."""
    chance = Random(seed)  # noqa: S311 - no secret
    lowered = {word for article in articles for word in re.findall(r"\b[a-z]+", article.text)}
    for number in count():
        article = articles[number % len(articles)]
        words = dict.fromkeys(WORD.findall(article.text))
        names = {word: surname(chance) for word in words if word.lower() not in lowered and word not in CALENDAR}
        change = Change(names, chance.randint(-90, 5), chance.randrange(len(MONTHS)), chance.randrange(DAYS))
        yield _copy(article, number, change)


def _copy(article: Document, number: int, change: Change) -> Document:
    source = article.source
    moved = replace(
        source,
        id=f"{source.id}-{number}",
        title=None if source.title is None else change.text(source.title),
        published=None if source.published is None else change.day(source.published),
    )
    return replace(article, text=change.text(article.text), source=moved)


def _seconds(db: Database, documents: list[Document]) -> float:
    start = process_time()
    ingest.add(db, documents)
    return process_time() - start


if __name__ == "__main__":
    main()
