"""Pronouns: the person that "he" or "she" refers to, and the organisation or thing that "it" or "they" can refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.sentences import TextSpan

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from timeline.entities.analysed_text import AnalysedText
    from timeline.entities.coreference import EntityMention

__all__ = ["resolve_it", "resolve_personal"]

_WINDOW = 3
"""How many sentences before its own the antecedent of a pronoun can be; those with the same pronoun do not count."""
_MAX_WINDOW = 10


def resolve_personal(analysed: AnalysedText, position: int, word: str) -> str | None:
    """The person that "she" or "he" at the position refers to; None if no person is near, or two fit.

    `word` is the pronoun in lower case. That is the subject of its sentence so far, else the person named last before
    it there, else the first one in an earlier sentence. Mentions within quotations do not count. A person who is one
    only by context does not count either if another possible person is the first entity of a sentence in between.
    """
    entities, nouns = analysed.entities, analysed.language.nouns
    profiles = entities.profiles
    excluded = profiles.men if word in nouns.feminine else profiles.women if word in nouns.masculine else frozenset()
    persons = (entities.persons | entities.persons_by_context) - excluded
    at = analysed.sentence_index(position)
    before = _persons(analysed, TextSpan(analysed.sentences[at].start, position), persons)
    if before:
        return _subject_or_last(analysed, analysed.sentences[at], before)
    for sentence in _sentences_before(analysed, at, nouns.feminine if word in nouns.feminine else nouns.masculine):
        found = _persons(analysed, sentence, persons)
        if found:
            return None if _are_coordinated(analysed, found) else found[0].entity
        first = next(iter(analysed.unquoted_mentions(*sentence)), None)
        if first is not None and first.entity in entities.possible_persons - excluded:
            persons = entities.persons - excluded
    return None


def resolve_it(analysed: AnalysedText, position: int) -> str | None:
    """The organisation that "it" at the position refers to: the first entity of the nearest sentence that has one.

    None if that entity is a person, a possible person or a place.
    """
    at = analysed.sentence_index(position)
    for sentence in reversed(analysed.sentences[max(0, at + 1 - _WINDOW) : at + 1]):
        mentions = analysed.unquoted_mentions(sentence.start, min(sentence.end, position))
        if mentions:
            return mentions[0].entity if analysed.entities.is_impersonal(mentions[0].entity) else None
    return None


def _sentences_before(analysed: AnalysedText, at: int, gendered: Collection[str]) -> Iterator[TextSpan]:
    """The sentences before the one at the index, backwards; those with a pronoun of the gender do not count as far."""
    left = _WINDOW
    pronouns = analysed.language.words.personal_pronouns.intersection(gendered)
    for sentence in reversed(analysed.sentences[max(0, at - _MAX_WINDOW) : at]):
        yield sentence
        left -= pronouns.isdisjoint(analysed.row(sentence).lowercase)
        if left == 0:
            return


def _persons(analysed: AnalysedText, span: TextSpan, persons: Collection[str]) -> list[EntityMention]:
    return [mention for mention in analysed.unquoted_mentions(*span) if mention.entity in persons]


def _subject_or_last(analysed: AnalysedText, sentence: TextSpan, before: Sequence[EntityMention]) -> str | None:
    """The first of the persons if it precedes the verb of the sentence, else the last."""
    row = analysed.row(sentence)
    verb = next((group for group in row.groups if group.finite), None)
    is_several = len({mention.entity for mention in before}) > 1
    if is_several and verb is not None and _is_subject(analysed, before[0], row[verb.first].start):
        return None if _are_coordinated(analysed, before) else before[0].entity
    return before[-1].entity


def _is_subject(analysed: AnalysedText, mention: EntityMention, verb: int) -> bool:
    """True if the mention precedes the verb that starts at the position, and is no possessor: not in "Feld's death"."""
    words = analysed.language.words
    following = analysed.text[mention.end : mention.end + 2].replace("’", "'")
    return mention.start < verb and following != words.possessive_mark


def _are_coordinated(analysed: AnalysedText, mentions: Sequence[EntityMention]) -> bool:
    """True if the first two mentions are joined by "and", and are of two entities."""
    if len(mentions) < 2 or mentions[0].entity == mentions[1].entity:
        return False
    between = analysed.text[mentions[0].end : mentions[1].start].replace(",", " ").split()
    return between == [] or (len(between) == 1 and between[0] in analysed.language.words.conjunctions)
