"""The groups of verbs in a row: "opened", "has now been opened", "to defend".

Closed lists, the letters of words and their neighbours decide; what a date or an actor is makes no difference here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import VerbForm
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.token_row import TokenRow

__all__ = ["chunk_verbs"]

# To name a member of its class takes seven times as long (CPython 3.11).
_BASE, _GERUND, _NOUN_OR_PRESENT = VerbForm.BASE, VerbForm.GERUND, VerbForm.NOUN_OR_PRESENT
_BE, _MODAL, _PAST, _PARTICIPLE = VerbForm.BE, VerbForm.MODAL, VerbForm.PAST, VerbForm.PARTICIPLE

_FULL_STOP = "."

_AFTER_AUXILIARY = {
    VerbForm.BE: frozenset({VerbForm.BE, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND}),
    VerbForm.HAVE: frozenset({VerbForm.BE, VerbForm.HAVE, VerbForm.DO, VerbForm.PAST, VerbForm.PARTICIPLE}),
    VerbForm.DO: frozenset({VerbForm.BASE, VerbForm.HAVE, VerbForm.DO}),
    VerbForm.MODAL: frozenset({VerbForm.BASE, VerbForm.BE, VerbForm.HAVE, VerbForm.DO}),
}
_INFINITIVE_FORMS = frozenset({VerbForm.BASE, VerbForm.BE, VerbForm.HAVE, VerbForm.DO})


def chunk_verbs(row: TokenRow) -> list[VerbGroup]:
    """The groups of a row in order, not overlapping; those that the row already has are not looked at."""
    found = list(_certain_groups(row))
    if not any(group.finite for group in found) and row.lower(len(row) - 1) == _FULL_STOP:
        found += _sole_verb(row, found)
    return sorted(found, key=lambda group: group.first)


def _sole_verb(row: TokenRow, groups: Sequence[VerbGroup]) -> list[VerbGroup]:
    """What may be a noun and has to be the verb, where a sentence has no other: "The men play on Friday."."""
    start = max((group.last for group in groups), default=0) + 1
    for at in range(start, len(row)):
        if row.verb_form(at) in (_BASE, _NOUN_OR_PRESENT) and _may_be_sole_verb(row, at):
            return [VerbGroup(at, at, at)]
    return []


def _may_be_sole_verb(row: TokenRow, at: int) -> bool:
    """Whether a subject stands before it, of its number where its form tells one, and what follows a verb after it."""
    before, after = row.lower(at - 1), row.lower(at + 1)
    if not (row.is_content_word(at - 1) or before == ",") or _is_attributive(row, at):
        return False
    is_plural = before.endswith("s") or before == "," or row.is_capitalised(at - 1)
    opens = row.is_date(at + 1) or row.is_capitalised(at + 1) or after in row.language.words.determiners
    is_followed = opens or after in row.language.words.prepositions
    return is_followed and (is_plural if row.verb_form(at) is _BASE else not before.endswith("s"))


def _certain_groups(row: TokenRow) -> Iterator[VerbGroup]:
    form, mark = row.language.verbs.form, row.language.verbs.infinitive_mark
    end = 0
    before: VerbGroup | None = None
    for at in [at for at, word in enumerate(row.lowercase) if form(word) is not None or word == mark]:
        group = _group_at(row, at) if at >= end else None
        if group is not None:
            before = _mark_reduced_relative(row, group, before)
            end = before.last + 1
            yield before


def _group_at(row: TokenRow, at: int) -> VerbGroup | None:
    form = row.verb_form(at)
    if form in _AFTER_AUXILIARY:
        return _auxiliary_chain(row, at)
    if row.lower(at) == row.language.verbs.infinitive_mark:
        return _infinitive(row, at)
    if form is _GERUND:
        return VerbGroup(at, at, at, finite=False) if row.lower(at - 1) == "," else None
    if (
        form is None
        or not _has_verb_context(row, at, form)
        or _is_attributive(row, at)
        or row.is_compound_preposition(at)
    ):
        return None
    return VerbGroup(at, at, at, finite=form is not _PARTICIPLE, passive=form is _PARTICIPLE)


def _auxiliary_chain(row: TokenRow, first: int) -> VerbGroup:
    """An auxiliary with what hangs on it: "has", "has been", "has on Friday been opened"."""
    head, passive = first, False
    form = row.verb_form(first)
    while form in _AFTER_AUXILIARY:
        following = row.skip_date_adverbials(head + 1)
        follows = row.verb_form(following)
        if follows not in _AFTER_AUXILIARY[form] and not (form is _MODAL and _may_be_verb(row, following)):
            break
        passive = form is _BE and follows in (_PAST, _PARTICIPLE)
        head, form = following, follows
    return VerbGroup(first, head, head, passive=passive)


def _may_be_verb(row: TokenRow, at: int) -> bool:
    """Whether a word stands there that could be a verb nobody listed."""
    word = row.lower(at)
    return (
        row.is_word(at) and word.isalpha() and not row.is_capitalised(at) and word not in row.language.words.stop_words
    )


def _infinitive(row: TokenRow, at: int) -> VerbGroup | None:
    verb = at + 2 if row.language.words.is_adverb(row.lower(at + 1)) else at + 1
    if row.language.verbs.form(row.lower(verb)) not in _INFINITIVE_FORMS or row.is_capitalised(verb):
        return None
    chain = _auxiliary_chain(row, verb)
    return VerbGroup(at, chain.head, chain.last, finite=False)


def _is_attributive(row: TokenRow, at: int) -> bool:
    """Whether a verb's form stands where an adjective or noun does: "the alleged crimes", "in talks", "two wounded"."""
    before = at - 1
    while row.is_date(before) or row.language.words.is_adverb(row.lower(before)):  # "the recently announced plan"
        before -= 1
    word = row.lower(before)
    return (
        word in row.language.words.determiners
        or (word in row.language.words.prepositions and before == at - 1)
        or (word[:1].isdigit() and not _is_part_of_name(row, before))
        or (
            word == row.language.words.possessive_mark
            and row.lower(before - 1) not in row.language.words.personal_pronouns
        )
    )


