"""English function words: the closed word classes, which give a sentence its structure but no content."""

from __future__ import annotations

__all__ = [
    "ACCOMPANIMENTS",
    "AGENT_MARKS",
    "AMBIGUOUS_OPENERS",
    "AMOUNTS",
    "AMOUNT_MODIFIERS",
    "ANTERIOR_ADJECTIVES",
    "ANTERIOR_ADVERBS",
    "BASELINE_INTRODUCERS",
    "CALENDAR_NAMES",
    "CHANGE_ADVERBS",
    "COMPARED_AMOUNTS",
    "COMPOUND_PREPOSITIONS",
    "CONDITIONALS",
    "CONJUNCTIONS",
    "CONJUNCTIVE_ADVERBS",
    "DATELINE_WORDS",
    "DATE_INTRODUCERS",
    "DETERMINERS",
    "DIRECTIONALS",
    "DISTAL_DETERMINERS",
    "DURATION_INTRODUCERS",
    "FLOATING_QUANTIFIERS",
    "GENITIVES",
    "HEDGES",
    "IMPERSONAL_POSSESSIVES",
    "IMPERSONAL_PRONOUNS",
    "INTERROGATIVES",
    "LOCATIVES",
    "NAME_PARTICLES",
    "NEGATIONS",
    "NEGATION_LIMITS",
    "NUMERALS",
    "OBJECT_PRONOUNS",
    "PERIOD_INTRODUCERS",
    "PERSONAL_POSSESSIVES",
    "PERSONAL_PRONOUNS",
    "PLAN_INTRODUCERS",
    "PLURAL_PRONOUNS",
    "PREPOSITIONS",
    "PRONOUNS",
    "RANGE_OPENERS",
    "RELATIVIZERS",
    "SPEAKER_PRONOUNS",
    "STOP_WORDS",
    "SUBORDINATORS",
    "is_adverb",
    "is_proper_adjective",
    "is_superlative",
]


def _word_set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERSONAL_PRONOUNS = _word_set("he she")
IMPERSONAL_PRONOUNS = _word_set("it")
PLURAL_PRONOUNS = _word_set("they")
PERSONAL_POSSESSIVES = _word_set("his her")
IMPERSONAL_POSSESSIVES = _word_set("its their")
OBJECT_PRONOUNS = _word_set("him her")
PRONOUNS = PERSONAL_PRONOUNS | _word_set("i you it we they this that these those there")
SPEAKER_PRONOUNS = _word_set("i we you")
_OBJECT_PRONOUNS = _word_set("me him us them myself himself herself itself themselves who whom which what")
DETERMINERS = PERSONAL_POSSESSIVES | _word_set(
    """
    a an the my your its our their whose this that these those some any no every each another both all several many
    few such
    """
)

FLOATING_QUANTIFIERS = _word_set("all both each")

DISTAL_DETERMINERS = _word_set("that those")
ANTERIOR_ADJECTIVES = _word_set("earlier former preceding previous prior")

NUMERALS = _word_set(
    """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands millions dozens half
    first second third next last final further fewer
    """
)

AMOUNTS = _word_set(
    """
    half halves third thirds quarter quarters fifth tenth dozen hundred thousand million billion percent percentage
    pct points % $ £ € ¥
    """
)
AMOUNT_MODIFIERS = _word_set("a an the another more less fewer than as much many up to about around over some us c")

GENITIVES = _word_set("of")
AGENT_MARKS = _word_set("by")
LOCATIVES = _word_set("in at near outside inside across around throughout")
PARTICLES = frozenset("away back down off out up".split())
"""Particles of verbs that are seldom prepositions."""

DIRECTIONALS = GENITIVES | _word_set("to from off toward towards")
PREPOSITIONS = (
    GENITIVES
    | AGENT_MARKS
    | LOCATIVES
    | DIRECTIONALS
    | _word_set(
        """
        about above after against ahead along amid among as before behind below beneath beside between beyond
        despite down during except following for into like on onto out over past per since through under until till
        up upon via with within without
        """
    )
)
NAME_PARTICLES = GENITIVES | _word_set("for de del della der den di da dos du la le el al bin ibn van von &")

