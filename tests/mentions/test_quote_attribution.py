"""Quotation attribution: the dated mention that a quotation belongs to."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_explicit

STAY = "we will stay until the end"
STAYS = "“We will stay until the end,”"

FELD_SPOKE = "Mayor Rosa Feld said on Friday that the wall had held. "


@pytest.mark.parametrize(
    "text",
    [
        STAYS + " Rosa Feld said on Friday.",
        '"We will stay until the end," Rosa Feld said on Friday.',
        "«We will stay until the end», Rosa Feld said on Friday.",
        "Rosa Feld said on Friday: “We will stay until the end.”",
        FELD_SPOKE + STAYS + " Feld said.",
        FELD_SPOKE + STAYS + " she said.",
        FELD_SPOKE + STAYS + " said the mayor.",
        FELD_SPOKE + "“It was hard,” she said.\n\n“We will stay until the end.”",
        FELD_SPOKE + "She said: “It was hard.\n\n“We will stay until the end.”",
        STAYS + " said Rosa Feld. " + FELD_SPOKE,
        "In a letter on Friday, the owners wrote: “We will stay until the end.”",
    ],
)
def test_quotation_belongs_to_speakers_mention(text: str) -> None:
    """A quotation belongs to the dated mention of its speaker."""
    mention, *_ = extract_explicit(text)

    assert STAY in mention.said


@pytest.mark.parametrize(
    "text",
    [
        FELD_SPOKE + STAYS + " Tom Birch said.",
        FELD_SPOKE + STAYS + " they said.",
        FELD_SPOKE + "“We will,” she said.",
        "Rosa Feld was born in 1950. " + STAYS + " she said.",
        "Rosa Feld will speak on Friday. " + STAYS + " she said.",
        "“We met on Friday and we will stay until the end,” Rosa Feld said.",
    ],
)
def test_quotation_of_other_speaker_or_time(text: str) -> None:
    """A quotation of another speaker or of another time belongs to no mention."""
    (mention,) = extract_explicit(text)

    assert mention.said == frozenset()


def test_quotation_belongs_to_nearest_mention() -> None:
    """Of several mentions of the speaker the last before the quotation has it."""
    first, second = extract_explicit(FELD_SPOKE + "On Sunday Feld came back. " + STAYS + " she said.")

    assert (first.said, second.said) == (frozenset(), frozenset({STAY}))
