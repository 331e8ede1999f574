"""The kinds of entities that a text shows."""

from __future__ import annotations

import pytest

from timeline.entities.analysed_text import analyse_text
from timeline.entities.kinds import kinds_of
from timeline.language_registry import load_part
from timeline.text.language import EntityKind, Language

ENGLISH = load_part("en", "text", Language)
PERSON, ORGANISATION, PLACE, THING = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.THING


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The owner of the mill, Mrs Tarrow, left on Monday.", "Tarrow", PERSON),
        ("The council heard Mr Quill. Quill spoke for an hour.", "Quill", PERSON),
        ("Rosa Feld resigned on Monday.", "Rosa Feld", PERSON),
        ("Mayor Dahl opened the fair.", "Dahl", PERSON),
        ("Pern Council Engineer spoke.", "Pern Council Engineer", PERSON),
        ("Halden Ltd sold the mill.", "Halden Ltd", ORGANISATION),
        ("The University of Pern bought a ship.", "University of Pern", ORGANISATION),
        ("The Ministry of Fisheries closed the bay.", "Ministry of Fisheries", ORGANISATION),
        ("Ostrel, a brewer, closed its plant.", "Ostrel", ORGANISATION),
        ("The carmaker Ostrel closed its plant.", "Ostrel", ORGANISATION),
        ("Ostrel said it would close the plant.", "Ostrel", ORGANISATION),
        ("The fire broke out in Turvik. It burned in Turvik for a day.", "Turvik", PLACE),
        ("The GT-310 burned on Monday.", "GT-310", THING),
        ("Arvid Lund, 34, was arrested. Police said Lund had stolen a boat.", "Arvid Lund", PERSON),
        # A last name used alone and a pronoun can be those of others, and no person is an abbreviation.
        ("He left Ostrel Pell. Pell burned.", "Ostrel Pell", None),
        ("He left the WBX. The WBX fell, and he wept.", "WBX", None),
        # The text says nothing of it, or two things.
        ("They met in Ostrel and slept in Ostrel. Ostrel said it would close the plant.", "Ostrel", None),
        ("On Monday Ostrel burned.", "Ostrel", None),
    ],
)
def test_kinds_of(text: str, name: str, kind: EntityKind | None) -> None:
    """A title, a form of company, a description, a pronoun or a preposition shows the kind; else there is none."""
    found = dict(kinds_of(analyse_text(text, (), ENGLISH), [name]))

    assert found.get(name) is kind
