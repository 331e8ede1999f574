"""Quotation attribution: who says each quotation, and which mention it belongs to."""

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
"""How many words a quotation must have to be distinctive; fewer are only words in quotation marks."""


class AttributedQuotation(NamedTuple):
    """The normalised words of a quotation, its sentence, and the id of the mention that it belongs to."""

    words: str
    sentence: TextSpan
    mention_id: str


def attribute_quotations(analysed: AnalysedText, mentions: Sequence[Mention]) -> Iterator[AttributedQuotation]:
    """The quotations that belong to one of the dated mentions, in the text's order.

    A quotation in the sentence of a mention belongs to it, unless another entity speaks. Any other quotation belongs to
    a dated mention of its speaker: the nearest before it, else the nearest after it.
    """
    by_sentence = _group_by(mentions, lambda mention: mention.quote.start)
    by_agent = _group_by(filter(_can_own_quotation, mentions), lambda mention: mention.actors[0])
    for quotation, sentence, speaker in _with_speakers(analysed):
        words = normalise(analysed.text[quotation.start : quotation.end])
        owners = (mention for mention in by_sentence.get(sentence.start, ()) if _is_owner(mention, quotation, speaker))
        owner = next(owners, None) or _nearest(by_agent.get(speaker, ()), quotation)
        if owner is not None and _is_distinctive(words):
            yield AttributedQuotation(words, sentence, owner.id)


def quotations_in(analysed: AnalysedText, sentence: TextSpan) -> frozenset[str]:
    """The normalised distinctive quotations of a sentence."""
    quotations = (normalise(analysed.text[start:end]) for start, end in overlapping(analysed.quotations, sentence))
    return frozenset(filter(_is_distinctive, quotations))


def _is_distinctive(words: str) -> bool:
    return words.count(" ") + 1 >= _MIN_WORDS


def _group_by(mentions: Iterable[Mention], key: Callable[[Mention], object]) -> dict[object, list[Mention]]:
    grouped: defaultdict[object, list[Mention]] = defaultdict(list)
    for mention in mentions:
        grouped[key(mention)].append(mention)
    return grouped


def _can_own_quotation(mention: Mention) -> bool:
    """True if a quotation from another sentence can belong to it: it has an agent, a day, and is not in the future."""
    has_day = mention.resolution.when.precision in (Unit.DAY, None)
    return bool(mention.actors) and has_day and mention.modality is not Modality.EXPECTED


def _with_speakers(analysed: AnalysedText) -> Iterator[tuple[TextSpan, TextSpan, str | None]]:
    """Each quotation, its sentence, and its speaker: that of the previous quotation if the sentence has no words."""
    speaker: str | None = None
    for sentence, quotations in groupby(analysed.quotations, lambda quotation: analysed.sentence_at(quotation.start)):
        row = analysed.row(sentence)
        has_no_words = not any(map(row.is_word, range(len(row))))
        for quotation in quotations:
            speaker = speaker if has_no_words else _speaker(analysed, row, quotation)
            yield quotation, sentence, speaker


def _speaker(analysed: AnalysedText, row: TokenRow, quotation: TextSpan) -> str | None:
    """The agent of the nearest reporting verb: the first after the quotation, else the last before it."""
    reports = [group for group in row.groups if row.lower(group.head) in analysed.language.verbs.reporting]
    after = next((group for group in reports if row[group.head].start >= quotation.end), None)
    before = next((group for group in reversed(reports) if row[group.head].start < quotation.start), None)
    group = after or before
    return None if group is None else agent(analysed, row, clause_of_verb(row, group))


def _is_owner(mention: Mention, quotation: TextSpan, speaker: str | None) -> bool:
    """True if the speaker may be the agent of the mention, and the date of the mention is not within the quotation."""
    is_dated_inside = mention.timex is not None and quotation.start <= mention.timex.extent.start < quotation.end
    return not is_dated_inside and (speaker is None or not mention.actors or speaker in mention.actors)


def _nearest(mentions: Sequence[Mention], quotation: TextSpan) -> Mention | None:
    """The last mention before the quotation, else the first after it."""
    following = bisect_right(mentions, quotation.start, key=lambda mention: mention.quote.start)
    return mentions[max(0, following - 1)] if mentions else None
