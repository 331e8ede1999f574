"""`timeline serve`: runs the HTTP server for the page, the widget and the API."""

from __future__ import annotations

import os
import socket
import tempfile
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import click
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from timeline import pipeline, readers, resources, storage
from timeline.cli import options
from timeline.errors import TimelineError
from timeline.readers import files as file_readers
from timeline.web import Settings, create_app, metrics
from timeline.web.settings import Access

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["PortTaken", "command"]

_SHUTDOWN_SECONDS = 3
"""Seconds that running requests get to finish after a stop signal. A worker that has just started may miss it."""


class PortTaken(TimelineError):
    """Nothing can listen at this address."""

    def __init__(self, host: str, port: int, reason: str) -> None:
        super().__init__(f"cannot listen at {host}, port {port}: {reason}; try --port 0 for one that is free")
        self.host = host
        self.port = port


@click.command("serve")
@click.option("--demo", is_flag=True, help="Load the demo articles first.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="Port to listen on; 0 for any free port.",
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Number of worker processes.")
@click.option("--open", "access", flag_value=Access.OPEN, type=Access, help="Writing needs no token.")
@click.option("--closed", "access", flag_value=Access.CLOSED, type=Access, help="Reading needs a token too.")
@click.option("--reads", type=click.IntRange(0), help="Read requests per minute and client; 0: no limit.")
@click.option("--writes", type=click.IntRange(0), help="Write requests per minute and client; 0: no limit.")
@click.option("--log", "log", flag_value="requests", help="Log each request to stderr as one line of JSON.")
@options.database
def command(demo: bool, host: str, port: int, workers: int, path: Path, **overrides: Any) -> None:
    """Serve the page, the widget and the API. The database is created or migrated first.

    Writing needs a token (`timeline token create`). Options default to TIMELINE_ACCESS (open, reading or closed),
    TIMELINE_READS, TIMELINE_WRITES and TIMELINE_LOG; TIMELINE_FRAMES lists the origins whose pages may frame the
    timeline. Each worker counts its own requests against the limits.
    """
    chosen = {name: value for name, value in overrides.items() if value is not None}
    settings = replace(Settings.from_environment(os.environ), **chosen)
    port = _available_port(host, port)
    pipeline.upgrade(path)
    if demo:
        with storage.open_database(path) as db:
            pipeline.add(db, file_readers.read_paths([resources.seeds()], readers.IngestDefaults()))
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    click.echo(f"Open {address}/ or ask for the events:\ncurl '{address}/events?limit=3'")
    server = Granian(
        "timeline",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        workers=workers,
        blocking_threads=2 * (os.cpu_count() or 1) + 1,
        workers_kill_timeout=_SHUTDOWN_SECONDS,
        log_level=LogLevels.warning,
        log_dictconfig={"loggers": {}},  # the loggers then write to stderr
    )
    with tempfile.TemporaryDirectory() as metrics_folder:
        if workers > 1:
            os.environ.setdefault(metrics.MULTIPROC_DIR, metrics_folder)
        server.serve(target_loader=partial(create_app, path, settings), wrap_loader=False)


def _available_port(host: str, port: int) -> int:
    """Return the port, or a free one for 0; raise `PortTaken` if it is in use, for Granian would share it silently."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as attempt:
        attempt.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            attempt.bind((host, port))
        except OSError as error:
            raise PortTaken(host, port, error.strerror or str(error)) from error
        bound: int = attempt.getsockname()[1]
        return bound
