"""What a text tells without a date of its own: as the news of its day, or of the day that it told last.

Which verbs tell something is known by `narration`, where the telling stands by `stands`. From a look back it returns
in a new paragraph, when somebody speaks up or who acted before acts again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.timex_value import ValueKind
from timeline.mentions.arguments import agent
from timeline.mentions.candidates import EventCandidate, ImplicitDate
from timeline.mentions.reference_time import (
    RECENT_DAYS,
    ReferenceTime,
    advance,
    is_recent,
    resolve_event,
    resolve_state,
)
from timeline.mentions.temporal_clauses import dated_main_verbs, is_same_day
from timeline.resolving.genre import is_narrative
from timeline.text.clauses import clause_of_date, clause_of_verb
from timeline.text.tense_aspect import ClauseAspect, clause_aspect, main_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.dates import Day
    from timeline.entities.analysed_text import AnalysedText
    from timeline.mentions.candidates import DatedExpression
    from timeline.records import Document
    from timeline.text.clauses import Clause
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["NewsDocument", "implicitly_dated", "is_news"]

_LEAD_SENTENCES = 3
"""In how many sentences at the beginning "has opened" is news; later it sums up."""

_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")


class NewsDocument(NamedTuple):
    """A document of a known day, read as a page, and its dates."""

    document: Document
    analysed: AnalysedText
    published: Day
    dates: Sequence[DatedExpression]

    def dates_in(self, sentence: TextSpan) -> Sequence[DatedExpression]:
        """Those that begin in the sentence."""
        first = bisect_left(self.dates, sentence.start, key=_start)
        return self.dates[first : bisect_left(self.dates, sentence.end, lo=first, key=_start)]


def _start(date: DatedExpression) -> int:
    return date.timex.extent.start


class _SentenceContext(NamedTuple):
    """A sentence as a row, the number of its paragraph, and whether it is one of the first."""

    sentence: TextSpan
    row: TokenRow
    paragraph: int
    is_lead: bool


def is_news(document: Document, dates: Sequence[DatedExpression]) -> bool:
    """Whether a text has a day of publication and is no tale of the past: it is news if it names a day of that week."""
    published = document.source.published
    if published is None:
        return False
    recent = any(is_recent(dated.resolution.when.interval, published) for dated in dates)
    return recent or not is_narrative([dated.timex for dated in dates], published)


def implicitly_dated(
    news: NewsDocument, explicitly_dated: Mapping[TextSpan, Sequence[EventCandidate]]
) -> Iterator[EventCandidate]:
    """The scenes beside those that a timex dates, which come by their sentences; in the text's order."""
    stand = ReferenceTime(news.published)
    position = told = paragraph = 0
    for sentence in filter(news.analysed.is_prose, news.analysed.sentences):
        row = news.analysed.row(sentence)
        paragraph += _PARAGRAPH_END.search(news.analysed.text, position, sentence.start) is not None
        line = _SentenceContext(sentence, row, paragraph, told < _LEAD_SENTENCES)
        verbs = main_verbs(row)
        scenes = explicitly_dated.get(sentence, ())
        free = [group for group in verbs if not any(_is_covered(row, group, scene) for scene in scenes)]
        main = [scene for scene in scenes if scene.clause.group in verbs]
        movers = main or [scene for scene in scenes if scene.clause.group is None]
        stand = advance(stand, movers, news.published, paragraph)
        if main:
            yield from _sharing_date(main[-1], [group for group in free if not _has_duration(news, line, group)])
        else:
            stand = _reset_to_publication(stand, scenes, news.published)
            at_once, long_ago = _by_temporal_clause(row, scenes, free, news.published)
            for group, scene in at_once.items():
                yield from _on_same_day(scene, group)
            if long_ago:
                stand = replace(stand, is_background=True, is_aside=False, paragraph=paragraph)
            stand, found = _read_sentence(news, line, [one for one in free if one not in {*at_once, *long_ago}], stand)
            yield from found
        position, told = sentence.end, told + bool(verbs)


def _reset_to_publication(
    reference: ReferenceTime, candidates: Sequence[EventCandidate], published: Day
) -> ReferenceTime:
    """Where it stands for who tells of a later day: "the probe answered on Tuesday, they said"."""
    days = [scene.date.resolution.when.interval for scene in candidates if scene.clause.group is not None]
    is_late = any(is_recent(one, published) and one.start > reference.day for one in days if one is not None)
    return ReferenceTime(published) if is_late else reference


def _is_covered(row: TokenRow, group: VerbGroup, candidate: EventCandidate) -> bool:
    """Whether the scene tells it already: by the verb, or by a noun that names it ("won Sunday's election")."""
    if candidate.clause.group is not None or not candidate.date.is_day:
        return candidate.head.start == row[group.head].start
    told = clause_of_verb(row, group)
    speaks_up = row.lower(group.head) in row.language.speech_act_verbs
    return not speaks_up and row[told.head].start < candidate.head.start < row[told.last].end


def _sharing_date(candidate: EventCandidate, groups: Sequence[VerbGroup]) -> Iterator[EventCandidate]:
    """What else the sentence tells after what its day dates: "sued them on Friday and asked for more"."""
    days = candidate.date.resolution.when.interval
    if days is None or days.days > 1 or candidate.date.is_future:
        return
    for group in groups:
        if candidate.clause.head < group.first:
            yield from _on_same_day(candidate, group)


def _on_same_day(candidate: EventCandidate, group: VerbGroup) -> Iterator[EventCandidate]:
    """What the verb tells on the day of the scene, if it happened."""
    told = clause_of_verb(candidate.row, group)
    if clause_aspect(candidate.row, told) is ClauseAspect.PAST_EVENT:
        yield replace(candidate, clause=told, actor=agent(candidate.analysed, candidate.row, told))


