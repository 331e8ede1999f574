"""Pairwise matching: what makes two mentions one event, and what forbids it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from tests.coreference.factories import (
    A_WEDNESDAY,
    CENTURY,
    MARCH,
    MARCH_3,
    MARCH_4,
    MARCH_9,
    SOME_MARCH_3,
    YEAR,
    mention,
    resolution,
)
from timeline.coreference import resolve_events
from timeline.coreference.pairwise import match_probability
from timeline.dates import UNKNOWN, Day
from timeline.mentions import extract_mentions
from timeline.records import Anchor, AnchorKind, Document, Extent, Modality, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from timeline.records import Mention

VERB = re.compile(r"\{([\w-]+)\}")

STRIKE = "crane driver walk night shift"
STRAND, ROOS = {"actors": ("Mikael Strand",)}, {"actors": ("Anneke Roos",)}
SPOKE = {"said": ("nobody should have to choose between the two",), "words": ""}
WEDNESDAY = {"resolution": resolution(UNKNOWN, A_WEDNESDAY)}
WAR = {"words": "war", "title": "The then war", "verb": "war"}
NOW = {"timex": None, "resolution": replace(resolution(MARCH_3), anchor=Anchor(AnchorKind.PRESENT))}

Fields = dict[str, Any]

ONE_EVENT: list[tuple[str, Fields, Fields]] = [
    ("the same words on the same day", {}, {"words": STRIKE + " out"}),
    ("few words of the same actor", {"words": "open case court", **STRAND}, {"words": "open case", **STRAND}),
    ("a last name", {"words": "open case court", **STRAND}, {"words": "open case", "actors": ("Strand",)}),
    ("a quotation, whatever the words", {**SPOKE, **STRAND}, {**SPOKE, **STRAND, "words": "harbour"}),
    ("part of a quotation", SPOKE, {"said": ("and so nobody should have to choose between the two ever",)}),
    ("a quotation of a near day", {**SPOKE, **STRAND}, {**SPOKE, **STRAND, "when": MARCH_4}),
    ("the same deed of a near day", {**STRAND, "verb": "walked"}, {**STRAND, "when": MARCH_4, "verb": "walked"}),
    ("a coarser date", {"when": MARCH}, {}),
    ("what is so, in both", NOW, NOW),
    ("a year that is not known", {}, {"when": SOME_MARCH_3}),
    ("a week that is not known", {}, WEDNESDAY),
    (
        "a weekday and a day of the year, both of an unknown week",
        {**STRAND, "when": SOME_MARCH_3},
        {**STRAND, **WEDNESDAY},
    ),
    ("a century", {"when": CENTURY}, {"when": YEAR}),
    (
        "the same verb of the same actor",
        {"words": "resign", "verb": "resigned", **STRAND},
        {"words": "resign", "verb": "resign", **STRAND},
    ),
    (
        "the same verb and one word more",
        {"words": "dismiss request", "verb": "dismissed"},
        {"words": "dismiss request first", "verb": "dismissed"},
    ),
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
    ("what is so in the one and happened in the other", NOW, {}),
    ("no words at all", {**STRAND, "words": ""}, {**STRAND, "words": ""}),
]


UNKNOWN_FRIDAY = {"resolution": resolution(UNKNOWN, "XXXX-WXX-5")}

ONE_EVENT_IN_ONE_TEXT: list[tuple[str, Fields, Fields]] = [
    ("the same name and fewer words", {**WAR, "words": "war sea north"}, WAR),
    ("the same words of a Friday nobody knows", UNKNOWN_FRIDAY, UNKNOWN_FRIDAY),
    ("the same quotation of one day", SPOKE, SPOKE),
    ("the same deed and its words", {**STRAND, "verb": "walked"}, {**STRAND, "verb": "walked"}),
    (
        "a correction",
        {**STRAND, "verb": "walked"},
        {**STRAND, "verb": "walked", "when": MARCH_9, "quote": Extent(9, 25, "Correction: then")},
    ),
    (
        "a correction of what nobody does",
        {"words": "ferry sink", "verb": "sank"},
        {"words": "ferry sink riga", "verb": "sank", "when": MARCH_4, "quote": Extent(9, 25, "Correction: then")},
    ),
    (
        "the deed as a noun without a date",
        {"words": "sue port", "verb": "sued", **STRAND},
        {"words": "lawsuit port", "verb": "lawsuit", "resolution": resolution(UNKNOWN), **STRAND},
    ),
]

TWO_EVENTS_IN_ONE_TEXT: list[tuple[str, Fields, Fields]] = [
    (
        "too few words in common",
        {"words": "port strike wage union"},
        {"words": "port strike wage gate crane night day"},
    ),
    (
        "two sayings",
        {"words": "say wage low", "verb": "said", **STRAND},
        {"words": "wage night", "verb": "added", **STRAND},
    ),
    ("two days", {**SPOKE, **STRAND}, {**SPOKE, **STRAND, "when": MARCH_4}),
    (
        "another deed without a date",
        {"words": "sue port wage", "verb": "sued", **STRAND},
        {"words": "sue port wage", "verb": "guess", "resolution": resolution(UNKNOWN), **STRAND},
    ),
    (
        "a deed without a date of nobody",
        {"words": "sue port", "verb": "sued", **STRAND},
        {"words": "lawsuit", "verb": "lawsuit", "resolution": resolution(UNKNOWN)},
    ),
]


def in_two_texts(one: Fields, other: Fields) -> list[Mention]:
    return [mention("a:0", **{"words": STRIKE, **one}), mention("b:0", **{"words": STRIKE, **other})]


def in_one_text(one: Fields, other: Fields) -> list[Mention]:
    return [mention("a:0", **{"words": STRIKE, **one}), mention("a:9", **{"words": STRIKE, **other})]


@pytest.mark.parametrize(("one", "other"), [pair for _, *pair in ONE_EVENT], ids=[name for name, *_ in ONE_EVENT])
def test_one_event_in_two_texts(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Mentions of two documents are one event if these fields are theirs."""
    assert len(resolve_events(in_two_texts(one, other), "t")) == 1


