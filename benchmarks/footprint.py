"""Measures the start-up time of `timeline tag`, and its peak memory for a long stream.

Whole processes are measured from outside. This module imports nothing of the engine: a child's peak memory is never
below that of its parent, so the parent must be small.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.prose import stories

if TYPE_CHECKING:
    from collections.abc import Iterator

TIMELINE = Path(sys.executable).with_name("timeline")
RUNS = 10
STREAM = 100_000_000


def main() -> None:
    """Print the time to the first answer, that of a bare Python, and the peak memory."""
    print("| what | figure |\n| --- | ---: |")
    command = [str(TIMELINE), "tag"]
    print(f"| start-up to the first answer, median of {RUNS} | {_first_answer(command):.0f} ms |")
    print(f"| start-up of a bare Python | {_first_answer([sys.executable, '-c', 'print()']):.0f} ms |")
    for size in (STREAM // 10, STREAM):
        print(f"| peak of memory, {size / 1e6:.0f} MB streamed | {_peak(command, _lines(size)) / 1e6:.0f} MB |")


def _first_answer(command: list[str]) -> float:
    """Return the median milliseconds from the start of the process to its first line."""
    return median(_milliseconds(command) for _ in range(RUNS))


def _milliseconds(command: list[str]) -> float:
    line = next(_lines(1))
    start = perf_counter()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None  # noqa: S101 - for the type checker
        assert process.stdout is not None  # noqa: S101
        process.stdin.write(line)
        process.stdin.flush()
        process.stdout.readline()
        return (perf_counter() - start) * 1000


def _peak(command: list[str], lines: Iterator[bytes]) -> int:
    """Return the peak memory in bytes. Linux counts it in units of 1,024 bytes, macOS in bytes."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert process.stdin is not None  # noqa: S101 - for the type checker
    process.stdin.writelines(lines)
    process.stdin.close()
    _, _, used = os.wait4(process.pid, 0)
    process.returncode = 0
    return used.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _lines(characters: int) -> Iterator[bytes]:
    for number, story in enumerate(stories(characters)):
        yield json.dumps({"doc": str(number), "dct": story.written, "text": story.text}).encode() + b"\n"


if __name__ == "__main__":
    main()
