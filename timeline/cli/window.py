"""The options of a window, and what was understood by them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from timeline.dates import Period
from timeline.store import UnreadableDate, window

if TYPE_CHECKING:
    from click import Context, Parameter

__all__ = ["from_", "to"]


class _Period(click.ParamType[Period]):
    name = "date"

    def convert(self, value: Any, param: Parameter | None, ctx: Context | None) -> Period:
        """The period; where it was told in words, what they were understood to mean goes to stderr."""
        if isinstance(value, Period):
            return value
        try:
            period = window.read(value, datetime.now().astimezone().date())
        except UnreadableDate as error:
            self.fail(str(error), param, ctx)
        if value != period.edtf():
            click.echo(f"{value} is {period.edtf()}", err=True)
        return period


from_ = click.option("--from", "from_", type=_Period(), help="The first day: 2020, 2020-05, 'last friday'.")
to = click.option("--to", type=_Period(), help="The last day, likewise.")
