"""What joins two mentions, by their ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["Link"]


class Link(NamedTuple):
    """That two mentions are alike: how probably they are one, and their ids, the smaller first."""

    probability: float
    one: str
    other: str

    @classmethod
    def of(cls, one: Mention, other: Mention, probability: float) -> Link:
        """The link of the two, in either order."""
        return cls(probability, min(one.id, other.id), max(one.id, other.id))
