"""Where the moon and the sun stand, for calendars that count by them. Times are those of `Day.number`, with a fraction.

After Meeus, "Astronomical Algorithms" (1991), chapters 25, 47 and 49, cut to terms of minutes of time: good to a
quarter of an hour in our millennium, and to the day far beyond it.
"""

from __future__ import annotations

from math import radians, sin

__all__ = ["age", "new_moon", "number_of_new_moon", "sun"]

_JULIAN_DAY_0 = 1_721_424.5
_EPOCH = 2_451_545.0
_CENTURY = 36_525
_MONTH = 29.530588861
_FIRST_NEW_MOON = 2_451_550.09766


def number_of_new_moon(time: float) -> int:
    """Which new moon, counted from that of January 2000, is the last by about the time."""
    return int((time + _JULIAN_DAY_0 - _FIRST_NEW_MOON) // _MONTH)


def new_moon(number: int) -> float:
    """When the new moon of this number is."""
    century = number * _MONTH / _CENTURY
    sun, moon = radians(2.5534 + 29.10535670 * number), radians(201.5643 + 385.81693528 * number)
    node = radians(160.7108 + 390.67050284 * number)
    shift = sum(
        size * sin(a * sun + b * moon + c * node)
        for size, a, b, c in (
            (-0.40720, 0, 1, 0),
            (0.17241, 1, 0, 0),
            (0.01608, 0, 2, 0),
            (0.01039, 0, 0, 2),
            (0.00739, -1, 1, 0),
            (-0.00514, 1, 1, 0),
            (0.00208, 2, 0, 0),
            (-0.00111, 0, 1, -2),
        )
    )
    return _FIRST_NEW_MOON + _MONTH * number + 0.00015437 * century * century + shift - _JULIAN_DAY_0


def sun(time: float) -> float:
    """The longitude of the sun, in degrees from 0 to 360."""
    century = _centuries(time)
    anomaly = radians(357.52911 + 35_999.05029 * century)
    centre = 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly)
    return (280.46076 + 36_000.76983 * century + centre) % 360


def age(time: float) -> float:
    """How far the moon has gone from the sun since it was new, in degrees from 0 to 360."""
    century = _centuries(time)
    away = radians(297.8501921 + 445_267.1114034 * century)
    year = radians(357.5291092 + 35_999.0502909 * century)
    month = radians(134.9633964 + 477_198.8675055 * century)
    node = radians(93.2720950 + 483_202.0175233 * century)
    shift = sum(
        size * sin(a * away + b * year + c * month + d * node)
        for size, a, b, c, d in (
            (6.288774, 0, 0, 1, 0),
            (1.274027, 2, 0, -1, 0),
            (0.658314, 2, 0, 0, 0),
            (0.213618, 0, 0, 2, 0),
            (-0.185116, 0, 1, 0, 0),
            (-0.114332, 0, 0, 0, 2),
            (0.058793, 2, 0, -2, 0),
            (0.057066, 2, -1, -1, 0),
            (0.053322, 2, 0, 1, 0),
            (0.045758, 2, -1, 0, 0),
            (-0.040923, 0, 1, -1, 0),
            (-0.034720, 1, 0, 0, 0),
            (-0.030383, 0, 1, 1, 0),
        )
    )
    return (218.3164477 + 481_267.88123421 * century + shift - sun(time)) % 360


def _centuries(time: float) -> float:
    return (time + _JULIAN_DAY_0 - _EPOCH) / _CENTURY
