"""Temporal expressions (timexes) and their resolutions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.operators import Lean, Meaning
from timeline.meanings.timex_type import TimexType, type_of
from timeline.meanings.timex_value import ValueKind, kind_of_value

if TYPE_CHECKING:
    from timeline.dates import When
    from timeline.meanings.cues import Cue
    from timeline.records.date_reasons import DateReason
    from timeline.records.documents import Extent

__all__ = ["Anchor", "AnchorKind", "Place", "Resolution", "Status", "Timex", "status"]


class AnchorKind(Enum):
    """The kind of anchor of a resolution; a state at the time of writing has PRESENT."""

    PUBLICATION = "publication"
    MENTION = "mention"
    PRESENT = "present"
    ABSOLUTE = "absolute"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Anchor:
    """The date that a meaning was resolved against; `value` is its EDTF, None for a kind that has no date."""

    kind: AnchorKind
    value: str | None = None


class Place(NamedTuple):
    """Where a timex stands in its text: the number of its sentence, from 0, and whether in quotation marks."""

    sentence: int = 0
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression: its extent and meaning, and the lean of its clause if its direction is open.

    `cues` are the signs in the clause that led to the lean, the strongest first. They and the place are not stored.
    """

    extent: Extent
    meaning: Meaning
    lean: Lean = Lean.PAST
    cues: tuple[Cue, ...] = field(default=(), compare=False)
    place: Place = field(default=Place(), compare=False)

    @property
    def type(self) -> TimexType:
        """DATE, TIME, DURATION or SET."""
        return type_of(self.meaning)


@dataclass(frozen=True, slots=True)
class Resolution:
    """The result of resolving a timex.

    `value` and `mod` are those of TIMEX3 (TimeML 1.2.1). A value may be masked ("XXXX-05-08") or a duration ("P5Y").
    """

    when: When
    value: str | None
    mod: str | None
    anchor: Anchor
    reason: DateReason

    @property
    def kind(self) -> ValueKind:
        """The kind of time that the value names: a day, a masked weekday, a vague reference, ..."""
        return kind_of_value(self.value)


class Status(Enum):
    """How much of a date is known: DATED has a year, PARTIAL has none, UNANCHORED has nothing."""

    DATED = "dated"
    PARTIAL = "partial"
    UNANCHORED = "unanchored"


def status(when: When) -> Status:
    """The status of the date."""
    if when.edtf is None:
        return Status.UNANCHORED
    return Status.PARTIAL if when.earliest is None else Status.DATED
