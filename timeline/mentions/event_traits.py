"""Event traits: which undated events the date model may date, and what their grammar and place say about the date.

Traits are short strings for `date_model`: the role of the clause in its sentence with its aspect and class, the kinds
of dates in the sentence, whether the headline has the word, and the part of the text.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from timeline.text.language import VerbForm
from timeline.text.tense_aspect import ClauseAspect, clause_aspect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.news_document import NewsDocument
    from timeline.text.sentences import TextSpan
    from timeline.text.token_row import TokenRow, VerbGroup

__all__ = ["TraitIndex", "is_definite"]

_NOUN_PHRASE_WINDOW = 4
"""How many words before a noun its determiner can be."""
_PARTS = ((0, "opening"), (2, "lead"), (6, "early"))
"""The last of the prose sentences, counted from 0, of each part of a text."""


class TraitIndex:
    """What the traits of all events of a text need: its headline, its prose sentences, and its dated events."""

    def __init__(self, news: NewsDocument, prose: Mapping[TextSpan, int], dated: Iterable[EventCandidate]) -> None:
        self._news = news
        self._prose = prose
        headline = next((one for one in news.analysed.sentences[:1] if one not in prose), None)
        self._headline = headline
        self._headline_stems = frozenset() if headline is None else _content_stems(news.analysed.row(headline))
        self._dated_heads: defaultdict[TextSpan, set[int]] = defaultdict(set)
        for candidate in dated:
            self._dated_heads[candidate.sentence].add(candidate.head.start)

    def is_datable(self, candidate: EventCandidate) -> bool:
        """True for the event of the headline, a clause of the time of a dated one, and a noun of an undated sentence.

        Such a noun is definite, and a word of the headline: "the deal was the largest".
        A noun beside a dated event, or beside the verb of a headline, only completes that: "the police published a
        report on the attack".
        """
        group, row = candidate.clause.group, candidate.row
        if candidate.sentence == self._headline:
            return group.finite if group is not None else not any(verb.finite for verb in row.groups)
        dated_heads = self._dated_heads[candidate.sentence]
        if group is None:
            return not dated_heads and self._is_known(candidate) and not _is_unreal(row, candidate)
        governor = _governor(row, group) if dated_heads else None
        if governor is None or row[governor.head].start not in dated_heads:
            return False
        return not group.finite or clause_aspect(row, candidate.clause) is ClauseAspect.PAST_EVENT

    def traits(self, candidate: EventCandidate) -> Iterator[str]:
        """The traits of the event."""
        role, group, row = self._role(candidate), candidate.clause.group, candidate.row
        yield _part_of_text(self._prose.get(candidate.sentence))
        if group is None:
            yield f"{role}: {_determiner(row, candidate.clause.head)}"
            yield f"{role}: {_place_in_clause(row, candidate.clause.head)}"
        else:
            yield f"{role}: {_aspect(candidate, group)}"
            yield f"{role}: {_verb_class(row, candidate.clause.head)}"
        yield from (f"{role}: beside {kind}" for kind in _kinds_of_dates(self._news, candidate))
        is_repeated = not self._headline_stems.isdisjoint(candidate.stems)
        yield f"{role}: {'' if is_repeated else 'not '}in the headline"

    def _is_known(self, candidate: EventCandidate) -> bool:
        """True if the noun refers to the event of the headline."""
        return is_definite(candidate) and not self._headline_stems.isdisjoint(candidate.stems)

    def _role(self, candidate: EventCandidate) -> str:
        """The role of the clause in its sentence."""
        group = candidate.clause.group
        kind = "noun" if group is None else "clause" if group.finite else "participle"
        return kind if candidate.sentence in self._prose else f"headline {kind}"


def _is_unreal(row: TokenRow, candidate: EventCandidate) -> bool:
    """True if the noun is negated, or its sentence has a modal verb: "an inquiry will begin"."""
    before = range(candidate.clause.first, candidate.clause.head)
    is_modal = any(row.verb_form(group.first) is VerbForm.MODAL for group in row.groups)
    return is_modal or row.contains_any(row.language.words.negations, before)


def _governor(row: TokenRow, group: VerbGroup) -> VerbGroup | None:
    """The verb that a clause of the same time depends on: the last finite one before it, else the next one.

    None for a clause that can be of another time: a relative clause, the content of a report, "arrested for stealing".
    """
    if not _is_simultaneous(row, group):
        return None
    finite = [other for other in row.groups if other.finite and other != group]
    before = [other for other in finite if other.last < group.first]
    return before[-1] if before else next(iter(finite), None)


def _is_simultaneous(row: TokenRow, group: VerbGroup) -> bool:
    """True for "when it opened", ", asking for more", "by opening it", "with prices falling".

    Also for a participle that opens the sentence.
    """
    words, simultaneous = row.language.words, row.language.signals.simultaneous
    if group.finite:
        return row.lower(row.segment(group.first).start) in simultaneous
    if row.verb_form(group.first) is not VerbForm.GERUND:
        return False
    if _has_accompaniment(row, group) or _is_fronted(row, group):
        return True
    before = group.first - 1
    while words.is_adverb(row.lower(before)):
        before -= 1
    word = row.lower(before)
    if word in row.language.signals.before and row.lower(group.head) in row.language.verbs.scalar_change:
        return True  # "opened lower, before recovering"
    openers = (words.conjunctions, words.agent_marks, simultaneous)
    return word == "," or row.is_quotation(before) or any(word in opener for opener in openers)


def _is_fronted(row: TokenRow, group: VerbGroup) -> bool:
    """True if the participle opens the sentence: "Speaking to them, he left"; not in "Shipping agent Rosa Feld"."""
    words, after = row.language.words, row.lower(group.last + 1)
    has_complement = after in words.prepositions or after in words.determiners
    return group.first == 0 and has_complement and bool(row.commas(0, len(row)))


def _has_accompaniment(row: TokenRow, group: VerbGroup) -> bool:
    """True if "with" and a noun precede the participle: "with the prices of flour falling"."""
    for at in range(group.first - 1, -1, -1):
        if row.lower(at) in row.language.signals.accompaniments:
            return at < group.first - 1
        if row.is_verb(at) or not row.is_word(at):
            break
    return False


def _content_stems(row: TokenRow) -> frozenset[str]:
    language = row.language
    words = (word for at, word in enumerate(row.lowercase) if row.is_word(at))
    return frozenset(language.stem(word) for word in words if word not in language.words.stop_words)


def _part_of_text(prose_index: int | None) -> str:
    """The part of the text; `prose_index` counts the prose sentences from 0, and is None for a headline."""
    if prose_index is None:
        return "headline"
    return next((name for last, name in _PARTS if prose_index <= last), "body")


def _aspect(candidate: EventCandidate, group: VerbGroup) -> str:
    """The aspect of the clause, else the form of its first verb."""
    row = candidate.row
    aspect = clause_aspect(row, candidate.clause)
    name = row.verb_form(group.first) if aspect is None else aspect
    return "verb" if name is None else name.name.lower().replace("_", " ")


def _verb_class(row: TokenRow, head: int) -> str:
    verbs, word = row.language.verbs, row.lower(head)
    classes = (("report", verbs.reporting), ("speech", verbs.speech_act), ("state", verbs.stative))
    return next((name for name, words in classes if word in words), "action")


def is_definite(candidate: EventCandidate) -> bool:
    """Whether the noun has a determiner of something known: "the deal"."""
    return _determiner(candidate.row, candidate.clause.head) == "definite"


def _determiner(row: TokenRow, head: int) -> str:
    """The kind of determiner of the noun."""
    words = row.language.words
    for at in range(head - 1, max(-1, head - 1 - _NOUN_PHRASE_WINDOW), -1):
        word = row.lower(at)
        if word in words.determiners or word == words.possessive_mark:
            return "definite" if word in words.definite_determiners else "other determiner"
        if word in words.prepositions or row.is_verb(at) or not row.is_word(at):
            break
    return "no determiner"


def _place_in_clause(row: TokenRow, head: int) -> str:
    """Whether the noun is before the verb, after it, or after a preposition behind it."""
    verb = next((group for group in reversed(row.groups) if group.last < head), None)
    if verb is None:
        return "before the verb"
    is_oblique = row.contains_any(row.language.words.prepositions, range(verb.last + 1, head))
    return "in a phrase" if is_oblique else "after the verb"


def _kinds_of_dates(news: NewsDocument, candidate: EventCandidate) -> Iterator[str]:
    """The kinds of expressions of time in the sentence."""
    dates = news.dates_in(candidate.sentence)
    if any(date.is_calendar_time for date in dates):
        yield "a date"
    if not all(date.is_calendar_time for date in dates):
        yield "a duration"
    if not dates:
        yield "no date"
