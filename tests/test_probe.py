"""Three real articles give exactly the timeline that was written for them by hand.

The articles are other people's and not kept here; they are read from a folder beside the checkout, where there is one.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from timeline.dates import Day
from timeline.mentions import find
from timeline.merging import merge
from timeline.records import Document, Event, Mention, Modality, PublishedFrom, Source, Status
from timeline.resolving import settle
from timeline.tagging import tag

PROBE = Path(__file__).parents[2] / "shared" / "probe"

pytestmark = pytest.mark.skipif(
    not (PROBE / "timeline.json").exists(), reason="the probe's articles are not in ../shared/probe"
)


@cache
def answer() -> dict[str, Any]:
    given: dict[str, Any] = json.loads((PROBE / "timeline.json").read_text(encoding="utf-8"))
    return given


def document(name: str, published: str | None) -> Document:
    text = (PROBE / name).read_bytes().decode("utf-8")
    day = None if published is None else Day.read(published)
    known = PublishedFrom.UNKNOWN if day is None else PublishedFrom.GIVEN
    return Document(Source(name, name, None, day, known, None), "default", "en", text)


def mentions(name: str, published: str | None) -> tuple[Mention, ...]:
    article = document(name, published)
    timexes = tag(article.text)
    return find(article, timexes, settle(timexes, article.source.published))


@cache
def dated() -> dict[str, Event]:
    """The events of the dated articles, by the id that the answer gives to the one of the same mentions."""
    names = answer()["documents"]
    found = merge([mention for name in names for mention in mentions(name, names[name]["published"])], "default")
    return {name_in_answer(event): event for event in found}


def name_in_answer(event: Event) -> str:
    """The id of the answer's event with the same mentions; without one, what was told too much."""
    for expected in answer()["events"]:
        if len(expected["mentions"]) == len(event.mentions) and all(
            any(is_told(mention, told) for told in event.mentions) for mention in expected["mentions"]
        ):
            return str(expected["id"])
    return f"not in the answer: {event.title} {[mention.timex.extent.exact for mention in event.mentions]}"


def is_told(expected: dict[str, str], told: Mention) -> bool:
    """Whether the quote covers the text, and the date overlaps the phrase in it."""
    covers = expected["text"] in told.quote.exact
    return covers and any(
        (word := told.timex.extent.exact) in phrase or phrase in word for phrase in [expected["phrase"]]
    )


def test_the_events_are_the_twelve_of_the_answer() -> None:
    assert set(dated()) == {event["id"] for event in answer()["events"]}


def test_all_fifteen_mentions_carry_their_dates() -> None:
    told = [mention for event in dated().values() for mention in event.mentions]

    assert len(told) == 15
    for expected in answer()["events"]:
        dates = sorted(str(mention.resolution.when.edtf) for mention in dated()[expected["id"]].mentions)
        assert dates == expected.get("conflict", [expected["when"]] * len(expected["mentions"]))


def test_each_event_is_dated_and_told_as_in_the_answer() -> None:
    for expected in answer()["events"]:
        event = dated()[expected["id"]]

        assert (event.when.edtf, event.status) == (expected["when"], Status.DATED)
        assert (event.modality is Modality.EXPECTED) is expected.get("expected", False)


def test_only_the_statement_that_is_dated_twice_is_a_conflict() -> None:
    sides = {
        name: [(side.edtf, event.mentions[index].document.id) for side in event.conflict for index in side.mentions]
        for name, event in dated().items()
        if event.conflict
    }

    expected = next(event for event in answer()["events"] if "conflict" in event)
    documents = [mention["document"] for mention in expected["mentions"]]
    assert sides == {expected["id"]: list(zip(expected["conflict"], documents, strict=True))}


def test_what_is_no_event_is_none() -> None:
    told = [mention for event in dated().values() for mention in event.mentions]

    for nothing in answer()["not_events"]:
        overlapping = [
            mention
            for mention in told
            if mention.document.id == nothing["document"] and nothing["phrase"] in mention.timex.extent.exact
        ]
        assert overlapping == []


def test_without_publication_dates_nothing_is_guessed() -> None:
    undated = [mention for name in answer()["documents"] for mention in mentions(name, None)]
    expected = answer()["without_publication_dates"]

    told = {mention.timex.extent.exact: mention.resolution.when.edtf for mention in undated}

    assert len(undated) == 15
    assert told == (
        dict.fromkeys(expected["unanchored"])
        | expected["partial"]
        | {phrase.removeprefix("in "): year for phrase, year in expected["absolute"].items()}
    )
