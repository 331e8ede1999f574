"""Events built from their mentions: title, actors, modality, date, conflict, sort order."""

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
    """Return the one event of mentions with these fields, each in its own document, that share a quotation."""
    (only,) = resolve_events([mention(f"{'abcdef'[at]}:0", said=SAID, **each) for at, each in enumerate(fields)], "t")
    return only


def dated(*whens: Any) -> list[Mention]:
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
def test_modality_prefers_what_happened(votes: list[Modality], modality: Modality) -> None:
    """ "Occurred" and "reported" outweigh what is only expected; else the majority decides."""
    assert event(*({"modality": vote} for vote in votes)).modality is modality


def test_title_is_the_most_detailed_unshortened() -> None:
    """The title is that of the mention with the most words among those not shortened."""
    shortened = {"title": "A long story that was…", "words": "long story cut short here"}

    found = event(
        shortened, {"title": "A strike", "words": "strike"}, {"title": "A strike at the port", "words": "strike port"}
    )

    assert found.title == "A strike at the port"


def test_actors_by_frequency_under_fullest_name() -> None:
    """Actors are sorted by how often they are named, each under its fullest name."""
    found = event({"actors": ("Tom Birch", "Feld")}, {"actors": ("Rosa Feld",)}, {"actors": ("Feld", "Tom Birch")})

    assert found.actors == ("Rosa Feld", "Tom Birch")


def test_mentions_by_publication_then_position() -> None:
    """Mentions are sorted by publication day, then by document and position."""
    early, late = source("z", Day(2021, 3, 4)), source("b", Day(2021, 3, 5))

    mentions = [
        mention("a:0", said=SAID),
        mention("b:0", said=SAID, document=late),
        mention("z:0", said=SAID, document=early),
    ]

    assert [one.document.id for one in resolve_events(mentions, "t")[0].mentions] == ["z", "b", "a"]


def test_fused_date_is_the_finest() -> None:
    """Dates that can all be true give the finest of them."""
    mentions = dated(YEAR, MARCH_3, WEEK, MARCH)

    assert conflict_sides(mentions) == ()
    assert fused_date(mentions, ()) == MARCH_3


def test_fused_date_prefers_clock_time() -> None:
    """A clock time is finer than its day, unless it is approximate."""
    at_ten = replace(MARCH_3, edtf="2021-03-03T04:10:00", precision=ClockUnit.MINUTE)
    at_four = replace(MARCH_3, edtf="2021-03-03T04:00:00", precision=ClockUnit.HOUR)

    assert fused_date(dated(MARCH_3, at_four, at_ten), ()) == at_ten
    assert fused_date(dated(MARCH_3, replace(at_ten, approximate=True)), ()) == MARCH_3


def test_fused_date_refined_by_publication_day() -> None:
    """A date without a timex refines a coarser one that contains it."""
    by_publication = mention("z:0", when=MARCH_3, timex=None)

    assert fused_date([by_publication, *dated(MARCH)], ()) == MARCH_3
    assert fused_date([by_publication, *dated(MARCH_4, MARCH)], ()) == MARCH_4
    assert fused_date([by_publication, *dated(SOME_MARCH_3)], ()) == MARCH_3


def test_fused_date_prefers_known_year() -> None:
    """A known date is preferred to one without a year, and that to none."""
    undated = mention("z:0", resolution=resolution(UNKNOWN))

    assert fused_date([undated, *dated(SOME_MARCH_3, YEAR)], ()) == YEAR
    assert fused_date([undated, *dated(SOME_MARCH_3)], ()) == SOME_MARCH_3
    assert fused_date([undated], ()) == UNKNOWN


def test_conflict_sides_and_span() -> None:
    """Dates that exclude each other become sides of a conflict, and the event spans them."""
    mentions = dated(MARCH_5, MARCH, MARCH_3, MARCH_5)

    conflict = conflict_sides(mentions)
    span = fused_date(mentions, conflict)

    assert conflict == (ConflictSide("2021-03-03", (2,)), ConflictSide("2021-03-05", (0, 3)))
    assert (span.edtf, span.earliest, span.latest) == ("2021-03-03/2021-03-05", Day(2021, 3, 3), Day(2021, 3, 5))
    assert span.precision is MARCH_3.precision


