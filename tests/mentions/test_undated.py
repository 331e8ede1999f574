"""Undated mentions of a news text, beside its dated ones."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_all, extract_events, extract_undated
from timeline.records import AnchorKind, Modality


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        # Verbs of subordinate clauses.
        ("The court opened the gate that the owners had built.", ["built"]),
        ("The mayor said that the wall had held.", ["held"]),
        ("The bridge, which stood for a year, collapsed after a ship hit it.", ["hit"]),
        ("The town asked the owners to repair the wall.", ["repair"]),
        (
            "The mayor apologised for shouting at the crew without warning them, and before leaving for Pern.",
            ["shouting", "warning", "leaving"],
        ),
        ("The mayor called it “a mess,” adding that it leaked.", ["adding", "leaked"]),
        ("During her speech she left the hall.", ["speech"]),
        # Event nouns, unless they modify another noun or belong to a name.
        ("The owners withdrew the lawsuit.", ["lawsuit"]),
        ("The strike rate rose at the Visit Office.", []),
        # Future events and the past perfect.
        ("The court will open the gate.", ["open"]),
        ("The mayor had signed it.", ["signed"]),
        # States are no events.
        ("The island has two towns.", []),
        ("The town won by keeping a wall.", []),
    ],
)
def test_undated_events(text: str, heads: list[str]) -> None:
    """Subordinate verbs, event nouns and gerunds are undated mentions; states are not."""
    assert [mention.predicate.exact for mention in extract_undated(text)] == heads


def test_undated_why() -> None:
    """The explanation says that the text gives no date."""
    (mention,) = extract_undated("The owners withdrew the lawsuit.")

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
def test_undated_modality(text: str, modality: Modality) -> None:
    """An undated mention has the modality of its verb."""
    (mention,) = extract_undated(text)

    assert mention.modality is modality


def test_headline_only() -> None:
    """The headline is a mention, and other headings are not."""
    text = "Court opens the gate\n\nThe court opened the gate.\n\nMayor leaves the town\n\nThe mayor left."

    assert [mention.title for mention in extract_all(text)] == [
        "Court opens the gate",
        "The court opened the gate",
        "The mayor left",
    ]


def test_single_line_is_no_headline() -> None:
    """A text of one line has no headline."""
    assert extract_all("Court opens the gate") == ()


def test_no_duplicate_heads() -> None:
    """No event is both a dated and an undated mention."""
    text = "The owners sued the town on Friday and asked for a hearing, the mayor said."
    heads = [mention.predicate.start for mention in extract_all(text)]

    assert len(heads) == len(set(heads))
    assert {mention.predicate.exact for mention in extract_events(text)} >= {"sued"}


def test_narrative_has_no_undated_mentions() -> None:
    """A narrative of the past has no undated mentions."""
    assert (
        extract_undated("In 1920 it moved. In 1930 it grew. In 1940 it shrank. In 1950 it failed and was sold.") == ()
    )
