"""Days of events whose verb is hard to find, or that are named again: each text gives the days of some words."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import PUBLISHED, extract_all
from timeline.records import Modality

TUESDAY = str(PUBLISHED)


def days(text: str) -> dict[str, str | None]:
    """The day of each predicate; of a repeated one, that of the last mention."""
    return {mention.predicate.exact: mention.resolution.when.edtf for mention in extract_all(text)}


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("In early trading, the largest bank, the lender Corvel, lost a tenth of its value.", ["lost"]),
        ("After the race, the winner, Rosa Feld, wept and thanked her team.", ["wept", "thanked"]),
        ("Before the vote, the owner, the fund Corvel, sold the mill.", ["sold"]),
        ("In the valley, the oldest employer, the paper works Halden, shut its gates.", ["shut"]),
        ("The towns of Amberg, Brenta and Corvel each sold a park.", ["sold"]),
        ("The mills of Amberg and Brenta all closed 4 % lower.", ["closed"]),
        ("The two mills both closed.", ["closed"]),
        ("Police say a boy found the gold.", ["say"]),
        ("Officials say the dam will hold.", ["say"]),
        ("Halden warn riders will pay more.", ["warn"]),
        ("Analysts predict that the mill will close.", ["predict"]),
        ("Halden Motors is trying to buy the mill.", ["trying"]),
        ("The ministry is also seeking to sell two ferries.", ["seeking"]),
    ],
)
def test_main_verb_dated_by_publication(text: str, verbs: list[str]) -> None:
    """A main verb after appositions, fronted phrases and quantifiers has the day of the news, and so has a report."""
    found = days(text)

    assert {verb: found[verb] for verb in verbs} == dict.fromkeys(verbs, TUESDAY)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The men who said the dam burst were 34.", "burst"),
        (
            "After the strikes in Amberg, Brenta, and Corvel, the mills closed and a man who said it burst was ill.",
            "burst",
        ),
        ("The nurses gave all wounded men soup.", "wounded"),
        ("The city and all involved firms agreed.", "involved"),
        ("The owners' claim was rejected.", "claim"),
        ("The final say was his.", "say"),
        ("The firm was trying to buy the mill.", "trying"),
    ],
)
def test_other_word_not_dated(text: str, word: str) -> None:
    """The rules of main verbs date no noun, no verb in the content of a report, and none that modifies a noun."""
    assert days(text).get(word) is None


def negated(text: str) -> set[str]:
    """The predicates that the text says did not happen."""
    return {mention.predicate.exact for mention in extract_all(text) if mention.modality is Modality.NEGATED}


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Not counting fees, the fund paid out 4 % on Friday.", "paid"),
        ("Not wanting a trial, the firm settled on Friday.", "settled"),
        ("Not only the mayor resigned on Friday, but also his deputy.", "resigned"),
        ("No fewer than 40 people died on Friday.", "died"),
        ("No less than a third of the mill burned on Friday.", "burned"),
        ("The firm said no deal was made.", "said"),
        ("The firm said nobody was hurt.", "said"),
        ("The mayor said he would not resign.", "said"),
        ("The bank found the boy with no shoes on Friday.", "found"),
        ("The firm gave its owners, all old, no money on Friday.", "owners"),
    ],
)
def test_negation_of_something_else(text: str, verb: str) -> None:
    """A negation in a fronted phrase, a limit, the content of a report or a later phrase denies not the event."""
    assert verb not in negated(text)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The firm paid no fine on Friday.", "paid"),
        ("The firm paid the workers no wages on Friday.", "paid"),
        ("The mayor said nothing on Friday.", "said"),
        ("Not naming anyone the mayor resigned on Friday.", "resigned"),
        ("Without signing it, nobody left on Friday.", "left"),
        ("No more boats left on Friday.", "left"),
        ("The mayor said no deal was made.", "made"),
        ("The mayor never came.", "came"),
    ],
)
def test_negation_of_the_event(text: str, verb: str) -> None:
    """A negation at the verb, in its subject, or of its object denies the event."""
    assert verb in negated(text)


FRIDAY = "2015-05-08"


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The bank filed for aid on Friday, however a sale of its branches went through.", ["filed", "went"]),
        ("The mill fell to 3 pounds on Friday, with the shares of Halden losing 6 %.", ["losing"]),
        ("Speaking to workers on Friday, the mayor praised the plan.", ["Speaking", "praised"]),
    ],
)
def test_clause_beside_dated_event_shares_its_day(text: str, verbs: list[str]) -> None:
    """A clause after "however" and participles beside a dated event are of its day."""
    found = days(text)

    assert {verb: found[verb] for verb in verbs} == dict.fromkeys(verbs, FRIDAY)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The mayor met the owner on Friday, who bought the mill.", "bought"),
        ("The mayor met the owner on Friday, with leaving the town in mind.", "leaving"),
        ("The mayor met the owner in town, a nod starting it on Friday.", "nod"),
        ("Shipping agent Rosa Feld, a diver, left on Friday.", "Shipping"),
        ("Painting a mill was what the mayor did on Friday.", "Painting"),
    ],
)
def test_clause_of_another_time_not_dated(text: str, verb: str) -> None:
    """A clause about a person can be of any time, and a gerund that is a noun of none."""
    assert days(text).get(verb) is None


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The firm sold the mill on Friday.\n\nThe deal was worth a million.", "deal"),
        (
            "A boiler exploded on Friday.\n\nThe blast broke windows. Nobody knows the cause of the accident.",
            "accident",
        ),
        ("The council named Rosa Feld director on Friday.\n\nThe appointment was a surprise.", "appointment"),
        ("The mayor resigned on Friday.\n\nThe owners welcomed his resignation.", "resignation"),
        ("Thieves attacked a train on Friday.\n\nTwo guards saw the attack.", "attack"),
        ("The fund bought the mill on Friday.\n\nThe purchase needs no vote.", "purchase"),
    ],
)
def test_definite_noun_has_the_day_of_the_event_it_means(text: str, noun: str) -> None:
    """A definite noun has the day of the event that the text dated before, by its stem, its verb or its kind."""
    assert days(text)[noun] == FRIDAY


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The firm sold the mill on Friday and bought a ship on May 2.\n\nThe deal was dear.", "deal"),
        ("The firm sold the mill on Friday.\n\nA deal was dear.", "deal"),
        ("The firm will sell the mill on Friday.\n\nThe deal was dear.", "deal"),
        ("The firm sold the mill in April.\n\nThe deal was dear.", "deal"),
        ("The mill burned on Friday.\n\nThe deal was dear.", "deal"),
    ],
)
def test_noun_of_uncertain_event_not_dated(text: str, noun: str) -> None:
    """A noun stays undated if events of two days fit, if it is indefinite, and if the event has no past day."""
    assert days(text).get(noun) is None


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        ("The strike began on Friday, a day after the guards walked out.", "walked", "2015-05-07"),
        ("Divers found the boat on Friday, three days after the dam burst.", "burst", "2015-05-05"),
        ("The mayor left on Friday, two weeks after the mill closed.", "closed", "2015-04-24"),
        ("The mayor left on May 1, two days before the dam burst.", "burst", "2015-05-03"),
        ("The mayor left on Friday, two weeks before the mill closed.", "closed", None),
        ("The mayor left on Friday, about two weeks after the mill closed.", "closed", None),
        ("The mayor left on Friday, two years after the mill closed.", "closed", None),
        ("The mayor left on Friday, shortly after the mill closed.", "closed", None),
        ("The mayor left on Friday, days after the mill closed.", "closed", None),
        ("The mayor left in April, two days after the mill closed.", "closed", None),
        ("The mayor left on Friday, a day and a half after the mill closed.", "closed", None),
        ("The mayor left on Friday, two days after the mill closed on May 4.", "closed", "2015-05-04"),
    ],
)
def test_event_so_many_days_from_a_dated_one(text: str, verb: str, day: str | None) -> None:
    """An exact number of days or weeks from a dated event gives the day, unless that is still to come."""
    assert days(text).get(verb) == day


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        (
            "A fire gutted the mill on April 20. Ten days after the fire, the owners sold it.",
            "sold",
            "2015-04-30",
        ),
        ("Troops raided the village on April 27. A fortnight after the raid, they came back.", "came", "2015-05-11"),
        ("A blast shook the harbour on May 4. Just two days after the blast, the ferry left.", "left", "2015-05-06"),
        ("The council voted on May 4. The mayor resigned five days after the vote.", "resigned", "2015-05-09"),
        ("A storm closed the pass on May 5. Only a week after the storm, snow closed it again.", "closed", TUESDAY),
        ("The players met on May 9. Exactly one week before the meeting, the keeper fell ill.", "fell", "2015-05-02"),
        # The distance is not exact, or the other event has no day.
        ("The council voted on May 4. About a week after the vote, the mayor resigned.", "resigned", None),
        ("A wolf killed nine sheep on May 2. Months after the attack, the farmers built a fence.", "built", None),
        ("The crew stopped work on May 8. The owners yielded four days after the strike began.", "yielded", None),
        ("The river rose on May 6. Two weeks after the earthquake, a bridge collapsed.", "collapsed", None),
        ("The river rose on May 6. A bridge collapsed two days after the earthquake.", "collapsed", None),
        # The distance is that of another verb, or no distance.
        ("The mayor resigned, and a bridge collapsed two days after the earthquake.", "resigned", TUESDAY),
        ("The mayor spent two days there and left shortly after the dam burst on Friday.", "burst", FRIDAY),
        ("It rained for two days, and the mayor left after the dam burst on Friday.", "burst", FRIDAY),
        # It has happened now.
        ("A year after the vote, the town has sold its mill.", "sold", TUESDAY),
    ],
)
def test_event_at_a_distance_from_another(text: str, verb: str, day: str | None) -> None:
    """An event a number of days from another has the day that this gives, and never that of the other."""
    assert days(text)[verb] == day


def test_narration_goes_on_from_the_day_of_an_offset() -> None:
    """What follows an event at an offset is of its day, not of the day before it."""
    found = days("A blast shook the harbour on May 6. Three days after the blast, the ferry left. It reached Horn.")

    assert found["reached"] == "2015-05-09"


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The actor Tom Birch died on Monday.\n\nHe grew up in Horn and made forty films.", ["grew", "made"]),
        ("The founder Rosa Feld died on Friday. She painted landscapes as a girl.", ["painted"]),
        ("The council chose Rosa Feld on Monday.\n\nShe graduated in law and taught in Horn.", ["graduated", "taught"]),
        ("The trawler Mira capsized on Friday off Horn.\n\nA yard in Lund launched it.", ["launched"]),
        ("The chapel burned down on Monday.\n\nIt was built by monks and sold to the town.", ["built"]),
        ("The town sold its theatre on Monday.\n\nIt was founded by two brewers.", ["founded"]),
        (
            (
                "The mill caught fire on Monday.\n\nIt was the largest fire since that of the bank.\n\n"
                "That fire killed nine guests and ruined the owner."
            ),
            ["killed", "ruined"],
        ),
        ("The nurses walked out on Monday.\n\nThe previous strike closed two wards.", ["closed"]),
    ],
)
def test_history_without_past_perfect_is_undated(text: str, verbs: list[str]) -> None:
    """The life of a person, the making of a thing and an earlier event have no day of the news."""
    found = days(text)

    assert {verb: found[verb] for verb in verbs} == dict.fromkeys(verbs)


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        # After an aside, the story goes on.
        ("The town shut its theatre on Monday.\n\nIt was founded in 1898.\n\nActors wept.", "wept", "2015-05-11"),
        (
            "The firm closed its mill on Friday.\n\nIt was built in 1911.\n\nWorkers blocked the gate.",
            "blocked",
            FRIDAY,
        ),
        # A report is of the day of the last one, not of the older event that it is about.
        (
            (
                "The firm said on Monday that it had sold the mill.\n\nIt signed the papers on May 6.\n\n"
                "The firm added that all jobs would stay."
            ),
            "added",
            "2015-05-11",
        ),
        (
            (
                "The club told reporters on Monday it was broke.\n\nIt fired its coach on May 5.\n\n"
                "The club claimed that it was owed money."
            ),
            "claimed",
            "2015-05-11",
        ),
        # What an event answers to moves no story.
        ("Wheat fell 2 %, and reversed Friday's gain.\n\nMillers bought little.", "fell", TUESDAY),
        ("Wheat fell 2 %, and reversed Friday's gain.\n\nMillers bought little.", "reversed", TUESDAY),
        ("Wheat fell 2 %, and reversed Friday's gain.\n\nMillers bought little.", "bought", TUESDAY),
        ("The court overturned Monday's verdict.\n\nThe owners cheered.", "cheered", TUESDAY),
        ("Police reviewed Sunday's raid.\n\nTwo officers resigned.", "resigned", TUESDAY),
    ],
)
def test_day_of_the_story_around_other_days(text: str, verb: str, day: str) -> None:
    """An aside, an older event and the object of a response leave the story where it is."""
    assert days(text)[verb] == day


JANUARY, QUARTER = "2015-01", "2015-33"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The brewer published January sales on Monday.", {"published": "2015-05-11"}),
        ("Two rivals announced first-quarter losses today.", {"announced": TUESDAY, "losses": QUARTER}),
        ("The bakery posted lower January profit on Monday.", {"posted": "2015-05-11"}),
        ("The port on Monday released January traffic figures.", {"released": "2015-05-11"}),
        ("The airline said January traffic fell 3 %.", {"said": TUESDAY, "fell": JANUARY}),
        ("For the first quarter, the miller Halden says it lost 3 million.", {"says": TUESDAY, "lost": QUARTER}),
        ("For January the union said it won 900 members.", {"said": TUESDAY, "won": JANUARY}),
        ("In the first quarter, the miller Halden says, it lost a third.", {"lost": QUARTER}),
        ("For January, officials say that exports rose.", {"say": TUESDAY, "rose": JANUARY}),
        ("For January, the union Corvel says more than before.", {"says": JANUARY}),
        ("For January, the union Corvel said, in a letter, to its members, it won.", {"said": JANUARY}),
        # The period of the event itself.
        ("In January the firm said that it was broke.", {"said": JANUARY}),
        ("January sales rose 3 %.", {"rose": JANUARY}),
        # The next sentence is of the period, too.
        ("The brewer reported lower first-quarter profit. Sales fell 3 %.", {"reported": TUESDAY, "fell": QUARTER}),
    ],
)
def test_period_of_what_is_reported(text: str, expected: dict[str, str]) -> None:
    """A month or quarter that a noun is named with, or that a report is about, is not when it was reported."""
    found = days(text)

    assert {word: found[word] for word in expected} == expected


@pytest.mark.parametrize(
    ("text", "verb", "day"),
    [
        ("The best performer today was the miller Halden, which added 4 % to its value.", "added", TUESDAY),
        ("The biggest winner on Friday was Corvel, which put on 12 %.", "put", FRIDAY),
        ("On Monday the weakest share was that of Brenta, which gave back 6 %.", "gave", "2015-05-11"),
        ("Tin fell on Friday, led by the trader Amberg, which shed 5 %.", "shed", FRIDAY),
        ("Grain closed lower on Friday, with maize falling 3 %, before gaining a little.", "gaining", FRIDAY),
        ("Tin rose on Monday before slipping back.", "slipping", "2015-05-11"),
        ("The index fell 2 % on Friday before recovering half of the loss.", "recovering", FRIDAY),
        # Without an amount the clause can be of any time.
        ("The biggest winner on Friday was Corvel, which opened a mill in Lund.", "opened", None),
        ("Rosa Feld spoke on Friday before retiring.", "retiring", None),
    ],
)
def test_change_beside_dated_change(text: str, verb: str, day: str | None) -> None:
    """A change in a relative clause with an amount, or a participle after "before", is of the day of the main verb."""
    assert days(text)[verb] == day
