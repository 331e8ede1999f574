"""Meanings -> places on the calendar, TIMEX3 values and reasons.

The law of this room: pure, and it never sees the text or its language; tagging and resolving do not know each other.
"""

from timeline.resolving.context import Context
from timeline.resolving.document import Settled, settle, values
from timeline.resolving.resolve import resolve
from timeline.resolving.several_days import settle_on_all
from timeline.resolving.waiting import waits

__all__ = ["Context", "Settled", "resolve", "settle", "settle_on_all", "values", "waits"]
