"""HTTP benchmarks: a page of events beside Datasette, by filter and size, and pagination while documents are added.

`race` sends `GET /events?limit=100` and Datasette's JSON of the equivalent table to servers on one file, one after the
other, with wrk (which must be installed, as Datasette must be, into the same environment). `pages` gives the process
time of a page under each filter, in this process, for two databases. `walk` reads all events by their cursors while
another process adds documents. `make` writes a database; see `heap.py`.
"""

from __future__ import annotations

import multiprocessing
import re
import subprocess
import sys
import time
from argparse import ArgumentParser
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from shutil import copy
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING
from urllib.error import URLError
from urllib.request import urlopen

import orjson

from benchmarks import heap
from benchmarks.growth import articles, varied
from timeline import pipeline, storage
from timeline.web import create_app

if TYPE_CHECKING:
    from collections.abc import Iterator
    from multiprocessing.synchronize import Semaphore

    from flask.testing import FlaskClient

BIN = Path(sys.executable).parent
PORT = 8_571
ADDRESS = f"http://127.0.0.1:{PORT}"
RUNS = 31
PATIENCE = 1.0
"""Seconds for which `walk` waits for a document."""
FILTERS = {
    "none": "",
    "from": "from=2005-06-01",
    "to": "to=1995",
    "from and to": "from=2005&to=2005",
    "strict": "from=2005&to=2005&strict=1",
    "q, in nearly all": f"q={heap.COMMON}",
    "q, in one of ten": f"q={heap.FREQUENT}",
    "q, in one of fifty": f"q={heap.SELDOM}",
    "q, in none": "q=nowhere",
    "document": "document=heap-7",
    "actor, one of ten": "actor=Ada+Lindqvist",
    "actor, one of fifty": "actor=Seldom+Seen",
    "status=dated": "status=dated",
    "status=partial": "status=partial",
    "modality=occurred": "modality=occurred",
    "modality=possible": "modality=possible",
    "precision=day": "precision=day",
    "precision=decade": "precision=decade",
    "conflict": "conflict=true",
    "no conflict": "conflict=false",
    "dated_by=timex": "dated_by=timex",
    "dated_by=story (none)": "dated_by=story",
    "min_importance=0.5": "min_importance=0.5",
    "min_importance=0.98": "min_importance=0.98",
    "hidden=only": "hidden=only",
    "hidden=include": "hidden=include",
    "sort=importance": "sort=importance",
    "fields": "fields=id,title,when",
    "q, in one of ten, from": f"q={heap.FREQUENT}&from=2005",
    "q, in one of ten, modality=occurred": f"q={heap.FREQUENT}&modality=occurred",
    "q, in one of fifty, min_importance=0.5": f"q={heap.SELDOM}&min_importance=0.5",
    "q, in nearly all, conflict": f"q={heap.COMMON}&conflict=true",
    "modality=occurred, from": "modality=occurred&from=2005",
    "actor, one of fifty, from": "actor=Seldom+Seen&from=2000",
    "conflict, from": "conflict=true&from=2000",
    "min_importance=0.98, from": "min_importance=0.98&from=2000",
    "sort=importance, q, in one of ten": f"sort=importance&q={heap.FREQUENT}",
    "sort=importance, q, in one of fifty": f"sort=importance&q={heap.SELDOM}",
    "sort=importance, from": "sort=importance&from=2005",
    "sort=importance, modality=occurred": "sort=importance&modality=occurred",
    "sort=importance, modality=possible": "sort=importance&modality=possible",
    "sort=importance, actor, one of fifty": "sort=importance&actor=Seldom+Seen",
    "sort=importance, conflict": "sort=importance&conflict=true",
    "sort=importance, hidden=only": "sort=importance&hidden=only",
}
"""Filters with a full page of 100 events in the small database too, but for those of one document and of none."""
RARE = {
    "q": f"q={heap.RARE}",
    "actor": "actor=Rare+Bird",
    "status=unanchored": "status=unanchored",
    "modality=negated": "modality=negated",
    "precision=century": "precision=century",
    "min_importance=0.999": "min_importance=0.999",
    "q, from": f"q={heap.RARE}&from=2000",
    "sort=importance, q": f"sort=importance&q={heap.RARE}",
    "sort=importance, modality=negated": "sort=importance&modality=negated",
    "sort=relevance, q": f"sort=relevance&q={heap.RARE}",
    "sort=relevance, q, in one of fifty": f"sort=relevance&q={heap.SELDOM}",
}
"""Filters that one event in a thousand meets: pages of the small and the large database differ in size."""
TABLE = (
    "SELECT e.number, e.id, e.timeline, e.title, e.edtf, e.earliest, e.latest, e.precision, e.modality, e.conflict, "
    "e.importance, e.actors, e.places, e.list_start, e.list_end, e.list_place, c.json FROM events AS e "
    "JOIN event_json_cache AS c ON c.event = e.number"
)
"""The SQL of the table that Datasette serves: the same columns and JSON of an event, with our index."""


