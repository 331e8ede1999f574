"""Event mention extraction: predicate, title, agent and modality of dated sentences."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.mentions.extraction import extract_all, extract_events, extract_explicit, extract_single
from timeline.records import Modality

SENTENCES = [
    # The date belongs to the verb before it, or to the one after it.
    ("The court opened the case on Friday.", "opened", "The court opened the case"),
    ("On May 8, the court opened the case.", "opened", "The court opened the case"),
    ("Three armed men on Friday robbed a bank.", "robbed", "Three armed men robbed a bank"),
    ("He came to Paris and on Friday met the king.", "met", "He met the king"),
    ("The bank, which had failed in 2009, was sold.", "failed", "The bank had failed"),
    ("The mayor has on Friday been charged.", "charged", "The mayor has been charged"),
    ("Shares fell sharply and without warning on Friday.", "fell", "Shares fell sharply and without warning"),
    ("In 1985 the firm moved.", "moved", "The firm moved"),
    # The clause ends before the next one.
    ("The town was empty when the river rose on Friday.", "rose", "The river rose"),
    ("Prices rose until the war ended in 1945, as bread was scarce.", "ended", "The war ended"),
    ("The court sat on Friday, asking both sides for patience.", "sat", "The court sat"),
    ("The island — a colony founded in 1806 — has two towns.", "founded", "A colony founded"),
    ("The firm, founded in 1921, employs 300 people.", "founded", "The firm founded"),
    ("The firm grew and doubled its profit in 2012.", "doubled", "The firm doubled its profit"),
    ("The jury found on Friday that the bank had lied.", "found", "The jury found that the bank had lied"),
    ("It signed an agreement reached between the towns in 1991.", "reached", "An agreement reached between the towns"),
    ("The museum, which is run by volunteers, will close on Friday.", "close", "The museum will close"),
    # An attributive date belongs to its noun if that is an event noun.
    ("The 2014 war between the two kingdoms was short.", "war", "The 2014 war between the two kingdoms was short"),
    ("Brave tall strong 2014 war heroes came home.", "came", "Brave tall strong war heroes came home"),
    ("Villages burned in the 1967 war.", "burned", "Villages burned in the 1967 war"),
    ("Friday's vote was close.", "vote", "The vote was close"),
    ("The vote on Friday was close.", "vote", "The vote was close"),
    ("They met after a visit to the harbour on Friday.", "visit", "A visit to the harbour"),
    ("According to a survey published on Friday, most agree.", "published", "A survey published"),
    # A complement of a verb does not take its date: an infinitive, or a participle.
    ("The owners announced on Friday to close the mill.", "announced", "The owners announced to close the mill"),
    ("A rifle was found on Friday buried in the yard.", "found", "A rifle was found buried in the yard"),
    ("A march planned in Pern for Friday was called off.", "planned", "A march planned in Pern was called off"),
    ("The Pern Union Friday swiftly agreed to it.", "agreed", "The Pern Union swiftly agreed to it"),
    # A number can belong to a name, and a date can modify a participle before a noun.
    ("Flight 12 crashed on Friday.", "crashed", "Flight 12 crashed"),
    ("Sales of the recently announced car began on Friday.", "began", "Sales of the recently announced car began"),
    # The clause continues after an aside or an embedded clause.
    ("The firm, founded by monks, opened a mill in 2012.", "opened", "The firm opened a mill"),
    (
        "Halden Motors, based in Pern, said on Friday that it slept.",
        "said",
        "Halden Motors, based in Pern, said that it slept",
    ),
    ("Those hurt when the dam burst are at home since Friday.", "are", "Those hurt are at home"),
    ("The houses hit when the dam burst on Friday have been sold.", "burst", "The dam burst"),
    # A word that could be a noun is the verb if there is no other.
    ("May 6, 2013: Prosecutors charge the mayor with bribery.", "charge", "Prosecutors charge the mayor with bribery"),
    ("May 6, 2013: the probe lifts off from the coast.", "lifts", "The probe lifts off from the coast"),
    (
        "Harrow Quay, the oldest club, play at Marl United on May 20.",
        "play",
        "Harrow Quay, the oldest club, play at Marl United",
    ),
    # A date in a comparison dates no event.
    ("Halden sold more cars in 2014 than in 2013.", "sold", "Halden sold more cars than in 2013"),
    ("Sales grew in 2014, compared with the same months of 2013.", "grew", "Sales grew"),
    ("The firm will pay no later than Friday.", "pay", "The firm will pay no later than"),
    ("The mayor was compared to a fox on Friday.", "compared", "The mayor was compared to a fox"),
    # Words that only look like verbs.
    ("Talks about the disputed islands began on Friday.", "began", "Talks about the disputed islands began"),
    ("The alleged thief left the town on Friday.", "left", "The alleged thief left the town"),
    ("The party came to power in 2017.", "came", "The party came to power"),
    ("The firm plans to close on Friday.", "close", "The firm plans to close"),
    ("The mayor will spearhead the repair on Friday.", "spearhead", "The mayor will spearhead the repair"),
    ("The church reports that the roof fell in 1998.", "fell", "The roof fell"),
    # The reporting verb is dated, and the title names the speaker.
    ("The probe is wrong, the minister said on Friday.", "said", "The minister said the probe is wrong"),
    ("The minister said on Friday that the probe is wrong.", "said", "The minister said that the probe is wrong"),
    ("The minister said the bridge collapsed on Friday.", "collapsed", "The bridge collapsed"),
    ("PARIS: The probe is wrong, the minister said on Friday.", "said", "The minister said the probe is wrong"),
    ("“We stay,” the mayor said on Friday.", "said", "The mayor said “We stay”"),
    # The title keeps particles and drops prepositions of the date.
    ("The government was sworn in Friday.", "sworn", "The government was sworn in"),
    ("The bridge fell late on Friday.", "fell", "The bridge fell"),
    (
        "The attacks of September 11, 2001 changed the city.",
        "changed",
        "The attacks of September 11, 2001 changed the city",
    ),
    # A chronicle.
    ("1976: the company is founded.", "founded", "The company is founded"),
]


@pytest.mark.parametrize(("text", "predicate", "title"), SENTENCES, ids=[text for text, *_ in SENTENCES])
def test_extract_finds_predicate_and_title(text: str, predicate: str, title: str) -> None:
    """The predicate is the verb or event noun of the dated clause, and the title is the clause without its date."""
    mention = extract_single(text)

    assert (mention.predicate.exact, mention.title) == (predicate, title)


def test_extract_drops_occasion_of_event() -> None:
    """A noun that only names the occasion of a dated event is no mention."""
    text = "On Friday, at this year's conference of the mills, Rosa Feld spoke."

    assert extract_single(text).predicate.exact == "spoke"


def test_extract_assigns_date_after_aside_to_next_verb() -> None:
    """A date after an aside without a date belongs to the verb after it."""
    assert extract_single("The club, founded by ropemakers, on Friday opened the hall.").predicate.exact == "opened"


def test_extract_keeps_year_of_other_event() -> None:
    """An event noun with a year that is the object of a dated verb is a mention too."""
    text = "On Friday, Rosa Feld praised this year's conference of the mills."

    assert {mention.predicate.exact for mention in extract_events(text)} == {"praised", "conference"}


NOTHING = [
    "Tuesday, May 12, 2015",
    "Published: 12 May 2015, 9:30",
    "LONDON, May 12 (Agency) -",
    "Every Friday the band plays.",
    "He was ill for five years.",
    "The rules have changed recently.",
    "A 2008 Honda stood in the yard.",
    "Results for 2011",
    "He owned the book “Summer of 1969” twice.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_extract_ignores_dates_of_no_event(text: str) -> None:
    """A date that dates no event makes no mention."""
    assert extract_events(text) == ()


def test_extract_skips_dateline() -> None:
    """The date of a dateline makes no mention; a date in the sentence after it does."""
    mention = extract_single("LONDON, May 12 (Agency) - The court opened the case on Friday.")

    assert mention.timex is not None
    assert (mention.timex.extent.exact, mention.title) == ("Friday", "The court opened the case")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The court opened the case on Friday.", Modality.OCCURRED),
        ("The judge said on Friday that he was ill.", Modality.REPORTED),
        ("The court will open the case on Friday.", Modality.EXPECTED),
        ("The court opens its doors on May 30, 2015.", Modality.EXPECTED),
        ("The court would open in 2011, they thought.", Modality.OCCURRED),
    ],
)
def test_extract_modality_of_future_and_report(text: str, modality: Modality) -> None:
    """Future events are expected, and reports are reported."""
    assert extract_single(text).modality is modality


def test_extract_each_dated_clause() -> None:
    """Each dated clause of a sentence is a mention."""
    mentions = extract_events(
        "The firm was founded in 1921, moved in 1950 and failed on Friday, after a strike on Monday."
    )

    assert [mention.predicate.exact for mention in mentions] == ["founded", "moved", "failed", "strike"]


def test_extract_prefers_finer_date() -> None:
    """Of two dates of one verb only the finer makes a mention."""
    mention = extract_single("In 2015, on May 8, the court opened the case.")

    assert mention.resolution.when.edtf == "2015-05-08"


def test_extract_ignores_tables() -> None:
    """A sentence with many dates is a table and has no mentions."""
    assert extract_events("The team won in " + ", ".join(str(year) for year in range(1990, 2004)) + ".") == ()


def test_extract_words_are_content_stems() -> None:
    """The words are stems without actors, dates and function words."""
    mention = extract_single("On Friday Rosa Feld opened a second investigation into the floods in Pern.")

    assert mention.words == {"open", "second", "investig", "flood", "pern"}


def test_extract_unsupported_language() -> None:
    """A text in a language without a lexicon has no mentions."""
    assert extract_events("The court opened the case on Friday.", language="xx") == ()


def test_extract_is_deterministic() -> None:
    """A second extraction gives the same mentions with the same ids."""
    text = "The court opened the case on Friday. It closed it on Monday."

    assert extract_events(text) == extract_events(text)
    assert len({mention.id for mention in extract_events(text)}) == 2


WORDS = st.sampled_from(
    [
        *("Friday", "on May 8", "in 2015", "the 2014 war", "yesterday", "the next day", "May 8, 2015"),
        *(
            "Rosa Feld",
            "said",
            "she",
            "who",
            "which",
            "and",
            "to",
            "opened",
            "was",
            "sworn",
            "the",
            "The",
            "In",
            "of",
            "by",
        ),
        *(
            ",",
            ".",
            ";",
            ":",
            "“",
            "”",
            '"',
            "(",
            ")",
            "—",
            "\n",
            "\n\n",
            "\r\n",
            "'s",
            "’s",
            "😀",
            "e\u0301",
            "İ",
            "\x00",
        ),
    ]
)


@given(st.one_of(st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=30).map("".join), st.text()))
@example("“Friday")
@example("On Friday which said by")
def test_extract_extents_match_text(text: str) -> None:
    """Every extent quotes the text at its offsets, whatever the text."""
    mentions = extract_events(text)

    assert len({mention.id for mention in mentions}) == len(mentions)
    for mention in mentions:
        for extent in (mention.quote, mention.predicate, *([] if mention.timex is None else [mention.timex.extent])):
            assert text[extent.start : extent.end] == extent.exact
        assert mention.quote.start <= mention.predicate.start < mention.predicate.end <= mention.quote.end
        assert text.startswith(mention.prefix, mention.quote.start - len(mention.prefix))
        assert text.startswith(mention.suffix, mention.quote.end)
        assert 0 < len(mention.title) <= 121


@pytest.mark.parametrize(("verbs", "actors"), [(3, ("Rosa Feld",)), (30, ())])
def test_actor_of_chain_of_infinitives(verbs: int, actors: tuple[str, ...]) -> None:
    """The subject of a chain of infinitives acts in each of them, unless the chain is longer than anybody writes."""
    *_, last = extract_all(f"Rosa Feld wanted {'to agree ' * verbs}to resign on Friday.")

    assert (last.predicate.exact, last.actors) == ("resign", actors)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The dam burst in the first two weeks of May 2014.", "2014-05-01/2014-05-14"),
        ("Crews sank a ship on Friday in night raids.", "2015-05-08"),
    ],
)
def test_mention_has_days_of_a_part_and_of_no_attribute(text: str, edtf: str) -> None:
    """A part of a month has its days, and "night raids" are of no night."""
    assert extract_single(text).resolution.when.edtf == edtf


def test_attribute_of_no_day_dates_no_mention() -> None:
    """A sentence with "night raids" and no date has none."""
    assert extract_explicit("Crews trained for night raids.") == ()
