"""The reasons of a coreference link in words."""

import pytest

from timeline.records.match_reasons import (
    BothName,
    DateRelation,
    MatchReason,
    SameActor,
    SamePredicate,
    SameTopic,
    SharedPhrase,
    SharedQuotation,
)
from timeline.records.stored_reason import StoredReason
from timeline.wording.match_reasons import format_match_reasons


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (DateRelation.CORRECTION, "one corrects the other"),
        (DateRelation.SAME_DAY, "same day"),
        (DateRelation.SAME_DATE, "same date"),
        (DateRelation.WITHIN, "one date within the other"),
        (DateRelation.NEARBY_DAYS, "days close together"),
        (DateRelation.SAME_DAY_OTHER_TIME, "same day, other times"),
        (DateRelation.UNDATED, "one has no date"),
        (SameActor("Ada Lindqvist"), "same actor Ada Lindqvist"),
        (BothName("Åland"), "both name Åland"),
        (SamePredicate(("sank",)), 'both "sank"'),
        (SamePredicate(("sank", "sinking")), '"sank" and "sinking"'),
        (SharedQuotation("no one was hurt"), 'the quotation "no one was hurt ..."'),
        (SharedPhrase("old ferry"), '"old ferry"'),
        (SameTopic(()), "texts on one affair"),
        (SameTopic(("Serrin", "ferry")), "texts on one affair: Serrin, ferry"),
        (StoredReason("same day"), "same day"),
    ],
)
def test_format_match_reasons_has_words_of_reason(reason: MatchReason, words: str) -> None:
    """Every reason has its words."""
    assert format_match_reasons([reason]) == words


def test_format_match_reasons_keeps_order() -> None:
    """Several reasons are in one line, in their order."""
    reasons: list[MatchReason] = [SameActor("Ada Lindqvist"), DateRelation.SAME_DAY, SamePredicate(("sank",))]

    assert format_match_reasons(reasons) == 'same actor Ada Lindqvist, same day, both "sank"'
