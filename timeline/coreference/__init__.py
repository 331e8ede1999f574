"""Cross-document event coreference: mentions -> events, with fused dates, conflicts, and the reasons of each link.

Blocking finds candidate pairs, a logistic model scores them, and constrained clustering builds the events.

Contract: the package is pure. Its result depends on the set of mentions alone, not on their order. Clustering the
mentions of its own events again gives the same events. Every mention is in exactly one event.
"""

from timeline.coreference.blocking import BlockingKey, index_keys, probe_keys
from timeline.coreference.exact_duplicates import duplicate_key
from timeline.coreference.key_fingerprints import fingerprint, fingerprints
from timeline.coreference.matching import FoundBy, match_probability
from timeline.coreference.pairwise import Link
from timeline.coreference.resolve import cluster, resolve_events
from timeline.coreference.topical_match import topic_index_keys, topic_probe_keys
from timeline.coreference.undated_match import strict_match_probability

__all__ = [
    "BlockingKey",
    "FoundBy",
    "Link",
    "cluster",
    "duplicate_key",
    "fingerprint",
    "fingerprints",
    "index_keys",
    "match_probability",
    "probe_keys",
    "resolve_events",
    "strict_match_probability",
    "topic_index_keys",
    "topic_probe_keys",
]
