"""A server as `timeline serve` starts it."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

TIMELINE = Path(sys.executable).with_name("timeline")
_PATIENCE = 60


@contextmanager
def serving(database: Path) -> Iterator[str]:
    """The address of a server on the database, as long as it is wanted."""
    with closing(socket.socket()) as any_:
        any_.bind(("127.0.0.1", 0))
        port = any_.getsockname()[1]
    command = [str(TIMELINE), "serve", "--db", str(database), "--port", str(port)]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(address)
            yield address
        finally:
            process.terminate()


def _wait(address: str) -> None:
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            with urlopen(f"{address}/health"):  # noqa: S310 - our own address
                return
        except URLError:
            if time.monotonic() > until:
                raise
            time.sleep(0.1)
