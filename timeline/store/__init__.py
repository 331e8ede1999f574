"""Rows <-> values: the SQLite database, one module a noun, so that calls read as sentences.

The law of this room: a row becomes a value of `records` at the door, and no dict gets past it. It knows how things are
kept and found, never how they are made; which steps belong together is told by `ingest`.
"""

from timeline.store.database import (
    NewerSchema,
    NoDatabase,
    NotADatabase,
    NotWritten,
    OldSchema,
    is_fresh,
    mark_fresh,
    migrate,
    open_database,
    taken_back,
    transaction,
    version,
)
from timeline.store.decisions import UnknownDecision
from timeline.store.documents import Entry, UnknownDocument
from timeline.store.events import UnknownEvent
from timeline.store.finding import WordsTooCommon
from timeline.store.keydates import KeyDateQuery
from timeline.store.lists import DocumentQuery, Need
from timeline.store.paging import BadCursor, Page, walk
from timeline.store.query import DATED, EventQuery, Hidden, NothingToRank, Sort, WindowBackwards
from timeline.store.timelines import BadTimelineName, LastingTimeline, UnknownTimeline
from timeline.store.timexes import Dated
from timeline.store.tokens import Scope, Token, TokenNameTaken, UnknownToken
from timeline.store.window import UnreadableDate

__all__ = [
    "DATED",
    "BadCursor",
    "BadTimelineName",
    "Dated",
    "DocumentQuery",
    "Entry",
    "EventQuery",
    "Hidden",
    "KeyDateQuery",
    "LastingTimeline",
    "Need",
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
    "mark_fresh",
    "migrate",
    "open_database",
    "taken_back",
    "transaction",
    "version",
    "walk",
]
