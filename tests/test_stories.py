"""Stories: each file of tests/stories has short articles, their publication days, and their expected timeline.

The timelines were written from the texts. A mention is a part of its text with the date in brackets; or with the verb
in braces, if the sentence has no date of its own, or shares the date of an earlier verb.

An expected event that is not yet extracted is marked "open:", an extracted mention that should not be there "surplus:".
Both fail as soon as they no longer apply, so that the list of known errors stays true.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from timeline.coreference import cluster, resolve_events
from timeline.coreference.resolve import score_pairs
from timeline.dates import Day
from timeline.mentions import Extraction, extract
from timeline.ordering import EventRelation, OrderedEvent, infer_order
from timeline.records import DatedBy, Document, Event, Mention, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.storage import DEFAULT_DATED_BY
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
PART = re.compile(r"^== (\S+)(?: (\d{4}-\d\d-\d\d))?$", re.MULTILINE)
_AROUND = 24
OPEN, SURPLUS = "open:", "surplus:"

Place = tuple[str, int]  # the name of a text, and the start of a date or a verb in it


@dataclass(frozen=True)
class ExpectedEvent:
    """An event of a story's timeline."""

    when: str
    modality: str
    mentions: frozenset[Place]


def parts(story: str) -> dict[str, Document]:
    """The texts of a story by name; the last, "timeline", is its expected timeline."""
    _, *fields = PART.split(story)
    named = zip(fields[::3], fields[1::3], fields[2::3], strict=True)
    return {name: document(name, text.strip(), written) for name, written, text in named}


def documents(story: Path) -> list[Document]:
    return [text for name, text in parts(story.read_text(encoding="utf-8")).items() if name != "timeline"]


def document(name: str, text: str, written: str | None) -> Document:
    published = None if written is None else Day.read(written)
    origin = PublishedFrom.UNKNOWN if written is None else PublishedFrom.GIVEN
    return Document(Source(name, name, None, published, origin, None), "default", "en", text)


def answer(line: str, texts: dict[str, Document]) -> ExpectedEvent:
    when, modality, *mentions = (part.strip() for part in line.split(" | "))
    return ExpectedEvent(when, modality, frozenset(place(mention, texts) for mention in mentions))


def place(mention: str, texts: dict[str, Document]) -> Place:
    name, _, marked = mention.partition(": ")
    plain, text = re.sub(r"[\[\]{}]", "", marked), texts[name].text
    assert text.count(plain) == 1, f"{mention!r} must occur once in its text"
    return name, text.index(plain) + re.search(r"[\[{]", marked).start()  # type: ignore[union-attr]


def as_expected(event: Event, sharing: frozenset[str]) -> ExpectedEvent:
    """The event in the form of a timeline; `sharing` are the mentions that their verb marks, not their date."""
    ordered = event.dated_by is DatedBy.ORDER
    mentions = frozenset(
        (mention.document.id, (mention.predicate if timex is None else timex.extent).start)
        for mention in event.mentions
        if ordered or mention.dated_by in DEFAULT_DATED_BY
        for timex in [None if mention.id in sharing else mention.timex]
    )
    return ExpectedEvent(event.when.edtf or "?", event.modality.value, mentions)


def sharing(mentions: Iterable[Mention]) -> frozenset[str]:
    """The ids of the mentions that share the date of an earlier verb."""
    first: dict[tuple[str, int], Mention] = {}
    dated = [(mention.document.id, mention.timex.extent.start, mention) for mention in mentions if mention.timex]
    for text, start, mention in sorted(dated, key=lambda one: one[2].predicate.start):
        first.setdefault((text, start), mention)
    return frozenset(mention.id for text, start, mention in dated if mention is not first[text, start])


def describe(event: ExpectedEvent, texts: dict[str, Document]) -> str:
    """A line for people: the event with the context of each mention."""
    contexts = (
        f"{name}: {text[max(0, start - _AROUND) : start]}⟨{text[start : start + _AROUND]}⟩".replace("\n", " ")
        for name, start in sorted(event.mentions)
        for text in [texts[name].text]
    )
    return " | ".join((event.when, event.modality, *contexts))


