"""How ingesting keeps its pace while the pile grows: documents a second, and what one more document costs.

The articles of seeds/, and those of every docs.jsonl below a folder, again and again; a long one is cut between its
paragraphs. They come as affairs: up to four neighbouring articles with the same other names and dates, of which some
are told once more by a paper that leaves out sentences. Each affair has its own names; its years lie so many earlier
or later, its months so many on, its days of the month are others, and its days of publication move with them. Half of
its long words are others too, each in the place of one with the same ending ("negotiations" for "corporations"), so
that affairs share short words and the build of sentences, and of long words as many as any two texts would. In what
is quoted all words of four letters or more are any others: two affairs share no saying, word for word.
"""

from __future__ import annotations

import re
import tempfile
from argparse import ArgumentParser
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from itertools import count, islice
from pathlib import Path
from random import Random
from resource import RUSAGE_SELF, getrusage
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.prose import MONTHS, surname
from timeline import pipeline, readers, resources, storage
from timeline.dates import Day
from timeline.readers import files as file_readers
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlite_utils import Database

    from timeline.records import Document

STEP = 1_000
ONE_MORE = 40
LONGEST = 3_000
"""Characters of an article; what is longer is cut between paragraphs."""

WORD = re.compile(r"\b[a-z]?[A-Z][a-z]+")
LONG_WORD = re.compile(r"\b[a-z]{7,}\b")
QUOTED = re.compile(r"[\"“][^\"“”\n]+[\"”]")
QUOTED_WORD = re.compile(r"\b[a-z]{4,}\b")
WITHIN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
"""A capital that begins no sentence."""
SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z])")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d(?=s?\b)")
YEAR_BEFORE = re.compile(r"\b\d{2,3}(?= BCE?\b)")
DATE = re.compile(rf"\b(?:(?P<before>\d\d?) )?(?P<month>{'|'.join(MONTHS)})\b(?: (?P<after>\d\d?)\b)?")
CALENDAR = frozenset([*MONTHS, *"Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()])
DAYS = 28
"""So many days has every month here."""

ARTICLES_OF_AN_AFFAIR = (1, 1, 1, 2, 4)
COPY_PROBABILITY, KEEP_PROBABILITY = 0.25, 0.6
OTHER_WORDS = 0.5


@dataclass(frozen=True)
class Change:
    """What makes another affair of articles: other words, there and in quotations, and how far its dates move."""

    words: Mapping[str, str]
    quoted: Mapping[str, str]
    years: int
    months: int
    days: int

    def text(self, text: str) -> str:
        """The text with other names, words and dates."""
        text = QUOTED.sub(lambda found: QUOTED_WORD.sub(self._quoted, found[0]), text)
        for words in (WORD, LONG_WORD):
            text = words.sub(lambda found: self.words.get(found[0], found[0]), text)
        text = YEAR.sub(lambda found: str(int(found[0]) + self.years), text)
        text = YEAR_BEFORE.sub(lambda found: str(max(1, int(found[0]) - self.years)), text)
        return DATE.sub(self._date, text)

    def day(self, day: Day) -> Day:
        """The day to which a day moves."""
        return Day(day.year + self.years, self._month(day.month - 1) + 1, self._day(day.day))

    def _quoted(self, found: re.Match[str]) -> str:
        return self.quoted.get(found[0], found[0])

    def _date(self, found: re.Match[str]) -> str:
        before, after = (None if digits is None else str(self._day(int(digits))) for digits in found.group(1, 3))
        return " ".join(filter(None, (before, MONTHS[self._month(MONTHS.index(found["month"]))], after)))

    def _month(self, month: int) -> int:
        return (month + self.months) % len(MONTHS)

    def _day(self, day: int) -> int:
        return (day + self.days) % DAYS + 1


class Lexicon:
    """The words of all articles: which are names, and which can stand in the place of which."""

    def __init__(self, articles: Iterable[Document]) -> None:
        texts = [article.text for article in articles]
        lowered = Counter(word for text in texts for word in re.findall(r"\b[a-z]+", text))
        within = Counter(word for text in texts for word in WITHIN.findall(text))
        self.common = {word for word in lowered if lowered[word] > within[word.capitalize()]}
        dates = {word for text in texts for timex in tag(text) for word in QUOTED_WORD.findall(timex.extent.exact)}
        self.said = sorted(filter(QUOTED_WORD.fullmatch, lowered.keys() - dates))
        self.like: defaultdict[str, list[str]] = defaultdict(list)
        for word in filter(LONG_WORD.fullmatch, self.said):
            self.like[word[-3:]].append(word)

    def change(self, articles: Iterable[Document], rng: Random) -> Change:
        """Another affair of these articles."""
        text = "\n".join(f"{article.source.title or ''}\n{article.text}" for article in articles)
        quoted = dict.fromkeys(word for saying in QUOTED.findall(text) for word in QUOTED_WORD.findall(saying))
        long = dict.fromkeys(word for word in LONG_WORD.findall(text) if rng.random() < OTHER_WORDS)
        names = [
            word
            for word in dict.fromkeys(WORD.findall(text))
            if word.lower() not in self.common and word not in CALENDAR
        ]
        words = {word: rng.choice(like) for word in long if word in (like := self.like[word[-3:]])}
        words |= {name: surname(rng) for name in names}
        days = rng.randint(-90, 5), rng.randrange(len(MONTHS)), rng.randrange(DAYS)
        return Change(words, {word: rng.choice(self.said) for word in quoted}, *days)


def main() -> None:
    """Prints a line for each thousand documents, and the median of the last single ones."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--data", type=Path, help="a folder; the documents of every docs.jsonl below it come in too")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        storage.migrate(path)
        db = storage.open_database(path)
        print("| documents | documents a second | of the first | ms for one more | MB on disk | MB of memory |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: |")
        pile, first = varied(articles(asked.data)), 0.0
        for there in range(STEP, asked.documents + 1, STEP):
            rate = (STEP - ONE_MORE) / _seconds(db, list(islice(pile, STEP - ONE_MORE)))
            one = 1000 * median(_seconds(db, [document]) for document in islice(pile, ONE_MORE))
            first = first or rate
            size, memory = path.stat().st_size / 1e6, getrusage(RUSAGE_SELF).ru_maxrss / 1e3
            print(
                f"| {there:,} | {rate:.0f} | {rate / first:.2f} | {one:.1f} | {size:.0f} | {memory:.0f} |", flush=True
            )
        db.close()


def articles(data: Path | None) -> list[Document]:
    """What the affairs are made from; an article that lies in several files is one."""
    paths = [resources.seeds(), *([] if data is None else sorted(data.rglob("docs.jsonl")))]
    read = file_readers.read_paths(paths, readers.IngestDefaults())
    every = {one.text: one for one in read if not isinstance(one, readers.Rejection)}
    return [replace(one, text=text) for one in every.values() for text in _split(one.text)]


def varied(articles: Sequence[Document], seed: int = 0) -> Iterator[Document]:
    """Affairs of the articles without end, the same ones for the same seed."""
    chance = Random(seed)  # noqa: S311 - no secret
    lexicon, numbers = Lexicon(articles), count()
    while True:
        first = chance.randrange(len(articles))
        affair = articles[first : first + chance.choice(ARTICLES_OF_AN_AFFAIR)]
        change = lexicon.change(affair, chance)
        for article in affair:
            text = change.text(article.text)
            yield _copy(article, text, next(numbers), change)
            if chance.random() < COPY_PROBABILITY:
                yield _copy(article, _shorter(text, chance), next(numbers), change)


def _split(text: str) -> Iterator[str]:
    """The text in parts of a news article's length, each of whole paragraphs."""
    part = ""
    for paragraph in text.splitlines(keepends=True):
        if part.strip() and len(part) + len(paragraph) > LONGEST:
            yield part
            part = ""
        part += paragraph
    yield part


def _shorter(text: str, rng: Random) -> str:
    first, *others = SENTENCE.split(text)
    return " ".join([first, *(other for other in others if rng.random() < KEEP_PROBABILITY)])


def _copy(article: Document, text: str, number: int, change: Change) -> Document:
    source = article.source
    moved = replace(
        source,
        id=f"{source.id}-{number}",
        title=None if source.title is None else change.text(source.title),
        published=None if source.published is None else change.day(source.published),
    )
    return replace(article, text=text, source=moved)


def _seconds(db: Database, documents: list[Document]) -> float:
    start = process_time()
    pipeline.add(db, documents)
    return process_time() - start


if __name__ == "__main__":
    main()
