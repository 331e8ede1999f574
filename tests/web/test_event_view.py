"""An event in the words of the page."""

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
from timeline.web.pages.event_view import event_view

Tells = Callable[..., Mention]
Makes = Callable[..., Event]

FRIDAY, MONDAY = Bare(Weekday(4)), Bare(Weekday(0))
UNDATED = Source("clipping", "clipping.txt", None, None, PublishedFrom.UNKNOWN, None)
TOLD = (("once", None), ("again", None), ("there", UNDATED))


def test_a_day_is_told_in_words_for_html_and_with_its_weekday(tells: Tells, happens: Makes) -> None:
    told = event_view(happens(tells("It burned [on Friday].", FRIDAY)))

    assert (told.date, told.datetime, told.weekday, told.undated_reason) == (
        "20 December 2019",
        "2019-12-20",
        "Friday",
        None,
    )


def test_the_quote_is_cut_around_its_date_phrase(tells: Tells, happens: Makes) -> None:
    (evidence,) = event_view(happens(tells("It burned [on Friday], at sea.", FRIDAY))).evidence

    assert (evidence.before, evidence.phrase, evidence.after) == ("It burned ", "on Friday", ", at sea.")


def test_a_date_phrase_from_another_sentence_marks_nothing(tells: Tells, happens: Makes) -> None:
    mention = tells("It burned [on Friday].", FRIDAY)
    elsewhere = replace(mention, quote=replace(mention.quote, start=40, end=40 + len(mention.quote.exact)))

    (evidence,) = event_view(happens(elsewhere)).evidence

    assert (evidence.before, evidence.phrase, evidence.after) == ("It burned on Friday.", "", "")


def test_the_evidence_names_its_document_and_its_reason(tells: Tells, happens: Makes) -> None:
    (evidence,) = event_view(happens(tells("It burned [on Friday].", FRIDAY))).evidence

    assert evidence.source.name == "The ferry fire"
    assert evidence.source.published == "published 21 December 2019"
    assert evidence.why.endswith("Friday 2019-12-20")


def test_a_publication_day_that_was_inferred_is_told_as_such(tells: Tells, happens: Makes) -> None:
    inferred = Source("a", "a.txt", None, Day(2019, 12, 21), PublishedFrom.INFERRED, None)

    (evidence,) = event_view(happens(tells("It burned [on Friday].", FRIDAY, inferred))).evidence

    assert (evidence.source.name, evidence.source.published) == ("a.txt", "probably published 21 December 2019")


def test_a_publication_day_that_the_document_tells_is_told_with_what_tells_it(tells: Tells, happens: Makes) -> None:
    stated = Source("a", "a.txt", None, Day(2019, 12, 21), PublishedFrom.METADATA, None, "JSON-LD datePublished")

    (evidence,) = event_view(happens(tells("It burned [on Friday].", FRIDAY, stated))).evidence

    assert evidence.source.published == "published 21 December 2019, according to its JSON-LD datePublished"


def test_a_conflict_is_told_as_both_dates_and_who_says_which(tells: Tells, happens: Makes) -> None:
    friday = tells("It burned [on Friday].", FRIDAY)
    saturday = tells("It burned [on Saturday].", Bare(Weekday(5)))
    december = tells("It burned [in December 2019].", Absolute(Period.of_month(2019, 12)))
    conflict = (ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,)))
    event = happens(friday, saturday, december, conflict=conflict)

    told = event_view(replace(event, when=Span(Period.of_day(2019, 12, 20), Period.of_day(2019, 12, 21)).when()))

    assert (told.date, told.datetime, told.traits) == ("20 or 21 December 2019", None, ("disputed",))
    assert [(version.date, version.evidence[0].phrase) for version in told.conflict_sides] == [
        ("20 December 2019", "on Friday"),
        ("21 December 2019", "on Saturday"),
    ]
    assert [evidence.phrase for evidence in told.evidence] == ["in December 2019"]


def test_an_event_of_several_mentions_says_why_they_are_one(tells: Tells, happens: Makes) -> None:
    friday, again, other = (tells(f"It burned {word} [on Friday].", FRIDAY, document) for word, document in TOLD)
    joins = (MergedPair((0, 1), 0.812, "same day"), MergedPair((1, 2), 0.9999, "same deed"))

    told = event_view(replace(happens(friday, again, other), merged=joins))

    assert told.merge_reasons == (
        "twice in “The ferry fire”: same day (81 %)",
        "“The ferry fire” and “clipping.txt”: same deed (99 %)",
    )


def test_what_is_expected_says_since_when(tells: Tells, happens: Makes) -> None:
    told = event_view(happens(tells("It sails [on Monday].", MONDAY, lean=Lean.FUTURE), modality=Modality.EXPECTED))

    assert (told.date, told.traits, told.expected_as_of) == ("23 December 2019", ("expected",), "21 December 2019")


