"""Laws of the pages: whatever happened whenever, a walk gives each event that is meant once, in order."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from tests.storage.factories import article, dated, event, mention, whole
from timeline import storage
from timeline.dates import SECONDS_OF_A_DAY, UNKNOWN, Clock, Day, Moment, Period, Seconds, Span, Unit, When
from timeline.records import ConflictSide, Mention, Modality, Status, status
from timeline.storage import EventQuery, Hidden, Sort, documents, events, mentions, timexes, transaction
from timeline.storage.search import filters

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
    path = tmp_path_factory.mktemp("laws") / "timeline.db"
    storage.migrate(path)
    db = storage.open_database(path)
    yield db
    db.close()


@pytest.fixture(scope="module", params=["few", "some", "many"])
def size(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whether what the pile holds counts as few, which are looked up, or is walked, with all found at hand or not."""
    with pytest.MonkeyPatch.context() as patch:
        if request.param != "few":
            patch.setattr(filters, "_SCAN_COST_FACTOR", 0)
        if request.param == "many":
            patch.setattr(filters, "_PROBE_COST_FACTOR", 0)
            patch.setattr(filters, "_FREQUENT_ONE_IN", 1)
        yield


@pytest.fixture
def many(shared: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pile that counts as large."""
    keep(shared, [UNKNOWN])
    monkeypatch.setattr(filters, "_SCAN_COST_FACTOR", 0)


def keep(db: Database, *piles: Sequence[When]) -> None:
    """Each pile in a document of its own; nothing else is there afterwards."""
    told: list[Mention] = []
    with transaction(db):
        db.execute("DELETE FROM documents")
        for number, whens in enumerate(piles):
            document = article(f"ferry-{number}", len(whens))
            tells = [mention(document, n, when) for n, when in enumerate(whens)]
            documents.save(db, document)
            timexes.replace(db, document, map(dated, tells))
            mentions.replace(db, document, tells)
            told += tells
        events.replace(db, whole(db), map(event, told))


def meets(when: When, window: Seconds) -> bool:
    return when.seconds is not None and when.seconds.meets(window)


def lies_in(when: When, window: Seconds) -> bool:
    return when.seconds is not None and window.holds(when.seconds)


def place(when: When) -> tuple[Day, Day, int]:
    """Days, and of what is of the same days the clocks after what has none."""
    last = Day.numbered(10**10)
    begins = when.seconds.start % SECONDS_OF_A_DAY if when.has_clock and when.seconds else -1
    return when.earliest or last, when.latest or last, begins


@st.composite
def windows(draw: st.DrawFn) -> tuple[dict[str, Any], Seconds | None]:
    """What asks for a window, of which either end may be open, and the window; None where both are."""
    ends = st.tuples(DAYS | CLOSE, st.integers(0, 23).map(lambda hour: hour * 3_600))
    (first, begins), (last, ends_at) = sorted(draw(st.lists(ends, min_size=2, max_size=2, unique=True)))
    asked: dict[str, Any] = {}
    start, end = -(10**20), 10**20
    if draw(st.booleans()):
        asked, start = {"from_": first, "begins": begins}, first.number * SECONDS_OF_A_DAY + begins
    if draw(st.booleans()):
        asked |= {"to": last, "ends": ends_at or SECONDS_OF_A_DAY}
        end = last.number * SECONDS_OF_A_DAY + asked["ends"]
    return asked, Seconds(start, end) if asked else None


@pytest.mark.slow
@given(
    whens=st.lists(WHENS, max_size=12),
    window=windows(),
    narrower=st.fixed_dictionaries(
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
    ),
)
@pytest.mark.usefixtures("size")
def test_a_walk_gives_each_event_that_meets_the_window_once_and_in_order(
    shared: Database, whens: list[When], window: tuple[dict[str, Any], Seconds | None], narrower: dict[str, Any]
) -> None:
    keep(shared, whens)
    asked, time = window

    query = EventQuery(**asked, **narrower)
    found = [event.when for event in storage.iterate(events.page, shared, query)]

    fits = lies_in if query.strict else meets
    meant = [when for when in whens if time is None or fits(when, time)]
    meant = [when for when in meant if query.precision in (None, when.precision)]
    assert found == sorted((when for when in meant if query.status in (None, status(when))), key=place)


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ({"actor": "Fatou Bensouda"}, ["A"]),
        ({"modality": Modality.NEGATED}, ["B"]),
        ({"conflict": True}, ["A"]),
        ({"conflict": False}, ["B", "C"]),
        ({"actor": "Ada"}, []),
    ],
)
@pytest.mark.usefixtures("size")
def test_an_event_is_found_by_what_it_is(shared: Database, asked: dict[str, Any], titles: list[str]) -> None:
    keep(shared, [Span.of(Period.of_year(year)).when() for year in (1900, 1901, 1902)])
    dates = [ConflictSide("1900", (0,)), ConflictSide("1901", (0,))]
    one, other, third = events.page(shared, EventQuery()).items
    made = [
        replace(one, title="A", actors=("Fatou Bensouda", "Ada Lindqvist"), conflict=tuple(dates)),
        replace(other, title="B", modality=Modality.NEGATED),
        replace(third, title="C"),
    ]
    with transaction(shared):
        events.replace(shared, whole(shared), made)

    for sort in (Sort.DATE, Sort.IMPORTANCE):
        found = list(storage.iterate(events.page, shared, EventQuery(sort=sort, limit=1, **asked)))
        assert [event.title for event in found] == titles


@pytest.mark.slow
@given(
    happened=st.lists(st.tuples(WHENS, st.integers(1, 9)), max_size=12),
    narrower=st.fixed_dictionaries(
        {"limit": st.integers(1, 4), "hidden": st.sampled_from(Hidden)},
        optional={
            "document": st.just("ferry-0"),
            "q": st.sampled_from(["", "ferry"]),
            "from_": DAYS,
            "min_importance": st.integers(0, 10).map(lambda tenths: tenths / 10),
        },
    ),
)
@pytest.mark.usefixtures("size")
def test_a_walk_gives_each_event_once_under_either_sort(
    shared: Database, happened: list[tuple[When, int]], narrower: dict[str, Any]
) -> None:
    keep(shared, [when for when, _ in happened])
    for number, (_, tenths) in enumerate(happened):
        matters = {"importance": tenths / 10, "hidden": tenths % 2, "id": f"e-ferry-0-{number:04}"}
        shared.execute("UPDATE events SET importance = :importance, hidden = :hidden WHERE id = :id", matters)
    shared.conn.commit()

    by_date, by_importance = (
        list(storage.iterate(events.page, shared, EventQuery(sort=sort, **narrower)))
        for sort in (Sort.DATE, Sort.IMPORTANCE)
    )

    least, start = narrower.get("min_importance", 0), narrower.get("from_")
    hidden = {Hidden.OMIT: (0,), Hidden.INCLUDE: (0, 1), Hidden.ONLY: (1,)}[narrower["hidden"]]
    meant = [
        tenths / 10
        for when, tenths in happened
        if tenths / 10 >= least
        and tenths % 2 in hidden
        and (start is None or (when.latest is not None and when.latest >= start))
    ]
    assert sorted(event.importance for event in by_date) == sorted(meant)
    assert by_importance == sorted(by_date, key=lambda event: (-event.importance, *place(event.when)))


@pytest.mark.parametrize("sort", Sort)
def test_the_cursor_of_one_sort_is_none_of_another(shared: Database, sort: Sort) -> None:
    keep(shared, [Span.of(Period.of_year(year)).when() for year in (1900, 1901)])

    pages = [events.page(shared, EventQuery(q="ferry", sort=other, limit=1)) for other in set(Sort) - {sort}]

    for page in pages:
        with pytest.raises(storage.BadCursor):
            events.page(shared, EventQuery(q="ferry", sort=sort, cursor=page.next))


INDEXED = [
    ({}, "events_in_order"),
    ({"to": Day(2000, 1, 1)}, "events_in_order"),
    ({"from_": Day(2000, 1, 1)}, "events_by_reach"),
    ({"sort": Sort.IMPORTANCE}, "events_by_importance"),
    ({"sort": Sort.IMPORTANCE, "min_importance": 0.1}, "events_by_importance"),
    ({"status": Status.PARTIAL}, "events_without_days"),
    ({"modality": Modality.OCCURRED}, "events_by_modality"),
    ({"precision": Unit.DAY}, "events_by_precision"),
    ({"conflict": True}, "events_in_conflict"),
    ({"hidden": Hidden.ONLY}, "events_hidden"),
    ({"actor": "Ada Lindqvist"}, "SEARCH a USING PRIMARY KEY"),
]


@pytest.mark.parametrize(("asked", "index"), INDEXED, ids=str)
@pytest.mark.usefixtures("many")
def test_a_page_of_what_many_events_meet_walks_an_index_in_its_order_and_sorts_nothing(
    shared: Database, asked: dict[str, Any], index: str
) -> None:
    """So what it costs does not depend on how large the pile is."""
    traced: list[tuple[str, Any]] = []
    with shared.tracer(lambda sql, parameters: traced.append((sql, parameters))):
        events.page(shared, EventQuery(**asked))

    [(sql, parameters)] = [(sql, parameters) for sql, parameters in traced if ":limit" in sql]
    plan = " ".join(str(row[-1]) for row in shared.execute(f"EXPLAIN QUERY PLAN {sql}", parameters))
    assert index in plan
    assert "TEMP B-TREE" not in plan
    assert "SCAN events" not in plan


@given(words=st.text(), more=st.text(alphabet='"*^():{}-+ANDORNOTNEAR ,', max_size=300))
def test_no_words_are_a_mistake(shared: Database, words: str, more: str) -> None:
    events.page(shared, EventQuery(q=words))
    events.page(shared, EventQuery(q=more))


def test_a_window_that_ends_before_it_begins_is_an_error() -> None:
    with pytest.raises(storage.WindowBackwards, match="2019-12-20, before it begins on 2019-12-21"):
        EventQuery(from_=Day(2019, 12, 21), to=Day(2019, 12, 20))


def test_a_window_of_hours_that_ends_before_it_begins_is_an_error() -> None:
    day = Day(2019, 12, 20)

    assert EventQuery(from_=day, begins=3_600, to=day, ends=7_200).begins == 3_600
    with pytest.raises(storage.WindowBackwards):
        EventQuery(from_=day, begins=7_200, to=day, ends=7_200)


def test_a_window_may_lie_beyond_all_that_a_database_can_count(shared: Database) -> None:
    end_of_time = Day(10**30, 1, 1)

    assert events.page(shared, EventQuery(from_=end_of_time)).items == ()
    assert events.page(shared, EventQuery(to=Day(-(10**30), 1, 1))).items == ()


def test_events_that_come_while_a_walk_is_under_way_make_it_neither_skip_nor_repeat(shared: Database) -> None:
    years = [Span.of(Period.of_year(year)).when() for year in range(1900, 1910)]
    keep(shared, years[1::2])
    page = events.page(shared, EventQuery(limit=2))

    keep(shared, years[1::2], years[::2])
    rest = events.page(shared, EventQuery(cursor=page.next))

    assert [event.when.edtf for event in rest.items] == ["1904", "1905", "1906", "1907", "1908", "1909"]
