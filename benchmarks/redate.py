"""Measures the cost of redating a document, without and with an undated document that is dated through it.

The collection is that of `benchmarks/growth.py`. One article of about fifty mentions is added and, for the last column,
an undated one that reports one of its events. CPU time, the median of several redatings there and back.
"""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from itertools import islice
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.growth import articles, varied
from timeline import pipeline, storage
from timeline.dates import Day
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.storage import documents

if TYPE_CHECKING:
    from sqlite_utils import Database

DAYS = "Monday Tuesday Wednesday Thursday Friday".split()
EVENT_TEMPLATES = (
    "The council of Velm sold the {thing} on {day}.",
    "Divers searched the {thing} on {day}.",
    "Mayor Rosa Feld closed the {thing} on {day}.",
    "Workers of Pell Foods painted the {thing} on {day}.",
    "The harbour board repaired the {thing} on {day}.",
)
THINGS = "ferry mill lighthouse bridge museum warehouse stadium hospital chapel cinema".split()
FIFTY = "\n\n".join(
    template.format(thing=thing, day=DAYS[(number + offset) % len(DAYS)])
    for number, thing in enumerate(THINGS)
    for offset, template in enumerate(EVENT_TEMPLATES)
)
UNDATED = "Mayor Rosa Feld closed the lighthouse on Friday. Nobody had been told."
ROUNDS = 5


def main() -> None:
    """Print a row for each size of the collection."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="+", default=[1_000, 3_000])
    parser.add_argument("--data", type=Path, help="as for `benchmarks/growth.py`")
    arguments = parser.parse_args()
    print("| documents | mentions | milliseconds to redate it | and one that is dated through it |")
    print("| ---: | ---: | ---: | ---: |")
    for size in arguments.documents:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "timeline.db"
            storage.migrate(path)
            db = storage.open_database(path)
            pipeline.add(db, islice(varied(articles(arguments.data)), size))
            pipeline.add(db, [build_document(Draft(FIFTY, id="fifty", published=Day(2019, 12, 21)), IngestDefaults())])
            ((mentions,),) = db.execute(
                "SELECT count(*) FROM mentions JOIN documents AS d ON d.number = document WHERE d.id = 'fifty'"
            )
            alone = _milliseconds(db)
            pipeline.add(db, [build_document(Draft(UNDATED, id="undated"), IngestDefaults())])
            print(f"| {size} | {mentions} | {alone:.0f} | {_milliseconds(db):.0f} |", flush=True)
            db.close()


def _milliseconds(db: Database) -> float:
    times = []
    for day in (Day(2019, 12, 28), Day(2019, 12, 21)) * ROUNDS:
        start = process_time()
        pipeline.redate(db, documents.find(db, "fifty"), day)
        times.append(1000 * (process_time() - start))
    return median(times)


if __name__ == "__main__":
    main()
