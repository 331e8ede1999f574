"""Where the dates of two mentions leave it open, only what is told shows whether they are one."""

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


def test_the_same_deed_of_the_same_actor_in_the_same_words_is_one() -> None:
    chance = strict_match_probability(mention(**BOARD), mention("b:0", **{**BOARD, **WEDNESDAY}))

    assert chance is not None
    assert chance > 0.95


def test_what_somebody_said_word_for_word_is_one_saying() -> None:
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
def test_who_and_what_has_to_be_the_same(otherwise: dict[str, object]) -> None:
    words = "resign chairwoman harbour velm 1,668" if "words" in otherwise else BOARD["words"]

    assert (
        strict_match_probability(
            mention(**{**BOARD, "words": words}), mention("b:0", **{**BOARD, **WEDNESDAY, **otherwise})
        )
        is None
    )


def test_the_same_words_of_nobody_are_told_too_often() -> None:
    told: dict[str, Any] = {"words": "crane driver walk night shift harbour warehouse municipality"}

    assert strict_match_probability(mention(**told), mention("b:0", **told, **WEDNESDAY)) is None


def test_what_is_unlike_is_no_tie() -> None:
    assert (
        strict_match_probability(
            mention(**BOARD), mention("b:0", **{**BOARD, **WEDNESDAY, "words": "crane", "verb": "walked"})
        )
        is None
    )
