"""Whole articles are specified too: each file of tests/stories holds texts, their days of writing, and their timeline.

The answers were written from the texts. A mention is a stretch of its text in which the date stands in brackets, or,
where the sentence has none and is told as news, the verb in braces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline.dates import Day
from timeline.mentions import find
from timeline.merging import merge
from timeline.records import DatedBy, Document, Event, Mention, PublishedFrom, Source
from timeline.resolving import settle
from timeline.tagging import tag

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
PART = re.compile(r"^== (\S+)(?: (\d{4}-\d\d-\d\d))?$", re.MULTILINE)

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


def told(event: Event) -> Told:
    mentions = frozenset(
        (mention.document.id, (mention.predicate if mention.timex is None else mention.timex.extent).start)
        for mention in event.mentions
    )
    return Told(event.when.edtf or "?", event.modality.value, mentions)


def events(texts: dict[str, Document]) -> tuple[Event, ...]:
    mentions: list[Mention] = []
    for text in texts.values():
        timexes = tag(text.text, text.language)
        mentions += find(text, timexes, settle(timexes, text.source.published))
    return merge(mentions, "default")


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_a_story_gives_its_timeline(story: Path) -> None:
    texts = parts(story.read_text(encoding="utf-8"))
    expected = texts.pop("timeline").text.splitlines()

    found = [event for event in events(texts) if event.dated_by is not DatedBy.NOTHING]

    assert {told(event) for event in found} == {answer(line, texts) for line in expected}


@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_every_stretch_of_a_story_stands_where_it_says(story: Path) -> None:
    texts = parts(story.read_text(encoding="utf-8"))
    del texts["timeline"]

    for mention in (mention for event in events(texts) for mention in event.mentions):
        text = texts[mention.document.id].text
        for extent in (mention.quote, mention.predicate, *([] if mention.timex is None else [mention.timex.extent])):
            assert text[extent.start : extent.end] == extent.exact
        assert text.startswith(
            mention.prefix + mention.quote.exact + mention.suffix, mention.quote.start - len(mention.prefix)
        )
        assert mention.quote.start <= mention.predicate.start < mention.predicate.end <= mention.quote.end
