"""Asides of a narrative: later dates do not depend on them."""

import pytest

from timeline.dates import Day, Period, Span
from timeline.resolving import resolve_document
from timeline.resolving.narrative import is_aside
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

BEGUN = "The canal was begun in 1820 and paid for in 1821. The first lock was dug in March 1822. "
ENDED = " The last lock was dug on 3 June 1822, and the banks were planted in 1823."


@pytest.mark.parametrize(
    ("middle", "dates"),
    [
        ("It was to open in 1830. In April it rained.", ["1830", "1822-04"]),
        ("A like one had failed in 1790. In April it rained.", ["1790", "1822-04"]),
        ("It was never to open before August 1829. In April it rained.", ["1829-08", "1822-04"]),
        ("A like one had opened more than a decade earlier. In April it rained.", ["181X~", "1822-04"]),
        ("It was never to open before 4 August 1829. In April it rained.", ["1829-08-04", "1822-04"]),
        # The year lies between the current and the next date, so the story has reached it.
        ("The war of 1822 stopped the work. In April it went on.", ["1822", "1822-04"]),
    ],
)
def test_aside_does_not_move_story(middle: str, dates: list[str]) -> None:
    """An aside does not move the story."""
    resolutions = resolve_document(tag(BEGUN + middle + ENDED), Day(2009, 12, 19))

    assert [resolution.when.edtf for resolution in resolutions][3:5] == dates


MARCH = Span.of(Period.of_month(1822, 3))


def year(number: int) -> Span:
    return Span.of(Period.of_year(number))


def day(year: int, month: int) -> Span:
    return Span.of(Period.of_day(year, month, 3))


def month(number: int) -> Span:
    """A month of 1822, or of a year before or after."""
    return Span.of(MARCH.first.moved(number - 3))


@pytest.mark.parametrize(
    ("mentioned", "following"),
    [(year(1823), month(6)), (year(1821), month(6)), (month(10), month(6)), (month(-1), month(6))],
)
def test_is_aside(mentioned: Span, following: Span) -> None:
    """An aside lies outside the time between its neighbours."""
    assert is_aside(mentioned, MARCH, following)


@pytest.mark.parametrize(
    ("mentioned", "following"),
    [
        (year(1823), year(1824)),
        (year(1822), month(6)),
        (month(8), month(6)),
        (day(1822, 12), month(6)),
        (month(5), year(1790)),
        (year(1830), None),
    ],
)
def test_is_no_aside(mentioned: Span, following: Span | None) -> None:
    """A date from which the story continues is no aside."""
    assert not is_aside(mentioned, MARCH, following)


def test_first_date_is_no_aside() -> None:
    """A story without a current date may begin anywhere."""
    assert not is_aside(year(1830), None, MARCH)


def test_daypart_in_story_without_day() -> None:
    """A night in a story has no day, unless one was mentioned."""
    *_, night = resolve_document(
        tag(BEGUN + "They worked at night, and the last lock was dug in 1823."), Day(2009, 12, 19)
    )[:4]

    assert (night.value, night.when.edtf) == ("XXXX-XX-XXTNI", None)


THEATRE = (
    "The theatre was planned on 5 May 1930. The walls were begun on 8 April 1931 and roofed on 3 February 1932. "
    "The clock came on 9 September 1932. "
)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # Without a later year, an earlier one is an aside too.
        (
            (
                "It was the tallest theatre since 1840. On 12 October 1932 the public came. "
                "Nobody had built like that since 1790. On 2 November the mayor came."
            ),
            ["1840", "1932-10-12", "1790", "1932-11-02"],
        ),
        # What follows an aside in its sentence belongs to it; the next sentence goes back to the story.
        (
            (
                "It had been drawn in October 1888, and on November 5 the king had seen it. In December it opened. "
                "It burned on 4 May 1951."
            ),
            ["1888-10", "1888-11-05", "1932-12", "1951-05-04"],
        ),
        # An expression that depends on the aside moves no story.
        (
            (
                "It had been drawn in October 1888, and a month later the king had seen it. In December it opened. "
                "It burned on 4 May 1951."
            ),
            ["1888-10", "1888-11", "1932-12", "1951-05-04"],
        ),
        # "Since" goes back.
        ("The square had been empty since May. It was sold on 1 June 1951.", ["1932-05", "1951-06-01"]),
        # A month far ahead comes before the next date with a year.
        ("Rents fell in July. It was sold on 1 June 1951.", ["1933-07", "1951-06-01"]),
        # Far ahead with no such date, a month is one before.
        ("Rents had been due in July.", ["1932-07"]),
    ],
)
def test_bare_dates_around_asides(text: str, dates: list[str]) -> None:
    """A bare date follows the story, or the aside in whose sentence it stands."""
    resolutions = resolve_document(tag(THEATRE + text), Day(2010, 1, 15))

    assert [resolution.when.edtf for resolution in resolutions][4:] == dates


def test_quoted_deictic_of_a_narrative_is_open() -> None:
    """In a narrative, "today" in a quotation is the day on which it was said, which is not known."""
    *_, today, tonight = resolve_document(
        tag(THEATRE + '"Today we build," he wrote. “I am tonight in town,” she wrote.'), Day(2010, 1, 15)
    )

    assert [(one.value, one.when.edtf) for one in (today, tonight)] == [("XXXX-XX-XX", None), ("XXXX-XX-XXTNI", None)]
    assert format_date_reason(today.reason) == (
        '"Today", left open, for a quotation counts from the day on which it was said: not dated'
    )


def test_dates_with_a_modifier_make_a_narrative() -> None:
    """A text whose dates have modifiers or times of day is a narrative too, with its quotations."""
    text = (
        "The theatre was planned in early 1930. The walls were begun in late May 1931 and roofed about 1932. "
        'It opened at noon on 9 September 1932. "Today we begin," the mayor said.'
    )

    *_, today = resolve_document(tag(text), Day(2010, 1, 15))

    assert (today.value, today.when.edtf) == ("XXXX-XX-XX", None)


@pytest.mark.parametrize(
    ("text", "is_followed"),
    [
        ('"Yesterday the ford, today the cliff," he wrote. ', True),
        ("“Yesterday the ford, today the cliff,” he wrote. ", True),
        ("Last year a museum opened. ", True),
        ("Yesterday a museum opened, today it closed. ", False),
        ("A museum opened on Friday. ", False),
    ],
)
def test_quoted_words_are_no_sign_of_news(text: str, is_followed: bool) -> None:  # noqa: FBT001
    """Words in quotation marks, and years beside the day of writing, leave a narrative one."""
    resolutions = resolve_document(
        tag(THEATRE + text + "On 12 October tenants came. It was sold in 1951."), Day(2010, 1, 15)
    )

    assert ("1932-10-12" in [resolution.when.edtf for resolution in resolutions]) is is_followed
