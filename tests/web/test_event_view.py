"""Views of events."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from timeline.dates import UNKNOWN, Both, Day, DayOfMonth, MonthOfYear, Period, Span, Unit, Weekday
from timeline.export.site import safe_link
from timeline.meanings.operators import Absolute, Bare, Lean, Mod, Modified
from timeline.records import (
    Anchor,
    AnchorKind,
    ConflictSide,
    DerivedValues,
    Event,
    Mention,
    MergedPair,
    Modality,
    PublishedFrom,
    Source,
)
from timeline.records.decisions import Pin, Retitle, Signature, make_decision
from timeline.records.match_reasons import DateRelation
from timeline.web.pages.event_view import event_view

MentionFactory = Callable[..., Mention]
EventFactory = Callable[..., Event]

FRIDAY, MONDAY = Bare(Weekday(4)), Bare(Weekday(0))
UNDATED = Source("clipping", "clipping.txt", None, None, PublishedFrom.UNKNOWN, None)
REPORTS = (("once", None), ("again", None), ("there", UNDATED))


def test_date_of_day(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A day has words, an HTML datetime and a weekday."""
    view = event_view(make_event(make_mention("It burned [on Friday].", FRIDAY)))

    assert (view.date, view.datetime, view.weekday, view.undated_reason) == (
        "20 December 2019",
        "2019-12-20",
        "Friday",
        None,
    )


