"""A temporal expression (TIMEX3) together with its calendar value in one document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.records.timexes import Resolution, Timex

__all__ = ["DatedTimex"]


@dataclass(frozen=True, slots=True)
class DatedTimex:
    """A timex and its resolution in its document."""

    timex: Timex
    resolution: Resolution
