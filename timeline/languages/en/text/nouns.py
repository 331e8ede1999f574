"""English nouns that matter to event extraction: event nouns, roles and titles of persons, organisations, places."""

from __future__ import annotations

import re

from timeline.languages.en.text.event_levels import LEVELS
from timeline.languages.en.text.function_words import NUMERALS
from timeline.languages.en.text.verb_uses import share

__all__ = [
    "HONORIFICS",
    "ORGANISATIONS",
    "PLACES",
    "ROLES",
    "TITLE_WORDS",
    "event_level",
    "is_event",
    "is_phrasal",
    "is_plural",
    "is_plural_occupation",
]

_EVENT_NOUNS = frozenset(
    """
    absence accident address air-strike airstrike alarm ambush apology appeal arrest arrival assault attack auction
    avalanche award backlash bailout ballot bankruptcy battle bid birth blackout blast blaze blockade bombardment
    bombing boom boycott breach breakthrough briefing budget burglary burial call campaign case ceasefire
    celebration ceremony championship change clampdown clash closure collapse comeback complaint conference conflict
    congress contest convention coup crackdown crash crisis criticism cup cut cutback deal death debate debut
    decline decree defeat deluge departure derby disaster dismissal dispute downturn draw drop drought earthquake
    election embargo epidemic eruption event exam execution exhibition exit exodus explosion expulsion fair fall
    famine festival fight filing final fire flight flood flooding freeze friendly funeral gain game gathering
    general genocide goal handover harvest hearing heatwave heist hike hunt hurricane inauguration incident increase
    inquest inquiry insurgency intervention interview invasion journey jump keynote kidnapping killing landslide
    launch lawsuit layoff leak lecture letter lockdown looting loss manhunt march marriage massacre match
    meeting merger mishap mission mistake move murder mutiny offensive offer olympics opening order outage outbreak
    outburst outcry overhaul pact parade parole payment payout performance phone-call pilgrimage plea plebiscite
    plunge poll pre-order premiere presentation press-conference probe proposal protest purchase purge quake
    race raid rally rebellion rebuke recall recovery referendum refund refusal relaunch release renewal report
    reprieve request rescue reshuffle resignation resurgence retreat return reunion revamp review revival revolt
    revolution riot rise robbery rout ruling run-off runoff sabotage sale scandal season seizure semi-final
    semifinal sentence shake-up shift shooting showdown shutdown siege skirmish slump speech spill split stampede
    stand-off standoff statement stoppage storm strike study suit summit surge surgery surrender survey swap switch
    takeover talk tender test theft tour tournament tragedy transfer treatment treaty tremor trial trip
    truce tsunami turnaround turnout unrest update upgrade upheaval uprising verdict victory vigil violation visit
    vote walk walkout war warning wedding win withdrawal
    """.split()
)
_EVENT_SUFFIXES = ("tion", "sion", "ment", "ance", "ival", "usal", "oval", "osal")
_NOT_EVENT_NOUNS = frozenset(
    """
    apartment attention balance basement cement compartment constitution condition department distance document
    edition environment equipment element entertainment finance foundation function fraction generation government
    governance importance institution instrument insurance legislation location management mission monument nation
    opinion option ornament parliament pension population portion position profession proportion question regiment
    region relation residence section sentiment significance situation station substance television tradition union
    version
    """.split()
)


def is_event(word: str) -> bool:
    """True if the noun, in lower case and in singular or plural, names an event.

    >>> is_event("investigations"), is_event("war"), is_event("government")
    (True, True, False)
    """
    return any(map(_is_singular_event, (word, word.removesuffix("s"), word.removesuffix("es"))))


def _is_singular_event(word: str) -> bool:
    if word in _EVENT_NOUNS or is_phrasal(word):
        return True
    return word.endswith(_EVENT_SUFFIXES) and word not in _NOT_EVENT_NOUNS


_PARTICLES = frozenset("away back down in off out over through up".split())
_NOT_PHRASAL_EVENTS = frozenset(
    """
    add-in back-up cast-off check-up close-up cut-out dug-out fill-in get-up hand-out hide-out hold-over lay-out line-up
    look-out make-up pick-up plug-in print-out read-out set-up stand-in start-up step-up tie-in trade-in trade-off
    turn-off tip-off throw-away write-in
    """.split()
)


