"""Mentions -> events: which mentions tell one happening, when it was, and where their dates exclude each other.

The law of this room: pure, and the outcome depends on the set of mentions alone. Any order of them gives the same
events, merging what is merged changes nothing, and every mention lands in exactly one event.
"""

from timeline.coreference.blocking import BlockingKey, index_keys, probe_keys
from timeline.coreference.exact_duplicates import duplicate_key
from timeline.coreference.link import Link
from timeline.coreference.pairwise import match_probability
from timeline.coreference.resolve import cluster, resolve_events
from timeline.coreference.undated_match import strict_match_probability

__all__ = [
    "BlockingKey",
    "Link",
    "cluster",
    "duplicate_key",
    "index_keys",
    "match_probability",
    "probe_keys",
    "resolve_events",
    "strict_match_probability",
]
