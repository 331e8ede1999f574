"""Normalization of temporal expressions: a meaning and its context give a calendar value, a TIMEX3 value and a reason.

Contract: pure. The text and its language are not known here, only meanings in the text's order. `tagging` and
`resolving` do not import each other.
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
