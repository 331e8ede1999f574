"""A text that corrects itself tells one event, of the date that it ends with."""

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
    """The date of each event that tells of the ferry sinking, how many mentions it has, and whether they contradict."""
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
def test_the_date_that_the_text_ends_with_wins(text: str) -> None:
    assert sinkings(text) == [("2021-03-06", 2, False)]


def test_without_a_signal_two_days_of_one_text_are_two_happenings() -> None:
    found = sinkings("The ferry Solveig sank on Friday.\n\nThe ferry Solveig sank on Saturday.")

    assert found == [("2021-03-05", 1, False), ("2021-03-06", 1, False)]


def test_a_correction_of_one_text_takes_back_no_date_of_another() -> None:
    found = sinkings(
        "The ferry Solveig sank on Friday.\n\nCorrection: The ferry Solveig sank on Saturday.",
        "The ferry Solveig sank on Friday.",
    )

    assert found == [("2021-03-05/2021-03-06", 3, True)]


def test_what_is_corrected_within_one_sentence_is_one_event() -> None:
    assert sinkings("The ferry Solveig sank on Friday - correction: on Saturday.") == [("2021-03-06", 2, False)]
