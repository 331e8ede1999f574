"""Schemathesis tests a live server against its description.

The check `positive_data_acceptance` is off: JSON Schema cannot express which dates, cursors and words are valid or fit
each other. Refused requests must still get a described problem.
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


def test_reads_match_description(server: str, tmp_path: Path) -> None:
    """Reads match the description."""
    done = subprocess.run(
        [*COMMAND, f"{server}/openapi.json"], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
    )

    assert done.returncode == 0, done.stdout


def test_writes_match_description(tmp_path: Path) -> None:
    """Writes match the description."""
    with serving(tmp_path, "--demo", "--writes", "0") as server:
        create_token = [str(TIMELINE), "token", "create", "Ada", "--db", str(server.path)]
        token = subprocess.run(create_token, capture_output=True, check=True, text=True).stdout.strip()
        arguments = ["-H", f"Authorization: Bearer {token}", f"http://127.0.0.1:{server.port}/openapi.json"]
        done = subprocess.run(
            [*COMMAND, *arguments], cwd=tmp_path, capture_output=True, text=True, timeout=300, check=False
        )

    assert done.returncode == 0, done.stdout