def test_what_is_expected_by_an_undated_document_has_no_since(tells: Tells, happens: Makes) -> None:
    told = event_view(happens(tells("It sails [on Monday].", MONDAY, UNDATED), modality=Modality.EXPECTED))

    assert (told.traits, told.expected_as_of) == (("expected",), None)


def test_an_unanchored_event_is_told_by_its_phrase_and_what_would_date_it(tells: Tells, happens: Makes) -> None:
    told = event_view(happens(tells("It burned [on Friday].", FRIDAY, UNDATED)))

    assert (told.date, told.marker) == ("“on Friday”, without an anchor", "open")
    assert told.undated_reason == "It would be dated by the publication day of “clipping.txt”."
    assert told.evidence[0].source.published == "publication date unknown"


def test_a_partial_event_is_told_as_far_as_it_is_known(tells: Tells, happens: Makes) -> None:
    may_8 = Bare(Both(MonthOfYear(5), DayOfMonth(8)))

    assert event_view(happens(tells("It burned [on May 8].", may_8, UNDATED))).date == "8 May, year unknown"


def test_a_phrase_that_a_dated_document_does_not_place_says_so(tells: Tells, happens: Makes) -> None:
    unplaced = tells("It burned [on Friday].", FRIDAY, UNDATED)
    dated = replace(unplaced, document=replace(UNDATED, published=Day(2019, 12, 21)))

    assert event_view(happens(dated)).undated_reason == "Its words do not say from which day to count."


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
def test_the_marker_shows_how_long_it_may_have_been(period: Period, mark: str, tells: Tells, happens: Makes) -> None:
    assert event_view(happens(tells("It burned [then].", Absolute(period)))).marker == mark


def test_the_marker_of_an_approximate_date_says_so(tells: Tells, happens: Makes) -> None:
    about_1850 = Modified(Mod.APPROX, Absolute(Period.of_year(1850)))

    assert event_view(happens(tells("It burned [about 1850].", about_1850))).traits == ("about",)


@pytest.mark.parametrize("url", ["https://example.org/a", "http://example.org"])
def test_a_link_leads_to_the_web(url: str) -> None:
    assert safe_link(url) == url


@pytest.mark.parametrize(
    "url", [None, "", "javascript:alert(1)", "data:text/html,x", "//example.org", "https:", "https://[", "/etc/passwd"]
)
def test_nothing_else_is_a_link(url: str | None) -> None:
    assert safe_link(url) is None


def test_what_no_timex_dates_marks_nothing_and_says_so(tells: Tells, happens: Makes) -> None:
    dated = tells("It burned [on Friday].", FRIDAY)
    known = replace(dated.resolution, anchor=Anchor(AnchorKind.PUBLICATION, "2019-12-20"))

    told = event_view(happens(replace(dated, timex=None, resolution=known)))

    assert told.traits == ("as-published",)
    assert (told.evidence[0].before, told.evidence[0].phrase) == ("It burned on Friday.", "")


@pytest.mark.parametrize(("modality", "trait"), [(Modality.NEGATED, "negated"), (Modality.POSSIBLE, "possible")])
def test_what_did_not_happen_or_only_may_is_marked(
    tells: Tells, happens: Makes, modality: Modality, trait: str
) -> None:
    assert event_view(happens(tells("It burned [on Friday].", FRIDAY), modality=modality)).traits == (trait,)


def test_a_pin_tells_both_dates_of_the_conflict_that_it_settles(tells: Tells, happens: Makes) -> None:
    friday, saturday = tells("It burned [on Friday].", FRIDAY), tells("It burned [on Saturday].", Bare(Weekday(5)))
    sides = (ConflictSide("2019-12-20", (0,)), ConflictSide("2019-12-21", (1,)))
    pin = make_decision("default", Pin("2019-12-20"), ["a"], Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC)))
    event = happens(friday, saturday)

    told = event_view(replace(event, decisions=(pin,), derived=DerivedValues(event.title, event.when, sides)))

    assert (told.derived_date, told.conflict_sides, len(told.evidence)) == ("20 or 21 December 2019", (), 2)


def test_a_pin_of_what_has_no_date_says_so_and_a_title_is_no_pin(tells: Tells, happens: Makes) -> None:
    by = Signature("Ada", datetime(2026, 11, 24, tzinfo=UTC))
    event = happens(tells("It burned [on Friday].", FRIDAY))
    derived = DerivedValues("The ferry burns", UNKNOWN, ())

    pinned = event_view(replace(event, decisions=(make_decision("default", Pin("2019"), ["a"], by),), derived=derived))
    called = event_view(
        replace(event, decisions=(make_decision("default", Retitle("Fire"), ["a"], by),), derived=derived)
    )

    assert (pinned.derived_date, called.derived_date) == ("no date", None)
