"""The title of a happening: its clause as a line that stands alone, without its date, at most 120 characters.

Works on one scene; knows nothing of what the date comes to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

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
"""A clause of fewer words can say too little by itself."""

_SPACES = re.compile(r"\s{2,}|[^\S ]")
_STRAY_PUNCTUATION = re.compile(r"\s+(?=[,.;:!?](?!\w))|,(?=\s*[,.;:])")
_STOP_IN_QUOTE = re.compile(r"[.,](?=[”\"]$)")
_DATELINE = re.compile(
    r"(?:[A-Z][\w.’'/-]*,? ){0,4}?[A-Z][\w.’'/-]*(?: ?\([^()]{1,30}\))?(?: ?[—–]| --?(?= )|:)\s+(?=[A-Z“\"])"
)
_EDGE_PUNCTUATION = " ,;:—–-.·"


def title(candidate: EventCandidate) -> str:
    """The title: of speech the sentence, and first in it who says it; else the clause, and before it who does it.

    "The probe is wrong, the minister said" gives "The minister said the probe is wrong". What is too long loses what
    leads up to it, then the asides at its end.
    """
    whole = ""
    for line in map(_capitalise, _shortenings(candidate)):
        if len(line) <= _MAX_LENGTH:
            return line
        whole = whole or line
    return whole[: whole.rfind(" ", 0, _MAX_LENGTH)].rstrip(_EDGE_PUNCTUATION) + "…"


def _capitalise(line: str) -> str:
    """With a capital, unless the first word has one somewhere: "eBay"."""
    return line[:1].upper() + line[1:] if line.partition(" ")[0].islower() else line


def _shortenings(candidate: EventCandidate) -> Iterator[str]:
    """The line, then what is left of it without what can be spared, ever less."""
    row, clause = candidate.row, candidate.clause
    goes_on = row.lower(clause.first - 1) in row.language.words.conjunctions
    if candidate.is_reporting and _is_speech_first(candidate):
        said = _text(candidate, 0, clause.first - 1)
        yield f"{_text(candidate, clause.first, clause.last)} {_lowercase_first(said, row.language)}"
    elif clause.group is None:
        yield _text(candidate, clause.first, clause.last)
    else:
        last = len(row) - 1 if candidate.is_reporting else _last_index(row, clause)
        opener = row.lower(0) in row.language.words.conjunctions
        first = int(opener) if candidate.is_reporting and not goes_on else clause.first
        who = "" if candidate.is_reporting and not goes_on else _subject_prefix(candidate)
        spared = _skip_fronted_phrase(row, first, clause.group)
        yield who + _text(candidate, first, last)
        asides = [cut for cut in row.segment_starts if cut <= last and _is_aside(row, cut, clause.group)]
        for end in (last + 1, *reversed(asides)):
            yield who + _text(candidate, spared, end - 1)


def _is_speech_first(candidate: EventCandidate) -> bool:
    """Whether what is said comes before who says it: "The probe is wrong, the minister said"."""
    row, clause = candidate.row, candidate.clause
    if clause.group is not None and is_after_aside(row, clause.group):
        return False
    return clause.first > 1 and clause.last >= len(row) - 2 and row.lower(clause.first - 1) == ","


def _subject_prefix(candidate: EventCandidate) -> str:
    """Who does it, with a space after, where that stands outside the clause."""
    clause, subject = candidate.clause, candidate.clause.subject
    if not subject or subject.stop > clause.first:
        return ""
    named = None if clause.group is None or clause.group.passive else candidate.actor
    return f"{named or _text(candidate, subject.start, subject.stop - 1)} "


def _last_index(row: TokenRow, clause: Clause) -> int:
    """The end of the clause; what says little goes on with the clause behind it: "The move came after they had met"."""
    following = clause.last + 1
    is_thin = sum(map(row.is_word, range(clause.first, following))) < _MIN_WORDS
    is_joined = row.lower(clause.last) != "," and following in row.segment_starts
    goes_on = is_joined and row.lower(following) in row.language.words.subordinators
    return row.segment(following).stop - 1 if is_thin and goes_on else clause.last


def _skip_fronted_phrase(row: TokenRow, first: int, group: VerbGroup) -> int:
    """Where the clause begins behind a phrase that leads up to it: "In a letter, the court asked"."""
    leads = (
        row.language.words.prepositions | row.language.words.subordinators | row.language.words.compound_prepositions
    )
    if row.lower(first) not in leads and row.verb_form(first) is not VerbForm.GERUND:
        return first
    commas = (at for at in reversed(row.commas(first, group.first)) if row.has_content_word(at, group.first))
    return next(commas, first - 1) + 1


def _is_aside(row: TokenRow, start: int, group: VerbGroup) -> bool:
    """Whether what begins there can be spared: ", asking for more", "who had come"; not in "said that he, who"."""
    word = row.lower(start)
    opens = (
        word in row.language.words.relativizers - row.language.words.ambiguous_openers
        or word in row.language.words.subordinators
    )
    if start <= group.last + 2 or not (word == "," or row.lower(start - 1) == "," or opens):
        return False
    said = [at for at in range(group.last, start) if row.lower(at) in row.language.words.ambiguous_openers]
    return not said or any(said[-1] < other.first < start and other.finite for other in row.groups)


def _text(candidate: EventCandidate, first: int, last: int) -> str:
    """The text from the one token to the other (included), without the date, the actor's name for a pronoun."""
    position, end = candidate.row[first].start, candidate.row[last].end
    pieces = []
    for start, stop, instead in sorted(_edits(candidate)):
        if position <= start and stop <= end:
            pieces += [candidate.analysed.text[position:start], instead]
            position = stop
    line = "".join([*pieces, candidate.analysed.text[position:end]])
    return _tidy(_DATELINE.sub("", line, count=1) if first == 0 else line)


