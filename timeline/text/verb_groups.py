"""Verb chunking: the verb groups of a token row, such as "opened", "has now been opened", "to defend".

Decides by closed word lists, by the letters of a word and by its neighbours. Uses no dates' values and no entities.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from timeline.text.headline_verbs import headline_verb
from timeline.text.language import VerbForm
from timeline.text.token_row import VerbGroup

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.token_row import TokenRow

__all__ = ["chunk_verbs"]

# Access to a member through its class takes seven times as long (CPython 3.11).
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
    """The verb groups of a row, in order and not overlapping. Ignores `row.groups`."""
    found = list(_certain_groups(row))
    groups = [group for group, after in zip_longest(found, found[1:]) if not _is_noun_of_subject(row, group, after)]
    if not any(group.finite for group in groups):
        groups += _sole_verb(row, groups) if row.lower(len(row) - 1) == _FULL_STOP else headline_verb(row, groups)
    return sorted(groups, key=lambda group: group.first)


def _is_noun_of_subject(row: TokenRow, group: VerbGroup, following: VerbGroup | None) -> bool:
    """True if the word that may be a noun ends an apposition: "the owner, the paper works Halden, shut its gates"."""
    if (
        following is None
        or row.verb_form(group.first) is not _NOUN_OR_PRESENT
        or row.verb_form(following.first) is not _PAST
    ):
        return False
    ends_aside = row.lower(following.first - 1) == "," and len(row.commas(group.last, following.first)) == 1
    return (
        ends_aside
        and bool(row.commas(0, group.first))
        and row.lower(following.head) not in row.language.verbs.reporting
    )


def _sole_verb(row: TokenRow, groups: Sequence[VerbGroup]) -> list[VerbGroup]:
    """The first word that may be a noun, as the only finite verb of its sentence: "The men play on Friday."."""
    start = max((group.last for group in groups), default=0) + 1
    for at in range(start, len(row)):
        if row.verb_form(at) in (_BASE, _NOUN_OR_PRESENT) and _may_be_sole_verb(row, at):
            return [VerbGroup(at, at, at)]
    return []


def _may_be_sole_verb(row: TokenRow, at: int) -> bool:
    """True if a subject that agrees in number precedes the word, and the next token can follow a verb."""
    has_subject = row.is_content_word(at - 1) or row.lower(at - 1) == ","
    return has_subject and not _is_attributive(row, at) and _can_follow_verb(row, at + 1) and _agrees(row, at)


def _can_follow_verb(row: TokenRow, at: int) -> bool:
    """True if an object or an adverbial can begin there."""
    words = row.language.words
    starts_phrase = row.lower(at) in words.determiners or row.lower(at) in words.prepositions
    return starts_phrase or row.is_date(at) or row.is_capitalised(at)


def _agrees(row: TokenRow, at: int) -> bool:
    """True if the verb form agrees in number with the word before it; a name or a comma before it can be plural."""
    before = row.lower(at - 1)
    if row.verb_form(at) is _BASE:
        return before.endswith("s") or before == "," or row.is_capitalised(at - 1)
    return not before.endswith("s")


def _certain_groups(row: TokenRow) -> Iterator[VerbGroup]:
    """The groups that can be recognised without regard to the rest of the sentence, in order."""
    form, infinitive_mark = row.language.verbs.form, row.language.verbs.infinitive_mark
    end = 0
    previous: VerbGroup | None = None
    for at in [at for at, word in enumerate(row.lowercase) if form(word) is not None or word == infinitive_mark]:
        group = _group_at(row, at) if at >= end else None
        if group is not None:
            previous = _mark_reduced_relative(row, group, previous)
            end = previous.last + 1
            yield previous


def _group_at(row: TokenRow, at: int) -> VerbGroup | None:
    """The group that begins with the word; None if the word is no verb there."""
    form = row.verb_form(at)
    if form in _AFTER_AUXILIARY:
        return _auxiliary_chain(row, at)
    if row.lower(at) == row.language.verbs.infinitive_mark:
        return _infinitive(row, at)
    if form is _GERUND:
        return VerbGroup(at, at, at, finite=False) if row.lower(at - 1) == "," else None
    if form is None or not _has_verb_context(row, at, form):
        return None
    if _is_attributive(row, at) or row.is_compound_preposition(at):
        return None
    return VerbGroup(at, at, at, finite=form is not _PARTICIPLE, passive=form is _PARTICIPLE)


def _auxiliary_chain(row: TokenRow, first: int) -> VerbGroup:
    """The group of an auxiliary and the verbs that depend on it: "has", "has been", "has on Friday been opened"."""
    head, passive = first, False
    form = row.verb_form(first)
    while form in _AFTER_AUXILIARY:
        following = row.skip_date_adverbials(head + 1)
        next_form = row.verb_form(following)
        if next_form not in _AFTER_AUXILIARY[form] and not _completes(row, form, following):
            break
        passive = form is _BE and next_form in (_PAST, _PARTICIPLE)
        head, form = following, next_form
    return VerbGroup(first, head, head, passive=passive)


def _completes(row: TokenRow, auxiliary: VerbForm | None, at: int) -> bool:
    """True if the word completes the auxiliary although no form says so: "will scrap", "did not run"."""
    if auxiliary is _MODAL:
        return _may_be_verb(row, at)
    return auxiliary is VerbForm.DO and _may_be_infinitive(row, at)


def _may_be_verb(row: TokenRow, at: int) -> bool:
    """True if the word could be a verb that no list contains."""
    word = row.lower(at)
    return (
        row.is_word(at) and word.isalpha() and not row.is_capitalised(at) and word not in row.language.words.stop_words
    )


def _infinitive(row: TokenRow, at: int) -> VerbGroup | None:
    """The group of an infinitive mark and its verb; None if no verb follows: "to Paris"."""
    verb = at + 2 if row.language.words.is_adverb(row.lower(at + 1)) else at + 1
    is_name = row.is_capitalised(verb) and not (at > 0 and row.is_capitalised(at))  # no name in "Mayor To Resign"
    if not _may_be_infinitive(row, verb) or is_name:
        return None
    chain = _auxiliary_chain(row, verb)
    return VerbGroup(at, chain.head, chain.last, finite=False)


def _may_be_infinitive(row: TokenRow, at: int) -> bool:
    """True if the word can be an infinitive, be it a past form or a participle too: "to put", "to run"."""
    word, verbs = row.lower(at), row.language.verbs
    form = verbs.form(word)
    return form in _INFINITIVE_FORMS or (form in (_PAST, _PARTICIPLE) and verbs.lemma(word) == word)


def _is_attributive(row: TokenRow, at: int) -> bool:
    """True if a verb form is used as an adjective or noun: "the alleged crimes", "in talks", "two wounded"."""
    before = at - 1
    words = row.language.words
    while row.is_date(before) or words.is_adverb(row.lower(before)):  # "the recently announced plan"
        before -= 1
    word = row.lower(before)
    return (
        (word in words.determiners and not _is_floating_quantifier(row, before))
        or (word in words.prepositions and before == at - 1)
        or (word[:1].isdigit() and not _is_part_of_name(row, before))
        or (word == words.possessive_mark and row.lower(before - 1) not in words.personal_pronouns)
    )


def _is_floating_quantifier(row: TokenRow, at: int) -> bool:
    """True if the determiner belongs to the subject before it: "the mills each closed"; not "gave all wounded men"."""
    is_after_noun = row.is_content_word(at - 1) and row.verb_form(at - 1) is None
    is_before_noun = row.is_content_word(at + 2) and not _is_amount(row, at + 2)
    return row.lower(at) in row.language.words.floating_quantifiers and is_after_noun and not is_before_noun


def _is_part_of_name(row: TokenRow, number: int) -> bool:
    """True if the number belongs to the name before it: "Flight 12 crashed"."""
    return row.is_content_word(number - 1) and row[number - 1].text != row.lower(number - 1)


def _has_verb_context(row: TokenRow, at: int, form: VerbForm) -> bool:
    """True if the neighbours make a verb of a word that can be a noun: "who follow", "plans to", "attacks the"."""
    words = row.language.words
    if form is _BASE:
        before = row.lower(at - 1)
        return before in words.relativizers or _is_pronoun_alone(row, at - 1) or _is_plural_report(row, at)
    if form is not _NOUN_OR_PRESENT:
        return True
    after = row.lower(at + 1)
    if after in words.determiners or after in words.ambiguous_openers or after == row.language.verbs.infinitive_mark:
        return True
    return row.is_quotation(at + 1) or row.is_capitalised(at + 1)


def _is_plural_report(row: TokenRow, at: int) -> bool:
    """True for a report in the plural of the present, as its content begins there: "police say a boy"."""
    words, nouns, before = row.language.words, row.language.nouns, row.lower(at - 1)
    if row.lower(at) not in row.language.verbs.reporting:
        return False
    is_plural = row.is_content_word(at - 1) and (
        before.endswith("s") or row.is_capitalised(at - 1) or before in nouns.organisations
    )
    opens_content = row.is_content_word(at + 1) or row.lower(at + 1) in words.determiners | words.relativizers
    return is_plural and opens_content and row.verb_form(at + 1) is None


def _is_pronoun_alone(row: TokenRow, at: int) -> bool:
    """True if the word is a pronoun that cannot be a determiner."""
    word = row.lower(at)
    return word in row.language.words.pronouns and word not in row.language.words.determiners


def _mark_reduced_relative(row: TokenRow, group: VerbGroup, previous: VerbGroup | None) -> VerbGroup:
    """The group, as non-finite and passive if a past form only describes the noun before it: "a letter sent to"."""
    is_past_form = group.first == group.last and row.verb_form(group.head) is _PAST
    if is_past_form and (group.head == 0 or _is_reduced_relative(row, group.head, previous)):
        return VerbGroup(group.first, group.head, group.last, finite=False, passive=True)
    return group


def _is_reduced_relative(row: TokenRow, at: int, previous: VerbGroup | None) -> bool:
    """True if an agent follows ("by"), an aside begins, the clause already has its verb, or a fronted phrase has it."""
    return (
        _has_passive_agent(row, at)
        or (previous is None and row.lower(at - 1) == "," and not row.commas(0, at - 1))
        or (previous is not None and _is_clause_continued(row, previous, at))
        or _is_in_fronted_phrase(row, at)
    )


def _has_passive_agent(row: TokenRow, at: int) -> bool:
    """True if "by" follows the verb and does not begin "by doing" or, after a verb of change, "by 4 %"."""
    following = row.skip_date_adverbials(at + 1)
    if row.lower(following) not in row.language.words.agent_marks or row.verb_form(following + 1) is _GERUND:
        return False
    return row.lower(at) not in row.language.verbs.scalar_change or not _is_amount(row, following + 1)


def _is_amount(row: TokenRow, at: int) -> bool:
    """True if an amount begins there: "4 %", "$ 3", "more than a third", "nearly half"."""
    words = row.language.words
    while row.lower(at) in words.amount_modifiers or words.is_adverb(row.lower(at)):
        at += 1
    word = row.lower(at)
    return word[:1].isdigit() or word in words.numerals or word in words.amounts


def _is_clause_continued(row: TokenRow, previous: VerbGroup, at: int) -> bool:
    """True if the clause of the previous verb still continues there."""
    language = row.language
    if not previous.finite or row.lower(previous.head) in language.verbs.clause_embedding:
        return False
    if row.lower(previous.first - 1) in language.words.relativizers and row.lower(at) in language.verbs.reporting:
        return False  # "sources who knew him said"
    between, words = row.lowercase[previous.last + 1 : at], language.words
    has_only_words = all(row.is_word(i) for i in range(previous.last + 1, at))
    openers = (words.conjunctions, words.relativizers, words.subordinators)
    return has_only_words and all(opener.isdisjoint(between) for opener in openers)


def _is_in_fronted_phrase(row: TokenRow, at: int) -> bool:
    """True if a preposition and one noun precede the verb: "In a letter sent"; not "On it the rebels held"."""
    if _is_pronoun_alone(row, at - 1):
        return False
    start = at
    while start > 0 and not row.is_punctuation(start - 1):
        start -= 1
    if row.lower(start) in row.language.words.compound_prepositions:
        start += 1
    if row.lower(start) not in row.language.words.prepositions:
        return False
    phrase = range(start + 1, at)
    has_second_noun = any(row.is_date(i) or row.lower(i) in row.language.words.determiners for i in phrase[1:])
    return not has_second_noun and not any(map(row.is_capitalised, phrase))
