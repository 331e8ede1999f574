"""Names of entities: where a name begins and ends."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_all


def agents(text: str, verb: str) -> set[str | None]:
    """The agents of the mentions of this verb or noun."""
    return {(mention.actors or (None,))[0] for mention in extract_all(text) if mention.predicate.exact == verb}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("New Lutin signed the pact on Friday.", "signed", "New Lutin"),
        ("Aid for New Lutin grew. New Lutin signed the pact on Friday.", "signed", "New Lutin"),
        ("On Friday New Lutin signed the pact.", "signed", "New Lutin"),
        ("New Halden boss Tom Birch resigned on Friday. Halden was sold.", "resigned", "Tom Birch"),
        ("New trains arrived on Friday.", "arrived", None),
        ("First Tarn Bank failed on Friday. The owners of First Tarn Bank fled.", "failed", "First Tarn Bank"),
        ("Critics of First Tarn Bank left. It was said that First Tarn Bank failed.", "failed", "First Tarn Bank"),
        ("All Serrin Lines ordered ships on Friday. Later All Serrin Lines paid.", "ordered", "All Serrin Lines"),
        ("All Serrin Lines paid on Friday. All Serrin Lines is old.", "paid", "All Serrin Lines"),
        ("All Romans left on Friday. The Romans were tired.", "left", "Romans"),
    ],
)
def test_name_opener_is_part_of_name(text: str, verb: str, agent: str | None) -> None:
    """ "New", "All" and "First" belong to a name if the text uses them as part of it."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The Velm 310 Swift flew. Swifts landed on Friday.", "landed", "Velm 310 Swift"),
        ("Talks with Halden began on Friday.", "began", "Halden"),
        ("Tom Birch spoke. “We've sold it on Friday,” he said.", "sold", None),
    ],
)
def test_plurals_and_contractions(text: str, verb: str, agent: str | None) -> None:
    """A plural is its singular; an event noun or "we've" at the beginning of a sentence is no name."""
    assert agents(text, verb) <= {agent, None}
    assert agent in agents(text, verb) or agent is None


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("B&V closed ten shops on Friday.", "closed", "B&V"),
        ("The chain B&V closed ten shops on Friday.", "closed", "B&V"),
        ("Workers left B&V. B&V closed ten shops on Friday.", "closed", "B&V"),
        ("Feld & Birch closed ten shops on Friday.", "closed", "Feld & Birch"),
        ("Feld & Birch closed ten shops on Friday. F&B is old.", "closed", "Feld & Birch"),
        ("The agency Q&R cut the rating on Friday.", "cut", "Q&R"),
        ("On Friday V&Z sued the city.", "sued", "V&Z"),
        ("H&L's owner, Rosa Feld, sued the city on Friday.", "sued", "Rosa Feld"),
        ("The mill was sold by R&D Serrin on Friday.", "sold", "R&D Serrin"),
        ("TV&S said on Friday that it would close.", "said", "TV&S"),
    ],
)
def test_ampersand_is_part_of_name(text: str, verb: str, agent: str | None) -> None:
    """An ampersand joins the letters or the words of a name."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The TLX 50 index rose on Friday.", "rose", "TLX 50"),
        ("The TLX 50 rose on Friday.", "rose", "TLX 50"),
        ("On Friday the TLX 50 fell sharply.", "fell", "TLX 50"),
        ("Flight 812 landed on Friday.", "landed", "Flight 812"),
        ("Serrin Air Flight 812 landed on Friday. Flight 812 was late.", "landed", "Serrin Air Flight 812"),
        ("The Velm 310 flew on Friday. Engineers built the Velm 310 in Tarn.", "flew", "Velm 310"),
        ("The Velm 310 flew on Friday. Earlier the 310 was painted.", "painted", "Velm 310"),
        ("The Velm 310 Swift flew. On Friday the Velm 310 landed.", "landed", "Velm 310 Swift"),
        ("Halden closed 30 shops on Friday.", "closed", "Halden"),
        ("In Pern 30 people fell on Friday.", "fell", None),
        ("Rosa Feld, 30, resigned on Friday.", "resigned", "Rosa Feld"),
        ("Halden 2 million litres sold on Friday.", "sold", "Halden"),
    ],
)
def test_number_is_part_of_name(text: str, verb: str, agent: str | None) -> None:
    """A number after a name belongs to it if the phrase is singular: an index, a flight, a model."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("Halden closes mill\n\nThe owner, Halden Motors, closed the mill on Friday.", "closes", "Halden Motors"),
        ("Feld Quits Over Row\n\nMayor Rosa Feld quit on Friday.", "Quits", "Rosa Feld"),
        ("Mayor Rosa Feld Quits\n\nRosa Feld quit on Friday.", "Quits", "Rosa Feld"),
        ("Storm Quits Over Row\n\nMayor Rosa Feld quit on Friday.", "Quits", None),
    ],
)
def test_headline_has_names_of_text(text: str, verb: str, agent: str | None) -> None:
    """A capitalised headline names the entities that the text names too."""
    assert agents(text, verb) <= {agent}


@pytest.mark.parametrize("others", [1, 300])
@pytest.mark.parametrize(("end", "agent"), [("", "Velm"), ("The velm was cold.", None)])
def test_first_word_that_the_text_has_in_lower_case(others: int, end: str, agent: str | None) -> None:
    """A word that begins a sentence is no name if the text has it in lower case, however many such words there are."""
    letters = [f"{chr(97 + at % 26)}{chr(97 + at // 26)}" for at in range(others)]
    names = " ".join(f"Zor{each}ax slept." for each in letters)

    assert agents(f"Velm sued the town on Friday. {names} {end}", "sued") == {agent}
