"""Event mentions, and the temporal relations between them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.records.timexes import AnchorKind

if TYPE_CHECKING:
    from timeline.records.documents import Extent, Source
    from timeline.records.order_reasons import OrderReason
    from timeline.records.temporal_order import RelationKind
    from timeline.records.timexes import Resolution, Timex

__all__ = ["DatedBy", "Mention", "MentionRole", "Modality", "Relation"]


class DatedBy(Enum):
    """Where the date of a mention comes from, the most certain first.

    `TIMEX` is a date expression, `STORY` a day mentioned earlier in the text, `PUBLICATION` the publication day.
    `PRESENT` is that day too, for a state that may have lasted longer. `ORDER`, for events only, is the temporal order.
    """

    TIMEX = "timex"
    STORY = "story"
    PUBLICATION = "publication"
    PRESENT = "present"
    ORDER = "order"
    NOTHING = "nothing"


class Modality(Enum):
    """The factuality of a mention: it occurred, was only reported, is expected, is possible, or is negated."""

    OCCURRED = "occurred"
    REPORTED = "reported"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    NEGATED = "negated"


class MentionRole(Enum):
    """What a mention does in its sentence, for its importance.

    `MAIN` is an event of the sentence itself. `STATEMENT` is public speech ("welcomed"), `REPORT` one whose content is
    an event of its own in the sentence. `FIGURE` is a change of an amount ("rose by 4 %"). `SUBORDINATE` is an undated
    part of another event's clause: "arson" in "pleaded guilty to arson".
    """

    MAIN = "main"
    STATEMENT = "statement"
    FIGURE = "figure"
    REPORT = "report"
    SUBORDINATE = "subordinate"


@dataclass(frozen=True, slots=True)
class Mention:
    """An event mention in one sentence, with its date; `timex` is None if no date expression gives that.

    `quote` is the sentence, `prefix` and `suffix` the text around it, `title` the event in short. `words` are the stems
    of its content words, and `said` the quotations that belong to it. Coreference compares these. `keywords` are those
    of its document, the most salient first. The importance of the event depends on the `role`.
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
    keywords: tuple[str, ...] = ()
    role: MentionRole = MentionRole.MAIN

    @property
    def dated_by(self) -> DatedBy:
        """Where its date comes from."""
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
    """A temporal relation of two mentions of one text, by their ids; `signal` is the connective (TimeML SIGNAL)."""

    kind: RelationKind
    one: str
    other: str
    signal: Extent
    reason: OrderReason
