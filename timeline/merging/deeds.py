"""What is done, whatever the form of the word: "sued" and "lawsuit" are one deed, "said" is hardly any.

Words alone; what a mention is makes no difference here. English only, as long as a mention does not say its language.
"""

from __future__ import annotations

from functools import lru_cache

from timeline.mentions.en import LANGUAGE

__all__ = ["deed", "is_done_once", "is_light", "is_put_off", "is_saying", "of_stem"]

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
    marry marriage wed wedding
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
    """

# What so many things are told by that it says little.
_LIGHT = """
    add ask be become call come do get give go have hold include keep lead let make mean move put remain see set show
    take use work write say
    """

# What leaves undone what is told with it. The second word of a verb decides where there is one: "put off".
_PUTTING_OFF = "postpone cancel"
_OFF = frozenset({"put", "call"})

# What one does once in many years, if at all.
_ONCE = "abdicate bear die divorce drown graduate marry resign retire"

_GROUPS = {
    LANGUAGE.stem(word): LANGUAGE.stem(row.split()[0]) for row in _ALIKE.strip().splitlines() for word in row.split()
}
_LIGHT_DEEDS = frozenset(LANGUAGE.stem(word) for word in _LIGHT.split())
_DONE_ONCE = frozenset(_GROUPS.get(stem, stem) for stem in map(LANGUAGE.stem, _ONCE.split()))
_PUT_OFF = frozenset(_GROUPS[LANGUAGE.stem(word)] for word in _PUTTING_OFF.split())
_SAYINGS = frozenset(_GROUPS.get(stem, stem) for stem in map(LANGUAGE.stem, LANGUAGE.saying))


@lru_cache(maxsize=65_536)
def deed(word: str) -> str:
    """What the word tells, as it is compared; its stem where it is alone.

    >>> deed("Sued") == deed("lawsuit"), deed("resigned") == deed("resignation"), deed("killed") == deed("died")
    (True, True, False)
    """
    return of_stem(LANGUAGE.stem(word.lower()))


def of_stem(stem: str) -> str:
    """The same of a word that is stemmed."""
    return _GROUPS.get(stem, stem)


def is_light(deed: str) -> bool:
    """Whether it says little of what is done: "said", "made"."""
    return deed in _LIGHT_DEEDS


def is_saying(deed: str) -> bool:
    """Whether it is that somebody says something: one who says two things in one text has said two."""
    return deed in _SAYINGS


def is_put_off(deed: str, after: str) -> bool:
    """Whether it leaves something undone that was planned; `after` is what follows the word."""
    return deed in _PUT_OFF or (deed in _OFF and after.startswith("off"))


def is_done_once(deed: str) -> bool:
    """Whether nobody does it twice within days: who resigned on Monday and on Tuesday has resigned once."""
    return deed in _DONE_ONCE