def _edits(candidate: EventCandidate) -> Iterator[tuple[int, int, str]]:
    """Start and end of what is replaced, and by what."""
    row, clause = candidate.row, candidate.clause
    if candidate.timex_index is not None and not _is_noun_complement(row, clause, candidate.timex_index):
        last = (
            candidate.timex_index + 1
            if row.lower(candidate.timex_index + 1) == row.language.words.possessive_mark
            else candidate.timex_index
        )
        yield row[_first_introducer(candidate, candidate.timex_index)].start, row[last].end, ""
    possessives = row.language.words.personal_possessives
    yield from _connective_edits(row, clause)
    pronouns = (
        possessives
        if clause.group is None
        else row.language.words.personal_pronouns | row.language.words.impersonal_pronouns
    )
    at = next((at for at in range(clause.first, clause.head) if row.lower(at) in pronouns), None)
    if at is not None and candidate.actor is not None:
        yield row[at].start, row[at].end, f"{candidate.actor}’s" if row.lower(at) in possessives else candidate.actor


def _connective_edits(row: TokenRow, clause: Clause) -> Iterator[tuple[int, int, str]]:
    """What joins the clause to the sentence before: "However, the mayor also spoke"."""
    for at in range(clause.head) if clause.group is not None else ():
        if (
            row.lower(at) in row.language.words.conjunctive_adverbs
            and row.lower(at - 1) not in row.language.words.prepositions
        ):
            before, after = at > 0 and row.lower(at - 1) == ",", row.lower(at + 1) == ","
            is_set_off = after and (before or at == 0)
            yield row[at - (before and is_set_off)].start, row[at + is_set_off].end, " "


def _is_noun_complement(row: TokenRow, clause: Clause, at: int) -> bool:
    """Whether a phrase is none without the date: "the 2014 war", "the attacks of September 11", "that day has come"."""
    before = row.lower(at - 1)
    is_attribute = at < clause.last and row.is_content_word(at + 1) and before in row.language.words.determiners
    is_subject = clause.group is not None and at < clause.group.first and not clause.subject
    is_subject = is_subject and before not in row.language.words.prepositions
    return is_attribute or before in row.language.words.genitives or is_subject


def _first_introducer(candidate: EventCandidate, at: int) -> int:
    """The first of the words that only lead up to the date: "late on Friday". In "sworn in Thursday" it is no "in"."""
    row, lead = candidate.row, at
    leads = row.language.signals.date_introducers | (
        frozenset() if candidate.date.is_day else row.language.signals.period_introducers
    )
    while lead > candidate.clause.first and row.lower(lead - 1) in leads:
        lead -= 1
    return lead


def _tidy(line: str) -> str:
    return _STOP_IN_QUOTE.sub("", _STRAY_PUNCTUATION.sub("", _SPACES.sub(" ", line)).strip(_EDGE_PUNCTUATION))


def _lowercase_first(line: str, language: Language) -> str:
    """With a small first letter, unless the first word may be a name."""
    word = line.partition(" ")[0].lower()
    small = word in language.words.stop_words or word in language.words.numerals
    return line[:1].lower() + line[1:] if len(word) > 1 and small else line
