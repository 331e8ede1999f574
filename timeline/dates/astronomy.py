"""Positions of the moon and the sun, for lunar calendars. A time is a `Day.number` with a fraction of the day.

The formulas are those of Meeus, "Astronomical Algorithms" (1991), chapters 25, 47 and 49, without the terms that change
the result by less than minutes. They are exact to a quarter of an hour in this millennium, and to the day far beyond.
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
    """The number of the last new moon before about this time; that of January 2000 is number 0."""
    return int((time + _JULIAN_DAY_0 - _FIRST_NEW_MOON) // _MONTH)


def new_moon(number: int) -> float:
    """The time of the new moon with this number."""
    century = number * _MONTH / _CENTURY
    sun, moon = radians(2.5534 + 29.10535670 * number), radians(201.5643 + 385.81693528 * number)
    node = radians(160.7108 + 390.67050284 * number)
    correction = sum(
        amplitude * sin(a * sun + b * moon + c * node)
        for amplitude, a, b, c in (
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
    return _FIRST_NEW_MOON + _MONTH * number + 0.00015437 * century * century + correction - _JULIAN_DAY_0


def sun(time: float) -> float:
    """The longitude of the sun, in degrees from 0 to 360."""
    century = _centuries(time)
    anomaly = radians(357.52911 + 35_999.05029 * century)
    centre = 1.914602 * sin(anomaly) + 0.019993 * sin(2 * anomaly)
    return (280.46076 + 36_000.76983 * century + centre) % 360


def age(time: float) -> float:
    """The angle of the moon from the sun, in degrees from 0 (new moon) to 360."""
    century = _centuries(time)
    elongation = radians(297.8501921 + 445_267.1114034 * century)
    sun_anomaly = radians(357.5291092 + 35_999.0502909 * century)
    moon_anomaly = radians(134.9633964 + 477_198.8675055 * century)
    node = radians(93.2720950 + 483_202.0175233 * century)
    correction = sum(
        amplitude * sin(a * elongation + b * sun_anomaly + c * moon_anomaly + d * node)
        for amplitude, a, b, c, d in (
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
    return (218.3164477 + 481_267.88123421 * century + correction - sun(time)) % 360


def _centuries(time: float) -> float:
    return (time + _JULIAN_DAY_0 - _EPOCH) / _CENTURY
