"""Within-document event coreference: headline and lead, and nominal anaphora ("launched", then "the launch").

Knows the position of a mention in its text and the words around its predicate; no dates, and no names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.coreference.vocabulary import vocabulary
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["is_bare_anaphora", "is_headline", "is_headline_lead_pair", "is_in_lead", "is_nominal_anaphora"]

_LEAD_LENGTH = 600
"""Length of the lead: the first paragraphs of a text, in code points."""

_MAX_ANAPHORA_DISTANCE = 1000
"""How far, in code points, "the launch" can be from the sentence it refers to."""

_VERB_FORMS = frozenset({VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.PRESENT, VerbForm.NOUN_OR_PRESENT, VerbForm.BASE})
_NOUN_FORMS = frozenset({None, VerbForm.BASE})


def is_headline(mention: Mention) -> bool:
    """Return whether the sentence is the first of its text and ends without a full stop."""
    return not mention.prefix.strip() and mention.quote.exact.rstrip()[-1:].isalnum()


def is_in_lead(mention: Mention) -> bool:
    """Return whether the sentence is among the first below the headline."""
    return mention.quote.start < _LEAD_LENGTH and not is_headline(mention)


def is_headline_lead_pair(one: Mention, other: Mention) -> bool:
    """Return whether one is in the headline and the other in the lead of the same document."""
    if one.document.id != other.document.id:
        return False
    return (is_headline(one) and is_in_lead(other)) or (is_headline(other) and is_in_lead(one))


def is_nominal_anaphora(one: Mention, other: Mention) -> bool:
    """Return whether the later of the two is a definite noun that refers to the earlier: "the launch"."""
    if one.document.id != other.document.id:
        return False
    first, second = sorted((one, other), key=lambda mention: mention.predicate.start)
    if not 0 < second.quote.start - first.quote.start < _MAX_ANAPHORA_DISTANCE or not _is_definite_noun(second):
        return False
    language = vocabulary().language
    antecedent, noun = first.predicate.exact.lower(), second.predicate.exact.lower()
    if language.verbs.form(antecedent) not in _VERB_FORMS and language.stem(antecedent) != language.stem(noun):
        return False
    predicate = predicates.normalise(noun)
    is_named = predicate == predicates.predicate_of(first) or predicate == predicates.normalise(antecedent)
    return (is_named or predicates.predicate_of(first) in predicates.resumed(noun)) and not predicates.is_light(
        predicate
    )


def is_bare_anaphora(one: Mention, other: Mention) -> bool:
    """Return whether it is nominal anaphora of a noun alone: "the sale", not "the second sale"."""
    if not is_nominal_anaphora(one, other):
        return False
    noun = max((one, other), key=lambda mention: mention.predicate.start)
    determiner = vocabulary().patterns.definite_determiner.search(_words_before(noun))
    after = noun.quote.exact[max(0, noun.predicate.end - noun.quote.start) :].split(maxsplit=1)
    is_complemented = bool(after) and after[0].lower() in vocabulary().language.words.genitives
    return determiner is not None and len(determiner[0].split()) == 1 and not is_complemented


def _is_definite_noun(mention: Mention) -> bool:
    """Return whether the predicate is a noun with a definite determiner: "the trial", "his first trial"."""
    if vocabulary().language.verbs.form(mention.predicate.exact.lower()) not in _NOUN_FORMS:
        return False
    return vocabulary().patterns.definite_determiner.search(_words_before(mention)) is not None


def _words_before(mention: Mention) -> str:
    return mention.quote.exact[: max(0, mention.predicate.start - mention.quote.start)]
