"""Temporal ordering: events and the relations that texts state -> a consistent order, with bounds for each event.

Contract: the package is pure; it knows days and relations, no language and no storage. It infers only what follows
necessarily. A relation that contradicts dates or earlier relations is reported as a conflict, and has no effect.
"""

from timeline.ordering.infer import EventRelation, OrderedEvent, infer_order, is_informative
from timeline.ordering.linearise import Position

__all__ = ["EventRelation", "OrderedEvent", "Position", "infer_order", "is_informative"]
