"""What speaks for two mentions being one happening, and what forbids it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.merging.made import (
    A_WEDNESDAY,
    CENTURY,
    MARCH,
    MARCH_4,
    MARCH_9,
    SOME_MARCH_3,
    YEAR,
    mention,
    resolution,
)
from timeline.dates import UNKNOWN
from timeline.merging import merge
from timeline.merging.likeness import likeness
from timeline.records import Extent, Modality

if TYPE_CHECKING:
    from timeline.records import Mention

STRIKE = "crane driver walk night shift"
STRAND, ROOS = {"actors": ("Mikael Strand",)}, {"actors": ("Anneke Roos",)}
SPOKE = {"said": ("nobody should have to choose between the two",), "words": ""}
WEDNESDAY = {"resolution": resolution(UNKNOWN, A_WEDNESDAY)}
WAR = {"words": "war", "title": "The then war", "verb": "war"}

Fields = dict[str, Any]

ONE_EVENT: list[tuple[str, Fields, Fields]] = [
    ("the same words on the same day", {}, {"words": STRIKE + " out"}),
    ("few words of the same actor", {"words": "open case court", **STRAND}, {"words": "open case", **STRAND}),
    ("a last name", {"words": "open case court", **STRAND}, {"words": "open case", "actors": ("Strand",)}),
    ("a quotation, whatever the words", {**SPOKE, **STRAND}, {**SPOKE, **STRAND, "words": "harbour"}),
    ("part of a quotation", SPOKE, {"said": ("and so nobody should have to choose between the two ever",)}),
    ("a quotation of a near day", {**SPOKE, **STRAND}, {**SPOKE, **STRAND, "when": MARCH_4}),
    ("the same deed of a near day", STRAND, {**STRAND, "when": MARCH_4}),
    ("a coarser date", {"when": MARCH}, {}),
    ("a year that is not known", {}, {"when": SOME_MARCH_3}),
    ("a week that is not known", {}, WEDNESDAY),
    ("a century", {"when": CENTURY}, {"when": YEAR}),
    ("the same verb of the same actor", {"words": "resign", **STRAND}, {"words": "resign", **STRAND}),
    ("the same verb and one word more", {"words": "dismiss request"}, {"words": "dismiss request first"}),
    ("the same name of a thing", {**WAR, "title": "The then war"}, {**WAR, "title": "A then war"}),
]

TWO_EVENTS: list[tuple[str, Fields, Fields]] = [
    ("other words", {}, {"words": "goal match team win score"}),
    ("other actors, for all their words", STRAND, ROOS),
    ("other actors, for all their quotations", {**SPOKE, **STRAND}, {**SPOKE, **ROOS}),
    ("a quotation of a far day", {**SPOKE, **STRAND}, {**SPOKE, **STRAND, "when": MARCH_9}),
    ("a quotation of a near day, of nobody", SPOKE, {**SPOKE, "when": MARCH_4}),
    ("a few words that are quoted", {"said": ["no comment"], "words": ""}, {"said": ["no comment"], "words": ""}),
    ("words of a near day, of nobody", {}, {"when": MARCH_4}),
    ("words of a near day, of another verb", STRAND, {**STRAND, "when": MARCH_4, "verb": "went"}),
    ("half the words of a year", {"words": "a b c", "when": YEAR}, {"words": "a b d e", "when": YEAR}),
    ("few words of nobody", {"words": "open case", "verb": "opened"}, {"words": "open case"}),
    ("another day of an unknown year", {"when": MARCH_4}, {"when": SOME_MARCH_3}),
    ("two weekdays nobody knows", WEDNESDAY, {"resolution": resolution(UNKNOWN, "XXXX-WXX-5")}),
    ("a date that is not known at all", {}, {"resolution": resolution(UNKNOWN)}),
    ("the same name of different things", {**WAR, "words": "war sea"}, WAR),
    ("what one says did not happen", {}, {"modality": Modality.NEGATED}),
    ("no words at all", {**STRAND, "words": ""}, {**STRAND, "words": ""}),
]


def in_two_texts(one: Fields, other: Fields) -> list[Mention]:
    return [mention("a:0", **{"words": STRIKE, **one}), mention("b:0", **{"words": STRIKE, **other})]


@pytest.mark.parametrize(("one", "other"), [pair for _, *pair in ONE_EVENT], ids=[name for name, *_ in ONE_EVENT])
def test_two_texts_tell_one_event_by(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert len(merge(in_two_texts(one, other), "t")) == 1


@pytest.mark.parametrize(("one", "other"), [pair for _, *pair in TWO_EVENTS], ids=[name for name, *_ in TWO_EVENTS])
def test_two_texts_tell_two_events_by(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert len(merge(in_two_texts(one, other), "t")) == 2


def test_one_text_that_tells_of_two_days_tells_two_events() -> None:
    deed = {**SPOKE, "words": STRIKE, **STRAND}

    assert len(merge([mention("a:0", **deed), mention("a:9", **deed, when=MARCH_4)], "t")) == 2


def test_one_text_that_names_a_thing_again_with_fewer_words_tells_one_event() -> None:
    first, again = mention("a:0", **{**WAR, "words": "war sea north"}), mention("a:9", **WAR)

    assert len(merge([first, again], "t")) == 1


def test_one_text_wants_more_words_in_common_than_two() -> None:
    one, other = {"words": "port strike wage union"}, {"words": "port strike wage gate crane night day"}

    assert len(merge([mention("a:0", **one), mention("b:0", **other)], "t")) == 1
    assert len(merge([mention("a:0", **one), mention("a:9", **other)], "t")) == 2


def test_an_unknown_friday_of_one_text_is_one_day() -> None:
    friday = resolution(UNKNOWN, "XXXX-WXX-5")

    assert (
        len(
            merge(
                [mention("a:0", words=STRIKE, resolution=friday), mention("a:9", words=STRIKE, resolution=friday)], "t"
            )
        )
        == 1
    )


def test_a_chain_of_likenesses_never_joins_what_contradicts_itself() -> None:
    """The nameless mention is like both, but the two it is like have other actors."""
    between = mention("b:0", words=STRIKE)

    events = merge([mention("a:0", words=STRIKE, **STRAND), between, mention("c:0", words=STRIKE, **ROOS)], "t")

    assert sorted(len(event.mentions) for event in events) == [1, 2]


def test_deeds_of_two_days_and_two_verbs_are_two_whatever_their_words() -> None:
    one, other = in_two_texts({"when": MARCH_4, "verb": "came", **STRAND}, {"verb": "went", **STRAND})

    assert likeness(one, other) is None


def test_two_verbs_of_one_sentence_tell_two_events() -> None:
    deed = {**SPOKE, "words": STRIKE, **STRAND, "quote": Extent(0, 6, "quoted")}

    assert len(merge([mention("a:0", **deed, verb="came"), mention("a:1", **deed, verb="said")], "t")) == 2
