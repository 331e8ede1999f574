"""English: the words by which the mentions room reads a sentence. Words and their letters; no sentence is read here."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from timeline.mentions.en import nouns, sequence, verbs, words
from timeline.mentions.language import Language

__all__ = ["LANGUAGE"]

_stem = snowballstemmer.stemmer("english").stemWord
_remembered = lru_cache(maxsize=65_536)


@_remembered
def stem(word: str) -> str:
    """What the forms of a word, in lower case, have in common.

    >>> stem("sent"), stem("sends"), stem("investigations"), stem("investigated")
    ('send', 'send', 'investig', 'investig')
    """
    return str(_stem(verbs.base(word)))


LANGUAGE = Language(
    code="en",
    form=_remembered(verbs.form),
    stem=stem,
    is_happening=_remembered(nouns.is_happening),
    is_adverb=words.is_adverb,
    is_adjective_of_name=words.is_adjective_of_name,
    is_common=lambda word: word in words.COUNTS or nouns.is_trade(word),
    saying=verbs.SAYING,
    clausal=verbs.CLAUSAL,
    saying_or_doing=verbs.SAYING_OR_DOING,
    speaking_up=verbs.SPEAKING_UP,
    human=verbs.HUMAN,
    corporate=verbs.CORPORATE,
    states=verbs.STATES,
    moves=words.MOVES,
    past_auxiliaries=verbs.PAST_AUXILIARIES,
    infinitive_mark="to",
    roles=nouns.ROLES,
    honours=nouns.HONOURS,
    titles=nouns.TITLES,
    sites=nouns.SITES,
    bodies=nouns.BODIES,
    name_links=words.NAME_LINKS,
    counts=words.COUNTS,
    determiners=words.DETERMINERS,
    possessive_mark="'s",
    personal=words.PERSONAL,
    impersonal=words.IMPERSONAL,
    personal_possessives=words.PERSONAL_POSSESSIVES,
    own_voice=words.OWN_VOICE,
    pronouns=words.PRONOUNS,
    prepositions=words.PREPOSITIONS,
    locatives=words.LOCATIVES,
    directions=words.DIRECTIONS,
    genitives=words.GENITIVES,
    agent_marks=words.AGENT_MARKS,
    conjunctions=words.CONJUNCTIONS,
    relatives=words.RELATIVES,
    subordinators=words.SUBORDINATORS,
    weak_openers=words.WEAK_OPENERS,
    compound_openers=words.COMPOUND_OPENERS,
    date_leads=words.DATE_LEADS,
    period_leads=words.PERIOD_LEADS,
    plan_leads=words.PLAN_LEADS,
    dateline_words=words.DATELINE_WORDS,
    negations=words.NEGATIONS,
    doubts=words.DOUBTS,
    conditions=words.CONDITIONS,
    interrogatives=words.INTERROGATIVES,
    looking_back=words.LOOKING_BACK,
    joints=words.JOINTS,
    empty=words.EMPTY,
    after_that=sequence.AFTER_THAT,
    having_ended=sequence.HAVING_ENDED,
    still_to_come=sequence.STILL_TO_COME,
    as_it_lasts=sequence.AS_IT_LASTS,
    moments=sequence.MOMENTS,
    compared=sequence.COMPARED,
    limits=sequence.LIMITS,
    comparing=sequence.COMPARING,
    definite=sequence.DEFINITE,
    deed=sequence.deed,
)
