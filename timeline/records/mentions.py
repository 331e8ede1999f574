"""What sentences say happened, and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.records.timexes import AnchorKind

if TYPE_CHECKING:
    from timeline.records.documents import Extent, Source
    from timeline.records.temporal_order import RelationKind
    from timeline.records.timexes import Resolution, Timex

__all__ = ["DatedBy", "Mention", "Modality", "Relation"]


class DatedBy(Enum):
    """What dates a mention, the surest first: a timex, the day told before it, the publication day; or nothing does.

    Of an event that nothing dates, the order can tell its place. What is only so on the publication day, and perhaps
    long before and after it, is dated by the present.
    """

    TIMEX = "timex"
    STORY = "story"
    PUBLICATION = "publication"
    PRESENT = "present"
    ORDER = "order"
    NOTHING = "nothing"


class Modality(Enum):
    """Whether a mention tells what happened, that something was said, what is to come, may be, or did not happen."""

    OCCURRED = "occurred"
    REPORTED = "reported"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True)
class Mention:
    """What one sentence says happened, dated by a timex; that is None where the news, the story or nothing dates it.

    `quote` is the sentence, `prefix` and `suffix` what stands around it; `title` tells the happening alone. `words`
    are the stems of what it tells and `said` the quotations that belong to it: by them mentions of one happening know
    each other.
    """

    id: str
    document: Source
    quote: Extent
    prefix: str
    suffix: str
    timex: Timex | None
    resolution: Resolution
    predicate: Extent
    title: str
    modality: Modality
    actors: tuple[str, ...]
    places: tuple[str, ...]
    words: frozenset[str]
    said: frozenset[str]

    @property
    def dated_by(self) -> DatedBy:
        """What dates it."""
        if self.timex is not None:
            return DatedBy.TIMEX
        if self.resolution.when.edtf is None:
            return DatedBy.NOTHING
        return _DATED_BY_OF_ANCHOR.get(self.resolution.anchor.kind, DatedBy.PUBLICATION)


_DATED_BY_OF_ANCHOR = {
    AnchorKind.MENTION: DatedBy.STORY,
    AnchorKind.PRESENT: DatedBy.PRESENT,
}


@dataclass(frozen=True, slots=True)
class Relation:
    """That a text orders two of its mentions, given by their ids; `words` are those that say so."""

    kind: RelationKind
    one: str
    other: str
    signal: Extent
    why: str
