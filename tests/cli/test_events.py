"""`timeline events`."""

import json
from pathlib import Path

import pytest

from tests.cli.program import invoke, output, terminal_output


@pytest.mark.slow
def test_terminal_gets_lines_and_pipe_gets_json() -> None:
    output("ingest", "ferry.txt", "--published", "2019-12-21")

    assert terminal_output("events").splitlines()[1].startswith("2019-12-20             The ferry Solveig sank")
    assert "2019-12-21     2 events  ferry.txt" in terminal_output("documents")
    assert json.loads(output("documents"))[0]["events"] == 2


def test_events_window_in_words_is_echoed_as_edtf() -> None:
    output("migrate")

    result = invoke("events", "--from", "May 2020", "--to", "2020")

    assert result.stderr == "May 2020 is 2020-05\n"


def test_events_filtered_by_window_and_words() -> None:
    output("ingest", "ferry.txt", "--published", "2019-12-21")

    assert len(json.loads(output("events", "--from", "2019-12", "--to", "2019-12-20"))) == 1
    assert len(json.loads(output("events", "--to", "2014"))) == 0
    assert len(json.loads(output("events", "-q", "yard"))) == 1


def test_events_window_reversed_is_an_error() -> None:
    output("migrate")

    assert invoke("events", "--from", "2020", "--to", "2019").exit_code == 1


@pytest.mark.slow
def test_events_dated_by_publication_are_marked_and_filtered() -> None:
    """Events dated by the publication day are marked in the list, and `--dated-by` filters them."""
    Path("ferry.txt").write_text("The ferry sank on Friday. It did not burn on Friday. Rosa Feld says it was old.")
    output("ingest", "ferry.txt", "--published", "2019-12-21")

    lines = terminal_output("events").splitlines()[1:]
    assert [line.rpartition("[")[2] for line in lines if "[" in line] == ["did not happen]", "by publication date]"]
    assert len(json.loads(output("events", "--dated-by", "timex"))) == 2
    assert len(output("export", "--format", "jsonl", "--dated-by", "publication").splitlines()) == 1


@pytest.mark.slow
def test_events_sorted_by_importance() -> None:
    Path("ferry.txt").write_text(
        f"The ferry Solveig sank in Turku harbour in 2019.{' ' * 2_000}The yard closed in 2015."
    )
    output("ingest", "ferry.txt")

    events = json.loads(output("events", "--sort", "importance"))

    assert [event["when"]["edtf"] for event in events] == ["2019", "2015"]
    assert json.loads(output("events", "--sort", "importance", "--limit", "1")) == events[:1]
    least = str(events[0]["importance"])
    assert json.loads(output("events", "--min-importance", least)) == events[:1]
    assert len(output("export", "--format", "jsonl", "--min-importance", least).splitlines()) == 1
    assert terminal_output("events", "--ids").startswith(events[1]["id"])


def test_undated_events_are_listed_on_request() -> None:
    """Undated events are listed with `--dated-by nothing`, and are in the JSON exports."""
    Path("ferry.txt").write_text("The board said on Friday that the ferry sank.")
    output("ingest", "ferry.txt", "--published", "2019-12-21")

    assert [event["title"] for event in json.loads(output("events"))] == ["The board said that the ferry sank"]
    assert len(json.loads(output("events", "--dated-by", "nothing"))) == 1
    assert len(output("export", "--format", "jsonl").splitlines()) == 2


@pytest.mark.slow
def test_events_show_bounds_from_their_order() -> None:
    """An undated event shows the bounds that follow from the events before and after it."""
    Path("court.txt").write_text(
        "On May 8, 2015 the court ruled for the owners. Then the judge left the city.\n\n"
        "The mill burned on May 8, 2016. Before that, the owner sold the boat.\n"
    )
    output("ingest", "court.txt")

    marks = {line[23:].partition(" [")[2] for line in terminal_output("events", "--dated-by", "order").splitlines()}

    assert marks == {
        "on or after 2015-05-08 (from the order of events)]",
        "on or before 2016-05-08 (from the order of events)]",
    }
