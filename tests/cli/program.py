"""Runs the command-line program: within this process, in a process of its own, and in a terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from click.testing import CliRunner, Result

from timeline.cli import main

TIMELINE = Path(sys.executable).with_name("timeline")
ARTICLE = "The ferry Solveig sank in Turku harbour on Friday. The yard closed in 2015.\n"


def invoke(*arguments: str | Path) -> Result:
    """Run a command within this process, which is fast."""
    return CliRunner(catch_exceptions=False).invoke(main, list(map(str, arguments)), prog_name="timeline")


def output(*arguments: str | Path) -> str:
    """Run a command that must succeed, and return its stdout."""
    result = invoke(*arguments)
    assert result.exit_code == 0, result.stderr
    return result.stdout


def run_process(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own."""
    return subprocess.run([TIMELINE, *arguments], input=stdin, capture_output=True, check=False, text=True)


def terminal_output(*arguments: str | Path) -> str:
    """Run a command in a process whose stdout is a terminal, and return what it prints."""
    terminal, end = pty.openpty()
    subprocess.run([TIMELINE, *arguments], stdout=end, check=True)
    os.close(end)
    printed = os.read(terminal, 100_000).decode()
    os.close(terminal)
    return printed
