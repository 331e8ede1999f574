"""How well documents date each other: half of a pile has its days, those of the other half are hidden and inferred.

A pile goes in by `timeline ingest`, and what comes out is read from `timeline documents --json`, as anyone would. Each
half is hidden once. The piles are the files of `piles/` and of `tests/stories/`, one affair a file, and whatever else
is given. A claim is sound if the true day lies within it.
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
COLLECTIONS = ROOT / "benchmarks" / "piles"
STORIES = ROOT / "tests" / "stories"
_PART = re.compile(r"^== (\S+)(?: (\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_ANSWER = "timeline"


class Article(NamedTuple):
    """A text and the day on which it was written, None if nobody knows."""

    name: str
    text: str
    written: Day | None


class Claim(NamedTuple):
    """What is said of the day of a document of which it was hidden.

    `days` is None where nothing is inferred; one of its ends may be far away. `is_told` says that the text itself told
    its day, by a dateline for example: then it is no inference.
    """

    written: Day
    days: Interval | None
    is_stated: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether it is known from when to when."""
        return self.days is not None and self.days.days < _NO_END

    @property
    def is_sound(self) -> bool:
        """Whether the true day is among those that are claimed."""
        return self.days is not None and self.days.holds(Interval(self.written, self.written + 1))

    @property
    def error(self) -> int:
        """In days, from the true day to the claimed one, or to the middle of those that are claimed."""
        return 0 if self.days is None else abs((self.days.start.number + self.days.last.number) // 2 - self._number)

    @property
    def miss(self) -> int:
        """In days, from the true day to the nearest that is claimed."""
        if self.days is None:
            return 0
        return max(self.days.start.number - self._number, self._number - self.days.last.number, 0)

    @property
    def _number(self) -> int:
        return self.written.number


_FIRST, _LAST = Day(1, 1, 1), Day(9999, 12, 31)
_NO_END = 1_000 * 365


def read(path: Path) -> list[Article]:
    """The articles of a file, in its order."""
    _, *found = _PART.split(path.read_text("utf-8"))
    parts = zip(found[::3], found[1::3], found[2::3], strict=True)
    return [
        Article(name, text.strip(), None if day is None else Day.read(day))
        for name, day, text in parts
        if name != _ANSWER
    ]


def inferred(articles: Sequence[Article]) -> Iterator[Claim]:
    """A claim for each article whose day is known: first the ones with even places are hidden, then the others."""
    known = [article for article in articles if article.written is not None]
    for parity in (0, 1):
        hidden = {article.name: article.written for article in known[parity::2]}
        for entry in _documents(articles, hidden):
            written = hidden.get(entry["id"])
            if written is not None:
                yield claim(entry, written)


def claim(entry: Mapping[str, Any], written: Day) -> Claim:
    """What the JSON of a document says of its day."""
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


def _day(bounds: Mapping[str, Any], name: str, otherwise: Day) -> Day:
    return otherwise if bounds.get(name) is None else Day.read(bounds[name])


def _documents(articles: Iterable[Article], hidden: Mapping[str, Day | None]) -> list[dict[str, Any]]:
    """The documents as they are listed once the pile is there without the hidden days."""
    with TemporaryDirectory() as folder:
        path, db = Path(folder) / "pile.jsonl", f"--db={folder}/timeline.db"
        with path.open("w", encoding="utf-8") as lines:
            for article in articles:
                day = None if article.name in hidden or article.written is None else str(article.written)
                line = {"id": article.name, "text": article.text, "published": day}
                lines.write(json.dumps({key: value for key, value in line.items() if value is not None}) + "\n")
        run(TIMELINE, "ingest", db, path)
        listed = run(TIMELINE, "documents", "--json", db)
    found: list[dict[str, Any]] = json.loads(listed)
    return found


def score(claims: Iterable[Claim]) -> dict[str, str]:
    """The figures of a line: shares in percent of the hidden days, errors in days."""
    every = list(claims)
    claims = [one for one in every if not one.is_stated]
    made = [one for one in claims if one.days is not None]
    single = [one for one in made if one.days is not None and one.days.days == 1]
    closed = [one for one in made if one.is_closed]
    sound = [one for one in made if one.is_sound]
    return {
        "hidden": str(len(claims)),
        "told by the text": str(len(every) - len(claims)),
        "inferred": _share(len(made), len(claims)),
        "sound": _share(len(sound), len(made)),
        "one day": _share(len(single), len(claims)),
        "its error": _median(single),
        "from a day to a day": _share(len(closed), len(claims)),
        "error of the middle": _median(closed),
        "within a day": _share(sum(one.error <= 1 for one in closed), len(claims)),
    }


def _share(some: int, every: int) -> str:
    return f"{100 * some / every:.1f}" if every else "-"


def _median(claims: Sequence[Claim]) -> str:
    return f"{median(one.error for one in claims):g}" if claims else "-"


def print_collections(more: Mapping[str, Sequence[Article]]) -> None:
    """A line for each kind of pile, the piles that are here and those given; then how far off the wrong claims are."""
    piles: dict[str, list[Sequence[Article]]] = {name: [articles] for name, articles in more.items()}
    piles["stories of the tests"] = [read(path) for path in sorted(STORIES.glob("*.txt"))]
    piles["affairs, as news sites tell them"] = [read(path) for path in sorted(COLLECTIONS.glob("*.txt"))]
    found = {name: [one for pile in kind for one in inferred(pile)] for name, kind in piles.items()}
    print("\nHalf of each pile is dated, the days of the other half are hidden; then the other way round.\n")
    lines = [score(claims) for claims in found.values()]
    print("| " + " | ".join(["piles", *lines[0]]) + " |")
    print("| --- |" + " ---: |" * len(lines[0]))
    for name, line in zip(found, lines, strict=True):
        print("| " + " | ".join([name, *line.values()]) + " |")
    claims = [one for every in found.values() for one in every if not one.is_stated]
    if not any(one.days is not None for one in claims):
        print("\nNothing is inferred.")
        return
    wrong = Counter(one.miss for one in claims if one.days is not None and not one.is_sound)
    told = ", ".join(f"{count} by {miss} days" for miss, count in sorted(wrong.items())) or "none"
    print(f"\nUnsound claims, by how far they miss the true day: {told}.")
