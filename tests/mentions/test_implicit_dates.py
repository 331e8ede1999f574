"""Implicit dates: events of sentences without a timex, and their days."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import PUBLISHED, extract_events, extract_states
from timeline.records import AnchorKind, DatedBy, Modality
from timeline.wording.date_reasons import format_date_reason

FRIDAY, SATURDAY, MONDAY, TUESDAY = "2015-05-08", "2015-05-09", "2015-05-11", str(PUBLISHED)
APRIL_20 = "2015-04-20"


def implicit_dates(text: str) -> list[tuple[str, str | None]]:
    """The predicates of the events without a timex, and their days."""
    return [
        (mention.predicate.exact, mention.resolution.when.edtf)
        for mention in extract_events(text)
        if mention.timex is None
    ]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The ministry welcomed the verdict.", "welcomed"),
        ("The mayor was arrested at the harbour.", "arrested"),
        ("The court has opened the case.", "opened"),
        ("The firm has been sold.", "sold"),
        ("Rosa Feld is leaving the town.", "leaving"),
        ("The firm is being sold.", "sold"),
        ("Shares were up by a tenth.", "were"),
        ("The mayor, an old man, resigned.", "resigned"),
        ("Rosa Feld says the wall will hold.", "says"),
        ("Rosa Feld did warn the town.", "warn"),
        ("The wall will hold, the mayor said.", "said"),
        ("Prices fell, the bank said.", "said"),
        ("The bridge, which stood there, collapsed.", "collapsed"),
        ("After the case closed the owners sued the town.", "sued"),
        ("As soon as the results were known, the shares jumped.", "jumped"),
        ("After the vote, the minister resigned.", "resigned"),
        ("In speeches before the vote, the ministers said they would stay.", "said"),
        ("Profit was thin because of dear flour, the firm said.", "said"),
        ("The prices are high, hurting the poor, the bank said.", "said"),
        ("Mills closed after the war had begun, the bank said.", "said"),
        ("Workers who left the mill said that it was safe.", "said"),
        ("They said they would fight the plan, drafted on Friday by the owners.", "said"),
        ("The firm released the long awaited report.", "released"),
        ("Goods sold in the north were seized.", "seized"),
        ("“We will stay here until the end,” the mayor said.", "said"),
        ("“It is over,” said Halden Motors chairman Tom Birch.", "said"),
        ("“It is over,” said the chairman.", "said"),
    ],
)
def test_event_dated_by_publication(text: str, verb: str) -> None:
    """An event or report without a date happened on the publication day."""
    assert implicit_dates(text) == [(verb, TUESDAY)]


@pytest.mark.parametrize(
    "text",
    [
        "The island has two towns.",
        "The tower stood on a hill.",
        "The mayor was ill.",
        "Shares were cheap.",
        "The loss is explained by the weather.",
        "The firm is planning a sale.",
        "The mayor was known for his hats.",
        "The announcement was long-awaited.",
        "The court will open the case.",
        "The court could open the case.",
        "The mayor did not attend.",
        "The mayor never signed it.",
        "Nobody came.",
        "The firm made no statement.",
        "The firm sold pens for twenty years.",
        "The firm was sold recently.",
        "The mayor often visited the harbour.",
        "The mayor had signed it.",
        "The bank, the mayor had said, failed.",
        "An inquiry into why it failed will begin.",
        "The sign says the shop is open.",
        "Did the mayor resign?",
        "Mayor resigned",
        "I opened the case.",
        "A fee, called a tithe, is due.",
        "The goods sold in the north are dear.",
        "The village; tabbed pages.",
        "The man who led the strike.",
        "The firm is old, asking for more.",
    ],
)
def test_no_implicit_date(text: str) -> None:
    """States, future events and events that did not happen get no implicit date."""
    assert implicit_dates(text) == []


AFTER_LEAD = "A bank failed. It was the second. A fair began. "
"""The first sentences of a text, in which the perfect is news."""


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The island has two towns.", "has"),
        ("The firm owns the mill.", "owns"),
        ("The mill now makes pins.", "makes"),
        (f"{AFTER_LEAD}The mill makes pins.", "makes"),
        (f"{AFTER_LEAD}They make pins.", "make"),
        (f"{AFTER_LEAD}The firm often sells mills.", "sells"),
    ],
)
def test_state_dated_by_present(text: str, verb: str) -> None:
    """A present state is dated by the publication day."""
    assert [(mention.predicate.exact, mention.resolution.when.edtf) for mention in extract_states(text)] == [
        (verb, TUESDAY)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The island is large.",
        "The firm had two mills.",
        "The firm does not own a mill.",
        "The mayor resigns today.",
        "The firm makes two new pins.",
        "I have two towns.",
        "The firm has twice before sued the town.",
        "The firm has sold the mill.",
    ],
)
def test_state_not_dated_by_present(text: str) -> None:
    """Past states, negated states and present-tense news are no present states."""
    assert extract_states(text) == ()


def test_state_does_not_move_reference_time() -> None:
    """A present state does not move the reference time."""
    text = "The mayor resigned on Friday. He has a boat. He thanked the town."

    assert implicit_dates(text) == [("thanked", FRIDAY)]


def test_state_why() -> None:
    """The explanation of a present state names the publication day."""
    (mention,) = extract_states("The island has two towns.")

    assert (
        format_date_reason(mention.resolution.reason)
        == '"has", told as what is so on the publication day: Tuesday 2015-05-12'
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He fell when the dam burst on Friday.", FRIDAY),
        ("When the dam burst on Friday, he fell.", FRIDAY),
        ("He fell as the dam burst on May 1.", "2015-05-01"),
        ("He fell after the dam burst on Friday.", TUESDAY),
        ("He fell after he swore that the dam burst in 1998.", TUESDAY),
        ("After they said the dam burst in 1998, he fell.", TUESDAY),
        ("He fell after swearing, as the dam that burst in 1998 rotted.", TUESDAY),
        ("He fell before the dam burst in 1998.", None),
        ("After it burst in 1998, he fell.", None),
        ("He falls when the dam bursts on Friday.", None),
        ("When the dam burst in 1998.", None),
    ],
)
def test_temporal_clause_dates_main_verb(text: str, day: str | None) -> None:
    """A dated temporal clause dates its main verb if both were at the same time."""
    days = {mention.predicate.exact: mention.resolution.when.edtf for mention in extract_events(text)}

    assert days.get("fell") == day


def test_temporal_clause_of_old_event_is_background() -> None:
    """A main verb after an event of long ago begins background."""
    text = "The firm was sold after its founder died in 1998. It moved to Pern."

    assert implicit_dates(text) == []


def test_main_clauses_only() -> None:
    """Each main clause is a mention, and no subordinate clause is."""
    text = "The mayor greeted the crew and thanked them, but left because the band played; the guests stayed and sang."

    assert [verb for verb, _ in implicit_dates(text)] == ["greeted", "thanked", "left", "sang"]


def test_coordinate_clauses() -> None:
    """A coordinate clause with a subject of its own is a main clause."""
    text = "The town has two mills, and the owners of one sued, but the mayor, an old man, left."

    assert [verb for verb, _ in implicit_dates(text)] == ["sued", "left"]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The barn burned on Friday, and two cows died.", ["burned", "died"]),
        ("The barn burned before dawn on Friday, and two cows died.", ["burned", "died"]),
        ("Town United beat Rovers 3-1 on Friday, and the fans sang.", ["beat", "sang"]),
        ("The barn burned before dawn on Friday, and fell.", ["burned", "fell"]),
        ("The barn burned before dawn on Friday, and soon, they say, two cows died.", ["burned"]),
        ("Tom Birch left before dawn on Friday, and nothing more.", ["left"]),
    ],
)
def test_coordinate_clause_shares_day(text: str, verbs: list[str]) -> None:
    """A coordinate clause shares the day of the dated clause before it."""
    assert [(mention.predicate.exact, mention.resolution.when.edtf) for mention in extract_events(text)] == [
        (verb, FRIDAY) for verb in verbs
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rosa Feld left before the end.", [("left", TUESDAY)]),
        ("The two met before in Paris.", []),
        ("The two met before.", []),
    ],
)
def test_before_as_adverb_is_anterior(text: str, expected: list[tuple[str, str]]) -> None:
    """ "Before" refers to an earlier event only where no phrase follows it."""
    assert implicit_dates(text) == expected


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The board counted the votes on Friday.", [FRIDAY]),
        ("The board counted nine votes on Friday.", [FRIDAY]),
        ("The board votes on Friday.", ["2015-05-15"]),
        ("The town will mend the bridge, built in 1907, on Friday.", ["1907", "2015-05-15"]),
        ("The town mended the bridge, built in 1907, on Friday.", ["1907", FRIDAY]),
    ],
)
def test_direction_follows_own_clause(text: str, days: list[str]) -> None:
    """The tense of its own clause decides whether a weekday is past or future."""
    assert sorted(str(mention.resolution.when.edtf) for mention in extract_events(text)) == days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Birch, mayor since 2007, resigned.", [("resigned", TUESDAY)]),
        ("The bank, on Friday, closed.", [("closed", FRIDAY)]),
        (
            "Tom Birch lost on Friday. The mayor won on Saturday, a clerk said.",
            [("lost", FRIDAY), ("won", SATURDAY), ("said", TUESDAY)],
        ),
        ("The town thanked Tom Birch for nine years of care.", [("thanked", TUESDAY)]),
    ],
)
def test_date_of_aside_stays_inside(text: str, expected: list[tuple[str, str]]) -> None:
    """A date within a phrase or an aside does not date the main verb."""
    assert [(mention.predicate.exact, mention.resolution.when.edtf) for mention in extract_events(text)] == expected


def test_gerund_opener_is_subordinate() -> None:
    """A gerund phrase before the main clause is no main clause; it is of the same day."""
    assert implicit_dates("While leaving the town, Rosa Feld fell.") == [("leaving", TUESDAY), ("fell", TUESDAY)]


def test_shared_subject() -> None:
    """A main clause without a subject takes that of the first main clause."""
    *_, mention = extract_events("Rosa Feld wants the owners to say over which dock it sailed, and has asked the crew.")

    assert mention.title == "Rosa Feld has asked the crew"


def test_publication_why() -> None:
    """The explanation names the publication day."""
    (mention,) = extract_events("The ministry welcomed the verdict.")

    assert (mention.dated_by, mention.modality) == (DatedBy.PUBLICATION, Modality.OCCURRED)
    assert mention.resolution.anchor.kind is AnchorKind.PUBLICATION
    assert format_date_reason(mention.resolution.reason) == (
        '"welcomed", told as the news of the publication day Tuesday 2015-05-12: Tuesday 2015-05-12'
    )


def test_event_after_recent_day() -> None:
    """An event after a sentence about a recent day happened on that day."""
    *_, mention = extract_events("The river flooded the town on Friday. Rosa Feld asked for help.")

    assert mention.dated_by is DatedBy.STORY
    assert (mention.resolution.anchor.kind, mention.resolution.anchor.value) == (AnchorKind.MENTION, FRIDAY)
    assert format_date_reason(mention.resolution.reason) == (
        '"asked", told as of the same day as what happened “Friday”: Friday 2015-05-08'
    )


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # A later day moves the reference time forward.
        ("The river rose on Friday. Boats came in. On Saturday it fell. Boats went out.", [FRIDAY, SATURDAY]),
        # States and future events do not move it.
        ("The mayor was ill on Friday. The river rose.", [TUESDAY]),
        ("The vote is due on Friday. The river rose.", [TUESDAY]),
        # An event noun moves it, and makes no second mention.
        ("Rosa Feld won Saturday's vote. The losers left.", [SATURDAY]),
        ("Rosa Feld welcomed Saturday's vote. The losers left.", [SATURDAY, SATURDAY]),
        # An older event begins background, until somebody speaks in another paragraph.
        ("The firm moved in 1998. It sold its mill.", []),
        ("The firm moved in 1998.\n\nIt sold its mill.\n\nRosa Feld praised it.\n\nShares jumped.", [TUESDAY] * 2),
        ("The firm had moved. It sold its mill. Rosa Feld praised it.", []),
        # The agent from before also ends it in another paragraph, even by last name.
        ("Rosa Feld fell on Friday.\n\nThe firm had moved. Rosa Feld stood up.\n\nRosa Feld left.", [FRIDAY]),
        # A step back is valid for its agent and its paragraph.
        (
            "Tom Birch fell on Sunday.\n\nOn Friday, Rosa Feld spoke. Shares fell.\n\nFeld left.\n\nBirch left.",
            [FRIDAY, FRIDAY, "2015-05-10"],
        ),
        # After the lead, the present perfect is a summary.
        ("The river rose. The wall broke. The boats came. The town has lost a bridge.", [TUESDAY] * 3),
        # A report in the present is of the publication day.
        ("The river rose on Friday. Rosa Feld says the wall held.", [TUESDAY]),
    ],
)
def test_reference_time_moves(text: str, days: list[str]) -> None:
    """The reference time follows the recent days and the background of the text."""
    assert [day for _, day in implicit_dates(text)] == days


def test_later_verb_shares_date() -> None:
    """A verb after a dated verb shares its day and its timex."""
    mentions = extract_events("The owners sued the town on Friday and asked for a hearing.")

    assert [(mention.predicate.exact, mention.resolution.when.edtf) for mention in mentions] == [
        ("sued", FRIDAY),
        ("asked", FRIDAY),
    ]
    assert {mention.timex for mention in mentions} == {mentions[0].timex}


@pytest.mark.parametrize(
    "text",
    [
        "The owners came to power in 2012 and made new rules.",
        "The owners will meet on Friday, May 15, 2015 and asked for a hearing.",
        "The owners worked and on Friday sued the town.",
    ],
)
def test_year_plan_and_earlier_verb_share_no_date(text: str) -> None:
    """A year, a future date and a date after the verb are not shared."""
    assert len(extract_events(text)) == 1


def test_duration_shares_no_date() -> None:
    """A verb with a duration does not share the day."""
    text = "Tom Birch was arrested on Monday, and spent a week in prison."

    assert [mention.predicate.exact for mention in extract_events(text)] == ["arrested"]


def test_past_perfect_aside_ends_with_paragraph() -> None:
    """Background by a past perfect in recent news ends with its paragraph."""
    text = "Halden Motors closed on Monday. It had always denied this.{}The board backed the mayor."

    assert implicit_dates(text.format("\n\n")) == [("backed", MONDAY)]
    assert implicit_dates(text.format(" ")) == []


def test_old_year_background_outlasts_paragraph() -> None:
    """Background by an old date does not end with its paragraph."""
    text = "Halden Motors closed on Monday. It was founded in 1921. Its owner had fled.\n\nThe board backed the mayor."

    assert implicit_dates(text) == []


def test_reduced_relative_is_no_event() -> None:
    """A participle that modifies the subject is no main verb."""
    text = "The people hurt when the dam burst have left the town. Two people are missing."

    assert [mention.predicate.exact for mention in extract_events(text)] == ["left"]


def test_since_date_is_no_subordinate_clause() -> None:
    """ "Since Monday" opens no subordinate clause."""
    assert [mention.predicate.exact for mention in extract_events("Since Monday the firm has closed.")] == ["closed"]


def test_continued_speech_is_no_new_mention() -> None:
    """A quotation that belongs to a dated report makes no second mention."""
    text = "Mayor Rosa Feld said on Friday that the wall had held. “We will stay until the end,” she said."

    (mention,) = extract_events(text)

    assert mention.said == {"we will stay until the end"}


def test_indirect_speech_is_new_mention() -> None:
    """Further indirect speech is a mention; its quotation stays with the dated report."""
    text = "Mayor Rosa Feld said on Friday that the wall had held. She said she will “stay until the very end”."

    first, second = extract_events(text)

    assert [set(first.said), set(second.said)] == [{"stay until the very end"}, set()]


def test_quotation_of_implicitly_dated_report() -> None:
    """A quotation belongs to the implicitly dated report of its sentence."""
    (mention,) = extract_events("“We will stay until the end,” Rosa Feld said.")

    assert mention.said == {"we will stay until the end"}


def test_unknown_publication_dates_nothing() -> None:
    """Without a publication day there are no implicit dates."""
    assert extract_events("The ministry welcomed the verdict.", published=None) == ()


def test_narrative_is_no_news() -> None:
    """A narrative of the past gets no implicit dates unless it mentions a recent day."""
    years = "In 1920 it moved. In 1930 it grew. In 1940 it shrank. In 1950 it failed. "

    assert implicit_dates("The firm bought a mill. " + years) == []
    assert implicit_dates("The firm failed on Friday. " + years + "\n\nRosa Feld mourned it.") == [("mourned", FRIDAY)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The mayor did not attend on Friday.", Modality.NEGATED),
        ("Nobody came on Friday.", Modality.NEGATED),
        ("Talks might resume on Friday.", Modality.POSSIBLE),
        ("If talks fail on Friday, the port will close.", Modality.POSSIBLE),
        ("Tom Birch added a goal on Friday.", Modality.OCCURRED),
        ("Tom Birch added on Friday that he was ill.", Modality.REPORTED),
        ("The vote on Monday.", Modality.OCCURRED),
    ],
)
def test_modality(text: str, modality: Modality) -> None:
    """Negation, hedges and conditions decide the modality of a dated mention."""
    (mention,) = extract_events(text)

    assert mention.modality is modality


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The council of Pern opened a bridge on April 20.\n\nThe mayor cut the ribbon.", [APRIL_20]),
        ("The court on March 27 stopped the sale.\n\nIt upheld the complaint of the union.", ["2015-03-27"]),
        # Far from the opening, and long before, such a day is background.
        ("The mayor resigned. The council of Pern opened a bridge on April 20. Boats came.", [TUESDAY]),
        ("The council of Pern opened a bridge on January 20.\n\nThe mayor cut the ribbon.", []),
    ],
)
def test_opening_names_its_own_day(text: str, days: list[str]) -> None:
    """A text that opens with an older day goes on from that day."""
    assert [day for _, day in implicit_dates(text)] == days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The city closed its pool on Friday.\n\nIt was built in 1904.\n\nSwimmers formed a chain.", [FRIDAY]),
        ("The city closed its pool on Friday.\n\nIt lost money in 1904.\n\nSwimmers formed a chain.", []),
        ("Shares have fallen today.\n\nThe ministers had met in May 2014.\n\nTin gained 3 %.", [TUESDAY]),
        ("The cabinet fell on Friday.\n\nBirch had ruled since 2011.\n\nThe king accepted it.", [FRIDAY]),
    ],
)
def test_background_of_own_paragraph_ends_with_it(text: str, days: list[str]) -> None:
    """A paragraph in the past perfect, or of the making of a thing, does not keep the next one from the story's day.

    Another one of an old year does.
    """
    assert [day for _, day in implicit_dates(text)] == days


def test_noun_of_earlier_event_moves_no_story() -> None:
    """The day of a noun after "after" is that of an earlier event."""
    assert implicit_dates("The price of tin gained 2 %, after a sharp loss on Friday.\n\nTraders left.") == [
        ("gained", TUESDAY),
        ("left", TUESDAY),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The line carried 9,000 people in April. Its rival lost a fifth of its riders.", ["2015-04"]),
        ("The line earned 4 million in April. The chairman praised it.", []),
        ("The line earned 4 million in April.\n\nSales grew 8 %.", []),
        ("The line earned 4 million in April. It had carried fewer people. Sales grew.", []),
        ("The line earned 4 million in 1998. Sales grew.", []),
    ],
)
def test_month_under_report(text: str, days: list[str]) -> None:
    """The events after one of a month are of that month, until the paragraph ends or somebody speaks."""
    assert [day for _, day in implicit_dates(text)] == days
