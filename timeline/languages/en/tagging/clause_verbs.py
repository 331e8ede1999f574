"""The verbs of English clauses, each with its auxiliaries, found by the forms of words and by closed lists.

The kind of a verb says how it bears on the side of its clause. `timeline.text` reads clauses closer; this is quick.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.languages.en.tagging.clauses import BORDERS, is_infinitive
from timeline.languages.en.verbs import REPORTING, form, lemma
from timeline.tagging.words import word_set
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    _Reader: TypeAlias = Callable[[Sequence[str], int], "ClauseVerb | None"]

__all__ = ["ClauseVerb", "VerbKind", "clause_verbs", "is_verb"]


class VerbKind(Enum):
    """What kind of verb it is; the values are examples."""

    FUTURE = "will meet, is to meet, to be held, is meeting, is on Sunday"
    MODAL = "may meet, would meet"
    PRESENT = "opens, is held"
    INTENTION = "plans to meet, is due to meet, planned a meeting"
    SCHEDULED = "scheduled for"
    PERFECT = "has met"
    STATE = "is, has"
    PAST_INTENTION = "agreed to meet"
    PAST = "met, had met, could not meet, may have met, is accused of"


class ClauseVerb(NamedTuple):
    """A verb of a clause: its kind and its words, from `start` to before `end`."""

    kind: VerbKind
    start: int
    end: int


# ── Verbs
def clause_verbs(words: Sequence[str], start: int = 0) -> Iterator[ClauseVerb]:
    """Yield the verbs of the lower-case words of a sentence from the index `start` on, in their order."""
    index = start
    while index < len(words):
        word = words[index]
        read = _reader_of(word)
        verb = None if read is None else read(words, index)
        if verb is None:
            index += 2 if word == "to" and is_infinitive(words, index) else 1
        else:
            yield verb
            index = verb.end


@lru_cache(maxsize=32_768)
def _reader_of(word: str) -> _Reader | None:
    """The function that reads a verb which begins with the word, None if none does."""
    if word in _READERS:
        return _READERS[word]
    if word.endswith(("'ll", "’ll")):
        return _modal
    if word.endswith(_SHORT_BE):
        return _be
    return _intention if word.startswith(_INTENT_STEMS) else _reader_of_form(word)


def _reader_of_form(word: str) -> _Reader | None:
    match form(word):
        case VerbForm.PAST:
            return _past
        case VerbForm.PARTICIPLE if lemma(word) != word:
            return _participle
        case VerbForm.PRESENT if word not in REPORTING:
            return _present
    return None


def is_verb(word: str) -> bool:
    """Whether the lower-case word is a finite verb by its form."""
    return word in _READERS or form(word) in (VerbForm.PAST, VerbForm.PRESENT)


def _word(words: Sequence[str], index: int) -> str:
    return words[index] if index < len(words) else ""


def _behind_adverbs(words: Sequence[str], index: int) -> int:
    while index < len(words) and (words[index] in _ADVERBS or words[index].endswith("ly")):
        index += 1
    return index


_ADVERBS = word_set("not also then now still only likely again soon never already just all both")


def _is_participle(word: str) -> bool:
    return word in _PARTICLES or form(word) in (VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND)


_PARTICLES = word_set("due out up back about")  # "is due", "is out on Friday"


# ── One inflected word
def _past(words: Sequence[str], index: int) -> ClauseVerb | None:
    """A past verb; None if the word only describes what follows, or is a name."""
    word = words[index]
    before = words[index - 1] if index else _START
    is_last = index + 1 == len(words)
    if (
        word in _NO_VERBS
        or _word(words, index + 1) == "-"
        or (word.endswith("ed") and not is_last and before in _BEFORE_ADJECTIVES and before not in BORDERS)
    ):
        return None
    return ClauseVerb(VerbKind.PAST, index, index + 1)


_START = "¶"
# "The restored mill", "left-handed players", "Wounded soldiers" report nothing.
_BEFORE_ADJECTIVES = word_set("¶ the a an of for by with in at on and or our your their his her its this that -")
# "Preferred shares" are no event, and "Alfred" is a name.
_NO_VERBS = word_set(
    "preferred limited united unlimited unspecified undetermined undisclosed alfred ahmed mohammed muhammed"
)


def _participle(words: Sequence[str], index: int) -> ClauseVerb | None:
    """A participle that follows its noun, right before the date: "a van seen"."""
    is_bare = 0 < index == len(words) - 1 and words[index - 1] not in _AUXILIARIES
    return ClauseVerb(VerbKind.PAST, index, index + 1) if is_bare else None


_AUXILIARIES = word_set("be been being is are am was were get gets to has have had not also s")


def _present(words: Sequence[str], index: int) -> ClauseVerb | None:
    before = words[index - 1] if index else ""
    is_noun = before in _BEFORE_NOUNS or (before.isdigit() and len(before) < len("2015"))
    return None if is_noun else ClauseVerb(VerbKind.PRESENT, index, index + 1)


# In "the votes of two villages", "nine votes", "of returns" these words are nouns.
_BEFORE_NOUNS = word_set(
    """
    the a an no its his her our their these those some any all both most more many few several other
    two three four five six seven eight nine ten hundred thousand million of for in by with from after 's ’s
    """
)
_TIMETABLED = word_set(
    """
    opens closes starts ends votes returns leaves meets faces visits holds hosts launches travels plays takes kicks runs
    sails meet begin convene resume reopen host face visit play leave start
    """
)


def _opening(words: Sequence[str], index: int) -> ClauseVerb | None:
    return ClauseVerb(VerbKind.PRESENT, index, index + 2) if _word(words, index + 1) == "open" else None


_OPENING = word_set("doors gates polls booking bookings")


def _go(words: Sequence[str], index: int) -> ClauseVerb | None:
    is_election = list(words[index + 1 : index + 4]) == ["to", "the", "polls"]
    return ClauseVerb(VerbKind.FUTURE, index, index + 4) if is_election else _present(words, index)


_TO_COME = word_set("upcoming forthcoming deadline expire")


# ── Auxiliaries
def _modal(words: Sequence[str], index: int) -> ClauseVerb | None:
    following, verb = _word(words, index + 1), _behind_adverbs(words, index + 1)
    if _word(words, verb) == "have" and words[index] not in _WILL:
        return ClauseVerb(VerbKind.PAST, index, min(verb + 2, len(words)))
    if not following or following in _NOT_BEHIND_MODAL or following[0].isdigit():
        return None
    if words[index] in _FAILED or (words[index] == "could" and following == "not"):
        return ClauseVerb(VerbKind.PAST, index, verb + 1)
    if _word(words, verb) in ("be", "get"):
        verb += 1
    # A participle that follows belongs to the verb: "may have hopes dashed".
    end = verb + 2 if _word(words, verb + 1).endswith("ed") else verb + 1
    return ClauseVerb(VerbKind.MODAL if words[index] in _MODALS else VerbKind.FUTURE, index, end)


_WILL = word_set("will shall won't won’t")
_MODALS = word_set("would could should might may must can can't can’t wouldn't wouldn’t shouldn't shouldn’t")
_FAILED = word_set("couldn't couldn’t")
# "May" is a month and no modal in "in May and June", "from May 8 on".
_NOT_BEHIND_MODAL = word_set("have and or to until in of on at for with , ; : ) .")


def _be(words: Sequence[str], index: int) -> ClauseVerb:
    at = _behind_adverbs(words, index + 1)
    word, following = _word(words, at), _word(words, at + 1)
    is_next_to_date = not word or (word in _NEAR and not following)
    if is_next_to_date or word in _AWAY or word in ("to", "being"):
        return ClauseVerb(VerbKind.FUTURE, index, min(at + (3 if following == "be" else 2), len(words)))
    if word in _GONE_BY:
        return ClauseVerb(VerbKind.PAST, index, at + 1)
    if not _is_participle(word):
        return ClauseVerb(VerbKind.STATE, index, at)
    end = at + 1
    if following in ("to", "for") and _word(words, at + 2):
        end += 3 if words[at + 2] == "be" else 2
    is_intention = word in _INTENTS or word.startswith(_INTENT_STEMS)
    passive = VerbKind.INTENTION if is_intention else VerbKind.PRESENT
    return ClauseVerb(VerbKind.FUTURE if word.endswith("ing") else passive, index, min(end, len(words)))


_BE = word_set("is are am isn't isn’t aren't aren’t")
_SHORT_BE = ("'re", "’re", "'m", "’m")
_NEAR = word_set("on in at by this next")
_AWAY = word_set("shut closed open off away on")
# The present tense of these verbs is about the past: "is accused of stealing on Friday".
_GONE_BY = word_set("accused charged believed said thought suspected alleged known reported based located called")


def _have(words: Sequence[str], index: int) -> ClauseVerb:
    at = _behind_adverbs(words, index + 1)
    if _word(words, at) == "been":
        at += 1
    if _is_participle(_word(words, at)):
        return ClauseVerb(VerbKind.PERFECT, index, at + 1)
    return ClauseVerb(VerbKind.STATE, index, at)


_HAVE = word_set("has have hasn't hasn’t haven't haven’t")


def _past_auxiliary(words: Sequence[str], index: int) -> ClauseVerb:
    """A past auxiliary; "had been expected to meet" is past as a whole."""
    at = _behind_adverbs(words, index + 1)
    if words[index] != "had" or _word(words, at) != "been":
        return ClauseVerb(VerbKind.PAST, index, index + 1)
    end = at + 4 if at + 2 < len(words) and is_infinitive(words, at + 2) else at + 2
    return ClauseVerb(VerbKind.PAST, index, min(end, len(words)))


_PAST_AUXILIARIES = word_set("had was were did hadn't hadn’t wasn't wasn’t weren't weren’t didn't didn’t got")


def _to(words: Sequence[str], index: int) -> ClauseVerb | None:
    """The passive infinitive, "to be held"; other infinitives have no side of their own."""
    is_passive = _word(words, index + 1) == "be" and _is_participle(_word(words, index + 2))
    return ClauseVerb(VerbKind.FUTURE, index, index + 3) if is_passive else None


# ── Intentions
def _intention(words: Sequence[str], index: int) -> ClauseVerb | None:
    """A word such as "plans", if it governs an infinitive, a plan or a term; else a verb like others."""
    word, following = words[index], _word(words, index + 1)
    for to in range(index + 1, min(index + 4, len(words))):
        if is_infinitive(words, to):
            is_past = word.endswith("ed") and (index == 0 or words[index - 1] not in _BE)
            kind = VerbKind.PAST_INTENTION if is_past else VerbKind.INTENTION
            return ClauseVerb(kind, index, to + (3 if words[to + 1] == "be" else 2))
    if word in _PLANS and following in _ARTICLES:
        return ClauseVerb(VerbKind.INTENTION, index, index + 2)
    if word in _SCHEDULED and (following in _BEFORE_TERMS or not following):
        return ClauseVerb(VerbKind.SCHEDULED, index, index + 1)
    read = _reader_of_form(word)
    return None if read is None else read(words, index)


_INTENT_STEMS = tuple(
    "plan expect hop intend aim schedul agree promis vow pledg threaten prepar want propos invit order".split()
)
_INTENTS = word_set(
    "due set ready likely slated poised going about told asked urged called summoned offered decided refused bailed"
)
_PLANS = word_set("plan plans planned schedule schedules scheduled planning scheduling")
_ARTICLES = word_set("a an another the")
_SCHEDULED = word_set(
    "scheduled set slated due planned expected fixed timed booked billed rescheduled postponed adjourned"
)
_BEFORE_TERMS = word_set("for on in by at this next to until till")

_READERS: dict[str, _Reader] = {
    **dict.fromkeys(_TIMETABLED, _present),
    **dict.fromkeys(_OPENING, _opening),
    **dict.fromkeys(("go", "goes"), _go),
    **dict.fromkeys(_TO_COME, lambda _, index: ClauseVerb(VerbKind.FUTURE, index, index + 1)),
    **dict.fromkeys(_WILL | _MODALS | _FAILED, _modal),
    **dict.fromkeys(_INTENTS | _SCHEDULED, _intention),
    **dict.fromkeys(_BE, _be),
    **dict.fromkeys(_HAVE, _have),
    **dict.fromkeys(_PAST_AUXILIARIES, _past_auxiliary),
    "to": _to,
}
