"""Takes the screenshots of README.md from `timeline serve --demo`: `python benchmarks/pictures.py ADDRESS`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

DOCS = Path(__file__).parents[1] / "docs"
DESK = {"width": 1280, "height": 1000}
CONTEXTS: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": DESK},
    "dark": {"viewport": DESK, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 360, "height": 780}, "device_scale_factor": 2},
    "print": {"viewport": {"width": 794, "height": 1123}, "bypass_csp": True},
}


def take(browser: Browser, address: str, name: str) -> None:
    """Take and save one screenshot."""
    page = browser.new_context(**CONTEXTS[name]).new_page()
    if name == "print":
        page.emulate_media(media="print")
    page.goto(address)
    if name == "print":
        page.add_style_tag(content="html { padding: 2cm }")  # a screenshot has no paper margins
    page.screenshot(path=DOCS / f"timeline-{name}.png")


def main(address: str) -> None:
    """Take and save all screenshots."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        for name in CONTEXTS:
            take(browser, address, name)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1])
