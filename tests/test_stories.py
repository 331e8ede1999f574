"""Whole articles are specified too: each file of tests/stories holds texts, their days of writing, and their timeline.

The answers were written from the texts. A mention is a stretch of its text in which the date stands in brackets, or the
verb in braces, where the sentence has no date and is told as news, or shares the date of a verb before it.

An answer that is right, and not yet given, opens with "open:"; a mention too many that is not yet mended stands on a
line "surplus:". Both fail as soon as they no longer hold, so that the list of what is wrong is true.
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

Place = tuple[str, int]  # the name of a text, and where in it a date or a verb begins


@dataclass(frozen=True)
class Told:
    """An event as a story's answer gives it."""

    when: str
    modality: str
    mentions: frozenset[Place]


def parts(story: str) -> dict[str, Document]:
    """The texts of a story by name; the last is its answer."""
    _, *found = PART.split(story)
    named = zip(found[::3], found[1::3], found[2::3], strict=True)
    return {name: document(name, text.strip(), written) for name, written, text in named}


def pile(story: Path) -> list[Document]:
    return [text for name, text in parts(story.read_text(encoding="utf-8")).items() if name != "timeline"]


def document(name: str, text: str, written: str | None) -> Document:
    published = None if written is None else Day.read(written)
    known = PublishedFrom.UNKNOWN if written is None else PublishedFrom.GIVEN
    return Document(Source(name, name, None, published, known, None), "default", "en", text)


def answer(line: str, texts: dict[str, Document]) -> Told:
    when, modality, *mentions = (part.strip() for part in line.split(" | "))
    return Told(when, modality, frozenset(place(mention, texts) for mention in mentions))


def place(mention: str, texts: dict[str, Document]) -> Place:
    name, _, stretch = mention.partition(": ")
    plain, text = re.sub(r"[\[\]{}]", "", stretch), texts[name].text
    assert text.count(plain) == 1, f"{mention!r} should stand once in its text"
    return name, text.index(plain) + re.search(r"[\[{]", stretch).start()  # type: ignore[union-attr]


def told(event: Event, sharing: frozenset[str]) -> Told:
    """The event as an answer would give it; `sharing` are the mentions that their verb marks, not their date."""
    ordered = event.dated_by is DatedBy.ORDER
    mentions = frozenset(
        (mention.document.id, (mention.predicate if timex is None else timex.extent).start)
        for mention in event.mentions
        if ordered or mention.dated_by in DEFAULT_DATED_BY
        for timex in [None if mention.id in sharing else mention.timex]
    )
    return Told(event.when.edtf or "?", event.modality.value, mentions)


def sharing(mentions: Iterable[Mention]) -> frozenset[str]:
    """The ids of those whose date is that of a verb before them."""
    first: dict[tuple[str, int], Mention] = {}
    dated = [(mention.document.id, mention.timex.extent.start, mention) for mention in mentions if mention.timex]
    for text, start, mention in sorted(dated, key=lambda one: one[2].predicate.start):
        first.setdefault((text, start), mention)
    return frozenset(mention.id for text, start, mention in dated if mention is not first[text, start])


def shown(told: Told, texts: dict[str, Document]) -> str:
    """The event as a line for people: where each of its mentions stands in its text."""
    stretches = (
        f"{name}: {text[max(0, start - _AROUND) : start]}⟨{text[start : start + _AROUND]}⟩".replace("\n", " ")
        for name, start in sorted(told.mentions)
        for text in [texts[name].text]
    )
    return " | ".join((told.when, told.modality, *stretches))


def read(texts: Iterable[Document]) -> list[Extraction]:
    found = []
    for text in texts:
        timexes = tag(text.text, text.language)
        found.append(extract(text, timexes, resolve_document(timexes, text.source.published)))
    return found


def mentions(texts: Iterable[Document]) -> list[Mention]:
    return list(chain.from_iterable(found.mentions for found in read(texts)))


def events(found: Iterable[Extraction]) -> list[Event]:
    """The events with their order."""
    found = list(found)
    pile = resolve_events(chain.from_iterable(one.mentions for one in found), "default")
    event_of = {mention.id: event.id for event in pile for mention in event.mentions}
    relations = [
        EventRelation(
            one.kind, event_of[one.one], event_of[one.other], one.why, (text.mentions[0].document.id, one.signal.start)
        )
        for text in found
        for one in text.relations
        if event_of[one.one] != event_of[one.other]
    ]
    orders, _ = infer_order([OrderedEvent(one.id, one.title, one.when, one.id) for one in pile], relations)
    return [replace(event, order=orders[event.id]) for event in pile]


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_gives_its_timeline(story: Path) -> None:
    texts = parts(story.read_text(encoding="utf-8"))
    lines = [line for line in texts.pop("timeline").text.splitlines() if line]
    open_ = {answer(line.removeprefix(OPEN), texts) for line in lines if line.startswith(OPEN)}
    surplus = {place(line.removeprefix(SURPLUS).strip(), texts) for line in lines if line.startswith(SURPLUS)}
    expected = {answer(line, texts) for line in lines if not line.startswith((OPEN, SURPLUS))}
    read_ = read(texts.values())
    shared = sharing(chain.from_iterable(one.mentions for one in read_))

    given = {told(event, shared) for event in events(read_) if event.dated_by in DEFAULT_DATED_BY}

    excused = surplus.union(*(one.mentions for one in open_))
    places = frozenset[Place]().union(*(one.mentions for one in given))
    missing = [shown(one, texts) for one in sorted(expected - given, key=_date)]
    superfluous = [shown(one, texts) for one in sorted(given - expected, key=_date) if not one.mentions <= excused]
    mended = [*(shown(one, texts) for one in open_ & given), *sorted(surplus - places)]
    assert not missing + superfluous, "\n".join(["", "missing:", *missing, "superfluous:", *superfluous])
    assert not mended, "no longer open, or no longer too many"


def _date(told: Told) -> tuple[str, list[Place]]:
    return told.when, sorted(told.mentions)


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_any_order_of_the_documents_of_a_story_gives_the_same_events(story: Path) -> None:
    texts = pile(story)
    events = resolve_events(mentions(texts), "default")

    for turned in (texts[::-1], texts[1::2] + texts[::2], *(texts[at:] + texts[:at] for at in range(1, len(texts)))):
        assert resolve_events(mentions(turned), "default") == events


@pytest.mark.slow
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_without_one_document_is_as_if_it_had_never_had_it(story: Path) -> None:
    """What links are left, and the events gathered from them, are those that the others give by themselves."""
    texts = pile(story)
    found = mentions(texts)
    everything = list(score_pairs(found))

    for gone in texts:
        left = [mention for mention in found if mention.document.id != gone.source.id]
        ids = {mention.id for mention in left}
        kept = [link for link in everything if {link.one, link.other} <= ids]
        alone = mentions(text for text in texts if text is not gone)
        assert set(cluster(left, kept, "default")) == set(resolve_events(alone, "default"))


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_every_stretch_of_a_story_stands_where_it_says(story: Path) -> None:
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
