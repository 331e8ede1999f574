"""The vocabulary of one language: word classes and morphology, as far as shallow syntax needs them.

Each language is a folder beside this module (`en`) that builds one `Language` value. Code that parses sentences reads
words from that value only. All words are in lower case. A callable takes one such word and knows no context.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeline.text.event_tagger import EventTagger

__all__ = ["EntityKind", "FunctionWords", "Language", "NounLexicon", "TemporalSignals", "VerbForm", "VerbLexicon"]


class VerbForm(Enum):
    """The form of a verb that a word can have, judged by its letters alone."""

    BE = auto()
    HAVE = auto()
    DO = auto()
    MODAL = auto()
    PAST = auto()  # or a participle that looks like it
    PARTICIPLE = auto()
    PRESENT = auto()  # third person singular
    NOUN_OR_PRESENT = auto()
    GERUND = auto()
    BASE = auto()

    __hash__ = object.__hash__  # Enum's own hash is written in Python, and is called for each verb


class EntityKind(Enum):
    """The kind of a named entity; a thing is a model, a ship, an index."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    THING = "thing"


@dataclass(frozen=True, slots=True, eq=False)
class VerbLexicon:
    """Verbs: the form of a word, and every inflected form of the semantic classes that extraction distinguishes."""

    form: Callable[[str], VerbForm | None]
    lemma: Callable[[str], str]  # the word itself if no list has it
    share: Callable[[str], str]  # how often the word is a verb, 0 to 4, with its ending: "frees" 1s, "man" 1
    reporting: frozenset[str]  # "said", "announced"
    clause_embedding: frozenset[str]  # a clause can follow without "that": "said", "believes"
    maybe_reporting: frozenset[str]  # no reporting verb where its object is a thing: "added a third"
    speech_act: frozenset[str]  # acts of public speech, with or without reported content: "said", "welcomed"
    statement: frozenset[str]  # public speech that changes nothing: "said", "welcomed"; not "announced", "pleaded"
    human_action: frozenset[str]  # their subject is a person: "said", "wept", "resigned"
    corporate: frozenset[str]  # their subject is an organisation or a person, and no thing: "denied", "plans"
    stative: frozenset[str]  # states, which occur at no moment: "contained", "was"
    scalar_change: frozenset[str]  # a quantity changes by an amount: "rose"
    past_auxiliaries: frozenset[str]  # "was", "had", "did"
    object_control: frozenset[str]  # their object is the subject of the infinitive after it: "ordered"
    responsive: frozenset[str]  # their object is an earlier event: "erased the rise", "marked the victory"
    origin: frozenset[str]  # how something came to be: "built", "founded", "born"
    provenance: frozenset[str]  # what became of a thing before: also "launched", "sold"
    biography: frozenset[str]  # events of a life: "studied", "grew up"
    ending: frozenset[str]  # their subject is no more: "died", "sank"
    light: frozenset[str]  # with an event noun as object, their subject acts in the event: "made a visit"
    occurrence: frozenset[str]  # they only say that their subject occurs: "happened"
    occurrence_phrases: frozenset[tuple[str, str]]  # the same, of two words: "took place"
    holding: frozenset[str]  # the same in the passive, of events: "held"
    impersonal: frozenset[str]  # their "it" refers to nothing: "rained"
    infinitive_mark: str  # "to"


@dataclass(frozen=True, slots=True, eq=False)
class NounLexicon:
    """Nouns: those that name events, and those by which the kind of a named entity is recognised."""

    is_event: Callable[[str], bool]  # "war", "visit"
    event_level: Callable[[str], int]  # how often it names an event, 0 to 4: "earthquake" 4, "case" 2, "man" 0
    verb_of: Callable[[str], str]  # the verb for the event that a noun names: "explosion", "explode"
    verbs_meant: Callable[[str], frozenset[str]]  # the verbs for the events that a general noun names: "deal", "sell"
    is_plural: Callable[[str], bool]  # "crews", "police"
    is_common: Callable[[str], bool]  # by its letters no name, even with a capital: "divers", "three"
    is_proper_adjective: Callable[[str], bool]  # of a name before a noun: "israeli"; also True of many nouns
    roles: frozenset[str]  # offices and trades of persons: "mayor"
    honorifics: frozenset[str]  # one of them makes the words before a name a title
    title_words: frozenset[str]  # all words that a title can contain
    places: frozenset[str]  # kinds of places: "town"
    organisations: frozenset[str]  # a name that contains one of them is not a person's: "bank"
    name_particles: frozenset[str]  # words between the words of a name: "of", "van"
    name_openers: frozenset[str]  # function words with which a name can begin: "new"
    name_suffixes: frozenset[str]  # after the last name of a person: "jr"
    quantities: frozenset[str]  # a number before one of them counts, and belongs to no name: "million"
    alias_phrases: tuple[str, ...]  # between a name and another name of the entity: "also known as"
    kinds: Mapping[str, EntityKind]  # nouns that describe an entity, and its kind: "carmaker"
    generic_kinds: frozenset[str]  # those that describe any organisation: "company"
    bodies: frozenset[str]  # descriptions of institutions, of which a text can mean unnamed ones too: "court"
    implied_kinds: Mapping[str, tuple[str, ...]]  # the nouns that a word in a name implies: "airways"
    distinguishing: frozenset[str]  # "the parent company" is another one than "the company"
    given_names: frozenset[str]
    masculine: frozenset[str]  # given names, titles, nouns and pronouns of men
    feminine: frozenset[str]  # and of women


