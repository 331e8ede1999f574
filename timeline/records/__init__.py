"""The domain records: Document, Timex, Mention, Event, Decision and temporal order.

Contract: records are frozen values. They do not know how they are made or stored.
"""

from timeline.records.dated_timex import DatedTimex
from timeline.records.documents import Document, Extent, PublicationBounds, PublishedFrom, Source
from timeline.records.events import ConflictSide, DerivedValues, Event, MergedPair
from timeline.records.mentions import DatedBy, Mention, MentionRole, Modality, Relation
from timeline.records.timexes import Anchor, AnchorKind, Place, Resolution, Status, Timex, status

__all__ = [
    "Anchor",
    "AnchorKind",
    "ConflictSide",
    "DatedBy",
    "DatedTimex",
    "DerivedValues",
    "Document",
    "Event",
    "Extent",
    "Mention",
    "MentionRole",
    "MergedPair",
    "Modality",
    "Place",
    "PublicationBounds",
    "PublishedFrom",
    "Relation",
    "Resolution",
    "Source",
    "Status",
    "Timex",
    "status",
]
