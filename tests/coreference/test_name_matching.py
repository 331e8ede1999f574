"""Name matching: which names of two documents can mean the same entity."""

from __future__ import annotations

import pytest

from timeline.coreference.name_matching import is_same_name, name_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rosa Feld", "Feld"),
        ("Serrin Rail Board", "SRB"),
        ("Serrin Rail and Bus Works", "SRBW"),
        ("Bank of Serrin", "BS"),
        ("Feld & Birch", "F&B"),
        ("Feld & Birch", "FB"),
        ("R&D Serrin", "Serrin"),
        ("S.R.B.", "Serrin Rail Board"),
        ("Arno Quell Jr", "Quell"),
        ("Arno Quell Jr", "Arno Quell"),
        ("Velm 310", "Velm 310 Swift"),
        ("310", "Velm 310 Swift"),
        ("Velm 310 Swift", "Swift"),
        ("Halden Motors", "Halden"),
    ],
)
def test_same_name(one: str, other: str) -> None:
    """Names match by their end, their initials or their number, in either order; then they share a key."""
    assert is_same_name(one, other)
    assert is_same_name(other, one)
    assert not name_keys(one).isdisjoint(name_keys(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rosa Feld", "Ada Feld"),
        ("F&B", "FB"),
        ("Arno Quell Jr", "Rosa Birch Jr"),
        ("Velm 310", "Velm 410 Swift"),
        ("Velm", "Velm 310"),
    ],
)
def test_other_name(one: str, other: str) -> None:
    """Names of other persons, letters or numbers do not match, in either order."""
    assert not is_same_name(one, other)
    assert not is_same_name(other, one)
