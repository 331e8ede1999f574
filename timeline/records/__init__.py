"""The nouns that outlive a request: Document, Timex, Mention, Event.

The law of this room: frozen values, which do not know how they are made or kept.
"""

from timeline.records.documents import Bounds, Document, Extent, PublishedFrom, Source
from timeline.records.events import Derived, Event, Join, Side
from timeline.records.mentions import DatedBy, Mention, Modality, Relation
from timeline.records.timexes import Anchor, AnchorKind, Resolution, Status, Timex, status

__all__ = [
    "Anchor",
    "AnchorKind",
    "Bounds",
    "DatedBy",
    "Derived",
    "Document",
    "Event",
    "Extent",
    "Join",
    "Mention",
    "Modality",
    "PublishedFrom",
    "Relation",
    "Resolution",
    "Side",
    "Source",
    "Status",
    "Timex",
    "status",
]
