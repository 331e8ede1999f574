"""Where a text tells again what it told, and what another text dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.coreference.test_pairwise import told
from timeline.coreference import resolve_events
from timeline.coreference.predicates import is_passive
from timeline.coreference.quantities import has_quantity_mismatch
from timeline.coreference.recency import is_recency_match
from timeline.coreference.within_document import is_headline, is_headline_lead_pair, is_nominal_anaphora

if TYPE_CHECKING:
    from timeline.records import Event, Mention

HEADLINE = "2016-04-05 Rosa Feld {resigns} as mayor / Rosa Feld {resigned} on Monday."


def both(written: str) -> tuple[Mention, Mention]:
    one, other = told("a", written)
    return one, other


def events(*texts: str) -> list[Event]:
    return list(
        resolve_events([mention for number, text in enumerate(texts) for mention in told(f"{number}", text)], "t")
    )


def test_a_headline_stands_above_its_text_and_ends_without_a_full_stop() -> None:
    headline, lead = both(HEADLINE)

    assert is_headline(headline)
    assert not is_headline(lead)
    assert is_headline_lead_pair(headline, lead)
    assert is_headline_lead_pair(lead, headline)


def test_what_stands_far_below_is_not_told_by_the_headline() -> None:
    filler = "The council sat on Monday. " * 30
    headline, late = both(f"2016-04-05 Rosa Feld {{resigns}} as mayor / {filler}Rosa Feld {{resigned}} on Monday.")

    assert not is_headline_lead_pair(headline, late)


@pytest.mark.parametrize(
    "written",
    [
        "2012-10-03 Halden Motors {launched} a van on Monday. The {launch} had been planned for May.",
        "2012-10-03 Tarn Water {sued} Koval Group on Monday. Its first {lawsuit} is about pipes.",
        "2012-10-03 Halden Motors {launched} a van on Monday. Few saw the firm's {launch} on television.",
        "2012-10-03 They fear the {trial} on Monday. The {trial} may last a year.",
    ],
)
def test_a_certain_noun_means_what_was_told_before(written: str) -> None:
    one, other = both(written)

    assert is_nominal_anaphora(one, other)
    assert is_nominal_anaphora(other, one)


@pytest.mark.parametrize(
    "written",
    [
        "2012-10-03 Halden Motors {launched} a van on Monday. A {launch} was seen on television.",
        "2012-10-03 Halden Motors {launched} a van on Monday. The {trial} had been planned for May.",
        "2012-10-03 Halden Motors {launched} a van on Monday. The firm {launched} a lorry on Tuesday.",
        "2012-10-03 According to Rosa Feld, {launching} a van on Monday is hard. The {introduction} was put off.",
    ],
)
def test_another_noun_or_a_verb_does_not(written: str) -> None:
    assert not is_nominal_anaphora(*both(written))


def test_a_plan_of_a_day_is_no_finer_date_of_what_came_to_be() -> None:
    plan = "2020-07-10 Tarn Space will {launch} the Heron probe on July 14."

    assert len(events(plan, "2021-05-05 Tarn Space {launched} the Heron probe in July 2020.")) == 2
    assert len(events(plan, "2020-07-15 Tarn Space {launched} the Heron probe on Tuesday.")) == 1


def test_what_nothing_dates_was_in_the_months_before_its_text() -> None:
    [one] = told("a", "2014-06-20 Rosa Feld cheered on Thursday. Koval Group had {sold} a ferry to Tarn Water.")
    [near] = told("b", "2014-06-03 Koval Group {sold} a ferry to Tarn Water on Monday.")
    [late] = told("c", "2014-09-03 Koval Group {sold} a ferry to Tarn Water on Monday.")
    [masked] = told("d", "2014-06-03 Koval Group {sold} a ferry to Tarn Water.")

    assert is_recency_match(one, near)
    assert is_recency_match(near, one)
    assert not is_recency_match(one, late)
    assert not is_recency_match(near, masked)


def test_a_passive_tells_to_whom_it_is_done() -> None:
    [passive] = told("a", "2014-06-03 Tom Birch was finally {arrested} on Monday.")
    [active] = told("b", "2014-06-03 Police {arrested} Tom Birch on Monday.")

    assert is_passive(passive)
    assert not is_passive(active)


def test_things_are_counted_apart_where_no_number_is_the_same() -> None:
    [nine] = told("a", "2012-03-06 Koval Group {opened} nine shops in 2011.")
    [single] = told("b", "2012-03-06 Koval Group {opened} a shop on May 4, 2011.")
    [figures] = told("c", "2012-03-06 Koval Group {opened} 9 shops in May 2011.")

    assert has_quantity_mismatch(nine, single)
    assert not has_quantity_mismatch(nine, figures)
