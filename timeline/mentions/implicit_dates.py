"""Implicit dates: news events without a timex happen at the reference time of the narration.

`timeline.text.tense_aspect` finds the verbs that report an event, `reference_time` keeps the current day. While the
narration looks back (background), no event is dated. It returns in a new paragraph, when somebody speaks or when the
agent from before acts again.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.timex_value import ValueKind
from timeline.mentions.arguments import agent
from timeline.mentions.background import is_earlier_history
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.mentions.news_document import sentence_contexts
from timeline.mentions.offset_dates import is_at_offset
from timeline.mentions.reference_time import (
    RECENT_DAYS,
    ReferenceTime,
    advance,
    is_period_under_report,
    is_recent,
    resolve_event,
    resolve_state,
    resolve_with,
    speaker,
)
from timeline.mentions.temporal_clauses import dated_main_verbs, is_same_day
from timeline.mentions.verb_durations import duration_verb_starts, has_duration
from timeline.text.clauses import clause_of_noun, clause_of_verb
from timeline.text.language import VerbForm
from timeline.text.nominal_dates import attributed_noun
from timeline.text.tense_aspect import ClauseAspect, clause_aspect

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.dates import Day
    from timeline.mentions.news_document import NewsDocument, SentenceContext
    from timeline.records import Resolution
    from timeline.text.clauses import Clause
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["Narration", "narrate"]


class _MainClause(NamedTuple):
    """A main clause without a date, its aspect and its agent."""

    clause: Clause
    aspect: ClauseAspect | None
    actor: str | None


class Narration(NamedTuple):
    """The candidates without a timex of their own, in the text's order, and the reference time of each sentence."""

    candidates: list[EventCandidate]
    times: dict[TextSpan, ReferenceTime]


def narrate(news: NewsDocument, explicitly_dated: Mapping[TextSpan, Sequence[EventCandidate]]) -> Narration:
    """The implicit dates of a text. `explicitly_dated` are the candidates of each sentence that a timex dates."""
    narration, reference = Narration([], {}), ReferenceTime(news.published)
    for context in sentence_contexts(news, explicitly_dated):
        undated = _undated_verbs(context)
        main = [candidate for candidate in context.dated if candidate.clause.group in context.verbs]
        moving = main or [candidate for candidate in context.dated if _is_noun_of_news(candidate)]
        reference = advance(reference, moving, news.published, context)
        if main:
            sharing = [verb for verb in undated if not has_duration(news, context, verb)]
            narration.candidates.extend(_sharing_date(main[-1], [*sharing, *_measured_asides(context.row, main[-1])]))
        else:
            reference, candidates = _read_sentence(news, context, undated, reference)
            narration.candidates.extend(candidates)
        period = None if reference.is_background else _period_under_report(news, context)
        if period is not None:
            reference = replace(reference, period=period, paragraph=context.paragraph)
        narration.times[context.sentence] = reference
    return narration


def _period_under_report(news: NewsDocument, context: SentenceContext) -> EventCandidate | None:
    """What the month or quarter under report is named with: "reported third-quarter profit"; None without one."""
    for date in news.dates_in(context.sentence):
        at = context.row.index_of_start(date.span.start)
        if at is not None and is_period_under_report(date.resolution.when.interval, news.published):
            noun = attributed_noun(context.row, at)
            if noun is not None:
                clause = clause_of_noun(context.row, noun)
                return EventCandidate(news.analysed, date, context.sentence, context.row, at, clause, None)
    return None


def _is_noun_of_news(candidate: EventCandidate) -> bool:
    """True for an event noun that can move the story: not in "gained 2 % after a loss yesterday"."""
    row, signals = candidate.row, candidate.row.language.signals
    before = row.lower(candidate.clause.first - 1)
    opener = row.lower(row.segment(candidate.clause.head).start)
    is_other_time = before in signals.after | signals.before or opener in signals.after | signals.before
    return candidate.clause.group is None and not is_other_time and not _is_object_of_response(candidate)


def _is_object_of_response(candidate: EventCandidate) -> bool:
    """True if the event is only what a later one answers to: "erased Thursday's rise", "marked Sunday's victory"."""
    row = candidate.row
    verb = next((group for group in reversed(row.groups) if group.last < candidate.clause.head), None)
    return verb is not None and row.lower(verb.head) in row.language.verbs.responsive


def _undated_verbs(context: SentenceContext) -> list[VerbGroup]:
    """The main verbs whose event is no dated candidate."""
    return [verb for verb in context.verbs if not any(_is_covered(context.row, verb, dated) for dated in context.dated)]


def _reset_to_publication(
    reference: ReferenceTime, candidates: Sequence[EventCandidate], published: Day
) -> ReferenceTime:
    """The publication day after a subordinate clause about a later day: "the probe answered on Tuesday, they said"."""
    days = [candidate.date.resolution.when.interval for candidate in candidates if candidate.clause.group is not None]
    is_later = any(is_recent(day, published) and day.start > reference.day for day in days if day is not None)
    return ReferenceTime(published) if is_later else reference


