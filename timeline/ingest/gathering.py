"""Events follow the mentions that changed: only what these hang together with is gathered again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline import merging
from timeline.ingest.ordering import order
from timeline.store import events, links, mentions, parts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlite_utils import Database

    from timeline.merging import Link
    from timeline.records import Mention
    from timeline.store.parts import Loose, Part

__all__ = ["gather"]


def gather(db: Database, timeline: str, loose: Loose) -> None:
    """Links the new mentions with those that are there, and makes the events of all that they and the loose touch."""
    new = mentions.numbered(db, loose.new)
    for number, mention in new.items():
        links.leave(db, timeline, number, merging.posted(mention))
    links.add(db, list(_alike(db, timeline, new)))
    part = parts.around(db, timeline, loose)
    events.replace(db, part, merging.gather(part.mentions.values(), _within(db, part), timeline))
    order(db, timeline)


def _alike(db: Database, timeline: str, new: Mapping[int, Mention]) -> Iterator[tuple[int, int, float]]:
    known = dict(new)
    for number, mention in new.items():
        near = [
            other for other in links.near(db, timeline, merging.sought(mention)) if other not in new or other < number
        ]
        known |= mentions.numbered(db, [other for other in near if other not in known])
        found = ((other, merging.likeness(mention, known[other])) for other in near)
        yield from ((number, other, strength) for other, strength in found if strength is not None)


def _within(db: Database, part: Part) -> Iterator[Link]:
    for one, other, strength in links.among(db, part.mentions):
        yield merging.Link.of(part.mentions[one], part.mentions[other], strength)
