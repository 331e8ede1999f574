"""Who says what is quoted, and to which mention the quotation belongs."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Unit
from timeline.mentions.arguments import agent
from timeline.records import Modality
from timeline.text.clauses import clause_of
from timeline.text.quotations import normal
from timeline.text.sentences import meeting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import Page
    from timeline.records import Mention
    from timeline.text.sentences import Stretch
    from timeline.text.token_row import Row

__all__ = ["Saying", "quoted", "sayings"]

_FEWEST_WORDS = 4
"""Shorter quotations are words in quotation marks: they tell nobody apart."""


class Saying(NamedTuple):
    """A quotation as `normal` gives it, its sentence, and the id of the mention to which it belongs."""

    words: str
    sentence: Stretch
    owner: str


def sayings(page: Page, mentions: Sequence[Mention]) -> Iterator[Saying]:
    """The quotations that belong to one of the dated mentions, in the text's order.

    One that stands in a dated sentence belongs there, if it is not another who speaks. Any other belongs to its
    speaker's dated mention: the nearest before it, else the nearest after it.
    """
    here = _grouped(mentions, lambda mention: mention.quote.start)
    theirs = _grouped(filter(_can_own, mentions), lambda mention: mention.actors[0])
    for quotation, sentence, speaker in _spoken(page):
        words = normal(page.text[quotation.start : quotation.end])
        own = (mention for mention in here.get(sentence.start, ()) if _is_own(mention, quotation, speaker))
        owner = next(own, None) or _nearest(theirs.get(speaker, ()), quotation)
        if owner is not None and _tells_apart(words):
            yield Saying(words, sentence, owner.id)


def quoted(page: Page, sentence: Stretch) -> frozenset[str]:
    """The quotations in a sentence, as `normal` gives them."""
    found = (normal(page.text[start:end]) for start, end in meeting(page.quotations, sentence))
    return frozenset(filter(_tells_apart, found))


def _tells_apart(words: str) -> bool:
    return words.count(" ") + 1 >= _FEWEST_WORDS


def _grouped(mentions: Iterable[Mention], key: Callable[[Mention], object]) -> dict[object, list[Mention]]:
    grouped: defaultdict[object, list[Mention]] = defaultdict(list)
    for mention in mentions:
        grouped[key(mention)].append(mention)
    return grouped


def _can_own(mention: Mention) -> bool:
    """Whether a quotation from elsewhere in the text can belong to it: one acts in it, on a day that is not to come."""
    to_the_day = mention.resolution.when.precision in (Unit.DAY, None)
    return bool(mention.actors) and to_the_day and mention.modality is not Modality.EXPECTED


def _spoken(page: Page) -> Iterator[tuple[Stretch, Stretch, str | None]]:
    """The quotations, their sentences, their speakers; one that stands alone has the speaker of the one before."""
    last: str | None = None
    for sentence, quotations in groupby(page.quotations, lambda quotation: page.sentence(quotation.start)):
        row = page.row(sentence)
        is_alone = not any(map(row.is_word, range(len(row))))
        for quotation in quotations:
            last = last if is_alone else _speaker(page, row, quotation)
            yield quotation, sentence, last


def _speaker(page: Page, row: Row, quotation: Stretch) -> str | None:
    """Who does the saying that is nearest to the quotation: the first after it, else the last before it."""
    saying = [group for group in row.groups if row.lower(group.head) in page.language.saying]
    after = next((group for group in saying if row[group.head].start >= quotation.end), None)
    before = next((group for group in reversed(saying) if row[group.head].start < quotation.start), None)
    group = after or before
    return None if group is None else agent(page, row, clause_of(row, group))


def _is_own(mention: Mention, quotation: Stretch, speaker: str | None) -> bool:
    dated_inside = mention.timex is not None and quotation.start <= mention.timex.extent.start < quotation.end
    return not dated_inside and (speaker is None or not mention.actors or speaker in mention.actors)


def _nearest(mentions: Sequence[Mention], quotation: Stretch) -> Mention | None:
    after = bisect_right(mentions, quotation.start, key=lambda mention: mention.quote.start)
    return mentions[max(0, after - 1)] if mentions else None
