"""What an event tells of its mentions: title, actors, modality, date, conflict, place in the order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.coreference.factories import (
    MARCH,
    MARCH_3,
    MARCH_4,
    MARCH_5,
    SOME_MARCH_3,
    WEEK,
    YEAR,
    mention,
    resolution,
    source,
)
from timeline.coreference import resolve_events
from timeline.coreference.date_fusion import conflict_sides, fused_date
from timeline.dates import UNKNOWN, ClockUnit, Day, When
from timeline.records import ConflictSide, DatedBy, Modality

if TYPE_CHECKING:
    from timeline.records import Event, Mention

STRAND = {"actors": ("Mikael Strand",)}
SAID = ("nobody should have to choose between the two",)


def event(*fields: dict[str, Any]) -> Event:
    """The event of mentions in as many documents, which share a quotation."""
    (found,) = resolve_events([mention(f"{'abcdef'[at]}:0", said=SAID, **each) for at, each in enumerate(fields)], "t")
    return found


def told(*whens: Any) -> list[Mention]:
    return [mention(f"{'abcdef'[at]}:0", when=when) for at, when in enumerate(whens)]


@pytest.mark.parametrize(
    ("votes", "modality"),
    [
        ([Modality.EXPECTED, Modality.EXPECTED], Modality.EXPECTED),
        ([Modality.EXPECTED, Modality.EXPECTED, Modality.REPORTED], Modality.REPORTED),
        ([Modality.OCCURRED, Modality.REPORTED], Modality.OCCURRED),
        ([Modality.OCCURRED, Modality.REPORTED, Modality.REPORTED], Modality.REPORTED),
    ],
)
def test_that_it_happened_outweighs_that_it_was_to_come(votes: list[Modality], modality: Modality) -> None:
    assert event(*({"modality": vote} for vote in votes)).modality is modality


def test_the_title_is_that_of_the_mention_that_tells_most_without_being_cut() -> None:
    cut = {"title": "A long story that was…", "words": "long story cut short here"}

    found = event(
        cut, {"title": "A strike", "words": "strike"}, {"title": "A strike at the port", "words": "strike port"}
    )

    assert found.title == "A strike at the port"


def test_actors_come_by_how_often_they_are_named_each_by_the_fullest_name() -> None:
    found = event({"actors": ("Tom Birch", "Feld")}, {"actors": ("Rosa Feld",)}, {"actors": ("Feld", "Tom Birch")})

    assert found.actors == ("Rosa Feld", "Tom Birch")


def test_mentions_come_by_publication_then_by_place() -> None:
    early, late = source("z", Day(2021, 3, 4)), source("b", Day(2021, 3, 5))

    mentions = [
        mention("a:0", said=SAID),
        mention("b:0", said=SAID, document=late),
        mention("z:0", said=SAID, document=early),
    ]

    assert [one.document.id for one in resolve_events(mentions, "t")[0].mentions] == ["z", "b", "a"]


def test_dates_that_can_all_be_true_give_the_finest() -> None:
    mentions = told(YEAR, MARCH_3, WEEK, MARCH)

    assert conflict_sides(mentions) == ()
    assert fused_date(mentions, ()) == MARCH_3


def test_the_time_of_day_is_finer_than_its_day() -> None:
    at_ten = replace(MARCH_3, edtf="2021-03-03T04:10:00", precision=ClockUnit.MINUTE)
    at_four = replace(MARCH_3, edtf="2021-03-03T04:00:00", precision=ClockUnit.HOUR)

    assert fused_date(told(MARCH_3, at_four, at_ten), ()) == at_ten
    assert fused_date(told(MARCH_3, replace(at_ten, approximate=True)), ()) == MARCH_3


def test_the_day_of_the_news_refines_a_date_in_words_that_holds_it() -> None:
    soft = mention("z:0", when=MARCH_3, timex=None)

    assert fused_date([soft, *told(MARCH)], ()) == MARCH_3
    assert fused_date([soft, *told(MARCH_4, MARCH)], ()) == MARCH_4
    assert fused_date([soft, *told(SOME_MARCH_3)], ()) == MARCH_3


def test_a_known_date_comes_before_one_without_its_year_and_that_before_none() -> None:
    nowhere = mention("z:0", resolution=resolution(UNKNOWN))

    assert fused_date([nowhere, *told(SOME_MARCH_3, YEAR)], ()) == YEAR
    assert fused_date([nowhere, *told(SOME_MARCH_3)], ()) == SOME_MARCH_3
    assert fused_date([nowhere], ()) == UNKNOWN


def test_dates_that_exclude_each_other_are_kept_as_sides_and_spanned() -> None:
    mentions = told(MARCH_5, MARCH, MARCH_3, MARCH_5)

    conflict = conflict_sides(mentions)
    span = fused_date(mentions, conflict)

    assert conflict == (ConflictSide("2021-03-03", (2,)), ConflictSide("2021-03-05", (0, 3)))
    assert (span.edtf, span.earliest, span.latest) == ("2021-03-03/2021-03-05", Day(2021, 3, 3), Day(2021, 3, 5))
    assert span.precision is MARCH_3.precision


def clock(time: str, precision: ClockUnit = ClockUnit.MINUTE) -> When:
    return replace(MARCH_3, edtf=f"2021-03-03T{time}:00", precision=precision)


def test_clocks_of_one_day_exclude_each_other_and_are_spanned() -> None:
    mentions = told(clock("17:05"), MARCH_3, clock("16:30"))

    conflict = conflict_sides(mentions)
    span = fused_date(mentions, conflict)

    assert conflict == (ConflictSide("2021-03-03T16:30:00", (2,)), ConflictSide("2021-03-03T17:05:00", (0,)))
    assert (span.edtf, span.precision) == ("2021-03-03T16:30:00/2021-03-03T17:05:00", ClockUnit.MINUTE)
    assert (span.earliest, span.latest) == (Day(2021, 3, 3), Day(2021, 3, 3))


def test_an_hour_is_no_side_beside_a_minute_that_it_may_mean() -> None:
    mentions = told(clock("17:00", ClockUnit.HOUR), clock("16:45"))

    assert conflict_sides(mentions) == ()
    assert fused_date(mentions, ()) == clock("16:45")
    assert len(conflict_sides(told(clock("17:00", ClockUnit.HOUR), clock("16:15")))) == 2


def test_events_of_one_day_come_by_their_clocks_after_those_without() -> None:
    in_order = [MARCH_3, clock("09:00", ClockUnit.HOUR), clock("16:30"), MARCH_4]

    events = resolve_events([mention(f"{'abcd'[at]}:0", when=in_order[at]) for at in (3, 2, 0, 1)], "t")

    assert [found.when for found in events] == in_order


def test_events_come_oldest_first_then_the_partial_then_the_undated() -> None:
    in_order = [YEAR, MARCH, MARCH_3, MARCH_4, SOME_MARCH_3, UNKNOWN]

    events = resolve_events([mention(f"{'abcdef'[at]}:0", when=in_order[at]) for at in (5, 3, 1, 0, 4, 2)], "t")

    assert [found.when for found in events] == in_order


def test_an_event_keeps_its_id_while_its_mentions_stay_the_same() -> None:
    one, other = mention("a:0", said=SAID), mention("b:0", said=SAID)

    (found,) = resolve_events([one, other], "t")
    (retold,) = resolve_events([replace(other, title="Told otherwise"), one], "t")

    assert found.id == retold.id != resolve_events([one], "t")[0].id


def test_no_mentions_are_no_events() -> None:
    assert resolve_events([], "t") == ()


def test_of_what_only_may_be_most_say_how_sure_it_is() -> None:
    votes = [Modality.POSSIBLE, Modality.POSSIBLE, Modality.EXPECTED]

    assert event(*({"modality": vote} for vote in votes)).modality is Modality.POSSIBLE


def test_the_day_of_the_news_makes_no_conflict_and_is_outweighed_by_a_date_in_words() -> None:
    found = event({"when": MARCH_3, "timex": None, **STRAND}, {"when": MARCH_4, **STRAND})

    assert (found.when, found.conflict, found.dated_by) == (MARCH_4, (), DatedBy.TIMEX)


def test_the_day_of_the_news_counts_where_no_words_give_a_date() -> None:
    found = event({"when": MARCH_3, "timex": None, **STRAND}, {"when": MARCH_4, "timex": None, **STRAND})

    assert (found.when, found.conflict, found.dated_by) == (MARCH_3, (), DatedBy.PUBLICATION)
