"""Inference of order: what follows from dates and relations, and what contradicts itself."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import UNKNOWN, Clock, Day, Interval, Moment, Period, When, edtf
from timeline.ordering import EventRelation, OrderedEvent, Position, infer_order, is_informative
from timeline.records.order_reasons import EventDate
from timeline.records.stored_reason import StoredReason
from timeline.records.temporal_order import RelationKind, TemporalOrder

BEFORE, MEANWHILE = RelationKind.BEFORE, RelationKind.MEANWHILE
MAY = edtf.read("2015-05")


def day(number: int) -> When:
    return edtf.read(f"2015-05-{number:02}")


def whole(date: When) -> Interval:
    """Return the days of the date."""
    assert date.interval is not None
    return date.interval


def at(hour: int, minute: int | None = None, zone: int | None = None) -> When:
    """Return a clock time of May 8."""
    return Moment(Period.of_day(2015, 5, 8), Clock(hour, minute, zone=zone)).when()


def clock(when: When) -> str:
    """Return the first part of a text position: clock times are sorted after dates without one."""
    return str(when.edtf) if when.has_clock else ""


def events(**dates: When) -> list[OrderedEvent]:
    """Return events by their names, in text order."""
    return [OrderedEvent(id, id.title(), when, f"{number:04}") for number, (id, when) in enumerate(dates.items())]


def stated(*relations: str) -> list[EventRelation]:
    """Parse relations such as "vote before split", given in text order."""
    triples = [relation.split() for relation in relations]
    return [
        EventRelation(RelationKind(kind), one, other, StoredReason(f"{one} {kind} {other}"), ("text", number))
        for number, (one, kind, other) in enumerate(triples)
    ]


def orders(ordered_events: list[OrderedEvent], relations: list[EventRelation]) -> dict[str, TemporalOrder]:
    return infer_order(ordered_events, relations)[0]


def ids(order: TemporalOrder) -> tuple[list[str], list[str]]:
    return [one.id for one in order.after], [one.id for one in order.before]


def listing(ordered_events: list[OrderedEvent], relations: list[EventRelation]) -> list[str]:
    """Return the ids of the events in list order."""
    positions = infer_order(ordered_events, relations)[1]
    by_id = {event.id: event for event in ordered_events}

    def key(id: str) -> tuple[object, ...]:
        anchor, offset = positions.get(id, Position(id, 0))
        days = by_id[anchor].when.interval
        date_key = (1,) if days is None else (0, days.start, days.end)
        return *date_key, by_id[anchor].text_position, offset

    return sorted(by_id, key=key)


def test_undated_event_is_bounded_by_neighbours() -> None:
    """An undated event gets bounds from dated events before and after it."""
    ordered_events = events(ruling=day(8), walkout=UNKNOWN, appeal=day(20))

    order = orders(ordered_events, stated("ruling before walkout", "walkout before appeal"))["walkout"]

    assert ids(order) == (["ruling"], ["appeal"])
    assert (order.earliest, order.latest) == (Day(2015, 5, 8), Day(2015, 5, 20))
    assert order.after[0].title == "Ruling"
    assert order.after[0].reason == StoredReason("ruling before walkout")


def test_chain_passes_bounds_on() -> None:
    """Bounds follow a chain of relations, and only the nearest events are neighbours."""
    ordered_events = events(vote=day(8), split=UNKNOWN, walkout=UNKNOWN, return_=UNKNOWN)

    found = orders(
        ordered_events,
        stated("vote before split", "split before walkout", "walkout before return_", "vote before walkout"),
    )

    assert ids(found["walkout"]) == (["split"], ["return_"])
    assert ids(found["vote"]) == ([], ["split"])
    assert (found["return_"].earliest, found["return_"].latest) == (Day(2015, 5, 8), None)


def test_nearest_neighbour_by_date() -> None:
    """The earlier of two events before an event is no neighbour of it."""
    ordered_events = events(vote=day(8), split=day(9), walkout=UNKNOWN)

    assert ids(orders(ordered_events, stated("vote before walkout", "split before walkout"))["walkout"])[0] == ["split"]


def test_meanwhile_gives_no_bounds() -> None:
    """An event at the same time as a dated one can reach beyond its day, so it has no bounds."""
    order = orders(events(vote=day(8), cheers=UNKNOWN), stated("vote meanwhile cheers"))["cheers"]

    assert [one.id for one in order.meanwhile] == ["vote"]
    assert (order.earliest, order.latest) == (None, None)


def test_bounds_only_if_tighter() -> None:
    """A coarse date gets a bound, and a bound equal to the own date is left out."""
    ordered_events = events(vote=day(8), split=MAY, trial=day(8))

    found = orders(ordered_events, stated("vote before split", "vote before trial"))

    assert (found["split"].earliest, found["split"].latest) == (Day(2015, 5, 8), None)
    assert (found["trial"].earliest, found["trial"].latest) == (None, None)


def test_relation_against_dates_is_a_conflict() -> None:
    """A relation that the dates exclude has no effect and is reported with the dates."""
    ordered_events = events(vote=day(8), split=day(7))

    found = orders(ordered_events, stated("vote before split"))

    assert ids(found["split"]) == ([], [])
    (contradiction,) = found["split"].conflict
    assert (contradiction.said, contradiction.event.id, contradiction.event.reason) == (
        "after",
        "vote",
        StoredReason("vote before split"),
    )
    assert contradiction.because == (EventDate("Split", whole(day(7))), EventDate("Vote", whole(day(8))))
    assert found["vote"].conflict[0].said == "before"


def test_cycle_rejects_the_last_relation() -> None:
    """A relation that closes a cycle is rejected and reported: the last one in the text."""
    ordered_events = events(vote=UNKNOWN, split=UNKNOWN, walkout=UNKNOWN)

    found = orders(ordered_events, stated("vote before split", "split before walkout", "walkout before vote"))

    assert ids(found["split"]) == (["vote"], ["walkout"])
    (contradiction,) = found["vote"].conflict
    assert (contradiction.said, contradiction.event.id) == ("after", "walkout")
    assert set(contradiction.because) == {StoredReason("vote before split"), StoredReason("split before walkout")}
    assert found["split"].conflict == ()


def test_meanwhile_against_dates_is_a_conflict() -> None:
    """ "Meanwhile" contradicts dates that are days apart."""
    ordered_events = events(vote=day(8), split=MAY, cheers=day(20))

    (contradiction,) = orders(ordered_events, stated("vote meanwhile cheers"))["vote"].conflict

    assert contradiction.said == "meanwhile"
    assert contradiction.because == (EventDate("Vote", whole(day(8))), EventDate("Cheers", whole(day(20))))


def test_is_informative() -> None:
    """A relation is informative only if the dates neither imply nor exclude it."""
    assert is_informative(BEFORE, day(8), day(8))
    assert is_informative(BEFORE, UNKNOWN, day(8))
    assert is_informative(BEFORE, MAY, day(8))
    assert is_informative(MEANWHILE, day(8), day(9))
    assert not is_informative(BEFORE, day(8), day(9))
    assert not is_informative(BEFORE, day(9), day(8))
    assert not is_informative(MEANWHILE, day(8), day(10))


def test_list_after_predecessor() -> None:
    """In a list an undated event comes right after its predecessor."""
    ordered_events = events(appeal=day(20), ruling=day(8), hearing=day(10), walkout=UNKNOWN, shouts=UNKNOWN)

    relations = stated("ruling before walkout", "ruling before shouts", "walkout before appeal")

    assert listing(ordered_events, relations) == ["ruling", "walkout", "shouts", "hearing", "appeal"]


def test_list_before_successor() -> None:
    """In a list an undated event without a predecessor comes right before its successor."""
    ordered_events = events(ruling=day(8), appeal=day(20), walkout=UNKNOWN, knock=UNKNOWN, storm=UNKNOWN)

    assert listing(ordered_events, stated("walkout before appeal", "knock before walkout")) == [
        "ruling",
        "knock",
        "walkout",
        "appeal",
        "storm",
    ]


def test_list_beside_concurrent_event() -> None:
    """In a list an undated event comes after one of the same time if nothing else is known."""
    ordered_events = events(ruling=day(8), appeal=day(20), cheers=UNKNOWN, knock=UNKNOWN)

    assert listing(ordered_events, stated("appeal meanwhile cheers", "knock before cheers")) == [
        "ruling",
        "appeal",
        "knock",
        "cheers",
    ]


def test_clock_times_exclude_an_order() -> None:
    """Clock times of one day can contradict a relation."""
    ordered_events = events(ruling=at(16, 30), walkout=at(14, 15))

    (contradiction,) = orders(ordered_events, stated("ruling before walkout"))["walkout"].conflict

    assert contradiction.said == "after"
    assert set(contradiction.because) == {
        EventDate("Ruling", "2015-05-08T16:30:00"),
        EventDate("Walkout", "2015-05-08T14:15:00"),
    }
    assert not is_informative(BEFORE, at(14, 15), at(16, 30))


def test_clock_tolerance_and_zones() -> None:
    """A full hour tolerates half an hour, and a time with a zone is compared by its day only."""
    assert is_informative(BEFORE, at(17), at(16, 45))
    assert not is_informative(BEFORE, at(17), at(16, 15))
    assert is_informative(BEFORE, at(17, 0, 60), at(9, 15))

    ordered_events = events(ruling=at(17, 0, 60), walkout=at(9, 15))

    assert orders(ordered_events, stated("ruling before walkout"))["walkout"].conflict == ()


def test_list_of_one_day_with_clock_times() -> None:
    """In a list an event follows the clock time that a relation puts it after."""
    ordered_events = [
        OrderedEvent("walkout", "Walkout", day(8), "1"),
        OrderedEvent("ruling", "Ruling", at(16, 30), "2"),
        OrderedEvent("appeal", "Appeal", at(17, 15), "3"),
    ]

    assert listing(ordered_events, stated("ruling before walkout")) == ["ruling", "walkout", "appeal"]


def test_list_of_one_day_follows_relations() -> None:
    """Events of one day are listed in the order of their relations."""
    ordered_events = events(walkout=day(8), ruling=day(8), appeal=day(8))

    assert listing(ordered_events, stated("ruling before walkout")) == ["ruling", "walkout", "appeal"]


def test_list_ends_with_unanchored_events() -> None:
    """Events without a connection to a dated one come last, in their own order."""
    ordered_events = events(walkout=UNKNOWN, storm=UNKNOWN, ruling=UNKNOWN, appeal=day(8))

    assert listing(ordered_events, stated("ruling before walkout")) == ["appeal", "storm", "ruling", "walkout"]


def test_list_keeps_coarse_dates() -> None:
    """A relation does not move an event away from its own coarse date."""
    ordered_events = events(split=MAY, vote=day(8), walkout=UNKNOWN)

    assert listing(ordered_events, stated("vote before split", "split before walkout")) == ["split", "walkout", "vote"]


HALVES = 48
"""Number of half hours in a day."""


def possible_dates(first: int, last: int) -> list[When]:
    """Return the dates by which a text can give these half hours of May, the last not included."""
    date = 1 + first // HALVES
    hour = (first % HALVES + 1) // 2
    if date != 1 + (last - 1) // HALVES:
        return [UNKNOWN]
    clock = Moment(Period.of_day(2015, 5, date), Clock(hour)).when()
    return [UNKNOWN, day(date), clock] if last - first == 1 and hour < 24 else [UNKNOWN, day(date)]


@st.composite
def truths(draw: st.DrawFn) -> tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]]:
    """Draw events dated to the hour, the day or not, true relations, and the half hours of each event."""
    spans = st.tuples(st.integers(0, HALVES * 4), st.integers(1, 12))
    halves = {f"e{at}": (first, first + length) for at, (first, length) in enumerate(draw(st.lists(spans, max_size=7)))}
    places = draw(st.permutations(range(len(halves))))
    ordered_events = [
        OrderedEvent(id, id, when, f"{clock(when)}{place:04}")
        for (id, when), place in zip(
            ((id, draw(st.sampled_from(possible_dates(*span)))) for id, span in halves.items()), places, strict=True
        )
    ]
    true_relations = [
        (kind, one, other)
        for one, (first, last) in halves.items()
        for other, (start, end) in halves.items()
        for kind, holds in ((BEFORE, last <= start), (MEANWHILE, first <= end and start <= last))
        if one != other and holds
    ]
    drawn = draw(st.lists(st.sampled_from(true_relations), max_size=8, unique=True)) if true_relations else []
    return (
        ordered_events,
        [EventRelation(*one, StoredReason("so"), ("a", number)) for number, one in enumerate(drawn)],
        halves,
    )


@given(truths())
def test_inference_is_sound(
    truth: tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]],
) -> None:
    """True relations never conflict, and give only true neighbours and bounds."""
    ordered_events, relations, halves = truth

    for id, order in orders(ordered_events, relations).items():
        first, last = halves[id]
        assert order.conflict == ()
        assert all(halves[one.id][1] <= first for one in order.after)
        assert all(last <= halves[one.id][0] for one in order.before)
        assert order.earliest is None or order.earliest.day - 1 <= first / HALVES
        assert order.latest is None or order.latest.day >= last / HALVES


@given(truths(), st.data())
def test_more_relations_never_widen_a_bound(
    truth: tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]], data: st.DataObject
) -> None:
    """A further true relation never widens a bound."""
    ordered_events, relations, _ = truth
    fewer = orders(ordered_events, relations[: data.draw(st.integers(0, len(relations)))])
    farthest = Day(1, 1, 1), Day(9999, 1, 1)

    for id, order in orders(ordered_events, relations).items():
        wider = fewer[id]
        assert (order.earliest or farthest[0]) >= (wider.earliest or farthest[0])
        assert (order.latest or farthest[1]) <= (wider.latest or farthest[1])


@given(truths())
def test_list_respects_dates_and_relations(
    truth: tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]],
) -> None:
    """The list contains every event once, in the order of dates and of "before" relations."""
    ordered_events, relations, _ = truth
    dated = [(days, event.id) for event in ordered_events if (days := event.when.interval)]

    found = listing(ordered_events, relations)

    assert sorted(found) == sorted(event.id for event in ordered_events)
    assert all(
        found.index(relation.one) < found.index(relation.other) for relation in relations if relation.kind is BEFORE
    )
    assert all(found.index(one) < found.index(other) for days, one in dated for later, other in dated if days < later)
