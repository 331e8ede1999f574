"""Output of the export formats, and the expected texts: golden files and cleaned strings."""

import re
from collections.abc import Iterable
from pathlib import Path

from tests.export.factories import SITE
from timeline.export import FORMATS, Site
from timeline.records import Event

GOLDEN = Path(__file__).parent / "golden"


def read_golden(name: str) -> str:
    return (GOLDEN / name).read_text("utf-8")


def export_text(name: str, events: Iterable[Event], site: Site = SITE) -> str:
    return "".join(FORMATS[name].dump(events, site))


def clean(text: str) -> str:
    """The text with line feeds as line ends, and without controls and other characters that XML 1.0 forbids."""
    lines = re.sub("\r\n|[\n\v\f\r\x85\u2028\u2029]", "\n", text)
    return re.sub("[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", lines)


def single_line(text: str) -> str:
    return " ".join(clean(text).split())
