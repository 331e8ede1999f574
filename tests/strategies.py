"""Hypothesis strategies: meanings of any shape, for properties of all meanings."""

from hypothesis import strategies as st

from timeline.dates import (
    Both,
    Clock,
    ClockUnit,
    Day,
    DayOfMonth,
    DayPart,
    Dial,
    Each,
    Easter,
    Feast,
    LunarCalendar,
    MonthOfYear,
    PartOfYear,
    Unit,
    Weekday,
    WeekdayOfMonth,
    Workday,
)
from timeline.meanings.operators import (
    Absolute,
    Ahead,
    At,
    Bare,
    Behind,
    Between,
    Coming,
    Duration,
    Every,
    Last,
    Lasting,
    Meaning,
    Mentioned,
    Mod,
    Modified,
    Moved,
    Neighbour,
    Next,
    Nth,
    Numeric,
    NumericDateOrder,
    Ref,
    ShortYear,
    This,
    Unplaced,
    Vague,
    Written,
)

UNITS = st.sampled_from(Unit)
DAYS = st.integers(-800_000, 3_700_000).map(Day.numbered)
MONTHS = st.builds(MonthOfYear, st.integers(1, 12))
CYCLES = st.one_of(
    st.just(Workday()),
    st.builds(Each, UNITS),
    st.builds(Weekday, st.integers(0, 6)),
    st.builds(MonthOfYear, st.integers(1, 12)),
    st.builds(DayOfMonth, st.integers(1, 31)),
    st.builds(PartOfYear, st.just(Unit.SEASON), st.integers(1, 4)),
    st.builds(PartOfYear, st.just(Unit.HALF), st.integers(1, 2)),
    st.builds(WeekdayOfMonth, st.sampled_from([-1, 1, 4]), st.builds(Weekday, st.integers(0, 6)), MONTHS),
    st.builds(Easter, st.integers(-50, 60)),
    st.builds(Feast, st.sampled_from(LunarCalendar), st.integers(1, 12), st.integers(1, 30)),
    st.builds(Both, MONTHS, st.builds(DayOfMonth, st.integers(1, 28))),
    st.just(Both(DayOfMonth(13), Weekday(4))),
)
MINUTES = st.none() | st.integers(0, 59)
CLOCKS = st.builds(Clock, st.integers(0, 23), MINUTES, MINUTES, st.none() | st.integers(-720, 840))
DIALS = st.builds(Dial, st.integers(1, 12), MINUTES)
TIMES = CLOCKS | DIALS | st.just(Clock(24)) | st.sampled_from(DayPart)
COUNTS = st.integers(-10_000, 10_000)
AMOUNTS = st.none() | st.integers(0, 10_000) | st.just(2.5)
DURATIONS = st.builds(
    Duration,
    AMOUNTS,
    UNITS | st.sampled_from(ClockUnit),
    st.none() | st.builds(Duration, AMOUNTS, UNITS | st.sampled_from(ClockUnit)),
)
NUMERICS = st.one_of(
    st.builds(Numeric, st.integers(1, 12), st.integers(1, 28), st.integers(1, 9999)),
    st.builds(Numeric, st.integers(1, 28), st.integers(1, 12), st.integers(1, 9999)),
)
ORDERS = st.sampled_from(NumericDateOrder)


def _larger(smaller: st.SearchStrategy[Meaning]) -> st.SearchStrategy[Meaning]:
    return st.one_of(
        *(st.builds(kind, CYCLES, smaller) for kind in (Last, Next, This)),
        st.builds(Moved, COUNTS, UNITS | st.sampled_from(ClockUnit), smaller),
        st.builds(At, TIMES, smaller),
        st.builds(Nth, st.integers(-5, 5).filter(bool), CYCLES, smaller),
        st.builds(Modified, st.sampled_from(Mod), smaller),
        st.builds(Between, smaller, smaller),
        st.builds(Lasting, DURATIONS, smaller),
        st.builds(Coming, DURATIONS, smaller),
    )


MEANINGS: st.SearchStrategy[Meaning] = st.recursive(
    st.one_of(
        st.just(Written()),
        st.just(Mentioned()),
        st.builds(lambda unit, day: Absolute(unit.holding(day)), UNITS, DAYS),
        NUMERICS,
        st.builds(Bare, CYCLES),
        st.builds(Unplaced, CYCLES, st.sampled_from(Neighbour)),
        NUMERICS.map(ShortYear),
        st.builds(Every, CYCLES, st.integers(1, 5), st.none() | TIMES),
        st.builds(Vague, st.sampled_from(Ref)),
        DURATIONS,
        st.builds(Ahead, DURATIONS),
        st.builds(Behind, DURATIONS),
    ),
    _larger,
    max_leaves=4,
)
