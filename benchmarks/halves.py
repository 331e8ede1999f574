"""Measures how well documents date each other: the publication days of half a collection are hidden and inferred.

A collection goes through `timeline ingest`, and the days are read from `timeline documents --json`, as a user's would.
Each half is hidden once. The collections are the files of `collections/` and of `tests/stories/`, one affair per file,
and those that the caller adds. A claim is sound if it contains the true day.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.scores import TIMELINE, run
from timeline.dates import Day, Interval

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Article", "Claim", "claim", "inferred", "print_collections", "read", "score"]

ROOT = Path(__file__).parents[1]
COLLECTIONS = ROOT / "benchmarks" / "collections"
STORIES = ROOT / "tests" / "stories"
_PART = re.compile(r"^== (\S+)(?: (\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_ANSWER = "timeline"


class Article(NamedTuple):
    """A text and its publication day, None if it is unknown."""

    name: str
    text: str
    written: Day | None


class Claim(NamedTuple):
    """The inferred publication days of a document whose day was hidden.

    `days` is None where nothing is inferred; one of its ends may be far away. `is_stated` means that the text states
    its day, in a dateline for example: then it is no inference.
    """

    written: Day
    days: Interval | None
    is_stated: bool = False

    @property
    def is_closed(self) -> bool:
        """True if both ends of the days are known."""
        return self.days is not None and self.days.days < _NO_END

    @property
    def is_sound(self) -> bool:
        """True if the claimed days contain the true day."""
        return self.days is not None and self.days.holds(Interval(self.written, self.written + 1))

    @property
    def error(self) -> int:
        """Days between the true day and the middle of the claimed days."""
        return 0 if self.days is None else abs((self.days.start.number + self.days.last.number) // 2 - self._number)

    @property
    def miss(self) -> int:
        """Days between the true day and the nearest claimed day."""
        if self.days is None:
            return 0
        return max(self.days.start.number - self._number, self._number - self.days.last.number, 0)

    @property
    def _number(self) -> int:
        return self.written.number


_FIRST, _LAST = Day(1, 1, 1), Day(9999, 12, 31)
_NO_END = 1_000 * 365


def read(path: Path) -> list[Article]:
    """Read the articles of a file, in its order."""
    _, *fields = _PART.split(path.read_text("utf-8"))
    parts = zip(fields[::3], fields[1::3], fields[2::3], strict=True)
    return [
        Article(name, text.strip(), None if day is None else Day.read(day))
        for name, day, text in parts
        if name != _ANSWER
    ]


def inferred(articles: Sequence[Article]) -> Iterator[Claim]:
    """Yield a claim for each article with a known day: first those at even places are hidden, then the others."""
    dated = [article for article in articles if article.written is not None]
    for parity in (0, 1):
        hidden = {article.name: article.written for article in dated[parity::2]}
        for entry in _documents(articles, hidden):
            written = hidden.get(entry["id"])
            if written is not None:
                yield claim(entry, written)


def claim(entry: Mapping[str, Any], written: Day) -> Claim:
    """Return the claim in the JSON of a document."""
    if entry["published_from"] in ("given", "metadata"):
        day = Day.read(entry["published"])
        return Claim(written, Interval(day, day + 1), is_stated=True)
    if entry["published"] is not None:
        day = Day.read(entry["published"])
        return Claim(written, Interval(day, day + 1))
    bounds = entry["published_bounds"] or {}
    if bounds.get("earliest") is None and bounds.get("latest") is None:
        return Claim(written, None)
    return Claim(written, Interval(_day(bounds, "earliest", _FIRST), _day(bounds, "latest", _LAST) + 1))


def _day(bounds: Mapping[str, Any], name: str, default: Day) -> Day:
    return default if bounds.get(name) is None else Day.read(bounds[name])


def _documents(articles: Iterable[Article], hidden: Mapping[str, Day | None]) -> list[dict[str, Any]]:
    """Ingest the collection without the hidden days, and return its documents as they are listed."""
    with TemporaryDirectory() as folder:
        path, db = Path(folder) / "collection.jsonl", f"--db={folder}/timeline.db"
        with path.open("w", encoding="utf-8") as lines:
            for article in articles:
                day = None if article.name in hidden or article.written is None else str(article.written)
                line = {"id": article.name, "text": article.text, "published": day}
                lines.write(json.dumps({key: value for key, value in line.items() if value is not None}) + "\n")
        run(TIMELINE, "ingest", db, path)
        listed = run(TIMELINE, "documents", "--json", db)
    documents: list[dict[str, Any]] = json.loads(listed)
    return documents


def score(claims: Iterable[Claim]) -> dict[str, str]:
    """Return the figures of a row: shares of the hidden days in percent, errors in days."""
    all_claims = list(claims)
    claims = [one for one in all_claims if not one.is_stated]
    made = [one for one in claims if one.days is not None]
    single = [one for one in made if one.days is not None and one.days.days == 1]
    closed = [one for one in made if one.is_closed]
    sound = [one for one in made if one.is_sound]
    return {
        "hidden": str(len(claims)),
        "stated by the text": str(len(all_claims) - len(claims)),
        "inferred": _share(len(made), len(claims)),
        "sound": _share(len(sound), len(made)),
        "one day": _share(len(single), len(claims)),
        "its error": _median(single),
        "from a day to a day": _share(len(closed), len(claims)),
        "error of the middle": _median(closed),
        "within a day": _share(sum(one.error <= 1 for one in closed), len(claims)),
    }


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "-"


def _median(claims: Sequence[Claim]) -> str:
    return f"{median(one.error for one in claims):g}" if claims else "-"


def print_collections(more: Mapping[str, Sequence[Article]]) -> None:
    """Print a row for each kind of collection, these and `more`; then the errors of the unsound claims."""
    collections: dict[str, list[Sequence[Article]]] = {name: [articles] for name, articles in more.items()}
    collections["stories of the tests"] = [read(path) for path in sorted(STORIES.glob("*.txt"))]
    collections["affairs, as news sites report them"] = [read(path) for path in sorted(COLLECTIONS.glob("*.txt"))]
    claims_by_kind = {
        name: [one for articles in kind for one in inferred(articles)] for name, kind in collections.items()
    }
    print("\nHalf of each collection is dated, the days of the other half are hidden; then the other way round.\n")
    rows = [score(claims) for claims in claims_by_kind.values()]
    print("| " + " | ".join(["collections", *rows[0]]) + " |")
    print("| --- |" + " ---: |" * len(rows[0]))
    for name, row in zip(claims_by_kind, rows, strict=True):
        print("| " + " | ".join([name, *row.values()]) + " |")
    claims = [one for of_kind in claims_by_kind.values() for one in of_kind if not one.is_stated]
    if not any(one.days is not None for one in claims):
        print("\nNothing is inferred.")
        return
    wrong = Counter(one.miss for one in claims if one.days is not None and not one.is_sound)
    misses = ", ".join(f"{count} by {miss} days" for miss, count in sorted(wrong.items())) or "none"
    print(f"\nUnsound claims, by how far they miss the true day: {misses}.")
