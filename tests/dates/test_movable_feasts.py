"""Movable feasts, in years whose date is on record."""

import pytest

from timeline.dates import Day, Feast, LunarCalendar, Unit

ISLAMIC, JEWISH, CHINESE, HINDU = LunarCalendar


@pytest.mark.parametrize(
    ("feast", "dates"),
    [
        (Feast(ISLAMIC, 10, 1), "1988-05-16 2018-06-15 2034-12-12"),
        (Feast(ISLAMIC, 12, 10), "1966-04-01 1980-10-19 2018-08-21"),
        (Feast(ISLAMIC, 1, 1), "0622-07-18"),  # astronomical; the civil reckoning has the day after
        (Feast(JEWISH, 7, 1), "1973-09-27 2018-09-10 2024-10-03"),
        (Feast(JEWISH, 1, 15), "2018-03-31 2024-04-23"),
        (Feast(JEWISH, 12, 14), "2018-03-01 2024-03-24"),
        (Feast(JEWISH, 9, 25), "2018-12-03 2024-12-26"),
        (Feast(CHINESE, 1, 1), "1985-02-20 2013-02-10 2018-02-16 2023-01-22 2034-02-19"),
        (Feast(CHINESE, 8, 15), "2020-10-01 2023-09-29"),
        (Feast(HINDU, 7, 30, 18), "2013-11-03 2019-10-27 2024-10-31"),
        (Feast(HINDU, 12, 15, 18, 1), "2019-03-21 2024-03-25"),
        (Feast(HINDU, 11, 29, 23), "2020-02-21 2024-03-08"),
        (Feast(HINDU, 6, 4, 12), "2019-09-02 2023-09-19"),
    ],
    ids=str,
)
def test_feast_days(feast: Feast, dates: str) -> None:
    """A feast is on its recorded day, from either direction."""
    for date in dates.split():
        day = Day.read(date)
        assert feast.unit is Unit.DAY

        assert next(feast.since(day - 3)).edtf() == date
        assert next(feast.until(day + 4)).edtf() == date


@pytest.mark.parametrize(("month", "number"), [(0, 1), (13, 1), (1, 0), (1, 31)])
def test_feast_refuses_impossible_day(month: int, number: int) -> None:
    """A day that no year of the calendar has is refused."""
    with pytest.raises(ValueError, match="no Islamic year"):
        Feast(ISLAMIC, month, number)
