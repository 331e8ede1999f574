"""Temporal relations between events of one text, and the cases in which there is none."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import PUBLISHED
from timeline.dates import Day
from timeline.mentions import extract
from timeline.records import Document, PublishedFrom, Source
from timeline.records.order_reasons import StatedRelation
from timeline.records.temporal_order import RelationKind
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.wording.date_reasons import format_date_reason

VOTED = "Parliament voted on May 8, 2015. "
FELL = "The bridge fell on May 8, 2015. "


def relations(text: str, published: Day | None = None) -> list[str]:
    """The relations of a text, such as "voted before split", by the predicates of both events."""
    source = Source("a", "a", None, published, PublishedFrom.UNKNOWN, None)
    timexes = tag(text)
    extraction = extract(Document(source, "default", "en", text), timexes, resolve_document(timexes, published))
    predicates = {mention.id: mention.predicate.exact for mention in extraction.mentions}
    return [
        f"{predicates[relation.one]} {relation.kind.value} {predicates[relation.other]}"
        for relation in extraction.relations
    ]


@pytest.mark.parametrize(
    ("text", "order"),
    [
        # A sequence adverb, with the previous event.
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
        # A noun that names an earlier event.
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
        # A clause.
        ("On May 8, 2015 the party split after Rosa Feld resigned.", "resigned before split"),
        ("After Rosa Feld resigned, the party split on May 8, 2015.", "resigned before split"),
        ("Ten people died when the bridge fell on May 8, 2015.", "died meanwhile fell"),
        ("When the bridge fell, ten people died on May 8, 2015.", "died meanwhile fell"),
        ("Rosa Feld signed the decree on May 8, 2015 before leaving for Rome.", "signed before leaving"),
        ("After signing the decree, Rosa Feld left the town on May 8, 2015.", "signing before left"),
        # A clause that repeats an earlier event.
        ("Rosa Feld resigned on May 8, 2015. After she resigned, the party split.", "resigned before split"),
        (
            "Mayor Rosa Feld resigned on May 8, 2015. The party split after Feld resigned.",
            "resigned before split",
        ),
    ],
)
def test_relation_of_signal(text: str, order: str) -> None:
    """A temporal signal orders two events."""
    assert relations(text) == [order]


@pytest.mark.parametrize(
    "text",
    [
        # There is no previous event, or it is in another paragraph, or a report.
        "Then the town closed the road on May 8, 2015.",
        FELL + "\n\nThen the town closed the road.",
        "Rosa Feld said on May 8, 2015 that it fell. Then the town closed the road.",
        "The mayor said on May 8, 2015 that it fell and later resigned.",
        "Rosa Feld said so on May 8, 2015 and later resigned.",
        "The bridge of May 8, 2015. Then the town closed the road.",
        "Ten years. Then the town closed the road on May 8, 2015.",
        # The signal has another meaning.
        FELL + "Since then the town closed the road.",
        FELL + "No later than then the town closed the road.",
        FELL + "Later than all others, the town closed the road.",
        FELL + "If it falls again, then the town closed the road.",
        FELL + "The then mayor resigned.",
        # The noun names no earlier event.
        VOTED + "After the war, the party split.",
        VOTED + "After the second vote, the party split.",
        VOTED + "After a vote, the party split.",
        VOTED + "After the votes and the quarrel, the party split.",
        VOTED + "After the crowd, the party split.",
        VOTED + "After it, the party split.",
        "Before the vote, the party split. " + VOTED + VOTED,
        # The source is not certain.
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
        # The source did not happen, or is a state.
        VOTED + "After the vote, the party did not split.",
        VOTED + "After the vote, the party was ill.",
        VOTED + "After the vote, the party will split.",
        # The agent or the object is another.
        "Mayor Rosa Feld resigned on May 8, 2015. Mayor Tom Birch left after Tom Birch resigned.",
        "The firm launched a boat on May 8, 2015. The firm grew as it launched a car.",
        "The firm launched a boat on May 8, 2015. The crew cheered after the others launched a boat.",
        # A verb with two days is two events.
        "Parliament voted on May 8, 2015 and on May 9, 2015. The party split after the vote.",
        # No event has a day.
        "The bridge fell in the end. Then the town closed the road in a year.",
    ],
)
def test_no_relation_if_uncertain(text: str) -> None:
    """There is no relation if one of the events is not certain."""
    assert relations(text) == []


def test_related_event_becomes_undated_mention() -> None:
    """An ordered event without a date is a mention, and its explanation says so."""
    text = FELL + "Then the town closed the road."
    timexes = tag(text)
    source = Source("a", "a", None, None, PublishedFrom.UNKNOWN, None)

    extraction = extract(Document(source, "default", "en", text), timexes, resolve_document(timexes, None))

    _, closed = extraction.mentions
    (relation,) = extraction.relations
    assert (closed.title, closed.timex, closed.resolution.when.edtf) == ("The town closed the road", None, None)
    assert format_date_reason(closed.resolution.reason) == '"closed", for which the text gives no date'
    assert (relation.signal.exact, relation.reason) == (
        "Then",
        StatedRelation(RelationKind.BEFORE, "Then", "fell", "closed"),
    )


def test_unconnected_relation_is_dropped() -> None:
    """Relations that do not lead to a dated event are dropped."""
    text = "A man shouted. Then he left. " + FELL + "Then the town closed the road. Later the mayor resigned."

    assert relations(text) == ["fell before closed", "closed before resigned"]


def test_relation_on_publication_day() -> None:
    """Events of the publication day are ordered too."""
    text = "The court ruled on Friday. Later that day the judge resigned. Ten people shouted as he left."

    assert relations(text, PUBLISHED) == ["ruled before resigned", "shouted meanwhile left"]