@pytest.mark.parametrize(("one", "other"), [pair for _, *pair in TWO_EVENTS], ids=[name for name, *_ in TWO_EVENTS])
def test_two_events_in_two_texts(one: dict[str, Any], other: dict[str, Any]) -> None:
    """Mentions of two documents are two events if these fields are theirs."""
    assert len(resolve_events(in_two_texts(one, other), "t")) == 2


@pytest.mark.parametrize(
    ("one", "other"), [pair for _, *pair in ONE_EVENT_IN_ONE_TEXT], ids=[name for name, *_ in ONE_EVENT_IN_ONE_TEXT]
)
def test_one_event_in_one_text(one: Fields, other: Fields) -> None:
    """Mentions of one document are one event if these fields are theirs."""
    assert len(resolve_events(in_one_text(one, other), "t")) == 1


@pytest.mark.parametrize(
    ("one", "other"), [pair for _, *pair in TWO_EVENTS_IN_ONE_TEXT], ids=[name for name, *_ in TWO_EVENTS_IN_ONE_TEXT]
)
def test_two_events_in_one_text(one: Fields, other: Fields) -> None:
    """Mentions of one document are two events if these fields are theirs."""
    assert len(resolve_events(in_one_text(one, other), "t")) == 2


def test_chain_of_matches_never_joins_a_contradiction() -> None:
    """A mention without actors matches two with different actors, and joins only one."""
    nameless = mention("b:0", words=STRIKE)

    events = resolve_events(
        [mention("a:0", words=STRIKE, **STRAND), nameless, mention("c:0", words=STRIKE, **ROOS)], "t"
    )

    assert sorted(len(event.mentions) for event in events) == [1, 2]


def test_other_days_and_verbs_never_match() -> None:
    """Different verbs on different days do not match, however similar their words."""
    one, other = in_two_texts({"when": MARCH_4, "verb": "came", **STRAND}, {"verb": "went", **STRAND})

    assert match_probability(one, other) is None


def test_two_verbs_of_one_sentence() -> None:
    """Two verbs of one sentence are two events."""
    fields = {**SPOKE, "words": STRIKE, **STRAND, "quote": Extent(0, 6, "quoted")}

    assert len(resolve_events([mention("a:0", **fields, verb="came"), mention("a:1", **fields, verb="said")], "t")) == 2


class Pair(NamedTuple):
    """A line of pairs.txt: "one", "two" or "lost", then two dated texts, or one text with both mentions."""

    answer: str
    one: str
    other: str = ""

    def mentions(self) -> list[Mention]:
        """Return the mentions of the verbs in braces, two in all."""
        return (
            [*marked_mentions("a", self.one), *marked_mentions("b", self.other)]
            if self.other
            else marked_mentions("a", self.one)
        )


def pairs() -> list[Pair]:
    """Return the lines of pairs.txt."""
    lines = Path(__file__).with_name("pairs.txt").read_text("utf-8").splitlines()
    return [Pair(*map(str.strip, line.split("|"))) for line in lines if line and not line.startswith("#")]


def marked_mentions(name: str, marked_text: str) -> list[Mention]:
    """Return the mentions of verbs in braces, of a text that begins with its date; "/" ends a paragraph."""
    day, _, marked = marked_text.replace(" / ", "\n\n").partition(" ")
    text = VERB.sub(r"\1", marked)
    verb_starts = [match.start() - 2 * number for number, match in enumerate(VERB.finditer(marked))]
    source = Source(name, name, None, Day.read(day), PublishedFrom.GIVEN, None)
    timexes = tag(text)
    mentions = extract_mentions(
        Document(source, "default", "en", text), timexes, resolve_document(timexes, source.published)
    )
    found = [mention for mention in mentions if mention.predicate.start in verb_starts]
    predicates = [mention.predicate.exact for mention in mentions]
    assert len(found) == len(verb_starts), f"{marked_text!r} has mentions of {predicates}"
    return found


@pytest.mark.parametrize("pair", pairs(), ids=" | ".join)
def test_pairs_of_texts(pair: Pair) -> None:
    """Each line of pairs.txt gives one event or two; "lost" is one event that the model misses."""
    events = resolve_events(pair.mentions(), "t")

    assert len(events) == (1 if pair.answer == "one" else 2)
