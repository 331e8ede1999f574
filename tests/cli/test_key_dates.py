"""`timeline key-dates`."""

import json
from pathlib import Path

import pytest

from tests.cli.program import output, terminal_output


@pytest.mark.slow
def test_key_dates_come_by_importance() -> None:
    Path("more.txt").write_text(
        "The ferry Solveig sank in Turku harbour on December 20, 2019. It was built on May 8, 1998."
    )
    output("ingest", "ferry.txt", "more.txt", "--published", "2019-12-21")

    ranked = json.loads(output("key-dates"))

    assert [(day["date"], day["sources"]) for day in ranked] == [("2019-12-20", 2), ("1998-05-08", 1)]
    assert ranked[0]["events"][0]["title"].startswith("The ferry Solveig sank")
    assert len(json.loads(output("key-dates", "--limit", "1"))) == 1
    assert terminal_output("key-dates").startswith("2019-12-20             2 sources, weight ")
