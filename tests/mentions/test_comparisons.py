"""Dates that only compare, and amounts: neither dates an event, and neither keeps one from its day."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import PUBLISHED, extract_events

TUESDAY = str(PUBLISHED)


def days(text: str) -> dict[str, str | None]:
    """The days of the dated events by their predicates."""
    return {mention.predicate.exact: mention.resolution.when.edtf for mention in extract_events(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The quarry posted its highest output since 1988.", {"posted": TUESDAY}),
        ("The mill has opened its second shop since June 2009.", {"opened": TUESDAY}),
        ("Rain fell in amounts not measured since April 1971.", {"fell": TUESDAY}),
        ("Ferry traffic rose from 2013.", {"rose": TUESDAY}),
        ("Rents in March climbed 7 % from a year earlier.", {"climbed": "2015-03"}),
        ("Profit was up from 3 million in 2012.", {"was": TUESDAY}),
        ("The harbour handled more ships than in 2014.", {"handled": TUESDAY}),
        ("Sales were down compared with May 2014.", {"were": TUESDAY}),
        ("The bank lent less compared with 2014.", {"lent": TUESDAY}),
    ],
)
def test_comparison_dates_no_event(text: str, expected: dict[str, str]) -> None:
    """The date that something is compared with dates no event."""
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry has been moored there since 2009.", {"moored": "2009"}),
        ("The ferry moved from the north in 2009.", {"moved": "2009"}),
        ("Voters must register no later than on May 8, 2015.", {"register": "2015-05-08"}),
        ("It is the first storm since 2011, when the dam burst.", {"burst": "2011"}),
        ("It is the first storm since 2011 when they counted.", {"counted": "2011"}),
        ("It is the first storm since 2011, when the vote was due?", {"was": "2011"}),
    ],
)
def test_date_beside_comparison_dates_event(text: str, expected: dict[str, str]) -> None:
    """A date that does not compare, or whose own clause says what happened then, dates an event."""
    assert days(text) == expected


def test_comparison_moves_no_story() -> None:
    """After a comparison the text still is about the publication day."""
    text = "It was the driest spring since May 1976. The farmers opened the sluice."

    assert days(text) == {"opened": TUESDAY}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The price of barley rose by 4.5 %.", "rose"),
        ("Exports of cork fell by more than a third.", "fell"),
        ("The index dropped by nearly half.", "dropped"),
        ("The rate increased by $3.", "increased"),
    ],
)
def test_amount_is_no_agent(text: str, verb: str) -> None:
    """An amount after "by" does not make a passive of a verb of change."""
    assert days(text) == {verb: TUESDAY}


def test_persons_are_an_agent() -> None:
    """Other verbs before "by" stay participles that describe a noun."""
    assert days("The goods carried by 40 porters arrived.") == {"arrived": TUESDAY}


@pytest.mark.parametrize(
    "text",
    [
        "The hall emptied within minutes.",
        "The yard signed a contract of five years.",
        "The court freed the man after eleven days.",
        "The yard ordered 15 hulls a year.",
        "The bank lent the town 2 million per year.",
    ],
)
def test_measure_keeps_no_verb_from_its_day(text: str) -> None:
    """A rate, or a duration that is no adverbial of the verb, is no obstacle to its date."""
    assert list(days(text).values()) == [TUESDAY]


@pytest.mark.parametrize(
    "text",
    ["The firm sold pens for twenty years.", "Twenty years the firm sold pens.", "The firm sold pens every week."],
)
def test_lasting_event_has_no_day(text: str) -> None:
    """What went on for years, or recurs, happened on no day."""
    assert days(text) == {}
