"""What the mentions room asks of a language. Each language has a folder here; the reading itself knows none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Form", "Language"]


class Form(Enum):
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
    form: Callable[[str], Form | None]
    stem: Callable[[str], str]
    is_happening: Callable[[str], bool]  # of a noun: "war", "visit"
    is_adverb: Callable[[str], bool]
    is_adjective_of_name: Callable[[str], bool]  # "israeli"; wrongly so of many a noun

    is_common: Callable[[str], bool]  # of a word that opens a sentence: by its letters no name, "divers", "three"

    saying: frozenset[str]
    clausal: frozenset[str]  # the verbs after which a clause can begin without a word that opens it: "said", "believes"
    saying_or_doing: frozenset[str]  # those that say nothing where a thing is their object: "added a third"
    speaking_up: frozenset[str]  # the verbs of what is said or shown in public: "said", "welcomed"
    human: frozenset[str]  # the verbs of what a person does: "said", "wept", "resigned"
    corporate: frozenset[str]  # the verbs of what a firm or an office does, and no thing: "denied", "plans"
    states: frozenset[str]  # the verbs of what lasts, and happens at no moment: "contained", "was"
    moves: frozenset[str]  # by which "was" tells of a change: "up"
    past_auxiliaries: frozenset[str]  # "was", "had", "did"
    infinitive_mark: str  # "to"

    roles: frozenset[str]  # what a person is called by office or trade
    honours: frozenset[str]  # what makes the words before a name a title
    titles: frozenset[str]  # what a title can hold
    sites: frozenset[str]  # what a place is called: "town"
    bodies: frozenset[str]  # by which a name is seen to be no person's
    name_links: frozenset[str]  # what joins the words of a name: "of", "van"

    counts: frozenset[str]  # the numbers in words, and what numbers the one: "three", "second", "next"
    determiners: frozenset[str]
    possessive_mark: str  # "'s"
    personal: frozenset[str]  # the pronouns of one person
    impersonal: frozenset[str]  # the pronoun of a thing or a body: "it"
    personal_possessives: frozenset[str]
    own_voice: frozenset[str]  # by which a text speaks of who wrote it: "I"
    pronouns: frozenset[str]  # what can stand for a subject
    prepositions: frozenset[str]
    locatives: frozenset[str]  # the prepositions before a place
    directions: frozenset[str]  # those before a place as well as before anything else: "to", "of"
    genitives: frozenset[str]  # the prepositions that join two nouns: "of"
    agent_marks: frozenset[str]  # the prepositions before who does it: "by"
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    subordinators: frozenset[str]
    weak_openers: frozenset[str]  # the relatives and subordinators that open a clause only where a verb follows: "as"
    compound_openers: frozenset[str]  # what opens a phrase of its own together with a preposition: "according"

    date_leads: frozenset[str]  # what may lead up to a date: "on", "late by"
    period_leads: frozenset[str]  # what may lead up to a month or a year, not to a day: "in"
    plan_leads: frozenset[str]  # what leads from a plan to its date: "for"
    dateline_words: frozenset[str]  # what a dateline says beside the date: "published", "at"
    negations: frozenset[str]  # "not", "nobody"
    doubts: frozenset[str]  # by which something only may be: "might"
    conditions: frozenset[str]  # what opens a clause of what only may be: "if"
    interrogatives: frozenset[str]  # what opens a clause that is asked, not told: "why"
    looking_back: frozenset[str]  # the adverbs of what was before, or is so again and again: "previously", "often"
    joints: frozenset[str]  # the adverbs that join a sentence to the one before: "however"
    empty: frozenset[str]  # words by which two sentences are not alike

    after_that: frozenset[str]  # the adverbs of what came next: "then"
    having_ended: frozenset[str]  # what leads to something that was before: "after"
    still_to_come: frozenset[str]  # what leads to something that came later: "before"
    as_it_lasts: frozenset[str]  # what leads to something of the same time: "when"
    moments: frozenset[str]  # what says how long before or after: "shortly"
    comparing: frozenset[str]  # what makes a comparison of "later": "than"
    compared: frozenset[str]  # what makes one with a preposition: "compared"
    limits: frozenset[str]  # before "than" they tell of a limit: "no later"
    definite: frozenset[str]  # by which something certain is meant: "the"
    deed: Callable[[str], str]  # the verb of what a noun names: "explosion", "explode"