def _is_covered(row: TokenRow, group: VerbGroup, candidate: EventCandidate) -> bool:
    """True if the candidate is the verb's event: by its head, or by a noun in its clause ("won Sunday's election")."""
    if candidate.clause.group is not None or not candidate.date.is_day:
        return candidate.head.start == row[group.head].start
    if row.lower(group.head) in row.language.verbs.speech_act | row.language.verbs.responsive:
        return False
    clause = clause_of_verb(row, group)
    return row[clause.head].start < candidate.head.start < row[clause.last].end


def _sharing_date(candidate: EventCandidate, groups: Sequence[VerbGroup]) -> Iterator[EventCandidate]:
    """The events after a verb dated to a day, which share the day: "sued them on Friday and asked for more"."""
    days = candidate.date.resolution.when.interval
    if days is None or days.days > 1 or candidate.date.is_future:
        return
    for group in groups:
        if candidate.clause.head < group.first:
            yield from _on_same_day(candidate, group)


def _measured_asides(row: TokenRow, candidate: EventCandidate) -> Iterator[VerbGroup]:
    """The relative clauses with an amount beside a state or change of one day: "the loser was it, which fell 4 %"."""
    verbs, words = row.language.verbs, row.language.words
    if row.lower(candidate.clause.head) not in verbs.stative | verbs.scalar_change:
        return
    for group in row.groups:
        segment = row.segment(group.first)
        is_aside = row.lower(segment.start) in words.relativizers and row.lower(segment.start - 1) == ","
        if group.finite and is_aside and row.contains_any(words.amounts, range(group.last + 1, segment.stop)):
            yield group


def _on_same_day(candidate: EventCandidate, group: VerbGroup) -> Iterator[EventCandidate]:
    """The event of the verb with the date of the candidate, if it is a past event."""
    clause = clause_of_verb(candidate.row, group)
    if clause_aspect(candidate.row, clause) is ClauseAspect.PAST_EVENT:
        yield replace(candidate, clause=clause, actor=agent(candidate.analysed, candidate.row, clause))


def _by_temporal_clause(
    context: SentenceContext, verbs: Sequence[VerbGroup], published: Day
) -> tuple[dict[VerbGroup, EventCandidate], set[VerbGroup]]:
    """The verbs on the day of a temporal clause, each with its candidate, and the verbs long before the news."""
    dated = dated_main_verbs(context.row, context.dated, verbs)
    same_day = {verb: candidate for verb, candidate in dated.items() if is_same_day(candidate)}
    days = {verb: candidate.date.resolution.when.interval for verb, candidate in dated.items() if verb not in same_day}
    return same_day, {verb for verb, day in days.items() if day is not None and day.end <= published - RECENT_DAYS}


def _read_sentence(
    news: NewsDocument, context: SentenceContext, undated: Sequence[VerbGroup], reference: ReferenceTime
) -> tuple[ReferenceTime, list[EventCandidate]]:
    """The reference time after a sentence without a dated main verb, and the candidates of its main verbs."""
    reference = _reset_to_publication(reference, context.dated, news.published)
    same_day, long_before = _by_temporal_clause(context, undated, news.published)
    at_offsets = {verb for verb in undated if is_at_offset(news, context, verb)}
    if long_before:
        reference = replace(reference, is_background=True, is_aside=False, paragraph=context.paragraph)
    remaining = [verb for verb in undated if verb not in {*same_day, *long_before, *at_offsets}]
    reference, candidates = _read_main_clauses(news, context, remaining, reference)
    shared = chain.from_iterable(_on_same_day(candidate, verb) for verb, candidate in same_day.items())
    return reference, [*shared, *candidates]


def _read_main_clauses(
    news: NewsDocument, context: SentenceContext, groups: Sequence[VerbGroup], reference: ReferenceTime
) -> tuple[ReferenceTime, list[EventCandidate]]:
    """The reference time after these main verbs, and their candidates."""
    row, candidates = context.row, []
    duration_verbs = duration_verb_starts(news, context)
    for group in groups:
        clause = _clause_with_subject(row, group, groups[0])
        main = _MainClause(clause, clause_aspect(row, clause), agent(news.analysed, row, clause))
        reference = _background_or_return(context, main, reference)
        if row[group.head].start in duration_verbs or _has_speaker_subject(row, clause):
            continue
        word = row[group.head].text
        if main.aspect is ClauseAspect.STATE:
            if not (context.is_lead and _may_be_present_news(news, context, clause)):
                candidates.append(_candidate(news, context, main, resolve_state(word, news.published)))
        elif (period := _period_of(context, main, reference)) is not None:
            candidates.append(_candidate(news, context, main, resolve_with(word, period)))
        elif _is_datable(context, main, reference):
            reference = _foreground(context, main, reference)
            day = _day_of_event(context, main, reference, news.published)
            candidates.append(_candidate(news, context, main, resolve_event(word, day, news.published)))
    return reference, candidates


