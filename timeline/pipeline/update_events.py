"""Incremental clustering: only events that new, changed or removed mentions are linked with are made again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline import coreference
from timeline.pipeline.link_mentions import link_mentions
from timeline.pipeline.update_entities import update_entities
from timeline.pipeline.update_order import update_order
from timeline.serialization import event_json
from timeline.storage import coreference_index, decisions, event_json_cache, events, recluster_scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlite_utils import Database

    from timeline.coreference import Link
    from timeline.storage.recluster_scope import DirtySet, ReclusterScope

__all__ = ["update_events"]


def update_events(db: Database, timeline: str, dirty: DirtySet) -> None:
    """Link the new mentions, cluster all that is connected with the change, and store what follows from the events."""
    linked = link_mentions(db, timeline, dirty)
    dirty = replace(dirty, mentions=dirty.mentions | linked.unlinked)
    scope = recluster_scope.expand(db, timeline, dirty, linked.loaded)
    mentions = scope.mentions.values()
    overrides = decisions.about(db, [mention.id for mention in mentions])
    events.replace(db, scope, coreference.cluster(mentions, _links_in_scope(db, scope), timeline, overrides))
    update_entities(db, timeline)
    update_order(db, timeline)
    event_json_cache.refresh(db, event_json, scope.mentions)


def _links_in_scope(db: Database, scope: ReclusterScope) -> Iterator[Link]:
    for one, other, probability in coreference_index.links_within(db, scope.mentions):
        yield coreference.Link.of(scope.mentions[one], scope.mentions[other], probability)
