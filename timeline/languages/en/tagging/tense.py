"""The lean of English clauses: whether the clause around an expression is about the past or the future.

The verb group nearest before the expression in its clause decides. If there is none, it is the first after it, then the
nearest before it in the sentence. Verbs are found by closed lists and endings, not by parsing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.meanings.operators import Lean
from timeline.tagging.words import any_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["lean"]

_MAX_CHARACTERS = 160

_OPENERS = """
    when where who whom whose which that after before until till while because although though but if since as upon
    following so than whether
    """.split()
_SENTENCE_END = re.compile(r"[.!?…\n](?:(?<=\n)\s*\n|(?<!\n)[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9]))")
_SIGN = r"[;:()\[\]\"“”«»—–]"
_BORDER = re.compile(rf"{_SIGN}|,(?!\s*$)|(?<!\w)(?:{any_of(_OPENERS)})(?!\w)")
# The same for a reversed text, in which the nearest border is the first one; a comma at its start is no border.
_BORDER_REVERSED = re.compile(rf"{_SIGN}|,|(?<!\w)(?:{any_of(word[::-1] for word in _OPENERS)})(?!\w)")
_NO_BORDER = re.compile(r"\s*,?")

# The future
_ADVERBS = r"(?:\s+(?:not|also|then|now|still|only|likely|again|\w+ly))*"
_MODALS = r"(?:will|shall|would|could(?!\s+not\b)|should|might|may|must|can|won['’]t|\w+['’]ll)"
# "May" is a month and no modal in "in May and June", "from May 8 on".
_NO_MODAL = r"(?!\s+(?:have|and|or|to|until|in|of|on|at|for|with|\d\w*)\b)"
_MODAL = rf"{_MODALS}{_NO_MODAL}{_ADVERBS}(?:\s+(?:be|get))?\s+\w+(?:\s+\w+ed)?"
_PARTICIPLES = "held heard sworn due set told made sent put cut read paid sold built brought out up back about".split()
_PARTICIPLE = rf"(?:\w+ed|\w+ing|\w+en|{any_of(_PARTICIPLES)})\b"
# "Is accused of stealing on Friday": the present tense of these verbs is about the past.
_GONE_BY = any_of("accused charged believed said thought suspected alleged known reported based located called".split())
_PRESENT = (
    rf"(?:is|are|am){_ADVERBS}(?:\s+being)?\s+(?!(?:{_GONE_BY})\b){_PARTICIPLE}(?:\s+(?:to|for)(?:\s+be)?\s+\w+)?"
)
_PRESENT_AT_ONCE = r"(?:is|are)(?:\s+(?:on|in|at|by|this|next))?\s*$"
_TO_DO = r"(?:is|are|am)\s+to\s+(?:be\s+)?\w+"
_TO_BE = rf"to\s+be\s+{_PARTICIPLE}"
_INTENTS = any_of(
    """
    plan expect hop intend aim schedul agree promis vow pledg threaten prepar want propos invit order due set ready
    likely slated poised going about
    """.split()
)
_INTENT = rf"(?:{_INTENTS})\w*(?:\s+\w+){{0,2}}?\s+to(?:\s+be)?\s+\w+"
_ARRANGED = r"(?:plan|plans|planned|schedule|schedules|scheduled|planning|scheduling)\s+(?:an?|another|the)\s+\w+"
_FORWARD = (
    r"(?:scheduled|set|slated|due|planned|expected)\s+(?:for|on|in|by|at|this|next)\b|upcoming|ahead\s+of|deadline"
    r"|(?:fixed|timed|booked|billed|called|rescheduled|postponed|adjourned)\s+(?:for|to|until|till)\s*$"
    r"|(?<!not\s)take\s+(?:place|effect|office)|(?:go|goes)\s+to\s+the\s+polls|expire"
)
_TIMETABLED = any_of(
    """
    meets opens begins starts votes returns arrives leaves ends closes expires faces convenes resumes goes takes kicks
    visits holds hosts launches travels meet begin convene resume reopens reopen hears
    """.split()
)
# In "the votes of two villages", "nine votes", "of returns" these words are nouns.
_BEFORE_NOUNS = """
    the a an no its his her our their these those some any all both most more many few several other
    two three four five six seven eight nine ten hundred thousand million of for in by with from after
    """.split()
_NO_NOUN = "".join(rf"(?<!\b{word}\s)" for word in _BEFORE_NOUNS) + r"(?<!\d\s)"
# "Is shut from Friday", "are on sale from Monday", "doors open Saturday".
_STATE = r"(?:is|are)\s+(?:shut|closed|open|off|away|on\s+sale)|(?:doors|gates|polls|bookings?)\s+open"
_TO_COME = "|".join(
    (
        _STATE,
        _MODAL,
        _TO_DO,
        _TO_BE,
        _PRESENT,
        _PRESENT_AT_ONCE,
        _INTENT,
        _ARRANGED,
        _FORWARD,
        f"{_NO_NOUN}(?:{_TIMETABLED})",
    )
)

# The past
_IRREGULAR = any_of(
    """
    was were had has did said told took came went made gave got met sent saw won lost held led left began became
    fell rose ran hit found kept brought thought wrote spoke broke drew flew grew knew threw paid sold stood struck
    swore shot fought sought bought taught caught built burnt dealt felt heard laid meant put quit read sang sank
    sat set shook shut slept spent stole stuck swept swam tore woke wore wound chose cut drove ate forgot
    """.split()
)
# "Hundred" is no verb, and "preferred shares" is no event.
_NO_VERB = any_of(
    """
    hundred indeed need speed seed feed breed creed greed exceed proceed succeed preferred limited united unlimited
    unspecified undetermined undisclosed so-called
    """.split()
)
# "Could not be reached Friday", "had been scheduled to expire Friday": a failed event is past as well.
_NOT_DONE = rf"could(?:\s+not|n['’]t){_ADVERBS}(?:\s+be)?\s+\w+|had\s+been\s+\w+(?:\s+to\s+\w+)?"
_PAST = rf"{_NOT_DONE}|(?:have\s+)?(?:(?!(?:{_NO_VERB})\b)\w{{2,}}ed|{_IRREGULAR})"
# "Has resigned" has no date of its own: "has invited them to talks on May 13".
_PERFECT = rf"(?:has|have|['’]ve){_ADVERBS}(?:\s+been)?\s+(?:{_PARTICIPLE}|{_IRREGULAR})"

_VERB_GROUP = re.compile(rf"(?<!\w)(?:(?P<to_come>{_TO_COME})|(?P<perfect>{_PERFECT})|(?P<past>{_PAST}))(?!\w)")
# "Until Friday", "payable May 8", "the May 8 deadline": the verb before does not give the direction of the date.
_OPEN = re.compile(r"(?<!\w)(?:until|till|through|by|to|payable|effective|of\s+record|the)\s*$")
# "It was signed after the March 11 vote": the verb before does, as what it says came later.
_AFTERWARDS = re.compile(r"(?<!\w)(?:after|since|following)\s+the\s*$")
_AIM = re.compile(r"(?<!\w)to\s+(?!the|an?|his|her|its|their|be)[a-z]+")
# "Will read from it, published in 1907, on Friday": the aside does not decide for Friday.
_ASIDE = re.compile(rf",\s+(?:{_PAST})(?!\w)[^,]*,(?=[^,]*$)")
# "Extended until Monday", "granted until the 27th": what is put off or allowed ends after the day of writing.
_PUT_OFF = any_of(
    """
    postponed adjourned extended suspended remanded granted delayed deferred rescheduled bailed closed shut banned
    barred halted done finished ready
    """.split()
)
_HOW_LONG = re.compile(r"\w+\s+\w+\s+(?:until|till|through|by)\s*$")
_PUT_OFF_UNTIL = re.compile(rf"(?<!\w)(?:{_PUT_OFF})(?!\w)[^,;:]*(?<!\w)(?:until|till|through|by)\s*(?:the\s*)?$")
# "Join us Saturday", "let's talk Monday": an invitation.
_INVITATION = re.compile(
    r"\s*[\"“‘'(]*(?:let['’]s|join|meet|see\s+you|don['’]t\s+(?:miss|forget)|come|book|visit|bring|remember\s+to|register|find\s+us|catch)\b"
)
# "To be tried for the robbery of 1 March": the object of these verbs is past.
_LOOKING_BACK_WORDS = frozenset(
    """
    tried sentenced charged plead guilty accused convicted questioned court apologise apologize punished blamed
    remembered compensated investigated
    """.split()
)
_LOOKING_BACK = re.compile(
    rf"(?<!\w)(?:{any_of(_LOOKING_BACK_WORDS)})(?!\w)[^,;:]*(?<!\w)(?:for|over|to|about)\s+(?:the|an?|his|her|its|their)\s+\w+[^,;:]*$"
)
# "A van seen on Sunday": a participle that follows its noun.
_PARTICIPLES_BEFORE = frozenset("seen found stolen killed taken filmed shot arrested reported injured recorded".split())
_SEEN = re.compile(rf"(?<!\w)(?P<before>[\w’']+)\s+(?:{any_of(_PARTICIPLES_BEFORE)})\s+(?:on|in|at)?\s*$")
_TERMS = frozenset(("until", "till", "through", "by"))
_HAVE = frozenset(("has", "have"))
_AUXILIARIES = frozenset("be been being is are am was were get gets will to and or has have had not also ’s 's".split())
# "The June 30 target": a date that something has is still to come.
_TARGET = re.compile(r"\s+(?:target|deadline|date|appointment|hearing|release|launch)(?!\w)")
_HAS = re.compile(r"(?<!\w)(?:has|have)\s+(?:an?|the|its|his|her|their)\s*$")
# "The restored mill", "left-handed players" and "Alfred" report nothing.
_BEFORE_ADJECTIVES = frozenset("the a an of for by with in at on and or our your their his her its this that".split())
_NOT_VERBS = frozenset(
    "alfred fred ted ned reed ahmed mohammed muhammed sacred naked beloved wicked kindred hatred".split()
)
_PROMISED = re.compile(r"(?:agreed|promised|vowed|pledged|threatened|offered|decided|refused|planned|hoped)\b")
_FINITE_PAST = re.compile(rf"(?<!\w)(?:was|were|had|did|{_IRREGULAR}|\w{{2,}}ed)(?!\w)")
_AS_SOON = re.compile(r"(?<!\w)as\s+(?:soon|early|late)\s+as\s*$")


def lean(text: str) -> Callable[[int, int], Lean]:
    """A function from the ends of an expression to the lean of its clause. Call it in the text's order.

    An expression that follows another in one clause, without a verb between them, has the lean of the first.
    """
    last_end, last_lean = -_MAX_CHARACTERS - 1, Lean.UNKNOWN

    def lean_at(start: int, end: int) -> Lean:
        nonlocal last_end, last_lean
        if start - last_end > _MAX_CHARACTERS or not _is_same_clause(text[last_end:start]):
            last_lean = _lean(text, start, end)
        last_end = end
        return last_lean

    return lean_at


_MAX_GAP = 24


def _is_same_clause(between: str) -> bool:
    """Whether the text between two expressions is short, and has no clause border and no verb."""
    if len(between.strip()) > _MAX_GAP:
        return False
    words = between.lower()
    return not (_SENTENCE_END.search(between) or _clause_at_end(words) != words or _VERB_GROUP.search(words))


def _lean(text: str, start: int, end: int) -> Lean:
    before = _SENTENCE_END.split(text[max(0, start - _MAX_CHARACTERS) : start])[-1].lower()
    clause = _clause_at_end(before)
    afterwards = _AFTERWARDS.search(before)
    if (
        afterwards is not None
        and (earlier := _last_group(before[: afterwards.start()])) is not None
        and earlier["past"]
    ):
        return Lean.PAST
    if (shown := _shown_beside(text[end : end + _MAX_CHARACTERS].lower(), before)) is not None:
        return shown
    # The first word of a sentence in -ed describes; that of a later clause is its verb.
    last = _last_group(clause if clause == before else f"who {clause}")
    following = None if last is not None else _first_group_after(text, end)
    if following is not None and _PROMISED.match(following.group()):
        return Lean.PAST
    group = last or following or (_last_group(_ASIDE.sub("", before)) if clause != before else None)
    if _AS_SOON.search(before) or (group is not None and group["to_come"]):
        return Lean.FUTURE
    if group is None and _AIM.search(before):
        return Lean.FUTURE
    if group is None or group["perfect"] or _OPEN.search(before) or _AIM.search(before):
        return Lean.UNKNOWN
    return Lean.PAST


def _shown_beside(after: str, before: str) -> Lean | None:
    """The lean that the words right beside the expression show, whatever the verb; None if they show none.

    Most expressions have none of these words beside them, which is found before the patterns are tried.
    """
    words = before.split()
    near = frozenset(words[-3:])
    if not near.isdisjoint(_PARTICIPLES_BEFORE):
        seen = _SEEN.search(before)
        if seen is not None and seen["before"] not in _AUXILIARIES:
            return Lean.PAST
    if not _LOOKING_BACK_WORDS.isdisjoint(words) and _LOOKING_BACK.search(before):
        return Lean.PAST
    is_put_off = not near.isdisjoint(_TERMS) and (
        _PUT_OFF_UNTIL.search(before) or (_HOW_LONG.search(before) and not _FINITE_PAST.search(before))
    )
    is_target = not near.isdisjoint(_HAVE) and _HAS.search(before) and _TARGET.match(after)
    return Lean.FUTURE if is_put_off or is_target or _INVITATION.match(before) else None


def _clause_at_end(sentence: str) -> str:
    reversed_sentence = sentence[::-1]
    skipped = _NO_BORDER.match(reversed_sentence)
    border = _BORDER_REVERSED.search(reversed_sentence, skipped.end() if skipped else 0)
    return sentence if border is None else sentence[len(sentence) - border.start() :]


def _last_group(words: str) -> re.Match[str] | None:
    return next(
        (group for group in reversed(tuple(_VERB_GROUP.finditer(words))) if not _is_adjective(words, group)), None
    )


def _is_adjective(words: str, group: re.Match[str]) -> bool:
    """Whether a word in -ed only describes what follows, or is a name."""
    word = group.group()
    if not group["past"] or not word.endswith("ed") or " " in word:
        return False
    if word in _NOT_VERBS:
        return True
    if not words[group.end() :].strip():
        return False
    before = words[: group.start()].split()
    return not before or words[group.start() - 1] == "-" or before[-1] in _BEFORE_ADJECTIVES


def _first_group_after(text: str, end: int) -> re.Match[str] | None:
    sentence = _SENTENCE_END.split(text[end : end + _MAX_CHARACTERS], maxsplit=1)[0].lower()
    return _VERB_GROUP.search(_BORDER.split(sentence.lstrip(" ,"), maxsplit=1)[0])
