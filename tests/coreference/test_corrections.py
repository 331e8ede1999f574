"""Corrections: a text that corrects itself has one event, of the corrected date."""

from __future__ import annotations

import pytest

from timeline.coreference import resolve_events
from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import Document, Mention, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

WRITTEN = Day(2021, 3, 8)  # a Monday


def sinkings(*texts: str) -> list[tuple[str | None, int, bool]]:
    """Return for each event "sank" its date, the number of its mentions, and whether it has a conflict."""
    mentions: list[Mention] = []
    for number, text in enumerate(texts):
        source = Source(f"d{number}", None, None, WRITTEN, PublishedFrom.GIVEN, None)
        timexes = tag(text)
        mentions += extract_mentions(
            Document(source, "default", "en", text), timexes, resolve_document(timexes, WRITTEN)
        )
    return [
        (event.when.edtf, len(event.mentions), bool(event.conflict))
        for event in resolve_events(mentions, "t")
        if any(mention.predicate.exact == "sank" for mention in event.mentions)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ferry Solveig sank on Friday.\n\nCorrection: The ferry Solveig sank on Saturday.",
        "The ferry Solveig sank on Friday.\n\nThe ferry Solveig in fact sank on Saturday, the ministry wrote.",
        "The ferry Solveig sank on Saturday.\n\nAn earlier version said that the ferry Solveig sank on Friday.",
    ],
)
def test_correction_replaces_the_date(text: str) -> None:
    """The corrected date is that of the event, without a conflict."""
    assert sinkings(text) == [("2021-03-06", 2, False)]


def test_two_days_without_a_signal() -> None:
    """Without a signal two days in one text are two events."""
    found = sinkings("The ferry Solveig sank on Friday.\n\nThe ferry Solveig sank on Saturday.")

    assert found == [("2021-03-05", 1, False), ("2021-03-06", 1, False)]


def test_correction_is_within_one_document() -> None:
    """A correction in one document does not withdraw the date of another."""
    found = sinkings(
        "The ferry Solveig sank on Friday.\n\nCorrection: The ferry Solveig sank on Saturday.",
        "The ferry Solveig sank on Friday.",
    )

    assert found == [("2021-03-05/2021-03-06", 3, True)]


def test_correction_within_one_sentence() -> None:
    """A date corrected within one sentence gives one event."""
    assert sinkings("The ferry Solveig sank on Friday - correction: on Saturday.") == [("2021-03-06", 2, False)]
