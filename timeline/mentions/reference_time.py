"""Where the telling of a text stands: on its day of publication, on a day that it told before, or back from there.

A sentence that dates what it tells to a day of the week before moves the telling there; one that looks farther back
makes what follows background.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.dates import DayName, Period, Span, Unit
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.text.tense_aspect import ClauseAspect, clause_aspect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import Day, Interval, When
    from timeline.mentions.candidates import EventCandidate

__all__ = ["RECENT_DAYS", "ReferenceTime", "advance", "is_recent", "resolve_event", "resolve_state"]

RECENT_DAYS = 7
"""How long before publication a day can be on which a text stands; what lies farther back is background."""


@dataclass(frozen=True, slots=True)
class ReferenceTime:
    """The day on which the telling stands; the words, actor and paragraph that moved it there; or that it looks back.

    `aside` is True where only a "had" in the news of a day looks back.
    Where it has gone back a day for one actor, `home` is where it returns when another acts in a new paragraph.
    """

    day: Day
    expression: str | None = None
    actor: str | None = None
    paragraph: int = 0
    parent: ReferenceTime | None = None
    is_background: bool = False
    is_aside: bool = False


def is_recent(days: Interval | None, published: Day) -> bool:
    """Whether it is one day, of the week that ends with publication."""
    return days is not None and days.days == 1 and published - RECENT_DAYS <= days.start <= published


def advance(
    reference: ReferenceTime, candidates: Sequence[EventCandidate], published: Day, paragraph: int
) -> ReferenceTime:
    """Where the telling stands after what these date. A state moves nothing, nor does what goes on or is to come."""
    for scene in candidates:
        days, timex = scene.date.resolution.when.interval, scene.date.timex
        if days is None or days.end > published + 1 or timex is None or not _is_event(scene):
            continue
        if is_recent(days, published):
            home = reference if reference.expression is not None and days.start < reference.day else None
            reference = ReferenceTime(days.start, timex.extent.exact, scene.actor, paragraph, home)
        elif scene.clause.group is not None:
            reference = replace(reference, is_background=True, is_aside=False, paragraph=paragraph)
    return reference


def _is_event(candidate: EventCandidate) -> bool:
    return candidate.clause.group is None or clause_aspect(candidate.row, candidate.clause) not in (
        None,
        ClauseAspect.STATE,
    )


def resolve_event(verb: str, reference: ReferenceTime, published: Day) -> Resolution:
    """What the day comes to for a verb that is told there."""
    when, name = _day_and_name(reference.day)
    if reference.expression is None or reference.day == published:
        kind, why = AnchorKind.PUBLICATION, f"told as the news of the publication day {name}"
    else:
        kind, why = AnchorKind.MENTION, f"told as of the same day as what happened “{reference.expression}”"
    return Resolution(when, when.edtf, None, Anchor(kind, when.edtf), f'"{verb}", {why}: {name}')


def resolve_state(verb: str, published: Day) -> Resolution:
    """The day of publication, for a verb that tells what is so then."""
    when, name = _day_and_name(published)
    why = f'"{verb}", told as what is so on the publication day: {name}'
    return Resolution(when, when.edtf, None, Anchor(AnchorKind.PRESENT, when.edtf), why)


@lru_cache(maxsize=4096)
def _day_and_name(day: Day) -> tuple[When, str]:
    """What the day comes to, and how it is told: "Friday 2015-05-08"."""
    return Span.of(Period(Unit.DAY, day)).when(), f"{DayName(day.weekday).name.capitalize()} {day}"
