"""Event queries: the filters, sort and page of a list of events, as values without SQL."""

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
"""The events of a timeline unless a query says otherwise: not those dated by nothing or by the present."""


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
    """By date, oldest first and undated last; by importance, then oldest first; or by relevance to `q`."""

    DATE = "date"
    IMPORTANCE = "importance"
    RELEVANCE = "relevance"


class Hidden(Enum):
    """What happens to events that a person has hidden: left out, included, or the only ones."""

    OMIT = "omit"
    INCLUDE = "include"
    ONLY = "only"


@dataclass(frozen=True, slots=True)
class EventQuery:
    """The events of a page: at most `limit` after the cursor, each dated by one of `dated_by`.

    An event meets the window if one of its days is from `from_` to `to`, both included; if the query is `strict`, all
    of them must be. Undated events meet no window. The window begins with the second `begins` of its first day and ends
    before the second `ends` of its last; an event without a clock has all of its days. `q` are words, which one mention
    of the event must all have; `document` is the id of a document of one of its mentions; `actor` is any name
    of an entity that acts, without the case of a to z. A cursor belongs to its `sort`.
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
