"""Temporal order on the page."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from timeline.dates import UNKNOWN, Day, Period
from timeline.meanings.operators import Absolute
from timeline.records import Anchor, AnchorKind, Document, Event, Mention, Resolution
from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import Neighbour, OrderContradiction, TemporalOrder
from timeline.web.pages.chronology import build_chronology
from timeline.web.pages.event_view import event_view
from timeline.wording.order import format_bounds, format_contradiction, format_neighbours

MentionFactory = Callable[..., Mention]
EventFactory = Callable[..., Event]
AppFactory = Callable[..., Flask]
DocumentFactory = Callable[..., Document]

MAY_8, MAY_20 = Day(2015, 5, 8), Day(2015, 5, 20)
RULED = Neighbour("a", "The court ruled", StoredReason("because"))
APPEALED = Neighbour("b", "The owners appealed", StoredReason("because"))


@pytest.fixture
def undated(make_mention: MentionFactory, make_event: EventFactory) -> Event:
    """An event without a date."""
    mention = replace(
        make_mention("The judge left [then].", Absolute(Period.of_year(2015))),
        timex=None,
        resolution=Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), StoredReason("no date")),
    )
    return replace(make_event(mention), when=UNKNOWN, mentions=(mention,))


@pytest.mark.parametrize(
    ("order", "words"),
    [
        (TemporalOrder(earliest=MAY_8), "8 May 2015 or after"),
        (TemporalOrder(latest=MAY_20), "20 May 2015 or before"),
        (TemporalOrder(earliest=MAY_8, latest=MAY_20), "between 8 May 2015 and 20 May 2015"),
        (TemporalOrder(earliest=MAY_8, latest=MAY_8), "on 8 May 2015"),
        (TemporalOrder(), None),
    ],
)
def test_format_bounds(order: TemporalOrder, words: str | None) -> None:
    """Bounds are formatted in words."""
    assert format_bounds(order) == words


def test_format_neighbours() -> None:
    """Neighbours are named by their titles."""
    order = TemporalOrder(after=(RULED, APPEALED), before=(APPEALED,), meanwhile=(RULED,))

    assert format_neighbours(order) == (
        "Told after “The court ruled” and “The owners appealed”, before “The owners appealed”, "
        "at the time of “The court ruled”."
    )
    assert format_neighbours(TemporalOrder()) is None


def test_format_contradiction() -> None:
    """A contradiction is formatted with its reasons."""
    because = StoredReason("“A” is dated 2015-05-07"), StoredReason("“B” is dated 2015-05-08")

    assert format_contradiction(OrderContradiction("after", RULED, because)) == (
        "Also told after “The court ruled” (because), but “A” is dated 2015-05-07; “B” is dated 2015-05-08."
    )


def test_undated_event_shows_bounds(undated: Event) -> None:
    """An undated event shows the bounds of its order."""
    view = event_view(replace(undated, order=TemporalOrder(after=(RULED,), earliest=MAY_8)))

    assert (view.date, view.marker, view.undated_reason) == ("8 May 2015 or after", "open", "The text gives no date.")
    assert view.order == "Told after “The court ruled”."
    assert event_view(undated).date == "no date"


def test_undated_event_placed_by_order(make_mention: MentionFactory, make_event: EventFactory, undated: Event) -> None:
    """An undated event is listed next to its neighbour."""
    april, june = (
        make_event(make_mention("It burned [then].", Absolute(Period.of_day(2015, month, 3)))) for month in (4, 6)
    )
    after, before = (
        replace(undated, order=TemporalOrder(earliest=MAY_8)),
        replace(undated, order=TemporalOrder(latest=MAY_20)),
    )

    def months(*events: Event) -> list[str | None]:
        return [month.name for year in build_chronology(events).years for month in year.months for _ in month.events]

    assert months(april, after, june) == ["April", "April", "June"]
    assert months(april, before, june) == ["April", "June", "June"]
    assert months(after) == months(before) == ["May"]
    assert build_chronology([undated]).years == ()


def test_page_shows_order(make_app: AppFactory, make_document: DocumentFactory) -> None:
    """The page lists an undated event in order."""
    article = make_document(
        "ruling",
        None,
        "On May 8, 2015 the court ruled. Then the judge left the room. "
        "On May 20, 2015 the owners paid. After they paid, the judge shouted on May 19, 2015.",
    )

    html = make_app(article).test_client().get("/").text

    assert html.index("The court ruled") < html.index("The judge left the room") < html.index("The owners paid")
    assert "Told after “The court ruled”." in html
    assert "8 May 2015 or after" in html
    assert "Also told" in html
