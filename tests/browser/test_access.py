"""What stands in the way of those who read by other means than eyes and a mouse, as far as axe-core sees it."""

from collections.abc import Callable
from typing import Any

import pytest

Visits = Callable[..., Any]
Axe = Callable[[Any], list[str]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_nothing_against_the_page(scheme: str, demo_server: str, visit: Visits, axe: Axe) -> None:
    visited = visit(color_scheme=scheme)

    assert axe(visited.to(demo_server)) == []
    assert visited.complaints == []


def test_axe_finds_what_is_wrong(demo_server: str, visit: Visits, axe: Axe) -> None:
    page = visit().to(demo_server)

    page.evaluate("document.documentElement.lang = ''")

    assert [line.partition(":")[0] for line in axe(page)] == ["html-has-lang"]
