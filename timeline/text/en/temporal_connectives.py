"""The words by which English orders happenings without a date, and the nouns and verbs that name the same one."""

from __future__ import annotations

from types import MappingProxyType

__all__ = [
    "AFTER_SIGNALS",
    "BEFORE_SIGNALS",
    "COMPARISON_HEADS",
    "COMPARISON_WORDS",
    "DEFINITE_DETERMINERS",
    "LIMIT_ADVERBS",
    "OFFSET_WORDS",
    "SEQUENCE_ADVERBS",
    "SIMULTANEOUS_SIGNALS",
    "verb_of_noun",
]

SEQUENCE_ADVERBS = frozenset("then later afterwards afterward subsequently thereafter".split())
"""The adverbs of what came next."""

AFTER_SIGNALS = frozenset("after following".split())
"""What leads to something that was before."""

BEFORE_SIGNALS = frozenset("before ahead prior".split())
"""What leads to something that came later."""

SIMULTANEOUS_SIGNALS = frozenset("when while as during amid".split())
"""What leads to something of the same time."""

OFFSET_WORDS = frozenset(
    """
    moment minute hour day week month year moments minutes hours days weeks months years
    shortly soon immediately just long right directly
    """.split()
)
"""What may stand before these, and says how long that was."""

COMPARISON_WORDS = frozenset({"than"})
"""What makes a comparison of "later"."""

COMPARISON_HEADS = frozenset("compared comparison relative".split())
"""What compares with the help of a preposition: "compared to"."""

LIMIT_ADVERBS = frozenset("later earlier sooner before".split())
"""What tells of a limit in time together with "than"."""

DEFINITE_DETERMINERS = frozenset("the that this his her its their".split())
"""By which something is meant that was told, or that everybody knows."""

# What the stems do not show: "his death", "he died".
_VERBS_BY_NOUN = MappingProxyType(
    dict(
        pair.split()
        for pair in """
            acquisition acquire | admission admit | birth bear | blast explode | burial bury | choice choose
            closure close | collision collide | conclusion conclude | conquest conquer | death die | decision decide
            defence defend | defense defend | departure depart | disclosure disclose | division divide
            eruption erupt | exclusion exclude | expansion expand | explosion explode | expulsion expel
            extension extend | failure fail | flight flee | funeral bury | gift give | growth grow | inclusion include
            invasion invade | loss lose | marriage marry | merger merge | reception receive | revision revise
            sale sell | seizure seize | speech speak | submission submit | suspension suspend | testimony testify
            theft steal | trial try | victory win | wedding marry
        """.replace("\n", " | ").split("|")
        if pair.strip()
    )
)


def verb_of_noun(noun: str) -> str:
    """The verb of what the noun, in lower case and in either number, names; the noun itself where none is known.

    >>> verb_of_noun("explosion"), verb_of_noun("deaths"), verb_of_noun("vote")
    ('explode', 'die', 'vote')
    """
    return _VERBS_BY_NOUN.get(noun, _VERBS_BY_NOUN.get(noun.removesuffix("s"), noun))
