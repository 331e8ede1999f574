"""Ranges of log-odds for the leans."""

import pytest

from timeline.meanings.operators import Lean


@pytest.mark.parametrize(
    ("log_odds", "lean"),
    [
        (-9.0, Lean.PAST),
        (-1.5, Lean.LIKELY_PAST),
        (0.0, Lean.UNKNOWN),
        (1.5, Lean.LIKELY_FUTURE),
        (9.0, Lean.FUTURE),
    ],
)
def test_lean_is_a_range_of_log_odds(log_odds: float, lean: Lean) -> None:
    """Each lean is a range of log-odds of the future."""
    assert Lean.of_log_odds(log_odds) is lean
    assert (lean.is_past, lean.is_future) == (log_odds < -1, log_odds > 1)
