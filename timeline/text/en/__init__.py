"""English: the words by which the mentions room reads a sentence. Words and their letters; no sentence is read here."""

from __future__ import annotations

from functools import lru_cache

import snowballstemmer

from timeline.text.en import function_words, nouns, temporal_connectives, verbs
from timeline.text.language import Language

__all__ = ["LANGUAGE"]

_snowball_stem = snowballstemmer.stemmer("english").stemWord
_cached = lru_cache(maxsize=65_536)


@_cached
def stem(word: str) -> str:
    """What the forms of a word, in lower case, have in common.

    >>> stem("sent"), stem("sends"), stem("investigations"), stem("investigated")
    ('send', 'send', 'investig', 'investig')
    """
    return str(_snowball_stem(verbs.lemma(word)))


LANGUAGE = Language(
    code="en",
    verb_form=_cached(verbs.form),
    stem=stem,
    is_event_noun=_cached(nouns.is_event),
    is_adverb=function_words.is_adverb,
    is_proper_adjective=function_words.is_proper_adjective,
    is_common_word=lambda word: word in function_words.NUMERALS or nouns.is_plural_occupation(word),
    reporting_verbs=verbs.REPORTING,
    clause_embedding_verbs=verbs.CLAUSE_EMBEDDING,
    maybe_reporting_verbs=verbs.MAYBE_REPORTING,
    speech_act_verbs=verbs.SPEECH_ACT,
    human_action_verbs=verbs.HUMAN_ACTION,
    corporate_verbs=verbs.CORPORATE,
    stative_verbs=verbs.STATIVE,
    change_adverbs=function_words.CHANGE_ADVERBS,
    past_auxiliaries=verbs.PAST_AUXILIARIES,
    infinitive_mark="to",
    roles=nouns.ROLES,
    honorifics=nouns.HONORIFICS,
    title_words=nouns.TITLE_WORDS,
    place_nouns=nouns.PLACES,
    organisation_nouns=nouns.ORGANISATIONS,
    name_particles=function_words.NAME_PARTICLES,
    numerals=function_words.NUMERALS,
    determiners=function_words.DETERMINERS,
    possessive_mark="'s",
    personal_pronouns=function_words.PERSONAL_PRONOUNS,
    impersonal_pronouns=function_words.IMPERSONAL_PRONOUNS,
    personal_possessives=function_words.PERSONAL_POSSESSIVES,
    speaker_pronouns=function_words.SPEAKER_PRONOUNS,
    pronouns=function_words.PRONOUNS,
    prepositions=function_words.PREPOSITIONS,
    locatives=function_words.LOCATIVES,
    directionals=function_words.DIRECTIONALS,
    genitives=function_words.GENITIVES,
    agent_marks=function_words.AGENT_MARKS,
    conjunctions=function_words.CONJUNCTIONS,
    relativizers=function_words.RELATIVIZERS,
    subordinators=function_words.SUBORDINATORS,
    ambiguous_openers=function_words.AMBIGUOUS_OPENERS,
    compound_prepositions=function_words.COMPOUND_PREPOSITIONS,
    date_introducers=function_words.DATE_INTRODUCERS,
    period_introducers=function_words.PERIOD_INTRODUCERS,
    plan_introducers=function_words.PLAN_INTRODUCERS,
    dateline_words=function_words.DATELINE_WORDS,
    negations=function_words.NEGATIONS,
    hedges=function_words.HEDGES,
    conditionals=function_words.CONDITIONALS,
    interrogatives=function_words.INTERROGATIVES,
    anterior_adverbs=function_words.ANTERIOR_ADVERBS,
    conjunctive_adverbs=function_words.CONJUNCTIVE_ADVERBS,
    stop_words=function_words.STOP_WORDS,
    sequence_adverbs=temporal_connectives.SEQUENCE_ADVERBS,
    after_signals=temporal_connectives.AFTER_SIGNALS,
    before_signals=temporal_connectives.BEFORE_SIGNALS,
    simultaneous_signals=temporal_connectives.SIMULTANEOUS_SIGNALS,
    offset_words=temporal_connectives.OFFSET_WORDS,
    comparison_heads=temporal_connectives.COMPARISON_HEADS,
    limit_adverbs=temporal_connectives.LIMIT_ADVERBS,
    comparison_words=temporal_connectives.COMPARISON_WORDS,
    definite_determiners=temporal_connectives.DEFINITE_DETERMINERS,
    verb_of_noun=temporal_connectives.verb_of_noun,
)
