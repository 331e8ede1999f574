"""What is done, whatever the form of the word: "sued" and "lawsuit" are one deed, "said" is hardly any.

Words alone; what a mention is makes no difference here. English only, as long as a mention does not say its language.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.text.en import LANGUAGE

__all__ = ["deed", "deed_before", "is_done_once", "is_light", "is_put_off", "is_saying", "is_seldom", "of_stem"]

# Words by which the news tells one thing, a row a deed. Who dies was not always killed: those are two rows.
_ALIKE = """
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
_TOGETHER = """
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
_LIGHT = """
    add ask be become call come do get give go have hold include keep lead let make mean move put remain see set show
    take use work write say
    """

# What leaves undone what is told with it.
_PUTTING_OFF = "postpone cancel"

# What one does once in many years, if at all.
_ONCE = "abdicate bear die divorce drown graduate marry resign retire"

# What happens to one, or is done by one, so seldom that within a year it is as a rule the same.
_SELDOM = """
    acquit arrest appoint assassinate bankrupt bury charge convict elect execute extradite inaugurate indict jail
    murder oust overthrow pardon release retire sack sentence swear
    """

_GROUPS = {
    LANGUAGE.stem(word): LANGUAGE.stem(row.split()[0]) for row in _ALIKE.strip().splitlines() for word in row.split()
}
_OF_TWO_WORDS = {
    (LANGUAGE.stem(first), second): _GROUPS.get(LANGUAGE.stem(whole), LANGUAGE.stem(whole))
    for first, second, whole in (row.split() for row in re.split(r"[|\n]", _TOGETHER.strip()))
}
_FIRST_WORDS = frozenset(first for first, _ in _OF_TWO_WORDS)
_LIGHT_DEEDS = frozenset(LANGUAGE.stem(word) for word in _LIGHT.split())
_DONE_ONCE = frozenset(_GROUPS.get(stem, stem) for stem in map(LANGUAGE.stem, _ONCE.split()))
_SELDOM_DEEDS = _DONE_ONCE | frozenset(_GROUPS.get(stem, stem) for stem in map(LANGUAGE.stem, _SELDOM.split()))
_PUT_OFF = frozenset(_GROUPS[LANGUAGE.stem(word)] for word in _PUTTING_OFF.split())
_SAYINGS = frozenset(_GROUPS.get(stem, stem) for stem in map(LANGUAGE.stem, LANGUAGE.saying))


@lru_cache(maxsize=65_536)
def deed(word: str) -> str:
    """What the word tells, as it is compared; its stem where it is alone.

    >>> deed("Sued") == deed("lawsuit"), deed("resigned") == deed("resignation"), deed("killed") == deed("died")
    (True, True, False)
    """
    return of_stem(LANGUAGE.stem(word.lower()))


def deed_before(word: str, after: str) -> str:
    """The same where the second word of the verb follows: "put off"; `after` is what follows the word.

    >>> deed_before("stepped", " down on Monday") == deed("resigned"), deed_before("stepped", " up") == deed("step")
    (True, True)
    """
    alone = deed(word)
    if alone not in _FIRST_WORDS:
        return alone
    second = next(iter(after.split(maxsplit=1)), "").strip(",.;:").lower()
    return _OF_TWO_WORDS.get((alone, second), alone)


def of_stem(stem: str) -> str:
    """The same of a word that is stemmed."""
    return _GROUPS.get(stem, stem)


def is_light(deed: str) -> bool:
    """Whether it says little of what is done: "said", "made"."""
    return deed in _LIGHT_DEEDS


def is_saying(deed: str) -> bool:
    """Whether it is that somebody says something: one who says two things in one text has said two."""
    return deed in _SAYINGS


def is_put_off(deed: str) -> bool:
    """Whether it leaves something undone that was planned."""
    return deed in _PUT_OFF


def is_done_once(deed: str) -> bool:
    """Whether nobody does it twice within days: who resigned on Monday and on Tuesday has resigned once."""
    return deed in _DONE_ONCE


def is_seldom(deed: str) -> bool:
    """Whether it is done by one, or to one, so seldom that a year and a day in it hardly tell of two."""
    return deed in _SELDOM_DEEDS
