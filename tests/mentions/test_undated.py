"""What a news text tells without a date, beside what has a day."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import besides, everything, told
from timeline.records import AnchorKind, Modality


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        # The clauses that hang on the news.
        ("The court opened the gate that the owners had built.", ["built"]),
        ("The mayor said that the wall had held.", ["held"]),
        ("The bridge, which stood for a year, collapsed when a ship hit it.", ["hit"]),
        ("The town asked the owners to repair the wall.", ["repair"]),
        (
            "The mayor started by thanking the crew and praising them, later asking for patience.",
            ["thanking", "praising", "asking"],
        ),
        ("The mayor called it “a mess,” adding that it leaked.", ["adding", "leaked"]),
        ("During her speech she left the hall.", ["speech"]),
        # Nouns that name a happening; not those that only describe another, nor parts of a name.
        ("The owners withdrew the lawsuit.", ["lawsuit"]),
        ("The strike rate rose at the Visit Office.", []),
        # What is no news by itself.
        ("The court will open the gate.", ["open"]),
        ("The mayor had signed it.", ["signed"]),
        # A state is nothing that happens.
        ("The island has two towns.", []),
        ("The town won by keeping a wall.", []),
    ],
)
def test_what_has_no_day_is_told_without_a_date(text: str, heads: list[str]) -> None:
    assert [one.predicate.exact for one in besides(text)] == heads


def test_it_says_that_nothing_dates_it() -> None:
    (mention,) = besides("The owners withdrew the lawsuit.")

    assert (mention.timex, mention.resolution.when.edtf) == (None, None)
    assert mention.resolution.anchor.kind is AnchorKind.NONE
    assert mention.resolution.why == '"lawsuit", for which the text gives no date'


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The court will open the gate.", Modality.EXPECTED),
        ("The town asked the owners to repair the wall.", Modality.EXPECTED),
        ("The court could open the gate.", Modality.POSSIBLE),
        ("The mayor never signed it.", Modality.NEGATED),
        ("The mayor had signed it.", Modality.OCCURRED),
    ],
)
def test_it_says_whether_it_took_place(text: str, modality: Modality) -> None:
    (mention,) = besides(text)

    assert mention.modality is modality


def test_the_headline_is_told_and_other_headings_are_not() -> None:
    text = "Court opens the gate\n\nThe court opened the gate.\n\nMayor leaves the town\n\nThe mayor left."

    assert [one.title for one in besides(text)] == ["Court opens the gate"]


def test_a_line_alone_is_no_headline() -> None:
    assert everything("Court opens the gate") == ()


def test_nothing_is_told_twice() -> None:
    text = "The owners sued the town on Friday and asked for a hearing, the mayor said."
    heads = [one.predicate.start for one in everything(text)]

    assert len(heads) == len(set(heads))
    assert {one.predicate.exact for one in told(text)} >= {"sued"}


def test_a_tale_of_the_past_tells_nothing_besides() -> None:
    assert besides("In 1920 it moved. In 1930 it grew. In 1940 it shrank. In 1950 it failed and was sold.") == ()
