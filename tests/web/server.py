"""A live server, started as `timeline serve`."""

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
_TIMEOUT_SECONDS = 60


@contextmanager
def serving(database: Path) -> Iterator[str]:
    """Serve the database until the block ends; gives the URL."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [str(TIMELINE), "serve", "--db", str(database), "--port", str(port)]
    address = f"http://127.0.0.1:{port}"
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            _wait(address)
            yield address
        finally:
            process.terminate()


def _wait(address: str) -> None:
    deadline = time.monotonic() + _TIMEOUT_SECONDS
    while True:
        try:
            with urlopen(f"{address}/health"):  # noqa: S310 - a local address
                return
        except URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)
