"""English temporal connectives: words that order two events without a date, and the verbs of event nouns."""

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
"""Adverbs of the next event."""

AFTER_SIGNALS = frozenset("after following".split())
"""Words before the earlier event."""

BEFORE_SIGNALS = frozenset("before ahead prior".split())
"""Words before the later event."""

SIMULTANEOUS_SIGNALS = frozenset("when while as during amid".split())
"""Words before an event of the same time."""

OFFSET_WORDS = frozenset(
    """
    moment minute hour day week fortnight month year decade
    moments minutes hours days weeks fortnights months years decades
    shortly soon immediately just long right directly
    """.split()
)
"""Words before a connective that give the distance in time."""

COMPARISON_WORDS = frozenset({"than"})
"""Words that make a comparison of "later"."""

COMPARISON_HEADS = frozenset("compared comparison relative".split())
"""Words that compare together with a preposition: "compared to"."""

LIMIT_ADVERBS = frozenset("later earlier sooner before".split())
"""Words that give a limit in time together with "than"."""

DEFINITE_DETERMINERS = frozenset("the that this his her its their".split())
"""Determiners of something that was mentioned before or is known to everybody."""

# Pairs with different stems: "his death", "he died".
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
    """The verb for the event that the noun, in lower case and in either number, names; the noun itself if unlisted.

    >>> verb_of_noun("explosion"), verb_of_noun("deaths"), verb_of_noun("vote")
    ('explode', 'die', 'vote')
    """
    return _VERBS_BY_NOUN.get(noun, _VERBS_BY_NOUN.get(noun.removesuffix("s"), noun))
