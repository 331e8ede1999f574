"""A reader who walks the list over HTTP while another process writes to the same file."""

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


def told(kind: str, number: int) -> str:
    """Of happenings that nothing has to do with each other, at ever other dates."""
    return f"{SUBJECTS[number % 10]} of {kind}{number} burned on {1 + number % 28} May {1900 + number}."


def write(path: Path) -> None:
    """What the other process does: a transaction for each document."""
    with storage.open_database(path) as db:
        for number in range(MEANWHILE):
            pipeline.add(db, [document(f"new-{number}", Day(2020, 1, 1), told("New", number))])


def pages(server: str, **asked: object) -> Iterator[list[str]]:
    cursor: str | None = None
    while True:
        query = urlencode({**asked, **({"cursor": cursor} if cursor else {})})
        with urlopen(f"{server}/events?{query}") as response:  # noqa: S310 - our own address
            page = json.load(response)
        yield [event["id"] for event in page["data"]]
        cursor = page["next"]
        if cursor is None:
            return


@pytest.mark.slow
@pytest.mark.parametrize("sort", ["date", "importance"])
def test_a_walk_gives_what_was_there_once_while_another_process_writes(tmp_path: Path, sort: str) -> None:
    path = keep(tmp_path / "timeline.db", *ARTICLES)
    with storage.open_database(path) as db:
        pipeline.add(db, [document(f"old-{n}", Day(2020, 1, 1), told("Old", n)) for n in range(BEFORE)])
    with serving(path) as server:
        there = {id for page in pages(server, limit=500) for id in page}
        writer = multiprocessing.get_context("spawn").Process(target=write, args=(path,))
        writer.start()
        walked = [id for page in pages(server, sort=sort, limit=1) for id in page]
        writer.join()
        afterwards = {id for page in pages(server, limit=500) for id in page}

    assert writer.exitcode == 0
    assert len(afterwards) > len(there) >= BEFORE
    assert len(walked) == len(set(walked))
    assert there <= set(walked)
