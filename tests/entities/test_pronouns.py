"""Pronouns: to which entity "he", "she", "it" and "they" refer."""

from __future__ import annotations

import pytest

from tests.entities.test_names import agents


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
        ("Serrin Bank was told on Friday to sell mills.", "sell", "Serrin Bank"),
    ],
)
def test_subject_of_infinitive(text: str, verb: str, agent: str | None) -> None:
    """An infinitive has the subject, or after verbs of command the object, of the verb before it."""
    assert agents(text, verb) == {agent}
