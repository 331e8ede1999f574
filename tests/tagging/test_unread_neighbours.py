"""The safety test: a neighbour of a date that the grammar does not know never leaves a date certain and wrong."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from timeline.dates import Day
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PUBLISHED = Day(2019, 12, 21)
DATES = re.compile(
    r"\b(?P<date>(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{1,2})?)(?P<year>,? (?:1[6-9]|20)\d\d)\b(?![-–/])"
)
WEEKDAY = re.compile(
    r"\b(?:on|On|last|next|Last|Next|this|This) (?P<date>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?! [A-Z\d])"
)
UNKNOWN_YEARS = (
    *(" MDCCXI", " 17__", " 18—", " 2O15", ", 17 9,", " 19xx", " of an unknown year", " A.H. 1209", " 12 Geo. III"),
    *(" in the third year of his reign", " anno domini MDC", " [?1711]", " 1659/61", " 20015", ", 1 8 4 4,"),
    *(" MDCXLIV", " 17??", " 2Ol9", " 3 Eliz. I", " 1611/13", ", ca. 17 8,", " of that terrible year", ", c. 18 9,"),
    *(" AUC 988", " in the last year of the reign", " of some year", " [18 4]", " (17__)", " 20x9", " MDLXX"),
    *(" MDCCCXX", " 1_44"),
)
UNKNOWN_OFFSETS = (
    *("on {} sennight", "on the penultimate {}", "on an unspecified {}", "on some {} or other"),
    *("on {} gone", "on the {} preceding it", "on {} of the week before the last but one", "on {}, 17 9,"),
    *("on {} twelvemonth", "on an uncertain {}", "on the antepenultimate {}", "on another {}", "on the umpteenth {}"),
    *("on the {} following it", "on neither {}"),
)
SENTENCES = 3_000


class Changed(NamedTuple):
    """A sentence in which the neighbour of a date is unknown, and the place of that date."""

    text: str
    start: int
    end: int


def prose() -> Iterator[str]:
    """The sentences of the seeds and of the stories of the tests."""
    folders = (ROOT / "seeds").glob("*.md"), (ROOT / "tests" / "stories").glob("*.txt")
    for path in sorted(path for folder in folders for path in folder):
        yield from re.split(r"(?<=[.!?])\s+|\n\s*\n", path.read_text("utf-8"))


def changed() -> Iterator[Changed]:
    sentences = [sentence for sentence in prose() if not sentence.startswith(("#", "---", "="))]
    for sentence, unknown in product(sentences, UNKNOWN_YEARS):
        for found in DATES.finditer(sentence):
            text = sentence[: found.end("date")] + unknown + sentence[found.end() :]
            yield Changed(text, found.start("date"), found.end("date"))
    for sentence, unknown in product(sentences, UNKNOWN_OFFSETS):
        for found in WEEKDAY.finditer(sentence):
            words = unknown.format(found["date"])
            start = found.start() + words.index(found["date"])
            yield Changed(
                sentence[: found.start()] + words + sentence[found.end() :], start, start + len(found["date"])
            )


def certain(case: Changed) -> list[str]:
    """The certain dates that are given to the changed date."""
    timexes = tag(case.text)
    resolved = zip(timexes, resolve_document(timexes, PUBLISHED), strict=True)
    return [
        f"{timex.extent.exact} = {resolution.when.edtf}"
        for timex, resolution in resolved
        if timex.extent.start < case.end and timex.extent.end > case.start and resolution.when.edtf is not None
    ]


def test_unknown_neighbour_leaves_no_certain_date() -> None:
    """No date that stood beside a year or an offset is certain when that is replaced by one that is not known."""
    cases = list(changed())[:SENTENCES]

    wrong = [(case.text[max(0, case.start - 40) : case.end + 40], dates) for case in cases if (dates := certain(case))]

    assert wrong == []
    assert len(cases) >= SENTENCES


@pytest.mark.parametrize("unknown", UNKNOWN_YEARS)
def test_unknown_year_leaves_the_day_open(unknown: str) -> None:
    """The day and the month are read, though the year beside them is not."""
    timexes = tag(f"He came on 8 May{unknown} and stayed.")

    resolutions = resolve_document(timexes, PUBLISHED)

    assert [resolution.when.edtf for resolution in resolutions][:1] == [None]
