"""Pronouns: to which entity "he", "she", "it" and "they" refer."""

from __future__ import annotations

import pytest

from tests.entities.test_names import agents
from tests.mentions.extraction import extract_all, extract_single


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Rosa Feld met Tom Birch. She slept on Friday.", "slept", "Rosa Feld"),
        ("Rosa Feld met Tom Birch. He slept on Friday.", "slept", "Tom Birch"),
        ("Mayor Feld came. Mr. Birch spoke. She slept on Friday.", "slept", "Feld"),
        ("Spokeswoman Feld met chairman Birch. He slept on Friday.", "slept", "Birch"),
        ("Tom Birch left. “No,” said Rosa Feld. He slept on Friday.", "slept", "Tom Birch"),
        ("Tom Birch told Erik Holt that he slept on Friday.", "slept", "Tom Birch"),
        ("Tom Birch said Erik Holt lied. He slept on Friday.", "slept", "Tom Birch"),
        ("Tom Birch and Erik Holt came. He slept on Friday.", "slept", None),
        ("Western Tools said no. The Tools were sold. He slept on Friday.", "slept", None),
        ("Serrin Hay grew. Hay is cheap. He slept on Friday.", "slept", None),
        ("Serrin Hay said it would sell. Critics left. He slept on Friday.", "slept", None),
        ("Arno Josef Quell Jr. came. Quell, 49, sat down. He slept on Friday.", "slept", "Arno Josef Quell Jr"),
    ],
)
def test_personal_pronoun(text: str, verb: str, agent: str | None) -> None:
    """ "He" and "she" refer to a person of their gender, preferably the subject."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The TLX 50 index rose. It fell on Friday.", "fell", "TLX 50"),
        ("Serrin Bank said it closed a branch on Friday.", "closed", "Serrin Bank"),
        ("Serrin Bank announced that it closed a branch on Friday.", "closed", "Serrin Bank"),
        ("Serrin Bank grew. It opened a branch on Friday.", "opened", "Serrin Bank"),
        ("Serrin Bank bought a mill. It burned on Friday.", "burned", None),
        ("Rosa Feld said it rained on Friday.", "rained", None),
        ("Serrin Bank grew. It rained on Friday.", "rained", None),
        ("Serrin Bank grew. It was announced on Friday that Rosa Feld resigned.", "announced", None),
        ("Serrin Bank said they opened a branch on Friday.", "opened", "Serrin Bank"),
        ("Serrin Bank told its clients they won on Friday.", "won", None),
        ("The clients left Serrin Bank. They won on Friday.", "won", None),
        ("Serrin Bank grew. They opened a branch on Friday.", "opened", "Serrin Bank"),
    ],
)
def test_impersonal_pronoun(text: str, verb: str, agent: str | None) -> None:
    """ "It" and "they" refer to the organisation or thing that was the subject."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Serrin Bank agreed on Friday to close a branch.", "close", "Serrin Bank"),
        ("Serrin Bank plans to close a branch on May 20.", "close", "Serrin Bank"),
        ("Serrin Bank said on Friday it would be willing to sell mills.", "sell", "Serrin Bank"),
        ("The court ordered Serrin Bank on Friday to sell mills.", "sell", "Serrin Bank"),
        ("Rosa Feld asked Tom Birch on Friday to resign.", "resign", "Tom Birch"),
        ("To sell mills on Friday was wise.", "sell", None),
        ("Serrin Bank closed on Friday, selling its mills.", "selling", "Serrin Bank"),
        ("After selling its mills on Friday, Serrin Bank closed.", "selling", "Serrin Bank"),
        ("While selling its mills on Friday, the bank of Tarn closed.", "selling", None),
        ("Rosa Feld paid a fine on Friday for selling mills.", "selling", "Rosa Feld"),
        ("Serrin Bank was told on Friday to sell mills.", "sell", "Serrin Bank"),
    ],
)
def test_subject_of_nonfinite_verb(text: str, verb: str, agent: str | None) -> None:
    """An infinitive has the subject, or after verbs of command the object, of the verb before it; so has a gerund."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "noun", "agent"),
    [
        ("Serrin Bank's bid for the mill failed. The bid was made on Friday.", "bid", "Serrin Bank"),
        ("The storm ended Tom Birch's trip on Friday.", "trip", "Tom Birch"),
        ("Serrin Bank made an offer on Friday.", "offer", "Serrin Bank"),
        ("Serrin Bank abandoned its bid on Friday.", "bid", "Serrin Bank"),
        ("Serrin Bank signed a deal with Halden Motors on Friday.", "deal", "Serrin Bank"),
        ("Serrin Bank criticised the attack on Friday.", "attack", None),
        ("Serrin Bank spoke on Friday of the attack.", "attack", None),
        ("Serrin Bank was given the deal on Friday.", "deal", None),
    ],
)
def test_agent_of_noun(text: str, noun: str, agent: str | None) -> None:
    """An event noun has its possessor as agent, or the subject of a verb such as "made"."""
    assert agents(text, noun) <= {agent, None}
    assert agent in agents(text, noun) or agent is None


@pytest.mark.parametrize(
    ("text", "verb", "named"),
    [
        ("Rosa Feld wept. She was arrested on Friday.", "arrested", "Rosa Feld"),
        ("Rosa Feld wept. Guards arrested her on Friday.", "arrested", "Rosa Feld"),
        ("Rosa Feld wept. Guards arrested him on Friday.", "arrested", None),
        ("Serrin Bank is due on Friday to be sold.", "sold", "Serrin Bank"),
    ],
)
def test_undergoer_is_named(text: str, verb: str, named: str | None) -> None:
    """The patient of an event is among its actors, even if a pronoun names it."""
    names = {name for mention in extract_all(text) if mention.predicate.exact == verb for name in mention.actors}

    assert (named in names) == (named is not None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Rosa Feld wept. She was arrested by Tom Birch on Friday.", "Rosa Feld was arrested by Tom Birch"),
        ("Rosa Feld wept. She was arrested on Friday.", "Rosa Feld was arrested"),
        ("Serrin Bank grew. It was sold by Halden Motors on Friday.", "Serrin Bank was sold by Halden Motors"),
        ("The storm grew. She was arrested on Friday.", "She was arrested"),
    ],
)
def test_title_names_subject_of_passive(text: str, title: str) -> None:
    """In the title of a passive the name of who undergoes the event stands for the pronoun, not that of the agent."""
    assert extract_single(text).title == title
