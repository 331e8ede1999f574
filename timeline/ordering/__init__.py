"""Events and what texts tell of their order -> the place of each: after what, before what, between which days.

The law of this room: pure; it knows days and relations, no words of a language and no store. It infers only what must
be: where relations or dates exclude a relation, that one is told to be in conflict and orders nothing.
"""

from timeline.ordering.infer import EventRelation, OrderedEvent, infer_order, is_informative
from timeline.ordering.linearise import Position

__all__ = ["EventRelation", "OrderedEvent", "Position", "infer_order", "is_informative"]
