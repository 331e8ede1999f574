"""Factories and Hypothesis strategies of events for the export tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from tests.coreference.factories import CENTURY, MARCH_3, SOME_MARCH_3, SPAN, WEEK
from tests.storage.factories import article, event, in_year, mention, on
from timeline.dates import UNKNOWN, Clock, Day, Moment, Period, Span, When
from timeline.dates.edtf import read
from timeline.export import Site
from timeline.records import ConflictSide, Event, Modality, PublishedFrom, Source
from timeline.records.decisions import DecisionKind, Note, Pin, Signature, make_decision

SITE = Site("Ferries & co", "https://ferries.example:8443/", "https://ferries.example:8443/events.atom?q=ferry")

SOLVEIG = Source(
    "ferry", "ferry.txt", "The ferry", Day(2019, 12, 21), PublishedFrom.GIVEN, "https://a.example/?a=1&b=2"
)
ANNALS = Source("annals", "annals.txt", None, None, PublishedFrom.UNKNOWN, "javascript:alert(1)")


def make_event(id: str, title: str, *sources: Source, **fields: Any) -> Event:
    """Make an event that each source, by default SOLVEIG, reports in one sentence, by default of 2019-12-20."""
    when = fields.pop("when", on(2019, 12, 20))
    mentions = [replace(mention(article(), 0, when), document=source) for source in sources or (SOLVEIG,)]
    return replace(event(*mentions), id=id, title=title, when=when, **{"actors": (), "places": (), **fields})


SAILED = make_event(
    "e1", "The ferry <b>sailed</b> & sank", SOLVEIG, actors=("Ada Lindqvist",), places=("Åland", "Turku")
)
CAESAR = make_event("e2", "=HYPERLINK(1)", ANNALS, when=on(-43, 3, 15))
BUILT = make_event("e3", "It was built", SOLVEIG, when=read("1850~"), modality=Modality.EXPECTED)
UNDATED = make_event("e4", "Nobody saw it", ANNALS, when=UNKNOWN)
BIRTHDAY = make_event("e5", "It is cleaned", ANNALS, when=SOME_MARCH_3)
DISPUTED = replace(
    make_event("e6", "It was sold", SOLVEIG, ANNALS, when=read("2019-12-20/2019-12-21")),
    conflict=(ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,))),
)
DISPUTED = replace(
    DISPUTED,
    mentions=tuple(
        replace(disputed, resolution=replace(disputed.resolution, when=on(2019, 12, day), value=f"2019-12-{day}"))
        for disputed, day in zip(DISPUTED.mentions, (20, 21), strict=True)
    ),
)
GOLDEN = [CAESAR, BUILT, SAILED, UNDATED]
"""Events before Christ, of a year and expected, of a day, and undated: those of the golden files."""

BY = Signature("Ada", datetime(2026, 11, 24, 12, 30, 15, 999, tzinfo=UTC))

_HOSTILE = [
    "=1+1",
    "'=1+1",
    "-0043",
    "@SUM(A1)",
    "\uff1d1",
    "a\r\nBEGIN:VALARM\r\nEND:VEVENT",
    "a\u2028b\x85c\x0bd",
    "</script><script>alert(1)</script>",
    "]]></feed>",
    "\x00\x08\ufffe\ud800",
    '","\\n;,"',
    "",
    "'Tis",
]
TEXTS = st.text(max_size=30) | st.sampled_from([text for text in _HOSTILE if "\ud800" not in text])
URLS = TEXTS | st.sampled_from(
    [None, 'https://a.example/ü b"><', "http://[::1", "HTTPS://A.example", "data:text/html,x", " http://b.example\n"]
)
_YEARS = st.integers(-300_000, 300_000) | st.integers(-2, 2) | st.integers(9_998, 10_000)
WHENS: st.SearchStrategy[When] = st.one_of(
    st.builds(on, _YEARS, st.integers(1, 12), st.integers(1, 28)),
    st.builds(in_year, _YEARS),
    st.builds(lambda year: Span(Period.of_year(year), Period.of_month(year + 1, 2), approximate=True).when(), _YEARS),
    st.builds(
        lambda hour, zone: Moment(Period.of_day(2019, 12, 20), Clock(hour, 30, None, zone)).when(),
        st.integers(0, 23),
        st.sampled_from([None, 0, 330, -300]),
    ),
    st.sampled_from([MARCH_3, WEEK, CENTURY, SPAN, SOME_MARCH_3, UNKNOWN, read("9999-12-31"), read("2014?/2015-03~")]),
)
_SOURCES = st.builds(
    Source,
    st.text(min_size=1, max_size=5),
    st.none() | TEXTS,
    st.none() | TEXTS,
    st.none() | st.builds(Day, st.integers(1, 12_000), st.integers(1, 12), st.integers(1, 28)),
    st.sampled_from(PublishedFrom),
    URLS,
)


@st.composite
def _events(draw: st.DrawFn) -> Event:
    undecided = make_event(
        draw(st.text("0123456789abcdef", min_size=4, max_size=4)),
        draw(TEXTS),
        *draw(st.lists(_SOURCES, min_size=1, max_size=3)),
        when=draw(WHENS),
        modality=draw(st.sampled_from(Modality)),
        actors=tuple(draw(st.lists(TEXTS, max_size=2))),
        places=tuple(draw(st.lists(TEXTS, max_size=2))),
    )
    kinds: list[DecisionKind] = draw(st.lists(st.sampled_from([Note("Ask Feld;\nor Ada"), Pin("2019")]), max_size=2))
    return replace(undecided, decisions=tuple(make_decision("default", kind, ["ferry-0000"], BY) for kind in kinds))


EVENTS = st.lists(_events(), max_size=4, unique_by=lambda one: one.id)
"""Up to four events of any time, with hostile texts and URLs."""
