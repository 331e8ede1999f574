"""Text of a title: tokens of the sentence, without the date and joining words, and with names for pronouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.entities.pronouns import resolve_personal
from timeline.mentions.arguments import agent, subject
from timeline.text.clauses import clause_of_verb
from timeline.text.language import VerbForm
from timeline.text.tokens import bracketed_spans

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.title_spans import TitleSpan
    from timeline.text.clauses import Clause
    from timeline.text.language import Language
    from timeline.text.token_row import TokenRow

__all__ = ["EDGE_PUNCTUATION", "close_quotation", "title_text"]

EDGE_PUNCTUATION = " ,;:—–-.·"

_PAIRS = (("“", "”"), ("(", ")"), ("[", "]"))
_MARKS = '“”()[]"'
_SPACES = re.compile(r"\s{2,}|[^\S ]")
_STRAY_PUNCTUATION = re.compile(r"\s+(?=[,.;:!?](?!\w))|,(?=\s*[,.;:])")
_STRAY_SIGNS = (" ,", " .", " ;", " :", " !", " ?", ",,", ", ,")
"""One of them is in every line in which punctuation is stray."""
_STOP_IN_QUOTE = re.compile(r"[.,](?=[”\"]$)")
_SPACED_COMPOUND = re.compile(r"\b(\d+|\w+(?= - \w+ - )) - ([a-z]+)(?: - ([a-z]+))?")
_DATELINE = re.compile(
    r"(?:[A-Z][\w.’'/-]*,? ){0,4}?[A-Z][\w.’'/-]*(?: ?\([^()]{1,30}\))?(?: ?[—–]| --?(?= )|:)\s+(?=[A-Z“\"])"
)

_DATELINE_ENDS = ("—", "–", " -", ":")


def title_text(candidate: EventCandidate, span: TitleSpan) -> str:
    """The line of a span, with a capital."""
    body = _text(candidate, span, span.body)
    if span.is_speech_first:
        return _capitalise(f"{_report_text(candidate, span)} {_lowercase_first(body, candidate.row.language)}")
    return _capitalise(_subject_prefix(candidate, span) + body)


def close_quotation(line: str) -> str:
    """The line with its quotations and brackets balanced: an open one is closed, and a stray mark is dropped."""
    if not any(map(line.__contains__, _MARKS)):
        return line
    for opening, closing in _PAIRS:
        if line.count(opening) > line.count(closing):
            line += closing
        elif line.count(closing) > line.count(opening):
            line = line.replace(closing, "", 1)
    if line.count('"') % 2 == 0:
        return line
    at = line.rfind('"')
    is_opening = at == 0 or line[at - 1] in " (‘'"
    return f'{line}"' if is_opening and at + 1 < len(line) and line[at + 1] != " " else line[:at] + line[at + 1 :]


def _capitalise(line: str) -> str:
    """The line with a capital, unless its first word has one somewhere: "eBay"."""
    return line[:1].upper() + line[1:] if line.partition(" ")[0].islower() else line


def _report_text(candidate: EventCandidate, span: TitleSpan) -> str:
    """The report, its subject first: "the minister said" for "said the minister"."""
    if not span.is_inverted or span.group is None or span.group.last + 1 >= span.subject.stop:
        return _text(candidate, span, span.subject)
    verb = range(span.group.first, span.group.last + 1)
    return f"{_text(candidate, span, range(verb.stop, span.subject.stop))} {_text(candidate, span, verb)}"


def _subject_prefix(candidate: EventCandidate, span: TitleSpan) -> str:
    """The subject with a space after it, by its full name if it is the agent of the event; else empty."""
    if not span.subject:
        return ""
    clause = candidate.clause
    is_own_agent = span.group is clause.group and span.subject == clause.subject
    name = candidate.actor if is_own_agent and span.group is not None and not span.group.passive else None
    return f"{name or _text(candidate, span, span.subject)} "


def _text(candidate: EventCandidate, span: TitleSpan, part: range) -> str:
    """The text of a part of the span."""
    position, end = candidate.row.starts[part.start], candidate.row.end(part.stop - 1)
    pieces = []
    for start, stop, replacement in sorted(_edits(candidate, span)):
        if position <= start and stop <= max(end, start if replacement else stop) and start < end:
            pieces += [candidate.analysed.text[position:start], replacement]
            position = stop
    line = "".join([*pieces, candidate.analysed.text[position:end]])
    has_dateline = part.start == 0 and any(map(line.__contains__, _DATELINE_ENDS))
    line = _tidy(_DATELINE.sub("", line, count=1) if has_dateline else line)
    return close_quotation(_drop_dangling(line, candidate.row.language) if pieces else line)


def _edits(candidate: EventCandidate, span: TitleSpan) -> Iterator[tuple[int, int, str]]:
    """The start, end and replacement of each part of the text that a title changes."""
    yield from _date_edits(candidate, span)
    yield from _bracket_edits(candidate)
    yield from _connective_edits(candidate.row, span)
    yield from _pronoun_edits(candidate, span)


def _bracket_edits(candidate: EventCandidate) -> Iterator[tuple[int, int, str]]:
    """The removal of what is in round brackets, unless the event is."""
    text = candidate.analysed.text
    if text.find("(", *candidate.sentence) < 0:
        return
    head = candidate.head.start
    for start, end in bracketed_spans(text, candidate.sentence):
        if text[start] == "(" and not start < head < end:
            yield start, end, ""


def _date_edits(candidate: EventCandidate, span: TitleSpan) -> Iterator[tuple[int, int, str]]:
    """The removal of the date with the words that introduce it, and with its possessive mark."""
    row, at = candidate.row, candidate.timex_index
    if at is None or _is_noun_complement(row, candidate.clause, at):
        return
    first = _first_introducer(candidate, at)
    if row.lower(at + 1) == row.language.words.possessive_mark:
        yield row.starts[at], row.end(at + 1), row.language.words.definite_article
    elif not _is_needed(row, first, at, span):
        yield row.starts[first], row.end(at), ""


def _is_needed(row: TokenRow, first: int, at: int, span: TitleSpan) -> bool:
    """True if the words around the date need it: "following the 2002 season", "the vote was in 2015"."""
    before, words = row.lower(first - 1), row.language.words
    is_last = at + 1 >= span.body.stop or row.is_punctuation(at + 1)
    needs_object = before in words.prepositions and not words.is_adverb(before) and not row.is_verb(first - 2)
    is_predicate = row.verb_form(first - 1) is VerbForm.BE
    is_joined = (before in words.conjunctions and row.is_date(first - 2)) or (
        row.lower(at + 1) in words.conjunctions and row.is_date(at + 2)
    )
    if is_joined or row.lower(at + 1) in words.genitives:  # "in July or August of this year"
        return True
    return is_last and (before in words.determiners or needs_object or is_predicate)


def _pronoun_edits(candidate: EventCandidate, span: TitleSpan) -> Iterator[tuple[int, int, str]]:
    """The name of the entity that a pronoun means, if that is the subject, or a possessive at the start."""
    row, words = candidate.row, candidate.row.language.words
    at, name = span.start, None
    if row.lower(at) in words.personal_possessives and not row.is_verb(at + 1):
        name = resolve_personal(candidate.analysed, row.starts[at], row.lower(at))
        name = None if name is None else f"{name}’s"
    elif span.group is not None:
        at = span.group.first - 1
        while at > span.start and words.is_adverb(row.lower(at)):
            at -= 1
        at = max(at, span.start)
        name = _subject_name(candidate, span, at)
    if name is not None and not _is_named_before(candidate, span, at, name):
        yield row.starts[at], row.end(at), name


def _subject_name(candidate: EventCandidate, span: TitleSpan, at: int) -> str | None:
    """The name of the entity that the subject pronoun at this index means."""
    row, words, group = candidate.row, candidate.row.language.words, span.group
    if row.lower(at) in words.personal_pronouns:
        return resolve_personal(candidate.analysed, row.starts[at], row.lower(at))
    if row.lower(at) not in words.impersonal_pronouns or group is None:
        return None
    clause = candidate.clause
    if clause.group is not None and not clause.group.passive and at in clause.subject and candidate.actor is not None:
        return candidate.actor
    name_of = subject if group.passive else agent
    return name_of(candidate.analysed, row, clause_of_verb(row, group))


def _is_named_before(candidate: EventCandidate, span: TitleSpan, at: int, name: str) -> bool:
    """True if the title has the entity's name before the pronoun."""
    before = candidate.analysed.text[candidate.row.starts[span.start] : candidate.row.starts[at]]
    return name.removesuffix("’s").rpartition(" ")[2] in before


