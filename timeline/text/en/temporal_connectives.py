"""The words by which English orders happenings without a date, and the nouns and verbs that name the same one."""

from __future__ import annotations

from types import MappingProxyType

__all__ = [
    "AFTER_THAT",
    "AS_IT_LASTS",
    "COMPARED",
    "COMPARING",
    "DEFINITE",
    "HAVING_ENDED",
    "LIMITS",
    "MOMENTS",
    "STILL_TO_COME",
    "deed",
]

AFTER_THAT = frozenset("then later afterwards afterward subsequently thereafter".split())
"""The adverbs of what came next."""

HAVING_ENDED = frozenset("after following".split())
"""What leads to something that was before."""

STILL_TO_COME = frozenset("before ahead prior".split())
"""What leads to something that came later."""

AS_IT_LASTS = frozenset("when while as during amid".split())
"""What leads to something of the same time."""

MOMENTS = frozenset(
    """
    moment minute hour day week month year moments minutes hours days weeks months years
    shortly soon immediately just long right directly
    """.split()
)
"""What may stand before these, and says how long that was."""

COMPARING = frozenset({"than"})
"""What makes a comparison of "later"."""

COMPARED = frozenset("compared comparison relative".split())
"""What compares with the help of a preposition: "compared to"."""

LIMITS = frozenset("later earlier sooner before".split())
"""What tells of a limit in time together with "than"."""

DEFINITE = frozenset("the that this his her its their".split())
"""By which something is meant that was told, or that everybody knows."""

# What the stems do not show: "his death", "he died".
_VERBS = MappingProxyType(
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


def deed(noun: str) -> str:
    """The verb of what the noun, in lower case and in either number, names; the noun itself where none is known.

    >>> deed("explosion"), deed("deaths"), deed("vote")
    ('explode', 'die', 'vote')
    """
    return _VERBS.get(noun, _VERBS.get(noun.removesuffix("s"), noun))