def is_phrasal(word: str) -> bool:
    """True if a verb and a particle make the noun, in lower case and in singular, which names an event.

    >>> is_phrasal("lift-off"), is_phrasal("break-in"), is_phrasal("start-up"), is_phrasal("check-in")
    (True, True, False, True)
    """
    verb, _, particle = word.partition("-")
    return particle in _PARTICLES and word not in _NOT_PHRASAL_EVENTS and share(verb) in {"1", "2", "3", "4"}


_LEVEL_OF = {word: level for level, words in LEVELS.items() for word in words.split()}


def event_level(word: str) -> int:
    """How often the noun, in lower case, names an event: 0 for never or unknown, 4 for always.

    >>> event_level("earthquakes"), event_level("cases"), event_level("man")
    (4, 2, 0)
    """
    singulars = (word, word.removesuffix("s"), word.removesuffix("es"), re.sub("ies$", "y", word))
    if any(map(is_phrasal, singulars[:2])):
        return 4
    return next((_LEVEL_OF[each] for each in singulars if each in _LEVEL_OF), 0)


ROLES = frozenset(
    """
    activist actor actress adviser advisor agent aide ambassador analyst archaeologist archbishop artist astronaut
    attorney author baker banker biologist bishop boss captain cardinal ceo cfo chair chairman chairperson chairwoman
    chancellor chief co-founder coach colonel columnist commander commissioner composer congressman congresswoman coo
    correspondent councillor defender deputy designer diplomat director doctor driver economist editor emir engineer
    envoy executive farmer founder general geologist goalkeeper governor head historian imam inspector journalist judge
    justice king lawmaker lawyer leader legislator lieutenant magistrate manager mayor midfielder minister mp nurse
    officer official owner painter pastor physician pilot player poet pope premier president priest prime prince
    princess principal producer professor prosecutor queen rabbi referee representative researcher scientist secretary
    senator sergeant sheikh sheriff singer speaker spokesman spokesperson spokeswoman striker sultan superintendent
    surgeon teacher trainer treasurer treasury union-leader vice-president winner writer
    """.split()
)
"""Offices and trades of persons."""

HONORIFICS = ROLES | frozenset(
    "mr mrs ms miss dr sir dame lord lady prof sen sens rep reps gov gen lt col maj capt sgt rev fr st".split()
)
"""Words of which one makes the words before a name a title."""

TITLE_WORDS = HONORIFICS | frozenset(
    """
    acting assistant attorney defence defense deputy finance foreign former house interim interior judges justices
    majority minority ministers of presidents representatives secretaries secretary-general senators state vice whip
    """.split()
)
"""All words that a title can contain."""

_OCCUPATION_SUFFIXES = ("ers", "ors", "ists", "men", "women", "people")


def is_plural_occupation(word: str) -> bool:
    """True if the noun, in lower case, is the plural of an occupation or the like.

    >>> is_plural_occupation("divers"), is_plural_occupation("judges"), is_plural_occupation("halden")
    (True, True, False)
    """
    return word.endswith(_OCCUPATION_SUFFIXES) or (word.endswith("s") and word[:-1] in ROLES)


_PLURALS = frozenset("cattle children clergy few folk many mice more most others police thousands troops".split())
_SINGULAR_ENDINGS = ("ss", "us", "is")


def is_plural(word: str) -> bool:
    """True if the noun or numeral, in lower case, is a plural by its letters.

    >>> is_plural("miners"), is_plural("police"), is_plural("boss"), is_plural("six")
    (True, True, False, True)
    """
    if word in _PLURALS or (word in NUMERALS and word != "one"):
        return True
    return word.endswith(("men", "people")) or (word.endswith("s") and not word.endswith(_SINGULAR_ENDINGS))


ORGANISATIONS = frozenset(
    """
    academy administration agency airlines airport airways army assembly association authority bank board brigade
    bureau cabinet center centre chamber church city clinic club co college commission committee community company
    conference confederation congress corp corporation council county court department district division embassy
    enterprise exchange federation force forces foundation front fund gmbh government group guard hospital house inc
    industries institute institution international laboratory league ltd ministry mission monitor movement museum
    network news office organisation organization parliament party plc police post prison province quartet republic
    resources school senate service services society station street studios supreme systems team territories
    territory times tribunal troops trust union united university
    """.split()
)
"""Words by which a name is recognised as an organisation's."""

PLACES = frozenset(
    """
    area archipelago bay borough capital city coast county district hamlet harbor harbour island isle municipality
    outskirts peninsula port province quarter region resort shore state street suburb town township valley village
    """.split()
)
"""Kinds of places: "the town of"."""
