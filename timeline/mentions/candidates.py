"""What one mention is made from: a clause in its sentence, who acts in it, and what dates it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.meanings.operators import Lean
from timeline.meanings.timex_type import TimexType
from timeline.tagging import lean_of
from timeline.text.sentences import TextSpan

if TYPE_CHECKING:
    from timeline.entities.analysed_text import AnalysedText
    from timeline.records import Document, Resolution, Timex
    from timeline.text.clauses import Clause
    from timeline.text.token_row import Token, TokenRow

__all__ = ["DatedExpression", "EventCandidate", "ImplicitDate"]


class DatedExpression(NamedTuple):
    """A timex of a document, and what it comes to."""

    document: Document
    timex: Timex
    resolution: Resolution

    @property
    def span(self) -> TextSpan:
        """Where it stands."""
        return TextSpan(self.timex.extent.start, self.timex.extent.end)

    @property
    def is_calendar_time(self) -> bool:
        """Whether it is no amount, no recurrence, no "now" or "recently"."""
        return self.timex.type in (TimexType.DATE, TimexType.TIME) and not self.resolution.kind.is_reference

    @property
    def is_day(self) -> bool:
        """Whether it is one day, though perhaps nobody knows which."""
        return self.resolution.kind.is_day

    @property
    def is_future(self) -> bool:
        """Whether it lies after publication, whatever the tense; where that is not known, as the clause leans."""
        when, published = self.resolution.when, self.document.source.published
        if published is None or when.interval is None or when.interval.start <= published < when.interval.end:
            return self._lean is Lean.FUTURE
        return when.interval.start > published

    @property
    def _lean(self) -> Lean:
        start, end = self.span
        return lean_of(self.document.text, start, end, self.document.language)


class ImplicitDate(NamedTuple):
    """What has no timex of its own in a document, and the day that the news or the story gives to it."""

    document: Document
    resolution: Resolution
    timex: None = None
    is_day: bool = True
    is_future: bool = False


@dataclass(frozen=True, slots=True)
class EventCandidate:
    """A clause in its sentence: the row, what dates it, and who acts in it.

    `at` is the index of the timex in the row, None where there is none. `actor` is None where nobody is named; of a
    noun ("his return") it is whose it is.
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
        """The word that says what happened."""
        return self.row[self.clause.head]

    @property
    def is_reporting(self) -> bool:
        """Whether what happens is that something is said."""
        row, head = self.row, self.clause.head
        does = row.lower(head) in row.language.maybe_reporting_verbs and row.lower(head + 1) in row.language.determiners
        return self.clause.group is not None and row.lower(head) in row.language.reporting_verbs and not does

    @property
    def has_direct_speech(self) -> bool:
        """Whether what is said is said word for word: "“...,” she said", "she said: “...”"."""
        row, group = self.row, self.clause.group
        after = () if group is None else range(group.last + 1, group.last + 3)
        return self.is_reporting and (row.is_quotation(0) or any(map(row.is_quotation, after)))

    @property
    def id(self) -> str:
        """Made from the pile, the document, and where in it the verb and the timex stand, with their words."""
        document, head = self.date.document, self.head
        timex = [] if self.date.timex is None else [self.date.timex.extent]
        places = [(head.start, head.end, head.text), *((one.start, one.end, one.exact) for one in timex)]
        parts = (document.timeline, document.source.id, *(str(part) for place in places for part in place))
        return hashlib.blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=12).hexdigest()
