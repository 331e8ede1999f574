"""Tests of joint inference through shared events."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.publication.inference.factories import clue, day, in_words, interval
from timeline.dates import Day, Each, Interval, Period, Unit, Weekday
from timeline.meanings.operators import Absolute, Bare, Last, Lean, Meaning, Moved, This, Written
from timeline.publication.inference import (
    Clue,
    DaySet,
    Inference,
    KnownDate,
    RelativeDate,
    SharedEvent,
    infer_jointly,
    resolved_days,
)

YESTERDAY, TODAY, FRIDAY = Moved(-1, Unit.DAY), This(Each(Unit.DAY)), Bare(Weekday(4))


def relative(document: str, meaning: Meaning = YESTERDAY, words: str = "yesterday") -> RelativeDate:
    return RelativeDate(document, words, meaning)


def known(on: str, document: str = "given") -> KnownDate:
    return KnownDate(document, "on the day", interval(on, on))


def test_infer_jointly_from_a_known_date() -> None:
    """A shared event with a known day dates an undated document."""
    found = infer_jointly({"a": []}, [SharedEvent(relative("a"), known("2015-05-08"), 0.9)])["a"]

    assert found.day == day("2015-05-09")
    assert in_words(found.because) == ('"yesterday" tells what "on the day" tells in given, 2015-05-08',)
    assert found.probability == pytest.approx(0.9 * 0.99)


def test_infer_jointly_from_a_past_weekday() -> None:
    """A past Friday leaves the week that begins with it."""
    one = RelativeDate("a", "Friday", FRIDAY, Lean.PAST)
    found = infer_jointly({"a": []}, [SharedEvent(one, known("2015-05-08"), 1.0)])["a"]

    assert found.days.hull == interval("2015-05-08", "2015-05-14")
    assert found.probability == pytest.approx(0.95)


def test_infer_jointly_from_news_without_a_date() -> None:
    """News without a date is reported within days of the event."""
    found = infer_jointly({"a": []}, [SharedEvent(relative("a", Written(), "met"), known("2015-05-08"), 1.0)])["a"]

    assert found.days.hull == interval("2015-05-05", "2015-05-11")


def test_infer_jointly_chain() -> None:
    """An inferred document dates the next, with its reasons and a lower probability."""
    links = [
        SharedEvent(relative("b", TODAY, "today"), relative("a", TODAY, "today"), 0.9),
        SharedEvent(relative("a"), known("2015-05-08"), 0.8),
    ]

    found = infer_jointly({"a": [], "b": []}, links)

    assert found["b"].day == day("2015-05-09")
    assert found["b"].probability < found["a"].probability
    assert (found["a"].steps, found["b"].steps) == (0, 1)
    assert in_words(found["b"].because) == (
        'a: "yesterday" tells what "on the day" tells in given, 2015-05-08',
        '"today" tells what "today" tells in a, 2015-05-09',
    )


def test_infer_jointly_mutual_dependence() -> None:
    """Two documents that depend only on each other stay unknown."""
    found = infer_jointly({"a": [], "b": []}, [SharedEvent(relative("a"), relative("b"), 0.9)])

    assert {inference.days.hull for inference in found.values()} == {None}


def test_infer_jointly_cycle() -> None:
    """In a cycle no inference depends on itself."""
    own = clue(DaySet.within(interval("2015-05-08", "2015-05-09")), 0.9, "own")
    ring = [SharedEvent(relative(one), relative(other), 0.9) for one, other in ("ab", "bc", "ca")]

    found = infer_jointly({"a": [own], "b": [], "c": []}, ring)

    assert in_words(found["a"].because) == ("own",)
    assert found["b"].days.hull == found["c"].days.hull == interval("2015-05-08", "2015-05-09")


def test_infer_jointly_contradiction_dates_no_other() -> None:
    """A document with contradictions dates no other."""
    torn = [
        clue(DaySet.within(interval("2015-05-08", "2015-05-08")), 0.9, "one"),
        clue(DaySet.within(interval("2016-05-08", "2016-05-08")), 0.8, "two"),
    ]

    found = infer_jointly({"a": torn, "b": []}, [SharedEvent(relative("b"), relative("a"), 0.9)])

    assert in_words(found["a"].contradicts) == ("two",)
    assert found["b"].days.hull is None


def test_infer_jointly_mutual_contradiction() -> None:
    """Two documents that contradict each other show it and date no third."""
    one = clue(DaySet.within(interval("2015-05-08", "2015-05-08")), 0.9, "one")
    two = clue(DaySet.within(interval("2016-05-08", "2016-05-08")), 0.9, "two")
    links = [
        SharedEvent(relative("a"), relative("b"), 0.9),
        SharedEvent(relative("c"), relative("a"), 0.9),
        SharedEvent(relative("d"), relative("b"), 0.9),
    ]

    found = infer_jointly({"a": [one], "b": [two], "c": [], "d": []}, links)

    assert in_words(found["a"].because) == ("one",)
    assert in_words(found["a"].contradicts) == ('"yesterday" tells what "yesterday" tells in b, 2016-05-07',)
    assert in_words(found["b"].contradicts) == ('"yesterday" tells what "yesterday" tells in a, 2015-05-07',)
    assert found["c"].days.hull is None
    assert found["d"].days.hull is None


def test_infer_jointly_given_date_outranks_inferred() -> None:
    """A given date outranks an inferred one."""
    sure = clue(DaySet.within(interval("2016-05-08", "2016-05-08")), 0.99, "sure")
    links = [SharedEvent(relative("a"), relative("b"), 0.99), SharedEvent(relative("a"), known("2015-05-08"), 0.6)]

    found = infer_jointly({"a": [], "b": [sure]}, links)["a"]

    assert found.day == day("2015-05-09")
    assert in_words(found.contradicts) == ('"yesterday" tells what "yesterday" tells in b, 2016-05-07',)


def test_infer_jointly_links_that_date_nothing() -> None:
    """Absolute dates, and events twice in one text, date nothing."""
    in_2015 = relative("a", Absolute(Period.of_year(2015)), "2015")
    links = [
        SharedEvent(in_2015, known("2015-05-08"), 0.9),
        SharedEvent(relative("a"), relative("a", TODAY), 0.9),
        SharedEvent(relative("a", FRIDAY), known("2015-05-07"), 0.9),
    ]

    assert infer_jointly({"a": []}, links)["a"].days.hull is None


MEANINGS: list[Meaning] = [YESTERDAY, TODAY, FRIDAY, Last(Each(Unit.MONTH)), Moved(-2, Unit.WEEK), Moved(1, Unit.DAY)]
NAMES = "abcdef"
World = tuple[dict[str, Day], dict[str, list[Clue]], list[SharedEvent]]


@st.composite
def worlds(draw: st.DrawFn) -> World:
    """Documents with their true days, what each truly says of it, and true links among them and to a given one."""
    start = Day(2015, 1, 1)
    days = {name: start + draw(st.integers(0, 40)) for name in NAMES}
    bounds = {name: draw(st.sampled_from([None, 0, 3, 12])) for name in NAMES}
    clues = {
        name: [] if far is None else [clue(DaySet.within(Interval(days[name] - far, days[name] + far + 1)), 0.9, name)]
        for name, far in bounds.items()
    }
    links = []
    for one, other in draw(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from([*NAMES, "given"])), max_size=8)):
        mine, theirs = draw(st.sampled_from(MEANINGS)), draw(st.sampled_from(MEANINGS))
        first = _means(mine, days[one])
        if other == "given":
            links.append(SharedEvent(relative(one, mine), KnownDate("given", "then", first), 0.9))
        elif first.meets(_means(theirs, days[other])) and first.days == 1:
            links.append(SharedEvent(relative(one, mine), relative(other, theirs), 0.9))
    return days, clues, links


def _means(meaning: Meaning, on: Day) -> Interval:
    meant = resolved_days(meaning, DaySet.within(Interval(on, on + 1)), Lean.PAST)
    assert meant is not None
    return meant


@settings(deadline=None, max_examples=60)
@given(worlds())
def test_infer_jointly_is_sound(
    world: World,
) -> None:
    """With true links every true day is among the inferred days."""
    days, clues, links = world

    found = infer_jointly(clues, links)

    assert {name for name in NAMES if days[name] not in found[name].days} == set()
    assert all(not inference.contradicts for inference in found.values())


@settings(deadline=None, max_examples=60)
@given(worlds(), st.integers(0, 40), st.randoms())
def test_infer_jointly_in_any_order(world: World, wrong: int, random: st.DataObject) -> None:
    """The order of documents and links does not matter."""
    _, clues, links = world
    links = [
        *links,
        SharedEvent(relative("a"), KnownDate("given", "then", interval("2015-01-01", "2015-01-01")), 0.5 + wrong / 100),
    ]
    mixed = sorted(links, key=lambda _: random.random())  # type: ignore[attr-defined]
    backwards = dict(reversed(clues.items()))

    assert infer_jointly(backwards, mixed) == infer_jointly(clues, links)


@settings(deadline=None, max_examples=60)
@given(worlds())
def test_infer_jointly_probability(
    world: World,
) -> None:
    """No inference is more probable than its weakest link."""
    _, clues, links = world

    found = infer_jointly(clues, links)

    assert all(_is_modest(inference) for inference in found.values())


def _is_modest(inference: Inference) -> bool:
    return not inference.because or inference.probability <= 0.9 ** (1 + (inference.steps > 0))
