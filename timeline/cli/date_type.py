"""The options of a window, and what was understood by them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from timeline.dates import When
from timeline.wording import date_input
from timeline.wording.date_input import UnreadableDate

if TYPE_CHECKING:
    from click import Context, Parameter

__all__ = ["from_", "to"]


class _WindowEndType(click.ParamType[When]):
    name = "date"

    def convert(self, value: Any, param: Parameter | None, ctx: Context | None) -> When:
        """The date; where it was told in words, what they were understood to mean goes to stderr."""
        if isinstance(value, When):
            return value
        try:
            when = date_input.parse(value, datetime.now().astimezone().date())
        except UnreadableDate as error:
            self.fail(str(error), param, ctx)
        if value != when.edtf:
            click.echo(f"{value} is {when.edtf}", err=True)
        return when


from_ = click.option(
    "--from", "from_", type=_WindowEndType(), help="From when on: 2020, 2020-05, 2020-05-08T14, 'last friday'."
)
to = click.option("--to", type=_WindowEndType(), help="Until when, which is included; likewise.")
