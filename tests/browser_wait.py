"""Waits for conditions on a page under any content security policy, which Playwright's own wait would violate."""

import time
from typing import Any

TIMEOUT_SECONDS = 10


def until(page: Any, condition: str) -> None:
    """Wait until a JavaScript expression is true on the page or in the frame."""
    deadline = time.monotonic() + TIMEOUT_SECONDS
    while not page.evaluate(condition):
        assert time.monotonic() < deadline, condition
        time.sleep(0.05)
