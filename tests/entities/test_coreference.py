"""Within-document entity coreference: names, titles and roles, pronouns, places."""

from __future__ import annotations

import pytest

from tests.mentions.extraction import extract_events, extract_single

COURT = "Rosa Feld, chief prosecutor of the Maritime Claims Tribunal (MCT), spoke to reporters. "


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # A name is replaced by the fullest one of the same entity.
        (COURT + "Feld resigned on Friday.", ("Rosa Feld",)),
        (COURT + "The MCT closed on Friday.", ("Maritime Claims Tribunal",)),
        (COURT + "The tribunal's chief prosecutor resigned on Friday.", ("Rosa Feld", "Maritime Claims Tribunal")),
        (COURT + "The prosecutor resigned on Friday.", ("Rosa Feld",)),
        (COURT + "She resigned on Friday.", ("Rosa Feld",)),
        ("The prosecutor resigned on Friday. Prosecutor Rosa Feld was ill.", ("Rosa Feld",)),
        ("The prosecutors resigned on Friday. Prosecutor Rosa Feld was ill.", ()),
        ("Halden Motors is old. Halden moved on Friday.", ("Halden Motors",)),
        ("Halden Motors belongs to Erik Halden. Halden moved on Friday.", ("Halden Motors",)),
        ("Rosa Feld and Ada Feld met. Feld left on Friday.", ("Feld",)),
        ("The Bank of Pern is old. Pern fell on Friday.", ("Pern",)),
        # Titles are not part of a name, and a name can have several.
        ("Prime Minister Rosa Feld resigned on Friday.", ("Rosa Feld",)),
        ("Former Sen. Tom Birch resigned on Friday.", ("Tom Birch",)),
        ("Secretary of State Tom Birch resigned on Friday.", ("Tom Birch",)),
        ("The harbour minister Tom Birch resigned on Friday.", ("Tom Birch",)),
        ("The secretary of state Tom Birch resigned on Friday.", ("Tom Birch",)),
        ("The House Committee of Elders met on Friday.", ("House Committee of Elders",)),
        # A role refers to its last named holder.
        ("Spokesman Tom Birch came. Spokesman Erik Halden went. The spokesman slept on Friday.", ("Erik Halden",)),
        # A sentence-initial capital does not make a name.
        ("Yesterday the storm struck.", ()),
        ("Police searched the port on Friday.", ("Police",)),
        ("Police searched the port on Friday. The police found nothing.", ()),
        ("Shares of Halden Motors rose on Friday.", ("Halden Motors",)),
        ("Otherwise Rosa Feld slept on Friday.", ("Rosa Feld",)),
        ("Divers searched the port on Friday.", ()),
        ("Judges met on Friday.", ()),
        ("Eleven died on Friday.", ()),
        ("Two Romans left on Friday.", ("Romans",)),
        ("Schools closed on Friday. A school in Pern stayed open.", ()),
        ("Harbour minister Rosa Feld resigned on Friday.", ("Rosa Feld",)),
        ("Halden yesterday opened a plant.", ("Halden",)),
        ("Halden suddenly closed on Friday.", ("Halden",)),
        ("Halden and Velm closed on Friday.", ("Halden", "Velm")),
        ("Skipper Rosa Feld left on Friday. The skipper was tired.", ("Rosa Feld",)),
        # An adjective is no actor, and neither is a possessor.
        ("Halden's latest model failed on Friday.", ("Halden",)),
        ("Israeli settlers left on Friday.", ()),
        # The agent need not be the first name.
        ("In Feld's words, Tom Birch resigned on Friday.", ("Tom Birch",)),
        ("The king of Pern and Velm resigned on Friday.", ("Pern", "Velm")),
        ("The bridge was opened by Rosa Feld on Friday.", ("Rosa Feld",)),
        ("The bridge was opened on Friday.", ()),
        ("Tom Birch, who sold the mill in 1921.", ("Tom Birch",)),
        ("Tom Birch sold the mill and in 1921 bought a farm.", ("Tom Birch",)),
    ],
)
def test_actors_have_full_names(text: str, actors: tuple[str, ...]) -> None:
    """Actors are given by full name, the agent first."""
    assert extract_single(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Orla Feld wept. She left on Friday.", ("Orla Feld",)),
        ("Orla Feld has wept. She left on Friday.", ("Orla Feld",)),
        ("Orla Feld, 58, lost the case. She left on Friday.", ("Orla Feld",)),
        ("“No,” said Orla Feld. She left on Friday.", ("Orla Feld",)),
        ("Orla Feld wept when Pern fell, and she left on Friday.", ("Orla Feld",)),
        ("Orla Feld's probe failed. She left on Friday.", ()),
        ("Orla Feld lost. She left on Friday.", ()),
        ("Wall Street Bank wept. She left on Friday.", ()),
        ("Halden Motors said no. She left on Friday.", ()),
        # Another possible person has acted since.
        ("Orla Feld wept. Brand Birch took the blame. She left on Friday.", ()),
        ("Mayor Orla Feld wept. Brand Birch took the blame. She left on Friday.", ("Orla Feld",)),
        ("Orla Feld wept. The storm grew. She left on Friday.", ("Orla Feld",)),
    ],
)
def test_pronoun_resolves_to_person_by_context(text: str, actors: tuple[str, ...]) -> None:
    """A personal pronoun refers to a person, who may be one by context."""
    assert extract_single(text).actors == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Halden Motors grew. It denied the report on Friday.", ("Halden Motors",)),
        ("Halden Motors grew. It is due to publish figures on May 20.", ("Halden Motors",)),
        ("Halden Motors grew. The mood was good. It plans to sue on May 20.", ("Halden Motors",)),
        ("Halden Motors built a plant. It closed on Friday.", ()),
        ("Rosa Feld wrote a book. It blamed the mayor on Friday.", ()),
        ("The storm grew in Pern. It threatened the town on Friday.", ()),
        ("The storm grew. It threatened the town on Friday.", ()),
    ],
)
def test_it_resolves_to_organisation(text: str, actors: tuple[str, ...]) -> None:
    """ "It" refers to an organisation if the verb is one of organisations."""
    assert extract_single(text).actors == actors


