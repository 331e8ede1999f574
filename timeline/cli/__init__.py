"""The command line.

The law of this room: a command reads its options, calls one function below, and prints; machines read stdout, people
stderr. A command is a module of its name, loaded when it is called, so that `tag` need not wait for a database.
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
    "decide",
    "decisions",
    "undo",
    "tag",
    "explain",
    "token",
    "migrate",
)
"""In the order of the help."""


class _LazyGroup(click.Group):
    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        command: Command = import_module(f"timeline.cli.{cmd_name.replace('-', '_')}").command
        return command

    def invoke(self, ctx: Context) -> Any:
        """An error of ours is a sentence on stderr and exit code 1."""
        try:
            return super().invoke(ctx)
        except TimelineError as error:
            raise click.ClickException(str(error)) from error


@click.group(cls=_LazyGroup)
@click.version_option(timeline.__version__)
def main() -> None:
    """A timeline of dated events, each with its evidence, out of a pile of articles."""
