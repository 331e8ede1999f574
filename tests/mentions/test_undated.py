"""Undated mentions of a text, beside its dated ones."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_all, extract_events, extract_undated
from timeline.records import AnchorKind, DatedBy, Modality
from timeline.wording.date_reasons import format_date_reason


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        # Verbs of subordinate clauses.
        ("The court opened the gate that the owners had built.", ["built"]),
        ("The mayor said that the wall had held.", ["held"]),
        ("The bridge, which stood for a year, collapsed when a ship hit it.", ["stood", "hit"]),
        ("The town asked the owners to repair the wall.", ["repair"]),
        (
            "The mayor apologised for shouting at the crew without warning them, and before leaving for Pern.",
            ["shouting", "warning", "leaving"],
        ),
        ("The mayor called it “a mess,” adding that it leaked.", ["adding", "leaked"]),
        ("During her speech she left the hall.", ["speech"]),
        # Event nouns, unless they belong to a name.
        ("The owners withdrew the lawsuit.", ["lawsuit"]),
        ("The town rose at the Visit Office.", []),
        # Within quotations.
        ("“We lost the boat when it sank,” the captain said.", ["lost", "sank"]),
        # Future events and the past perfect.
        ("The court will open the gate.", ["open"]),
        ("The mayor had signed it.", ["signed"]),
        # Having and being are no events.
        ("The island has two towns.", []),
        ("The island is a town.", []),
    ],
)
def test_undated_events(text: str, heads: list[str]) -> None:
    """Subordinate verbs, event nouns and gerunds are undated mentions; having and being are not."""
    assert [mention.predicate.exact for mention in extract_undated(text)] == heads


def test_undated_why() -> None:
    """The explanation says that the text gives no date."""
    (mention,) = extract_undated("The owners withdrew the lawsuit.")

    assert (mention.timex, mention.resolution.when.edtf) == (None, None)
    assert mention.resolution.anchor.kind is AnchorKind.NONE
    assert format_date_reason(mention.resolution.reason) == '"lawsuit", for which the text gives no date'


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The court will open the gate.", Modality.EXPECTED),
        ("The town asked the owners to repair the wall.", Modality.EXPECTED),
        ("The court could open the gate.", Modality.POSSIBLE),
        ("The mayor never signed it.", Modality.NEGATED),
        ("The mayor had signed it.", Modality.OCCURRED),
    ],
)
def test_undated_modality(text: str, modality: Modality) -> None:
    """An undated mention has the modality of its verb."""
    (mention,) = extract_undated(text)

    assert mention.modality is modality


def test_headline_only() -> None:
    """The headline is a mention, and later headings are not."""
    prose = " ".join(f"The clerk of hall {number} is old." for number in range(20))
    text = f"Court opens late\n\n{prose}\n\nMayor leaves the town\n\nThe mayor left."

    titles = [mention.title for mention in extract_all(text)]
    assert titles == ["Court opens late", "The mayor left"]


def test_repeated_sentence_has_no_second_mention() -> None:
    """A sentence that the text repeats has undated mentions the first time only."""
    assert [mention.quote.start for mention in extract_all("Ships sank. " * 3, published=None)] == [0]


def test_undated_document_has_undated_mentions() -> None:
    """A document without a publication day has its events as undated mentions."""
    text = "Mayor quits\n\nThe mayor resigned, and the council elected a baker."
    mentions = extract_all(text, published=None)

    assert [mention.predicate.exact for mention in mentions] == ["quits", "resigned", "elected"]
    assert {mention.dated_by for mention in mentions} == {DatedBy.NOTHING}


def test_question_is_no_headline() -> None:
    """A question at the head of a text reports nothing."""
    assert extract_all("Has the mayor quit?\n\nHe is old.", published=None) == ()


def test_single_line_is_no_headline() -> None:
    """A text of one line has no headline."""
    assert extract_all("Court opens the gate") == ()


def test_no_duplicate_heads() -> None:
    """No event is both a dated and an undated mention."""
    text = "The owners sued the town on Friday and asked for a hearing, the mayor said."
    heads = [mention.predicate.start for mention in extract_all(text)]

    assert len(heads) == len(set(heads))
    assert {mention.predicate.exact for mention in extract_events(text)} >= {"sued"}


def test_narrative_has_undated_mentions() -> None:
    """A narrative of the past has undated mentions too."""
    mentions = extract_undated("In 1920 it moved. In 1930 it grew. It closed when the war began.")

    assert [mention.predicate.exact for mention in mentions] == ["closed", "war", "began"]


@pytest.mark.parametrize(
    ("headline", "head"),
    [
        ("Ferries halt Rovik service", "halt"),
        ("Tribunal clears baker", "clears"),
        ("Villagers torch tax office", "torch"),
        ("Nurses spurn pay offer", "spurn"),
        ("Council shelves tram line", "shelves"),
        ("Police foil museum heist", "foil"),
        ("Boss quits", "quits"),
        ("Bank ditches chairman", "ditches"),
        ("Ministers agree over dam", "agree"),
        ("Two Killed In Mill Fire", "Killed"),
        ("Firm lays off 40", "lays"),
        ("Lena Mathis checks into clinic", "checks"),
    ],
)
def test_undated_verb_of_a_headline(headline: str, head: str) -> None:
    """The bare verb of a headline is an event, whether a list has it or not."""
    found = extract_all(f"{headline}\n\nThe report is long.")

    assert head in [mention.predicate.exact for mention in found]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The handover of the lighthouse took place on Thursday.", "handover"),
        ("The blast at the quarry occurred on Monday.", "blast"),
        ("A memorial service was held in Pern on May 3.", "service"),
        ("The rehearsal went ahead on Friday.", "rehearsal"),
        ("The wedding is to take place on June 4.", "wedding"),
        ("The rescue happened on Sunday.", "rescue"),
        ("The lift-off at noon on Tuesday was late.", "lift-off"),
        ("The sit-in at noon on Friday was long.", "sit-in"),
        # A person who is held is no event; and "it" has no noun.
        ("Two men were held on Friday.", "held"),
        ("It took place on Friday.", "took"),
    ],
)
def test_event_of_a_verb_that_only_says_that_it_occurs(text: str, head: str) -> None:
    """The noun is the event, and the verb none of its own."""
    found = extract_events(text)

    assert head in [mention.predicate.exact for mention in found]
    assert len({mention.predicate.exact for mention in found} & {head, "took", "occurred", "held", "went"}) == 1
