"""English: the `Language` value that sentence analysis reads its words from. No sentence is parsed here."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

import snowballstemmer

from timeline.languages.en import verbs
from timeline.languages.en.text import (
    descriptions,
    function_words,
    general_nouns,
    given_names,
    history_verbs,
    nouns,
    temporal_connectives,
    verb_uses,
)
from timeline.languages.en.text.event_weights import INTERCEPTS, WEIGHTS
from timeline.text.event_tagger import EventTagger
from timeline.text.language import FunctionWords, Language, NounLexicon, TemporalSignals, VerbLexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.text.event_tagger import Value

__all__ = ["LANGUAGE"]

_snowball_stem = snowballstemmer.stemmer("english").stemWord
_cached = lru_cache(maxsize=65_536)


@_cached
def stem(word: str) -> str:
    """The Snowball stem of the word's lemma; the word is in lower case.

    >>> stem("sent"), stem("sends"), stem("investigations"), stem("investigated")
    ('send', 'send', 'investig', 'investig')
    """
    return str(_snowball_stem(verbs.lemma(word)))


def _event_weights() -> Mapping[str, Mapping[Value, tuple[float, float]]]:
    """The weights of the event tagger. A line has the template, its value, empty or not, and the two weights."""
    weights: dict[str, dict[Value, tuple[float, float]]] = defaultdict(dict)
    for template, value, event, verb in (line.split(" ") for line in WEIGHTS.strip().splitlines()):
        first, bar, second = value.rpartition("|") if "|" in template else (value, "", "")
        weights[template][(first, second) if bar else value] = float(event), float(verb)
    return weights


_RARITY_OF_CLASS = (0.0, 0.25, 0.5)


@lru_cache(maxsize=1)
def _rarity_of_common_stems() -> Mapping[str, float]:
    from timeline.languages.en.common_stems import STEMS_BY_CLASS  # noqa: PLC0415 - large, and not always needed

    classes = zip(STEMS_BY_CLASS, _RARITY_OF_CLASS, strict=True)
    return {word: rarity for words, rarity in classes for word in words.split()}


def rarity(stemmed: str) -> float:
    """The rarity of a stem, 0 to 1.

    >>> rarity(stem("people")), rarity(stem("parcels")), rarity(stem("seismologist"))
    (0.0, 0.5, 1.0)
    """
    return _rarity_of_common_stems().get(stemmed, 1.0)


LANGUAGE = Language(
    code="en",
    stem=stem,
    rarity=rarity,
    verbs=VerbLexicon(
        form=_cached(verbs.form),
        lemma=verbs.lemma,
        share=_cached(verb_uses.share),
        reporting=verbs.REPORTING,
        clause_embedding=verbs.CLAUSE_EMBEDDING,
        maybe_reporting=verbs.MAYBE_REPORTING,
        speech_act=verbs.SPEECH_ACT,
        statement=verbs.STATEMENT,
        human_action=verbs.HUMAN_ACTION,
        corporate=verbs.CORPORATE,
        stative=verbs.STATIVE,
        scalar_change=verbs.SCALAR_CHANGE,
        past_auxiliaries=verbs.PAST_AUXILIARIES,
        responsive=history_verbs.RESPONSIVE,
        origin=history_verbs.ORIGIN,
        provenance=history_verbs.PROVENANCE,
        biography=history_verbs.BIOGRAPHY,
        ending=history_verbs.ENDING,
        infinitive_mark="to",
        object_control=verbs.all_forms(descriptions.OBJECT_CONTROL),
        light=verbs.all_forms(descriptions.LIGHT_VERBS),
        occurrence=verbs.all_forms(descriptions.OCCURRENCE_VERBS),
        occurrence_phrases=frozenset(
            (form, second) for verb, second in descriptions.OCCURRENCE_PHRASES for form in verbs.all_forms(verb)
        ),
        holding=verbs.all_forms(descriptions.HOLDING_VERBS),
        impersonal=verbs.all_forms(descriptions.WEATHER_VERBS),
    ),
    nouns=NounLexicon(
        is_event=_cached(nouns.is_event),
        event_level=_cached(nouns.event_level),
        verb_of=temporal_connectives.verb_of_noun,
        verbs_meant=general_nouns.verbs_meant,
        is_plural=nouns.is_plural,
        is_common=lambda word: word in function_words.NUMERALS or nouns.is_plural_occupation(word),
        is_proper_adjective=function_words.is_proper_adjective,
        roles=nouns.ROLES,
        honorifics=nouns.HONORIFICS,
        title_words=nouns.TITLE_WORDS,
        places=nouns.PLACES,
        organisations=nouns.ORGANISATIONS,
        name_particles=function_words.NAME_PARTICLES,
        name_openers=descriptions.NAME_OPENERS,
        name_suffixes=descriptions.NAME_SUFFIXES,
        quantities=descriptions.QUANTITIES,
        alias_phrases=descriptions.ALIAS_PHRASES,
        kinds=descriptions.KINDS,
        generic_kinds=descriptions.GENERIC,
        bodies=descriptions.BODIES,
        implied_kinds=descriptions.IMPLIED,
        distinguishing=descriptions.DISTINGUISHING,
        given_names=given_names.MASCULINE | given_names.FEMININE,
        masculine=descriptions.MASCULINE,
        feminine=descriptions.FEMININE,
    ),
    words=FunctionWords(
        is_adverb=function_words.is_adverb,
        is_superlative=_cached(function_words.is_superlative),
        change_adverbs=function_words.CHANGE_ADVERBS,
        conjunctive_adverbs=function_words.CONJUNCTIVE_ADVERBS,
        numerals=function_words.NUMERALS,
        amounts=function_words.AMOUNTS,
        amount_modifiers=function_words.AMOUNT_MODIFIERS,
        determiners=function_words.DETERMINERS,
        floating_quantifiers=function_words.FLOATING_QUANTIFIERS,
        definite_determiners=temporal_connectives.DEFINITE_DETERMINERS,
        distal_determiners=function_words.DISTAL_DETERMINERS,
        anterior_adjectives=function_words.ANTERIOR_ADJECTIVES,
        definite_article="the",
        possessive_mark="'s",
        pronouns=function_words.PRONOUNS,
        personal_pronouns=function_words.PERSONAL_PRONOUNS,
        impersonal_pronouns=function_words.IMPERSONAL_PRONOUNS,
        plural_pronouns=function_words.PLURAL_PRONOUNS,
        personal_possessives=function_words.PERSONAL_POSSESSIVES,
        impersonal_possessives=function_words.IMPERSONAL_POSSESSIVES,
        object_pronouns=function_words.OBJECT_PRONOUNS,
        speaker_pronouns=function_words.SPEAKER_PRONOUNS,
        prepositions=function_words.PREPOSITIONS,
        locatives=function_words.LOCATIVES,
        particles=function_words.PARTICLES,
        directionals=function_words.DIRECTIONALS,
        genitives=function_words.GENITIVES,
        agent_marks=function_words.AGENT_MARKS,
        compound_prepositions=function_words.COMPOUND_PREPOSITIONS,
        conjunctions=function_words.CONJUNCTIONS,
        relativizers=function_words.RELATIVIZERS,
        subordinators=function_words.SUBORDINATORS,
        ambiguous_openers=function_words.AMBIGUOUS_OPENERS,
        conditionals=function_words.CONDITIONALS,
        interrogatives=function_words.INTERROGATIVES,
        negations=function_words.NEGATIONS,
        negation_limits=function_words.NEGATION_LIMITS,
        compared_amounts=function_words.COMPARED_AMOUNTS,
        hedges=function_words.HEDGES,
        stop_words=function_words.STOP_WORDS,
        calendar_names=function_words.CALENDAR_NAMES,
    ),
    signals=TemporalSignals(
        date_introducers=function_words.DATE_INTRODUCERS,
        period_introducers=function_words.PERIOD_INTRODUCERS,
        plan_introducers=function_words.PLAN_INTRODUCERS,
        dateline_words=function_words.DATELINE_WORDS,
        anterior_adverbs=function_words.ANTERIOR_ADVERBS,
        sequence_adverbs=temporal_connectives.SEQUENCE_ADVERBS,
        after=temporal_connectives.AFTER_SIGNALS,
        before=temporal_connectives.BEFORE_SIGNALS,
        simultaneous=temporal_connectives.SIMULTANEOUS_SIGNALS,
        offset_words=temporal_connectives.OFFSET_WORDS,
        comparison_words=temporal_connectives.COMPARISON_WORDS,
        comparison_heads=temporal_connectives.COMPARISON_HEADS,
        accompaniments=function_words.ACCOMPANIMENTS,
        duration_introducers=function_words.DURATION_INTRODUCERS,
        range_openers=function_words.RANGE_OPENERS,
        baseline_introducers=function_words.BASELINE_INTRODUCERS,
        limit_adverbs=temporal_connectives.LIMIT_ADVERBS,
    ),
    event_tagger=EventTagger(INTERCEPTS, _event_weights(), _cached(nouns.event_level)),
)
