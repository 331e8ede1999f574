"""The steps from mentions to events: compare, link, gather, tell. What counts as alike is told by `likeness`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.merging.candidates import candidates
from timeline.merging.events import event
from timeline.merging.groups import groups
from timeline.merging.likeness import can_be_one, likeness

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.records import Event, Mention

__all__ = ["merge"]


def merge(mentions: Iterable[Mention], timeline: str) -> tuple[Event, ...]:
    """The events, oldest first; those of which only the day is known after them, then those without any date."""
    pile = sorted(mentions, key=lambda mention: mention.id)
    gathered = groups(len(pile), _links(pile), lambda one, other: can_be_one(pile[one], pile[other]))
    events = (event([pile[index] for index in group], timeline) for group in gathered)
    return tuple(sorted(events, key=_place_in_order))


def _links(pile: Sequence[Mention]) -> list[tuple[int, int]]:
    """The pairs that are alike, the strongest first, then by the ids of the two."""
    strengths = ((likeness(pile[one], pile[other]), one, other) for one, other in candidates(pile))
    return [
        (one, other)
        for strength, one, other in sorted((-found[0], *found[1:]) for found in strengths if found[0] is not None)
    ]


def _place_in_order(event: Event) -> tuple[object, ...]:
    when = event.when
    if when.earliest is None or when.latest is None:
        return 1, when.edtf is None, when.edtf or "", event.id
    return 0, when.earliest, when.latest, event.id