def _by_temporal_clause(
    row: TokenRow, candidates: Sequence[EventCandidate], verbs: Sequence[VerbGroup], published: Day
) -> tuple[dict[VerbGroup, EventCandidate], set[VerbGroup]]:
    """The verbs that were on the day that a clause of time tells, and those that it puts long before the news."""
    timed = dated_main_verbs(row, candidates, verbs)
    at_once = {verb: scene for verb, scene in timed.items() if is_same_day(scene)}
    days = {verb: scene.date.resolution.when.interval for verb, scene in timed.items() if verb not in at_once}
    return at_once, {verb for verb, one in days.items() if one is not None and one.end <= published - RECENT_DAYS}


def _read_sentence(
    news: NewsDocument, context: _SentenceContext, groups: Sequence[VerbGroup], reference: ReferenceTime
) -> tuple[ReferenceTime, list[EventCandidate]]:
    """Where the telling stands after the sentence, and what it tells."""
    row, found = context.row, []
    amounts = _duration_verb_starts(news, context)
    for group in groups:
        told = _clause_with_subject(row, group, groups[0])
        how, actor = clause_aspect(row, told), agent(news.analysed, row, told)
        if how is ClauseAspect.ANTERIOR:
            aside = reference.expression is not None and (reference.is_aside or not reference.is_background)
            reference = replace(reference, is_background=True, is_aside=aside, paragraph=context.paragraph)
        elif _is_actor_resumed(context, reference, actor) or (
            reference.is_aside and context.paragraph != reference.paragraph
        ):
            reference = replace(reference, is_background=False)
        is_other = row[group.head].start in amounts or _has_speaker_subject(row, told)
        if (
            how is ClauseAspect.STATE
            and not is_other
            and not (context.is_lead and _may_be_present_news(news, context, told))
        ):
            dated = ImplicitDate(news.document, resolve_state(row[group.head].text, news.published))
            found.append(EventCandidate(news.analysed, dated, context.sentence, row, None, told, actor))
        if (
            is_other
            or not _is_datable(context, told, how, reference)
            or (how is ClauseAspect.REPORTING and actor is None)
        ):
            continue
        if reference.parent is not None and actor != reference.actor and context.paragraph != reference.paragraph:
            reference = reference.parent
        reference = replace(reference, is_background=False)
        here = reference if how is ClauseAspect.PAST_EVENT else ReferenceTime(news.published)
        dated = ImplicitDate(news.document, resolve_event(row[group.head].text, here, news.published))
        found.append(EventCandidate(news.analysed, dated, context.sentence, row, None, told, actor))
    return reference, found


def _is_actor_resumed(context: _SentenceContext, reference: ReferenceTime, actor: str | None) -> bool:
    """Whether in a new paragraph somebody acts again who moved the telling to where it stood before it looked back."""
    known = f" {reference.actor}".endswith(f" {actor}")
    return reference.actor is not None and context.paragraph != reference.paragraph and known


def _is_datable(
    context: _SentenceContext, clause: Clause, aspect: ClauseAspect | None, reference: ReferenceTime
) -> bool:
    """Whether the clause tells something at this place of the text; from a look back only who speaks up returns."""
    speaks_up = context.row.lower(clause.head) in context.row.language.speech_act_verbs
    if aspect in (None, ClauseAspect.ANTERIOR, ClauseAspect.STATE):
        return False
    if reference.is_background and not (speaks_up and context.paragraph != reference.paragraph):
        return False
    return aspect is not ClauseAspect.CURRENT_EVENT or context.is_lead or speaks_up


def _clause_with_subject(row: TokenRow, group: VerbGroup, first: VerbGroup) -> Clause:
    """The clause of a main verb; what goes on after another without a subject of its own has that of the first."""
    told = clause_of_verb(row, group)
    goes_on = group is not first and not row.has_content_word(told.first, group.first)
    return replace(told, subject=clause_of_verb(row, first).subject) if goes_on else told


def _duration_verb_starts(news: NewsDocument, context: _SentenceContext) -> set[int]:
    """Where the verbs stand that an expression with no place in time is about: "sold pens for 20 years"."""
    heads = set()
    for dated in news.dates_in(context.sentence):
        at = context.row.index_of_start(dated.span.start)
        is_of_noun = (
            at is not None and context.row.lower(at + 1) in context.row.language.genitives
        )  # "for years of care"
        if (
            at is not None
            and not is_of_noun
            and not dated.is_calendar_time
            and dated.resolution.kind is not ValueKind.PRESENT
        ):
            told = clause_of_date(context.row, at)
            heads |= set() if told is None else {context.row[told.head].start}
    return heads


def _has_duration(news: NewsDocument, context: _SentenceContext, group: VerbGroup) -> bool:
    """Whether the verb is followed by how long it went on: "spent a week in prison"."""
    after = context.row.is_date(group.last + 1) and context.row[group.last + 1].start
    return any(dated.span.start == after and not dated.is_calendar_time for dated in news.dates_in(context.sentence))


def _may_be_present_news(news: NewsDocument, context: _SentenceContext, clause: Clause) -> bool:
    """Whether news can be told so in the present: "the mayor quits", not "he has a boat" or "he now sells boats"."""
    is_of_now = any(dated.resolution.kind is ValueKind.PRESENT for dated in news.dates_in(context.sentence))
    return context.row.lower(clause.head) not in context.row.language.stative_verbs and not is_of_now


def _has_speaker_subject(row: TokenRow, clause: Clause) -> bool:
    return row.contains_any(row.language.speaker_pronouns, clause.subject)
