"""What it costs to redate one document, and another that an undated one is dated through, in a pile that grows.

The pile is that of `benchmarks/pile.py`: the articles of seeds/ again and again, with other names and dates, each with
its day. Into it go an article with about fifty mentions and, in the second row of each size, one without a day that
tells one of them. Process time, the median of several redatings there and back.
"""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from itertools import islice
from pathlib import Path
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.pile import articles, varied
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
    deed.format(thing=thing, day=DAYS[(number + of) % len(DAYS)])
    for number, thing in enumerate(THINGS)
    for of, deed in enumerate(EVENT_TEMPLATES)
)
UNDATED = "Mayor Rosa Feld closed the lighthouse on Friday. Nobody had been told."
ROUNDS = 5


def main() -> None:
    """Prints a line for each size of the pile."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, nargs="+", default=[1_000, 3_000])
    parser.add_argument("--data", type=Path, help="as `benchmarks/pile.py` has it")
    asked = parser.parse_args()
    print("| documents | mentions | milliseconds to redate it | and one that is dated through it |")
    print("| ---: | ---: | ---: | ---: |")
    for size in asked.documents:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "timeline.db"
            storage.migrate(path)
            db = storage.open_database(path)
            pipeline.add(db, islice(varied(articles(asked.data)), size))
            pipeline.add(db, [build_document(Draft(FIFTY, id="fifty", published=Day(2019, 12, 21)), IngestDefaults())])
            ((mentions,),) = db.execute(
                "SELECT count(*) FROM mentions JOIN documents AS d ON d.number = document WHERE d.id = 'fifty'"
            )
            alone = _milliseconds(db)
            pipeline.add(db, [build_document(Draft(UNDATED, id="undated"), IngestDefaults())])
            print(f"| {size} | {mentions} | {alone:.0f} | {_milliseconds(db):.0f} |", flush=True)
            db.close()


def _milliseconds(db: Database) -> float:
    taken = []
    for day in (Day(2019, 12, 28), Day(2019, 12, 21)) * ROUNDS:
        start = process_time()
        pipeline.redate(db, documents.find(db, "fifty"), day)
        taken.append(1000 * (process_time() - start))
    return median(taken)


if __name__ == "__main__":
    main()
