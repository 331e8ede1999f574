"""The view of a publication date."""

from collections.abc import Callable

import pytest

from timeline.dates import Day, Weekday
from timeline.meanings.operators import Bare
from timeline.pipeline import Move
from timeline.records import Event, Mention, PublicationBounds, PublishedFrom, Source
from timeline.records.stored_reason import StoredReason
from timeline.storage import DocumentSummary
from timeline.web.pages.publication_view import PublicationView, moved_event, publication_view

MentionFactory = Callable[..., Mention]
EventFactory = Callable[..., Event]

DAY, LATER = Day(2019, 12, 14), Day(2019, 12, 20)


def make_view(
    origin: PublishedFrom, day: Day | None, bounds: PublicationBounds | None = None, by: str | None = None
) -> PublicationView:
    source = Source("x", "x.txt", "X", day, origin, None, by)
    return publication_view(DocumentSummary(source, "default", "en", 0, 0, "", (), bounds))


@pytest.mark.parametrize(
    ("origin", "by", "says"),
    [
        (PublishedFrom.GIVEN, None, "set by a user"),
        (PublishedFrom.METADATA, "JSON-LD datePublished", "according to its JSON-LD datePublished"),
        (PublishedFrom.METADATA, None, "according to its metadata"),
        (PublishedFrom.INFERRED, None, "inferred"),
    ],
)
def test_evidence(origin: PublishedFrom, by: str | None, says: str) -> None:
    """The view names the evidence of the date."""
    view = make_view(origin, DAY, by=by)

    assert (view.date, view.input_value, view.evidence) == ("14 December 2019", "2019-12-14", says)


def test_inferred_date() -> None:
    """An inferred date has reasons, and at most 99 % confidence."""
    view = make_view(
        PublishedFrom.INFERRED,
        DAY,
        PublicationBounds(DAY, DAY, 1.0, (StoredReason("it says so"),), (StoredReason("that does not fit"),)),
    )

    assert view.evidence == "inferred, with 99 % confidence"
    assert (view.reasons, view.contradictions) == (("it says so",), ("that does not fit",))


@pytest.mark.parametrize(
    ("earliest", "latest", "date"),
    [
        (DAY, LATER, "between 14 December 2019 and 20 December 2019"),
        (DAY, None, "on 14 December 2019 or later"),
        (None, LATER, "on 20 December 2019 or earlier"),
        (None, None, "date unknown"),
    ],
)
def test_bounds(earliest: Day | None, latest: Day | None, date: str) -> None:
    """Bounds of an unknown date are shown."""
    assert make_view(PublishedFrom.UNKNOWN, None, PublicationBounds(earliest, latest, 0.9)).date == date


def test_unknown_date() -> None:
    """A date without evidence is unknown."""
    view = make_view(PublishedFrom.UNKNOWN, None)

    assert (view.date, view.input_value, view.evidence) == (
        "date unknown",
        "",
        "not set, and not found in the document",
    )


@pytest.mark.parametrize(
    ("count", "says"), [(0, None), (1, "1 event depends on this date."), (2, "2 events depend on this date.")]
)
def test_backlog(count: int, says: str | None) -> None:
    """Dependent events are counted."""
    source = Source("x", None, None, None, PublishedFrom.UNKNOWN, None)

    assert publication_view(DocumentSummary(source, "default", "en", 0, count, "")).backlog_text == says


def test_moved_event_added_or_removed(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An added event has no page yet, and a removed one no new date."""
    event = make_event(make_mention("It burned [on Friday].", Bare(Weekday(4))))
    added, removed = moved_event(Move(None, event)), moved_event(Move(event, None))

    assert (added.id, added.before, added.after) == (None, None, "20 December 2019")
    assert (removed.id, removed.before, removed.after) == (event.id, "20 December 2019", None)
