"""Event candidates: what a mention is made from, namely a clause, the entity that acts in it, and its date."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.timex_type import TimexType, is_of_no_day, is_part_of_whole
from timeline.tagging import lean_of
from timeline.text.sentences import TextSpan

if TYPE_CHECKING:
    from timeline.entities.analysed_text import AnalysedText
    from timeline.meanings.operators import Lean
    from timeline.records import Document, Resolution, Timex
    from timeline.text.clauses import Clause
    from timeline.text.token_row import Token, TokenRow

__all__ = ["DatedExpression", "EventCandidate", "ImplicitDate"]


class DatedExpression(NamedTuple):
    """A timex of a document and its resolution."""

    document: Document
    timex: Timex
    resolution: Resolution

    @property
    def span(self) -> TextSpan:
        """The span of the timex in the text."""
        return TextSpan(self.timex.extent.start, self.timex.extent.end)

    @property
    def is_calendar_time(self) -> bool:
        """True for a date or time; False for a duration, a recurrence, "now" or "recently".

        "The first two weeks of May" is a duration by its type, and has its days; the night of "night raids" has none.
        """
        if is_part_of_whole(self.timex.meaning):
            return True
        if is_of_no_day(self.timex.meaning):
            return False
        return self.timex.type in (TimexType.DATE, TimexType.TIME) and not self.resolution.kind.is_reference

    @property
    def is_day(self) -> bool:
        """True for one day, even if the text does not determine which."""
        return self.resolution.kind.is_day

    @property
    def is_future(self) -> bool:
        """True if it is after publication; if that is not known, the tense of its clause decides."""
        when, published = self.resolution.when, self.document.source.published
        if published is None or when.interval is None or when.interval.start <= published < when.interval.end:
            return self._lean.is_future
        return when.interval.start > published

    @property
    def _lean(self) -> Lean:
        start, end = self.span
        return lean_of(self.document.text, start, end, self.document.language)


class ImplicitDate(NamedTuple):
    """A date without a timex, and its resolution: the reference time of the news, or no day at all."""

    document: Document
    resolution: Resolution
    timex: None = None
    is_day: bool = True
    is_future: bool = False


@dataclass(frozen=True, slots=True)
class EventCandidate:
    """A clause with its sentence as a row, its date, and the entity that acts.

    `timex_index` is the index of the timex in the row, None for an implicit date. `actor` is None if no entity is
    named; if the head is a noun ("his return"), it is the possessor.
    """

    analysed: AnalysedText
    date: DatedExpression | ImplicitDate
    sentence: TextSpan
    row: TokenRow
    timex_index: int | None
    clause: Clause
    actor: str | None

    @property
    def head(self) -> Token:
        """The verb or noun that names the event."""
        return self.row[self.clause.head]

    @property
    def stems(self) -> frozenset[str]:
        """The stems of the head and of the verb for its event: "sale", "sell"."""
        language, word = self.row.language, self.row.lower(self.clause.head)
        return frozenset({language.stem(word), language.stem(language.nouns.verb_of(word))})

    @property
    def is_reporting(self) -> bool:
        """True if the event is that something is said; not for "added a third"."""
        row, head = self.row, self.clause.head
        if self.clause.group is None or row.lower(head) not in row.language.verbs.reporting:
            return False
        has_object = row.lower(head + 1) in row.language.words.determiners
        return not (has_object and row.lower(head) in row.language.verbs.maybe_reporting)

    @property
    def has_direct_speech(self) -> bool:
        """True if the words are quoted: "“...,” she said", "she said: “...”"."""
        row, group = self.row, self.clause.group
        after = () if group is None else range(group.last + 1, group.last + 3)
        return self.is_reporting and (row.is_quotation(0) or any(map(row.is_quotation, after)))

    @property
    def id(self) -> str:
        """A hash of the timeline, the document, and the spans and words of head and timex; 24 hexadecimal digits."""
        document, head = self.date.document, self.head
        extents = [] if self.date.timex is None else [self.date.timex.extent]
        places = [(head.start, head.end, head.text), *((extent.start, extent.end, extent.exact) for extent in extents)]
        parts = (document.timeline, document.source.id, *(str(part) for place in places for part in place))
        return hashlib.blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=12).hexdigest()
