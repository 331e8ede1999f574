"""Months of the lunar and lunisolar calendars: the month that a new moon begins, and its first day.

Each public function takes the number of a new moon (`astronomy.number_of_new_moon`). It returns the month, from 1, and
the `Day.number` of its first day. A leap month is month 0, as no feast lies in it.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate, count
from math import floor

from timeline.dates.astronomy import new_moon, sun

__all__ = ["chinese", "hindu", "islamic", "jewish"]

_CHINA = 8 / 24
_INDIA = 5.5 / 24
_MECCA_SUNSET = 15.5 / 24
"""The time in UT, as a fraction of the day."""

_LEAP = 0
_YEAR_2000 = 730_120
_JEWISH_EPOCH = -1_373_427

# The calendar of Umm al-Qura, 1365 to 1500 (1945 to 2077): of each year twelve bits, set where a month has 30 days.
# Taken from hijridate 2.6 (MIT), which follows R. H. van Gent, "The Umm al-Qura Calendar of Saudi Arabia".
_UMM_AL_QURA = (
    "aabaaaaaaaabab6aaaa5754b555ab3aa64ea95baaa555aaab4ab655aaaaab2ecab2ab6aaaabab4aab2aba2baa6b4aba55aaab5556d2b"
    "54aea57526e936aaad555aa5b52ba95b49ba4db25d52daa5ad4aea56d4bd23d91da95b4ab5a56d2b693b49b6556a9754b6a56caad555"
    "b29b92ba95d4ada55aaab595749764baa5b52b6a56d2ae9572a75535a95d49ba4dd26d535aaaad4b6a57527a95b4ab5536c9ae4b6a96"
    "b4ada55d25d92dc96d4ad6556d2b693749b64d72ab54b6a5752b6956b2ad94dc95d4aea56caad5556c97"
)
_LENGTHS = (29 + int(bit) for digit in _UMM_AL_QURA for bit in f"{int(digit, 16):04b}")
_STARTS = tuple(accumulate(_LENGTHS, initial=710_370))
_FIRST = (1365 - 1420) * 12 - 9
"""The number of the new moon that began the year 1365; that of January 2000 began the tenth month of 1420."""


def islamic(number: int) -> tuple[int, int]:
    """The Islamic month; Muharram is month 1.

    Outside the years of the calendar of Mecca a month begins on the evening after its new moon.
    """
    is_tabulated = 0 <= number - _FIRST < len(_STARTS)
    start = _STARTS[number - _FIRST] if is_tabulated else floor(new_moon(number) + 1 - _MECCA_SUNSET) + 1
    return (number + 9) % 12 + 1, start


def chinese(number: int) -> tuple[int, int]:
    """The Chinese month. The eleventh has the winter solstice; of 13, the first of two in one sign is leap."""
    eleventh = next(month for month in count(number, -1) if _holds_solstice(month))
    following = next(month for month in count(eleventh + 1) if _holds_solstice(month))
    leap = following
    if following - eleventh > 12:
        leap = next(month for month in range(eleventh + 1, following) if _sign(month) == _sign(month + 1))
    passed = number - eleventh - (number > leap)
    return (_LEAP if number == leap else (passed + 10) % 12 + 1), _start_in_china(number)


def _holds_solstice(number: int) -> bool:
    return _sign(number) in (7, 8) and _sign(number + 1) in (9, 10)


def _start_in_china(number: int) -> int:
    return floor(new_moon(number) + _CHINA)


@lru_cache(maxsize=4096)
def _sign(number: int) -> int:
    """The sign of the zodiac (0 to 11) in which the sun stands when the month begins, in China."""
    return int(sun(_start_in_china(number) - _CHINA) // 30)


@lru_cache(maxsize=4096)
def hindu(number: int) -> tuple[int, int]:
    """The Hindu month, from new moon to new moon. Month 1 is Chaitra, in which the sun enters the stars of the Ram."""
    start, end = new_moon(number), new_moon(number + 1)
    first, last = (floor((sun(time) - _ayanamsa(time)) % 360 / 30) for time in (start, end))
    return (_LEAP if first == last else (first + 1) % 12 + 1), floor(start + _INDIA) + 1


def _ayanamsa(time: float) -> float:
    """The angle between the first point of the stars and the equinox, in degrees (Lahiri): 23.85 in 2000."""
    return 23.85 + (time - _YEAR_2000) / 365.2422 * 50.29 / 3_600


def jewish(number: int) -> tuple[int, int]:
    """The Jewish month that has the tenth day after the new moon; Nisan is month 1."""
    middle = floor(new_moon(number)) + 10
    year = (middle - _JEWISH_EPOCH) // 366 + 1
    while _new_year(year + 1) <= middle:
        year += 1
    months, lengths = zip(*_lengths(year), strict=True)
    starts = accumulate(lengths, initial=_new_year(year))
    return max((start, month) for start, month in zip(starts, months, strict=False) if start <= middle)[::-1]


def _lengths(year: int) -> list[tuple[int, int]]:
    """The months of the year from Tishri, each with its number of days; the first of two Adars is the leap month."""
    days = _new_year(year + 1) - _new_year(year)
    leap = days > 380
    return [
        (7, 30),
        (8, 30 if days % 10 == 5 else 29),
        (9, 29 if days % 10 == 3 else 30),
        (10, 29),
        (11, 30),
        *([(0, 30)] if leap else []),
        (12, 29),
        (1, 30),
        (2, 29),
        (3, 30),
        (4, 29),
        (5, 30),
        (6, 29),
    ]


@lru_cache(maxsize=4096)
def _new_year(year: int) -> int:
    """The day of 1 Tishri (Reingold & Dershowitz, "Calendrical Calculations", chapter 8)."""
    before, start, after = (_elapsed_days(neighbour) for neighbour in (year - 1, year, year + 1))
    delay = 2 if after - start == 356 else 1 if start - before == 382 else 0
    return start + delay + _JEWISH_EPOCH


def _elapsed_days(year: int) -> int:
    """Days from the epoch to the new moon of the year, before the delays of its first day."""
    months = (235 * year - 234) // 19
    days = 29 * months + (12_084 + 13_753 * months) // 25_920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days
