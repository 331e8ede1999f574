"""Titles of mentions: they can be read alone, and a long one is shortened."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_events, extract_undated


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
