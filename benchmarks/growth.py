"""Measures ingestion while the collection grows: documents per second, and the cost of one more document.

The collection repeats the articles of seeds/, and of every docs.jsonl below a folder, with variations; long articles
are split between paragraphs. They come as affairs: up to four neighbouring articles with the same substitutions; some
are copied with sentences left out. Each affair has its own names, and its years, months, days and publication days are
shifted. Half of its long words are replaced by words with the same ending ("negotiations" for "corporations"), so that
affairs share short words and syntax, and no more long words than any two texts. In quotations all words of four letters
or more are replaced: two affairs share no quotation.
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
"""The most characters of an article; longer ones are split between paragraphs."""

WORD = re.compile(r"\b[a-z]?[A-Z][a-z]+")
LONG_WORD = re.compile(r"\b[a-z]{7,}\b")
QUOTED = re.compile(r"[\"“][^\"“”\n]+[\"”]")
QUOTED_WORD = re.compile(r"\b[a-z]{4,}\b")
WITHIN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
"""A capitalised word that does not start a sentence."""
SENTENCE = re.compile(r"(?<=[.!?]) +(?=[A-Z])")
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d(?=s?\b)")
YEAR_BEFORE = re.compile(r"\b\d{2,3}(?= BCE?\b)")
DATE = re.compile(rf"\b(?:(?P<before>\d\d?) )?(?P<month>{'|'.join(MONTHS)})\b(?: (?P<after>\d\d?)\b)?")
CALENDAR = frozenset([*MONTHS, *"Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()])
DAYS = 28
"""The days of every month in the variations."""

ARTICLES_OF_AN_AFFAIR = (1, 1, 1, 2, 4)
COPY_PROBABILITY, KEEP_PROBABILITY = 0.25, 0.6
OTHER_WORDS = 0.5


@dataclass(frozen=True)
class Change:
    """The substitutions that make a new affair: words, words in quotations, and shifts of years, months and days."""

    words: Mapping[str, str]
    quoted: Mapping[str, str]
    years: int
    months: int
    days: int

    def text(self, text: str) -> str:
        """Return the text with its names, words and dates replaced."""
        text = QUOTED.sub(lambda match: QUOTED_WORD.sub(self._quoted, match[0]), text)
        for words in (WORD, LONG_WORD):
            text = words.sub(lambda match: self.words.get(match[0], match[0]), text)
        text = YEAR.sub(lambda match: str(int(match[0]) + self.years), text)
        text = YEAR_BEFORE.sub(lambda match: str(max(1, int(match[0]) - self.years)), text)
        return DATE.sub(self._date, text)

    def day(self, day: Day) -> Day:
        """Return the shifted day."""
        return Day(day.year + self.years, self._month(day.month - 1) + 1, self._day(day.day))

    def _quoted(self, match: re.Match[str]) -> str:
        return self.quoted.get(match[0], match[0])

    def _date(self, match: re.Match[str]) -> str:
        before, after = (None if digits is None else str(self._day(int(digits))) for digits in match.group(1, 3))
        return " ".join(filter(None, (before, MONTHS[self._month(MONTHS.index(match["month"]))], after)))

    def _month(self, month: int) -> int:
        return (month + self.months) % len(MONTHS)

    def _day(self, day: int) -> int:
        return (day + self.days) % DAYS + 1


class Lexicon:
    """The words of all articles: the names, and the words that can replace each other."""

    def __init__(self, articles: Iterable[Document]) -> None:
        texts = [article.text for article in articles]
        lowered = Counter(word for text in texts for word in re.findall(r"\b[a-z]+", text))
        within = Counter(word for text in texts for word in WITHIN.findall(text))
        self.common = {word for word in lowered if lowered[word] > within[word.capitalize()]}
        dates = {word for text in texts for timex in tag(text) for word in QUOTED_WORD.findall(timex.extent.exact)}
        self.quotable = sorted(filter(QUOTED_WORD.fullmatch, lowered.keys() - dates))
        self.by_ending: defaultdict[str, list[str]] = defaultdict(list)
        for word in filter(LONG_WORD.fullmatch, self.quotable):
            self.by_ending[word[-3:]].append(word)

    def change(self, articles: Iterable[Document], rng: Random) -> Change:
        """Make the substitutions for a new affair of these articles."""
        text = "\n".join(f"{article.source.title or ''}\n{article.text}" for article in articles)
        quoted = dict.fromkeys(word for saying in QUOTED.findall(text) for word in QUOTED_WORD.findall(saying))
        long = dict.fromkeys(word for word in LONG_WORD.findall(text) if rng.random() < OTHER_WORDS)
        names = [
            word
            for word in dict.fromkeys(WORD.findall(text))
            if word.lower() not in self.common and word not in CALENDAR
        ]
        words = {word: rng.choice(similar) for word in long if word in (similar := self.by_ending[word[-3:]])}
        words |= {name: surname(rng) for name in names}
        days = rng.randint(-90, 5), rng.randrange(len(MONTHS)), rng.randrange(DAYS)
        return Change(words, {word: rng.choice(self.quotable) for word in quoted}, *days)


def main() -> None:
    """Print a row for each thousand documents, with the median time of the last single ones."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=20_000)
    parser.add_argument("--data", type=Path, help="a folder; the documents of every docs.jsonl below it come in too")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "timeline.db"
        storage.migrate(path)
        db = storage.open_database(path)
        print("| documents | documents a second | of the first | ms for one more | MB on disk | MB of memory |")
        print("| ---: | ---: | ---: | ---: | ---: | ---: |")
        documents, first = varied(articles(arguments.data)), 0.0
        for stored in range(STEP, arguments.documents + 1, STEP):
            rate = (STEP - ONE_MORE) / _seconds(db, list(islice(documents, STEP - ONE_MORE)))
            single = 1000 * median(_seconds(db, [document]) for document in islice(documents, ONE_MORE))
            first = first or rate
            size, memory = path.stat().st_size / 1e6, getrusage(RUSAGE_SELF).ru_maxrss / 1e3
            print(
                f"| {stored:,} | {rate:.0f} | {rate / first:.2f} | {single:.1f} | {size:.0f} | {memory:.0f} |",
                flush=True,
            )
        db.close()


def articles(data: Path | None) -> list[Document]:
    """Read the articles that affairs are made from, each text once."""
    paths = [resources.seeds(), *([] if data is None else sorted(data.rglob("docs.jsonl")))]
    read = file_readers.read_paths(paths, readers.IngestDefaults())
    every = {one.text: one for one in read if not isinstance(one, readers.Rejection)}
    return [replace(one, text=text) for one in every.values() for text in _split(one.text)]


def varied(articles: Sequence[Document], seed: int = 0) -> Iterator[Document]:
    """Yield articles of new affairs without end, the same ones for the same seed."""
    rng = Random(seed)  # noqa: S311 - no secret
    lexicon, numbers = Lexicon(articles), count()
    while True:
        first = rng.randrange(len(articles))
        affair = articles[first : first + rng.choice(ARTICLES_OF_AN_AFFAIR)]
        change = lexicon.change(affair, rng)
        for article in affair:
            text = change.text(article.text)
            yield _copy(article, text, next(numbers), change)
            if rng.random() < COPY_PROBABILITY:
                yield _copy(article, _shorter(text, rng), next(numbers), change)


def _split(text: str) -> Iterator[str]:
    """Split the text into parts of whole paragraphs, each of a news article's length."""
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