def test_it_is_replaced_in_title() -> None:
    """The title names the organisation that "it" refers to."""
    mention = extract_single("Halden Motors grew. It is due to publish figures on May 20.")

    assert mention.title == "Halden Motors is due to publish figures"


def test_dateline_town_is_place() -> None:
    """The town of a dateline is a place and no actor."""
    mention = extract_single("LUTIN, May 11 (Wire) — A dam above the village broke on Monday. Soldiers came to Lutin.")

    assert (mention.actors, mention.places, mention.title) == ((), (), "A dam above the village broke")
    mention = extract_single("LUTIN (Wire) — A dam above Lutin broke on Monday.")

    assert (mention.actors, mention.places) == ((), ("Lutin",))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The island of Serrin was sold on Friday.", ("Serrin",)),
        ("A fire destroyed Myra on Friday. The harbour of Myra was empty.", ("Myra",)),
        ("Rosa Feld came to Myra on Friday. She lived in Myra.", ("Myra",)),
        ("Rosa Feld wrote to Myra on Friday.", ()),
        ("The king of Pern fell on Friday.", ()),
    ],
)
def test_place_by_context(text: str, places: tuple[str, ...]) -> None:
    """A name after "in" or "the island of" is a place."""
    assert extract_single(text).places == places


def test_indefinite_role_is_unresolved() -> None:
    """An indefinite role refers to nobody who was named."""
    assert extract_single("Mayor Rosa Feld slept. Quarrin will elect a mayor on May 20.").actors == ("Quarrin",)


def test_pronoun_without_person() -> None:
    """A pronoun without a person near it is not resolved."""
    assert extract_single("The storm grew. It struck. She fell on Friday.").actors == ()


def test_pronoun_ignores_quoted_person() -> None:
    """A pronoun does not refer to a person who is only named in a quotation."""
    text = "Mayor Tom Birch was angry. “Prosecutor Rosa Feld lied,” he said on Friday."

    assert extract_single(text).actors == ("Tom Birch",)


def test_possessive_resolves_to_person() -> None:
    """A possessive before an event noun is resolved, in the title too."""
    mention = extract_single("The letters were sent to Mayor Tom Birch upon his return from a trip to Pern on Friday.")

    assert mention.title == "Tom Birch’s return from a trip to Pern"
    assert mention.actors[:1] == ("Tom Birch",)


def test_place_is_no_actor() -> None:
    """A name after "in" is a place and no actor."""
    mention = extract_single("Rosa Feld opened an office in Pern on Friday. It rained in Pern.")

    assert (mention.actors, mention.places) == (("Rosa Feld",), ("Pern",))


def test_headline_has_no_names() -> None:
    """Names are not read from a capitalised headline."""
    mentions = extract_events("Tom Birch Mourns Rosa Feld\n\nFeld died on Friday.")

    assert mentions[0].actors == ("Feld",)


def test_name_before_comma_at_end() -> None:
    """A name can be followed by a comma and nothing else."""
    assert extract_single("On Friday the mayor met Rosa Feld, \n").actors == ("Rosa Feld",)
