"""The settings of a server, and access to them from a request."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from flask import current_app

from timeline.errors import TimelineError
from timeline.storage import Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask

__all__ = ["Access", "BadSetting", "Settings", "configure", "current_settings"]

_EXTENSION = "timeline.settings"


class Access(Enum):
    """Which requests need a token: none, writes, or reads too."""

    OPEN = "open"
    READING = "reading"
    CLOSED = "closed"

    def requires_token(self, scope: Scope) -> bool:
        """Return whether requests of this scope need a token."""
        return self is Access.CLOSED or (self is Access.READING and scope is Scope.WRITE)


class BadSetting(TimelineError):
    """An environment variable that cannot be read."""

    def __init__(self, name: str, expected: str) -> None:
        super().__init__(f"{name} has to be {expected}")
        self.name = name


_ANY_ORIGIN, _NO_ORIGIN = "*", "'none'"
_KEYWORDS = {"*": _ANY_ORIGIN, "none": _NO_ORIGIN, "self": "'self'"}
_EXCLUSIVE_KEYWORDS = frozenset({"*", "none"})
_ORIGIN = re.compile(r"https?://(\*\.)?[A-Za-z0-9.-]+(:(\d+|\*))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Settings:
    """Access, rate limits, logging and framing.

    `reads` and `writes` are requests a minute of one client, 0 for no limit. `write_timeout` is the number of seconds
    that a write waits for another one. `log` is "requests" or "". `frame_ancestors` are the sites that may frame
    `/embed`, in the syntax of the CSP directive; "" allows every site if reading is open, and none if it is closed.
    """

    access: Access = Access.READING
    reads: int = 0
    writes: int = 600
    write_timeout: float = 5
    log: str = ""
    frame_ancestors: str = ""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Settings:
        """Read `TIMELINE_ACCESS`, `TIMELINE_READS`, `TIMELINE_WRITES`, `TIMELINE_LOG` and `TIMELINE_FRAMES`.

        Raises:
            BadSetting: one of them cannot be read.
        """
        default = cls()
        return cls(
            _access(environment.get("TIMELINE_ACCESS", default.access.value)),
            _request_limit("TIMELINE_READS", environment, default.reads),
            _request_limit("TIMELINE_WRITES", environment, default.writes),
            log=environment.get("TIMELINE_LOG", default.log),
            frame_ancestors=_frame_ancestors(environment.get("TIMELINE_FRAMES", default.frame_ancestors)),
        )

    @property
    def allowed_ancestors(self) -> str:
        """The value of the CSP directive `frame-ancestors` for `/embed`."""
        return self.frame_ancestors or (_NO_ORIGIN if self.access is Access.CLOSED else _ANY_ORIGIN)


def configure(app: Flask, settings: Settings) -> None:
    """Set the settings of an application."""
    app.extensions[_EXTENSION] = settings


def current_settings(app: Flask | None = None) -> Settings:
    """Return the settings of an application, by default of the one that serves the current request."""
    settings: Settings = (app or current_app).extensions[_EXTENSION]
    return settings


def _access(name: str) -> Access:
    try:
        return Access(name)
    except ValueError as error:
        raise BadSetting("TIMELINE_ACCESS", " or ".join(access.value for access in Access)) from error


def _request_limit(name: str, environment: Mapping[str, str], default: int) -> int:
    value = environment.get(name, "")
    if value and not (value.isascii() and value.isdigit()):
        raise BadSetting(name, "a number of requests a minute, 0 for no limit")
    return int(value) if value else default


def _frame_ancestors(value: str) -> str:
    """Return the sources of `frame-ancestors`. A source that could end the directive and begin another is refused."""
    sources = value.split()
    is_valid = all(source in _KEYWORDS or _ORIGIN.fullmatch(source) for source in sources)
    if not is_valid or (len(sources) > 1 and not _EXCLUSIVE_KEYWORDS.isdisjoint(sources)):
        raise BadSetting("TIMELINE_FRAMES", "*, none, or self and origins such as https://news.example, with spaces")
    return " ".join(_KEYWORDS.get(source, source) for source in sources)
