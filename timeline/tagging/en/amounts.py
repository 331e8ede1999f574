"""What the rules of English build of amounts of time, and of days counted by them."""

from __future__ import annotations

from timeline.dates import ClockUnit, Unit
from timeline.meanings import Duration, Meaning, Mod, Modified


def half(unit: Unit | ClockUnit) -> Duration:
    """Half an hour is 30 minutes, half a century 50 years."""
    counts: dict[Unit | ClockUnit, tuple[int, Unit | ClockUnit]] = {
        ClockUnit.MINUTE: (30, ClockUnit.SECOND),
        ClockUnit.HOUR: (30, ClockUnit.MINUTE),
        Unit.DAY: (12, ClockUnit.HOUR),
        Unit.YEAR: (6, Unit.MONTH),
        Unit.DECADE: (5, Unit.YEAR),
        Unit.CENTURY: (50, Unit.YEAR),
    }
    if unit not in counts:
        raise ValueError(f"half a {unit} is not told in a smaller unit")
    return Duration(*counts[unit])


def no_more_than(mod: Mod, amount: Meaning) -> Modified:
    """No more than, no less than."""
    return Modified(Mod.EQUAL_OR_LESS if mod is Mod.MORE_THAN else Mod.EQUAL_OR_MORE, amount)
