"""The text form of meanings, for people and for storage: `format` writes it, `parse` reads it back."""

from __future__ import annotations

import ast
from dataclasses import fields
from enum import Enum
from typing import Any, cast, get_args

from timeline import dates
from timeline.dates import Clock, ClockUnit, Cycle, DayPart, Dial, LunarCalendar, Period, Unit
from timeline.meanings.operators import Absolute, Meaning, Mod, Neighbour, Ref

__all__ = ["format", "parse"]


def format(meaning: Any) -> str:
    """The meaning as text, without trailing default values; the inverse of `parse`.

    >>> from timeline.dates import Weekday
    >>> from timeline.meanings import Last, Mentioned, Moved
    >>> format(Last(Weekday(4))), format(Moved(2, Unit.DAY, of=Mentioned())), format(Absolute(Period.of_year(2015)))
    ('Last(Weekday(FRIDAY))', 'Moved(2, DAY, Mentioned())', 'Absolute(YEAR, 2015, 1, 1)')
    """
    match meaning:
        case Enum():
            return meaning.name
        case Absolute(Period(unit, start)):
            return f"Absolute({unit.name}, {start.year}, {start.month}, {start.day})"
        case int() | float() | None:
            return repr(meaning)
        case _:
            values = [(getattr(meaning, field.name), field.default) for field in fields(meaning)]
            while values and values[-1][0] == values[-1][1]:
                values.pop()
            return f"{type(meaning).__name__}({', '.join(format(value) for value, _ in values)})"


def parse(text: str) -> Meaning:
    """The meaning of a text from `format`.

    Raises:
        ValueError: the text is not a meaning.
    """
    try:
        meaning = _evaluate(ast.parse(text, mode="eval").body)
    except (SyntaxError, TypeError, KeyError) as error:
        raise ValueError(f"{text!r} is not a meaning") from error
    if not isinstance(meaning, get_args(Meaning)):
        raise ValueError(f"{text!r} is not a meaning")
    return cast("Meaning", meaning)


_CLASSES = {class_.__name__: class_ for class_ in (*get_args(Meaning), *get_args(Cycle), Clock, Dial)}
_ENUMS = (Unit, LunarCalendar, ClockUnit, DayPart, Mod, Neighbour, Ref, dates.DayName, dates.MonthName)
_MEMBERS = {member.name: member for enum in _ENUMS for member in enum}


def _evaluate(node: ast.expr) -> Any:
    match node:
        case ast.Call(ast.Name("Absolute"), [unit, *start]):
            return Absolute(Period(_evaluate(unit), dates.Day(*map(_evaluate, start))))
        case ast.Call(ast.Name(name), arguments):
            return _CLASSES[name](*map(_evaluate, arguments))
        case ast.Name(name):
            return _MEMBERS[name]
        case ast.Constant(value) if value is None or type(value) in (int, float):
            return value
        case ast.UnaryOp(ast.USub(), ast.Constant(int(value))):
            return -value
        case _:
            raise ValueError(f"{ast.unparse(node)} is not part of a meaning")
