"""`timeline token`: who may read and write over HTTP."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click
import orjson

from timeline import storage
from timeline.cli import options
from timeline.storage import Scope, tokens

if TYPE_CHECKING:
    from pathlib import Path

    from timeline.storage import Token

__all__ = ["command"]


@click.group("token")
def command() -> None:
    """Make, list and revoke the tokens by which programs read and write over HTTP."""


@command.command("create")
@click.argument("name")
@click.option("--scope", type=click.Choice(Scope, case_sensitive=False), default=Scope.WRITE, show_default=True)
@click.option("--timeline", default=None, help="Only this pile; all of them if none is named.")
@options.database
def create(name: str, scope: Scope, timeline: str | None, path: Path) -> None:
    """Make a token. It is printed once, and kept nowhere: NAME signs what its bearer decides."""
    with storage.open_database(path) as db, storage.transaction(db):
        token, secret = tokens.create(db, name, scope, timeline)
    click.echo(secret)
    click.echo(f"{_token_line(token)}\nThis is the only time that it is shown.", err=True)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="JSON, which is what a pipe gets anyway.")
@options.database
def list_(as_json: bool, path: Path) -> None:
    """List the tokens, without their secrets."""
    with storage.open_database(path) as db:
        found = tokens.list_all(db)
    if as_json or not sys.stdout.isatty():
        click.echo(orjson.dumps([_token_json(token) for token in found]))
    else:
        click.echo("\n".join(map(_token_line, found)))


@command.command("revoke")
@click.argument("id")
@options.database
def revoke(id: str, path: Path) -> None:
    """Make a token hold no more, from this moment on."""
    with storage.open_database(path) as db, storage.transaction(db):
        token = tokens.revoke(db, id)
    click.echo(_token_line(token), err=True)


def _token_json(token: Token) -> dict[str, str | None]:
    return {
        "id": token.id,
        "name": token.name,
        "scope": token.scope.value,
        "timeline": token.timeline,
        "made": token.made,
        "revoked": token.revoked,
    }


def _token_line(token: Token) -> str:
    where = token.timeline or "all timelines"
    return f"{token.id}  {token.scope.value:<5}  {where}  {token.name}{' [revoked]' if token.revoked else ''}"
