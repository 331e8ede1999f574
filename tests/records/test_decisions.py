"""Decisions: which values are rejected, and their ids."""

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
def test_pin_requires_a_date_with_a_year(edtf: str) -> None:
    with pytest.raises(BadPin, match="write EDTF") as raised:
        Pin(edtf)

    assert raised.value.edtf == edtf


@pytest.mark.parametrize("words", ["", " \n", "a\0b", "x" * 6_000])
def test_title_and_note_require_printable_text(words: str) -> None:
    for kind, what in ((Retitle, "title"), (Note, "note")):
        with pytest.raises(BadWords, match="1 to") as raised:
            kind(words)

        assert raised.value.what == what


def test_signature_requires_a_name_and_a_time_zone() -> None:
    with pytest.raises(BadWords, match="author"):
        Signature("", BY.made)
    with pytest.raises(ValueError, match="no zone"):
        Signature("Ada", datetime(2026, 11, 24))  # noqa: DTZ001 - the case under test


@pytest.mark.parametrize(("leaving", "advice"), [((), "1 to 1"), (("a", "b"), "1 to 1"), (("x",), "1 to 1")])
def test_split_requires_mentions_on_both_sides(leaving: tuple[str, ...], advice: str) -> None:
    with pytest.raises(SplitOfNothing, match=advice):
        make_decision("t", Split(leaving), ["a", "b"], BY)


def test_split_of_one_mention_is_rejected() -> None:
    with pytest.raises(SplitOfNothing, match="cannot be split"):
        make_decision("t", Split(("a",)), ["a"], BY)


def test_id_ignores_the_order_of_mentions() -> None:
    """The id depends on the set of mentions and on the decision, not on order or repetition."""
    assert make_decision("t", Hide(), ["b", "a", "b"], BY) == make_decision("t", Hide(), ["a", "b"], BY)
    assert make_decision("t", Hide(), ["a"], BY).id != make_decision("t", Note("?"), ["a"], BY).id
