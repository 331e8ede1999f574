"""`timeline serve`: a real server in processes of its own."""

import json
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from tests.cli.program import TIMELINE, invoke
from tests.server import serving


def free_port() -> int:
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        port: int = attempt.getsockname()[1]
        return port


def is_listening(port: int) -> bool:
    with socket.socket() as attempt:
        return attempt.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def server() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server of two processes on the demo articles, and its port."""
    port = free_port()
    command = [str(TIMELINE), "serve", "--demo", "--workers", "2", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not is_listening(port):
            assert process.poll() is None
            time.sleep(0.05)
        yield process, port
        process.kill()


@pytest.mark.slow
@pytest.mark.parametrize("signal_", [signal.SIGINT, signal.SIGTERM])
def test_serve_stops_on_a_signal(server: tuple[subprocess.Popen[str], int], signal_: signal.Signals) -> None:
    """The server answers until SIGINT or SIGTERM, and then exits with code 0."""
    process, port = server
    address = f"http://127.0.0.1:{port}"

    client = HTTPConnection("127.0.0.1", port)
    client.request("GET", "/events?limit=500")
    events = json.load(client.getresponse())["data"]
    client.close()
    process.send_signal(signal_)
    stdout, _ = process.communicate(timeout=10)

    assert len(events) > 20
    assert stdout == f"Open {address}/ or ask for the events:\ncurl '{address}/events?limit=3'\n"
    assert process.returncode == 0


def test_serve_refuses_a_port_in_use() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        result = invoke("serve", "--port", str(other.getsockname()[1]))

    assert result.exit_code == 1
    assert "--port 0" in result.stderr


@pytest.mark.slow
def test_serve_applies_access_and_limits(tmp_path: Path) -> None:
    """`--closed` requires a token for reading, and `--writes` limits the requests per minute."""
    with serving(tmp_path, "--closed", "--writes", "1") as live:
        statuses = [live.send("GET", "/events"), *(live.send("PUT", "/timelines/a") for _ in range(2))]

    assert statuses == [401, 401, 429]
