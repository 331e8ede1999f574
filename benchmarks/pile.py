"""How ingesting keeps its pace while the pile grows: documents a second, and what one more document costs.

The articles of seeds/, varied: each copy has other names, and other years.
"""

from __future__ import annotations

import re
import tempfile
from argparse import ArgumentParser
from dataclasses import replace
from itertools import count, islice
from pathlib import Path
from random import Random
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.prose import surname
from timeline import assets, ingest, store
from timeline.dates import Day
from timeline.ingest import reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

    from timeline.records import Document

STEP = 1_000
ONE_MORE = 20
WORD = re.compile(r"\b[A-Z][a-z]+")
YEAR = re.compile(r"\b(?:19|20)\d\d(?=s?\b)")
DAY = re.compile(r"\b(?:[12]?\d)(?= [A-Z]|,)|(?<=[a-z] )(?:[12]?\d)\b")
CALENDAR = frozenset(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday".split()
)


def main() -> None:
    """Prints a line for each thousand documents, and the median of the last single ones."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    size = parser.parse_args().documents
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        store.migrate(path)
        db = store.open_database(path)
        pile = varied()
        print(
            "| documents | documents a second | milliseconds for one more | MB on disk |\n| ---: | ---: | ---: | ---: |"
        )
        for there in range(STEP, size + 1, STEP):
            seconds = _seconds(db, list(islice(pile, STEP - ONE_MORE)))
            one = median(_seconds(db, [document]) for document in islice(pile, ONE_MORE))
            size_now = path.stat().st_size / 1e6
            print(f"| {there} | {(STEP - ONE_MORE) / seconds:.0f} | {1000 * one:.1f} | {size_now:.0f} |", flush=True)
        db.close()


def varied(seed: int = 0) -> Iterator[Document]:
    """The articles again and again, each time with other names and dates, the same ones for the same seed."""
    chance = Random(seed)  # noqa: S311 - no secret
    read = reading.documents([assets.seeds()], ingest.Given())
    articles = [article for article in read if not isinstance(article, ingest.Refusal)]
    lowered = {word for article in articles for word in re.findall(r"\b[a-z]+", article.text)}
    for number in count():
        article = articles[number % len(articles)]
        names = {word for word in WORD.findall(article.text) if word.lower() not in lowered} - CALENDAR
        yield _vary(article, number, {name: surname(chance) for name in names}, chance)


def _vary(article: Document, number: int, names: Mapping[str, str], chance: Random) -> Document:
    years, day = chance.randint(-90, 5), chance.randint(1, 28)
    text = WORD.sub(lambda found: names.get(found[0], found[0]), article.text)
    text = YEAR.sub(lambda found: str(int(found[0]) + years), text)
    text = DAY.sub(lambda found: str((int(found[0]) + day) % 28 + 1), text)
    source = article.source
    published = Day(2015 + years, chance.randint(1, 12), day)
    return replace(article, text=text, source=replace(source, id=f"{source.id}-{number}", published=published))


def _seconds(db: Database, documents: list[Document]) -> float:
    start = process_time()
    ingest.add(db, documents)
    return process_time() - start


if __name__ == "__main__":
    main()
