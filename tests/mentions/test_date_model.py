"""Dates by the model: headlines, clauses of the time of another event, and nouns of undated sentences."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import PUBLISHED, extract_all, extract_events, extract_undated
from timeline.mentions.date_model import DateWeights, choose, read_weights
from timeline.records import AnchorKind, DatedBy, Mention
from timeline.wording.date_reasons import format_date_reason

FRIDAY, TUESDAY = "2015-05-08", str(PUBLISHED)


def mention(text: str, word: str) -> Mention:
    """The mention of the text whose predicate is the word."""
    return next(one for one in extract_all(text) if one.predicate.exact == word)


def day(text: str, word: str) -> str | None:
    """The date of the event that the word names."""
    return mention(text, word).resolution.when.edtf


@pytest.mark.parametrize(
    ("headline", "lead", "expected"),
    [
        # The day of the lead is that of the headline.
        ("Flood breaks the dyke at Pern", "Water broke through the dyke at Pern on Friday.", FRIDAY),
        ("Bank opens a branch in Pern", "The Halden Bank has opened a branch on the market square of Pern.", TUESDAY),
        ("Strike at the mines of Pern", "The miners of Pern rejected the offer of the owners.", TUESDAY),
    ],
)
def test_headline_has_day_of_lead(headline: str, lead: str, expected: str) -> None:
    """The event of a headline is of the day of its lead, else of the publication day."""
    event, *_ = extract_events(f"{headline}\n\n{lead}")

    assert (event.quote.exact, event.resolution.when.edtf) == (headline, expected)


def test_headline_day_is_explained() -> None:
    """The explanation of a headline's date names the words of the lead."""
    (headline,) = [
        one
        for one in extract_all("Flood breaks the dyke at Pern\n\nWater broke the dyke on Friday.")
        if one.predicate.exact == "breaks"
    ]

    assert headline.dated_by is DatedBy.STORY
    assert (headline.resolution.anchor.kind, headline.resolution.anchor.value) == (AnchorKind.MENTION, FRIDAY)
    reason = format_date_reason(headline.resolution.reason)
    assert "“Friday”" in reason or "“broke”" in reason


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The index fell on Friday, closing at its lowest.", "closing", FRIDAY),
        ("The index fell by 4 %, closing at 1,804.", "closing", TUESDAY),
        ("The wall collapsed on Friday when a ship hit it.", "hit", FRIDAY),
        ("The wall collapsed in May 2014 when a ship of the Halden line hit it.", "hit", "2014-05"),
        ("The yard signed a contract of five years, pleasing the nurses.", "pleasing", TUESDAY),
        ("While crossing the bridge on Friday, the rider fell.", "crossing", FRIDAY),
        ("The mayor resigned, calmly closing the door.", "closing", TUESDAY),
        ("The mayor called it “a mess,” closing the door.", "closing", TUESDAY),
    ],
)
def test_clause_of_same_time_shares_date(text: str, word: str, expected: str) -> None:
    """A gerund or a clause of time has the date of the verb that it depends on."""
    assert day(text, word) == expected


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The guard was arrested on Friday for stealing coins.", "stealing"),
        ("The guard left on Friday without naming a reason.", "naming"),
        ("The court opened the gate on Friday that the owners had built.", "built"),
        ("Imke Vorst, who led the case, resigned on Friday.", "led"),
        ("The firm is old, asking for more.", "asking"),
        ("The band played on Friday, as it does every year.", "does"),
        ("Mills closed as the goods carried by 40 porters arrived.", "carried"),
        ("The police published a report on the attack on Friday.", "attack"),
        ("The town has made no announcement.", "announcement"),
        ("Opening it, the clerk.", "Opening"),
    ],
)
def test_clause_of_other_time_has_no_date(text: str, word: str) -> None:
    """What can have been at another time than the dated event is not dated with it."""
    assert {one.resolution.when.edtf for one in extract_all(text) if one.predicate.exact == word} <= {None}


OFFER = "Bank opens talks on merger\n\nThe two banks of Pern met. "


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        # Only a definite noun of the headline, which is no event that did not happen.
        ("The clerks were at talks and trials.", "trials", None),
        ("The clerks are the subject of the merger.", "merger", TUESDAY),
        ("It is the second of the seven small offers.", "offers", None),
        ("These were no merger talks.", "talks", None),
        ("The merger could be the largest.", "merger", None),
        ("The clerks wrote of the merger on Friday.", "merger", None),
    ],
)
def test_noun_of_undated_sentence(sentence: str, word: str, expected: str | None) -> None:
    """A definite noun of the headline in a sentence without a date has the day of the news."""
    dates = [one.resolution.when.edtf for one in extract_all(OFFER + sentence) if one.predicate.exact == word]

    assert dates[-1:] == [expected]


def test_event_beside_plan_is_not_on_its_day() -> None:
    """What goes with a plan is not dated by the day that is to come."""
    assert day("The vote is due next Friday, raising hopes.", "raising") != "2015-05-15"


def test_event_beside_two_days_is_not_on_the_farther_one() -> None:
    """Of two days in its sentence an event without a date never gets the farther one."""
    text = "The fire broke out on Friday and the hall burned on Saturday, killing the guard."

    assert day(text, "killing") in {None, "2015-05-09"}


def test_nouns_of_headline_without_verb() -> None:
    """The nouns of a headline without a verb have its day."""
    text = "Talks over merger in Pern\n\nThe banks met."

    assert (day(text, "Talks"), day(text, "merger")) == (TUESDAY, TUESDAY)


def test_headline_without_prose_has_no_date() -> None:
    """Nothing is dated in a text of headings."""
    assert [one.resolution.when.edtf for one in extract_all("Court opens late\n\nMayor leaves the town")] == [
        None,
        None,
    ]


def test_plan_of_headline_has_no_date() -> None:
    """A plan is not dated by the day of its news."""
    text = "Bank to open a branch in Pern\n\nThe Halden Bank announced a branch on Friday."

    assert "open" in [one.predicate.exact for one in extract_undated(text)]


def test_choose_takes_most_probable() -> None:
    """The option with the greatest sum of weights is chosen if its probability suffices."""
    model = DateWeights({("a", ""): 2.0, ("b", "x"): 1.0}, 0.5)

    assert choose(model, [("one", [("a", "")]), ("other", [("b", "x")])]) == "one"
    assert choose(model, [("other", [("b", "")])]) == "other"
    assert choose(model, [("one", []), ("other", [])]) is None
    assert choose(model, []) is None


def test_read_weights() -> None:
    """A line has the way, the trait, and the weight."""
    assert read_weights("\nday of the lead |  | 0.50\ndated | body | -1.25\n") == {
        ("day of the lead", ""): 0.5,
        ("dated", "body"): -1.25,
    }
