"""What the mentions room asks of a language. Each language has a folder here; the reading itself knows none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Language", "VerbForm"]


class VerbForm(Enum):
    """What form of a verb a word can be, as far as its letters tell."""

    BE = auto()
    HAVE = auto()
    DO = auto()
    MODAL = auto()
    PAST = auto()  # or a participle that looks like it
    PARTICIPLE = auto()
    PRESENT = auto()  # of the third person
    NOUN_OR_PRESENT = auto()
    GERUND = auto()
    BASE = auto()

    __hash__ = object.__hash__  # that of an Enum is written in Python, and asked for at every verb


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language's words, all in lower case. The callables take a word in lower case and know no context."""

    code: str  # for the splitter of sentences
    verb_form: Callable[[str], VerbForm | None]
    stem: Callable[[str], str]
    is_event_noun: Callable[[str], bool]  # of a noun: "war", "visit"
    is_adverb: Callable[[str], bool]
    is_proper_adjective: Callable[[str], bool]  # "israeli"; wrongly so of many a noun

    is_common_word: Callable[[str], bool]  # of a word that opens a sentence: by its letters no name, "divers", "three"

    reporting_verbs: frozenset[str]
    clause_embedding_verbs: frozenset[
        str
    ]  # the verbs after which a clause can begin without a word that opens it: "said", "believes"
    maybe_reporting_verbs: frozenset[str]  # those that say nothing where a thing is their object: "added a third"
    speech_act_verbs: frozenset[str]  # the verbs of what is said or shown in public: "said", "welcomed"
    human_action_verbs: frozenset[str]  # the verbs of what a person does: "said", "wept", "resigned"
    corporate_verbs: frozenset[str]  # the verbs of what a firm or an office does, and no thing: "denied", "plans"
    stative_verbs: frozenset[str]  # the verbs of what lasts, and happens at no moment: "contained", "was"
    change_adverbs: frozenset[str]  # by which "was" tells of a change: "up"
    past_auxiliaries: frozenset[str]  # "was", "had", "did"
    infinitive_mark: str  # "to"

    roles: frozenset[str]  # what a person is called by office or trade
    honorifics: frozenset[str]  # what makes the words before a name a title
    title_words: frozenset[str]  # what a title can hold
    place_nouns: frozenset[str]  # what a place is called: "town"
    organisation_nouns: frozenset[str]  # by which a name is seen to be no person's
    name_particles: frozenset[str]  # what joins the words of a name: "of", "van"

    numerals: frozenset[str]  # the numbers in words, and what numbers the one: "three", "second", "next"
    determiners: frozenset[str]
    possessive_mark: str  # "'s"
    personal_pronouns: frozenset[str]  # the pronouns of one person
    impersonal_pronouns: frozenset[str]  # the pronoun of a thing or a body: "it"
    personal_possessives: frozenset[str]
    speaker_pronouns: frozenset[str]  # by which a text speaks of who wrote it: "I"
    pronouns: frozenset[str]  # what can stand for a subject
    prepositions: frozenset[str]
    locatives: frozenset[str]  # the prepositions before a place
    directionals: frozenset[str]  # those before a place as well as before anything else: "to", "of"
    genitives: frozenset[str]  # the prepositions that join two nouns: "of"
    agent_marks: frozenset[str]  # the prepositions before who does it: "by"
    conjunctions: frozenset[str]
    relativizers: frozenset[str]
    subordinators: frozenset[str]
    ambiguous_openers: frozenset[
        str
    ]  # the relatives and subordinators that open a clause only where a verb follows: "as"
    compound_prepositions: frozenset[str]  # what opens a phrase of its own together with a preposition: "according"

    date_introducers: frozenset[str]  # what may lead up to a date: "on", "late by"
    period_introducers: frozenset[str]  # what may lead up to a month or a year, not to a day: "in"
    plan_introducers: frozenset[str]  # what leads from a plan to its date: "for"
    dateline_words: frozenset[str]  # what a dateline says beside the date: "published", "at"
    negations: frozenset[str]  # "not", "nobody"
    hedges: frozenset[str]  # by which something only may be: "might"
    conditionals: frozenset[str]  # what opens a clause of what only may be: "if"
    interrogatives: frozenset[str]  # what opens a clause that is asked, not told: "why"
    anterior_adverbs: frozenset[str]  # the adverbs of what was before, or is so again and again: "previously", "often"
    conjunctive_adverbs: frozenset[str]  # the adverbs that join a sentence to the one before: "however"
    stop_words: frozenset[str]  # words by which two sentences are not alike

    sequence_adverbs: frozenset[str]  # the adverbs of what came next: "then"
    after_signals: frozenset[str]  # what leads to something that was before: "after"
    before_signals: frozenset[str]  # what leads to something that came later: "before"
    simultaneous_signals: frozenset[str]  # what leads to something of the same time: "when"
    offset_words: frozenset[str]  # what says how long before or after: "shortly"
    comparison_words: frozenset[str]  # what makes a comparison of "later": "than"
    comparison_heads: frozenset[str]  # what makes one with a preposition: "compared"
    limit_adverbs: frozenset[str]  # before "than" they tell of a limit: "no later"
    definite_determiners: frozenset[str]  # by which something certain is meant: "the"
    verb_of_noun: Callable[[str], str]  # the verb of what a noun names: "explosion", "explode"