CONJUNCTIONS = _word_set("and but or nor yet")
RELATIVIZERS = _word_set("who whom whose which where that")
SUBORDINATORS = _word_set(
    """
    after although as because before following if once since though till unless until upon when whenever whereas
    wherever whether while
    """
)
AMBIGUOUS_OPENERS = _word_set("as that")
COMPOUND_PREPOSITIONS = _word_set("according ahead compared prior")

_ADVERBS = _word_set(
    """
    afterwards again ago almost also always away back both earlier ever even first formerly hence here however
    instead just later likewise long meanwhile moreover much never no not n't now often once only otherwise out
    perhaps quite rather so soon still then there therefore though thus together too twice up very well yet
    """
)

DATE_INTRODUCERS = _word_set("on at by since until till from for as early late before after")
PERIOD_INTRODUCERS = _word_set("in during")
ACCOMPANIMENTS = _word_set("with")
DURATION_INTRODUCERS = _word_set("for over during throughout")
RANGE_OPENERS = _word_set("since")
BASELINE_INTRODUCERS = _word_set("from")
PLAN_INTRODUCERS = _word_set("for")

NEGATIONS = _word_set(
    """
    no not never neither nobody none nor nothing n't aren't cannot can't couldn't didn't doesn't don't hadn't hasn't
    haven't isn't mustn't shouldn't wasn't weren't won't wouldn't
    """
)
NEGATION_LIMITS = _word_set("far just least long merely only surprisingly unexpectedly until")
COMPARED_AMOUNTS = _word_set("earlier fewer later less more sooner")
HEDGES = _word_set("could may might perhaps possibly")
CONDITIONALS = _word_set("if unless whether")
INTERROGATIVES = _word_set("how what why")
ANTERIOR_ADVERBS = _word_set(
    """
    already always before earlier ever formerly frequently generally historically initially long normally often once
    originally previously rarely regularly repeatedly sometimes traditionally typically usually
    """
)

CONJUNCTIVE_ADVERBS = _word_set(
    """
    accordingly additionally also consequently fortunately furthermore hence however meanwhile moreover nevertheless
    nonetheless then therefore thus unfortunately
    """
)

CHANGE_ADVERBS = _word_set("down higher lower up")

DATELINE_WORDS = _word_set(
    """
    am archived at by date dated edt edited est first gmt last modified on pm posted published release revised the
    time updated utc
    """
)

_SUPERLATIVES = _word_set(
    """
    most least best worst first second third fourth fifth sixth seventh eighth ninth tenth last only record lone
    biggest
    """
)
_NOT_SUPERLATIVES = _word_set(
    "interest request protest arrest forest honest harvest invest contest conquest inquest modest request manifest"
)

STOP_WORDS = (
    DETERMINERS
    | PRONOUNS
    | _OBJECT_PRONOUNS
    | PREPOSITIONS
    | CONJUNCTIONS
    | RELATIVIZERS
    | SUBORDINATORS
    | _ADVERBS
    | CONJUNCTIVE_ADVERBS
    | _word_set(
        """
        am are be been being can could did do does had has have having is may might must shall should was were
        will would 's 'll 're 've 'd according added how more most other one own s said same say says saying than
        told tell new why mr mrs ms dr year years day days week weeks month months time times
        """
    )
)

CALENDAR_NAMES = _word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
"""Weekdays and months. They are written as names are, and name nothing that a text is about."""


def is_adverb(word: str) -> bool:
    """True for an adverb, by a list or by the ending "-ly": "swiftly", "again"."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def is_proper_adjective(word: str) -> bool:
    """True if a name before a noun is an adjective, by its ending: "Israeli", "British", "Congressional"."""
    return word.endswith(("an", "al", "ese", "ish", "i", "ic", "ench"))


def is_superlative(word: str) -> bool:
    """True for a superlative or an ordinal, by a list or by the ending "-est": "lowest", "first", "record"."""
    return word in _SUPERLATIVES or (word.endswith("est") and len(word) > 5 and word not in _NOT_SUPERLATIVES)
