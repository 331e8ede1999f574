"""English words by which an entity is described: "the carmaker", "the actress", "the plane"; and their gender."""

from __future__ import annotations

from timeline.languages.en.text import given_names
from timeline.languages.en.text.nouns import PLACES
from timeline.text.language import EntityKind

__all__ = [
    "ALIAS_PHRASES",
    "BODIES",
    "DISTINGUISHING",
    "FEMININE",
    "GENERIC",
    "HOLDING_VERBS",
    "IMPLIED",
    "KINDS",
    "LIGHT_VERBS",
    "MASCULINE",
    "NAME_OPENERS",
    "NAME_SUFFIXES",
    "OBJECT_CONTROL",
    "OCCURRENCE_PHRASES",
    "OCCURRENCE_VERBS",
    "QUANTITIES",
    "WEATHER_VERBS",
]

GENERIC = frozenset(
    """
    business company conglomerate corporation enterprise firm giant group maker manufacturer organisation organization
    producer
    """.split()
)
"""Nouns that can describe any organisation."""

BODIES = frozenset(
    """
    agency alliance army association charity church club coalition college commission committee consortium council
    court federation foundation government hospital institute institution league militia ministry museum navy network
    newspaper orchestra parliament party regulator school senate society supermarket team tribunal union university
    watchdog website
    """.split()
)
"""Nouns that describe institutions; a text can mean ones that it does not name."""

_FIRMS = frozenset(
    """
    airframer airline automaker bank brewer broadcaster carmaker carrier chain chipmaker developer drugmaker grocer
    insurer label lender miner operator planemaker publisher retailer shipbuilder shipyard start-up startup steelmaker
    studio supplier utility
    """.split()
)
_PERSONS = frozenset(
    """
    actor actress athlete author boxer champion comedian comedienne cricketer cyclist filmmaker footballer golfer
    heiress model musician novelist painter playwright poet rapper runner sculptor singer songwriter sprinter star
    striker swimmer
    """.split()
)
_VEHICLES = """
    aeroplane aircraft airliner airplane boat capsule car ferry helicopter jet jetliner locomotive plane probe rocket
    rover satellite ship shuttle spacecraft submarine superjumbo tanker train truck vessel yacht
"""
_THINGS = frozenset(
    f"""
    {_VEHICLES} computer console cyclone device drug gadget handset hurricane index laptop phone rifle smartphone tablet
    typhoon vaccine
    """.split()
)

KINDS = (
    dict.fromkeys(PLACES | {"country", "nation"}, EntityKind.PLACE)
    | dict.fromkeys(_THINGS, EntityKind.THING)
    | dict.fromkeys(_PERSONS, EntityKind.PERSON)
    | dict.fromkeys(GENERIC | BODIES | _FIRMS, EntityKind.ORGANISATION)
)
"""The kind of entity that a noun describes."""

_SYNONYMS = (
    "airline carrier | automaker carmaker | bank lender | retailer chain grocer supermarket | newspaper publisher | "
    "court tribunal | agency watchdog regulator | planemaker airframer | start-up startup | "
    "aeroplane aircraft airliner airplane jet jetliner plane superjumbo | boat ferry ship tanker vessel yacht | "
    "handset phone smartphone device gadget | cyclone hurricane typhoon | satellite probe spacecraft"
)
_NAME_WORDS = """
    air airline | airlines airline | airways airline | breweries brewer | brewery brewer | insurance insurer |
    motor carmaker | motors carmaker | pharmaceuticals drugmaker | records label | steel steelmaker | stores retailer |
    studios studio | supermarkets supermarket
"""


def _implied_kinds() -> dict[str, tuple[str, ...]]:
    """What each noun, and each word in a name, implies of an entity."""
    groups = [group.split() for group in _SYNONYMS.split("|")]
    implied = {
        noun: tuple(sorted({other for group in groups if noun in group for other in group} - {noun}))
        for group in groups
        for noun in group
    }
    for word, noun in (pair.split() for pair in _NAME_WORDS.split("|")):
        implied[word] = (noun, *implied.get(noun, ()))
    return implied


IMPLIED = _implied_kinds()
"""The nouns that another noun, or a word in the name of an organisation, implies: "airways", "airline"."""

DISTINGUISHING = frozenset("another different holding new other parent rival second sister unnamed".split())
"""Words that make a definite description one of another entity: "the parent company"."""

MASCULINE = given_names.MASCULINE | frozenset(
    """
    brother businessman chairman congressman duke emir emperor father he him himself his husband imam king lord mr
    policeman pope prince sheikh sir son spokesman sultan
    """.split()
)
"""Given names, titles and pronouns of men."""

FEMININE = given_names.FEMININE | frozenset(
    """
    actress businesswoman chairwoman comedienne congresswoman dame daughter duchess empress heiress her hers herself
    lady miss mother mrs ms policewoman princess queen she sister spokeswoman wife
    """.split()
)
"""Given names, titles and pronouns of women."""

NAME_OPENERS = frozenset("all first new second third".split())
"""Function words with which a name can begin: "New Delhi", "First National"."""

NAME_SUFFIXES = frozenset("ii iii iv jr junior senior sr".split())
"""Words after the last name of a person."""

QUANTITIES = frozenset(
    "billion cents dollars euros hundred km m million pc per percent pm pounds thousand trillion".split()
)
"""Words before which a number counts or measures, and belongs to no name."""

ALIAS_PHRASES = (
    "also called",
    "also known as",
    "aka",
    "a.k.a.",
    "better known as",
    "commonly known as",
    "formerly called",
    "formerly known as",
    "formerly",
    "known as",
    "nicknamed",
    "previously known as",
    "previously called",
    "previously",
)
"""Between a name and another name of the same entity, in a comma or in brackets."""

OBJECT_CONTROL = """
    advise allow ask authorise authorize command convince direct enable encourage forbid force get help instruct invite
    oblige order permit persuade press prompt pressure push request require tell urge warn
"""
"""Verbs whose object is the subject of the infinitive after it: "ordered them to leave"."""

OCCURRENCE_VERBS = "happen occur"
"""Verbs that only say that their subject occurs."""

OCCURRENCE_PHRASES = (("take", "place"), ("go", "ahead"), ("get", "underway"), ("come", "off"))
"""The same of two words."""

HOLDING_VERBS = "hold stage"
"""Verbs that in the passive only say that an event occurs."""

LIGHT_VERBS = """
    announce begin cancel carry complete conduct face file finish give have hold launch lead lose make mount negotiate
    open pay plan reach resume schedule score seal sign stage start suffer take undergo win
"""
"""Verbs whose subject acts in, or undergoes, the event that their object names: "made a visit"."""

WEATHER_VERBS = "appear emerge hail happen rain seem snow thunder transpire"
"""Verbs with an "it" that refers to nothing."""
