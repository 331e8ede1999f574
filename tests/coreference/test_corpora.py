"""The contract of coreference on whole corpora: TIMELINE_CORPORA is a folder of folders with a docs.jsonl each."""

from __future__ import annotations

import json
import os
from itertools import chain
from pathlib import Path
from random import Random

import pytest

from timeline.coreference import resolve_events
from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import Document, Mention, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

FOLDER = Path(os.environ.get("TIMELINE_CORPORA", "/nowhere"))
CORPORA = sorted(FOLDER.glob("*/docs.jsonl"))

pytestmark = pytest.mark.corpora(FOLDER)


def mentions(corpus: Path) -> list[Mention]:
    extracted: list[Mention] = []
    for line in corpus.read_text("utf-8").splitlines():
        row = json.loads(line)
        day = Day.read(row["dct"][:10]) if row.get("dct") else None
        source = Source(row["doc"], row["doc"], None, day, PublishedFrom.GIVEN, None)
        timexes = tag(row["text"])
        extracted += extract_mentions(
            Document(source, "default", "en", row["text"]), timexes, resolve_document(timexes, day)
        )
    return extracted


@pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.parent.name)
def test_corpus_keeps_the_contract(corpus: Path) -> None:
    """Resolving a corpus keeps the contract of the package: order independence, idempotence, a partition."""
    originals = mentions(corpus)

    events = resolve_events(originals, "t")
    shuffled = originals.copy()
    Random(0).shuffle(shuffled)  # noqa: S311 - no secret

    assert resolve_events(shuffled, "t") == events
    assert resolve_events(chain.from_iterable(event.mentions for event in events), "t") == events
    assert sorted(one.id for event in events for one in event.mentions) == sorted(one.id for one in originals)
    assert all(resolve_events(event.mentions, "t") == (event,) for event in events)
