"""`timeline reanalyse`, and what `ingest` and `documents` say of an analysis that failed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import invoke, output, terminal_output
from tests.faulty_language import CODE, registered

DAM = f"---\nlanguage: {CODE}\n---\nThe dam broke in 1999, and divers found the gate.\n"
REASON = "AssertionError in timeline.tagging"
NOT_ANALYSED = "1 not analysed because of an error (`timeline reanalyse` tries again)"
PROCESS = """
import sys
sys.path.insert(0, {root!r})
from tests.faulty_language import registered
from timeline.cli import main
with registered("divers", AssertionError("divers found the gate")):
    main({arguments!r})
"""


@pytest.fixture
def dam(folder: Path) -> Path:
    """An article whose analysis fails where the language fails."""
    (folder / "dam.md").write_text(DAM)
    return folder


def run_failing(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own, in which the analysis of `dam.md` fails."""
    program = PROCESS.format(root=str(Path(__file__).parents[2]), arguments=list(arguments))
    return subprocess.run([sys.executable, "-c", program], capture_output=True, check=False, text=True)


@pytest.mark.usefixtures("dam")
def test_ingest_keeps_a_document_whose_analysis_fails() -> None:
    """It is named with the reason and counted, the others have their events, and the exit code is 1."""
    with registered("divers", AssertionError("divers found the gate")):
        result = invoke("ingest", "dam.md", "ferry.txt", "--published", "2019-12-21")

    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"dam.md: kept, but not analysed: {REASON}",
        f"2 added, 0 replaced, 0 there already, 0 refused, {NOT_ANALYSED}",
    ]
    assert [event["when"]["edtf"] for event in json.loads(output("events"))] == ["2015", "2019-12-20"]


@pytest.mark.usefixtures("dam")
def test_documents_say_why_one_is_not_analysed() -> None:
    """The JSON has `analysed` and `analysis_error`."""
    with registered("divers", AssertionError()):
        invoke("ingest", "dam.md", "ferry.txt")
        listed = {entry["name"]: entry for entry in json.loads(output("documents"))}

    assert (listed["dam.md"]["analysed"], listed["dam.md"]["analysis_error"]) == (False, REASON)
    assert (listed["ferry.txt"]["analysed"], listed["ferry.txt"]["analysis_error"]) == (True, None)


@pytest.mark.slow
@pytest.mark.usefixtures("dam")
def test_documents_in_a_terminal_say_why_one_is_not_analysed() -> None:
    with registered("divers", AssertionError()):
        invoke("ingest", "dam.md")

    assert f"0 events, not analysed (error: {REASON})  dam.md" in terminal_output("documents")


@pytest.mark.usefixtures("dam")
def test_reanalyse_tries_again() -> None:
    """Without arguments, what failed is analysed again; what fails again is named."""
    with registered("divers", AssertionError()):
        invoke("ingest", "dam.md", "ferry.txt")
        failed = invoke("reanalyse")
    with registered():
        mended, nothing = invoke("reanalyse"), invoke("reanalyse")

    assert (failed.exit_code, failed.stderr) == (
        1,
        f"dam.md: kept, but not analysed: {REASON}\n0 analysed again, 1 not analysed\n",
    )
    assert (mended.exit_code, mended.stderr) == (0, "1 analysed again, 0 not analysed\n")
    assert (nothing.exit_code, nothing.stderr) == (0, "0 analysed again, 0 not analysed\n")
    assert "1999" in {event["when"]["edtf"] for event in json.loads(output("events"))}


@pytest.mark.usefixtures("dam")
def test_reanalyse_chooses_documents_and_timelines() -> None:
    """Documents are chosen by name or id; a timeline limits what is tried again."""
    with registered("divers", AssertionError()):
        invoke("ingest", "dam.md", "--timeline", "court")
        invoke("ingest", "dam.md", "ferry.txt")
    with registered():
        chosen = invoke("reanalyse", "ferry.txt", "dam.md")
        court = invoke("reanalyse", "--timeline", "court")

    assert (chosen.stderr, court.stderr) == ("2 analysed again, 0 not analysed\n", "1 analysed again, 0 not analysed\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--all", "ferry.txt"), "--all is for all articles"),
        (("--all", "--timeline", "default"), "--all is for all articles"),
        (("none.txt",), "no document has the id 'none.txt'"),
        (("--timeline", "none"), "no timeline is called 'none'"),
    ],
)
def test_reanalyse_refuses_what_is_not_there(arguments: tuple[str, ...], message: str) -> None:
    output("ingest", "ferry.txt")

    result = invoke("reanalyse", *arguments)

    assert result.exit_code != 0
    assert message in result.stderr


def test_reanalyse_all_gives_the_export_of_a_fresh_ingest(folder: Path) -> None:
    """All documents of all timelines are analysed again; the export is byte for byte that of a first ingest."""
    (folder / "quay.txt").write_text("The ferry Solveig sank in Turku harbour on December 20, 2019. The quay burned.\n")
    export = ("export", "--format", "jsonl")
    output("ingest", "ferry.txt", "quay.txt")
    before = output(*export), output("documents")

    result = invoke("reanalyse", "--all")

    assert result.stderr == "2 analysed again, 0 not analysed\n"
    assert (output(*export), output("documents")) == before


@pytest.mark.slow
@pytest.mark.usefixtures("dam")
def test_process_keeps_a_document_whose_analysis_fails() -> None:
    """In a process of its own there is no traceback, unless it is asked for; the others are analysed."""
    ingested = run_failing("ingest", "dam.md", "ferry.txt", "--published", "2019-12-21")
    traced = run_failing("reanalyse", "--tracebacks")

    assert ingested.returncode == 1
    assert f"dam.md: kept, but not analysed: {REASON}\n" in ingested.stderr
    assert "Traceback" not in ingested.stderr
    assert len(json.loads(output("events"))) == 2
    assert traced.returncode == 1
    assert "Traceback" in traced.stderr
    assert "AssertionError: divers found the gate" in traced.stderr
