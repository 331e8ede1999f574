"""What a decision cannot be."""

from datetime import UTC, datetime

import pytest

from timeline.records.decisions import (
    BadPin,
    BadWords,
    Hide,
    Note,
    Pin,
    Retitle,
    Signature,
    Split,
    SplitOfNothing,
    make_decision,
)

BY = Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC))


@pytest.mark.parametrize("edtf", ["", "yesterday", "2019-02-30", "2019-12-21/2019-12-20", "2019/..", "XXXX-05-08"])
def test_a_pin_is_a_date_with_its_year(edtf: str) -> None:
    with pytest.raises(BadPin, match="write EDTF") as raised:
        Pin(edtf)

    assert raised.value.edtf == edtf


@pytest.mark.parametrize("words", ["", " \n", "a\0b", "x" * 6_000])
def test_words_are_for_people_to_read(words: str) -> None:
    for kind, what in ((Retitle, "title"), (Note, "note")):
        with pytest.raises(BadWords, match="1 to") as raised:
            kind(words)

        assert raised.value.what == what


def test_who_signs_has_a_name_and_a_clock_with_a_zone() -> None:
    with pytest.raises(BadWords, match="author"):
        Signature("", BY.made)
    with pytest.raises(ValueError, match="no zone"):
        Signature("Ada", datetime(2026, 11, 24))  # noqa: DTZ001 - that is the matter


@pytest.mark.parametrize(("leaving", "advice"), [((), "1 to 1"), (("a", "b"), "1 to 1"), (("x",), "1 to 1")])
def test_a_split_leaves_something_on_both_sides(leaving: tuple[str, ...], advice: str) -> None:
    with pytest.raises(SplitOfNothing, match=advice):
        make_decision("t", Split(leaving), ["a", "b"], BY)


def test_an_event_of_one_mention_cannot_be_split() -> None:
    with pytest.raises(SplitOfNothing, match="cannot be split"):
        make_decision("t", Split(("a",)), ["a"], BY)


def test_the_same_decision_is_the_same_however_its_mentions_come() -> None:
    assert make_decision("t", Hide(), ["b", "a", "b"], BY) == make_decision("t", Hide(), ["a", "b"], BY)
    assert make_decision("t", Hide(), ["a"], BY).id != make_decision("t", Note("?"), ["a"], BY).id
