"""Accessibility of the timeline page, as far as axe-core can check it."""

from collections.abc import Callable
from typing import Any

import pytest

Visits = Callable[..., Any]
Axe = Callable[[Any], list[str]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_timeline_page(scheme: str, demo_server: str, visit: Visits, axe: Axe) -> None:
    """axe finds no violation on the page."""
    visited = visit(color_scheme=scheme)

    assert axe(visited.to(demo_server)) == []
    assert visited.console == []


def test_axe_finds_violation(demo_server: str, visit: Visits, axe: Axe) -> None:
    """axe finds a violation where there is one."""
    page = visit().to(demo_server)

    page.evaluate("document.documentElement.lang = ''")

    assert [line.partition(":")[0] for line in axe(page)] == ["html-has-lang"]
