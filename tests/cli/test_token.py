"""`timeline token`."""

import json
from pathlib import Path

import pytest

from tests.cli.program import invoke, output
from timeline import pipeline


@pytest.fixture(autouse=True)
def database(folder: Path) -> None:
    """The database that the commands use."""
    pipeline.upgrade(folder / "timeline.db")


def test_token_secret_is_printed_once() -> None:
    """The secret is printed when the token is created, and never in the list."""
    secret = output("token", "create", "Ada", "--scope", "read", "--timeline", "default").strip()

    [token] = json.loads(output("token", "list"))
    assert secret.startswith(f"tl_{token['id']}_")
    assert (token["name"], token["scope"], token["timeline"], token["revoked"]) == ("Ada", "read", "default", None)
    assert secret not in invoke("token", "list").output


def test_token_is_revoked_once() -> None:
    output("token", "create", "Ada")
    [token] = json.loads(output("token", "list"))

    codes = [invoke("token", "revoke", token["id"]).exit_code for _ in range(2)]

    assert codes == [0, 1]
    assert json.loads(output("token", "list"))[0]["revoked"] is not None


@pytest.mark.parametrize("options", [["Ada"], ["  "], ["Bo", "--timeline", "none"]])
def test_token_with_invalid_options_is_not_created(options: list[str]) -> None:
    output("token", "create", "Ada")

    assert invoke("token", "create", *options).exit_code == 1
    assert len(json.loads(output("token", "list"))) == 1
