"""To which dated mention a quotation belongs."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import dated

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
def test_a_quotation_belongs_to_its_speakers_dated_mention(text: str) -> None:
    mention, *_ = dated(text)

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
def test_no_quotation_belongs_to_a_mention_of_another_or_of_another_time(text: str) -> None:
    (mention,) = dated(text)

    assert mention.said == frozenset()


def test_of_several_mentions_the_last_before_the_quotation_owns_it() -> None:
    first, second = dated(FELD_SPOKE + "On Sunday Feld came back. " + STAYS + " she said.")

    assert (first.said, second.said) == (frozenset(), frozenset({STAY}))
