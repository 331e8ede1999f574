"""`timeline serve` as a subprocess, for tests of a live server."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

TIMELINE = Path(sys.executable).with_name("timeline")


@dataclass(frozen=True)
class LiveServer:
    """A running server, its database and its port."""

    process: subprocess.Popen[str]
    path: Path
    port: int

    def send(self, method: str, address: str, body: str | None = None, media: str = "text/plain") -> int:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=60)
        with closing(connection):
            connection.request(method, address, body, {"Content-Type": media})
            response = connection.getresponse()
            response.read()
            return response.status

    def is_writing(self) -> bool:
        """True if another connection holds the write lock."""
        with closing(sqlite3.connect(self.path, timeout=0, isolation_level=None)) as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError:
                return True
            connection.execute("ROLLBACK")
            return False

    def kill(self) -> None:
        """Kill the server and its worker processes."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[LiveServer]:
    """Serve a database in the folder until the block ends."""
    path = folder / "timeline.db"
    command = [str(TIMELINE), "serve", "--port", "0", "--db", str(path), *options]
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=errors, text=True, start_new_session=True, cwd=folder
        )
        assert process.stdout is not None
        match = re.search(r":(\d+)/", process.stdout.readline())
        assert match is not None
        server = LiveServer(process, path, int(match[1]))
        try:
            _await(server)
            yield server
        finally:
            if process.poll() is None:
                server.kill()
            process.stdout.close()


def _await(server: LiveServer) -> None:
    for _ in range(600):
        try:
            server.send("GET", "/health")
        except OSError:
            try:
                server.process.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            raise
        else:
            return
    raise TimeoutError
