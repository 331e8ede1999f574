"""Meanings -> places on the calendar, TIMEX3 values and reasons.

The law of this room: pure, and it never sees the text or its language; tagging and resolving do not know each other.
"""

from timeline.resolving.context import Context
from timeline.resolving.dependencies import depends_on_publication
from timeline.resolving.document import ResolvedTimex, resolve_document, resolve_values
from timeline.resolving.resolve import resolve
from timeline.resolving.several_days import resolve_on_days

__all__ = [
    "Context",
    "ResolvedTimex",
    "depends_on_publication",
    "resolve",
    "resolve_document",
    "resolve_on_days",
    "resolve_values",
]
