"""The stricter match of mentions whose dates leave it open."""

from typing import Any

import pytest

from tests.coreference.factories import A_WEDNESDAY, mention, resolution
from timeline.coreference import strict_match_probability
from timeline.dates import UNKNOWN

BOARD: dict[str, Any] = {
    "actors": ("Rosa Feld", "Harbour Board"),
    "words": "resign chairwoman harbour velm",
    "verb": "resigned",
}
WEDNESDAY: dict[str, Any] = {"resolution": resolution(UNKNOWN, A_WEDNESDAY)}
QUOTED: dict[str, Any] = {"said": ("nobody should have to choose between the two",), "words": ""}


def test_same_predicate_actor_and_words() -> None:
    """The same predicate, actor and words are a match."""
    chance = strict_match_probability(mention(**BOARD), mention("b:0", **{**BOARD, **WEDNESDAY}))

    assert chance is not None
    assert chance > 0.95


def test_same_quotation() -> None:
    """The same quotation is a match."""
    actor: dict[str, Any] = {"actors": ("Mikael Strand",)}

    assert (
        strict_match_probability(mention(**QUOTED, **actor), mention("b:0", **QUOTED, **WEDNESDAY, **actor)) is not None
    )


@pytest.mark.parametrize(
    "otherwise",
    [
        {"actors": ("Mikael Strand",)},
        {"actors": ()},
        {"actors": ("Rosa Feld", "School Board")},
        {"words": "resign chairwoman harbour velm 1,204"},
    ],
)
def test_actors_names_and_numbers_must_agree(otherwise: dict[str, object]) -> None:
    """Another or no actor, another name or another number is no match."""
    words = "resign chairwoman harbour velm 1,668" if "words" in otherwise else BOARD["words"]

    assert (
        strict_match_probability(
            mention(**{**BOARD, "words": words}), mention("b:0", **{**BOARD, **WEDNESDAY, **otherwise})
        )
        is None
    )


def test_same_words_without_actors() -> None:
    """The same words without actors are no match: such sentences recur too often."""
    fields: dict[str, Any] = {"words": "crane driver walk night shift harbour warehouse municipality"}

    assert strict_match_probability(mention(**fields), mention("b:0", **fields, **WEDNESDAY)) is None


def test_improbable_pair() -> None:
    """A pair below the threshold of `match_probability` is no match."""
    assert (
        strict_match_probability(
            mention(**BOARD), mention("b:0", **{**BOARD, **WEDNESDAY, "words": "crane", "verb": "walked"})
        )
        is None
    )
