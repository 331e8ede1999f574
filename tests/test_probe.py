"""Three real articles give exactly their hand-written timeline (tests/probe.py)."""

from __future__ import annotations

from functools import cache

import pytest

from tests.probe import PROBE, answer
from timeline.coreference import resolve_events
from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import DatedBy, Document, Event, Mention, Modality, PublishedFrom, Source, Status
from timeline.resolving import resolve_document
from timeline.tagging import tag

pytestmark = pytest.mark.corpora(PROBE)


def document(name: str, published: str | None) -> Document:
    text = (PROBE / name).read_bytes().decode("utf-8")
    day = None if published is None else Day.read(published)
    origin = PublishedFrom.UNKNOWN if day is None else PublishedFrom.GIVEN
    return Document(Source(name, name, None, day, origin, None), "default", "en", text)


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
    """The events dated by a timex, by the id of the expected event with the same mentions."""
    return {expected_id(event): event for event in events() if event.dated_by is DatedBy.TIMEX}


def timex_texts(event: Event) -> dict[Mention, str]:
    """The mentions of the event that have a timex, with its text."""
    return {mention: mention.timex.extent.exact for mention in event.mentions if mention.timex is not None}


def expected_id(event: Event) -> str:
    """The id of the expected event with the same dated mentions; without one, a description of the surplus event."""
    dated_mentions = timex_texts(event)
    for expected in answer()["events"]:
        if len(expected["mentions"]) == len(dated_mentions) and all(
            any(is_expected(mention, *dated_mention) for dated_mention in dated_mentions.items())
            for mention in expected["mentions"]
        ):
            return str(expected["id"])
    return f"not in the answer: {event.title} {list(dated_mentions.values())}"


def is_expected(expected: dict[str, str], mention: Mention, timex: str) -> bool:
    """True if the quote contains the expected text, and the timex overlaps the expected phrase."""
    covers = expected["text"] in mention.quote.exact
    return covers and (timex in expected["phrase"] or expected["phrase"] in timex)


# Events that the articles report without a date: a part of the sentence, and its day. Written from the texts.
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
    "asking judges exactly what territory": "2019-12-20",
    "The announcement ended years": "2019-12-20",
    "It drew swift condemnation": "2019-12-20",
    "The Palestinian Ministry of Foreign Affairs welcomed it": "2019-12-20",
    "She said she is “satisfied that": "2019-12-20",
    "Bensouda said she has now asked judges": "2019-12-20",
    "Bensouda’s statement read": "2020-05-08",
    "calling for the Trump administration to defend Israel": "2020-05-13",
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


def test_events_are_the_expected_twelve() -> None:
    assert set(dated()) == {event["id"] for event in answer()["events"]}


def test_mentions_have_their_dates() -> None:
    assert sum(len(timex_texts(event)) for event in dated().values()) == 15
    for expected in answer()["events"]:
        dates = sorted(str(mention.resolution.when.edtf) for mention in timex_texts(dated()[expected["id"]]))
        assert dates == expected.get("conflict", [expected["when"]] * len(expected["mentions"]))


def test_event_dates_and_modality() -> None:
    for expected in answer()["events"]:
        event = dated()[expected["id"]]

        assert (event.when.edtf, event.status) == (expected["when"], Status.DATED)
        assert (event.modality is Modality.EXPECTED) is expected.get("expected", False)


def test_conflict_of_one_event_only() -> None:
    """Only the statement that two articles date differently has a conflict."""
    sides = {
        name: [(side.edtf, event.mentions[index].document.id) for side in event.conflict for index in side.mentions]
        for name, event in dated().items()
        if event.conflict
    }

    expected = next(event for event in answer()["events"] if "conflict" in event)
    documents = [mention["document"] for mention in expected["mentions"]]
    assert sides == {expected["id"]: list(zip(expected["conflict"], documents, strict=True))}


def test_sentences_without_a_date_are_dated_by_the_news() -> None:
    """Events without a date expression are dated by the story or by the publication day."""
    reported = {
        (mention.quote.exact, mention.resolution.when.edtf)
        for event in events()
        for mention in event.mentions
        if mention.dated_by in (DatedBy.STORY, DatedBy.PUBLICATION)
    }

    missing = {words for words, day in NEWS.items() if not any(words in quote and day == on for quote, on in reported)}
    assert missing == set()
    assert [quote for quote, _ in reported if not any(words in quote for words in NEWS)] == []


def test_phrases_that_are_no_events() -> None:
    texts = {mention: text for event in events() for mention, text in timex_texts(event).items()}

    for no_event in answer()["not_events"]:
        overlapping = [
            mention
            for mention, text in texts.items()
            if mention.document.id == no_event["document"] and no_event["phrase"] in text
        ]
        assert overlapping == []


def test_dates_without_publication_days() -> None:
    """Without publication days only absolute dates are resolved."""
    undated = [mention for name in answer()["documents"] for mention in mentions(name, None)]
    expected = answer()["without_publication_dates"]

    dates = {one.timex.extent.exact: one.resolution.when.edtf for one in undated if one.timex is not None}

    assert sum(mention.timex is not None for mention in undated) == 15
    assert dates == (
        dict.fromkeys(expected["unanchored"])
        | expected["partial"]
        | {phrase.removeprefix("in "): year for phrase, year in expected["absolute"].items()}
    )
