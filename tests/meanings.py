"""Meanings of any shape, for the laws that hold for all of them."""

from hypothesis import strategies as st

from timeline.dates import Both, ClockUnit, Day, DayOfMonth, Each, MonthOfYear, PartOfYear, Unit, Weekday
from timeline.meanings import (
    Absolute,
    Bare,
    Between,
    Duration,
    Every,
    Last,
    Lasting,
    Meaning,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Next,
    Nth,
    This,
    Written,
)

UNITS = st.sampled_from(Unit)
DAYS = st.integers(-800_000, 3_700_000).map(Day.numbered)
CYCLES = st.one_of(
    st.builds(Each, UNITS),
    st.builds(Weekday, st.integers(0, 6)),
    st.builds(MonthOfYear, st.integers(1, 12)),
    st.builds(DayOfMonth, st.integers(1, 31)),
    st.builds(PartOfYear, st.just(Unit.SEASON), st.integers(1, 4)),
    st.builds(Both, st.builds(MonthOfYear, st.integers(1, 12)), st.builds(DayOfMonth, st.integers(1, 28))),
)
COUNTS = st.integers(-10_000, 10_000)
DURATIONS = st.builds(Duration, st.none() | st.integers(0, 10_000), UNITS | st.sampled_from(ClockUnit))


def _larger(smaller: st.SearchStrategy[Meaning]) -> st.SearchStrategy[Meaning]:
    return st.one_of(
        *(st.builds(kind, CYCLES, smaller) for kind in (Last, Next, This)),
        st.builds(Moved, COUNTS, UNITS, smaller),
        st.builds(Nth, st.integers(-5, 5).filter(bool), CYCLES, smaller),
        st.builds(Modified, st.sampled_from(Mod), smaller),
        st.builds(Between, smaller, smaller),
        st.builds(Lasting, DURATIONS, smaller),
    )


MEANINGS: st.SearchStrategy[Meaning] = st.recursive(
    st.one_of(
        st.just(Written()),
        st.just(Mentioned()),
        st.builds(lambda unit, day: Absolute(unit.holding(day)), UNITS, DAYS),
        st.builds(Bare, CYCLES),
        st.builds(Every, CYCLES),
        DURATIONS,
    ),
    _larger,
    max_leaves=4,
)
