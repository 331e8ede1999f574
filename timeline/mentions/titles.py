"""Titles of events: the clause as a line that can be read alone, without its date, of at most 120 characters.

Works on one candidate, and ignores the value of its date.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.mentions.arguments import subject
from timeline.text.clause_extent import is_after_aside
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.mentions.candidates import EventCandidate
    from timeline.text.clauses import Clause
    from timeline.text.language import Language
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["title"]

_MAX_LENGTH = 120
_MIN_WORDS = 5
"""A clause with fewer words takes the subordinate clause after it too."""

_SPACES = re.compile(r"\s{2,}|[^\S ]")
_STRAY_PUNCTUATION = re.compile(r"\s+(?=[,.;:!?](?!\w))|,(?=\s*[,.;:])")
_STOP_IN_QUOTE = re.compile(r"[.,](?=[”\"]$)")
_DATELINE = re.compile(
    r"(?:[A-Z][\w.’'/-]*,? ){0,4}?[A-Z][\w.’'/-]*(?: ?\([^()]{1,30}\))?(?: ?[—–]| --?(?= )|:)\s+(?=[A-Z“\"])"
)
_EDGE_PUNCTUATION = " ,;:—–-.·"


def title(candidate: EventCandidate) -> str:
    """The title: of a report its sentence, speaker first; of another event its clause, agent first.

    "The probe is wrong, the minister said" gives "The minister said the probe is wrong". A title that is too long loses
    the fronted phrase, then the asides at its end.
    """
    longest = ""
    for line in map(_capitalise, _shortenings(candidate)):
        if len(line) <= _MAX_LENGTH:
            return line
        longest = longest or line
    return longest[: longest.rfind(" ", 0, _MAX_LENGTH)].rstrip(_EDGE_PUNCTUATION) + "…"


def _capitalise(line: str) -> str:
    """The line with a capital, unless its first word has one somewhere: "eBay"."""
    return line[:1].upper() + line[1:] if line.partition(" ")[0].islower() else line


def _shortenings(candidate: EventCandidate) -> Iterator[str]:
    """The whole line, then ever shorter ones."""
    clause = candidate.clause
    if candidate.is_reporting and _is_speech_first(candidate):
        content = _lowercase_first(_text(candidate, 0, clause.first - 1), candidate.row.language)
        yield f"{_text(candidate, clause.first, clause.last)} {content}"
    elif clause.group is None:
        yield _text(candidate, clause.first, clause.last)
    else:
        yield from _verb_shortenings(candidate, clause.group)


def _verb_shortenings(candidate: EventCandidate, group: VerbGroup) -> Iterator[str]:
    """The line of a verb's clause, then without its fronted phrase, then without more and more asides at its end."""
    row, clause, conjunctions = candidate.row, candidate.clause, candidate.row.language.words.conjunctions
    last = len(row) - 1 if candidate.is_reporting else _last_index(row, clause)
    if candidate.is_reporting and row.lower(clause.first - 1) not in conjunctions:
        first, subject = int(row.lower(0) in conjunctions), ""
    else:
        first, subject = clause.first, _subject_prefix(candidate)
    yield subject + _text(candidate, first, last)
    main_start = _skip_fronted_phrase(row, first, group)
    asides = [start for start in row.segment_starts if start <= last and _is_aside(row, start, group)]
    for end in (last + 1, *reversed(asides)):
        yield subject + _text(candidate, main_start, end - 1)


def _is_speech_first(candidate: EventCandidate) -> bool:
    """True if the reported content precedes its speaker: "The probe is wrong, the minister said"."""
    row, clause = candidate.row, candidate.clause
    if clause.group is not None and is_after_aside(row, clause.group):
        return False
    return clause.first > 1 and clause.last >= len(row) - 2 and row.lower(clause.first - 1) == ","


def _subject_prefix(candidate: EventCandidate) -> str:
    """The subject with a space after it, if it is outside the clause; else empty."""
    clause, subject = candidate.clause, candidate.clause.subject
    if not subject or subject.stop > clause.first:
        return ""
    agent = None if clause.group is None or clause.group.passive else candidate.actor
    return f"{agent or _text(candidate, subject.start, subject.stop - 1)} "


def _last_index(row: TokenRow, clause: Clause) -> int:
    """The end of the clause, or of the clause after it if it is short: "The move came after they had met"."""
    following = clause.last + 1
    is_short = sum(map(row.is_word, range(clause.first, following))) < _MIN_WORDS
    is_adjoined = row.lower(clause.last) != "," and following in row.segment_starts
    is_subordinate = is_adjoined and row.lower(following) in row.language.words.subordinators
    return row.segment(following).stop - 1 if is_short and is_subordinate else clause.last


