"""The nouns of English that matter to a timeline: what happens, who holds which office, what a body calls itself."""

from __future__ import annotations

__all__ = ["BODIES", "HONOURS", "ROLES", "SITES", "TITLES", "is_happening", "is_trade"]

_HAPPENINGS = frozenset(
    """
    accident air-strike airstrike ambush arrest arrival assault attack auction award bailout ballot bankruptcy battle
    birth blackout blast blaze bombing boom boycott breach breakthrough briefing budget burial campaign case ceasefire
    celebration ceremony championship clash closure collapse comeback complaint conference conflict congress contest
    convention coup crackdown crash crisis criticism cup cut cutback deal death debate debut decline decree defeat
    deluge departure derby disaster dispute draw drop drought earthquake election eruption event exam execution
    exhibition exit explosion fair famine festival fight filing final fire flight flood flooding friendly
    funeral gain game gathering general goal hearing heist hike hurricane inauguration incident increase inquest
    inquiry interview invasion journey jump keynote kidnapping killing landslide launch lawsuit layoff leak letter loss
    march marriage massacre match meeting merger mission murder mutiny olympics opening outage outbreak outcry pact
    parade parole performance phone-call plebiscite poll pre-order premiere presentation press-conference probe protest
    purchase purge quake race raid rally rebellion referendum refund release report request rescue reshuffle
    resignation retreat return review revolt revolution riot rise robbery ruling run-off runoff sale scandal season
    semi-final semifinal sentence shooting shutdown siege slump speech spill split stampede statement storm strike
    study suit summit surge surgery surrender survey takeover talk tender test theft tour tournament tragedy treaty
    trial trip truce tsunami turnout unrest uprising verdict victory visit vote walkout war warning wedding win
    withdrawal
    """.split()
)
_ENDINGS = ("tion", "sion", "ment", "ance", "ival", "usal", "oval", "osal")
_NO_HAPPENINGS = frozenset(
    """
    apartment attention balance basement cement compartment constitution condition department distance document
    edition environment equipment element entertainment finance foundation function fraction generation government
    governance importance institution instrument insurance legislation location management mission monument nation
    opinion option ornament parliament pension population portion position profession proportion question regiment
    region relation residence section sentiment significance situation station substance television tradition union
    version
    """.split()
)


def is_happening(word: str) -> bool:
    """Whether the noun, in lower case and in either number, names something that takes place.

    >>> is_happening("investigations"), is_happening("war"), is_happening("government")
    (True, True, False)
    """
    return any(map(_is_happening, (word, word.removesuffix("s"), word.removesuffix("es"))))


def _is_happening(word: str) -> bool:
    return word in _HAPPENINGS or (word.endswith(_ENDINGS) and word not in _NO_HAPPENINGS)


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
"""What a person is called by office or trade."""

HONOURS = ROLES | frozenset(
    "mr mrs ms miss dr sir dame lord lady prof sen sens rep reps gov gen lt col maj capt sgt rev fr st".split()
)
"""What makes the words before a name a title."""

TITLES = HONOURS | frozenset(
    """
    acting assistant attorney defence defense deputy finance foreign former house interim interior judges justices
    majority minority ministers of presidents representatives secretaries secretary-general senators state vice whip
    """.split()
)
"""What else a title can hold."""

_TRADES = ("ers", "ors", "ists", "men", "women", "people")


def is_trade(word: str) -> bool:
    """Whether the noun, in lower case, tells of several persons what they do or are.

    >>> is_trade("divers"), is_trade("judges"), is_trade("halden")
    (True, True, False)
    """
    return word.endswith(_TRADES) or (word.endswith("s") and word[:-1] in ROLES)


BODIES = frozenset(
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
"""Words by which a name is seen to be no person's."""

SITES = frozenset(
    """
    area archipelago bay borough capital city coast county district hamlet harbor harbour island isle municipality
    outskirts peninsula port province quarter region resort shore state street suburb town township valley village
    """.split()
)
"""What a place is called: "the town of"."""