def _connective_edits(row: TokenRow, span: TitleSpan) -> Iterator[tuple[int, int, str]]:
    """The removal of the adverbs that join the clause to the sentence before: "However, the mayor also spoke"."""
    words, before_verb = row.language.words, range(span.start, 0 if span.group is None else span.group.head)
    if not row.contains_any(words.conjunctive_adverbs, before_verb):
        return
    for at in before_verb:
        if row.lower(at) in words.conjunctive_adverbs and row.lower(at - 1) not in words.prepositions:
            is_after_comma, is_before_comma = at > 0 and row.lower(at - 1) == ",", row.lower(at + 1) == ","
            is_set_off = is_before_comma and (is_after_comma or at == 0)
            yield row.starts[at - (is_after_comma and is_set_off)], row.end(at + is_set_off), " "


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
    if not line.isprintable() or "  " in line:
        line = _SPACES.sub(" ", line)
    if any(map(line.__contains__, _STRAY_SIGNS)):
        line = _STRAY_PUNCTUATION.sub("", line)
    line = line.strip(EDGE_PUNCTUATION)
    return _STOP_IN_QUOTE.sub("", line) if line.endswith(("”", '"')) else line


def _drop_dangling(line: str, language: Language) -> str:
    """The line without a conjunction at its end, from which a date was taken."""
    start, _, last = line.rpartition(" ")
    return start.rstrip(EDGE_PUNCTUATION) if start and last.lower() in language.words.conjunctions else line


def _lowercase_first(line: str, language: Language) -> str:
    """The line with a small first letter, unless its first word may be a name."""
    word = line.partition(" ")[0].lower()
    is_no_name = word in language.words.stop_words or word in language.words.numerals
    return line[:1].lower() + line[1:] if len(word) > 1 and is_no_name else line
