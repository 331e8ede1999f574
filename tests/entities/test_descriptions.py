"""Definite descriptions: "the carmaker" and "the company" refer to an entity that is named."""

from __future__ import annotations

import pytest

from tests.entities.test_names import agents


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The brewer Halden grew. The brewer paid on Friday.", "paid", "Halden"),
        ("Halden, a carmaker in Tarn, grew. The carmaker paid on Friday.", "paid", "Halden"),
        ("Halden, the largest retailer of Tarn, grew. The retailer paid on Friday.", "paid", "Halden"),
        ("Halden is an airline. The airline paid on Friday.", "paid", "Halden"),
        ("“No,” said Halden. The company paid on Friday.", "paid", "Halden"),
        ("The mill fell, according to Halden. The company paid on Friday.", "paid", "Halden"),
        ("The brewer paid on Friday. The brewer Halden grew.", "paid", "Halden"),
        ("Halden is a very old and quite red brick thing now. The brewer paid on Friday.", "paid", None),
        ("Serrin Bank grew. The bank paid on Friday.", "paid", "Serrin Bank"),
        ("The TLX 50 index rose. The index fell on Friday.", "fell", "TLX 50"),
        ("Serrin Airlines grew. The airline paid on Friday.", "paid", "Serrin Airlines"),
        ("Halden Motors grew. The carmaker paid on Friday.", "paid", "Halden Motors"),
        ("Halden Motors grew. The firm paid on Friday.", "paid", "Halden Motors"),
        ("Halden Motors sued Serrin Bank. The carmaker paid on Friday.", "paid", "Halden Motors"),
        ("Halden Motors sued Velm Motors. The carmaker paid on Friday.", "paid", None),
        ("Halden Motors sued Velm Motors. The company paid on Friday.", "paid", None),
        ("Mayor Rosa Feld came. The company paid on Friday.", "paid", None),
        ("Halden Motors grew. A company paid on Friday.", "paid", None),
        ("Halden Motors grew. The company car stopped on Friday.", "stopped", None),
        ("The brewer Halden sued the grocer Velm. The grocer paid on Friday.", "paid", "Velm"),
        ("The brewer Halden sued the brewer Velm. The brewer paid on Friday.", "paid", None),
    ],
)
def test_description_of_organisation(text: str, verb: str, agent: str | None) -> None:
    """A definite description refers to the organisation that it fits, and to none if two fit."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The singer Rosa Feld came. The singer slept on Friday.", "slept", "Rosa Feld"),
        ("Rosa Feld came. The actress slept on Friday.", "slept", "Rosa Feld"),
        ("Tom Birch came. The actress slept on Friday.", "slept", None),
        ("Rosa Feld and Ada Holt came. The actress slept on Friday.", "slept", None),
        ("Rosa Feld met Tom Birch. The actress slept on Friday.", "slept", "Rosa Feld"),
        ("Halden Motors grew. The woman slept on Friday.", "slept", None),
    ],
)
def test_description_of_person(text: str, verb: str, agent: str | None) -> None:
    """A description of a person refers to the only person of its gender."""
    assert agents(text, verb) == {agent}


@pytest.mark.parametrize(
    ("text", "verb", "agent"),
    [
        ("The Velm 310 jet was shown. The jet landed on Friday.", "landed", "Velm 310"),
        ("The airliner Velm 310 was shown. The airliner landed on Friday.", "landed", "Velm 310"),
        ("The Velm 310 was shown. The plane landed on Friday.", "landed", "Velm 310"),
        ("Halden showed the Velm 310. The plane landed on Friday.", "landed", "Velm 310"),
        ("The Velm 310 passed the Tarn 42. The plane landed on Friday.", "landed", None),
        ("Halden Motors grew. The plane landed on Friday.", "landed", None),
    ],
)
def test_description_of_product(text: str, verb: str, agent: str | None) -> None:
    """A description of a thing refers to the only product that is named."""
    assert agents(text, verb) == {agent}
