"""Sentences in which a word looks like a date, and none is: tests/corpus/traps holds them."""

from pathlib import Path

import pytest

from timeline.tagging import tag

TRAPS = Path(__file__).parent.parent / "corpus" / "traps" / "en.txt"
SENTENCES = [line for line in TRAPS.read_text("utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_trap_holds_no_time(sentence: str) -> None:
    assert tag(sentence) == ()
