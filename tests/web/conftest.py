"""Factories of mentions, events and documents, and applications on three articles."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.server import serving
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.meanings.operators import Lean, Meaning
from timeline.records import ConflictSide, Document, Event, Extent, Mention, Modality, PublishedFrom, Source, Timex
from timeline.resolving import resolve_document
from timeline.web import Settings, create_app
from timeline.web.settings import Access

SATURDAY = Day(2019, 12, 21)

MentionFactory = Callable[..., Mention]
EventFactory = Callable[..., Event]


def source(published: Day | None = SATURDAY) -> Source:
    given = PublishedFrom.UNKNOWN if published is None else PublishedFrom.GIVEN
    return Source("ferry", "ferry.txt", "The ferry fire", published, given, "https://example.org/ferry")


@pytest.fixture
def make_mention() -> MentionFactory:
    """Makes a mention from a sentence with its date phrase in brackets, and the phrase's meaning."""

    def made(sentence: str, meaning: Meaning, document: Source | None = None, lean: Lean = Lean.PAST) -> Mention:
        document = document or source()
        start, text = sentence.index("["), sentence.replace("[", "").replace("]", "")
        timex = Timex(Extent.of(text, start, sentence.index("]") - 1), meaning, lean)
        return Mention(
            id=text,
            document=document,
            quote=Extent.of(text, 0, len(text)),
            prefix="",
            suffix="",
            timex=timex,
            resolution=resolve_document((timex,), document.published)[0],
            predicate=Extent.of(text, 0, 1),
            title=text,
            modality=Modality.OCCURRED,
            actors=(),
            places=(),
            words=frozenset(),
            said=frozenset(),
        )

    return made


@pytest.fixture
def make_event() -> EventFactory:
    """Makes an event from mentions. It has the first mention's date, and is disputed if conflict sides are given."""

    def made(
        *mentions: Mention, modality: Modality = Modality.OCCURRED, conflict: tuple[ConflictSide, ...] = ()
    ) -> Event:
        first = mentions[0]
        return Event(
            id="e1",
            timeline="default",
            title="The ferry burns",
            when=first.resolution.when,
            modality=modality,
            conflict=conflict,
            importance=0.5,
            actors=("Ada Lindqvist",),
            places=(),
            mentions=mentions,
        )

    return made


def document(id: str, published: Day | None, text: str, **known: str) -> Document:
    kept = replace(source(published), id=id, name=f"{id}.txt", title=known.get("title"), url=known.get("url"))
    return Document(kept, "default", "en", text)


@pytest.fixture
def make_document() -> Callable[..., Document]:
    """Makes a document."""
    return document


ARTICLES = (
    document(
        "inquiry",
        SATURDAY,
        "The Maritime Board opened an inquiry into the ferry fire on Friday.\n\n"
        "Ada Lindqvist built the Meridian in 1967. The court will hear the captain on Monday.",
        title="Inquiry into the ferry fire",
        url="https://example.org/inquiry?a=1&b=2",
    ),
    document(
        "letters",
        Day(2020, 5, 13),
        "Forty lawmakers sent a letter to the ministry on Wednesday. "
        "On May 8, the Maritime Board published its report.",
        title="Lawmakers write to the ministry",
    ),
    document("clipping", None, "The captain resigned on Tuesday. The memorial was unveiled on June 3."),
)
"""Three articles, two of them dated, with seven events, and one URL that needs escaping in HTML."""


def keep(path: Path, *documents: Document) -> Path:
    storage.migrate(path)
    db = storage.open_database(path)
    pipeline.add(db, documents)
    db.close()
    return path


@pytest.fixture
def make_app(tmp_path: Path) -> Callable[..., Flask]:
    """Makes an application on a database of the given documents."""

    def made(*documents: Document) -> Flask:
        return create_app(keep(tmp_path / "timeline.db", *documents))

    return made


@pytest.fixture
def writer(tmp_path: Path) -> FlaskClient:
    """A client with write access, on the three articles."""
    return create_app(keep(tmp_path / "timeline.db", *ARTICLES), Settings(access=Access.OPEN)).test_client()


@pytest.fixture(scope="session")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database of the three articles, for reading only."""
    return keep(tmp_path_factory.mktemp("articles") / "timeline.db", *ARTICLES)


@pytest.fixture
def client(articles: Path) -> FlaskClient:
    """A client on the three articles."""
    return create_app(articles).test_client()


@pytest.fixture(scope="session")
def server(demo: Path) -> Iterator[str]:
    """The URL of a live server on the demonstration articles."""
    with serving(demo) as address:
        yield address
