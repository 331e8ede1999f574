"""The closed classes of English: words that build a sentence and tell nothing by themselves."""

from __future__ import annotations

__all__ = [
    "AGENT_MARKS",
    "COMPOUND_OPENERS",
    "CONDITIONS",
    "CONJUNCTIONS",
    "COUNTS",
    "DATELINE_WORDS",
    "DATE_LEADS",
    "DETERMINERS",
    "DIRECTIONS",
    "DOUBTS",
    "EMPTY",
    "GENITIVES",
    "IMPERSONAL",
    "INTERROGATIVES",
    "JOINTS",
    "LOCATIVES",
    "LOOKING_BACK",
    "MOVES",
    "NAME_LINKS",
    "NEGATIONS",
    "OWN_VOICE",
    "PERIOD_LEADS",
    "PERSONAL",
    "PERSONAL_POSSESSIVES",
    "PLAN_LEADS",
    "PREPOSITIONS",
    "PRONOUNS",
    "RELATIVES",
    "SUBORDINATORS",
    "WEAK_OPENERS",
    "is_adjective_of_name",
    "is_adverb",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSONAL = _words("he she")
IMPERSONAL = _words("it")
PERSONAL_POSSESSIVES = _words("his her")
PRONOUNS = PERSONAL | _words("i you it we they this that these those there")
OWN_VOICE = _words("i we you")
_OBJECTS = _words("me him us them myself himself herself itself themselves who whom which what")
DETERMINERS = PERSONAL_POSSESSIVES | _words(
    """
    a an the my your its our their whose this that these those some any no every each another both all several many
    few such
    """
)

COUNTS = _words(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions dozens half
    first second third next last final further fewer
    """
)

GENITIVES = _words("of")
AGENT_MARKS = _words("by")
LOCATIVES = _words("in at near outside inside across around throughout")
DIRECTIONS = GENITIVES | _words("to from off toward towards")
PREPOSITIONS = (
    GENITIVES
    | AGENT_MARKS
    | LOCATIVES
    | DIRECTIONS
    | _words(
        """
        about above after against ahead along amid among as before behind below beneath beside between beyond
        despite down during except following for into like on onto out over past per since through under until till
        up upon via with within without
        """
    )
)
NAME_LINKS = GENITIVES | _words("for de del della der den di da dos du la le el al bin ibn van von &")

CONJUNCTIONS = _words("and but or nor yet")
RELATIVES = _words("who whom whose which where that")
SUBORDINATORS = _words(
    """
    after although as because before following if once since though till unless until upon when whenever whereas
    wherever whether while
    """
)
WEAK_OPENERS = _words("as that")
COMPOUND_OPENERS = _words("according ahead compared prior")

_ADVERBS = _words(
    """
    afterwards again ago almost also always away back both earlier ever even first formerly hence here however
    instead just later likewise long meanwhile moreover much never no not n't now often once only otherwise out
    perhaps quite rather so soon still then there therefore though thus together too twice up very well yet
    """
)

DATE_LEADS = _words("on at by since until till from for as early late before after")
PERIOD_LEADS = _words("in during")
PLAN_LEADS = _words("for")

NEGATIONS = _words(
    """
    no not never neither nobody none nor nothing n't aren't cannot can't couldn't didn't doesn't don't hadn't hasn't
    haven't isn't mustn't shouldn't wasn't weren't won't wouldn't
    """
)
DOUBTS = _words("could may might perhaps possibly")
CONDITIONS = _words("if unless whether")
INTERROGATIVES = _words("how what why")
LOOKING_BACK = _words(
    """
    already always before earlier ever formerly frequently generally historically initially long normally often once
    originally previously rarely regularly repeatedly sometimes traditionally typically usually
    """
)

JOINTS = _words(
    """
    accordingly additionally also consequently fortunately furthermore hence however meanwhile moreover nevertheless
    nonetheless then therefore thus unfortunately
    """
)

MOVES = _words("down higher lower up")

DATELINE_WORDS = _words(
    """
    am archived at by date dated edt edited est first gmt last modified on pm posted published release revised the
    time updated utc
    """
)

EMPTY = (
    DETERMINERS
    | PRONOUNS
    | _OBJECTS
    | PREPOSITIONS
    | CONJUNCTIONS
    | RELATIVES
    | SUBORDINATORS
    | _ADVERBS
    | JOINTS
    | _words(
        """
        am are be been being can could did do does had has have having is may might must shall should was were
        will would 's 'll 're 've 'd according added how more most other one own s said same say says saying than
        told tell new why mr mrs ms dr year years day days week weeks month months time times
        """
    )
)


def is_adverb(word: str) -> bool:
    """Whether the word says how, or when within the telling: "swiftly", "again"."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def is_adjective_of_name(word: str) -> bool:
    """Whether a name that stands before a noun only describes it: "Israeli", "British", "Congressional"."""
    return word.endswith(("an", "al", "ese", "ish", "i", "ic", "ench"))
