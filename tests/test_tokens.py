"""`timeline token`, and what `timeline serve` makes of it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.server import serving
from timeline import pipeline
from timeline.cli import main


@pytest.fixture(autouse=True)
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database that the commands mean."""
    monkeypatch.setenv("TIMELINE_DB", str(tmp_path / "timeline.db"))
    pipeline.upgrade(tmp_path / "timeline.db")
    return tmp_path / "timeline.db"


def run(*arguments: str) -> Result:
    return CliRunner(catch_exceptions=False).invoke(main, ["token", *arguments], prog_name="timeline")


def test_a_token_is_shown_once_and_listed_without_its_secret() -> None:
    secret = run("create", "Ada", "--scope", "read", "--timeline", "default").stdout.strip()

    [told] = json.loads(run("list").stdout)
    assert secret.startswith(f"tl_{told['id']}_")
    assert (told["name"], told["scope"], told["timeline"], told["revoked"]) == ("Ada", "read", "default", None)
    assert secret not in run("list").output


def test_a_token_is_revoked_once() -> None:
    run("create", "Ada")
    [told] = json.loads(run("list").stdout)

    done = [run("revoke", told["id"]).exit_code for _ in range(2)]

    assert done == [0, 1]
    assert json.loads(run("list").stdout)[0]["revoked"] is not None


@pytest.mark.parametrize("options", [["Ada"], ["  "], ["Bo", "--timeline", "none"]])
def test_a_token_that_cannot_be_is_not_made(options: list[str]) -> None:
    run("create", "Ada")

    assert run("create", *options).exit_code == 1
    assert len(json.loads(run("list").stdout)) == 1


def test_serve_is_as_it_is_told_to_be(tmp_path: Path) -> None:
    with serving(tmp_path, "--closed", "--writes", "1") as live:
        statuses = [live.send("GET", "/events"), *(live.send("PUT", "/timelines/a") for _ in range(2))]

    assert statuses == [401, 401, 429]
