"""Serializes events, documents and decisions to JSON: the one definition for the web and every export.

Contract: a shape (a marshmallow schema) says which keys there are and which attributes they come from. It does not know
who asks. Its output has JSON types only.
"""

from timeline.serialization.decisions import DecisionShape, EntryShape, LineShape
from timeline.serialization.documents import BoundsShape, DocumentShape
from timeline.serialization.entities import EntityShape
from timeline.serialization.events import (
    EVENT_KEYS,
    ConflictShape,
    DerivedShape,
    DisorderShape,
    EventShape,
    HeadlineShape,
    JoinShape,
    KeyDateShape,
    MatchShape,
    NeighbourShape,
    OrderShape,
    SideShape,
    WordShape,
    event_json,
)
from timeline.serialization.lists import (
    DocumentListShape,
    EntityListShape,
    EventListShape,
    FoundShape,
    KeyDateListShape,
    SlimEventListShape,
    SlimEventShape,
    WindowShape,
)
from timeline.serialization.mentions import (
    AnchorShape,
    ExtentShape,
    MentionShape,
    QuoteShape,
    Shape,
    SourceShape,
    TimexShape,
    WhenShape,
)

__all__ = [
    "EVENT_KEYS",
    "AnchorShape",
    "BoundsShape",
    "ConflictShape",
    "DecisionShape",
    "DerivedShape",
    "DisorderShape",
    "DocumentListShape",
    "DocumentShape",
    "EntityListShape",
    "EntityShape",
    "EntryShape",
    "EventListShape",
    "EventShape",
    "ExtentShape",
    "FoundShape",
    "HeadlineShape",
    "JoinShape",
    "KeyDateListShape",
    "KeyDateShape",
    "LineShape",
    "MatchShape",
    "MentionShape",
    "NeighbourShape",
    "OrderShape",
    "QuoteShape",
    "Shape",
    "SideShape",
    "SlimEventListShape",
    "SlimEventShape",
    "SourceShape",
    "TimexShape",
    "WhenShape",
    "WindowShape",
    "WordShape",
    "event_json",
]
