"""An event as the page tells it: words instead of values, and nothing left for the template to decide.

Knows nothing of HTML, but for which links and dates may stand in it.
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
    """A document as a reader knows it; `link` and the `site` that it leads to are None where none may be followed."""

    id: str
    name: str
    link: str | None
    site: str | None
    published: str


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """One mention: the sentence `before`, in and `after` its date phrase, where it stands, and why that date.

    `place` is where on the page of the document.
    """

    before: str
    phrase: str
    after: str
    source: SourceView
    fragment: str
    why: str


@dataclass(frozen=True, slots=True)
class ConflictSideView:
    """One side of a conflict: a date, and who says so in which words."""

    date: str
    datetime: str | None
    evidence: tuple[EvidenceView, ...]


@dataclass(frozen=True, slots=True)
class KeyDateView:
    """A day on which much happened: in words, as the parameters of a page have it, and what was most important."""

    date: str
    day: str
    title: str


@dataclass(frozen=True, slots=True)
class EventView:
    """One event.

    `date` is in words; `edtf` is "" where there is none, `datetime` None where HTML has no form for it. `mark` and
    `traits` say how its marker looks. `missing` is what would date it, None where it is dated; `since` is when what is
    expected was last written of.
    `versions` are the sides of a conflict; `evidence` are the mentions that take none. `merged` says why they are one.
    `notes` are people's, and `pinned` is the date that the articles tell, where a person has pinned one. `order` is
    what it was after and before, `disorder` what is told of that and cannot be.
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
    """The key date in words."""
    titles = [headline.title for headline in key_date.top_events]
    return KeyDateView(date_wording.format_day(key_date.day), str(key_date.day), titles[0])


def event_view(event: Event) -> EventView:
    """The event in words."""
    versions = tuple(_conflict_side_view(event, side) for side in event.conflict)
    apart = {index for side in event.conflict for index in side.mentions}
    return EventView(
        id=event.id,
        title=event.title,
        date=_date_text(event, versions),
        edtf=event.when.edtf or "",
        datetime=None if versions else date_wording.html_datetime(event.when),
        weekday=date_wording.weekday_name(event.when),
        marker=_marker(event.when),
        traits=tuple(_traits(event)),
        expected_as_of=_expected_as_of(event),
        undated_reason=_undated_reason(event),
        actors=event.actors,
        evidence=tuple(_evidence_view(mention) for index, mention in enumerate(event.mentions) if index not in apart),
        conflict_sides=versions,
        merge_reasons=tuple(_merge_reason(event, join) for join in event.merged),
        notes=event.notes,
        derived_date=_derived_date(event),
        order=format_neighbours(event.order),
        order_conflicts=tuple(map(format_contradiction, event.order.conflict)),
    )


def awaited_documents(event: Event) -> tuple[Source, ...]:
    """The documents whose day of publication would date the event; none where it is dated."""
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
        return date_wording.format_alternatives([version.date for version in sides])
    if event.status is Status.UNANCHORED:
        phrase = _first_phrase(event)
        return format_bounds(event.order) or ("no date" if phrase is None else f"“{phrase}”, without an anchor")
    return date_wording.format_when(event.when)


def _first_phrase(event: Event) -> str | None:
    """The words of a timex that wait for an anchor, if one was told."""
    told = (mention.timex.extent.exact for mention in event.mentions if mention.timex is not None)
    return next(told, None)


def _marker(when: When) -> str:
    """The form of the marker: how long the event may have been."""
    days = when.interval
    if days is None:
        return "open"
    length = days.end.number - days.start.number
    return next((mark for limit, mark in _MARKERS if length <= limit), "era")


_MARKERS = ((1, "day"), (31, "month"), (366, "year"))


def _traits(event: Event) -> list[str]:
    held = {
        "about": event.when.approximate,
        "expected": event.modality is Modality.EXPECTED,
        "possible": event.modality is Modality.POSSIBLE,
        "negated": event.modality is Modality.NEGATED,
        "as-published": event.dated_by is DatedBy.PUBLICATION and not event.is_pinned,
        "disputed": bool(event.conflict),
    }
    return [trait for trait, true in held.items() if true]


def _expected_as_of(event: Event) -> str | None:
    """The day of the latest document that expects the event."""
    if event.modality is not Modality.EXPECTED:
        return None
    published = [mention.document.published for mention in event.mentions if mention.document.published is not None]
    return date_wording.format_day(max(published)) if published else None


def _undated_reason(event: Event) -> str | None:
    if event.status is Status.DATED:
        return None
    if event.dated_by in (DatedBy.ORDER, DatedBy.NOTHING):
        return "The text gives no date."
    awaits = awaited_documents(event)
    if not awaits:
        return "Its words do not say from which day to count."
    return f"It would be dated by the publication day of “{_source_name(awaits[0])}”."


def _conflict_side_view(event: Event, side: ConflictSide) -> ConflictSideView:
    mentions = [event.mentions[index] for index in side.mentions]
    when = mentions[0].resolution.when
    return ConflictSideView(
        date_wording.format_when(when), date_wording.html_datetime(when), tuple(map(_evidence_view, mentions))
    )


def _evidence_view(mention: Mention) -> EvidenceView:
    before, phrase, after = _split_quote(mention.quote, None if mention.timex is None else mention.timex.extent)
    return EvidenceView(
        before, phrase, after, source_view(mention.document), mention_id(mention), mention.resolution.why
    )


def _merge_reason(event: Event, join: MergedPair) -> str:
    """As in: “Inquiry opens” and “Letters”: same day, both "sent" (97 %)."""
    one, other = (_source_name(event.mentions[index].document) for index in join.mentions)
    texts = f"twice in “{one}”" if one == other else f"“{one}” and “{other}”"
    return f"{texts}: {join.because} ({min(99, round(100 * join.probability))} %)"


def _split_quote(quote: Extent, phrase: Extent | None) -> tuple[str, str, str]:
    """The quote around the phrase; all of it before, where there is none, or it stands elsewhere."""
    if phrase is None or not quote.start <= phrase.start < phrase.end <= quote.end:
        return quote.exact, "", ""
    start, end = phrase.start - quote.start, phrase.end - quote.start
    return quote.exact[:start], quote.exact[start:end], quote.exact[end:]


@lru_cache(maxsize=4096)
def source_view(source: Source) -> SourceView:
    """The document as a reader knows it."""
    address = safe_link(source.url)
    site = None if address is None else (urlsplit(address).hostname or "").removeprefix("www.")
    return SourceView(source.id, _source_name(source), address, site, _published_text(source))


def _source_name(source: Source) -> str:
    return source.title or source.name or source.id


def _published_text(source: Source) -> str:
    if source.published is None:
        return "publication date unknown"
    inferred = "probably " if source.published_from is PublishedFrom.INFERRED else ""
    by = f", according to its {source.published_by}" if source.published_by else ""
    return f"{inferred}published {date_wording.format_day(source.published)}{by}"