def _is_part_of_name(row: TokenRow, number: int) -> bool:
    """Whether the number belongs to the name before it: "Flight 12 crashed"."""
    return row.is_content_word(number - 1) and row[number - 1].text != row.lower(number - 1)


def _has_verb_context(row: TokenRow, at: int, form: VerbForm) -> bool:
    """Whether what is as often a noun has beside it what a verb wants: "who follow", "plans to", "attacks the"."""
    if form is _BASE:
        before = row.lower(at - 1)
        return before in row.language.words.relativizers or _is_pronoun_alone(row, at - 1)
    if form is not _NOUN_OR_PRESENT:
        return True
    after, language = row.lower(at + 1), row.language
    opens = (
        after in language.words.determiners
        or after in language.words.ambiguous_openers
        or after == language.verbs.infinitive_mark
    )
    return opens or row.is_quotation(at + 1) or row.is_capitalised(at + 1)


def _is_pronoun_alone(row: TokenRow, at: int) -> bool:
    """Whether a pronoun stands there that opens no phrase of nouns."""
    word = row.lower(at)
    return word in row.language.words.pronouns and word not in row.language.words.determiners


def _mark_reduced_relative(row: TokenRow, group: VerbGroup, before: VerbGroup | None) -> VerbGroup:
    """The group; no verb of its own where a past form only describes the noun before it: "a letter sent to"."""
    alone = group.first == group.last and row.verb_form(group.head) is _PAST
    if alone and (group.head == 0 or _is_reduced_relative(row, group.head, before)):
        return VerbGroup(group.first, group.head, group.last, finite=False, passive=True)
    return group


def _is_reduced_relative(row: TokenRow, at: int, before: VerbGroup | None) -> bool:
    """Whether "by" follows, it opens an aside, the clause has its verb, or a preposition opens what precedes it."""
    following = row.skip_date_adverbials(at + 1)
    return (
        (row.lower(following) in row.language.words.agent_marks and row.verb_form(following + 1) is not _GERUND)
        or (before is None and row.lower(at - 1) == "," and not row.commas(0, at - 1))
        or (before is not None and _is_clause_continued(row, before, at))
        or _is_in_fronted_phrase(row, at)
    )


def _is_clause_continued(row: TokenRow, before: VerbGroup, at: int) -> bool:
    """Whether the clause of the verb before still goes on there."""
    if not before.finite or row.lower(before.head) in row.language.verbs.clause_embedding:
        return False
    if row.lower(before.first - 1) in row.language.words.relativizers and row.lower(at) in row.language.verbs.reporting:
        return False  # "sources who knew him said"
    between, language = row.lowercase[before.last + 1 : at], row.language
    opening = (language.words.conjunctions, language.words.relativizers, language.words.subordinators)
    is_plain = all(row.is_word(i) for i in range(before.last + 1, at))
    return is_plain and all(words.isdisjoint(between) for words in opening)


def _is_in_fronted_phrase(row: TokenRow, at: int) -> bool:
    """Whether a preposition opens the stretch and one noun follows: "In a letter sent", not "On it the rebels held"."""
    if _is_pronoun_alone(row, at - 1):
        return False
    opening = at
    while opening > 0 and not row.is_punctuation(opening - 1):
        opening -= 1
    if row.lower(opening) in row.language.words.compound_prepositions:
        opening += 1
    if row.lower(opening) not in row.language.words.prepositions:
        return False
    phrase = range(opening + 1, at)
    second = any(row.is_date(i) or row.lower(i) in row.language.words.determiners for i in phrase[1:])
    return not second and not any(map(row.is_capitalised, phrase))
