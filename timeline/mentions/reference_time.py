"""Reference time of the narration (Reichenbach 1947): the day on which a news text currently is.

It begins as the publication day. A sentence that dates its event to a day of the week before moves it to that day; a
sentence that looks farther back makes the following sentences background.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from timeline.dates import Period, Span, Unit
from timeline.records import Anchor, AnchorKind, Resolution
from timeline.records.date_reasons import (
    AnchorRelation,
    DerivedDate,
    FromAnchor,
    PlainRule,
    PublicationDay,
    SameDayAs,
    SameTimeAs,
)
from timeline.text.tense_aspect import ClauseAspect, clause_aspect

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.dates import CalendarValue, Day, Interval, When
    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.news_document import SentenceContext
    from timeline.records.date_reasons import DateRule
    from timeline.text.clauses import Clause
    from timeline.text.token_row import TokenRow

__all__ = [
    "RECENT_DAYS",
    "ReferenceTime",
    "advance",
    "is_period_under_report",
    "is_recent",
    "resolve_event",
    "resolve_state",
    "resolve_with",
    "speaker",
]

RECENT_DAYS = 7
"""How many days before publication the reference time can be; an earlier event is background."""
_OPENING_DAYS = 60
"""How many days before publication the event of the opening sentence can be; the text then goes on from its day."""
_PERIOD_DAYS, _REPORT_DAYS = 92, 200
"""The most days of a period under report, and how long before publication it can begin."""


@dataclass(frozen=True, slots=True)
class ReferenceTime:
    """The current day of the narration, and the date expression, agent and paragraph that moved it there.

    `is_background` is True while the narration looks back; `is_aside` if only a past perfect in the news of a day does.
    `period` is the event of the month or quarter under report, in its paragraph. `parent` is the reference time to
    return to when another agent acts in a new paragraph, `spoken` that of the last report with a date, and there
    `speaker` the noun of its subject. `has_ended` is True if the agent is no more: it died or sank.
    """

    day: Day
    expression: str | None = None
    actor: str | None = None
    paragraph: int = 0
    parent: ReferenceTime | None = None
    is_background: bool = False
    is_aside: bool = False
    period: EventCandidate | None = None
    spoken: ReferenceTime | None = None
    speaker: str | None = None
    has_ended: bool = False


def is_recent(days: Interval | None, published: Day, most: int = RECENT_DAYS) -> bool:
    """True if the interval is one day, from `most` days before publication to the publication day."""
    return days is not None and days.days == 1 and published - most <= days.start <= published


def is_period_under_report(days: Interval | None, published: Day) -> bool:
    """True for a month or a quarter shortly before publication, on which news can report."""
    return days is not None and 1 < days.days <= _PERIOD_DAYS and published - _REPORT_DAYS <= days.start <= published


def advance(
    reference: ReferenceTime, candidates: Sequence[EventCandidate], published: Day, context: SentenceContext
) -> ReferenceTime:
    """The reference time after these dated candidates. States, ongoing and future events do not move it."""
    for candidate in candidates:
        days, timex = candidate.date.resolution.when.interval, candidate.date.timex
        if days is None or days.end > published + 1 or not _is_event(candidate):
            continue
        is_main = candidate.clause.group is not None
        if is_recent(days, published, _OPENING_DAYS if context.is_opening and is_main else RECENT_DAYS):
            parent = reference if reference.expression is not None and days.start < reference.day else None
            expression = candidate.head.text if timex is None else timex.extent.exact
            has_ended = candidate.row.lower(candidate.clause.head) in candidate.row.language.verbs.ending
            moved = ReferenceTime(
                days.start, expression, candidate.actor, context.paragraph, parent, has_ended=has_ended
            )
            spoken = replace(moved, speaker=speaker(candidate.row, candidate.clause))
            reference = replace(moved, spoken=spoken if candidate.is_reporting else reference.spoken)
        elif is_main:
            is_period = is_period_under_report(days, published)
            reference = replace(
                _look_back(reference, candidate, context.paragraph), period=candidate if is_period else None
            )
    return reference


def speaker(row: TokenRow, clause: Clause) -> str | None:
    """The noun of the subject, in lower case; None for a pronoun, or if there is none."""
    words = row.language.words
    phrase = list(takewhile(lambda at: row.is_word(at) and row.lower(at) not in words.prepositions, clause.subject))
    noun = row.lower(phrase[-1]) if phrase else None
    return None if noun in words.pronouns else noun


def _look_back(reference: ReferenceTime, candidate: EventCandidate, paragraph: int) -> ReferenceTime:
    """The reference time in background. An aside is a past perfect, or how something came to be, in news with a day.

    It has a paragraph of its own.
    """
    row, clause = candidate.row, candidate.clause
    is_earlier = (
        clause_aspect(row, clause) is ClauseAspect.ANTERIOR or row.lower(clause.head) in row.language.verbs.origin
    )
    is_aside = is_earlier and reference.expression is not None and paragraph != reference.paragraph
    return replace(reference, is_background=True, is_aside=is_aside, paragraph=paragraph)


def _is_event(candidate: EventCandidate) -> bool:
    """True for an event noun, and for a clause that is neither a state nor negated."""
    return candidate.clause.group is None or clause_aspect(candidate.row, candidate.clause) not in (
        None,
        ClauseAspect.STATE,
    )


def resolve_event(verb: str, reference: ReferenceTime, published: Day) -> Resolution:
    """The day of the reference time, as the implicit date of an event; `verb` is for the reason."""
    if reference.expression is None or reference.day == published:
        rule = FromAnchor(AnchorRelation.NEWS_OF, PublicationDay(reference.day))
        return _resolution(reference.day, AnchorKind.PUBLICATION, verb, rule)
    return _resolution(reference.day, AnchorKind.MENTION, verb, SameDayAs(reference.expression))


def resolve_state(verb: str, published: Day) -> Resolution:
    """The publication day, as the implicit date of a present state; `verb` is for the reason."""
    return _resolution(published, AnchorKind.PRESENT, verb, PlainRule.STATE)


def _resolution(day: Day, kind: AnchorKind, verb: str, rule: DateRule) -> Resolution:
    span, when = _on_day(day)
    return Resolution(when, when.edtf, None, Anchor(kind, when.edtf), DerivedDate(verb, rule, span))


def resolve_with(word: str, other: EventCandidate) -> Resolution:
    """The date of another event, as that of the event that `word` names. Of a clock time it is the day."""
    when, anchor, timex = other.date.resolution.when, other.date.resolution.anchor.kind, other.date.timex
    result: CalendarValue | str = str(when.edtf)
    if when.interval is not None and when.interval.days == 1:
        result, when = _on_day(when.interval.start)
    kind = anchor if timex is None else AnchorKind.MENTION
    reason = DerivedDate(word, SameTimeAs(other.head.text if timex is None else timex.extent.exact), result)
    return Resolution(when, when.edtf, None, Anchor(kind, when.edtf), reason)


@lru_cache(maxsize=4096)
def _on_day(day: Day) -> tuple[Span, When]:
    span = Span.of(Period(Unit.DAY, day))
    return span, span.when()
