"""`timeline export`."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.program import TIMELINE, invoke, output


def test_export_to_file_equals_stdout(folder: Path) -> None:
    output("ingest", "ferry.txt")

    output("export", "--format", "jsonl", "-o", "events.jsonl")

    assert (folder / "events.jsonl").read_text() == output("export", "--format", "jsonl")
    assert [json.loads(line)["when"]["edtf"] for line in output("export", "--format", "jsonl").splitlines()] == [
        "2015",
        None,
    ]


def test_export_of_present_events_by_format() -> None:
    """Events dated by the present are in the JSON exports, and in the others on request."""
    Path("mayor.txt").write_text("The mayor resigned on Friday. He has a boat.")
    output("ingest", "mayor.txt", "--published", "2015-05-12")

    exported = json.loads(output("export", "--format", "json"))
    assert {event["dated_by"] for event in exported} == {"timex", "present"}
    assert [event["dated_by"] for event in json.loads(output("events"))] == ["timex"]
    assert len(output("export", "--format", "csv").splitlines()) == len(["the header", "resigned"])
    assert output("export", "--format", "csv", "--dated-by", "present").count("2015-05-12") > 0


@pytest.mark.parametrize("name", ["ics", "timelinejs"])
def test_export_counts_unsupported_events(name: str) -> None:
    """Events that a format cannot represent are counted on stderr."""
    output("ingest", "ferry.txt")

    result = invoke("export", "--format", name)

    assert result.exit_code == 0
    assert result.stderr == f"not supported by {name}, left out: 1 of 2 events\n"


def test_export_title_is_the_timeline() -> None:
    output("ingest", "ferry.txt", "--timeline", "ferries")

    assert "<title>ferries</title>" in output("export", "--format", "atom", "--timeline", "ferries")


def test_export_links_to_the_server() -> None:
    """`--url` is the base of the links in an export; it must be an absolute URL."""
    output("ingest", "ferry.txt")

    assert 'href="https://ferries.example/events/' in output(
        "export", "--format", "atom", "--url", "https://ferries.example"
    )
    assert invoke("export", "--format", "atom", "--url", "ferries").exit_code == 2


@pytest.mark.slow
def test_export_to_a_closed_pipe_is_no_error() -> None:
    """A reader that closes the pipe early, as `head` does, causes no message on stderr."""
    lines = (json.dumps({"text": f"The ferry sailed in {year}."}) for year in range(1800, 2000))
    Path("ferries.jsonl").write_text("\n".join(lines))
    output("ingest", "ferries.jsonl")

    with subprocess.Popen(
        [TIMELINE, "export", "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
