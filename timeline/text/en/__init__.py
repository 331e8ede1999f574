"""English: the words by which the mentions room reads a sentence. Words and their letters; no sentence is read here."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from timeline.text.en import function_words, nouns, temporal_connectives, verbs
from timeline.text.language import Language

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
    is_adverb=function_words.is_adverb,
    is_adjective_of_name=function_words.is_adjective_of_name,
    is_common=lambda word: word in function_words.COUNTS or nouns.is_trade(word),
    saying=verbs.SAYING,
    clausal=verbs.CLAUSAL,
    saying_or_doing=verbs.SAYING_OR_DOING,
    speaking_up=verbs.SPEAKING_UP,
    human=verbs.HUMAN,
    corporate=verbs.CORPORATE,
    states=verbs.STATES,
    moves=function_words.MOVES,
    past_auxiliaries=verbs.PAST_AUXILIARIES,
    infinitive_mark="to",
    roles=nouns.ROLES,
    honours=nouns.HONOURS,
    titles=nouns.TITLES,
    sites=nouns.SITES,
    bodies=nouns.BODIES,
    name_links=function_words.NAME_LINKS,
    counts=function_words.COUNTS,
    determiners=function_words.DETERMINERS,
    possessive_mark="'s",
    personal=function_words.PERSONAL,
    impersonal=function_words.IMPERSONAL,
    personal_possessives=function_words.PERSONAL_POSSESSIVES,
    own_voice=function_words.OWN_VOICE,
    pronouns=function_words.PRONOUNS,
    prepositions=function_words.PREPOSITIONS,
    locatives=function_words.LOCATIVES,
    directions=function_words.DIRECTIONS,
    genitives=function_words.GENITIVES,
    agent_marks=function_words.AGENT_MARKS,
    conjunctions=function_words.CONJUNCTIONS,
    relatives=function_words.RELATIVES,
    subordinators=function_words.SUBORDINATORS,
    weak_openers=function_words.WEAK_OPENERS,
    compound_openers=function_words.COMPOUND_OPENERS,
    date_leads=function_words.DATE_LEADS,
    period_leads=function_words.PERIOD_LEADS,
    plan_leads=function_words.PLAN_LEADS,
    dateline_words=function_words.DATELINE_WORDS,
    negations=function_words.NEGATIONS,
    doubts=function_words.DOUBTS,
    conditions=function_words.CONDITIONS,
    interrogatives=function_words.INTERROGATIVES,
    looking_back=function_words.LOOKING_BACK,
    joints=function_words.JOINTS,
    empty=function_words.EMPTY,
    after_that=temporal_connectives.AFTER_THAT,
    having_ended=temporal_connectives.HAVING_ENDED,
    still_to_come=temporal_connectives.STILL_TO_COME,
    as_it_lasts=temporal_connectives.AS_IT_LASTS,
    moments=temporal_connectives.MOMENTS,
    compared=temporal_connectives.COMPARED,
    limits=temporal_connectives.LIMITS,
    comparing=temporal_connectives.COMPARING,
    definite=temporal_connectives.DEFINITE,
    deed=temporal_connectives.deed,
)
