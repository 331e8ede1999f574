"""Where one text tells again what it told: the headline and the lead, "launched" and then "the launch".

Knows the place of a mention in its text and the words around its predicate; no dates, and nobody's names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.coreference import predicates
from timeline.text.en import LANGUAGE
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["is_headline", "is_headline_lead_pair", "is_in_lead", "is_nominal_anaphora"]

_LEAD_LENGTH = 600
"""How many characters of a text the first of its paragraphs take, at most."""

_MAX_ANAPHORA_DISTANCE = 1000
"""How many characters back "the launch" can mean what was launched."""

_DEFINITE_DETERMINER = re.compile(
    r"(?:\b(?:the|this|that|his|her|its|their)|['’]s|s['’])\s+(?:[\w-]*[^\Ws]\s+)?$", re.IGNORECASE
)
_VERB_FORMS = frozenset({VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.PRESENT, VerbForm.NOUN_OR_PRESENT, VerbForm.BASE})
_NOUN_FORMS = frozenset({None, VerbForm.BASE})


def is_headline(mention: Mention) -> bool:
    """Whether it stands above its text, as a line that no full stop ends."""
    return not mention.prefix.strip() and mention.quote.exact.rstrip()[-1:].isalnum()


def is_in_lead(mention: Mention) -> bool:
    """Whether it stands in the first sentences below the headline."""
    return mention.quote.start < _LEAD_LENGTH and not is_headline(mention)


def is_headline_lead_pair(one: Mention, other: Mention) -> bool:
    """Whether one of the two stands above the text in the first sentences of which the other stands."""
    if one.document.id != other.document.id:
        return False
    return (is_headline(one) and is_in_lead(other)) or (is_headline(other) and is_in_lead(one))


def is_nominal_anaphora(one: Mention, other: Mention) -> bool:
    """Whether the later of the two is a noun that means what the text told shortly before: "the launch"."""
    if one.document.id != other.document.id:
        return False
    first, second = sorted((one, other), key=lambda mention: mention.predicate.start)
    if not 0 < second.quote.start - first.quote.start < _MAX_ANAPHORA_DISTANCE or not _is_definite_noun(second):
        return False
    told, noun = first.predicate.exact.lower(), second.predicate.exact.lower()
    if LANGUAGE.verbs.form(told) not in _VERB_FORMS and LANGUAGE.stem(told) != LANGUAGE.stem(noun):
        return False
    return predicates.normalise(told) == predicates.normalise(noun) and not predicates.is_light(
        predicates.normalise(noun)
    )


def _is_definite_noun(mention: Mention) -> bool:
    """Whether it is a noun by which something certain is meant: "the trial", "his first trial"."""
    if LANGUAGE.verbs.form(mention.predicate.exact.lower()) not in _NOUN_FORMS:
        return False
    before = mention.quote.exact[: max(0, mention.predicate.start - mention.quote.start)]
    return _DEFINITE_DETERMINER.search(before) is not None
