"""The command group: help, version, misuse and the choice of the database."""

from pathlib import Path

import pytest

import timeline
from tests.cli.program import invoke, output
from timeline.cli import COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_each_command(command: str) -> None:
    assert f"timeline {command}" in output(command, "--help")


def test_version_is_printed() -> None:
    assert timeline.__version__ in output("--version")


@pytest.mark.parametrize(
    "misuse",
    [
        "fly",
        "export",
        "ingest",
        "events --fro 2020",
        "events --from 2020-02-30",
        "explain friday --published 2019-02-30",
        "ingest ferry.txt --published 0000-01-01",
    ],
)
def test_misuse_exits_with_code_2(misuse: str) -> None:
    """Wrong usage exits with code 2 and prints nothing to stdout."""
    result = invoke(*misuse.split())

    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize("command", ["events", "documents", "export --format jsonl"])
def test_missing_database_advises_ingest(command: str) -> None:
    """Without a database, the error message says how to create one."""
    result = invoke(*command.split())

    assert (result.exit_code, result.stdout) == (1, "")
    assert "timeline ingest" in result.stderr


def test_database_option_overrides_environment(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database is that of `--db`, else that of TIMELINE_DB."""
    monkeypatch.setenv("TIMELINE_DB", "environment.db")

    output("migrate")
    output("migrate", "--db", "option.db")

    assert (folder / "environment.db").exists()
    assert (folder / "option.db").exists()
    assert not (folder / "timeline.db").exists()
