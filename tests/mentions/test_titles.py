"""Titles of mentions: they can be read alone, and a long one is shortened."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_all, extract_events, extract_undated
from timeline.mentions.title_text import close_quotation


@pytest.mark.parametrize(
    ("text", "title"),
    [
        # Conjunctive adverbs are dropped.
        ("However, the owners sued the town.", "The owners sued the town"),
        ("The owners, meanwhile, sued the town.", "The owners sued the town"),
        ("The mayor, an old man, also resigned.", "The mayor, an old man, resigned"),
        ("But the mayor said on Friday that the wall held.", "The mayor said that the wall held"),
        ("By then the owners left the town.", "By then the owners left the town"),
        # A short clause takes the subordinate clause after it.
        ("The move came after the owners sued.", "The move came after the owners sued"),
        ("The war ended on Friday, as bread was scarce.", "The war ended"),
        ("The owners of the old mill sued after the vote failed.", "The owners of the old mill sued"),
        # A date that is the subject stays.
        ("However, that day has come.", "That day has come"),
        # A name keeps its spelling.
        ("eMill opened the dock on Friday.", "eMill opened the dock"),
        # The second of two verbs has a title of its own.
        ("Rosa Feld met the crew on Friday and said the wall held.", "Rosa Feld said the wall held"),
        # An abbreviation ends no name.
        ("They bought Halden Corp., which was sold on Friday.", "Halden Corp was sold"),
    ],
)
def test_title_stands_alone(text: str, title: str) -> None:
    """A title has no words that join it to another sentence."""
    assert title in [mention.title for mention in extract_events(text)]


LAWYERS = "with their lawyers, their friends and the greater part of their numerous families"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"In a letter that they signed {LAWYERS}, the court asked them to wait.", "The court asked them to wait"),
        (
            f"The court asked the owners of the mill to wait, having come {LAWYERS}.",
            "The court asked the owners of the mill to wait",
        ),
        (f"The mayor said that the wall held while the owners came {LAWYERS}.", "The mayor said that the wall held"),
        (
            f"The mayor said that the owners, who had come {LAWYERS}, waited.",
            f"The mayor said that the owners, who had come {LAWYERS[:-9]}…",
        ),
    ],
    ids=str,
)
def test_long_title_is_shortened(text: str, title: str) -> None:
    """A long title loses its fronted phrase, then asides at its end, then is cut."""
    assert title in [mention.title for mention in extract_events(text)]


def test_indirect_question_has_no_mention() -> None:
    """Events of an indirect question are no mentions."""
    assert extract_events("The mayor did not say whether the crew stayed or left.") == ()


def test_noun_title_is_phrase() -> None:
    """The title of an event noun is its phrase."""
    (mention,) = extract_undated("The owners withdrew the lawsuit against the town.")

    assert mention.title == "The lawsuit against the town"


@pytest.mark.parametrize(
    ("text", "predicate", "title"),
    [
        # A number with a hyphen is one word.
        ("A 34-year-old man was arrested on Friday.", "arrested", "A 34-year-old man was arrested"),
        ("The crew found a 20-foot hole in the wall.", "found", "The crew found a 20-foot hole in the wall"),
        # An infinitive and a gerund take the clause of their verb.
        (
            "Police arrested two men to allow the crew to leave.",
            "allow",
            "Police arrested two men to allow the crew to leave",
        ),
        (
            "The mill closed, leaving 40 people without work.",
            "leaving",
            "The mill closed, leaving 40 people without work",
        ),
        ("Killing two men, the storm hit the harbour.", "Killing", "Killing two men, the storm hit the harbour"),
        # A participle keeps its noun.
        (
            "The clerk read the text of Ostrel's petition filed against the mayor.",
            "filed",
            "The text of Ostrel's petition filed against the mayor",
        ),
        # A noun without a complement takes its clause, and so does the subject of a verb.
        ("The baker pleaded guilty to arson.", "arson", "The baker pleaded guilty to arson"),
        ("The storm hit the harbour.", "storm", "The storm hit the harbour"),
        (
            "The explosion at the harbour killed two men.",
            "explosion",
            "The explosion at the harbour killed two men",
        ),
        ("The crew saw the third such fire of the mill.", "fire", "The third such fire of the mill"),
        ("The owners feared the sale of the mill and left.", "sale", "The sale of the mill"),
        ("The mayor took the case to the court.", "case", "The mayor took the case to the court"),
        ("They met after a visit to the harbour.", "visit", "A visit to the harbour"),
        # What a preposition introduces is no subject, and a fronted phrase can be left out.
        ("At the hearing, the baker spoke for an hour.", "spoke", "The baker spoke for an hour"),
        ("At the hearing, the baker spoke for an hour.", "hearing", "The baker spoke for an hour"),
        ("As part of the deal, the crew left.", "left", "The crew left"),
        ("Left alone in the yard, the dog barked.", "barked", "The dog barked"),
        ("Earlier, the crew repaired the mast.", "repaired", "The crew repaired the mast"),
        # Nobody can be the subject of a clause that has "no" in it.
        ("The mayor said no one else was hurt.", "hurt", "No one else was hurt"),
        # What commas set off from the subject can be left out.
        ("Rosa Feld, 43, who found the boat, slept.", "found", "Rosa Feld found the boat"),
        ("The mill, which held 40 people, burned to the ground.", "burned", "The mill burned to the ground"),
        ("Rosa Feld, a lawyer, accepted the offer.", "offer", "Rosa Feld, a lawyer, accepted the offer"),
        # The object of a relative clause is before it.
        (
            "The end of the war, which nobody expected, surprised us.",
            "expected",
            "The end of the war, which nobody expected, surprised us",
        ),
        # An attribution is left out, unless it is the event.
        ("The boat sank near the harbour, said the mayor.", "sank", "The boat sank near the harbour"),
        ("The boat sank near the harbour, said the mayor.", "said", "The mayor said the boat sank near the harbour"),
        ("The storm of the year was near, police said.", "storm", "The storm of the year was near"),
        ("“We will stay,” said Rosa Feld, the mayor.", "said", "Rosa Feld said “We will stay”"),
        ("“We will stay,” Rosa Feld said in Pern.", "said", "Rosa Feld said in Pern “We will stay”"),
        # A round bracket is left out, unless the event is in it.
        ("The inquiry found (in a report) that the wall held.", "found", "The inquiry found that the wall held"),
        ("The owner (who sued the town) left.", "sued", "The owner (who sued the town) left"),
        # A date that its neighbours need stays.
        ("The crew met following the 2014 season.", "season", "The crew met following the 2014 season"),
        ("The vote on the new bridge was in 2015.", "was", "The vote on the new bridge was in 2015"),
        ("The crowd was calm, but on Friday it threw stones.", "calm", "The crowd was calm"),
        # An adverb is no subject.
        ("The mill, which virtually burned, closed.", "burned", "The mill, which virtually burned, closed"),
        # A pronoun that nothing names is better than nothing.
        ("He came to open the box, and the crew left.", "open", "He came to open the box, and the crew left"),
        (
            "The crew met in July 2014 or August 2014.",
            "met",
            "The crew met in July 2014 or August 2014",
        ),
        # A pronoun has its name once.
        ("Rosa Feld said on Friday that she sold the mill.", "sold", "Rosa Feld sold the mill"),
    ],
)
def test_title_is_complete(text: str, predicate: str, title: str) -> None:
    """A title begins with a subject or a noun phrase, and has its verb."""
    assert title in [mention.title for mention in extract_all(text) if mention.predicate.exact == predicate]


@pytest.mark.parametrize(
    ("text", "predicate", "title"),
    [
        (
            (
                "The mayor of Halden opened a hospital for the workers of the old mill in the north of the town beside "
                "the road to the harbour of Pern."
            ),
            "opened",
            (
                "The mayor of Halden opened a hospital for the workers of the old mill in the north of the town beside "
                "the road"
            ),
        ),
        (
            f"The owners of the mill, who had come to the hall {LAWYERS} to hear what the judge would say, left.",
            "left",
            "The owners of the mill left",
        ),
        (
            (
                f"The judge, who lived in Pern, closed the mill {LAWYERS} and with all those that had lived near it, "
                "to sell the land."
            ),
            "sell",
            f"The judge closed the mill {LAWYERS}",
        ),
        (
            (
                "“The owners of the mill came to the hall by boat with their lawyers and with most of their most "
                "numerous dogs,” the mayor said."
            ),
            "said",
            (
                "The mayor said “The owners of the mill came to the hall by boat with their lawyers and with most of "
                "their most…”"
            ),
        ),
        (
            f"The mayor, for years a friend of the owners of the old mill {LAWYERS}, is leaving the town.",
            "leaving",
            "The mayor is leaving the town",
        ),
        (
            f"Killing two men and their dogs {LAWYERS}, the storm hit the harbour.",
            "Killing",
            "The storm hit the harbour",
        ),
        (
            (
                "The mayor feared the sale of the old mill in the north of the town beside the road to the harbour of "
                "Pern with the yards behind it near the old river."
            ),
            "sale",
            (
                "The sale of the old mill in the north of the town beside the road to the harbour of Pern with the "
                "yards behind it"
            ),
        ),
        (
            (
                "“The owners of the mill came to the hall by boat with all their friends, with their lawyers and with "
                "most of their numerous dogs,” the mayor said."
            ),
            "said",
            "The mayor said “The owners of the mill came to the hall by boat with all their friends”",
        ),
    ],
    ids=str,
)
def test_long_title_is_cut_at_phrase(text: str, predicate: str, title: str) -> None:
    """A long title loses complements at its end, and is cut within a phrase only if no phrase ends in time."""
    assert title in [mention.title for mention in extract_all(text) if mention.predicate.exact == predicate]


@pytest.mark.parametrize(
    ("line", "balanced"),
    [
        ("He said “we stay", "He said “we stay”"),
        ("We stay” he said", "We stay he said"),
        ('He said "we stay', 'He said "we stay"'),
        ('We stay" he said', "We stay he said"),
        ("Improved to 58 (51 wins", "Improved to 58 (51 wins)"),
    ],
)
def test_quotation_is_closed(line: str, balanced: str) -> None:
    """A quotation or bracket that is open is closed, and a mark without its partner is dropped."""
    assert close_quotation(line) == balanced


def test_title_in_sentence_of_many_verbs() -> None:
    """A sentence of a hundred verbs is entitled by the verbs near each event, in time that grows with its length."""
    mentions = extract_all("He came, " * 200 + "and the mayor left the town on Friday. It rained.")

    assert "The mayor left the town" in [mention.title for mention in mentions]
