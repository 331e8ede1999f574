"""Formats the reasons of a coreference link in English: what two mentions of one event have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

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

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["format_match_reasons"]


def format_match_reasons(reasons: Iterable[MatchReason]) -> str:
    """Return the reasons in one line, in their order.

    >>> format_match_reasons([SameActor("Fatou Bensouda"), DateRelation.SAME_DAY, SharedPhrase("reasonable basis")])
    'same actor Fatou Bensouda, same day, "reasonable basis"'
    """
    return ", ".join(map(_format_reason, reasons))


_DATE_RELATIONS = {
    DateRelation.CORRECTION: "one corrects the other",
    DateRelation.SAME_DAY: "same day",
    DateRelation.SAME_DATE: "same date",
    DateRelation.WITHIN: "one date within the other",
    DateRelation.NEARBY_DAYS: "days close together",
    DateRelation.SAME_DAY_OTHER_TIME: "same day, other times",
    DateRelation.UNDATED: "one has no date",
}


def _format_reason(reason: MatchReason) -> str:
    match reason:
        case DateRelation():
            return _DATE_RELATIONS[reason]
        case SameActor(name):
            return f"same actor {name}"
        case BothName(name):
            return f"both name {name}"
        case SamePredicate((form,)):
            return f'both "{form}"'
        case SamePredicate(forms):
            return " and ".join(f'"{form}"' for form in forms)
        case SharedQuotation(words):
            return f'the quotation "{words} ..."'
        case SharedPhrase(words):
            return f'"{words}"'
        case SameTopic(()):
            return "texts on one affair"
        case SameTopic(words):
            return f"texts on one affair: {', '.join(words)}"
        case StoredReason(text):
            return text
        case _:
            assert_never(reason)
