"""Waiting for what a page comes to by itself, whatever its policy: Playwright's own way is to evaluate text in it."""

import time
from typing import Any

SECONDS = 10


def until(page: Any, condition: str) -> None:
    """Until an expression of JavaScript is true on the page, or in the frame."""
    end = time.monotonic() + SECONDS
    while not page.evaluate(condition):
        assert time.monotonic() < end, condition
        time.sleep(0.05)
