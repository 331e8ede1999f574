"""How the tests of this room write events and find what was promised."""

import re
from collections.abc import Iterable
from pathlib import Path

from tests.export.factories import SITE
from timeline.export import FORMATS, Site
from timeline.records import Event

GOLDEN = Path(__file__).parent / "golden"


def golden(name: str) -> str:
    return (GOLDEN / name).read_text("utf-8")


def written(name: str, events: Iterable[Event], site: Site = SITE) -> str:
    return "".join(FORMATS[name].dump(events, site))


def plain(text: str) -> str:
    """The text with the line ends of Unix, and without controls and what is no character of XML 1.0."""
    lines = re.sub("\r\n|[\n\v\f\r\x85\u2028\u2029]", "\n", text)
    return re.sub("[^\t\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", lines)


def one_line(text: str) -> str:
    return " ".join(plain(text).split())
