"""Paging over HTTP while another process writes."""

import json
import multiprocessing
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from tests.web.conftest import ARTICLES, document, keep
from tests.web.server import serving
from timeline import pipeline, storage
from timeline.dates import Day

BEFORE, MEANWHILE = 30, 25
SUBJECTS = (
    "The ferry|The mill|The harbour|The school|The bridge|The tower|The mine|The tram|The museum|The quarry".split("|")
)


def sentence(kind: str, number: int) -> str:
    """Return a sentence about an unrelated event with its own date."""
    return f"{SUBJECTS[number % 10]} of {kind}{number} burned on {1 + number % 28} May {1900 + number}."


def add_documents(path: Path) -> None:
    """Add documents in the other process, one transaction each."""
    with storage.open_database(path) as db:
        for number in range(MEANWHILE):
            pipeline.add(db, [document(f"new-{number}", Day(2020, 1, 1), sentence("New", number))])


def pages(server: str, **params: object) -> Iterator[list[str]]:
    cursor: str | None = None
    while True:
        query = urlencode({**params, **({"cursor": cursor} if cursor else {})})
        with urlopen(f"{server}/events?{query}") as response:  # noqa: S310 - a local address
            page = json.load(response)
        yield [event["id"] for event in page["data"]]
        cursor = page["next"]
        if cursor is None:
            return


@pytest.mark.slow
@pytest.mark.parametrize("sort", ["date", "importance"])
def test_paging_during_writes(tmp_path: Path, sort: str) -> None:
    """Paging returns each earlier event once while another process writes."""
    path = keep(tmp_path / "timeline.db", *ARTICLES)
    with storage.open_database(path) as db:
        pipeline.add(db, [document(f"old-{n}", Day(2020, 1, 1), sentence("Old", n)) for n in range(BEFORE)])
    with serving(path) as server:
        ids_before = {id for page in pages(server, limit=500) for id in page}
        writer = multiprocessing.get_context("spawn").Process(target=add_documents, args=(path,))
        writer.start()
        paged = [id for page in pages(server, sort=sort, limit=1) for id in page]
        writer.join()
        ids_after = {id for page in pages(server, limit=500) for id in page}

    assert writer.exitcode == 0
    assert len(ids_after) > len(ids_before) >= BEFORE
    assert len(paged) == len(set(paged))
    assert ids_before <= set(paged)
