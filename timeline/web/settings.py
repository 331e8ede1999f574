"""What whoever runs a server may choose."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
from timeline.web.auth import Access

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BadSetting", "Settings"]


class BadSetting(TimelineError):
    """A variable of the environment that cannot be read."""

    def __init__(self, name: str, expected: str) -> None:
        super().__init__(f"{name} has to be {expected}")
        self.name = name


_ANY_ORIGIN, _NO_ORIGIN = "*", "'none'"
_KEYWORDS = {"*": _ANY_ORIGIN, "none": _NO_ORIGIN, "self": "'self'"}
_EXCLUSIVE_KEYWORDS = frozenset({"*", "none"})
_ORIGIN = re.compile(r"https?://(\*\.)?[A-Za-z0-9.-]+(:(\d+|\*))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Settings:
    """Who may do what, how often, and what is told of it.

    `reads` and `writes` are requests a minute of one client, 0 for as many as it likes; `patience` is how many seconds
    a write waits for another one; `log` is "requests" or "". `frames` are those whose pages may frame `/embed`, as
    `frame-ancestors` has them; where it is empty, all may if reading is open, and nobody if it is not.
    """

    access: Access = Access.READING
    reads: int = 0
    writes: int = 600
    write_timeout: float = 5
    log: str = ""
    frame_ancestors: str = ""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        """Those of `TIMELINE_ACCESS`, `TIMELINE_READS`, `TIMELINE_WRITES`, `TIMELINE_LOG` and `TIMELINE_FRAMES`.

        Raises:
            BadSetting: one of them cannot be read.
        """
        usual = cls()
        return cls(
            _access(environment.get("TIMELINE_ACCESS", usual.access.value)),
            _request_limit("TIMELINE_READS", environment, usual.reads),
            _request_limit("TIMELINE_WRITES", environment, usual.writes),
            log=environment.get("TIMELINE_LOG", usual.log),
            frame_ancestors=_frame_ancestors(environment.get("TIMELINE_FRAMES", usual.frame_ancestors)),
        )

    def flask_config(self) -> dict[str, Any]:
        """They as Flask keeps them."""
        return {
            "ACCESS": self.access,
            "READS": self.reads,
            "WRITES": self.writes,
            "WRITE_TIMEOUT": self.write_timeout,
            "LOG": self.log,
            "FRAME_ANCESTORS": self.frame_ancestors or (_NO_ORIGIN if self.access is Access.CLOSED else _ANY_ORIGIN),
        }


def _access(name: str) -> Access:
    try:
        return Access(name)
    except ValueError as error:
        raise BadSetting("TIMELINE_ACCESS", " or ".join(each.value for each in Access)) from error


def _request_limit(name: str, environment: Mapping[str, str], default: int) -> int:
    told = environment.get(name, "")
    if told and not (told.isascii() and told.isdigit()):
        raise BadSetting(name, "a number of requests a minute, 0 for no limit")
    return int(told) if told else default


def _frame_ancestors(value: str) -> str:
    """The sources of `frame-ancestors`: nothing that would end it and begin another directive."""
    sources = value.split()
    readable = all(source in _KEYWORDS or _ORIGIN.fullmatch(source) for source in sources)
    if not readable or (len(sources) > 1 and not _EXCLUSIVE_KEYWORDS.isdisjoint(sources)):
        raise BadSetting("TIMELINE_FRAMES", "*, none, or self and origins such as https://news.example, with spaces")
    return " ".join(_KEYWORDS.get(source, source) for source in sources)
