"""What one date is about: its sentence as a row, its clause there, and who acts in it. What a mention is made from."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from timeline.kinds import TimexType
from timeline.meanings import Lean
from timeline.mentions.sentences import Stretch
from timeline.tagging import lean_of

if TYPE_CHECKING:
    from timeline.mentions.clauses import Clause
    from timeline.mentions.page import Page
    from timeline.mentions.rows import Row
    from timeline.records import Document, Resolution, Timex

__all__ = ["Dated", "Scene"]

# The value of a day, though perhaps with its year or week masked (TimeML 1.2.1): "XXXX-05-08", "XXXX-WXX-5".
_DAY = re.compile(r".*-(?:W\w\w-\d|\w\w-\w\w)")


class Dated(NamedTuple):
    """A timex of a document, and what it comes to."""

    document: Document
    timex: Timex
    resolution: Resolution

    @property
    def stretch(self) -> Stretch:
        """Where it stands."""
        return Stretch(self.timex.extent.start, self.timex.extent.end)

    @property
    def is_place_in_time(self) -> bool:
        """Whether it is no amount, no recurrence, no "now" or "recently"."""
        vague = self.resolution.value is not None and self.resolution.value.endswith("_REF")
        return self.timex.type in (TimexType.DATE, TimexType.TIME) and not vague

    @property
    def is_day(self) -> bool:
        """Whether it is one day, though perhaps nobody knows which."""
        return _DAY.match(self.resolution.value or "") is not None

    @property
    def is_to_come(self) -> bool:
        """Whether it lies after publication, whatever the tense; where that is not known, as the clause leans."""
        when, published = self.resolution.when, self.document.source.published
        if published is None or when.interval is None or when.interval.start <= published < when.interval.end:
            return self._lean is Lean.FUTURE
        return when.interval.start > published

    @property
    def _lean(self) -> Lean:
        start, end = self.stretch
        return lean_of(self.document.text, start, end, self.document.language)

    @property
    def id(self) -> str:
        """Made from the pile, the document, the place in it and the words there."""
        extent, document = self.timex.extent, self.document
        parts = (document.timeline, document.source.id, str(extent.start), str(extent.end), extent.exact)
        return hashlib.blake2b("\0".join(parts).encode(errors="surrogatepass"), digest_size=12).hexdigest()


@dataclass(frozen=True, slots=True)
class Scene:
    """A date in its sentence: the row, the index of the date in it, its clause, and who acts in that.

    `actor` is None where nobody is named; of a noun ("his return") it is whose it is.
    """

    page: Page
    dated: Dated
    sentence: Stretch
    row: Row
    at: int
    clause: Clause
    actor: str | None

    @property
    def speaks(self) -> bool:
        """Whether what happens is that something is said."""
        return self.clause.group is not None and self.row.lower(self.clause.head) in self.row.language.saying
