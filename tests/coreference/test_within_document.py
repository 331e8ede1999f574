"""Coreference within a document, and the features of recency, voice and quantity."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.coreference.test_pairwise import marked_mentions
from timeline.coreference import resolve_events
from timeline.coreference.features import pair_features
from timeline.coreference.model import Feature
from timeline.coreference.predicates import is_passive
from timeline.coreference.quantities import has_quantity_mismatch
from timeline.coreference.recency import is_recency_match
from timeline.coreference.within_document import (
    is_bare_anaphora,
    is_headline,
    is_headline_lead_pair,
    is_nominal_anaphora,
)

if TYPE_CHECKING:
    from timeline.records import Event, Mention

HEADLINE = "2016-04-05 Rosa Feld {resigns} as mayor / Rosa Feld {resigned} on Monday."


def pair_of(marked_text: str) -> tuple[Mention, Mention]:
    one, other = marked_mentions("a", marked_text)
    return one, other


def events(*texts: str) -> list[Event]:
    return list(
        resolve_events(
            [mention for number, text in enumerate(texts) for mention in marked_mentions(f"{number}", text)], "t"
        )
    )


def test_is_headline() -> None:
    """A headline is the first line of its text and ends without a full stop."""
    headline, lead = pair_of(HEADLINE)

    assert is_headline(headline)
    assert not is_headline(lead)
    assert is_headline_lead_pair(headline, lead)
    assert is_headline_lead_pair(lead, headline)


def test_headline_pairs_only_with_the_lead() -> None:
    """A mention far below the headline is no pair with it."""
    filler = "The council sat on Monday. " * 30
    headline, late = pair_of(f"2016-04-05 Rosa Feld {{resigns}} as mayor / {filler}Rosa Feld {{resigned}} on Monday.")

    assert not is_headline_lead_pair(headline, late)


@pytest.mark.parametrize(
    "marked_text",
    [
        "2012-10-03 Halden Motors {launched} a van on Monday. The {launch} had been planned for May.",
        "2012-10-03 Tarn Water {sued} Koval Group on Monday. Its first {lawsuit} is about pipes.",
        "2012-10-03 Halden Motors {launched} a van on Monday. Few saw the firm's {launch} on television.",
        "2012-10-03 They fear the {trial} on Monday. The {trial} may last a year.",
    ],
)
def test_is_nominal_anaphora(marked_text: str) -> None:
    """A definite noun refers to the mention of the verb before it."""
    one, other = pair_of(marked_text)

    assert is_nominal_anaphora(one, other)
    assert is_nominal_anaphora(other, one)


@pytest.mark.parametrize(
    "marked_text",
    [
        "2012-10-03 Halden Motors {launched} a van on Monday. A {launch} was seen on television.",
        "2012-10-03 Halden Motors {launched} a van on Monday. The {trial} had been planned for May.",
        "2012-10-03 Halden Motors {launched} a van on Monday. The firm {launched} a lorry on Tuesday.",
        "2012-10-03 According to Rosa Feld, {launching} a van on Monday is hard. The {introduction} was put off.",
    ],
)
def test_is_not_nominal_anaphora(marked_text: str) -> None:
    """An indefinite noun, another noun or a verb does not refer back."""
    assert not is_nominal_anaphora(*pair_of(marked_text))


def test_noun_refers_to_the_other_side_of_an_act() -> None:
    """What one sells another buys: "the purchase" is the sale reported before, if nothing is added to it."""
    sold = "2015-02-20 On Monday Koval Group {sold} its refinery in Lund to Tarn Water."

    [one, other] = marked_mentions("a", f"{sold} Two banks backed the {{purchase}}.")
    assert is_bare_anaphora(one, other)
    assert Feature.SAME_PREDICATE in pair_features(one, other)
    assert not is_bare_anaphora(*pair_of(f"{sold} Two banks backed the {{purchase}} of a mill."))


def test_plan_does_not_refine_the_date() -> None:
    """A planned day does not refine the date of what happened, but the same day matches."""
    plan = "2020-07-10 Tarn Space will {launch} the Heron probe on July 14."

    assert len(events(plan, "2021-05-05 Tarn Space {launched} the Heron probe in July 2020.")) == 2
    assert len(events(plan, "2020-07-15 Tarn Space {launched} the Heron probe on Tuesday.")) == 1


def test_is_recency_match() -> None:
    """An undated mention matches a date in the months before its text."""
    [one] = marked_mentions(
        "a", "2014-06-20 Rosa Feld cheered on Thursday. Koval Group had {sold} a ferry to Tarn Water."
    )
    [near] = marked_mentions("b", "2014-06-03 Koval Group {sold} a ferry to Tarn Water on Monday.")
    [late] = marked_mentions("c", "2014-09-03 Koval Group {sold} a ferry to Tarn Water on Monday.")
    [masked] = marked_mentions("d", "2014-06-03 Koval Group {sold} a ferry to Tarn Water.")

    assert is_recency_match(one, near)
    assert is_recency_match(near, one)
    assert not is_recency_match(one, late)
    assert not is_recency_match(near, masked)


def test_is_passive() -> None:
    """The passive voice is recognised: "was finally arrested", but not "police arrested"."""
    [passive] = marked_mentions("a", "2014-06-03 Tom Birch was finally {arrested} on Monday.")
    [active] = marked_mentions("b", "2014-06-03 Police {arrested} Tom Birch on Monday.")

    assert is_passive(passive)
    assert not is_passive(active)


def test_has_quantity_mismatch() -> None:
    """Sentences with "nine shops" and "a shop" mismatch, those with "nine shops" and "9 shops" do not."""
    [nine] = marked_mentions("a", "2012-03-06 Koval Group {opened} nine shops in 2011.")
    [single] = marked_mentions("b", "2012-03-06 Koval Group {opened} a shop on May 4, 2011.")
    [figures] = marked_mentions("c", "2012-03-06 Koval Group {opened} 9 shops in May 2011.")

    assert has_quantity_mismatch(nine, single)
    assert not has_quantity_mismatch(nine, figures)
