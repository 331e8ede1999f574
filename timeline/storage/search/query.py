"""What is asked of the events: values. Knows no SQL."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.dates import SECONDS_OF_A_DAY
from timeline.errors import TimelineError
from timeline.records import DatedBy
from timeline.storage import timelines

if TYPE_CHECKING:
    from collections.abc import Collection

    from timeline.dates import ClockUnit, Day, Unit
    from timeline.records import Modality, Status

__all__ = ["DEFAULT_DATED_BY", "EventQuery", "Hidden", "NothingToRank", "Sort", "WindowBackwards"]

DEFAULT_DATED_BY = frozenset(DatedBy) - {DatedBy.NOTHING, DatedBy.PRESENT}
"""What a timeline is made of, where nobody asks for what nothing dates, or for what is only so."""


class WindowBackwards(TimelineError):
    """A window that ends before it begins."""

    def __init__(self, from_: Day, to: Day) -> None:
        super().__init__(f"the window ends on {to}, before it begins on {from_}")
        self.from_ = from_
        self.to = to


class NothingToRank(TimelineError):
    """A list by relevance to no words."""

    def __init__(self) -> None:
        super().__init__("relevance is to the words of q: give some, or sort by date or importance")


class Sort(Enum):
    """Oldest first and undated last; the most important first, then the oldest; or by relevance to `q`."""

    DATE = "date"
    IMPORTANCE = "importance"
    RELEVANCE = "relevance"


class Hidden(Enum):
    """Whether events that a person has hidden are left out, given with the others, or given alone."""

    OMIT = "omit"
    INCLUDE = "include"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class EventQuery:
    """Which events a page holds: at most `limit` after the cursor, each dated by one of `dated_by`.

    An event meets the window when one of its days is from `from_` to `to`, both included, or if that is `strict`, when
    all of them are; the undated meet none. The window begins with the second `begins` of its first day, and ends before
    the second `ends` of its last; an event without a clock takes all of its days. `q` are words, all of which one of
    its mentions must have; `document` is the id of one that tells it; `actor` is one of its own, but for the case of a
    to z. A cursor belongs to its `sort`.
    """

    timeline: str = timelines.DEFAULT
    from_: Day | None = None
    to: Day | None = None
    begins: int = 0
    ends: int = SECONDS_OF_A_DAY
    strict: bool = False
    q: str | None = None
    document: str | None = None
    actor: str | None = None
    status: Status | None = None
    modality: Modality | None = None
    precision: Unit | ClockUnit | None = None
    conflict: bool | None = None
    dated_by: Collection[DatedBy] = DEFAULT_DATED_BY
    min_importance: float | None = None
    hidden: Hidden = Hidden.OMIT
    sort: Sort = Sort.DATE
    limit: int = 100
    cursor: str | None = None

    def __post_init__(self) -> None:
        if self.from_ is not None and self.to is not None and (self.to, self.ends) <= (self.from_, self.begins):
            raise WindowBackwards(self.from_, self.to)
        if self.sort is Sort.RELEVANCE and not any(map(str.isalnum, self.q or "")):
            raise NothingToRank
