"""Storage in SQLite: reads and writes the values of `records`, with a module for each table or concept.

Contract: callers get values of `records`, never rows or dicts. Storage stores and finds values; it computes none. The
order of writes, and what belongs to one transaction, is decided by `pipeline`. All SQL is here and in `migrations`.
"""

from timeline.storage.database import (
    NewerSchema,
    NoDatabase,
    NotADatabase,
    NotWritten,
    OldSchema,
    is_fresh,
    mark_fresh,
    migrate,
    open_database,
    rolled_back,
    schema_version,
    transaction,
)
from timeline.storage.decisions import UnknownDecision
from timeline.storage.document_queries import DocumentQuery, MissingField
from timeline.storage.documents import DocumentSummary, UnknownDocument
from timeline.storage.entities import EntityQuery
from timeline.storage.events import UnknownEvent
from timeline.storage.key_dates import KeyDateQuery
from timeline.storage.search.index_scan import WordsTooCommon
from timeline.storage.search.pagination import BadCursor, Page, iterate
from timeline.storage.search.query import DEFAULT_DATED_BY, EventQuery, Hidden, NothingToRank, Sort, WindowBackwards
from timeline.storage.timelines import BadTimelineName, LastingTimeline, UnknownTimeline
from timeline.storage.tokens import Scope, Token, TokenNameTaken, UnknownToken
from timeline.wording.date_input import UnreadableDate

__all__ = [
    "DEFAULT_DATED_BY",
    "BadCursor",
    "BadTimelineName",
    "DocumentQuery",
    "DocumentSummary",
    "EntityQuery",
    "EventQuery",
    "Hidden",
    "KeyDateQuery",
    "LastingTimeline",
    "MissingField",
    "NewerSchema",
    "NoDatabase",
    "NotADatabase",
    "NotWritten",
    "NothingToRank",
    "OldSchema",
    "Page",
    "Scope",
    "Sort",
    "Token",
    "TokenNameTaken",
    "UnknownDecision",
    "UnknownDocument",
    "UnknownEvent",
    "UnknownTimeline",
    "UnknownToken",
    "UnreadableDate",
    "WindowBackwards",
    "WordsTooCommon",
    "is_fresh",
    "iterate",
    "mark_fresh",
    "migrate",
    "open_database",
    "rolled_back",
    "schema_version",
    "transaction",
]
