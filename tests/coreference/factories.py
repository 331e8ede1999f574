"""Factories of mentions, and Hypothesis strategies, for the tests of coreference."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from timeline.dates import (
    UNKNOWN,
    Both,
    Day,
    DayName,
    DayOfMonth,
    Masked,
    MonthName,
    MonthOfYear,
    Period,
    Span,
    Unit,
    Weekday,
    When,
)
from timeline.meanings.operators import Bare
from timeline.records import Anchor, AnchorKind, Extent, Mention, Modality, PublishedFrom, Resolution, Source, Timex
from timeline.records.stored_reason import StoredReason

if TYPE_CHECKING:
    from collections.abc import Iterable


def period_around(unit: Unit, day: int) -> When:
    """Return the day, week, month ... that contains a day of March 2021."""
    return Span.of(unit.holding(Day(2021, 3, day))).when()


MARCH_3, MARCH_4, MARCH_5, MARCH_9 = (period_around(Unit.DAY, day) for day in (3, 4, 5, 9))
WEEK, MARCH, YEAR, CENTURY = (period_around(unit, 3) for unit in (Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.CENTURY))
NEXT_WEEK = period_around(Unit.WEEK, 9)
SPAN = Span(Period.of_day(2021, 3, 2), Period.of_day(2021, 3, 4)).when()
SOME_MARCH_3 = Masked(Both(MonthOfYear(MonthName.MARCH), DayOfMonth(3))).when()

A_WEDNESDAY = "XXXX-WXX-3"  # as March 3, 2021 was


def resolution(when: When, value: str | None = None) -> Resolution:
    return Resolution(when, value or when.edtf, None, Anchor(AnchorKind.NONE), StoredReason("because"))


def source(id: str, published: Day | None = None) -> Source:
    return Source(id, id, None, published, PublishedFrom.UNKNOWN, None)


PLAIN = Mention(
    id="a:0",
    document=source("a"),
    quote=Extent(0, 6, "quoted"),
    prefix="",
    suffix="",
    timex=Timex(Extent(0, 4, "then"), Bare(Weekday(DayName.WEDNESDAY))),
    resolution=resolution(MARCH_3),
    predicate=Extent(0, 4, "came"),
    title="They came",
    modality=Modality.OCCURRED,
    actors=(),
    places=(),
    words=frozenset(),
    said=frozenset(),
)


def mention(id: str = "a:0", **fields: Any) -> Mention:
    """Make a mention from its document and offset, as "a:0", with fields as in the record, or in short."""
    document, offset = id.split(":")
    start = int(offset)
    expanded = {
        "document": source(document),
        "quote": Extent(start, start + 6, "quoted"),
        "predicate": Extent(start, start + 4, "came"),
        "timex": Timex(Extent(start, start + 4, "then"), Bare(Weekday(DayName.WEDNESDAY))),
        "words": frozenset(fields.pop("words", "").split()),
        "said": frozenset(fields.pop("said", ())),
    }
    if "when" in fields:
        expanded["resolution"] = resolution(fields.pop("when"))
    if "verb" in fields:
        expanded["predicate"] = Extent(start, start + len(fields["verb"]), fields.pop("verb"))
    return replace(PLAIN, id=id, **{**expanded, **fields})


def _mentions(drawn: Iterable[tuple[str, dict[str, Any]]]) -> list[Mention]:
    """Repeat each mention in all of its documents, word for word."""
    copies = [(document, fields) for documents, fields in drawn for document in documents]
    return [
        mention(f"{document}:{offset}", **_placed(fields, offset)) for offset, (document, fields) in enumerate(copies)
    ]


def _placed(fields: dict[str, Any], offset: int) -> dict[str, Any]:
    timex = Timex(Extent(offset, offset + 4, "then"), Bare(Weekday(DayName.WEDNESDAY)))
    return {name: field for name, field in fields.items() if name != "dated"} | {
        "timex": timex if fields["dated"] else None
    }


RESOLUTIONS = st.sampled_from(
    [
        *map(
            resolution, (MARCH_3, MARCH_4, MARCH_5, MARCH_9, WEEK, NEXT_WEEK, MARCH, YEAR, CENTURY, SPAN, SOME_MARCH_3)
        ),
        resolution(UNKNOWN, A_WEDNESDAY),
        resolution(UNKNOWN, "XXXX-WXX-5"),
        resolution(UNKNOWN),
    ]
)
FIELDS = st.fixed_dictionaries(
    {
        "resolution": RESOLUTIONS,
        "dated": st.booleans(),
        "verb": st.sampled_from(["said", "came", "vote"]),
        "title": st.sampled_from(["They came", "Then vote"]),
        "modality": st.sampled_from(Modality),
        "actors": st.lists(
            st.sampled_from(["Rosa Feld", "Feld", "International Criminal Court", "ICC", "Tom Birch"]),
            max_size=2,
            unique=True,
        ).map(tuple),
        "words": st.lists(st.sampled_from("storm port crane night wage union gate strike".split()), max_size=6).map(
            " ".join
        ),
        "keywords": st.sampled_from([(), ("Velm", "Feld", "crane", "strike"), ("Velm", "Birch", "storm", "flood")]),
        "said": st.lists(
            st.sampled_from(["we stay", "we will stay here until they come", "yes we will stay here until they come"]),
            max_size=1,
        ),
    }
)
MENTIONS = st.lists(st.tuples(st.sampled_from(["a", "b", "c", "abc", "cb"]), FIELDS), max_size=7).map(_mentions)
"""Mentions of a few documents that have much in common, so that many are candidates."""
