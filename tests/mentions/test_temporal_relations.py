"""What a text orders without a date: which happening after which, and where it is not certain, nothing."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import WRITTEN
from timeline.dates import Day
from timeline.mentions import extract
from timeline.records import Document, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

VOTED = "Parliament voted on May 8, 2015. "
FELL = "The bridge fell on May 8, 2015. "


def orders(text: str, written: Day | None = None) -> list[str]:
    """Such as "voted before split", by the verbs and nouns that tell the two."""
    source = Source("a", "a", None, written, PublishedFrom.UNKNOWN, None)
    timexes = tag(text)
    found = extract(Document(source, "default", "en", text), timexes, resolve_document(timexes, written))
    told = {mention.id: mention.predicate.exact for mention in found.mentions}
    return [f"{told[one.one]} {one.kind.value} {told[one.other]}" for one in found.relations]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        # What comes next, to what the text told last.
        (FELL + "Then the town closed the road.", "fell before closed"),
        (FELL + "Then, the town closed the road.", "fell before closed"),
        (FELL + "Hours later the town closed the road.", "fell before closed"),
        (FELL + "Moments later, the mayor resigned.", "fell before resigned"),
        (FELL + "The mayor later resigned.", "fell before resigned"),
        (FELL + "The mayor was subsequently arrested.", "fell before arrested"),
        (FELL + "But afterwards the mayor resigned.", "fell before resigned"),
        ("The bridge fell on May 8, 2015 and then burned.", "fell before burned"),
        (FELL + "After that, the town closed the road.", "fell before closed"),
        (FELL + "Before that, the mayor had left the town.", "left before fell"),
        # To a noun that names what was told.
        (VOTED + "Hours after the vote, the party split.", "voted before split"),
        (VOTED + "The party split after the vote.", "voted before split"),
        (VOTED + "Following the vote in parliament, the party split.", "voted before split"),
        (VOTED + "Two days before the vote, the party split.", "split before voted"),
        (VOTED + "Ahead of the vote, the party split.", "split before voted"),
        (VOTED + "Rosa Feld resigned prior to the vote.", "resigned before voted"),
        (VOTED + "During the vote, a man shouted.", "shouted meanwhile voted"),
        (
            "A bomb exploded on May 8, 2015. Minutes before the explosion, a man called the police.",
            "called before exploded",
        ),
        ("Rosa Feld died on May 8, 2015. After her death, the firm failed.", "died before failed"),
        ("Before the vote, the party split. " + VOTED, "split before voted"),
        ("The party split after Friday's vote.", "vote before split"),
        # To a clause.
        ("On May 8, 2015 the party split after Rosa Feld resigned.", "resigned before split"),
        ("After Rosa Feld resigned, the party split on May 8, 2015.", "resigned before split"),
        ("Ten people died when the bridge fell on May 8, 2015.", "died meanwhile fell"),
        ("When the bridge fell, ten people died on May 8, 2015.", "died meanwhile fell"),
        ("Rosa Feld signed the decree on May 8, 2015 before leaving for Rome.", "signed before leaving"),
        ("After signing the decree, Rosa Feld left the town on May 8, 2015.", "signing before left"),
        # To what was told before, and is named again.
        ("Rosa Feld resigned on May 8, 2015. After she resigned, the party split.", "resigned before split"),
        (
            "Mayor Rosa Feld resigned on May 8, 2015. The party split after Feld resigned.",
            "resigned before split",
        ),
    ],
)
def test_words_order_two_happenings(text: str, order: str) -> None:
    assert orders(text) == [order]


@pytest.mark.parametrize(
    "text",
    [
        # Nothing was told before, or in another paragraph, or only said.
        "Then the town closed the road on May 8, 2015.",
        FELL + "\n\nThen the town closed the road.",
        "Rosa Feld said on May 8, 2015 that it fell. Then the town closed the road.",
        "The mayor said on May 8, 2015 that it fell and later resigned.",
        "Rosa Feld said so on May 8, 2015 and later resigned.",
        "The bridge of May 8, 2015. Then the town closed the road.",
        "Ten years. Then the town closed the road on May 8, 2015.",
        # The words mean something else.
        FELL + "Since then the town closed the road.",
        FELL + "No later than then the town closed the road.",
        FELL + "Later than all others, the town closed the road.",
        FELL + "If it falls again, then the town closed the road.",
        FELL + "The then mayor resigned.",
        # The noun means nothing that was told, or something else.
        VOTED + "After the war, the party split.",
        VOTED + "After the second vote, the party split.",
        VOTED + "After a vote, the party split.",
        VOTED + "After the votes and the quarrel, the party split.",
        VOTED + "After the crowd, the party split.",
        VOTED + "After it, the party split.",
        "Before the vote, the party split. " + VOTED + VOTED,
        # It is not certain which verb is ordered.
        VOTED + "The mayor condemned the attack before the vote.",
        VOTED + "The mayor agreed to leave the town after the vote.",
        VOTED + "The man, who left the town after the vote, returned.",
        VOTED + "The man left the crew, the town, the harbour after the vote.",
        VOTED + "After the vote the party split.",
        VOTED + "After the vote, when it was dark, the party split.",
        VOTED + "After the vote, silence.",
        VOTED + "After the vote, fell the wall.",
        "After the vote. " + VOTED,
        VOTED + "The party left after.",
        VOTED + "Ahead of it the party left.",
        VOTED + "The party split, meeting again after the vote.",
        "The town grew on May 8, 2015 when voting.",
        "The town split on May 8, 2015 after what was sold was bought.",
        # It did not happen, or lasts.
        VOTED + "After the vote, the party did not split.",
        VOTED + "After the vote, the party was ill.",
        VOTED + "After the vote, the party will split.",
        # Somebody else did it, or did it to something else.
        "Mayor Rosa Feld resigned on May 8, 2015. Mayor Tom Birch left after Tom Birch resigned.",
        "The firm launched a boat on May 8, 2015. The firm grew as it launched a car.",
        "The firm launched a boat on May 8, 2015. The crew cheered after the others launched a boat.",
        # Two days of one verb are two happenings.
        "Parliament voted on May 8, 2015 and on May 9, 2015. The party split after the vote.",
        # Nothing in it has a day.
        "The bridge fell in the end. Then the town closed the road in a year.",
    ],
)
def test_where_it_is_not_certain_nothing_is_ordered(text: str) -> None:
    assert orders(text) == []


def test_what_is_ordered_comes_up_without_a_date_and_says_so() -> None:
    text = FELL + "Then the town closed the road."
    timexes = tag(text)
    source = Source("a", "a", None, None, PublishedFrom.UNKNOWN, None)

    found = extract(Document(source, "default", "en", text), timexes, resolve_document(timexes, None))

    _, closed = found.mentions
    (relation,) = found.relations
    assert (closed.title, closed.timex, closed.resolution.when.edtf) == ("The town closed the road", None, None)
    assert closed.resolution.why == '"closed", for which the text gives no date'
    assert (relation.signal.exact, relation.why) == ("Then", '"Then": "fell", then "closed"')


def test_what_leads_to_nothing_with_a_date_does_not_come_up() -> None:
    text = "A man shouted. Then he left. " + FELL + "Then the town closed the road. Later the mayor resigned."

    assert orders(text) == ["fell before closed", "closed before resigned"]


def test_on_the_day_of_the_news_too_one_thing_was_after_another() -> None:
    text = "The court ruled on Friday. Later that day the judge resigned. Ten people shouted as he left."

    assert orders(text, WRITTEN) == ["ruled before resigned", "shouted meanwhile left"]
