"""Roles of mentions: what each does in its sentence."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_all


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        # A noun, an infinitive and a relative clause belong to the event of their sentence.
        ("The storm hit the harbour.", {"storm": "subordinate", "hit": "main"}),
        ("The baker pleaded guilty to arson.", {"pleaded": "main", "arson": "subordinate"}),
        ("Police arrested two men to allow the crew to leave.", {"arrested": "main", "allow": "subordinate"}),
        ("The crew repaired the boat that the storm had damaged.", {"repaired": "main", "storm": "subordinate"}),
        # Two main verbs are two events, and a noun alone is one.
        ("The storm hit the harbour, and the boat sank.", {"hit": "main", "sank": "main"}),
        ("The explosion at the harbour\n\nThe crew slept.", {"explosion": "main"}),
        # An event with a date of its own is no part of another.
        ("They met after the vote on Friday.", {"vote": "main"}),
        # A report weighs less than what it reports.
        ("Police said the man was arrested.", {"said": "report", "arrested": "main"}),
        ("Police said that the man was arrested.", {"said": "report", "arrested": "main"}),
        ("The boat sank, the mayor said.", {"sank": "main", "said": "report"}),
        # A report without such an event, and any public speech, is a statement.
        ("“Never again,” the mayor said.", {"said": "statement"}),
        ("The mayor welcomed the crew.", {"welcomed": "statement"}),
        ("The mayor announced a new bridge.", {"announced": "main"}),
        # A change of an amount is a figure.
        ("Shares of the mill fell by 4 percent.", {"fell": "figure"}),
        ("A child fell from the wall.", {"fell": "main"}),
    ],
)
def test_role_in_sentence(text: str, roles: dict[str, str]) -> None:
    """Each event has the role that the sentence gives it."""
    found = {mention.predicate.exact: mention.role.value for mention in extract_all(text)}

    assert {predicate: found.get(predicate) for predicate in roles} == roles
