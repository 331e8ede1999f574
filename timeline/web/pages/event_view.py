"""The view of an event: words instead of values, so that the template decides nothing.

Knows nothing of HTML except which links and dates are valid in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from timeline.export.site import safe_link
from timeline.records import AnchorKind, DatedBy, Modality, PublishedFrom, Status
from timeline.resolving import depends_on_publication
from timeline.web.pages.annotated_text import mention_id
from timeline.wording import dates as date_wording
from timeline.wording.date_reasons import format_date_reason
from timeline.wording.match_reasons import format_match_reasons
from timeline.wording.order import format_bounds, format_contradiction, format_neighbours

if TYPE_CHECKING:
    from timeline.dates import When
    from timeline.ranking.key_dates import KeyDate
    from timeline.records import ConflictSide, Event, Extent, Mention, MergedPair, Source

__all__ = [
    "ConflictSideView",
    "EventView",
    "EvidenceView",
    "KeyDateView",
    "SourceView",
    "awaited_documents",
    "event_view",
    "key_date_view",
    "source_view",
]


@dataclass(frozen=True, slots=True)
class SourceView:
    """A document in words. `link` and its `site` are None if the URL is not a web address."""

    id: str
    name: str
    link: str | None
    site: str | None
    published: str


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A mention: its sentence `before`, in and `after` the date phrase, its document, and the reason for its date.

    `fragment` is its position on the page of the document.
    """

    before: str
    phrase: str
    after: str
    source: SourceView
    fragment: str
    why: str


@dataclass(frozen=True, slots=True)
class ConflictSideView:
    """One side of a conflict: a date, and the mentions that give it."""

    date: str
    datetime: str | None
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class KeyDateView:
    """A key date: in words, as a query parameter, and the title of its most important event."""

    date: str
    day: str
    title: str


@dataclass(frozen=True, slots=True)
class EventView:
    """An event in words.

    `date` is in words; `edtf` is "" and `datetime` None if the date has no such form. `marker` and `traits` select its
    symbol. `undated_reason` is None for a dated event. `expected_as_of` is the date of the latest document that expects
    it. `evidence` are the mentions outside `conflict_sides`. `merge_reasons` explain why mentions were merged.
    `derived_date` is the articles' date if a person has pinned another one. `order` names events before and after it,
    and `order_conflicts` the reports on its order that contradict its date.
    """

    id: str
    title: str
    date: str
    edtf: str
    datetime: str | None
    weekday: str | None
    marker: str
    traits: tuple[str, ...]
    expected_as_of: str | None
    undated_reason: str | None
    actors: tuple[str, ...]
    evidence: tuple[EvidenceView, ...]
    conflict_sides: tuple[ConflictSideView, ...]
    merge_reasons: tuple[str, ...]
    notes: tuple[str, ...]
    derived_date: str | None
    order: str | None
    order_conflicts: tuple[str, ...]


def key_date_view(key_date: KeyDate) -> KeyDateView:
    """Return the view of a key date."""
    titles = [headline.title for headline in key_date.top_events]
    return KeyDateView(date_wording.format_day(key_date.day), str(key_date.day), titles[0])


def event_view(event: Event) -> EventView:
    """Return the view of an event."""
    sides = tuple(_conflict_side_view(event, side) for side in event.conflict)
    in_conflict = {index for side in event.conflict for index in side.mentions}
    return EventView(
        id=event.id,
        title=event.title,
        date=_date_text(event, sides),
        edtf=event.when.edtf or "",
        datetime=None if sides else date_wording.html_datetime(event.when),
        weekday=date_wording.weekday_name(event.when),
        marker=_marker(event.when),
        traits=tuple(_traits(event)),
        expected_as_of=_expected_as_of(event),
        undated_reason=_undated_reason(event),
        actors=event.actors,
        evidence=tuple(
            _evidence_view(mention) for index, mention in enumerate(event.mentions) if index not in in_conflict
        ),
        conflict_sides=sides,
        merge_reasons=tuple(_merge_reason(event, pair) for pair in event.merged),
        notes=event.notes,
        derived_date=_derived_date(event),
        order=format_neighbours(event.order),
        order_conflicts=tuple(map(format_contradiction, event.order.conflict)),
    )


def awaited_documents(event: Event) -> tuple[Source, ...]:
    """Return the documents whose publication date would date the event; none if it is dated."""
    waiting = (
        mention.document
        for mention in event.mentions
        if mention.timex is not None
        and mention.resolution.anchor.kind is AnchorKind.NONE
        and mention.document.published is None
        and depends_on_publication(mention.timex.meaning)
    )
    return () if event.status is Status.DATED else tuple(dict.fromkeys(waiting))