@dataclass(frozen=True, slots=True, eq=False)
class FunctionWords:
    """Closed word classes: pronouns, determiners, prepositions, conjunctions, adverbs."""

    is_adverb: Callable[[str], bool]
    is_superlative: Callable[[str], bool]  # also ordinals: "lowest", "first", "only"
    change_adverbs: frozenset[str]  # "was" with one of them is a change: "up"
    conjunctive_adverbs: frozenset[str]  # they join a sentence to the previous one: "however"
    numerals: frozenset[str]  # cardinal and ordinal numbers in words: "three", "second", "next"
    amounts: frozenset[str]  # other words and signs that begin an amount: "half", "$"
    amount_modifiers: frozenset[str]  # words before an amount: "about"
    determiners: frozenset[str]
    floating_quantifiers: frozenset[str]  # determiners that can stand between a subject and its verb: "each"
    definite_determiners: frozenset[str]  # of a known referent: "the", "this"
    distal_determiners: frozenset[str]  # of a referent that is not the nearest: "that"
    anterior_adjectives: frozenset[str]  # of an earlier event: "the previous strike"
    definite_article: str  # "the"
    possessive_mark: str  # "'s"
    pronouns: frozenset[str]  # all that can be a subject
    personal_pronouns: frozenset[str]  # of one person: "she"
    impersonal_pronouns: frozenset[str]  # of a thing or an organisation: "it"
    plural_pronouns: frozenset[str]  # of several, or of an organisation: "they"
    personal_possessives: frozenset[str]  # "his"
    impersonal_possessives: frozenset[str]  # "its"
    object_pronouns: frozenset[str]  # of one person, after a verb or a preposition: "him"
    speaker_pronouns: frozenset[str]  # of the author: "I"
    prepositions: frozenset[str]
    locatives: frozenset[str]  # prepositions before a place: "in"
    particles: frozenset[str]  # of verbs, and no prepositions before a noun: "back", "up"
    directionals: frozenset[str]  # prepositions before a place or anything else: "to", "of"
    genitives: frozenset[str]  # prepositions that join two nouns: "of"
    agent_marks: frozenset[str]  # prepositions before the agent of a passive: "by"
    compound_prepositions: frozenset[str]  # first words of a preposition of two words: "according"
    conjunctions: frozenset[str]  # coordinating: "and"
    relativizers: frozenset[str]  # "who"
    subordinators: frozenset[str]  # "because"
    ambiguous_openers: frozenset[str]  # relativizers and subordinators that need a verb after them: "as"
    conditionals: frozenset[str]  # "if"
    interrogatives: frozenset[str]  # "why"
    negations: frozenset[str]  # "not", "nobody"
    negation_limits: frozenset[str]  # a negation before one of them denies nothing: "not only"
    compared_amounts: frozenset[str]  # so do these before "than": "no fewer than"
    hedges: frozenset[str]  # "might"
    stop_words: frozenset[str]  # ignored where sentences are compared
    calendar_names: frozenset[str]  # weekdays and months, and how they are abbreviated


@dataclass(frozen=True, slots=True, eq=False)
class TemporalSignals:
    """Words that introduce a date or order two events (TimeML 1.2.1: SIGNAL)."""

    date_introducers: frozenset[str]  # "on", "late by"
    period_introducers: frozenset[str]  # before a month or a year, not before a day: "in"
    plan_introducers: frozenset[str]  # between a plan and its date: "for"
    dateline_words: frozenset[str]  # words of a dateline beside the date: "published", "at"
    anterior_adverbs: frozenset[str]  # of earlier or repeated events: "previously", "often"
    sequence_adverbs: frozenset[str]  # of the next event: "then"
    after: frozenset[str]  # they introduce the earlier event: "after"
    before: frozenset[str]  # they introduce the later event: "before"
    simultaneous: frozenset[str]  # they introduce an event of the same time: "when"
    offset_words: frozenset[str]  # the distance to the other event: "shortly"
    comparison_words: frozenset[str]  # after "later" they compare: "than"
    comparison_heads: frozenset[str]  # with a preposition they compare: "compared"
    accompaniments: frozenset[str]  # before what goes on beside an event: "with prices falling"
    duration_introducers: frozenset[str]  # before how long something went on: "for"
    range_openers: frozenset[str]  # before the first day of a span: "since"
    baseline_introducers: frozenset[str]  # before what a change began at: "from"
    limit_adverbs: frozenset[str]  # before "than" they set a limit: "no later"


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """All that text analysis knows of one language."""

    code: str  # ISO 639-1, for the sentence splitter
    stem: Callable[[str], str]  # what the inflected forms of a word have in common
    rarity: Callable[[str], float]  # of a stem, from 0 for the most common to 1 for those that no list of words has
    verbs: VerbLexicon
    nouns: NounLexicon
    words: FunctionWords
    signals: TemporalSignals
    event_tagger: EventTagger
