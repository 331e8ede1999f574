"""What is done, whatever the form of the word: "sued" and "lawsuit" are one deed, "said" is hardly any.

Words alone; what a mention is makes no difference here. English only, as long as a mention does not say its language.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.text.en import LANGUAGE

__all__ = [
    "is_cancellation",
    "is_light",
    "is_once_only",
    "is_rare",
    "is_reporting",
    "normalise",
    "normalise_phrasal",
    "normalise_stem",
]

# Words by which the news tells one thing, a row a deed. Who dies was not always killed: those are two rows.
_SYNONYMS = """
    announce announcement unveil introduce introduction present presentation
    launch release
    sue lawsuit suit litigation
    resign resignation quit
    die death dead
    kill killing slay
    injure injury wound
    win victory triumph
    beat defeat
    buy acquire acquisition purchase takeover
    agree agreement settle settlement deal accord pact treaty
    arrest detain detention
    attack assault
    elect election
    begin beginning start commence
    end finish conclude conclusion
    bear born birth
    quake earthquake
    crash collide collision
    explode explosion blast
    jail imprison imprisonment
    appoint appointment name nominate nomination
    sack fire dismiss dismissal
    protest demonstrate demonstration
    rule ruling decide decision
    condemn condemnation denounce
    welcome hail praise
    invade invasion
    approve approval adopt adoption
    say state tell statement remark
    refuse refusal reject rejection
    depart departure leave
    arrive arrival
    destroy destruction
    bomb bombing
    flee flight escape
    investigate investigation inquiry probe
    strike walkout
    postpone postponement delay
    cancel cancellation scrap
    found founding foundation establish establishment
    merge merger
    convict conviction
    acquit acquittal
    bury burial
    close closure shut shutdown
    burst rupture
    retire retirement
    withdraw withdrawal
    publish publication
    lose loss
    steal theft
    rob robbery
    discover discovery
    fail failure
    grow growth
    marry marriage wed wedding
    """

# What a verb tells together with the second word that stands right after it.
_PHRASAL_VERBS = """
    step down resign | step aside resign | stand down resign
    put off postpone | call off cancel
    pass away die
    take over buy
    lay off dismiss
    kick off begin | get underway begin
    shut down close | close down close
    turn down reject
    lift off launch
    blow up explode
    """

# What so many things are told by that it says little.
_LIGHT_VERBS = """
    add ask be become call come do get give go have hold include keep lead let make mean move put remain see set show
    take use work write say
    """

# What leaves undone what is told with it.
_CANCELLING_VERBS = "postpone cancel"

# What one does once in many years, if at all.
_ONCE_ONLY_VERBS = "abdicate bear die divorce drown graduate marry resign retire"

# What happens to one, or is done by one, so seldom that within a year it is as a rule the same.
_RARE_VERBS = """
    acquit arrest appoint assassinate bankrupt bury charge convict elect execute extradite inaugurate indict jail
    murder oust overthrow pardon release retire sack sentence swear
    """

_CANONICAL_STEMS = {
    LANGUAGE.stem(word): LANGUAGE.stem(row.split()[0]) for row in _SYNONYMS.strip().splitlines() for word in row.split()
}
_PHRASAL_PREDICATES = {
    (LANGUAGE.stem(first), second): _CANONICAL_STEMS.get(LANGUAGE.stem(whole), LANGUAGE.stem(whole))
    for first, second, whole in (row.split() for row in re.split(r"[|\n]", _PHRASAL_VERBS.strip()))
}
_PHRASAL_HEADS = frozenset(first for first, _ in _PHRASAL_PREDICATES)
_LIGHT_PREDICATES = frozenset(LANGUAGE.stem(word) for word in _LIGHT_VERBS.split())
_ONCE_ONLY_PREDICATES = frozenset(
    _CANONICAL_STEMS.get(stem, stem) for stem in map(LANGUAGE.stem, _ONCE_ONLY_VERBS.split())
)
_RARE_PREDICATES = _ONCE_ONLY_PREDICATES | frozenset(
    _CANONICAL_STEMS.get(stem, stem) for stem in map(LANGUAGE.stem, _RARE_VERBS.split())
)
_CANCELLING_PREDICATES = frozenset(_CANONICAL_STEMS[LANGUAGE.stem(word)] for word in _CANCELLING_VERBS.split())
_REPORTING_PREDICATES = frozenset(
    _CANONICAL_STEMS.get(stem, stem) for stem in map(LANGUAGE.stem, LANGUAGE.verbs.reporting)
)


@lru_cache(maxsize=65_536)
def normalise(word: str) -> str:
    """What the word tells, as it is compared; its stem where it is alone.

    >>> (
    ...     normalise("Sued") == normalise("lawsuit"),
    ...     normalise("resigned") == normalise("resignation"),
    ...     normalise("killed") == normalise("died"),
    ... )
    (True, True, False)
    """
    return normalise_stem(LANGUAGE.stem(word.lower()))


def normalise_phrasal(word: str, following: str) -> str:
    """The same where the second word of the verb follows: "put off"; `after` is what follows the word.

    >>> (
    ...     normalise_phrasal("stepped", " down on Monday") == normalise("resigned"),
    ...     normalise_phrasal("stepped", " up") == normalise("step"),
    ... )
    (True, True)
    """
    alone = normalise(word)
    if alone not in _PHRASAL_HEADS:
        return alone
    second = next(iter(following.split(maxsplit=1)), "").strip(",.;:").lower()
    return _PHRASAL_PREDICATES.get((alone, second), alone)


def normalise_stem(stem: str) -> str:
    """The same of a word that is stemmed."""
    return _CANONICAL_STEMS.get(stem, stem)


def is_light(predicate: str) -> bool:
    """Whether it says little of what is done: "said", "made"."""
    return predicate in _LIGHT_PREDICATES


def is_reporting(predicate: str) -> bool:
    """Whether it is that somebody says something: one who says two things in one text has said two."""
    return predicate in _REPORTING_PREDICATES


def is_cancellation(predicate: str) -> bool:
    """Whether it leaves something undone that was planned."""
    return predicate in _CANCELLING_PREDICATES


def is_once_only(predicate: str) -> bool:
    """Whether nobody does it twice within days: who resigned on Monday and on Tuesday has resigned once."""
    return predicate in _ONCE_ONLY_PREDICATES


def is_rare(predicate: str) -> bool:
    """Whether it is done by one, or to one, so seldom that a year and a day in it hardly tell of two."""
    return predicate in _RARE_PREDICATES
