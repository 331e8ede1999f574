"""`timeline ingest`."""

import json
import sqlite3
import subprocess
from pathlib import Path

import pytest

from tests.cli.program import ARTICLE, TIMELINE, invoke, output, run_process


def test_ingest_makes_events() -> None:
    output("ingest", "ferry.txt", "--published", "2019-12-21")

    dates = [event["when"]["edtf"] for event in json.loads(output("events", "--json"))]

    assert dates == ["2015", "2019-12-20"]


def test_ingest_twice_changes_nothing() -> None:
    output("ingest", "ferry.txt")
    before = list(sqlite3.connect("timeline.db").iterdump())

    assert "1 there already" in invoke("ingest", "ferry.txt").stderr
    assert list(sqlite3.connect("timeline.db").iterdump()) == before


def test_ingest_names_refused_files(folder: Path) -> None:
    """Refused files are named on stderr, and the others are added."""
    (folder / "empty.txt").touch()
    (folder / "photo.png").write_bytes(b"\x89PNG")

    result = invoke("ingest", folder / "empty.txt", folder / "photo.png", folder / "no.txt", folder / "ferry.txt")

    assert (result.exit_code, result.stdout) == (1, "")
    assert [line.partition(":")[0] for line in result.stderr.splitlines()[:3]] == [
        str(folder / name) for name in ("empty.txt", "photo.png", "no.txt")
    ]
    assert result.stderr.endswith("1 added, 0 replaced, 0 there already, 3 refused\n")
    assert len(json.loads(output("documents"))) == 1


def test_ingest_says_what_is_not_analysed(folder: Path) -> None:
    """Documents in other languages are counted and named, and are no failure."""
    texts = [("Der Damm brach 1999.", "de-AT"), ("La digue a rompu en 1999.", "fr"), ("Es brach 2001.", "de")]
    (folder / "a.jsonl").write_text("\n".join(json.dumps({"text": text, "language": tag}) for text, tag in texts))

    result = invoke("ingest", "a.jsonl", "ferry.txt")

    assert result.exit_code == 0
    assert result.stderr == (
        "4 added, 0 replaced, 0 there already, 0 refused, 3 not analysed (language not supported: de, fr)\n"
    )
    assert [entry["analysed"] for entry in json.loads(output("documents"))].count(False) == 3
    assert len(json.loads(output("documents", "--needs-date"))) == 1


@pytest.mark.slow
@pytest.mark.parametrize(
    ("stdin", "texts"),
    [(ARTICLE, 1), ('{"text": "One."}\n{"text": "Two."}\n', 2), ("not { json", 1)],
)
def test_ingest_stdin_is_text_or_json_lines(stdin: str, texts: int) -> None:
    run_process("ingest", "-", stdin=stdin)

    assert len(json.loads(output("documents"))) == texts


@pytest.mark.slow
def test_ingest_by_four_processes_at_once(folder: Path) -> None:
    for number in range(4):
        lines = (json.dumps({"text": f"The ferry sailed in {1990 + n}. Its number was {number}."}) for n in range(25))
        (folder / f"{number}.jsonl").write_text("\n".join(lines))

    processes = [
        subprocess.Popen([TIMELINE, "ingest", f"{number}.jsonl"], stderr=subprocess.PIPE) for number in range(4)
    ]
    errors = [process.communicate()[1].decode() for process in processes]

    assert [line.splitlines()[-1] for line in errors] == ["25 added, 0 replaced, 0 there already, 0 refused"] * 4
    assert sum(event["sources"] for event in json.loads(output("events"))) == 100
