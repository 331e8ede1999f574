"""Tests of dates in the head of a text, and of lines that only look like them."""

import pytest

from timeline.dates import Day
from timeline.meanings.operators import NumericDateOrder
from timeline.publication.evidence import date_strings, datelines
from timeline.publication.evidence.signals import Signal, YearlessDateline

FRIDAY = Day(2019, 12, 20)


def days(text: str, order: NumericDateOrder | None = None) -> dict[Signal, set[Day]]:
    found: dict[Signal, set[Day]] = {}
    for one in datelines.in_text(text, order):
        found.setdefault(one.signal, set()).add(one.day)
    return found


@pytest.mark.parametrize(
    "opening",
    [
        "LIMA, Dec. 20, 2019 (Agency) -- ",
        "LIMA, Dec 20, 2019 (Agency) - ",
        "Lima, 20 December 2019 – ",
        "LIMA – 20 December 2019 – ",
        "LIMA (20 December 2019) – ",
        "BUENOS AIRES, Argentina, December 20, 2019 /A Newswire/ -- ",
        "Ferry sinks off Peru\n\nLIMA, Dec. 20, 2019 (Agency) — ",
    ],
)
def test_agency_dateline(opening: str) -> None:
    """The dateline of a news agency dates a text."""
    assert days(f"{opening}The ferry sank in 2015.")[Signal.DATELINE] == {FRIDAY}


def test_agency_dateline_of_1912() -> None:
    """The year of a dateline may be long ago."""
    assert days("LIMA, April 16, 1912 - The liner sank.")[Signal.DATELINE] == {Day(1912, 4, 16)}


@pytest.mark.parametrize(
    "opening", ["LIMA, Dec 20 (Agency) - ", "Lima, Dec. 20 (Agency) -- ", "LIMA, 20 December – ", "LIMA, Dec. 20 — "]
)
def test_yearless_dateline(opening: str) -> None:
    """A dateline without a year gives no day, but its month and day."""
    text = f"{opening}The ferry sank on Friday."

    found = datelines.yearless(text)

    assert days(text) == {}
    assert isinstance(found, YearlessDateline)
    assert (found.month, found.day) == (12, 20)


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, Dec. 20, 2019 (Agency) -- The ferry sank.",
        "LIMA, Peru (Agency) — The ferry sank on Dec. 20.",
        "LIMA, Friday (Agency) — The ferry sank.",
        "On Dec. 20 - a Friday - the ferry sank.",
        "The Solveig, Dec. 20 - a ferry.",
        "The ferry sank.",
    ],
)
def test_no_yearless_dateline(text: str) -> None:
    """Other text before a dash is no dateline."""
    assert datelines.yearless(text) is None


@pytest.mark.parametrize(
    "line",
    [
        "Published: 20/12/2019",
        "Date: 20 December 2019",
        "Date: Fri, 20 Dec 2019 23:30:00 -0500",
        "**Published:** 20 December 2019",
        "Posted by Jane on Dec 20, 2019 at 5 pm",
        "Posted Dec 20, 2019 by Jane Roe in News",
        "By Jane Roe | 20 Dec 2019",
        "By Jane Roe, December 20, 2019",
        "Jane Roe · 20 Dec 2019",
        "December 20, 2019",
        "Friday, 20 December 2019 10:00 GMT",
        "Published 20 Dec 2019, updated 21 Dec 2019",
        "Last updated 21 Dec 2019 | Published: 20 Dec 2019",
        "Updated 21 December 2019, first published 20 December 2019",
        "Sat 21 Dec 2019 09.05 GMT\n\nFirst published on Fri 20 Dec 2019 18.00 GMT",
    ],
)
def test_line_of_its_own(line: str) -> None:
    """A line of its own dates a text."""
    assert days(f"Ferry sinks\n\n{line}\n\nThe ferry sank in the harbour on 14 May 1998.") == {Signal.LINE: {FRIDAY}}


@pytest.mark.parametrize(
    "line",
    [
        "Updated: 20 December 2019",
        "Last modified on 20 December 2019",
        "Copyright 2019",
        "© 20 December 2019 The Harbour Post",
        "The ferry sank on 20 December 2019.",
        "Published on 20 December 2019, the report says that the pumps had failed.",
        "The report, published 20 December 2019 by the ministry, says that the pumps failed.",
        "Published in 2019",
        "Date of birth: 20 December 1950",
        "Event date: 20 December 2019",
        "Deadline: 20 December 2019",
        "Retrieved 20 December 2019",
        "What: A concert\nDate: 20 December 2019\nVenue: Town hall",
        "20 December 2019\n\nThe ferry sank.\n\n21 December 2019\n\nDivers came.",
        "By Jane Roe | 20 Dec 2019 | 21 Dec 2019",
        "19 and 20 December",
    ],
)
def test_lines_that_give_no_publication_date(line: str) -> None:
    """Lines that only look like a publication date give none."""
    assert days(f"Ferry sinks\n\n{line}\n\nThe ferry sank in the harbour.") == {}


def test_line_far_down() -> None:
    """A line far down in the text gives no date."""
    assert days("The ferry sank.\n" * 20 + "Published: 20/12/2019") == {}


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en-GB", "", Day(2019, 4, 3)),
        ("en-US", "", Day(2019, 3, 4)),
        ("en_US", "", Day(2019, 3, 4)),
        ("en-Latn-AU", "", Day(2019, 4, 3)),
        ("en", "It sank on 25/04/2019.", Day(2019, 4, 3)),
        ("en-GB", "It sank on 04/25/2019.", Day(2019, 3, 4)),
        ("en", "", None),
        ("en-CA", "", None),
        ("en", "From 25/04/2019 to 04/26/2019.", None),
    ],
)
def test_numeric_order(language: str, text: str, day: Day | None) -> None:
    """Other dates of the text decide on 03/04/2019, then its region."""
    found = date_strings.parse("03/04/2019", date_strings.numeric_order(language, text))

    assert (None if found is None else found.day) == day


@pytest.mark.parametrize(
    "text", ["04/04/2019", "2019-04-04", "20190404", "4 April 2019, 10:00", "2019-04-04T23:30 EST"]
)
def test_parse_unambiguous_numeric_date(text: str) -> None:
    """A numeric date with one reading needs no order."""
    found = date_strings.parse(text)

    assert found is not None
    assert found.day == Day(2019, 4, 4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2019-02-30",
        "0000-01-01",
        "4 April 44 BC",
        "0001-01-01T00:00:00",
        "1970-01-01T00:00:00Z",
        "April 2019",
        "4 or 5 April 2019",
        "x" * 101,
    ],
)
def test_parse_rejects_what_is_no_day(text: str) -> None:
    """A text without exactly one day gives None."""
    assert date_strings.parse(text) is None
