"""The options that several commands have."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from timeline.dates import Day
from timeline.records import DatedBy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from click import Context, Parameter

__all__ = ["DAY", "database", "dated_by", "published", "timeline"]

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


DAY = _DayType()
"""A day of publication."""

database = click.option(
    "--db",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    envvar="TIMELINE_DB",
    default="timeline.db",
    show_default=True,
    show_envvar=True,
    help="The database.",
)
timeline = click.option("--timeline", default="default", show_default=True, help="Which pile.")
published = click.option("--published", type=DAY, help="The day of publication, as 2019-12-21.")


def dated_by(default: Iterable[DatedBy], default_help: str = "") -> Callable[[_Command], _Command]:
    """The option that leaves out what is dated by anything else than it names; what is `said` of its default, or it."""
    chosen = [by for by in DatedBy if by in default]
    return click.option(
        "--dated-by",
        multiple=True,
        default=chosen,
        show_default=default_help or ", ".join(by.value for by in chosen),
        type=click.Choice(DatedBy, case_sensitive=False),
        help="Only what a date in its sentence dates, the day told before it, publication, the present, or nothing.",
    )
