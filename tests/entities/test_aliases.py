"""Aliases: other names that the text itself gives to an entity."""

from __future__ import annotations

import pytest

from tests.entities.test_names import agents


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The Rural Bank of Tarn (RBT) grew. RBT closed on Friday.", "closed", "Rural Bank of Tarn"),
        ("The Serrin Rail and Bus Works (SRBW) grew. SRBW closed on Friday.", "closed", "Serrin Rail and Bus Works"),
        (
            "The Serrin Rail and Bus Works (SRBW) closed on Friday. The Serrin Rail and Bus Works was old.",
            "closed",
            "Serrin Rail and Bus Works",
        ),
        ("The Office for Food and Wine (OFW) grew. OFW closed on Friday.", "closed", "Office for Food and Wine"),
        ("SRB (Serrin Rail Board) grew. SRB closed on Friday.", "closed", "Serrin Rail Board"),
        ("Serrin Lines (SIL) grew. SIL closed on Friday.", "closed", "Serrin Lines"),
        ("Serrin Lines (“SIL”) grew. SIL closed on Friday.", "closed", "Serrin Lines"),
        ("Serrin Lines (XQZ) grew. XQZ closed on Friday.", "closed", "XQZ"),
        ("All Serrin Lines (ASL) grew. ASL closed on Friday.", "closed", "All Serrin Lines"),
        ("The Marine vault (MV) grew. MV closed on Friday.", "closed", "MV"),
        ("Tarn Group Holdings Limited Inc (XQZ) grew. XQZ closed on Friday.", "closed", "XQZ"),
        (
            "The Marine Trade and Space Company MTS (MTS) grew. MTS closed on Friday.",
            "closed",
            "Marine Trade and Space Company",
        ),
        (
            "Serrin Rail Board (SRB) Closes\n\nThe board of the Serrin Rail Board closed a mill on Friday.",
            "closed",
            "Serrin Rail Board",
        ),
        ("The harbour (HB) grew. HB closed on Friday.", "closed", "HB"),
        ("The Tarn Rail Board grew. TRB closed on Friday.", "closed", "Tarn Rail Board"),
    ],
)
def test_abbreviation_in_brackets(text: str, verb: str, agent: str | None) -> None:
    """An abbreviation in brackets is the name before it, if that has its letters."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Serrin Lines, known as Blue Hulls, grew. Blue Hulls paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines, also known as Blue Hulls, grew. Blue Hulls paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines, better known as the Blue Hulls, grew. Blue Hulls paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines, formerly Tarn Freight, grew. Tarn Freight paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines, formerly known as Tarn Freight, grew. Tarn Freight paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines, nicknamed Blue Hulls, grew. Blue Hulls paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines (known as Blue Hulls) grew. Blue Hulls paid on Friday.", "paid", "Serrin Lines"),
        ("Serrin Lines, which knew Blue Hulls, grew. Blue Hulls paid on Friday.", "paid", "Blue Hulls"),
        ("The mayor, known as Blue Hulls, grew. Blue Hulls paid on Friday.", "paid", "Blue Hulls"),
        ("Serrin Lines is known as an owner of Blue Hulls. Blue Hulls paid on Friday.", "paid", "Blue Hulls"),
    ],
)
def test_alias_in_words(text: str, verb: str, agent: str | None) -> None:
    """ "Known as" and the like give an entity a second name."""
    assert agents(text, verb) == {agent}
