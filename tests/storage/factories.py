"""Factories of documents, mentions and events for tests of storage, made without the analysis."""

from dataclasses import replace
from typing import TypeVar

from sqlite_utils import Database

from timeline.dates import UNKNOWN, Clock, Day, DayName, Moment, Period, Span, Unit, Weekday, When
from timeline.meanings.operators import Bare
from timeline.records import (
    Anchor,
    AnchorKind,
    DatedTimex,
    Document,
    Event,
    Extent,
    Mention,
    Modality,
    PublishedFrom,
    Resolution,
    Source,
    Timex,
)
from timeline.records.stored_reason import StoredReason
from timeline.storage import mentions
from timeline.storage.recluster_scope import ReclusterScope
from timeline.wording.date_reasons import format_date_reason

_Dated = TypeVar("_Dated", DatedTimex, Mention)

_SENTENCE = "The ferry sailed Friday.\n"


def on(year: int, month: int, day: int) -> When:
    return Span.of(Period.of_day(year, month, day)).when()


def at(hour: int, minute: int | None = None, day: int = 20) -> When:
    """A clock time on a day of December 2019."""
    return Moment(Period.of_day(2019, 12, day), Clock(hour, minute)).when()


def in_year(year: int) -> When:
    return Span.of(Period.of_year(year)).when()


def article(id: str = "ferry", count: int = 1) -> Document:
    source = Source(id, f"{id}.txt", "The ferry", None, PublishedFrom.UNKNOWN, None)
    return Document(source, "default", "en", _SENTENCE * count)


def mention(document: Document, number: int, when: When) -> Mention:
    start = number * len(_SENTENCE)
    timex = Timex(Extent.of(document.text, start + 17, start + 23), Bare(Weekday(DayName.FRIDAY)))
    return Mention(
        id=f"{document.source.id}-{number:04}",
        document=document.source,
        quote=Extent.of(document.text, start, start + 24),
        prefix="",
        suffix="",
        timex=timex,
        resolution=Resolution(when, when.edtf, None, Anchor(AnchorKind.NONE), StoredReason("by hand")),
        predicate=Extent.of(document.text, start + 10, start + 16),
        title=f"The ferry sailed, {number}",
        modality=Modality.OCCURRED,
        actors=("Ada Lindqvist",),
        places=("Åland",),
        words=frozenset({"ferri", "sail"}),
        said=frozenset(),
    )


def on_its_day(document: Document, number: int, day: Day) -> Mention:
    """A mention that the publication day dates."""
    when = Span.of(Period(Unit.DAY, day)).when()
    known = Resolution(
        when, when.edtf, None, Anchor(AnchorKind.PUBLICATION, when.edtf), StoredReason("told as the news")
    )
    return replace(mention(document, number, when), timex=None, resolution=known)


def of_now(document: Document, number: int, day: Day) -> Mention:
    """A mention of a state on the publication day."""
    reported = on_its_day(document, number, day)
    anchor = Anchor(AnchorKind.PRESENT, str(day))
    return replace(reported, resolution=replace(reported.resolution, anchor=anchor))


def on_no_day(document: Document, number: int) -> Mention:
    """A mention that nothing dates."""
    unknown = Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), StoredReason("no date is given"))
    return replace(mention(document, number, UNKNOWN), timex=None, resolution=unknown)


def dated(mention: Mention) -> DatedTimex:
    """The timex of a mention that has one, with its resolution."""
    assert mention.timex is not None
    return DatedTimex(mention.timex, mention.resolution)


def with_stored_reason(value: _Dated) -> _Dated:
    """The mention or timex as it is read back: the reason of its date is in words."""
    resolution = value.resolution
    reason = StoredReason(format_date_reason(resolution.reason))
    return replace(value, resolution=replace(resolution, reason=reason))


def event(*reported: Mention) -> Event:
    best = reported[0]
    return Event(
        id=f"e-{best.id}",
        timeline="default",
        title=best.title,
        when=best.resolution.when,
        modality=best.modality,
        conflict=(),
        importance=0.5,
        actors=best.actors,
        places=best.places,
        mentions=reported,
    )


def whole(db: Database, timeline: str = "default") -> ReclusterScope:
    """The recluster scope of a whole timeline."""
    events = db.execute("SELECT number FROM events WHERE timeline = ?", [timeline])
    rows = db.execute(
        "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document WHERE d.timeline = ?",
        [timeline],
    )
    numbers = [number for (number,) in rows]
    return ReclusterScope(timeline, mentions.by_number(db, numbers), frozenset(number for (number,) in events))
