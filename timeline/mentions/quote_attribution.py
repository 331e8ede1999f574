"""Who says what is quoted, and to which mention the quotation belongs."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Unit
from timeline.mentions.arguments import agent
from timeline.records import Modality
from timeline.text.clauses import clause_of_verb
from timeline.text.quotations import normalise
from timeline.text.sentences import overlapping

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.records import Mention
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow

__all__ = ["AttributedQuotation", "attribute_quotations", "quotations_in"]

_MIN_WORDS = 4
"""Shorter quotations are words in quotation marks: they tell nobody apart."""


class AttributedQuotation(NamedTuple):
    """A quotation as `normal` gives it, its sentence, and the id of the mention to which it belongs."""

    words: str
    sentence: TextSpan
    mention_id: str


def attribute_quotations(analysed: AnalysedText, mentions: Sequence[Mention]) -> Iterator[AttributedQuotation]:
    """The quotations that belong to one of the dated mentions, in the text's order.

    One that stands in a dated sentence belongs there, if it is not another who speaks. Any other belongs to its
    speaker's dated mention: the nearest before it, else the nearest after it.
    """
    here = _group_by(mentions, lambda mention: mention.quote.start)
    theirs = _group_by(filter(_can_own_quotation, mentions), lambda mention: mention.actors[0])
    for quotation, sentence, speaker in _with_speakers(analysed):
        words = normalise(analysed.text[quotation.start : quotation.end])
        own = (mention for mention in here.get(sentence.start, ()) if _is_owner(mention, quotation, speaker))
        owner = next(own, None) or _nearest(theirs.get(speaker, ()), quotation)
        if owner is not None and _is_distinctive(words):
            yield AttributedQuotation(words, sentence, owner.id)


def quotations_in(analysed: AnalysedText, sentence: TextSpan) -> frozenset[str]:
    """The quotations in a sentence, as `normal` gives them."""
    found = (normalise(analysed.text[start:end]) for start, end in overlapping(analysed.quotations, sentence))
    return frozenset(filter(_is_distinctive, found))


def _is_distinctive(words: str) -> bool:
    return words.count(" ") + 1 >= _MIN_WORDS


def _group_by(mentions: Iterable[Mention], key: Callable[[Mention], object]) -> dict[object, list[Mention]]:
    grouped: defaultdict[object, list[Mention]] = defaultdict(list)
    for mention in mentions:
        grouped[key(mention)].append(mention)
    return grouped


def _can_own_quotation(mention: Mention) -> bool:
    """Whether a quotation from elsewhere in the text can belong to it: one acts in it, on a day that is not to come."""
    to_the_day = mention.resolution.when.precision in (Unit.DAY, None)
    return bool(mention.actors) and to_the_day and mention.modality is not Modality.EXPECTED


def _with_speakers(analysed: AnalysedText) -> Iterator[tuple[TextSpan, TextSpan, str | None]]:
    """The quotations, their sentences, their speakers; one that stands alone has the speaker of the one before."""
    last: str | None = None
    for sentence, quotations in groupby(analysed.quotations, lambda quotation: analysed.sentence_at(quotation.start)):
        row = analysed.row(sentence)
        is_alone = not any(map(row.is_word, range(len(row))))
        for quotation in quotations:
            last = last if is_alone else _speaker(analysed, row, quotation)
            yield quotation, sentence, last


def _speaker(analysed: AnalysedText, row: TokenRow, quotation: TextSpan) -> str | None:
    """Who does the saying that is nearest to the quotation: the first after it, else the last before it."""
    saying = [group for group in row.groups if row.lower(group.head) in analysed.language.verbs.reporting]
    after = next((group for group in saying if row[group.head].start >= quotation.end), None)
    before = next((group for group in reversed(saying) if row[group.head].start < quotation.start), None)
    group = after or before
    return None if group is None else agent(analysed, row, clause_of_verb(row, group))


def _is_owner(mention: Mention, quotation: TextSpan, speaker: str | None) -> bool:
    dated_inside = mention.timex is not None and quotation.start <= mention.timex.extent.start < quotation.end
    return not dated_inside and (speaker is None or not mention.actors or speaker in mention.actors)


def _nearest(mentions: Sequence[Mention], quotation: TextSpan) -> Mention | None:
    after = bisect_right(mentions, quotation.start, key=lambda mention: mention.quote.start)
    return mentions[max(0, after - 1)] if mentions else None
