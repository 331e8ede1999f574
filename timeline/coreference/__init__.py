"""Mentions -> events: which mentions tell one happening, when it was, and where their dates exclude each other.

The law of this room: pure, and the outcome depends on the set of mentions alone. Any order of them gives the same
events, merging what is merged changes nothing, and every mention lands in exactly one event.
"""

from timeline.coreference.blocking import Trace, posted, sought
from timeline.coreference.exact_duplicates import twin
from timeline.coreference.link import Link
from timeline.coreference.pairwise import likeness
from timeline.coreference.resolve import gather, merge
from timeline.coreference.undated_match import tie

__all__ = ["Link", "Trace", "gather", "likeness", "merge", "posted", "sought", "tie", "twin"]
