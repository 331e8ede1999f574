"""The working folder that every command of these tests runs in."""

from pathlib import Path

import pytest

from tests.cli.program import ARTICLE


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with one article; commands create their database in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TIMELINE_DB", raising=False)
    (tmp_path / "ferry.txt").write_text(ARTICLE)
    return tmp_path
