"""Entity resolution: which names mean one entity, and what it is called."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.coreference.entity_resolution import affected_forms, display_name, resolve_names, short_forms
from timeline.coreference.name_matching import NameForm, is_same_name, name_form

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMES = (
    *("Rosa Feld", "Feld", "FELD", "Ada Feld", "Mayor Rosa Feld", "Arno Quell Jr", "Quell"),
    *("Serrin Rail Board", "SRB", "Srb", "Rail Board", "Board", "Bank of Serrin", "Bank", "Serrin", "Feld & Birch"),
    *("Halden Motors", "Halden", "Rosa Halden", "Velm 310 Swift", "Velm 310", "310", "Swift"),
)


def by_form(names: Iterable[str]) -> dict[NameForm, set[str]]:
    spellings: defaultdict[NameForm, set[str]] = defaultdict(set)
    for name in names:
        spellings[name_form(name)].add(name)
    return dict(spellings)


def longer_forms(names: Iterable[str]) -> dict[NameForm, set[NameForm]]:
    longer: defaultdict[NameForm, set[NameForm]] = defaultdict(set)
    for form in map(name_form, names):
        for short in short_forms(form):
            longer[short].add(form)
    return dict(longer)


def entities(*names: str) -> list[list[str]]:
    """The names of each entity."""
    spellings = by_form(names)
    members: defaultdict[NameForm, list[str]] = defaultdict(list)
    for form, entity in resolve_names(spellings, longer_forms(names), {}).items():
        members[entity].extend(spellings[form])
    return sorted(map(sorted, members.values()))


@pytest.mark.parametrize(
    "names",
    [
        ("Rosa Feld", "Feld"),
        ("FELD", "Feld", "Rosa Feld"),
        ("Feld", "Mayor Rosa Feld", "Rosa Feld"),
        ("SRB", "Serrin Rail Board"),
        ("S.R.B.", "Serrin Rail Board"),
        ("Rail Board", "SRB", "Serrin Rail Board"),
        ("Halden", "Halden Motors"),
        ("310", "Swift", "Velm 310", "Velm 310 Swift"),
        ("Bank of Serrin", "First Bank of Serrin"),
    ],
)
def test_names_of_one_entity(names: tuple[str, ...]) -> None:
    """The end of a name, its initials in capitals and its beginning up to a number mean the same entity."""
    assert entities(*names) == [sorted(names)]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Feld", "Rosa Feld", "Ada Feld"), [["Ada Feld"], ["Feld"], ["Rosa Feld"]]),
        (
            ("SRB", "Serrin Rail Board", "Solveig River Boats"),
            [["SRB"], ["Serrin Rail Board"], ["Solveig River Boats"]],
        ),
        (("Srb", "Serrin Rail Board"), [["Serrin Rail Board"], ["Srb"]]),
        (("Serrin", "Bank of Serrin"), [["Bank of Serrin"], ["Serrin"]]),
        (("Birch", "Feld & Birch"), [["Birch"], ["Feld & Birch"]]),
        (("Tarn Choir", "Rosa Feld of the Tarn Choir"), [["Rosa Feld of the Tarn Choir"], ["Tarn Choir"]]),
        (("Halden", "Halden Motors", "Rosa Halden"), [["Halden", "Halden Motors"], ["Rosa Halden"]]),
        (("Rosa", "Rosa Feld"), [["Rosa"], ["Rosa Feld"]]),
    ],
)
def test_names_of_several_entities(names: tuple[str, ...], expected: list[list[str]]) -> None:
    """A name that can stand for several entities is its own, and so are words after "of", words, and companies."""
    assert entities(*names) == expected


@given(st.sets(st.sampled_from(NAMES)))
def test_short_forms_match(names: set[str]) -> None:
    """A name that belongs to the entity of a longer one matches it."""
    longer = longer_forms(names)

    assert all(
        is_same_name(name, other)
        for name in names
        for other in names
        if name_form(other) in longer.get(name_form(name), ())
    )


@given(st.sets(st.sampled_from(NAMES)), st.sets(st.sampled_from(NAMES), min_size=1))
def test_only_affected_forms_change(names: set[str], changed: set[str]) -> None:
    """If names come or go, only the forms that are affected need to be resolved again."""
    before = resolve_names(by_form(names), longer_forms(names), {})
    after = names ^ changed
    whole = resolve_names(by_form(after), longer_forms(after), {})
    affected = affected_forms(map(name_form, changed))

    kept = {form: entity for form, entity in before.items() if form not in affected}
    again = {form: spellings for form, spellings in by_form(after).items() if form in affected}

    assert {**kept, **resolve_names(again, longer_forms(after), kept)} == whole


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({"Feld", "Rosa Feld", "Mayor Rosa Feld"}, "Rosa Feld"),
        ({"ROSA FELD", "Rosa Feld"}, "Rosa Feld"),
        ({"SRB", "Serrin Rail Board"}, "Serrin Rail Board"),
        ({"Halden", "Halden Motors"}, "Halden Motors"),
        ({"US", "U.S."}, "U.S."),
    ],
)
def test_display_name(names: set[str], expected: str) -> None:
    """An entity is called by its shortest name of several words, not in capitals if there is another."""
    assert display_name(names) == expected
