"""The English that event coreference knows: word lists and patterns.

The lists are short and general; no entry stands for one corpus.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.vocabulary import MentionPatterns, PredicateWords, build_vocabulary
from timeline.languages.en.text import LANGUAGE as ENGLISH
from timeline.languages.en.text.descriptions import NAME_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LANGUAGE"]

# Predicates

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
    sell sale
    fly flight
    lend loan
    donate donation gift
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
    flee escape
    investigate investigation inquiry probe
    strike walkout
    postpone postponement delay
    cancel cancellation scrap
    establish establishment founded founding foundation
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
"""Words by which the news reports one kind of event, one kind a line. "Died" does not imply "killed": two lines."""

_PHRASAL_VERBS = """
    step down resign
    step aside resign
    stand down resign
    put off postpone
    call off cancel
    pass away die
    take over buy
    lay off dismiss
    kick off begin
    get underway begin
    shut down close
    close down close
    turn down reject
    lift off launch
    take off fly
    blow up explode
    walk out strike
    """
"""A verb, the particle right after it, and the one verb that the two together mean."""

_LIGHT_VERBS = """
    add ask be become call come do get give go have hold include keep lead let make mean move put remain see set show
    take use work write say
    """
"""Light verbs: they occur with so many events that sharing one says little."""

_CANCELLING_VERBS = "postpone cancel"
"""Verbs which say that a planned event does not happen, or not yet."""

_ONCE_ONLY_VERBS = "abdicate bear die divorce drown graduate marry resign retire"
"""What a person does at most once in many years."""

_RARE_VERBS = """
    acquit arrest appoint assassinate bankrupt bury charge convict elect execute extradite inaugurate indict jail
    murder oust overthrow pardon release retire sack sentence swear
    """
"""What a person does or undergoes so rarely that two reports within a year are mostly of one event."""

_RESUMPTIVE_NOUNS = """
    accident crash collide derail sink capsize
    blaze burn
    collision hit strike ram
    deal buy sell merge sign lease lend
    gift give bequeath
    killing shoot stab murder
    incident attack crash collide derail shoot stab
    murder kill shoot stab
    purchase sell
    robbery steal
    sale buy
    shooting kill injure
    transaction buy sell merge
    transfer sell buy
    verdict convict acquit
    """
"""A noun and the verbs whose event it can mean later in a text, one noun a line: "sold", then "the purchase"."""

# Nouns and names

_DEFINITE_DETERMINER = re.compile(
    r"(?:\b(?:the|this|that|his|her|its|their)|['’]s|s['’])\s+(?:[\w-]*[^\Ws]\s+)?$", re.IGNORECASE
)
"""Words before a noun that refers to something already mentioned: "the trial", "his first trial"."""

_NAME_FUNCTION_WORDS = frozenset({"of", "the", "for", "and"})
"""Words of a name that its initials leave out."""

_CALENDAR_NAMES = """
    monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december
"""

_NUMBER_WORDS = (
    *("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMERALS = {word: f"{number}" for number, word in enumerate(_NUMBER_WORDS, 1)} | dict.fromkeys(
    ("an", "one", "another"), "1"
)
"""Number words and articles, with the digits that they stand for."""

_COUNT_PATTERN = re.compile(
    rf"(?<![\w.,-])(\d{{1,3}}(?:,\d{{3}})*|{'|'.join(_NUMERALS)})\s+((?:[a-z-]+\s+)?[a-z-]+)", re.IGNORECASE
)
"""A number and the one or two words after it: "nine new shops"."""

# Corrections

_CORRECTION_SIGNAL = re.compile(r"\b(?:correction|corrected|clarification|in fact)\b", re.IGNORECASE)
_CORRECTION_HEADING = re.compile(r"\b(?:correction|clarification)\W*$", re.IGNORECASE)
_NEGATED_DATE = re.compile(r"\b(?:not|instead of|rather than)(?:\s\w+)?\s*$", re.IGNORECASE)
_EARLIER_VERSION = re.compile(
    r"\b(?:earlier version|(?:first|originally|wrongly|mistakenly) (?:said|reported|stated|wrote))\b[^;:]*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _senses_by_stem() -> Mapping[str, frozenset[str]]:
    from timeline.languages.en.predicate_senses import SENSES  # noqa: PLC0415 - large, and not always needed

    senses: defaultdict[str, set[str]] = defaultdict(set)
    for line in SENSES.strip().splitlines():
        for stem in line.split():
            senses[stem].add(line)
    return {stem: frozenset(lines) for stem, lines in senses.items()}


def senses_of(stem: str) -> frozenset[str]:
    """Return the first senses of a stem, as a verb and as a noun, that other stems share.

    >>> senses_of(ENGLISH.stem("foiled")).isdisjoint(senses_of(ENGLISH.stem("thwarting")))
    False
    """
    return _senses_by_stem().get(stem, frozenset())


LANGUAGE = build_vocabulary(
    ENGLISH,
    PredicateWords(
        synonyms=_SYNONYMS,
        phrasal_verbs=_PHRASAL_VERBS,
        light=_LIGHT_VERBS,
        cancelling=_CANCELLING_VERBS,
        once_only=_ONCE_ONLY_VERBS,
        rare=_RARE_VERBS,
        resumptive_nouns=_RESUMPTIVE_NOUNS,
    ),
    MentionPatterns(
        definite_determiner=_DEFINITE_DETERMINER,
        counted=_COUNT_PATTERN,
        correction_signal=_CORRECTION_SIGNAL,
        correction_heading=_CORRECTION_HEADING,
        negated_date=_NEGATED_DATE,
        earlier_version=_EARLIER_VERSION,
        numerals=_NUMERALS,
        name_function_words=_NAME_FUNCTION_WORDS,
        name_suffixes=NAME_SUFFIXES,
        calendar_names=frozenset(map(ENGLISH.stem, _CALENDAR_NAMES.split())),
    ),
    senses_of,
)
