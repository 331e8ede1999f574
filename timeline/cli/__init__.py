"""The command-line interface, built with click.

Contract: a command reads its options, calls the layers below, and prints: data on stdout, messages on stderr. Each
command is a module with its name. It is imported only when it is called, so that `tag` does not import the storage.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

import timeline
from timeline.errors import TimelineError

if TYPE_CHECKING:
    from click import Command, Context

__all__ = ["COMMANDS", "main"]

COMMANDS = (
    "serve",
    "ingest",
    "events",
    "key-dates",
    "export",
    "documents",
    "redate",
    "reanalyse",
    "decide",
    "decisions",
    "undo",
    "tag",
    "explain",
    "token",
    "migrate",
)
"""The commands, in the order in which the help lists them."""


class _LazyGroup(click.Group):
    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: Command = import_module(f"timeline.cli.{cmd_name.replace('-', '_')}").command
        return command

    def invoke(self, ctx: Context) -> Any:
        """Run the command; print a `TimelineError` as one sentence on stderr and exit with code 1."""
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=_LazyGroup)
@click.version_option(timeline.__version__)
def main() -> None:
    """Build one timeline of dated events, each with its evidence, from news articles."""
