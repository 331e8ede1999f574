"""The place of an event among others, as the page tells it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask

from timeline.dates import UNKNOWN, Day, Period
from timeline.meanings.operators import Absolute
from timeline.records import Anchor, AnchorKind, Document, Event, Mention, Resolution
from timeline.records.temporal_order import Neighbour, OrderContradiction, TemporalOrder
from timeline.web.pages.chronology import build_chronology
from timeline.web.pages.event_view import event_view
from timeline.wording.order import format_bounds, format_contradiction, format_neighbours

Tells = Callable[..., Mention]
Makes = Callable[..., Event]
Serves = Callable[..., Flask]
Writes = Callable[..., Document]

MAY_8, MAY_20 = Day(2015, 5, 8), Day(2015, 5, 20)
RULED = Neighbour("a", "The court ruled", "because")
APPEALED = Neighbour("b", "The owners appealed", "because")


@pytest.fixture
def undated(tells: Tells, happens: Makes) -> Event:
    """An event that no words date."""
    mention = replace(
        tells("The judge left [then].", Absolute(Period.of_year(2015))),
        timex=None,
        resolution=Resolution(UNKNOWN, None, None, Anchor(AnchorKind.NONE), "no date"),
    )
    return replace(happens(mention), when=UNKNOWN, mentions=(mention,))


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
def test_the_days_that_it_leaves_are_told_in_words(order: TemporalOrder, words: str | None) -> None:
    assert format_bounds(order) == words


def test_the_nearest_are_named_by_their_titles() -> None:
    order = TemporalOrder(after=(RULED, APPEALED), before=(APPEALED,), meanwhile=(RULED,))

    assert format_neighbours(order) == (
        "Told after “The court ruled” and “The owners appealed”, before “The owners appealed”, "
        "at the time of “The court ruled”."
    )
    assert format_neighbours(TemporalOrder()) is None


def test_what_cannot_be_is_told_with_its_reasons() -> None:
    assert format_contradiction(
        OrderContradiction("after", RULED, ("“A” is dated 2015-05-07", "“B” is dated 2015-05-08"))
    ) == ("Also told after “The court ruled” (because), but “A” is dated 2015-05-07; “B” is dated 2015-05-08.")


def test_the_date_of_what_has_none_are_the_days_that_its_order_leaves(undated: Event) -> None:
    told = event_view(replace(undated, order=TemporalOrder(after=(RULED,), earliest=MAY_8)))

    assert (told.date, told.marker, told.undated_reason) == ("8 May 2015 or after", "open", "The text gives no date.")
    assert told.order == "Told after “The court ruled”."
    assert event_view(undated).date == "no date"


def test_it_stands_in_the_month_of_what_it_was_after_or_before(tells: Tells, happens: Makes, undated: Event) -> None:
    april, june = (happens(tells("It burned [then].", Absolute(Period.of_day(2015, month, 3)))) for month in (4, 6))
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


def test_the_page_shows_it_in_its_place(serve: Serves, write: Writes) -> None:
    article = write(
        "ruling",
        None,
        "On May 8, 2015 the court ruled. Then the judge left the room. "
        "On May 20, 2015 the owners paid. After they paid, the judge shouted on May 19, 2015.",
    )

    html = serve(article).test_client().get("/").text

    assert html.index("The court ruled") < html.index("The judge left the room") < html.index("The owners paid")
    assert "Told after “The court ruled”." in html
    assert "8 May 2015 or after" in html
    assert "Also told" in html
