"""When a document was published, in words."""

from collections.abc import Callable

import pytest

from timeline.dates import Day, Weekday
from timeline.meanings.operators import Bare
from timeline.pipeline import Move
from timeline.records import Event, Mention, PublicationBounds, PublishedFrom, Source
from timeline.storage import DocumentSummary
from timeline.web.pages.publication_view import PublicationView, moved_event, publication_view

Tells = Callable[..., Mention]
Makes = Callable[..., Event]

DAY, LATER = Day(2019, 12, 14), Day(2019, 12, 20)


def words(
    origin: PublishedFrom, day: Day | None, bounds: PublicationBounds | None = None, by: str | None = None
) -> PublicationView:
    source = Source("x", "x.txt", "X", day, origin, None, by)
    return publication_view(DocumentSummary(source, "default", "en", 0, 0, "", (), bounds))


@pytest.mark.parametrize(
    ("origin", "by", "says"),
    [
        (PublishedFrom.GIVEN, None, "given by whoever added it, or by who corrected it"),
        (PublishedFrom.METADATA, "JSON-LD datePublished", "according to its JSON-LD datePublished"),
        (PublishedFrom.METADATA, None, "according to itself"),
        (PublishedFrom.INFERRED, None, "inferred"),
    ],
)
def test_what_says_the_day_is_told(origin: PublishedFrom, by: str | None, says: str) -> None:
    told = words(origin, DAY, by=by)

    assert (told.date, told.input_value, told.evidence) == ("14 December 2019", "2019-12-14", says)


def test_an_inferred_day_has_its_reasons_and_is_never_quite_certain() -> None:
    told = words(PublishedFrom.INFERRED, DAY, PublicationBounds(DAY, DAY, 1.0, ("it says so",), ("that does not fit",)))

    assert told.evidence == "inferred, with 99 % of certainty"
    assert (told.reasons, told.contradictions) == (("it says so",), ("that does not fit",))


@pytest.mark.parametrize(
    ("earliest", "latest", "date"),
    [
        (DAY, LATER, "between 14 December 2019 and 20 December 2019"),
        (DAY, None, "on 14 December 2019 or later"),
        (None, LATER, "on 20 December 2019 or before"),
        (None, None, "on a day that nobody knows"),
    ],
)
def test_days_between_which_it_was_are_told(earliest: Day | None, latest: Day | None, date: str) -> None:
    assert words(PublishedFrom.UNKNOWN, None, PublicationBounds(earliest, latest, 0.9)).date == date


def test_a_day_that_nothing_tells_is_not_known() -> None:
    told = words(PublishedFrom.UNKNOWN, None)

    assert (told.date, told.input_value, told.evidence) == (
        "on a day that nobody knows",
        "",
        "neither given nor said in it",
    )


@pytest.mark.parametrize(
    ("count", "says"), [(0, None), (1, "1 event waits for the day."), (2, "2 events wait for the day.")]
)
def test_what_waits_for_the_day_is_counted(count: int, says: str | None) -> None:
    source = Source("x", None, None, None, PublishedFrom.UNKNOWN, None)

    assert publication_view(DocumentSummary(source, "default", "en", 0, count, "")).backlog_text == says


def test_what_would_come_has_no_page_yet_and_what_would_go_has_no_date_then(tells: Tells, happens: Makes) -> None:
    event = happens(tells("It burned [on Friday].", Bare(Weekday(4))))
    come, gone = moved_event(Move(None, event)), moved_event(Move(event, None))

    assert (come.id, come.before, come.after) == (None, None, "20 December 2019")
    assert (gone.id, gone.before, gone.after) == (event.id, "20 December 2019", None)
