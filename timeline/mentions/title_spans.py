"""Parts of a sentence that can be the title of an event, the narrowest first.

They are the clause or noun phrase of the event, then the clauses that contain it, then the sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from timeline.text.clause_extent import is_after_aside
from timeline.text.clauses import Clause, clause_of_verb
from timeline.text.language import VerbForm
from timeline.text.standalone import (
    can_begin,
    first_word,
    has_main_verb,
    is_attribution_start,
    noun_phrase,
    subject_before_aside,
    trim_end,
)
from timeline.text.tense_aspect import main_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.mentions.candidates import EventCandidate
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["TitleSpan", "is_complete", "title_spans"]

_MIN_WORDS = 5
"""A clause with fewer words takes the subordinate clause after it too."""
_MIN_NOUN_WORDS = 3
"""A noun phrase with fewer words is no title; the clause around it is."""

_MAX_CONTAINING = 16
"""How many verbs near the event can have a clause that contains it."""


class TitleSpan(NamedTuple):
    """Token indices of a title: `subject` comes first, and can be empty; `body` has the main verb.

    `group` is the main verb, None for a noun phrase. Of a report whose content precedes it, the subject is the report
    ("the minister said", "said the minister"), and the body the content.
    """

    body: range
    group: VerbGroup | None
    subject: range = range(0)
    is_speech_first: bool = False

    @property
    def is_inverted(self) -> bool:
        """True if the subject of a report follows its verb: "said the minister"."""
        return self.is_speech_first and self.group is not None and self.group.first == self.subject.start

    @property
    def start(self) -> int:
        """The index of the first token of the title."""
        return self.subject.start if self.subject else self.body.start


def title_spans(candidate: EventCandidate) -> Iterator[TitleSpan]:
    """The spans in the order in which a title prefers them."""
    row, clause = candidate.row, candidate.clause
    if clause.group is None:
        yield from _noun_spans(candidate)
    elif candidate.is_reporting:
        yield from _report_spans(candidate, clause.group)
    else:
        yield from _verb_spans(row, clause, clause.group)
    yield from _containing_spans(row, clause)
    yield _sentence_span(row, clause)


def is_complete(row: TokenRow, span: TitleSpan, own: Clause) -> bool:
    """True if the span can be read alone: it begins with a subject or a noun phrase, and a clause has its verb."""
    group = span.group
    start = span.start if group is None or not span.is_inverted else group.last + 1
    if not can_begin(row, start) or _is_age(row, span.subject):
        return False
    if group is None:
        return True
    if not span.is_inverted and _is_part(row, span, group):
        return False
    commas = row.commas(start, group.first)
    if row.verb_form(start) is VerbForm.GERUND and commas and own.head > commas[0]:
        return False  # "killing two, the storm hit", of "hit"
    groups = row.groups if own.group is None or own.group in row.groups else (*row.groups, own.group)
    part = span.subject if span.is_speech_first else span.body
    is_reduced = group is own.group and group.passive and not group.finite and span.start < group.first
    return is_reduced or has_main_verb(row, part.start, part.stop - 1, groups)


def _is_part(row: TokenRow, span: TitleSpan, group: VerbGroup) -> bool:
    """True if the span lacks what is before it."""
    start = span.start
    return _is_complement(row, start, group) or _is_apposition(row, start, group) or _lacks_object(row, span, group)


def _lacks_object(row: TokenRow, span: TitleSpan, group: VerbGroup) -> bool:
    """True for a relative clause whose object is before it: "the war, which nobody expected"."""
    is_relative = row.lower(span.start - 1) in row.language.words.relativizers
    return is_relative and group.last + 1 == span.body.stop


def _is_complement(row: TokenRow, start: int, group: VerbGroup) -> bool:
    """True if the phrase belongs to a preposition before it: "at the hearing, he spoke", "as part of it, he spoke"."""
    words, before = row.language.words, row.lower(start - 1)
    if before not in words.prepositions or row.is_verb(start - 2):
        return False
    commas = row.commas(start, group.first)
    return before not in words.subordinators or (bool(commas) and row.has_content_word(commas[-1], group.first))


def _is_apposition(row: TokenRow, start: int, group: VerbGroup) -> bool:
    """True if commas set the phrase off from the subject and from the verb: "Rosa Feld, a lawyer, resigned" at "a"."""
    return row.lower(start - 1) == "," and row.lower(group.first - 1) == "," and start < group.first


def _is_age(row: TokenRow, subject: range) -> bool:
    """True for the number of "Rosa Feld, 43, who"."""
    is_number = len(subject) == 1 and row.lower(subject.start)[:1].isdigit()
    return is_number and row.lower(subject.start - 1) == ","


def _noun_spans(candidate: EventCandidate) -> Iterator[TitleSpan]:
    """The phrase of an event noun, if it has a complement of its own; else its clause says more."""
    row, head = candidate.row, candidate.clause.head
    phrase = noun_phrase(row, head, candidate.clause.last)
    if candidate.timex_index is not None and can_begin(row, candidate.clause.first):
        phrase = range(min(phrase.start, candidate.clause.first), phrase.stop)  # "his return from a trip"
    words = sum(map(row.is_word, phrase)) + sum(map(row.is_date, phrase))
    is_subject = any(group.first == phrase.stop and group.finite for group in row.groups)
    if words >= _MIN_NOUN_WORDS and not is_subject and _is_specific(row, phrase, head):
        yield TitleSpan(phrase, None)


def _is_specific(row: TokenRow, phrase: range, head: int) -> bool:
    """True for an event noun with a determiner or a name before it, and with a complement that is no verb's."""
    words, first = row.language.words, row.lower(phrase.start)
    is_opened = first in words.determiners or first in words.numerals or row.is_capitalised(phrase.start)
    after = row.lower(head + 1)
    is_of_verb = row.is_verb(phrase.start - 1) and after in (words.locatives | words.directionals) - words.genitives
    has_complement = phrase.stop - 1 > head and not is_of_verb
    is_gerund = phrase.start == head and row.verb_form(head) is VerbForm.GERUND  # "killing two people"
    return is_opened and has_complement and not is_gerund and row.language.nouns.is_event(row.lower(head))


