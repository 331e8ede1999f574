"""What whoever runs a server may choose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.errors import TimelineError
from timeline.web.access import Access

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BadSetting", "Settings"]


class BadSetting(TimelineError):
    """A variable of the environment that cannot be read."""

    def __init__(self, name: str, wanted: str) -> None:
        super().__init__(f"{name} has to be {wanted}")
        self.name = name


@dataclass(frozen=True, slots=True)
class Settings:
    """Who may do what, how often, and what is told of it.

    `reads` and `writes` are requests a minute of one client, 0 for as many as it likes; `patience` is how many seconds
    a write waits for another one; `log` is "requests" or "".
    """

    access: Access = Access.READING
    reads: int = 0
    writes: int = 600
    patience: float = 5
    log: str = ""

    @classmethod
    def of(cls, environment: Mapping[str, str]) -> Settings:
        """Those of `TIMELINE_ACCESS`, `TIMELINE_READS`, `TIMELINE_WRITES` and `TIMELINE_LOG`.

        Raises:
            BadSetting: one of them cannot be read.
        """
        usual = cls()
        return cls(
            _access(environment.get("TIMELINE_ACCESS", usual.access.value)),
            _number("TIMELINE_READS", environment, usual.reads),
            _number("TIMELINE_WRITES", environment, usual.writes),
            log=environment.get("TIMELINE_LOG", usual.log),
        )

    def config(self) -> dict[str, Any]:
        """They as Flask keeps them."""
        return {
            "ACCESS": self.access,
            "READS": self.reads,
            "WRITES": self.writes,
            "PATIENCE": self.patience,
            "LOG": self.log,
        }


def _access(name: str) -> Access:
    try:
        return Access(name)
    except ValueError as error:
        raise BadSetting("TIMELINE_ACCESS", " or ".join(each.value for each in Access)) from error


def _number(name: str, environment: Mapping[str, str], usual: int) -> int:
    told = environment.get(name, "")
    if told and not (told.isascii() and told.isdigit()):
        raise BadSetting(name, "a number of requests a minute, 0 for no limit")
    return int(told) if told else usual
