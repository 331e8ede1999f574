"""What follows from dates and relations, and what contradicts itself."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import UNKNOWN, Clock, Day, Moment, Period, When, edtf
from timeline.ordering import EventRelation, OrderedEvent, Position, infer_order, is_informative
from timeline.records.temporal_order import RelationKind, TemporalOrder

BEFORE, MEANWHILE = RelationKind.BEFORE, RelationKind.MEANWHILE
MAY = edtf.read("2015-05")


def day(number: int) -> When:
    return edtf.read(f"2015-05-{number:02}")


def at(hour: int, minute: int | None = None, zone: int | None = None) -> When:
    """A time of May 8."""
    return Moment(Period.of_day(2015, 5, 8), Clock(hour, minute, zone=zone)).when()


def clock(when: When) -> str:
    """What tells those of one date apart first: those with a clock come after those without, by it."""
    return str(when.edtf) if when.has_clock else ""


def events(**dates: When) -> list[OrderedEvent]:
    """By their names, in the order in which texts tell them."""
    return [OrderedEvent(id, id.title(), when, f"{at:04}") for at, (id, when) in enumerate(dates.items())]


def told(*relations: str) -> list[EventRelation]:
    """From "vote before split", the first ones in the text first."""
    parted = [relation.split() for relation in relations]
    return [
        EventRelation(RelationKind(kind), one, other, f"{one} {kind} {other}", ("text", at))
        for at, (one, kind, other) in enumerate(parted)
    ]


def orders(happened: list[OrderedEvent], relations: list[EventRelation]) -> dict[str, TemporalOrder]:
    return infer_order(happened, relations)[0]


def ids(order: TemporalOrder) -> tuple[list[str], list[str]]:
    return [one.id for one in order.after], [one.id for one in order.before]


def line(happened: list[OrderedEvent], relations: list[EventRelation]) -> list[str]:
    """The events as a list has them."""
    stands = infer_order(happened, relations)[1]
    known = {event.id: event for event in happened}

    def key(id: str) -> tuple[object, ...]:
        by, number = stands.get(id, Position(id, 0))
        days = known[by].when.interval
        place = (1,) if days is None else (0, days.start, days.end)
        return *place, known[by].text_position, number

    return sorted(known, key=key)


def test_what_has_no_date_lies_between_those_that_do() -> None:
    happened = events(ruling=day(8), walkout=UNKNOWN, appeal=day(20))

    order = orders(happened, told("ruling before walkout", "walkout before appeal"))["walkout"]

    assert ids(order) == (["ruling"], ["appeal"])
    assert (order.earliest, order.latest) == (Day(2015, 5, 8), Day(2015, 5, 20))
    assert order.after[0].title == "Ruling"
    assert order.after[0].why == "ruling before walkout"


def test_a_chain_hands_the_bounds_on_and_names_only_the_nearest() -> None:
    happened = events(vote=day(8), split=UNKNOWN, walkout=UNKNOWN, return_=UNKNOWN)

    found = orders(
        happened, told("vote before split", "split before walkout", "walkout before return_", "vote before walkout")
    )

    assert ids(found["walkout"]) == (["split"], ["return_"])
    assert ids(found["vote"]) == ([], ["split"])
    assert (found["return_"].earliest, found["return_"].latest) == (Day(2015, 5, 8), None)


def test_of_two_before_it_the_one_that_was_earlier_by_its_date_is_not_near() -> None:
    happened = events(vote=day(8), split=day(9), walkout=UNKNOWN)

    assert ids(orders(happened, told("vote before walkout", "split before walkout"))["walkout"])[0] == ["split"]


def test_what_was_beside_a_dated_event_was_on_its_day_or_at_its_edges() -> None:
    order = orders(events(vote=day(8), cheers=UNKNOWN), told("vote meanwhile cheers"))["cheers"]

    assert [one.id for one in order.meanwhile] == ["vote"]
    assert (order.earliest, order.latest) == (None, None)


def test_a_coarse_date_is_narrowed_and_one_that_says_as_much_is_not_repeated() -> None:
    happened = events(vote=day(8), split=MAY, trial=day(8))

    found = orders(happened, told("vote before split", "vote before trial"))

    assert (found["split"].earliest, found["split"].latest) == (Day(2015, 5, 8), None)
    assert (found["trial"].earliest, found["trial"].latest) == (None, None)


def test_a_relation_that_the_dates_exclude_orders_nothing_and_is_told() -> None:
    happened = events(vote=day(8), split=day(7))

    found = orders(happened, told("vote before split"))

    assert ids(found["split"]) == ([], [])
    (disorder,) = found["split"].conflict
    assert (disorder.said, disorder.event.id, disorder.event.why) == ("after", "vote", "vote before split")
    assert disorder.because == ("“Split” is dated 2015-05-07", "“Vote” is dated 2015-05-08")
    assert found["vote"].conflict[0].said == "before"


def test_a_circle_is_a_contradiction_and_the_last_told_of_it_is_not_believed() -> None:
    happened = events(vote=UNKNOWN, split=UNKNOWN, walkout=UNKNOWN)

    found = orders(happened, told("vote before split", "split before walkout", "walkout before vote"))

    assert ids(found["split"]) == (["vote"], ["walkout"])
    (disorder,) = found["vote"].conflict
    assert (disorder.said, disorder.event.id) == ("after", "walkout")
    assert set(disorder.because) == {"vote before split", "split before walkout"}
    assert found["split"].conflict == ()


def test_what_was_before_cannot_have_been_beside_on_another_day() -> None:
    happened = events(vote=day(8), split=MAY, cheers=day(20))

    (disorder,) = orders(happened, told("vote meanwhile cheers"))["vote"].conflict

    assert disorder.said == "meanwhile"
    assert disorder.because == ("“Vote” is dated 2015-05-08", "“Cheers” is dated 2015-05-20")


def test_a_relation_says_no_more_than_dates_that_part_the_two() -> None:
    assert is_informative(BEFORE, day(8), day(8))
    assert is_informative(BEFORE, UNKNOWN, day(8))
    assert is_informative(BEFORE, MAY, day(8))
    assert is_informative(MEANWHILE, day(8), day(9))
    assert not is_informative(BEFORE, day(8), day(9))
    assert not is_informative(BEFORE, day(9), day(8))
    assert not is_informative(MEANWHILE, day(8), day(10))


def test_in_a_list_it_stands_right_after_what_it_was_after() -> None:
    happened = events(appeal=day(20), ruling=day(8), hearing=day(10), walkout=UNKNOWN, shouts=UNKNOWN)

    relations = told("ruling before walkout", "ruling before shouts", "walkout before appeal")

    assert line(happened, relations) == ["ruling", "walkout", "shouts", "hearing", "appeal"]


def test_in_a_list_it_stands_right_before_what_it_was_before() -> None:
    happened = events(ruling=day(8), appeal=day(20), walkout=UNKNOWN, knock=UNKNOWN, storm=UNKNOWN)

    assert line(happened, told("walkout before appeal", "knock before walkout")) == [
        "ruling",
        "knock",
        "walkout",
        "appeal",
        "storm",
    ]


def test_in_a_list_it_stands_beside_what_it_was_beside_when_nothing_else_is_known() -> None:
    happened = events(ruling=day(8), appeal=day(20), cheers=UNKNOWN, knock=UNKNOWN)

    assert line(happened, told("appeal meanwhile cheers", "knock before cheers")) == [
        "ruling",
        "appeal",
        "knock",
        "cheers",
    ]


def test_clocks_of_one_day_exclude_an_order() -> None:
    happened = events(ruling=at(16, 30), walkout=at(14, 15))

    (disorder,) = orders(happened, told("ruling before walkout"))["walkout"].conflict

    assert disorder.said == "after"
    assert set(disorder.because) == {"“Ruling” is dated 2015-05-08T16:30:00", "“Walkout” is dated 2015-05-08T14:15:00"}
    assert not is_informative(BEFORE, at(14, 15), at(16, 30))


def test_an_hour_is_told_of_what_is_half_an_hour_off_and_a_zone_says_nothing_of_here() -> None:
    assert is_informative(BEFORE, at(17), at(16, 45))
    assert not is_informative(BEFORE, at(17), at(16, 15))
    assert is_informative(BEFORE, at(17, 0, 60), at(9, 15))

    happened = events(ruling=at(17, 0, 60), walkout=at(9, 15))

    assert orders(happened, told("ruling before walkout"))["walkout"].conflict == ()


def test_what_a_text_puts_after_a_clock_stands_after_it_on_that_day() -> None:
    happened = [
        OrderedEvent("walkout", "Walkout", day(8), "1"),
        OrderedEvent("ruling", "Ruling", at(16, 30), "2"),
        OrderedEvent("appeal", "Appeal", at(17, 15), "3"),
    ]

    assert line(happened, told("ruling before walkout")) == ["ruling", "walkout", "appeal"]


def test_of_one_day_those_that_a_text_orders_stand_in_that_order() -> None:
    happened = events(walkout=day(8), ruling=day(8), appeal=day(8))

    assert line(happened, told("ruling before walkout")) == ["ruling", "walkout", "appeal"]


def test_what_hangs_on_nothing_dated_stands_last_but_in_its_order() -> None:
    happened = events(walkout=UNKNOWN, storm=UNKNOWN, ruling=UNKNOWN, appeal=day(8))

    assert line(happened, told("ruling before walkout")) == ["appeal", "storm", "ruling", "walkout"]


def test_events_of_one_coarse_date_do_not_leave_it() -> None:
    happened = events(split=MAY, vote=day(8), walkout=UNKNOWN)

    assert line(happened, told("vote before split", "split before walkout")) == ["split", "walkout", "vote"]


HALVES = 48
"""Half hours of a day."""


def closely(first: int, last: int) -> list[When]:
    """The dates by which one can tell what was in these half hours of May, the last not included."""
    date = 1 + first // HALVES
    hour = (first % HALVES + 1) // 2
    if date != 1 + (last - 1) // HALVES:
        return [UNKNOWN]
    clock = Moment(Period.of_day(2015, 5, date), Clock(hour)).when()
    return [UNKNOWN, day(date), clock] if last - first == 1 and hour < 24 else [UNKNOWN, day(date)]


@st.composite
def truths(draw: st.DrawFn) -> tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]]:
    """Events with the half hours in which they truly were, dated to the hour, the day or not, and true relations."""
    spans = st.tuples(st.integers(0, HALVES * 4), st.integers(1, 12))
    halves = {f"e{at}": (first, first + length) for at, (first, length) in enumerate(draw(st.lists(spans, max_size=7)))}
    places = draw(st.permutations(range(len(halves))))
    happened = [
        OrderedEvent(id, id, when, f"{clock(when)}{place:04}")
        for (id, when), place in zip(
            ((id, draw(st.sampled_from(closely(*span)))) for id, span in halves.items()), places, strict=True
        )
    ]
    true = [
        (kind, one, other)
        for one, (first, last) in halves.items()
        for other, (start, end) in halves.items()
        for kind, holds in ((BEFORE, last <= start), (MEANWHILE, first <= end and start <= last))
        if one != other and holds
    ]
    told = draw(st.lists(st.sampled_from(true), max_size=8, unique=True)) if true else []
    return happened, [EventRelation(*one, "so", ("a", at)) for at, one in enumerate(told)], halves


@given(truths())
def test_true_relations_never_contradict_each_other_nor_say_what_is_false(
    truth: tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]],
) -> None:
    happened, relations, halves = truth

    for id, order in orders(happened, relations).items():
        first, last = halves[id]
        assert order.conflict == ()
        assert all(halves[one.id][1] <= first for one in order.after)
        assert all(last <= halves[one.id][0] for one in order.before)
        assert order.earliest is None or order.earliest.day - 1 <= first / HALVES
        assert order.latest is None or order.latest.day >= last / HALVES


@given(truths(), st.data())
def test_one_more_true_relation_loosens_no_bound(
    truth: tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]], data: st.DataObject
) -> None:
    happened, relations, _ = truth
    fewer = orders(happened, relations[: data.draw(st.integers(0, len(relations)))])
    farthest = Day(1, 1, 1), Day(9999, 1, 1)

    for id, order in orders(happened, relations).items():
        loose = fewer[id]
        assert (order.earliest or farthest[0]) >= (loose.earliest or farthest[0])
        assert (order.latest or farthest[1]) <= (loose.latest or farthest[1])


@given(truths())
def test_a_list_keeps_to_dates_and_to_what_is_told_to_be_before(
    truth: tuple[list[OrderedEvent], list[EventRelation], dict[str, tuple[int, int]]],
) -> None:
    happened, relations, _ = truth
    dated = [(days, event.id) for event in happened if (days := event.when.interval)]

    found = line(happened, relations)

    assert sorted(found) == sorted(event.id for event in happened)
    assert all(found.index(told.one) < found.index(told.other) for told in relations if told.kind is BEFORE)
    assert all(found.index(one) < found.index(other) for days, one in dated for later, other in dated if days < later)
