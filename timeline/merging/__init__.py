"""Mentions -> events: which mentions tell one happening, when it was, and where their dates exclude each other.

The law of this room: pure, and the outcome depends on the set of mentions alone. Any order of them gives the same
events, merging what is merged changes nothing, and every mention lands in exactly one event.
"""

from timeline.merging.likeness import likeness
from timeline.merging.links import Link
from timeline.merging.merge import gather, merge
from timeline.merging.ties import tie
from timeline.merging.traces import Trace, posted, sought
from timeline.merging.twins import twin

__all__ = ["Link", "Trace", "gather", "likeness", "merge", "posted", "sought", "tie", "twin"]
