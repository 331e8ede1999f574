"""What sentences without a date of their own tell, and on which day."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import WRITTEN, so, told
from timeline.records import AnchorKind, DatedBy, Modality

FRIDAY, SATURDAY, MONDAY, TUESDAY = "2015-05-08", "2015-05-09", "2015-05-11", str(WRITTEN)


def undated(text: str) -> list[tuple[str, str | None]]:
    """The verbs of what no timex dates, and the day that is given to it."""
    return [(one.predicate.exact, one.resolution.when.edtf) for one in told(text) if one.timex is None]


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
        ("Rosa Feld started by thanking the crew.", "started"),
        ("“It is over,” said Halden Motors chairman Tom Birch.", "said"),
        ("“It is over,” said the chairman.", "said"),
    ],
)
def test_what_happens_or_is_said_is_the_news_of_the_day(text: str, verb: str) -> None:
    assert undated(text) == [(verb, TUESDAY)]


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
def test_what_lasts_or_is_to_come_or_did_not_happen_is_none(text: str) -> None:
    assert undated(text) == []


SUM = "A bank failed. It was the second. A fair began. "
"""Beyond the first sentences."""


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The island has two towns.", "has"),
        ("The firm owns the mill.", "owns"),
        ("The mill now makes pins.", "makes"),
        (f"{SUM}The mill makes pins.", "makes"),
        (f"{SUM}They make pins.", "make"),
        (f"{SUM}The firm often sells mills.", "sells"),
    ],
)
def test_what_is_so_is_dated_by_the_present(text: str, verb: str) -> None:
    assert [(one.predicate.exact, one.resolution.when.edtf) for one in so(text)] == [(verb, TUESDAY)]


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
def test_what_was_so_or_is_not_or_may_be_news_is_not_dated_by_the_present(text: str) -> None:
    assert so(text) == ()


def test_what_is_so_moves_no_telling() -> None:
    text = "The mayor resigned on Friday. He has a boat. He thanked the town."

    assert undated(text) == [("thanked", FRIDAY)]


def test_the_reason_says_that_it_is_so_on_the_day_of_writing() -> None:
    (mention,) = so("The island has two towns.")

    assert mention.resolution.why == '"has", told as what is so on the publication day: Tuesday 2015-05-12'


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He fell when the dam burst on Friday.", FRIDAY),
        ("When the dam burst on Friday, he fell.", FRIDAY),
        ("He fell as the dam burst on May 1.", "2015-05-01"),
        ("He fell after the dam burst on Friday.", TUESDAY),
        ("He fell after he swore that the dam burst in 1998.", TUESDAY),
        ("He fell after swearing, as the dam that burst in 1998 rotted.", TUESDAY),
        ("He fell before the dam burst in 1998.", None),
        ("After it burst in 1998, he fell.", None),
        ("He falls when the dam bursts on Friday.", None),
        ("When the dam burst in 1998.", None),
    ],
)
def test_a_clause_of_time_tells_when_its_main_verb_was(text: str, day: str | None) -> None:
    found = {one.predicate.exact: one.resolution.when.edtf for one in told(text)}

    assert found.get("fell") == day


def test_what_was_when_something_old_happened_looks_back() -> None:
    text = "The firm was sold after its founder died in 1998. It moved to Pern."

    assert undated(text) == []


def test_each_main_clause_tells_and_those_that_hang_on_it_do_not() -> None:
    text = "The mayor greeted the crew and thanked them, but left because the band played; the guests stayed and sang."

    assert [verb for verb, _ in undated(text)] == ["greeted", "thanked", "left", "sang"]


def test_a_clause_with_a_subject_of_its_own_tells_for_itself() -> None:
    text = "The town has two mills, and the owners of one sued, but the mayor, an old man, left."

    assert [verb for verb, _ in undated(text)] == ["sued", "left"]


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
def test_a_second_main_clause_shares_the_day_of_the_first(text: str, verbs: list[str]) -> None:
    assert [(one.predicate.exact, one.resolution.when.edtf) for one in told(text)] == [(verb, FRIDAY) for verb in verbs]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rosa Feld left before the end.", [("left", TUESDAY)]),
        ("The two met before in Paris.", []),
        ("The two met before.", []),
    ],
)
def test_before_looks_back_where_it_leads_to_nothing(text: str, found: list[tuple[str, str]]) -> None:
    assert undated(text) == found


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
def test_a_date_leans_as_the_verb_of_its_own_clause(text: str, days: list[str]) -> None:
    assert sorted(str(one.resolution.when.edtf) for one in told(text)) == days


@pytest.mark.parametrize(
    ("text", "found"),
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
def test_a_date_belongs_to_what_it_stands_in(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.predicate.exact, one.resolution.when.edtf) for one in told(text)] == found


def test_what_opens_without_a_subject_hangs_on_the_first_verb() -> None:
    assert [verb for verb, _ in undated("While leaving the town, Rosa Feld fell.")] == ["fell"]


def test_a_clause_without_a_subject_has_that_of_the_main_one() -> None:
    *_, mention = told("Rosa Feld wants the owners to say over which dock it sailed, and has asked the crew.")

    assert mention.title == "Rosa Feld has asked the crew"


def test_the_reason_says_that_it_was_told_as_news() -> None:
    (mention,) = told("The ministry welcomed the verdict.")

    assert (mention.dated_by, mention.modality) == (DatedBy.PUBLICATION, Modality.OCCURRED)
    assert mention.resolution.anchor.kind is AnchorKind.PUBLICATION
    assert mention.resolution.why == (
        '"welcomed", told as the news of the publication day Tuesday 2015-05-12: Tuesday 2015-05-12'
    )


def test_what_follows_a_day_of_the_week_before_happened_on_that_day() -> None:
    *_, mention = told("The river flooded the town on Friday. Rosa Feld asked for help.")

    assert mention.dated_by is DatedBy.STORY
    assert (mention.resolution.anchor.kind, mention.resolution.anchor.value) == (AnchorKind.MENTION, FRIDAY)
    assert mention.resolution.why == ('"asked", told as of the same day as what happened “Friday”: Friday 2015-05-08')


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # A later day moves the telling on.
        ("The river rose on Friday. Boats came in. On Saturday it fell. Boats went out.", [FRIDAY, SATURDAY]),
        # What did not take place that day moves nothing, nor what is to come.
        ("The mayor was ill on Friday. The river rose.", [TUESDAY]),
        ("The vote is due on Friday. The river rose.", [TUESDAY]),
        # A happening that a noun names moves the telling, and is not told twice.
        ("Rosa Feld won Saturday's vote. The losers left.", [SATURDAY]),
        ("Rosa Feld welcomed Saturday's vote. The losers left.", [SATURDAY, SATURDAY]),
        # What lies farther back makes the rest of the paragraph background, until somebody speaks up in another.
        ("The firm moved in 1998. It sold its mill.", []),
        ("The firm moved in 1998.\n\nIt sold its mill.\n\nRosa Feld praised it.\n\nShares jumped.", [TUESDAY] * 2),
        ("The firm had moved. It sold its mill. Rosa Feld praised it.", []),
        # So does who acted before, in another paragraph, also if the name is shorter there.
        ("Rosa Feld fell on Friday.\n\nThe firm had moved. Rosa Feld stood up.\n\nRosa Feld left.", [FRIDAY]),
        # A step back holds for who acts in it, and for its paragraph.
        (
            "Tom Birch fell on Sunday.\n\nOn Friday, Rosa Feld spoke. Shares fell.\n\nFeld left.\n\nBirch left.",
            [FRIDAY, FRIDAY, "2015-05-10"],
        ),
        # Beyond the first sentences, what "has" happened sums up.
        ("The river rose. The wall broke. The boats came. The town has lost a bridge.", [TUESDAY] * 3),
        # "Says" is of the day of publication.
        ("The river rose on Friday. Rosa Feld says the wall held.", [TUESDAY]),
    ],
)
def test_the_telling_stands_on_the_day_told_last(text: str, days: list[str]) -> None:
    assert [day for _, day in undated(text)] == days


def test_a_verb_after_the_dated_one_shares_its_day() -> None:
    mentions = told("The owners sued the town on Friday and asked for a hearing.")

    assert [(one.predicate.exact, one.resolution.when.edtf) for one in mentions] == [
        ("sued", FRIDAY),
        ("asked", FRIDAY),
    ]
    assert {one.timex for one in mentions} == {mentions[0].timex}


@pytest.mark.parametrize(
    "text",
    [
        "The owners came to power in 2012 and made new rules.",
        "The owners will meet on Friday, May 15, 2015 and asked for a hearing.",
        "The owners worked and on Friday sued the town.",
    ],
)
def test_a_year_a_plan_and_an_earlier_verb_share_nothing(text: str) -> None:
    assert len(told(text)) == 1


def test_what_lasted_shares_no_day() -> None:
    text = "Tom Birch was arrested on Monday, and spent a week in prison."

    assert [mention.predicate.exact for mention in told(text)] == ["arrested"]


def test_an_aside_with_had_ends_with_its_paragraph() -> None:
    text = "Halden Motors closed on Monday. It had always denied this.{}The board backed the mayor."

    assert undated(text.format("\n\n")) == [("backed", MONDAY)]
    assert undated(text.format(" ")) == []


def test_a_year_far_back_does_not_end_with_its_paragraph() -> None:
    text = "Halden Motors closed on Monday. It was founded in 1921. Its owner had fled.\n\nThe board backed the mayor."

    assert undated(text) == []


def test_who_was_hurt_when_something_happened_is_no_news() -> None:
    text = "The people hurt when the dam burst have left the town. Two people are missing."

    assert [mention.predicate.exact for mention in told(text)] == ["left"]


def test_since_a_day_leads_a_main_clause() -> None:
    assert [mention.predicate.exact for mention in told("Since Monday the firm has closed.")] == ["closed"]


def test_who_goes_on_to_speak_is_not_told_again() -> None:
    text = "Mayor Rosa Feld said on Friday that the wall had held. “We will stay until the end,” she said."

    (mention,) = told(text)

    assert mention.said == {"we will stay until the end"}


def test_who_goes_on_to_say_more_in_other_words_is_told_but_the_quotation_stays_where_it_was() -> None:
    text = "Mayor Rosa Feld said on Friday that the wall had held. She said she will “stay until the very end”."

    first, second = told(text)

    assert [set(first.said), set(second.said)] == [{"stay until the very end"}, set()]


def test_a_quotation_belongs_to_the_saying_that_leads_it() -> None:
    (mention,) = told("“We will stay until the end,” Rosa Feld said.")

    assert mention.said == {"we will stay until the end"}


def test_a_text_without_a_day_is_not_dated_by_it() -> None:
    assert told("The ministry welcomed the verdict.", written=None) == ()


def test_a_tale_of_the_past_is_no_news() -> None:
    years = "In 1920 it moved. In 1930 it grew. In 1940 it shrank. In 1950 it failed. "

    assert undated("The firm bought a mill. " + years) == []
    assert undated("The firm failed on Friday. " + years + "\n\nRosa Feld mourned it.") == [("mourned", FRIDAY)]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The mayor did not attend on Friday.", Modality.NEGATED),
        ("Nobody came on Friday.", Modality.NEGATED),
        ("Talks might resume on Friday.", Modality.POSSIBLE),
        ("If talks fail on Friday, the port will close.", Modality.POSSIBLE),
        ("Tom Birch added a goal on Friday.", Modality.OCCURRED),
        ("Tom Birch added on Friday that he was ill.", Modality.REPORTED),
        ("The vote on Friday.", Modality.OCCURRED),
    ],
)
def test_what_did_not_happen_or_only_may_is_told_as_such(text: str, modality: Modality) -> None:
    (mention,) = told(text)

    assert mention.modality is modality