def main() -> None:
    """Runs the benchmark that the command line names."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["make", "race", "pages", "walk"])
    parser.add_argument("databases", nargs="+", type=Path)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--documents", type=int, default=1_000)
    args = parser.parse_args()
    match args.what:
        case "make":
            heap.make(args.databases[0], args.events)
        case "race":
            race(args.databases[0])
        case "pages":
            pages(*args.databases)
        case "walk":
            check_pagination(args.databases[0], args.documents)


def race(path: Path) -> None:
    """Prints a line for each server: requests a second, p50 and p99 in milliseconds, bytes of a response."""
    print("| server | requests a second | p50 ms | p99 ms | bytes |\n| --- | ---: | ---: | ---: | ---: |")
    with TemporaryDirectory() as folder:
        file = Path(copy(path, folder))
        with storage.open_database(file) as db:
            db.executescript(f"CREATE TABLE flat AS {TABLE}; CREATE INDEX flat_in_order ON flat (list_start, number);")
        datasette = [
            str(BIN / "datasette"),
            "serve",
            str(file),
            "--port",
            str(PORT),
            "--setting",
            "num_sql_threads",
            "5",
        ]
        table = f"/{file.stem}/flat.json?_size=100&_sort=list_start&_shape=objects"
        print_race("Datasette", datasette, table)
        print_race("Datasette, bare", datasette, f"{table}&_nocount=1&_nofacet=1&_nosuggest=1")
        with storage.open_database(file) as db:
            db.execute("DROP TABLE flat")
        command = [str(BIN / "timeline"), "serve", "--db", str(file), "--port", str(PORT)]
        print_race("Timeline", command, "/events?limit=100")


def print_race(name: str, command: list[str], address: str) -> None:
    """Warms the server up, loads it for ten seconds over eight connections, and prints its line."""
    with serving(command):
        size = len(urlopen(ADDRESS + address).read())  # noqa: S310 - our own address
        load = ["wrk", "-t1", "-c8", "--timeout", "30s", "--latency", ADDRESS + address]
        subprocess.run([*load, "-d2s"], check=True, capture_output=True)
        report = subprocess.run([*load, "-d10s"], check=True, capture_output=True, text=True).stdout
    rate = float(re.findall(r"Requests/sec:\s+([\d.]+)", report)[0])
    p50, p99 = (milliseconds(*re.findall(rf"{part}%\s+([\d.]+)(\w+)", report)[0]) for part in (50, 99))
    failed = "".join(re.findall(r"Non-2xx.*", report))
    print(f"| {name} | {rate:.0f} | {p50:.1f} | {p99:.1f} | {size} | {failed}", flush=True)


def milliseconds(number: str, unit: str) -> float:
    """The milliseconds of a time as wrk prints it."""
    return float(number) * {"us": 0.001, "ms": 1.0, "s": 1_000.0}[unit]


@contextmanager
def serving(command: list[str]) -> Iterator[None]:
    """Starts the server, waits until it answers, and ends it afterwards."""
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        while True:
            try:
                urlopen(ADDRESS).close()
                break
            except URLError:
                time.sleep(0.2)
        try:
            yield
        finally:
            process.terminate()


def pages(small: Path, large: Path) -> None:
    """Prints a line for each filter: process time of a page of 100 events in both databases, and their ratio.

    Then it prints a line for each rare filter, with how many events both pages have.
    """
    clients = [create_app(path).test_client() for path in (small, large)]
    print(f"| filter | {small.stem} ms | {large.stem} ms | ratio |\n| --- | ---: | ---: | ---: |")
    for name, query_string in FILTERS.items():
        (one, one_count), (other, other_count) = (page(client, query_string) for client in clients)
        note = "" if one_count == other_count else f" {one_count} and {other_count} events"
        print(f"| {name} | {one:.1f} | {other:.1f} | {other / one:.2f} |{note}", flush=True)
    print("\n| rare | events | ms | events | ms |\n| --- | ---: | ---: | ---: | ---: |")
    for name, query_string in RARE.items():
        measured = [page(client, query_string) for client in clients]
        cells = " | ".join(f"{count} | {milliseconds:.1f}" for milliseconds, count in measured)
        print(f"| {name} | {cells} |", flush=True)


def page(client: FlaskClient, query_string: str) -> tuple[float, int]:
    """Milliseconds of a page, and how many events it has."""
    address = f"/events?limit=100&{query_string}"
    return 1000 * seconds(client, address), len(client.get(address).get_json()["data"])


def seconds(client: FlaskClient, address: str) -> float:
    """The median process time of a request."""
    client.get(address)
    durations = []
    for _ in range(RUNS):
        start = process_time()
        status = client.get(address).status_code
        durations.append(process_time() - start)
        assert status == 200, address  # noqa: S101 - a figure of a refusal is none
    return median(durations)


def check_pagination(path: Path, count: int) -> None:
    """Prints whether pagination gives each event that was there once, while a writer adds the documents."""
    with TemporaryDirectory() as folder:
        file = Path(copy(path, folder))
        with storage.open_database(file) as db:
            before = {id for (id,) in db.execute("SELECT id FROM events WHERE hidden = 0 AND shown_by <> 'nothing'")}
        with serving([str(BIN / "timeline"), "serve", "--db", str(file), "--port", str(PORT)]):
            turns = multiprocessing.Semaphore(0)
            writer = multiprocessing.Process(target=add, args=(file, count, turns))
            writer.start()
            listed = list(paginated_ids(turns))
            writer.join()
    once = len(listed) == len(set(listed))
    print(f"{len(before)} events before, {len(listed)} listed: each once {once}, none missing", end=" ")
    print(f"{before <= set(listed)}; the writer ended with {writer.exitcode}")


def paginated_ids(turns: Semaphore) -> Iterator[str]:
    """The ids of all events by the cursors, a hundred a page; waits for a new document before each page."""
    cursor = ""
    while cursor is not None:
        turns.acquire(timeout=PATIENCE)
        address = f"{ADDRESS}/events?limit=100&fields=id" + (f"&cursor={cursor}" if cursor else "")
        page = orjson.loads(urlopen(address).read())  # noqa: S310 - our own address
        yield from (event["id"] for event in page["data"])
        cursor = page["next"]


def add(path: Path, count: int, turns: Semaphore) -> None:
    """Adds the documents, a transaction each; the writer of `walk`."""
    with storage.open_database(path) as db:
        for document in islice(varied(articles(None)), count):
            pipeline.add(db, [document])
            turns.release()


if __name__ == "__main__":
    main()
