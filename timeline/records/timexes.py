"""Temporal expressions, and what they come to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from timeline.meanings.operators import Lean, Meaning
from timeline.meanings.timex_type import TimexType, type_of
from timeline.meanings.timex_value import ValueKind, kind_of_value

if TYPE_CHECKING:
    from timeline.dates import When
    from timeline.records.documents import Extent

__all__ = ["Anchor", "AnchorKind", "Resolution", "Status", "Timex", "status"]


class AnchorKind(Enum):
    """What a meaning was resolved against; what is so as a text is written has the present."""

    PUBLICATION = "publication"
    MENTION = "mention"
    PRESENT = "present"
    ABSOLUTE = "absolute"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a meaning was resolved against; `value` is the anchor's EDTF, None for a kind that has none."""

    kind: AnchorKind
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Timex:
    """A temporal expression: where it stands, what it means, and the lean of its clause where the meaning `leans`."""

    extent: Extent
    meaning: Meaning
    lean: Lean = Lean.PAST

    @property
    def type(self) -> TimexType:
        """DATE, TIME, DURATION or SET."""
        return type_of(self.meaning)


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a timex comes to.

    `value` and `mod` are TIMEX3's (TimeML 1.2.1): a value may be masked ("XXXX-05-08") or a duration ("P5Y"). `why` is
    one sentence: words, meaning, anchor, rule, value.
    """

    when: When
    value: str | None
    mod: str | None
    anchor: Anchor
    why: str

    @property
    def kind(self) -> ValueKind:
        """What kind of time the value names: a day, a masked weekday, a vague reference, ..."""
        return kind_of_value(self.value)


class Status(Enum):
    """How far a when is known: on the calendar, but for its year, or not at all."""

    DATED = "dated"
    PARTIAL = "partial"
    UNANCHORED = "unanchored"


def status(when: When) -> Status:
    """The status that follows from what is known."""
    if when.edtf is None:
        return Status.UNANCHORED
    return Status.PARTIAL if when.earliest is None else Status.DATED
