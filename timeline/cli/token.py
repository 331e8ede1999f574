"""`timeline token`: manages the access tokens of the HTTP API."""

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
    """Create, list and revoke access tokens for the HTTP API."""


@command.command("create")
@click.argument("name")
@click.option(
    "--scope",
    type=click.Choice(Scope, case_sensitive=False),
    default=Scope.WRITE,
    show_default=Scope.WRITE.value,
    help="What the token allows; write includes read.",
)
@click.option("--timeline", default=None, help="Limit the token to this timeline; default: all.")
@options.database
def create(name: str, scope: Scope, timeline: str | None, path: Path) -> None:
    """Create a token and print it, this once only. NAME is stored as the author of decisions."""
    with storage.open_database(path) as db, storage.transaction(db):
        token, secret = tokens.create(db, name, scope, timeline)
    click.echo(secret)
    click.echo(f"{_token_line(token)}\nThis is the only time that it is shown.", err=True)


@command.command("list")
@options.as_json
@options.database
def list_(as_json: bool, path: Path) -> None:
    """List the tokens, without their secrets."""
    with storage.open_database(path) as db:
        listed = tokens.list_all(db)
    if as_json or not sys.stdout.isatty():
        click.echo(orjson.dumps([_token_json(token) for token in listed]))
    else:
        click.echo("\n".join(map(_token_line, listed)))


@command.command("revoke")
@click.argument("id")
@options.database
def revoke(id: str, path: Path) -> None:
    """Revoke a token, with immediate effect."""
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
