"""Values made by hand, for a room that knows nothing of how they come about."""

from dataclasses import replace

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
from timeline.storage import mentions
from timeline.storage.recluster_scope import ReclusterScope

_SENTENCE = "The ferry sailed Friday.\n"


def on(year: int, month: int, day: int) -> When:
    return Span.of(Period.of_day(year, month, day)).when()


def at(hour: int, minute: int | None = None, day: int = 20) -> When:
    """A time of day in December 2019."""
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
        resolution=Resolution(when, when.edtf, None, Anchor(AnchorKind.NONE), "by hand"),
        predicate=Extent.of(document.text, start + 10, start + 16),
        title=f"The ferry sailed, {number}",
        modality=Modality.OCCURRED,
        actors=("Ada Lindqvist",),
        places=("Åland",),
        words=frozenset({"ferri", "sail"}),
        said=frozenset(),
    )


def on_its_day(document: Document, number: int, day: Day) -> Mention:
    """A mention that the day of publication dates."""
    when = Span.of(Period(Unit.DAY, day)).when()
    known = Resolution(when, when.edtf, None, Anchor(AnchorKind.PUBLICATION, when.edtf), "told as the news")
    return replace(mention(document, number, when), timex=None, resolution=known)


def of_now(document: Document, number: int, day: Day) -> Mention:
    """A mention of what is so on the day of publication."""
    told = on_its_day(document, number, day)
    anchor = Anchor(AnchorKind.PRESENT, str(day))
    return replace(told, resolution=replace(told.resolution, anchor=anchor))


def on_no_day(document: Document, number: int) -> Mention:
    """A mention that nothing dates."""
    unknown = Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), "no date is given")
    return replace(mention(document, number, UNKNOWN), timex=None, resolution=unknown)


def dated(mention: Mention) -> DatedTimex:
    """The timex of the mention, which has one, and what it comes to."""
    assert mention.timex is not None
    return DatedTimex(mention.timex, mention.resolution)


def event(*told: Mention) -> Event:
    best = told[0]
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
        mentions=told,
    )


def whole(db: Database, timeline: str = "default") -> ReclusterScope:
    """All of a timeline."""
    events = db.execute("SELECT number FROM events WHERE timeline = ?", [timeline])
    told = db.execute(
        "SELECT m.number FROM mentions AS m JOIN documents AS d ON d.number = m.document WHERE d.timeline = ?",
        [timeline],
    )
    numbers = [number for (number,) in told]
    return ReclusterScope(timeline, mentions.by_number(db, numbers), frozenset(number for (number,) in events))