def _report_spans(candidate: EventCandidate, group: VerbGroup) -> Iterator[TitleSpan]:
    """The sentence, speaker first."""
    row, clause = candidate.row, candidate.clause
    first = first_word(row, _skip_joining_words(row, 0))
    report = _report_after_content(row, clause, group)
    if report:
        content = range(first, report.start - (row.lower(report.start - 1) == ","))
        yield TitleSpan(content, group, report, is_speech_first=True)
        return
    if row.lower(clause.first - 1) not in row.language.words.conjunctions:
        yield TitleSpan(range(first, len(row)), group)
    yield from _with_subjects(row, clause, group, len(row))


def _report_after_content(row: TokenRow, clause: Clause, group: VerbGroup) -> range:
    """The report that its content precedes: "The probe is wrong, the minister said"; else empty."""
    if row.is_quotation(0) and row.segment(group.first).start <= 1:
        stop = next(iter(row.commas(group.last, clause.last + 1)), clause.last + 1)
        return range(1, trim_end(row, clause.head, stop - 1) + 1)
    is_after_comma = clause.first > 1 and row.lower(clause.first - 1) == ","
    if is_after_aside(row, group) or clause.last < len(row) - 2 or not is_after_comma:
        return range(0)
    is_clause = has_main_verb(row, 0, clause.first - 2, row.groups) or row.is_quotation(clause.first - 2)
    return range(clause.first, trim_end(row, clause.head, clause.last) + 1) if is_clause else range(0)


def _verb_spans(row: TokenRow, clause: Clause, group: VerbGroup) -> Iterator[TitleSpan]:
    """The clause with its subject; an infinitive or gerund has none of its own unless no other verb has one."""
    if group.finite or group.passive or not any(other.finite for other in row.groups):
        yield from _with_subjects(row, clause, group, _stop(row, clause))


def _with_subjects(row: TokenRow, clause: Clause, group: VerbGroup, stop: int) -> Iterator[TitleSpan]:
    """The clause with the subject outside it, or what else can be its subject, or none."""
    body = range(clause.first, trim_end(row, clause.head, stop - 1) + 1)
    subject = clause.subject
    if subject and subject.stop <= clause.first:
        is_resumed = row.lower(group.first - 1) == "," and clause.first < group.first
        yield TitleSpan(range(group.first, body.stop) if is_resumed else body, group, subject)
    yield TitleSpan(range(_phrase_start(row, clause.first), body.stop), group)
    aside_subject = subject_before_aside(row, group)
    if aside_subject:
        yield TitleSpan(range(group.first, body.stop), group, aside_subject)


def _containing_spans(row: TokenRow, own: Clause) -> Iterator[TitleSpan]:
    """The clauses of other verbs that contain the event, that of the nearest verb first."""
    groups = [group for group in row.groups if group.finite and group is not own.group]
    for group in sorted(groups, key=lambda group: abs(group.head - own.head))[:_MAX_CONTAINING]:
        clause = clause_of_verb(row, group)
        for span in _with_subjects(row, clause, group, max(clause.last, own.last) + 1):
            if own.head in span.subject or own.head in span.body:
                yield span


def _sentence_span(row: TokenRow, own: Clause) -> TitleSpan:
    """The sentence without what only says who said it."""
    start = first_word(row, _skip_joining_words(row, 0))
    attributions = (comma for comma in row.commas(own.head, len(row)) if is_attribution_start(row, comma))
    stop = next(attributions, len(row))
    group = next(iter(main_verbs(row)), own.group)
    return TitleSpan(range(start, max(trim_end(row, own.head, stop - 1), own.head) + 1), group)


def _stop(row: TokenRow, clause: Clause) -> int:
    """The end of the clause, or of the clause after it if it is short: "The move came after they had met"."""
    following = clause.last + 1
    is_short = sum(map(row.is_word, range(clause.first, following))) < _MIN_WORDS
    is_adjoined = row.lower(clause.last) != "," and following in row.segment_starts
    is_subordinate = is_adjoined and row.lower(following) in row.language.words.subordinators
    return row.segment(following).stop if is_short and is_subordinate else following


def _skip_joining_words(row: TokenRow, first: int) -> int:
    """The index after the words that join a sentence to the one before: "But", "Earlier,"."""
    words = row.language.words
    if row.lower(first) in words.conjunctions:
        first += 1
    word = row.lower(first)
    is_set_off = words.is_adverb(word) and row.lower(first + 1) == ","
    is_meant = word in words.hedges or word in words.negations
    return first + 2 if is_set_off and not is_meant else first


def _phrase_start(row: TokenRow, first: int) -> int:
    """The first token of the noun phrase that the token is in: "no one else" of "one else"."""
    words = row.language.words
    while row.lower(first - 1) in words.determiners and row.lower(first - 1) not in words.relativizers:
        first -= 1
    return first_word(row, _skip_fronted_joint(row, first))


def _skip_fronted_joint(row: TokenRow, first: int) -> int:
    return _skip_joining_words(row, first) if row.verb_form(first) is not VerbForm.GERUND else first
