"""Titles of events: a line that can be read alone, without its date, of at most 120 characters.

A title is the first of the spans of a sentence that is complete and short enough, or that a cut makes short enough.
Works on one candidate, and ignores the value of its date.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from timeline.mentions.title_spans import TitleSpan, is_complete, title_spans
from timeline.mentions.title_text import EDGE_PUNCTUATION, close_quotation, title_text
from timeline.text.language import VerbForm
from timeline.text.standalone import cut_points, first_word, subject_before_aside, trim_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.mentions.candidates import EventCandidate
    from timeline.text.language import Language
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["title"]

_MAX_LENGTH = 120
_QUOTATION_START = re.compile(r'“(?=[^”]*”?$)|(?<!\S)"(?=\w[^"]*"?$)')
"""The mark of a quotation that ends the line."""
_PAUSE = re.compile(r"[,;.–—](?= )")
_MIN_QUOTED = 20
"""The least length of a quotation that is cut at a pause."""
_JOINING_LENGTH = 20
"""How many code points a title can lose with an adverb such as "however" and the words before a date."""
_MAX_TRIMMED = 8
"""How many words the end of a span loses at most because they need a complement."""
_BROKEN, _CUT, _PARTIAL, _SPEAKER, _PRONOUN = 9, 5, 3, 2, 1
"""The weights of flaws, the greatest first: the line is not complete, it ends with "…", it lacks the event's own word,
it has the pronoun of a speaker ("I"), it begins with a pronoun of somebody whom nothing names."""


class _Line(NamedTuple):
    """A possible title, and the sum of the weights of its flaws."""

    flaws: int
    text: str


def title(candidate: EventCandidate) -> str:
    """The title: of a report its sentence, speaker first; of another event its clause, agent first.

    "The probe is wrong, the minister said" gives "The minister said the probe is wrong". A title that is too long loses
    the fronted phrase, then the asides at its end, then complements.
    """
    lines: list[_Line] = []
    incomplete = []
    for span in title_spans(candidate):
        complete = _complete_span(candidate, span)
        if complete is None:
            incomplete.append(span)
            continue
        lines.append(_line(candidate, complete))
        if lines[-1].flaws == 0:
            break
    return min(lines or [_line(candidate, span) for span in incomplete], key=_flaws_of).text


def _flaws_of(line: _Line) -> int:
    return line.flaws


def _complete_span(candidate: EventCandidate, span: TitleSpan) -> TitleSpan | None:
    """The span, else without its fronted phrase; None if neither can be read alone."""
    if is_complete(candidate.row, span, candidate.clause):
        return span
    main = _without_fronted_phrase(candidate.row, span)
    return main if main is not span and is_complete(candidate.row, main, candidate.clause) else None


def _line(candidate: EventCandidate, span: TitleSpan) -> _Line:
    """The first shortening of the span that is short enough, else the span cut at a word."""
    max_length = _MAX_LENGTH + _removable_length(candidate)
    for shorter in chain(_shortenings(candidate, span, max_length), _partial_spans(candidate.row, span, max_length)):
        if _length(candidate.row, shorter) <= max_length:
            text = title_text(candidate, shorter)
            if len(text) <= _MAX_LENGTH:
                is_cut = shorter is not span and not is_complete(candidate.row, shorter, candidate.clause)
                return _Line(_BROKEN * is_cut + _flaws(candidate, shorter, text), text)
    return _cut(candidate, span)


def _length(row: TokenRow, span: TitleSpan) -> int:
    """The code points of the span in the text, without its subject if that is apart."""
    return row.end(span.body.stop - 1) - row.starts[span.body.start]


def _removable_length(candidate: EventCandidate) -> int:
    """How many code points a title can at most leave out: its date, what is in brackets, a joining adverb."""
    text, (start, end) = candidate.analysed.text, candidate.sentence
    at = candidate.timex_index
    date = 0 if at is None else len(candidate.row[at].text) + _JOINING_LENGTH
    brackets = 0 if text.find("(", start, end) < 0 else end - start
    return _JOINING_LENGTH + date + brackets


def _cut(candidate: EventCandidate, span: TitleSpan) -> _Line:
    """The line of the span, cut after a part of a quotation, else after a word."""
    text = title_text(candidate, span)
    flaws = _flaws(candidate, span, text)
    quotation = _QUOTATION_START.search(text, 0, _MAX_LENGTH - _MIN_QUOTED)
    if quotation is not None:
        pauses = list(_PAUSE.finditer(text, quotation.end() + _MIN_QUOTED, _MAX_LENGTH - 1))
        if pauses:
            return _Line(flaws, close_quotation(text[: pauses[-1].start()]))
    cut = text[: text.rfind(" ", 0, _MAX_LENGTH - 1)].rstrip(EDGE_PUNCTUATION)
    return _Line(_CUT + flaws, close_quotation(f"{cut}…"))


def _flaws(candidate: EventCandidate, span: TitleSpan, text: str) -> int:
    """The sum of the weights of the flaws of a complete span with this text."""
    row, head = candidate.row, candidate.clause.head
    is_named = candidate.actor is not None and text.startswith(candidate.actor)
    is_partial = head not in span.body and head not in span.subject
    flaws = _PARTIAL * is_partial
    if not is_named:
        has_speaker = row.contains_any(row.language.words.speaker_pronouns, range(span.start, span.body.stop))
        begins_with_pronoun = text.partition(" ")[0].lower() in _pronouns(row.language)
        flaws += _SPEAKER * has_speaker + _PRONOUN * begins_with_pronoun
    return flaws


@cache
def _pronouns(language: Language) -> frozenset[str]:
    """The words that mean something in another sentence."""
    words = language.words
    return words.personal_pronouns | words.impersonal_pronouns | words.personal_possessives | words.speaker_pronouns


def _shortenings(candidate: EventCandidate, span: TitleSpan, max_length: int) -> Iterator[TitleSpan]:
    """The span, then without its fronted phrase, then without more and more asides and complements at its end."""
    yield span
    row, group, head = candidate.row, span.group, candidate.clause.head
    main = _without_fronted_phrase(row, span)
    if not span.is_speech_first and head < main.body.start:
        return
    if group is not None and not span.is_speech_first:
        asides = [start for start in row.segment_starts if start < main.body.stop and _is_aside(row, start, group)]
        yield from (_ended(row, main, end) for end in (main.body.stop, *reversed(asides)) if end > head)
    yield from _cuts(row, main, _least_end(row, group, head), max_length)


def _partial_spans(row: TokenRow, span: TitleSpan, max_length: int) -> Iterator[TitleSpan]:
    """The shortenings that lack the word for the event, the longest first."""
    if span.group is not None and not span.is_speech_first:
        least = _least_end(row, span.group, span.group.head)
        for main in (_without_fronted_phrase(row, span), _without_aside(row, span, span.group)):
            yield main
            yield from _cuts(row, main, least, max_length)


def _cuts(row: TokenRow, span: TitleSpan, least: int, max_length: int) -> Iterator[TitleSpan]:
    """The span, cut at a complement or clause that begins at `least` or later, the longest first.

    Those that are longer than `max_length` by more than the words that trimming takes are left out.
    """
    least = max(least, span.body.start + 1)
    last = bisect_right(row.starts, row.starts[span.body.start] + max_length) + _MAX_TRIMMED
    return (_ended(row, span, end) for end in cut_points(row, least, min(last, span.body.stop - 1)))


def _ended(row: TokenRow, span: TitleSpan, end: int) -> TitleSpan:
    """The span, ended before `end`."""
    return span._replace(body=range(span.body.start, trim_end(row, span.body.start, end - 1) + 1))


def _without_fronted_phrase(row: TokenRow, span: TitleSpan) -> TitleSpan:
    """The span without the phrase that precedes its subject."""
    if span.group is None or span.subject:
        return span
    start = _skip_fronted_phrase(row, span.body.start, span.group)
    return span if start == span.body.start else span._replace(body=range(start, span.body.stop))


def _without_aside(row: TokenRow, span: TitleSpan, group: VerbGroup) -> TitleSpan:
    """The span without what commas set off between its subject and its verb."""
    subject = subject_before_aside(row, group)
    is_outside = span.subject or not subject or subject.start < span.body.start
    return span if is_outside else TitleSpan(range(group.first, span.body.stop), group, subject)


def _least_end(row: TokenRow, group: VerbGroup | None, head: int) -> int:
    """The least index at which a span can be cut: after the event at `head`, its verb, and the verb of its content."""
    if group is None:
        return head + 2
    last = group.last
    if row.lower(group.head) in row.language.verbs.clause_embedding:
        last = next((other.last for other in row.groups if other.first > last and _is_content_verb(row, other)), last)
    return max(head, last) + 2


def _is_content_verb(row: TokenRow, group: VerbGroup) -> bool:
    """True for a finite verb that is not the first of a relative clause: in "that he, who came, left" for "left"."""
    words, segment = row.language.words, row.segment(group.first)
    opener = row.lower(first_word(row, segment.start))
    is_relative = opener in words.relativizers and opener not in words.ambiguous_openers
    is_first = not any(other.finite and segment.start <= other.first < group.first for other in row.groups)
    return group.finite and not (is_relative and is_first)


def _skip_fronted_phrase(row: TokenRow, first: int, group: VerbGroup) -> int:
    """The start of the clause after a fronted phrase: "In a letter, the court asked"."""
    words = row.language.words
    word = row.lower(first)
    is_opener = word in words.prepositions or word in words.subordinators or word in words.compound_prepositions
    is_adverbial = words.is_adverb(word) or row.is_date(first)
    is_participle = any(other.first == first and not other.finite for other in row.groups)
    is_gerund = row.verb_form(first) is VerbForm.GERUND
    is_complement = row.lower(first - 1) in words.prepositions
    if not (is_opener or is_adverbial or is_gerund or is_participle or is_complement):
        return first
    commas = (at for at in reversed(row.commas(first, group.first)) if row.has_content_word(at, group.first))
    start = first_word(row, next(commas, first - 1) + 1)
    return first if row.lower(start) in words.conjunctions else start


def _is_aside(row: TokenRow, start: int, group: VerbGroup) -> bool:
    """True if the segment can be omitted: ", asking for more", "who had come"; not in "said that he, who"."""
    words = row.language.words
    if start <= group.last + 2 or not _opens_aside(row, start):
        return False
    complementizers = [at for at in range(group.last, start) if row.lower(at) in words.ambiguous_openers]
    return not complementizers or any(
        complementizers[-1] < other.first < start and other.finite for other in row.groups
    )


def _opens_aside(row: TokenRow, start: int) -> bool:
    """True if a comma, a relativizer or a subordinator opens the segment."""
    word, words = row.lower(start), row.language.words
    if word == "," or row.lower(start - 1) == "," or word in words.subordinators:
        return True
    return word in words.relativizers and word not in words.ambiguous_openers
