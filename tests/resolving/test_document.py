"""Resolution of the timexes of a text, in its order, with anchors and reasons."""

import pytest

from timeline.dates import Day, Each, Period, Unit
from timeline.meanings.operators import Absolute, Between, Last, Meaning
from timeline.meanings.timex_value import ValueKind
from timeline.records import AnchorKind, Extent, Resolution, Timex
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

SATURDAY = Day(2019, 12, 21)


def resolved(text: str, published: Day | None = SATURDAY) -> list[Resolution]:
    return list(resolve_document(tag(text), published))


@pytest.mark.parametrize(
    ("text", "published", "why"),
    [
        (
            "She spoke on Friday.",
            SATURDAY,
            (
                '"Friday", before the publication day Saturday 2019-12-21, '
                "in a sentence about the past (a past verb): Friday 2019-12-20"
            ),
        ),
        (
            "She spoke on Saturday.",
            SATURDAY,
            (
                '"Saturday", which is the publication day Saturday 2019-12-21, '
                "in a sentence about the past: Saturday 2019-12-21"
            ),
        ),
        (
            "She will speak on Monday.",
            SATURDAY,
            (
                '"Monday", after the publication day Saturday 2019-12-21, '
                "in a sentence that is likely about what is to come (a verb in the future): Monday 2019-12-23"
            ),
        ),
        ("She spoke in 2015.", SATURDAY, '"2015", which needs no anchor: 2015'),
        ("She spoke on Friday.", None, '"Friday", with no publication day to count from: not dated'),
        ("She spoke on May 8.", None, '"May 8", with no publication day to count from: XXXX-05-08'),
        (
            "She spoke two days ago.",
            SATURDAY,
            '"two days ago", 2 days before the publication day Saturday 2019-12-21: Thursday 2019-12-19',
        ),
        ("She spoke for five years.", SATURDAY, '"five years", an amount of time and no date: P5Y'),
        ("She spoke every Friday.", SATURDAY, '"every Friday", a recurrence and no date: XXXX-WXX-5'),
    ],
)
def test_why(text: str, published: Day | None, why: str) -> None:
    """Every resolution has its reason in one sentence."""
    assert [format_date_reason(resolution.reason) for resolution in resolved(text, published)] == [why]


def test_mention_is_anchor_of_later_date() -> None:
    """A later date depends on the one mentioned last."""
    first, second, third = resolved("He left on 3 March 2014. Two days later he wrote. The next day he died.")

    assert (first.when.edtf, second.when.edtf, third.when.edtf) == ("2014-03-03", "2014-03-05", "2014-03-06")
    assert (first.anchor.kind, second.anchor.kind) == (AnchorKind.ABSOLUTE, AnchorKind.MENTION)
    assert third.anchor.value == "2014-03-05"


def test_duration_is_no_anchor() -> None:
    """A duration is no anchor."""
    *_, last = resolved("He left on 3 March 2014 for the past five years. Two days later he wrote.")

    assert last.when.edtf == "2014-03-05"


@pytest.mark.parametrize(
    ("meaning", "kind"),
    [
        (Between(Absolute(Period.of_year(2014)), Last(Each(Unit.YEAR))), AnchorKind.PUBLICATION),
        (Between(Last(Each(Unit.YEAR)), Absolute(Period.of_year(2020))), AnchorKind.PUBLICATION),
        (Between(Absolute(Period.of_year(2014)), Absolute(Period.of_year(2017))), AnchorKind.ABSOLUTE),
    ],
)
def test_range_anchor(meaning: Meaning, kind: AnchorKind) -> None:
    """A range has the anchor of either end."""
    (resolution,) = resolve_document((Timex(Extent(0, 1, "x"), meaning),), SATURDAY)

    assert resolution.anchor.kind is kind


def test_publication_day_changes_dates() -> None:
    """Another publication day gives other dates from the same meanings."""
    timexes = tag("She spoke on Friday, and in 2015.")

    before, after = resolve_document(timexes, SATURDAY), resolve_document(timexes, Day(2020, 5, 13))

    assert [resolution.when.edtf for resolution in before] == ["2019-12-20", "2015"]
    assert [resolution.when.edtf for resolution in after] == ["2020-05-08", "2015"]


def test_kind() -> None:
    """The kind of a resolution follows from its value."""
    kinds = [resolution.kind for resolution in resolved("She spoke on Friday, for five years, and now.", None)]

    assert kinds == [ValueKind.MASKED_WEEKDAY, ValueKind.DURATION, ValueKind.PRESENT]