def clock(time: str, precision: ClockUnit = ClockUnit.MINUTE) -> When:
    return replace(MARCH_3, edtf=f"2021-03-03T{time}:00", precision=precision)


def test_conflict_of_clock_times() -> None:
    """Different clock times of one day are a conflict too."""
    mentions = dated(clock("17:05"), MARCH_3, clock("16:30"))

    conflict = conflict_sides(mentions)
    span = fused_date(mentions, conflict)

    assert conflict == (ConflictSide("2021-03-03T16:30:00", (2,)), ConflictSide("2021-03-03T17:05:00", (0,)))
    assert (span.edtf, span.precision) == ("2021-03-03T16:30:00/2021-03-03T17:05:00", ClockUnit.MINUTE)
    assert (span.earliest, span.latest) == (Day(2021, 3, 3), Day(2021, 3, 3))


def test_conflict_respects_clock_tolerance() -> None:
    """A full hour does not conflict with a minute within its tolerance."""
    mentions = dated(clock("17:00", ClockUnit.HOUR), clock("16:45"))

    assert conflict_sides(mentions) == ()
    assert fused_date(mentions, ()) == clock("16:45")
    assert len(conflict_sides(dated(clock("17:00", ClockUnit.HOUR), clock("16:15")))) == 2


def test_events_of_one_day_by_clock_time() -> None:
    """Events of one day are sorted by clock time, after those without one."""
    in_order = [MARCH_3, clock("09:00", ClockUnit.HOUR), clock("16:30"), MARCH_4]

    events = resolve_events([mention(f"{'abcd'[at]}:0", when=in_order[at]) for at in (3, 2, 0, 1)], "t")

    assert [found.when for found in events] == in_order


def test_events_oldest_first() -> None:
    """Events are sorted by date, then come those without a year, then the undated."""
    in_order = [YEAR, MARCH, MARCH_3, MARCH_4, SOME_MARCH_3, UNKNOWN]

    events = resolve_events([mention(f"{'abcdef'[at]}:0", when=in_order[at]) for at in (5, 3, 1, 0, 4, 2)], "t")

    assert [found.when for found in events] == in_order


def test_event_id_depends_on_mentions() -> None:
    """The id of an event depends on the ids of its mentions alone."""
    one, other = mention("a:0", said=SAID), mention("b:0", said=SAID)

    (found,) = resolve_events([one, other], "t")
    (retitled,) = resolve_events([replace(other, title="Told otherwise"), one], "t")

    assert found.id == retitled.id != resolve_events([one], "t")[0].id


def test_no_mentions() -> None:
    """Without mentions there are no events."""
    assert resolve_events([], "t") == ()


def test_modality_by_majority() -> None:
    """Among uncertain modalities the majority decides."""
    votes = [Modality.POSSIBLE, Modality.POSSIBLE, Modality.EXPECTED]

    assert event(*({"modality": vote} for vote in votes)).modality is Modality.POSSIBLE


def test_publication_day_makes_no_conflict() -> None:
    """A date without a timex makes no conflict, and one with a timex outweighs it."""
    found = event({"when": MARCH_3, "timex": None, **STRAND}, {"when": MARCH_4, **STRAND})

    assert (found.when, found.conflict, found.dated_by) == (MARCH_4, (), DatedBy.TIMEX)


def test_publication_day_counts_without_timex() -> None:
    """A date without a timex counts if no mention has one."""
    found = event({"when": MARCH_3, "timex": None, **STRAND}, {"when": MARCH_4, "timex": None, **STRAND})

    assert (found.when, found.conflict, found.dated_by) == (MARCH_3, (), DatedBy.PUBLICATION)
