"""`timeline documents`."""

import json
from pathlib import Path

import pytest

from tests.cli.program import invoke, output, terminal_output


@pytest.mark.slow
def test_documents_needing_a_date_come_by_events_settled(folder: Path) -> None:
    """`--needs-date` lists only articles without a date, those that settle most events first."""
    (folder / "tower.txt").write_text("The tower was built in 1967.\n")
    (folder / "bridge.txt").write_text("A bridge fell on Monday. Ada Roe resigned on May 8.\n")
    (folder / "dated.txt").write_text("The court ruled on Friday.\n")
    output("ingest", "dated.txt", "--published", "2019-12-21")
    output("ingest", "tower.txt", "ferry.txt", "bridge.txt")

    undated = json.loads(output("documents", "--needs-date", "--json"))
    assert [(one["name"], one["waiting"]) for one in undated] == [
        ("bridge.txt", 2),
        ("ferry.txt", 1),
        ("tower.txt", 0),
    ]
    assert "2 events, 2 wait for its date  bridge.txt" in terminal_output("documents", "--needs-date")
    assert "dated.txt" not in output("documents", "--needs-date")


@pytest.mark.slow
def test_documents_show_the_origin_of_the_date() -> None:
    """The origin of a publication day is listed, and stays the same when the article is ingested again."""
    Path("mail.eml").write_text("Date: Fri, 20 Dec 2019 08:00:00 +0100\nSubject: Ferry\n\nThe ferry sank on Thursday.")

    output("ingest", "mail.eml")

    [document] = json.loads(output("documents"))
    assert (document["published"], document["published_from"], document["published_by"]) == (
        "2019-12-20",
        "metadata",
        "mail header Date",
    )
    assert "Ferry  [mail header Date]" in terminal_output("documents")
    assert "1 there already" in invoke("ingest", "mail.eml").stderr
    assert json.loads(output("documents")) == [document]


@pytest.mark.slow
def test_documents_show_inferred_bounds_with_reasons(folder: Path) -> None:
    (folder / "ferry.txt").write_text("The yard closed in 2015, and the ferry sank on Friday.")
    output("ingest", "ferry.txt")

    [document] = json.loads(output("documents"))

    bounds = document["published_bounds"]
    assert (document["published"], bounds["earliest"], bounds["latest"]) == (None, "2015-01-01", None)
    assert bounds["because"] == ['"2015" is told as past, so it was not written before 2015-01-01']
    assert bounds["contradicts"] == []
    assert "2015-01-01/" in terminal_output("documents")


@pytest.mark.slow
def test_documents_show_what_is_not_analysed(folder: Path) -> None:
    (folder / "damm.md").write_text("---\nlanguage: de\n---\nDer Damm brach 1999.")
    output("ingest", "damm.md")

    assert "0 events, not analysed (language de)  damm.md" in terminal_output("documents")
