"""The click options that several commands share, and the parameter types of dates."""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from timeline.dates import Day, When
from timeline.records import DatedBy
from timeline.wording import date_input
from timeline.wording.date_input import UnreadableDate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from click import Context, Parameter

__all__ = [
    "DAY",
    "as_json",
    "database",
    "dated_by",
    "from_",
    "hidden",
    "min_importance",
    "published",
    "sort",
    "timeline",
    "to",
    "tracebacks",
]

_Command = TypeVar("_Command", bound="Callable[..., Any]")


class _DayType(click.ParamType[Day]):
    name = "date"

    def convert(self, value: Any, param: Parameter | None, ctx: Context | None) -> Day:
        try:
            day = value if isinstance(value, Day) else Day.read(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)
        if day.year < 1:
            self.fail("nothing was published before the year 1", param, ctx)
        return day


class _WindowEndType(click.ParamType[When]):
    name = "date"

    def convert(self, value: Any, param: Parameter | None, ctx: Context | None) -> When:
        """Return the date. If it was given in words, print the EDTF that they were read as to stderr."""
        if isinstance(value, When):
            return value
        try:
            when = date_input.parse(value, datetime.now().astimezone().date())
        except UnreadableDate as error:
            self.fail(str(error), param, ctx)
        if value != when.edtf:
            click.echo(f"{value} is {when.edtf}", err=True)
        return when


DAY = _DayType()
"""A publication day, from the year 1."""

database = click.option(
    "--db",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="TIMELINE_DB",
    default="timeline.db",
    show_default=True,
    show_envvar=True,
    help="The database file.",
)
timeline = click.option("--timeline", default="default", show_default=True, help="The timeline's name.")
published = click.option("--published", type=DAY, help="The publication day, as 2019-12-21.")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON (default when piped).")
from_ = click.option(
    "--from",
    "from_",
    type=_WindowEndType(),
    help="Start of the window: 2020, 2020-05, 2020-05-08T14 or 'last friday'.",
)
to = click.option("--to", type=_WindowEndType(), help="End of the window, included; written like --from.")
min_importance = click.option("--min-importance", type=click.FloatRange(0, 1), help="Minimum importance, 0 to 1.")


def _log_tracebacks(_: Context, __: Parameter, value: object) -> None:
    """Print what the pipeline logs, errors with their tracebacks, to stderr."""
    if value:
        logging.basicConfig(stream=sys.stderr, format="%(message)s", level=logging.ERROR, force=True)


tracebacks = click.option(
    "--tracebacks",
    is_flag=True,
    expose_value=False,
    callback=_log_tracebacks,
    help="Print the traceback of every error of the analysis; it may quote the article.",
)


def hidden(command: _Command) -> _Command:
    """Add the option for the events that a person has hidden."""
    from timeline.storage import Hidden  # noqa: PLC0415 - `timeline explain` starts faster without a database

    return click.option(
        "--hidden",
        type=click.Choice(Hidden, case_sensitive=False),
        default=Hidden.OMIT,
        show_default=Hidden.OMIT.value,
        help="Hidden events: leave out, include, or show only these.",
    )(command)


def sort(command: _Command) -> _Command:
    """Add the option for the order of the events."""
    from timeline.storage import Sort  # noqa: PLC0415 - as above

    return click.option(
        "--sort",
        type=click.Choice(Sort, case_sensitive=False),
        default=Sort.DATE,
        show_default=Sort.DATE.value,
        help="Sort by date (oldest first), importance (highest first) or relevance to -q.",
    )(command)


def dated_by(default: Iterable[DatedBy], default_help: str = "") -> Callable[[_Command], _Command]:
    """Return the option that filters events by what dates them; `default_help` describes the default in the help."""
    chosen = [by for by in DatedBy if by in default]
    return click.option(
        "--dated-by",
        multiple=True,
        default=chosen,
        show_default=default_help or ", ".join(by.value for by in chosen),
        type=click.Choice(DatedBy, case_sensitive=False),
        help="Show only events dated by: a date expression (timex), an earlier date in the text (story), the "
        "publication day, the present, their order, or nothing. Repeatable.",
    )
