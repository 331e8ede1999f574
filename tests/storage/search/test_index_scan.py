"""Properties of pages: iterating over them gives each event of the query once, in order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.storage.factories import article, dated, event, mention, whole
from timeline import storage
from timeline.dates import SECONDS_OF_A_DAY, UNKNOWN, Clock, Day, Moment, Period, Seconds, Span, Unit, When
from timeline.records import ConflictSide, Event, Mention, Modality, Status, status
from timeline.storage import EventQuery, Hidden, Page, Sort, documents, events, mentions, timexes, transaction
from timeline.storage.search.planner import DEFAULT_LIMITS

NEAR = st.integers(-800_000, 800_000).map(Day.numbered)
FAR = st.integers(-(10**9), 10**9).map(Day.numbered)
DAYS = NEAR | FAR
PERIODS = st.builds(lambda unit, day: Span.of(unit.holding(day)).when(), st.sampled_from(Unit), DAYS)
SPANS = st.builds(
    lambda one, other: Span(Period(Unit.DAY, min(one, other)), Period(Unit.DAY, max(one, other))).when(), DAYS, DAYS
)
CLOSE = st.integers(737_000, 737_002).map(Day.numbered)
CLOCKS = st.builds(
    lambda day, hour, minute: Moment(Period(Unit.DAY, day), Clock(hour, minute)).when(),
    CLOSE,
    st.integers(0, 23),
    st.none() | st.integers(0, 59),
)
WHENS = st.just(UNKNOWN) | PERIODS | SPANS | CLOCKS


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("pages") / "timeline.db"
    storage.migrate(path)
    db = storage.open_database(path)
    yield db
    db.close()


Filters = dict[str, Any]
Fetch = Callable[[Database, EventQuery], Page[Event]]
LIMITS = {
    "few": DEFAULT_LIMITS,
    "some": replace(DEFAULT_LIMITS, lookup_cost=0),
    "many": replace(DEFAULT_LIMITS, lookup_cost=0, max_collected=0, frequent=1),
}
"""With these a small database is treated as one in which a filter is met by few, some or many events."""


@pytest.fixture(scope="module", params=LIMITS)
def fetch(request: pytest.FixtureRequest) -> Fetch:
    """`events.page` under each of the limits."""
    return partial(events.page, limits=LIMITS[request.param])


def store(db: Database, *articles: Sequence[When]) -> None:
    """A document with an event for each when, for each of the articles; deletes all others."""
    stored: list[Mention] = []
    with transaction(db):
        db.execute("DELETE FROM documents")
        for number, whens in enumerate(articles):
            document = article(f"ferry-{number}", len(whens))
            own = [mention(document, n, when) for n, when in enumerate(whens)]
            documents.save(db, document)
            timexes.replace(db, document, map(dated, own))
            mentions.replace(db, document, own)
            stored += own
        events.replace(db, whole(db), map(event, stored))


def meets(when: When, window: Seconds) -> bool:
    return when.seconds is not None and when.seconds.meets(window)


def lies_in(when: When, window: Seconds) -> bool:
    return when.seconds is not None and window.holds(when.seconds)


def sort_key(when: When) -> tuple[Day, Day, int]:
    """The days, then the clock; a when without a clock comes before those of its days that have one."""
    last = Day.numbered(10**10)
    begins = when.seconds.start % SECONDS_OF_A_DAY if when.has_clock and when.seconds else -1
    return when.earliest or last, when.latest or last, begins


FILTERS = st.fixed_dictionaries(
    {"limit": st.integers(1, 4), "strict": st.booleans()},
    optional={
        "document": st.just("ferry-0"),
        "q": st.sampled_from(["", "ferry", "ferry Lindqvist"]),
        "actor": st.just("ada LINDQVIST"),
        "modality": st.just(Modality.OCCURRED),
        "precision": st.sampled_from(Unit),
        "status": st.sampled_from(Status),
        "conflict": st.just(value=False),
    },
)
Window = tuple[Filters, Seconds | None]


@st.composite
def windows(draw: st.DrawFn) -> Window:
    """Fields of a query with a window, of which either end can be open, and the window; None where both are."""
    ends = st.tuples(DAYS | CLOSE, st.integers(0, 23).map(lambda hour: hour * 3_600))
    (first, begins), (last, ends_at) = sorted(draw(st.lists(ends, min_size=2, max_size=2, unique=True)))
    query_fields: dict[str, Any] = {}
    start, end = -(10**20), 10**20
    if draw(st.booleans()):
        query_fields, start = {"from_": first, "begins": begins}, first.number * SECONDS_OF_A_DAY + begins
    if draw(st.booleans()):
        query_fields |= {"to": last, "ends": ends_at or SECONDS_OF_A_DAY}
        end = last.number * SECONDS_OF_A_DAY + query_fields["ends"]
    return query_fields, Seconds(start, end) if query_fields else None


@pytest.mark.slow
@given(
    whens=st.lists(WHENS, max_size=12),
    window_and_filters=st.tuples(windows(), FILTERS),
)
def test_page_iterated_gives_events_in_window_once_in_order(
    shared: Database, fetch: Fetch, whens: list[When], window_and_filters: tuple[Window, Filters]
) -> None:
    """Iterating gives each event that meets the window and the filters once, in date order."""
    store(shared, whens)
    (window_fields, time), filters = window_and_filters

    query = EventQuery(**window_fields, **filters)
    listed = [event.when for event in storage.iterate(fetch, shared, query)]

    fits = lies_in if query.strict else meets
    expected = [when for when in whens if time is None or fits(when, time)]
    expected = [when for when in expected if query.precision in (None, when.precision)]
    assert listed == sorted((when for when in expected if query.status in (None, status(when))), key=sort_key)


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        ({"actor": "Fatou Bensouda"}, ["A"]),
        ({"modality": Modality.NEGATED}, ["B"]),
        ({"conflict": True}, ["A"]),
        ({"conflict": False}, ["B", "C"]),
        ({"actor": "Ada"}, []),
    ],
)
def test_page_filters_by_properties_of_events(
    shared: Database, fetch: Fetch, filters: Filters, titles: list[str]
) -> None:
    """A filter gives the events that have the property, under either sort."""
    store(shared, [Span.of(Period.of_year(year)).when() for year in (1900, 1901, 1902)])
    dates = [ConflictSide("1900", (0,)), ConflictSide("1901", (0,))]
    one, other, third = events.page(shared, EventQuery()).items
    changed = [
        replace(one, title="A", actors=("Fatou Bensouda", "Ada Lindqvist"), conflict=tuple(dates)),
        replace(other, title="B", modality=Modality.NEGATED),
        replace(third, title="C"),
    ]
    with transaction(shared):
        events.replace(shared, whole(shared), changed)

    for sort in (Sort.DATE, Sort.IMPORTANCE):
        listed = list(storage.iterate(fetch, shared, EventQuery(sort=sort, limit=1, **filters)))
        assert [event.title for event in listed] == titles


@pytest.mark.slow
@given(
    happened=st.lists(st.tuples(WHENS, st.integers(1, 9)), max_size=12),
    filters=st.fixed_dictionaries(
        {"limit": st.integers(1, 4), "hidden": st.sampled_from(Hidden)},
        optional={
            "document": st.just("ferry-0"),
            "q": st.sampled_from(["", "ferry"]),
            "from_": DAYS,
            "min_importance": st.integers(0, 10).map(lambda tenths: tenths / 10),
        },
    ),
)
def test_page_iterated_gives_the_same_events_under_either_sort(
    shared: Database, fetch: Fetch, happened: list[tuple[When, int]], filters: Filters
) -> None:
    """Iterating by date and by importance gives the same events, each once, in their order."""
    store(shared, [when for when, _ in happened])
    for number, (_, tenths) in enumerate(happened):
        values = {"importance": tenths / 10, "hidden": tenths % 2, "id": f"e-ferry-0-{number:04}"}
        shared.execute("UPDATE events SET importance = :importance, hidden = :hidden WHERE id = :id", values)
    shared.conn.commit()

    by_date, by_importance = (
        list(storage.iterate(fetch, shared, EventQuery(sort=sort, **filters))) for sort in (Sort.DATE, Sort.IMPORTANCE)
    )

    least, start = filters.get("min_importance", 0), filters.get("from_")
    hidden = {Hidden.OMIT: (0,), Hidden.INCLUDE: (0, 1), Hidden.ONLY: (1,)}[filters["hidden"]]
    expected = [
        tenths / 10
        for when, tenths in happened
        if tenths / 10 >= least
        and tenths % 2 in hidden
        and (start is None or (when.latest is not None and when.latest >= start))
    ]
    assert sorted(event.importance for event in by_date) == sorted(expected)
    assert by_importance == sorted(by_date, key=lambda event: (-event.importance, *sort_key(event.when)))


@pytest.mark.parametrize("sort", Sort)
def test_page_refuses_the_cursor_of_another_sort(shared: Database, sort: Sort) -> None:
    """A cursor belongs to the sort of its list."""
    store(shared, [Span.of(Period.of_year(year)).when() for year in (1900, 1901)])

    pages = [events.page(shared, EventQuery(q="ferry", sort=other, limit=1)) for other in set(Sort) - {sort}]

    for page in pages:
        with pytest.raises(storage.BadCursor):
            events.page(shared, EventQuery(q="ferry", sort=sort, cursor=page.next))


INDEXED = [
    ({}, "events_by_date"),
    ({"to": Day(2000, 1, 1)}, "events_by_date"),
    ({"from_": Day(2000, 1, 1)}, "events_by_duration"),
    ({"sort": Sort.IMPORTANCE}, "events_by_importance"),
    ({"sort": Sort.IMPORTANCE, "min_importance": 0.1}, "events_by_importance"),
    ({"status": Status.PARTIAL}, "events_without_day"),
    ({"modality": Modality.OCCURRED}, "events_by_modality"),
    ({"precision": Unit.DAY}, "events_by_precision"),
    ({"conflict": True}, "events_in_conflict"),
    ({"hidden": Hidden.ONLY}, "events_hidden"),
    ({"actor": "Ada Lindqvist"}, "SEARCH a USING PRIMARY KEY"),
]


@pytest.mark.parametrize(("fields", "index"), INDEXED, ids=str)
def test_page_of_frequent_filter_scans_an_index_and_sorts_nothing(
    shared: Database, fields: dict[str, Any], index: str
) -> None:
    """A page of a filter that many events meet costs as much however many there are."""
    store(shared, [UNKNOWN])
    traced: list[tuple[str, Any]] = []
    with shared.tracer(lambda sql, parameters: traced.append((sql, parameters))):
        events.page(shared, EventQuery(**fields), LIMITS["some"])

    [(sql, parameters)] = [(sql, parameters) for sql, parameters in traced if ":limit" in sql]
    plan = " ".join(str(row[-1]) for row in shared.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
    assert index in plan
    assert "TEMP B-TREE" not in plan
    assert "SCAN events" not in plan


@given(words=st.text(), more=st.text(alphabet='"*^():{}-+ANDORNOTNEAR ,', max_size=300))
def test_page_takes_any_words(shared: Database, words: str, more: str) -> None:
    """No text is an error in the full-text expression."""
    events.page(shared, EventQuery(q=words))
    events.page(shared, EventQuery(q=more))


def test_query_refuses_window_of_days_backwards() -> None:
    """A window must not end before it begins."""
    with pytest.raises(storage.WindowBackwards, match="2019-12-20, before it begins on 2019-12-21"):
        EventQuery(from_=Day(2019, 12, 21), to=Day(2019, 12, 20))


def test_query_refuses_window_of_hours_backwards() -> None:
    """A window within one day must not end before it begins."""
    day = Day(2019, 12, 20)

    assert EventQuery(from_=day, begins=3_600, to=day, ends=7_200).begins == 3_600
    with pytest.raises(storage.WindowBackwards):
        EventQuery(from_=day, begins=7_200, to=day, ends=7_200)


def test_page_takes_window_beyond_integers_of_sqlite(shared: Database) -> None:
    """Days that SQLite cannot hold are clamped."""
    end_of_time = Day(10**30, 1, 1)

    assert events.page(shared, EventQuery(from_=end_of_time)).items == ()
    assert events.page(shared, EventQuery(to=Day(-(10**30), 1, 1))).items == ()


def test_page_cursor_survives_new_events(shared: Database) -> None:
    """Events that are added between two pages make the iteration neither skip nor repeat one."""
    years = [Span.of(Period.of_year(year)).when() for year in range(1900, 1910)]
    store(shared, years[1::2])
    page = events.page(shared, EventQuery(limit=2))

    store(shared, years[1::2], years[::2])
    rest = events.page(shared, EventQuery(cursor=page.next))

    assert [event.when.edtf for event in rest.items] == ["1904", "1905", "1906", "1907", "1908", "1909"]
