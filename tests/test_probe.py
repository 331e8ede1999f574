"""Three real articles give exactly the timeline that was written for them by hand.

The articles are other people's and not kept here; they are read from a folder beside the checkout, where there is one.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from timeline.coreference import resolve_events
from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import DatedBy, Document, Event, Mention, Modality, PublishedFrom, Source, Status
from timeline.resolving import resolve_document
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
    return extract_mentions(article, timexes, resolve_document(timexes, article.source.published))


@cache
def events() -> tuple[Event, ...]:
    names = answer()["documents"]
    return resolve_events(
        [mention for name in names for mention in mentions(name, names[name]["published"])], "default"
    )


@cache
def dated() -> dict[str, Event]:
    """The events that a timex dates, by the id that the answer gives to the one of the same mentions."""
    return {name_in_answer(event): event for event in events() if event.dated_by is DatedBy.TIMEX}


def by_timex(event: Event) -> dict[Mention, str]:
    """The mentions of the event that have a timex, and its words."""
    return {one: one.timex.extent.exact for one in event.mentions if one.timex is not None}


def name_in_answer(event: Event) -> str:
    """The id of the answer's event with the same dated mentions; without one, what was told too much."""
    told = by_timex(event)
    for expected in answer()["events"]:
        if len(expected["mentions"]) == len(told) and all(
            any(is_told(mention, *one) for one in told.items()) for mention in expected["mentions"]
        ):
            return str(expected["id"])
    return f"not in the answer: {event.title} {list(told.values())}"


def is_told(expected: dict[str, str], told: Mention, words: str) -> bool:
    """Whether the quote covers the text, and the date overlaps the phrase in it."""
    covers = expected["text"] in told.quote.exact
    return covers and (words in expected["phrase"] or expected["phrase"] in words)


# What the articles tell without a date, as news: written from the texts, a stretch of the sentence and its day.
NEWS = {
    "the group’s spokesman, said in a statement": "2019-12-21",
    "makes the US a partner": "2019-12-21",
    "The remarks came after": "2019-12-21",
    "The American top diplomat also said": "2019-12-21",
    "Turkey on the other hand welcomed": "2019-12-21",
    "Foreign Ministry spokesman Hami Aksoy said": "2019-12-21",
    "“Otherwise, Israel will continue": "2019-12-21",
    "He urged the ICC": "2019-12-21",
    "has sparked a furious reaction": "2019-12-21",
    "The announcement ended years": "2019-12-20",
    "It drew swift condemnation": "2019-12-20",
    "The Palestinian Ministry of Foreign Affairs welcomed it": "2019-12-20",
    "She said she is “satisfied that": "2019-12-20",
    "Bensouda said she has now asked judges": "2019-12-20",
    "Bensouda’s statement read": "2020-05-08",
    "members of Congress urged the Trump administration": "2020-05-13",
    "The letters were sent to Pompeo": "2020-05-13",
    "The Senate letter was led by": "2020-05-13",
    "said in the bipartisan statement": "2020-05-13",
    "spearheaded the letter": "2020-05-13",
    "the bipartisan group of Representatives wrote": "2020-05-13",
    "They also told the Secretary of State": "2020-05-13",
    "the purposes for which the court was established": "2020-05-13",
    "House lawmakers wrote in their letter": "2020-05-13",
}


def test_the_events_are_the_twelve_of_the_answer() -> None:
    assert set(dated()) == {event["id"] for event in answer()["events"]}


def test_all_fifteen_mentions_carry_their_dates() -> None:
    assert sum(len(by_timex(event)) for event in dated().values()) == 15
    for expected in answer()["events"]:
        dates = sorted(str(mention.resolution.when.edtf) for mention in by_timex(dated()[expected["id"]]))
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


def test_what_has_no_date_is_told_as_the_news_of_its_day() -> None:
    told = {
        (mention.quote.exact, mention.resolution.when.edtf)
        for event in events()
        for mention in event.mentions
        if mention.dated_by in (DatedBy.STORY, DatedBy.PUBLICATION)
    }

    missing = {words for words, day in NEWS.items() if not any(words in quote and day == on for quote, on in told)}
    assert missing == set()
    assert [quote for quote, _ in told if not any(words in quote for words in NEWS)] == []


def test_what_is_no_event_is_none() -> None:
    told = {mention: words for event in events() for mention, words in by_timex(event).items()}

    for nothing in answer()["not_events"]:
        overlapping = [
            mention
            for mention, words in told.items()
            if mention.document.id == nothing["document"] and nothing["phrase"] in words
        ]
        assert overlapping == []


def test_without_publication_dates_nothing_is_guessed() -> None:
    undated = [mention for name in answer()["documents"] for mention in mentions(name, None)]
    expected = answer()["without_publication_dates"]

    told = {one.timex.extent.exact: one.resolution.when.edtf for one in undated if one.timex is not None}

    assert len(undated) == 15
    assert told == (
        dict.fromkeys(expected["unanchored"])
        | expected["partial"]
        | {phrase.removeprefix("in "): year for phrase, year in expected["absolute"].items()}
    )