def extractions(texts: Iterable[Document]) -> list[Extraction]:
    results = []
    for text in texts:
        timexes = tag(text.text, text.language)
        results.append(extract(text, timexes, resolve_document(timexes, text.source.published)))
    return results


def mentions(texts: Iterable[Document]) -> list[Mention]:
    return list(chain.from_iterable(extraction.mentions for extraction in extractions(texts)))


def events(extracted: Iterable[Extraction]) -> list[Event]:
    """The events with their order."""
    extracted = list(extracted)
    resolved = resolve_events(chain.from_iterable(one.mentions for one in extracted), "default")
    event_of = {mention.id: event.id for event in resolved for mention in event.mentions}
    relations = [
        EventRelation(
            one.kind,
            event_of[one.one],
            event_of[one.other],
            one.reason,
            (text.mentions[0].document.id, one.signal.start),
        )
        for text in extracted
        for one in text.relations
        if event_of[one.one] != event_of[one.other]
    ]
    orders, _ = infer_order([OrderedEvent(one.id, one.title, one.when, one.id) for one in resolved], relations)
    return [replace(event, order=orders[event.id]) for event in resolved]


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_story_timeline(story: Path) -> None:
    texts = parts(story.read_text(encoding="utf-8"))
    lines = [line for line in texts.pop("timeline").text.splitlines() if line]
    open_ = {answer(line.removeprefix(OPEN), texts) for line in lines if line.startswith(OPEN)}
    surplus = {place(line.removeprefix(SURPLUS).strip(), texts) for line in lines if line.startswith(SURPLUS)}
    expected = {answer(line, texts) for line in lines if not line.startswith((OPEN, SURPLUS))}
    extracted = extractions(texts.values())
    shared = sharing(chain.from_iterable(one.mentions for one in extracted))

    actual = {as_expected(event, shared) for event in events(extracted) if event.dated_by in DEFAULT_DATED_BY}

    excused = surplus.union(*(one.mentions for one in open_))
    places = frozenset[Place]().union(*(one.mentions for one in actual))
    missing = [describe(one, texts) for one in sorted(expected - actual, key=_date)]
    unexpected = [describe(one, texts) for one in sorted(actual - expected, key=_date) if not one.mentions <= excused]
    fixed = [*(describe(one, texts) for one in open_ & actual), *sorted(surplus - places)]
    assert not missing + unexpected, "\n".join(["", "missing:", *missing, "unexpected:", *unexpected])
    assert not fixed, "remove open: or surplus:"


def _date(event: ExpectedEvent) -> tuple[str, list[Place]]:
    return event.when, sorted(event.mentions)


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_story_events_do_not_depend_on_document_order(story: Path) -> None:
    texts = documents(story)
    events = resolve_events(mentions(texts), "default")

    for reordered in (texts[::-1], texts[1::2] + texts[::2], *(texts[at:] + texts[:at] for at in range(1, len(texts)))):
        assert resolve_events(mentions(reordered), "default") == events


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_story_without_a_document(story: Path) -> None:
    """Without one document, the remaining links give the same events as the other documents by themselves."""
    texts = documents(story)
    extracted = mentions(texts)
    links = list(score_pairs(extracted))

    for removed in texts:
        remaining = [mention for mention in extracted if mention.document.id != removed.source.id]
        ids = {mention.id for mention in remaining}
        remaining_links = [link for link in links if {link.one, link.other} <= ids]
        others = mentions(text for text in texts if text is not removed)
        assert set(cluster(remaining, remaining_links, "default")) == set(resolve_events(others, "default"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_story_offsets_match_the_text(story: Path) -> None:
    texts = parts(story.read_text(encoding="utf-8"))
    del texts["timeline"]

    for mention in mentions(texts.values()):
        text = texts[mention.document.id].text
        for extent in (mention.quote, mention.predicate, *([] if mention.timex is None else [mention.timex.extent])):
            assert text[extent.start : extent.end] == extent.exact
        assert text.startswith(
            mention.prefix + mention.quote.exact + mention.suffix, mention.quote.start - len(mention.prefix)
        )
        assert mention.quote.start <= mention.predicate.start < mention.predicate.end <= mention.quote.end