def _derived_date(event: Event) -> str | None:
    if event.derived is None or not event.is_pinned:
        return None
    sides = [event.mentions[side.mentions[0]].resolution.when for side in event.derived.conflict]
    if sides:
        return date_wording.format_alternatives([date_wording.format_when(when) for when in sides])
    return "no date" if event.derived.when.edtf is None else date_wording.format_when(event.derived.when)


def _date_text(event: Event, sides: tuple[ConflictSideView, ...]) -> str:
    if sides:
        return date_wording.format_alternatives([side.date for side in sides])
    if event.status is Status.UNANCHORED:
        phrase = _first_phrase(event)
        return format_bounds(event.order) or ("no date" if phrase is None else f"“{phrase}”, no reference date")
    return date_wording.format_when(event.when)


def _first_phrase(event: Event) -> str | None:
    """Return the text of the first timex, which has no anchor, if there is one."""
    phrases = (mention.timex.extent.exact for mention in event.mentions if mention.timex is not None)
    return next(phrases, None)


def _marker(when: When) -> str:
    """Return the shape of the marker, by the length of the date."""
    interval = when.interval
    if interval is None:
        return "open"
    length = interval.end.number - interval.start.number
    return next((mark for limit, mark in _MARKERS if length <= limit), "era")


_MARKERS = ((1, "day"), (31, "month"), (366, "year"))


def _traits(event: Event) -> list[str]:
    traits = {
        "about": event.when.approximate,
        "expected": event.modality is Modality.EXPECTED,
        "possible": event.modality is Modality.POSSIBLE,
        "negated": event.modality is Modality.NEGATED,
        "as-published": event.dated_by is DatedBy.PUBLICATION and not event.is_pinned,
        "disputed": bool(event.conflict),
    }
    return [trait for trait, is_set in traits.items() if is_set]


def _expected_as_of(event: Event) -> str | None:
    """Return the date of the latest document that expects the event."""
    if event.modality is not Modality.EXPECTED:
        return None
    published = [mention.document.published for mention in event.mentions if mention.document.published is not None]
    return date_wording.format_day(max(published)) if published else None


def _undated_reason(event: Event) -> str | None:
    if event.status is Status.DATED:
        return None
    if event.dated_by in (DatedBy.ORDER, DatedBy.NOTHING):
        return "The text gives no date."
    sources = awaited_documents(event)
    if not sources:
        return "The text gives no reference date."
    return f"The publication date of “{_source_name(sources[0])}” would date it."


def _conflict_side_view(event: Event, side: ConflictSide) -> ConflictSideView:
    mentions = [event.mentions[index] for index in side.mentions]
    when = mentions[0].resolution.when
    return ConflictSideView(
        date_wording.format_when(when), date_wording.html_datetime(when), tuple(map(_evidence_view, mentions))
    )


def _evidence_view(mention: Mention) -> EvidenceView:
    before, phrase, after = _split_quote(mention.quote, None if mention.timex is None else mention.timex.extent)
    why = format_date_reason(mention.resolution.reason)
    return EvidenceView(before, phrase, after, source_view(mention.document), mention_id(mention), why)


def _merge_reason(event: Event, pair: MergedPair) -> str:
    """Return, for example: “Inquiry opens” and “Letters”: same day, both "sent" (97 %)."""
    one, other = (_source_name(event.mentions[index].document) for index in pair.mentions)
    sources = f"twice in “{one}”" if one == other else f"“{one}” and “{other}”"
    reasons = format_match_reasons(pair.reasons)
    return f"{sources}: {reasons} ({min(99, round(100 * pair.probability))} %)"


def _split_quote(quote: Extent, phrase: Extent | None) -> tuple[str, str, str]:
    """Split the quote around the phrase; all of it is `before` if the phrase is elsewhere or missing."""
    if phrase is None or not quote.start <= phrase.start < phrase.end <= quote.end:
        return quote.exact, "", ""
    start, end = phrase.start - quote.start, phrase.end - quote.start
    return quote.exact[:start], quote.exact[start:end], quote.exact[end:]


@lru_cache(maxsize=4096)
def source_view(source: Source) -> SourceView:
    """Return the view of a document."""
    link = safe_link(source.url)
    site = None if link is None else (urlsplit(link).hostname or "").removeprefix("www.")
    return SourceView(source.id, _source_name(source), link, site, _published_text(source))


def _source_name(source: Source) -> str:
    return source.title or source.name or source.id


def _published_text(source: Source) -> str:
    if source.published is None:
        return "publication date unknown"
    inferred = "probably " if source.published_from is PublishedFrom.INFERRED else ""
    by = f", according to its {source.published_by}" if source.published_by else ""
    return f"{inferred}published {date_wording.format_day(source.published)}{by}"
