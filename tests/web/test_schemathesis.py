"""A live server is asked all that its description allows, and what it forbids, by Schemathesis.

Its check that what the description allows is accepted is off: which dates, cursors and words can be read, and which of
them fit each other, no JSON Schema says; what is refused must be a described problem all the same.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.server import TIMELINE, serving

pytestmark = pytest.mark.slow

COMMAND = [
    str(Path(sys.executable).with_name("schemathesis")),
    *"run --no-color --seed 1 --generation-database none --max-examples 8".split(),
    *"--exclude-checks positive_data_acceptance".split(),
]


def test_a_server_answers_as_it_is_described_whatever_it_is_asked(server: str, tmp_path: Path) -> None:
    told = subprocess.run(
        [*COMMAND, f"{server}/openapi.json"], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
    )

    assert told.returncode == 0, told.stdout


def test_a_server_that_is_written_to_answers_as_it_is_described(tmp_path: Path) -> None:
    with serving(tmp_path, "--demo", "--writes", "0") as live:
        made = [str(TIMELINE), "token", "create", "Ada", "--db", str(live.path)]
        token = subprocess.run(made, capture_output=True, check=True, text=True).stdout.strip()
        asked = ["-H", f"Authorization: Bearer {token}", f"http://127.0.0.1:{live.port}/openapi.json"]
        told = subprocess.run(
            [*COMMAND, *asked], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
        )

    assert told.returncode == 0, told.stdout
