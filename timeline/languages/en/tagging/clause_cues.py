"""The cues of an English clause: what its words show of the side on which a date in it lies.

The verb nearest before the date in its clause gives the first cue. If there is none, it is the first after the
date, then the nearest before it in the sentence.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from timeline.languages.en.tagging.clause_verbs import ClauseVerb, VerbKind, clause_verbs
from timeline.languages.en.tagging.clauses import clause_start, first_clause, is_infinitive, words_of
from timeline.languages.en.verbs import form
from timeline.meanings.cues import Cue
from timeline.tagging.words import word_set
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MAX_CHARACTERS", "SENTENCE_END", "find_cues"]

MAX_CHARACTERS = 160
"""So many characters are read before a date, and so many after it."""

SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*\n|(?<!\n)[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9]))")


class _Place(NamedTuple):
    """The lower-case words of the sentence around a date.

    `before` lacks the `preposition` and the determiner of the date itself; its last clause begins at `clause`.
    """

    before: Sequence[str]
    clause: int
    preposition: str
    has_determiner: bool
    behind: Sequence[str]
    is_question: bool
    has_clock: bool


def find_cues(text: str, start: int, end: int) -> tuple[Cue, ...]:
    """The cues of a date between the code points `start` and `end` of the text."""
    place = _place(text, start, end)
    verb, position = _deciding_verb(place)
    if verb is None:
        return (Cue.NO_VERB, *_preposition_cues(place), *_cues_without_verb(place), *_word_cues(place))
    cues = [_KINDS[verb.kind], *_preposition_cues(place), *_word_cues(place)]
    if _has_infinitive(place.before[0 if position in _BEHIND else verb.end :]):
        cues.append(Cue.INFINITIVE)
    if position is not None:
        cues.append(position)
    if verb.kind in _PAST and place.preposition in _TERMS:
        cues.append(Cue.TERM_AFTER_PAST)
    return tuple(cues)


# ── The words around the date
_DETERMINERS = word_set("the a an his her its their our last early late mid next")
_PREPOSITIONS = word_set(
    """
    until till through by from since after before for of to on in at over into during payable effective this with about
    between and under following
    """
)


def _place(text: str, start: int, end: int) -> _Place:
    before = words_of(SENTENCE_END.split(text[max(0, start - MAX_CHARACTERS) : start])[-1].lower())
    sentence_end = SENTENCE_END.search(text, end, end + MAX_CHARACTERS)
    behind = text[end : end + MAX_CHARACTERS if sentence_end is None else sentence_end.start()]
    is_question = "?" in behind or text.startswith("?", end + len(behind)) or before[:1] in _ASKING
    has_clock = _CLOCK.search(text, start, min(len(text), end + _NEAR)) is not None
    has_determiner = bool(before) and before[-1] in _DETERMINERS
    if has_determiner:
        before.pop()
    preposition = before.pop() if before and before[-1] in _PREPOSITIONS else ""
    if before[-3:] in _AS_SOON_AS:
        del before[-3:]
        preposition = "as soon as"
    elif (preposition, *before[-1:]) == ("of", "ahead"):
        before.pop()
        preposition = "before"
    elif before[-2:] == ["of", "record"]:
        preposition = "effective"
    if not before and not preposition and not has_determiner:
        preposition = _FIRST
    before = list(_without_aside(before))
    if before and before[-1] == ",":
        before.pop()
    return _Place(
        before, clause_start(before), preposition, has_determiner, words_of(behind.lower()), is_question, has_clock
    )


_AS_SOON_AS = (["as", "soon", "as"], ["as", "early", "as"], ["as", "late", "as"])
_CLOCK = re.compile(r"(?<![\d.])\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b|(?<![\d.:])\d\d?:\d\d(?![\d:])|\bnoon\b")
_NEAR = 10
_ASKING = (["who"], ["anyone"])
_FIRST = "¶"
_DATE = "•"

# ── The verb
_KINDS = {
    VerbKind.FUTURE: Cue.FUTURE_VERB,
    VerbKind.MODAL: Cue.MODAL,
    VerbKind.PRESENT: Cue.PRESENT,
    VerbKind.INTENTION: Cue.INTENTION,
    VerbKind.SCHEDULED: Cue.SCHEDULED,
    VerbKind.PERFECT: Cue.PERFECT,
    VerbKind.STATE: Cue.STATE,
    VerbKind.PAST_INTENTION: Cue.PAST_INTENTION,
    VerbKind.PAST: Cue.PAST_VERB,
}
_BEHIND = frozenset((Cue.PAST_VERB_BEHIND, Cue.VERB_BEHIND, Cue.VERB_BEHIND_FIRST_DATE))
_PAST = frozenset((VerbKind.PAST, VerbKind.PAST_INTENTION))
_SAYING = word_set("said told wrote added")
_NEUTRAL = frozenset((VerbKind.PERFECT, VerbKind.STATE))


def _deciding_verb(place: _Place) -> tuple[ClauseVerb | None, Cue | None]:
    """The verb that decides, and the cue of its place if it does not stand before the date in its clause."""
    verb = _last(clause_verbs(place.before, place.clause))
    if verb is not None:
        return verb, None
    has_clause = place.clause < len(place.before)
    if not _is_invitation(place.before):
        # A date that begins its sentence may be followed by an aside: "In May, a week after the vote, they left".
        behind = first_clause(place.behind) if place.before else place.behind
        verb = next(clause_verbs([_DATE, *behind]), None)
        if verb is not None and has_clause and place.behind[0] == "," and behind[verb.start - 1] in _SAYING:
            verb = None
    if verb is not None:
        if verb.kind in _PAST:
            return verb._replace(kind=VerbKind.PAST), Cue.PAST_VERB_BEHIND
        is_first = not has_clause and verb.kind not in _NEUTRAL
        return verb, Cue.VERB_BEHIND_FIRST_DATE if is_first else Cue.VERB_BEHIND
    verb = _last(clause_verbs(_without_aside(place.before[: place.clause])))
    if verb is None:
        return None, None
    return verb, Cue.PAST_VERB_IN_OTHER_CLAUSE if verb.kind in _PAST else Cue.VERB_IN_OTHER_CLAUSE


def _last(verbs: Iterator[ClauseVerb]) -> ClauseVerb | None:
    return next(reversed(tuple(verbs)), None)


def _without_aside(words: Sequence[str]) -> Sequence[str]:
    """The words without an aside between commas at their end: "will read from it, published in 1907,"."""
    if not words or words[-1] != ",":
        return words
    aside = clause_start(words[:-1])
    first = next(clause_verbs(words[:-1], aside), None)
    is_aside = first is not None and first.start == aside > 0 and words[aside - 1] == ","
    return words[:aside] if is_aside else words


# ── The preposition
_TERMS = word_set("until till through by")
_PREPOSITION_CUES = {
    **dict.fromkeys(("until", "till"), Cue.UNTIL),
    **dict.fromkeys(("by", "through"), Cue.BY),
    **dict.fromkeys(("effective", "payable"), Cue.EFFECTIVE),
    "as soon as": Cue.AS_SOON_AS,
    "before": Cue.BEFORE,
    "for": Cue.FOR,
    "from": Cue.FROM,
    "of": Cue.OF,
    "since": Cue.SINCE,
    "to": Cue.TO,
    _FIRST: Cue.FIRST_WORD,
}
# "For January, exports rose" has a topic and no plan.
_TOPICS = word_set("for of")
_BEFORE_EVENTS = word_set("before for to")


def _preposition_cues(place: _Place) -> Iterator[Cue]:
    if place.preposition in _PREPOSITION_CUES and (place.before or place.preposition not in _TOPICS):
        yield _PREPOSITION_CUES[place.preposition]
    if place.has_determiner:
        yield Cue.DETERMINER
    if place.behind[:2] in _POSSESSIVES:
        is_to_come = place.preposition in _BEFORE_EVENTS or _is_invitation(place.before)
        yield Cue.EVENT_TO_COME if is_to_come else Cue.OWNED_EVENT


_POSSESSIVES = (["'", "s"], ["’", "s"])

# ── A sentence without a verb
_REPORTS = word_set(
    """
    thanks photos photo pictures pics result results stolen seen missing arrest arrests dead killed victims damage wake
    last best great loved letter minutes report article what so
    """
)


def _cues_without_verb(place: _Place) -> Iterator[Cue]:
    if place.is_question:
        yield Cue.QUESTION
    if place.preposition == "from":
        yield Cue.START_WITHOUT_VERB
    if place.has_clock and place.before:
        yield Cue.CLOCK
    if not _PLANS.isdisjoint(place.before):
        yield Cue.PLAN
    if not _REPORTS.isdisjoint(place.before):
        yield Cue.REPORT
    if _has_infinitive(place.before):
        yield Cue.INFINITIVE_ALONE


# ── Other words
_PLANS = word_set(
    """
    warning forecast alert deadline meeting appointment ticket tickets next plan plans hearing talks
    sale final ahead election trial ban strike
    """
)
_TARGETS = word_set("target deadline date appointment hearing release launch")
_PUT_OFF = word_set(
    """
    postponed adjourned extended suspended remanded granted delayed deferred rescheduled bailed closed shut banned
    barred halted done finished ready moved put given
    """
)
_BEHIND_PUT_OFF = _TERMS | {"to", "from"}
_INVITING = word_set(
    """
    let's let’s join meet see don't don’t come book visit bring remember register find catch keep save have enjoy happy
    """
)
# "To be tried for the robbery of 1 March": the object of these verbs and nouns is past.
_ANSWERING = word_set(
    """
    tried trial sentenced charged plead guilty accused convicted questioned court apologise apologize punished blamed
    remembered compensated compensate investigated held
    """
)
_ANSWERED_FOR = word_set("for over to about of with")
_BEFORE_OBJECTS = word_set("the a an his her its their")
_BEHIND_PAST = word_set("was were had")


def _word_cues(place: _Place) -> Iterator[Cue]:
    before, behind = place.before, place.behind
    if _is_invitation(before):
        yield Cue.INVITATION
    if place.preposition in _BEHIND_PUT_OFF and not _PUT_OFF.isdisjoint(before[-4:]):
        yield Cue.PUT_OFF
    if behind and behind[0] in _TARGETS:
        yield Cue.PLAN_BEHIND
    if not _ANSWERING.isdisjoint(before) and _is_answered_for(before):
        yield Cue.LOOKING_BACK
    if _goes_on_in_past(behind):
        yield Cue.PAST_BEHIND


def _is_invitation(words: Sequence[str]) -> bool:
    """Whether the sentence begins with such a word as "join", apart from signs."""
    return next((word for word in words if word[0].isalpha()), "") in _INVITING


def _has_infinitive(words: Sequence[str]) -> bool:
    return any(is_infinitive(words, index) for index in range(len(words)))


def _is_answered_for(words: Sequence[str]) -> bool:
    """Whether a verb such as "tried" governs what someone answers for: "tried for the robbery of"."""
    verb = next(index for index, word in enumerate(words) if word in _ANSWERING)
    pairs = zip(words[verb + 1 :], words[verb + 2 :], strict=False)
    return any(word in _ANSWERED_FOR and following in _BEFORE_OBJECTS for word, following in pairs)


def _goes_on_in_past(words: Sequence[str]) -> bool:
    """Whether the words go on with "but", the past of an auxiliary or another past verb: ", was called off"."""
    is_behind_comma = words[:1] == [","]
    following = next(iter(words[1:2] if is_behind_comma else words[:1]), "")
    if following == "but" or following in _BEHIND_PAST:
        return True
    return is_behind_comma and following not in _SAYING and form(following) is VerbForm.PAST