def _skip_fronted_phrase(row: TokenRow, first: int, group: VerbGroup) -> int:
    """The start of the clause after a fronted phrase: "In a letter, the court asked"."""
    words = row.language.words
    openers = words.prepositions | words.subordinators | words.compound_prepositions
    if row.lower(first) not in openers and row.verb_form(first) is not VerbForm.GERUND:
        return first
    commas = (at for at in reversed(row.commas(first, group.first)) if row.has_content_word(at, group.first))
    return next(commas, first - 1) + 1


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


def _text(candidate: EventCandidate, first: int, last: int) -> str:
    """The text from token `first` to token `last` (included), without the date, and with a name for the pronoun."""
    position, end = candidate.row[first].start, candidate.row[last].end
    pieces = []
    for start, stop, replacement in sorted(_edits(candidate)):
        if position <= start and stop <= end:
            pieces += [candidate.analysed.text[position:start], replacement]
            position = stop
    line = "".join([*pieces, candidate.analysed.text[position:end]])
    return _tidy(_DATELINE.sub("", line, count=1) if first == 0 else line)


def _edits(candidate: EventCandidate) -> Iterator[tuple[int, int, str]]:
    """The start, end and replacement of each part of the text that a title changes."""
    yield from _date_edits(candidate)
    yield from _connective_edits(candidate.row, candidate.clause)
    yield from _pronoun_edits(candidate)


def _date_edits(candidate: EventCandidate) -> Iterator[tuple[int, int, str]]:
    """The removal of the date with the words that introduce it, and with its possessive mark."""
    row, at = candidate.row, candidate.timex_index
    if at is not None and not _is_noun_complement(row, candidate.clause, at):
        last = at + 1 if row.lower(at + 1) == row.language.words.possessive_mark else at
        yield row[_first_introducer(candidate, at)].start, row[last].end, ""


def _pronoun_edits(candidate: EventCandidate) -> Iterator[tuple[int, int, str]]:
    """The subject's name for the first pronoun before the head; the possessor's name for a possessive before a noun."""
    row, clause, words = candidate.row, candidate.clause, candidate.row.language.words
    possessives = words.personal_possessives
    pronouns = possessives if clause.group is None else words.personal_pronouns | words.impersonal_pronouns
    at = next((at for at in range(clause.first, clause.head) if row.lower(at) in pronouns), None)
    is_passive = clause.group is not None and clause.group.passive
    entity = subject(candidate.analysed, row, clause) if at is not None and is_passive else candidate.actor
    if at is not None and entity is not None:
        name = f"{entity}’s" if row.lower(at) in possessives else entity
        yield row[at].start, row[at].end, name


def _connective_edits(row: TokenRow, clause: Clause) -> Iterator[tuple[int, int, str]]:
    """The removal of the adverbs that join the clause to the sentence before: "However, the mayor also spoke"."""
    words = row.language.words
    for at in range(clause.head) if clause.group is not None else ():
        if row.lower(at) in words.conjunctive_adverbs and row.lower(at - 1) not in words.prepositions:
            is_after_comma, is_before_comma = at > 0 and row.lower(at - 1) == ",", row.lower(at + 1) == ","
            is_set_off = is_before_comma and (is_after_comma or at == 0)
            yield row[at - (is_after_comma and is_set_off)].start, row[at + is_set_off].end, " "


def _is_noun_complement(row: TokenRow, clause: Clause, at: int) -> bool:
    """True if the phrase needs the date: "the 2014 war", "the attacks of September 11", "that day has come"."""
    before, words = row.lower(at - 1), row.language.words
    if before in words.genitives:
        return True
    if at < clause.last and row.is_content_word(at + 1) and before in words.determiners:
        return True
    is_subject = clause.group is not None and at < clause.group.first and not clause.subject
    return is_subject and before not in words.prepositions


def _first_introducer(candidate: EventCandidate, at: int) -> int:
    """The first of the words that only introduce the date: "late on Friday"; not the "in" of "sworn in Thursday"."""
    row, first, signals = candidate.row, at, candidate.row.language.signals
    period_introducers = frozenset() if candidate.date.is_day else signals.period_introducers
    introducers = signals.date_introducers | period_introducers
    while first > candidate.clause.first and row.lower(first - 1) in introducers:
        first -= 1
    return first


def _tidy(line: str) -> str:
    """The line without double spaces, stray punctuation, and punctuation at its ends."""
    return _STOP_IN_QUOTE.sub("", _STRAY_PUNCTUATION.sub("", _SPACES.sub(" ", line)).strip(_EDGE_PUNCTUATION))


def _lowercase_first(line: str, language: Language) -> str:
    """The line with a small first letter, unless its first word may be a name."""
    word = line.partition(" ")[0].lower()
    is_no_name = word in language.words.stop_words or word in language.words.numerals
    return line[:1].lower() + line[1:] if len(word) > 1 and is_no_name else line
