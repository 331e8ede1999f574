"""Places of one text: the names that follow "in" or "the town of", and the places of its datelines."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from timeline.entities.names import comparison_key
from timeline.text.sentences import dateline_place

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from timeline.entities.coreference import EntityMention
    from timeline.entities.names import NameKey
    from timeline.text.language import Language
    from timeline.text.sentences import TextSpan

__all__ = ["dateline_places", "places_by_context"]

_PREPOSITION_WINDOW = 30
"""How many code points before a name are searched for a preposition."""


def places_by_context(text: str, mentions: Iterable[EntityMention], language: Language) -> frozenset[str]:
    """The entities that mostly follow "in", "at" or "the town of"; "to", "from" and "of" do not count."""
    words = language.words
    as_place: Counter[str] = Counter()
    as_other: Counter[str] = Counter()
    for mention in mentions:
        *_, second_last, last = ["", "", *_words_before(text, mention.start, language)]
        if last in words.locatives:
            as_place[mention.entity] += 1
        elif last not in words.directionals:
            as_other[mention.entity] += 1
        elif last in words.genitives and second_last in language.nouns.places:
            as_place[mention.entity] += 2
    return frozenset(entity for entity, count in as_place.items() if count > as_other[entity])


def dateline_places(text: str, sentences: Iterable[TextSpan], canonical_names: Mapping[NameKey, str]) -> frozenset[str]:
    """The places of the datelines that the text also names elsewhere."""
    spans = (place for sentence in sentences if (place := dateline_place(text, sentence)) is not None)
    keys = (comparison_key(tuple(text[start:end].split())) for start, end in spans)
    return frozenset(canonical_names[key] for key in keys if key in canonical_names)


def _words_before(text: str, position: int, language: Language) -> list[str]:
    """The words before the position in lower case, without determiners at their end."""
    words = text[max(0, position - _PREPOSITION_WINDOW) : position].lower().split()
    while words and words[-1] in language.words.determiners:
        words.pop()
    return words