def test_quote_split_at_phrase(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """The quote is split around its date phrase."""
    (evidence,) = event_view(make_event(make_mention("It burned [on Friday], at sea.", FRIDAY))).evidence

    assert (evidence.before, evidence.phrase, evidence.after) == ("It burned ", "on Friday", ", at sea.")


def test_quote_without_its_phrase(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A date phrase of another sentence is not marked."""
    mention = make_mention("It burned [on Friday].", FRIDAY)
    elsewhere = replace(mention, quote=replace(mention.quote, start=40, end=40 + len(mention.quote.exact)))

    (evidence,) = event_view(make_event(elsewhere)).evidence

    assert (evidence.before, evidence.phrase, evidence.after) == ("It burned on Friday.", "", "")


def test_evidence(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """Evidence has its document and the reason for its date."""
    (evidence,) = event_view(make_event(make_mention("It burned [on Friday].", FRIDAY))).evidence

    assert evidence.source.name == "The ferry fire"
    assert evidence.source.published == "published 21 December 2019"
    assert evidence.why.endswith("Friday 2019-12-20")


def test_source_inferred_date(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An inferred publication date is marked as probable."""
    inferred = Source("a", "a.txt", None, Day(2019, 12, 21), PublishedFrom.INFERRED, None)

    (evidence,) = event_view(make_event(make_mention("It burned [on Friday].", FRIDAY, inferred))).evidence

    assert (evidence.source.name, evidence.source.published) == ("a.txt", "probably published 21 December 2019")


def test_source_metadata_date(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A publication date from metadata names its field."""
    stated = Source("a", "a.txt", None, Day(2019, 12, 21), PublishedFrom.METADATA, None, "JSON-LD datePublished")

    (evidence,) = event_view(make_event(make_mention("It burned [on Friday].", FRIDAY, stated))).evidence

    assert evidence.source.published == "published 21 December 2019, according to its JSON-LD datePublished"


def test_conflict(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A conflict shows each date with its evidence."""
    friday = make_mention("It burned [on Friday].", FRIDAY)
    saturday = make_mention("It burned [on Saturday].", Bare(Weekday(5)))
    december = make_mention("It burned [in December 2019].", Absolute(Period.of_month(2019, 12)))
    conflict = (ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,)))
    event = make_event(friday, saturday, december, conflict=conflict)

    view = event_view(replace(event, when=Span(Period.of_day(2019, 12, 20), Period.of_day(2019, 12, 21)).when()))

    assert (view.date, view.datetime, view.traits) == ("20 or 21 December 2019", None, ("disputed",))
    assert [(side.date, side.evidence[0].phrase) for side in view.conflict_sides] == [
        ("20 December 2019", "on Friday"),
        ("21 December 2019", "on Saturday"),
    ]
    assert [evidence.phrase for evidence in view.evidence] == ["in December 2019"]


def test_merge_reasons(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A merged event explains why its mentions were merged."""
    friday, again, other = (
        make_mention(f"It burned {adverb} [on Friday].", FRIDAY, document) for adverb, document in REPORTS
    )
    joins = (MergedPair((0, 1), 0.812, (DateRelation.SAME_DAY,)), MergedPair((1, 2), 0.9999, (DateRelation.SAME_DATE,)))

    view = event_view(replace(make_event(friday, again, other), merged=joins))

    assert view.merge_reasons == (
        "twice in “The ferry fire”: same day (81 %)",
        "“The ferry fire” and “clipping.txt”: same date (99 %)",
    )


def test_expected_as_of(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An expected event has the date of the expectation."""
    view = event_view(
        make_event(make_mention("It sails [on Monday].", MONDAY, lean=Lean.FUTURE), modality=Modality.EXPECTED)
    )

    assert (view.date, view.traits, view.expected_as_of) == ("23 December 2019", ("expected",), "21 December 2019")


def test_expected_as_of_undated_document(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An expectation of an undated document has no date."""
    view = event_view(make_event(make_mention("It sails [on Monday].", MONDAY, UNDATED), modality=Modality.EXPECTED))

    assert (view.traits, view.expected_as_of) == (("expected",), None)


def test_unanchored(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An unanchored event shows its phrase and the document that would date it."""
    view = event_view(make_event(make_mention("It burned [on Friday].", FRIDAY, UNDATED)))

    assert (view.date, view.marker) == ("“on Friday”, no reference date", "open")
    assert view.undated_reason == "The publication date of “clipping.txt” would date it."
    assert view.evidence[0].source.published == "publication date unknown"


def test_partial(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A partial date is shown as far as it is known."""
    may_8 = Bare(Both(MonthOfYear(5), DayOfMonth(8)))

    assert event_view(make_event(make_mention("It burned [on May 8].", may_8, UNDATED))).date == "8 May, year unknown"


def test_undated_in_dated_document(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A phrase without a reference date in a dated document says so."""
    unplaced = make_mention("It burned [on Friday].", FRIDAY, UNDATED)
    dated = replace(unplaced, document=replace(UNDATED, published=Day(2019, 12, 21)))

    assert event_view(make_event(dated)).undated_reason == "The text gives no reference date."


@pytest.mark.parametrize(
    ("period", "mark"),
    [
        (Period.of_day(2019, 12, 20), "day"),
        (Unit.WEEK.holding(Day(2019, 12, 20)), "month"),
        (Period.of_month(2019, 12), "month"),
        (Unit.QUARTER.holding(Day(2019, 12, 20)), "year"),
        (Period.of_year(2020), "year"),
        (Unit.DECADE.holding(Day(2019, 12, 20)), "era"),
    ],
)
def test_marker(period: Period, mark: str, make_mention: MentionFactory, make_event: EventFactory) -> None:
    """The marker depends on the length of the date."""
    assert event_view(make_event(make_mention("It burned [then].", Absolute(period)))).marker == mark


def test_approximate_trait(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An approximate date has a trait."""
    about_1850 = Modified(Mod.APPROX, Absolute(Period.of_year(1850)))

    assert event_view(make_event(make_mention("It burned [about 1850].", about_1850))).traits == ("about",)


@pytest.mark.parametrize("url", ["https://example.org/a", "http://example.org"])
def test_safe_link(url: str) -> None:
    """Web addresses are links."""
    assert safe_link(url) == url


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "data:text/html,x", "//example.org", "https:", "https://[", "/etc/passwd"]
)
def test_unsafe_link(url: str | None) -> None:
    """Nothing else is a link."""
    assert safe_link(url) is None


def test_dated_by_publication(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """An event without a timex marks no words and has a trait."""
    dated = make_mention("It burned [on Friday].", FRIDAY)
    known = replace(dated.resolution, anchor=Anchor(AnchorKind.PUBLICATION, "2019-12-20"))

    view = event_view(make_event(replace(dated, timex=None, resolution=known)))

    assert view.traits == ("as-published",)
    assert (view.evidence[0].before, view.evidence[0].phrase) == ("It burned on Friday.", "")


@pytest.mark.parametrize(("modality", "trait"), [(Modality.NEGATED, "negated"), (Modality.POSSIBLE, "possible")])
def test_modality_traits(
    make_mention: MentionFactory, make_event: EventFactory, modality: Modality, trait: str
) -> None:
    """Negated and possible events have traits."""
    assert event_view(make_event(make_mention("It burned [on Friday].", FRIDAY), modality=modality)).traits == (trait,)


def test_pin_of_conflict(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A pinned event still shows the dates of its conflict."""
    friday, saturday = (
        make_mention("It burned [on Friday].", FRIDAY),
        make_mention("It burned [on Saturday].", Bare(Weekday(5))),
    )
    sides = (ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,)))
    pin = make_decision("default", Pin("2019-12-20"), ["a"], Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC)))
    event = make_event(friday, saturday)

    view = event_view(replace(event, decisions=(pin,), derived=DerivedValues(event.title, event.when, sides)))

    assert (view.derived_date, view.conflict_sides, len(view.evidence)) == ("20 or 21 December 2019", (), 2)


def test_pin_without_derived_date(make_mention: MentionFactory, make_event: EventFactory) -> None:
    """A pin without a derived date says so; a retitled event has no pin."""
    by = Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC))
    event = make_event(make_mention("It burned [on Friday].", FRIDAY))
    derived = DerivedValues("The ferry burns", UNKNOWN, ())

    pinned = event_view(replace(event, decisions=(make_decision("default", Pin("2019"), ["a"], by),), derived=derived))
    called = event_view(
        replace(event, decisions=(make_decision("default", Retitle("Fire"), ["a"], by),), derived=derived)
    )

    assert (pinned.derived_date, called.derived_date) == ("no date", None)
