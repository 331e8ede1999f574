"""Tests of accepted days and of the bounds that are shown."""

from dataclasses import replace

import pytest

from tests.publication.inference.factories import clue, day, interval, reasons
from timeline.dates import MonthName
from timeline.publication.inference import NOTHING_KNOWN, DaySet, Inference, accepted_days, bounds, dateline_clue, solve
from timeline.records import PublicationBounds
from timeline.records.publication_reasons import DatelineDay

WEEK = Inference(DaySet.within(interval("2019-12-20", "2019-12-26")), 0.94999, reasons("told on Friday"))
OWN = Inference(DaySet.since(day("2015-01-01")), 0.99, reasons('"2015" is told as past'))


def test_accepted_days() -> None:
    """A short and probable set of days is accepted."""
    assert accepted_days(WEEK) == WEEK.days
    assert bounds(WEEK, OWN) == PublicationBounds(
        day("2019-12-20"), day("2019-12-26"), 0.9499, reasons("told on Friday")
    )


@pytest.mark.parametrize(
    "inference",
    [
        replace(WEEK, probability=0.89),
        replace(WEEK, days=DaySet.within(interval("2019-12-01", "2020-02-28"))),
        replace(WEEK, contradicts=reasons("told on Monday")),
    ],
)
def test_accepted_days_of_weak_inferences(inference: Inference) -> None:
    """Improbable, long or contradicted inferences are not accepted."""
    assert accepted_days(inference) is None


def test_bounds_of_the_text_alone() -> None:
    """Without an accepted inference the bounds of the text alone are shown."""
    shown = bounds(replace(WEEK, contradicts=reasons("told on Monday")), OWN)

    assert shown == PublicationBounds(
        day("2015-01-01"), None, 0.99, reasons('"2015" is told as past'), reasons("told on Friday", "told on Monday")
    )


def test_bounds_of_nothing_known() -> None:
    """If nothing is known there are no bounds."""
    assert bounds(NOTHING_KNOWN, NOTHING_KNOWN) is None
    assert bounds(replace(WEEK, probability=0.5), replace(OWN, probability=0.5)) is None


def test_bounds_show_contradictions() -> None:
    """A contradiction is shown even if nothing is known."""
    unsure = replace(OWN, probability=0.5, contradicts=reasons("told as to come"))

    assert bounds(unsure, unsure) == PublicationBounds(
        None, None, 1.0, (), reasons('"2015" is told as past', "told as to come")
    )


def test_dateline_clue() -> None:
    """A dateline without a year leaves that day in any year."""
    dateline = dateline_clue(12, 20, "LIMA, Dec 20")

    assert dateline.reason == DatelineDay("LIMA, Dec 20", MonthName.DECEMBER, 20)
    assert day("2019-12-20") in dateline.days
    assert day("2019-12-21") not in dateline.days


def test_dateline_clue_with_a_week() -> None:
    """A dateline without a year and a week leave one day."""
    week = clue(DaySet.within(interval("2019-12-16", "2019-12-22")))

    assert solve([week, dateline_clue(12, 20, "LIMA, Dec 20")]).day == day("2019-12-20")
