"""The JSON of an event, a document, a decision: the one definition, for the web as for every export.

The law of this room: which keys there are and from where they come, not who asks. What a shape dumps is JSON's own
kinds only.
"""

from timeline.serialization.decisions import DecisionShape, EntryShape, LineShape
from timeline.serialization.documents import BoundsShape, DocumentShape
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
