"""Traps: sentences of tests/corpus/traps in which words look like a date, but are none."""

from pathlib import Path

import pytest

from timeline.tagging import tag

TRAPS = Path(__file__).parent.parent / "corpus" / "traps" / "en.txt"
SENTENCES = [line for line in TRAPS.read_text("utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_trap_has_no_timex(sentence: str) -> None:
    """A trap has no timex."""
    assert tag(sentence) == ()