def _day_of_event(
    context: SentenceContext, main: _MainClause, reference: ReferenceTime, published: Day
) -> ReferenceTime:
    """The reference time of an event; of a report that of the last dated one, if the story has gone back from it."""
    if main.aspect is not ClauseAspect.PAST_EVENT:
        return ReferenceTime(published)
    spoken, is_report = reference.spoken, context.row.lower(main.clause.head) in context.row.language.verbs.reporting
    is_resumed = spoken is not None and speaker(context.row, main.clause) in (spoken.speaker, None)
    return spoken if is_report and is_resumed and spoken is not None and reference.day < spoken.day else reference


def _candidate(
    news: NewsDocument, context: SentenceContext, main: _MainClause, resolution: Resolution
) -> EventCandidate:
    date = ImplicitDate(news.document, resolution)
    return EventCandidate(news.analysed, date, context.sentence, context.row, None, main.clause, main.actor)


def _background_or_return(context: SentenceContext, main: _MainClause, reference: ReferenceTime) -> ReferenceTime:
    """The reference time at the clause: a past perfect begins background, and a new paragraph can end it."""
    if main.aspect is ClauseAspect.ANTERIOR or (
        main.aspect is ClauseAspect.PAST_EVENT and is_earlier_history(context, main.clause, main.actor, reference)
    ):
        is_aside = reference.expression is not None and (reference.is_aside or not reference.is_background)
        return replace(reference, is_background=True, is_aside=is_aside, paragraph=context.paragraph, period=None)
    if context.paragraph != reference.paragraph and (reference.is_aside or _is_actor_resumed(reference, main.actor)):
        return replace(reference, is_background=False)
    return reference


def _is_actor_resumed(reference: ReferenceTime, actor: str | None) -> bool:
    """True if the entity is the one that moved the reference time, by its full or its last name."""
    return reference.actor is not None and f" {reference.actor}".endswith(f" {actor}")


def _foreground(context: SentenceContext, main: _MainClause, reference: ReferenceTime) -> ReferenceTime:
    """The reference time of an event: the parent's if another entity acts in a new paragraph, and no background."""
    is_other_actor = main.actor != reference.actor and context.paragraph != reference.paragraph
    if reference.parent is not None and is_other_actor:
        reference = reference.parent
    return replace(reference, is_background=False)


def _is_datable(context: SentenceContext, main: _MainClause, reference: ReferenceTime) -> bool:
    """True for an event in the foreground; in the background only for speech in a new paragraph.

    A report in the present needs a speaker, except in the plural: "officials say". A present perfect is datable only in
    the lead or as speech.
    """
    if main.aspect in (None, ClauseAspect.ANTERIOR, ClauseAspect.STATE):
        return False
    is_plural = context.row.verb_form(main.clause.head) is VerbForm.BASE
    if main.aspect is ClauseAspect.REPORTING and main.actor is None and not is_plural:
        return False
    is_speech = context.row.lower(main.clause.head) in context.row.language.verbs.speech_act
    if reference.is_background and not (is_speech and context.paragraph != reference.paragraph):
        return False
    return main.aspect is not ClauseAspect.CURRENT_EVENT or context.is_lead or is_speech


def _period_of(context: SentenceContext, main: _MainClause, reference: ReferenceTime) -> EventCandidate | None:
    """The event of a month or quarter that the past event shares the date of: "it made a loss in March. Sales fell"."""
    is_speech = context.row.lower(main.clause.head) in context.row.language.verbs.speech_act
    is_elsewhere = is_speech or context.paragraph != reference.paragraph
    return None if is_elsewhere or main.aspect is not ClauseAspect.PAST_EVENT else reference.period


def _clause_with_subject(row: TokenRow, group: VerbGroup, first: VerbGroup) -> Clause:
    """The clause of a main verb; without a subject of its own it has that of the first main verb."""
    clause = clause_of_verb(row, group)
    shares_subject = group is not first and not row.has_content_word(clause.first, group.first)
    return clause._replace(subject=clause_of_verb(row, first).subject) if shares_subject else clause


def _may_be_present_news(news: NewsDocument, context: SentenceContext, clause: Clause) -> bool:
    """True if the present tense can report news: "the mayor quits"; not "he has a boat" or "he now sells boats"."""
    is_of_now = any(dated.resolution.kind is ValueKind.PRESENT for dated in news.dates_in(context.sentence))
    return context.row.lower(clause.head) not in context.row.language.verbs.stative and not is_of_now


def _has_speaker_subject(row: TokenRow, clause: Clause) -> bool:
    return row.contains_any(row.language.words.speaker_pronouns, clause.subject)
