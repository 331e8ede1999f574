"""The groups of verbs in a row: "opened", "has now been opened", "to defend".

Closed lists, the letters of words and their neighbours decide; what a date or an actor is makes no difference here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.language import Form
from timeline.text.token_row import Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.text.token_row import Row

__all__ = ["groups"]

# To name a member of its class takes seven times as long (CPython 3.11).
_BASE, _GERUND, _NOUN_OR_PRESENT = Form.BASE, Form.GERUND, Form.NOUN_OR_PRESENT
_BE, _MODAL, _PAST, _PARTICIPLE = Form.BE, Form.MODAL, Form.PAST, Form.PARTICIPLE

_STOP = "."

_AFTER_AUXILIARY = {
    Form.BE: frozenset({Form.BE, Form.PAST, Form.PARTICIPLE, Form.GERUND}),
    Form.HAVE: frozenset({Form.BE, Form.HAVE, Form.DO, Form.PAST, Form.PARTICIPLE}),
    Form.DO: frozenset({Form.BASE, Form.HAVE, Form.DO}),
    Form.MODAL: frozenset({Form.BASE, Form.BE, Form.HAVE, Form.DO}),
}
_INFINITIVE = frozenset({Form.BASE, Form.BE, Form.HAVE, Form.DO})


def groups(row: Row) -> list[Group]:
    """The groups of a row in order, not overlapping; those that the row already has are not looked at."""
    found = list(_certain(row))
    if not any(group.finite for group in found) and row.lower(len(row) - 1) == _STOP:
        found += _only_verb(row, found)
    return sorted(found, key=lambda group: group.first)


def _only_verb(row: Row, found: Sequence[Group]) -> list[Group]:
    """What may be a noun and has to be the verb, where a sentence has no other: "The men play on Friday."."""
    start = max((group.last for group in found), default=0) + 1
    for at in range(start, len(row)):
        if row.form(at) in (_BASE, _NOUN_OR_PRESENT) and _may_be_only_verb(row, at):
            return [Group(at, at, at)]
    return []


def _may_be_only_verb(row: Row, at: int) -> bool:
    """Whether a subject stands before it, of its number where its form tells one, and what follows a verb after it."""
    before, after = row.lower(at - 1), row.lower(at + 1)
    if not (row.tells(at - 1) or before == ",") or _is_attribute(row, at):
        return False
    is_plural = before.endswith("s") or before == "," or row.is_capitalised(at - 1)
    opens = row.is_date(at + 1) or row.is_capitalised(at + 1) or after in row.language.determiners
    is_followed = opens or after in row.language.prepositions
    return is_followed and (is_plural if row.form(at) is _BASE else not before.endswith("s"))


def _certain(row: Row) -> Iterator[Group]:
    form, mark = row.language.form, row.language.infinitive_mark
    end = 0
    before: Group | None = None
    for at in [at for at, word in enumerate(row.lowers) if form(word) is not None or word == mark]:
        group = _group_at(row, at) if at >= end else None
        if group is not None:
            before = _reduced(row, group, before)
            end = before.last + 1
            yield before


def _group_at(row: Row, at: int) -> Group | None:
    form = row.form(at)
    if form in _AFTER_AUXILIARY:
        return _chain(row, at)
    if row.lower(at) == row.language.infinitive_mark:
        return _infinitive(row, at)
    if form is _GERUND:
        return Group(at, at, at, finite=False) if row.lower(at - 1) == "," else None
    if form is None or not _fits(row, at, form) or _is_attribute(row, at) or row.opens_phrase(at):
        return None
    return Group(at, at, at, finite=form is not _PARTICIPLE, passive=form is _PARTICIPLE)


def _chain(row: Row, first: int) -> Group:
    """An auxiliary with what hangs on it: "has", "has been", "has on Friday been opened"."""
    head, passive = first, False
    form = row.form(first)
    while form in _AFTER_AUXILIARY:
        following = row.after_date(head + 1)
        follows = row.form(following)
        if follows not in _AFTER_AUXILIARY[form] and not (form is _MODAL and _may_be_verb(row, following)):
            break
        passive = form is _BE and follows in (_PAST, _PARTICIPLE)
        head, form = following, follows
    return Group(first, head, head, passive=passive)


def _may_be_verb(row: Row, at: int) -> bool:
    """Whether a word stands there that could be a verb nobody listed."""
    word = row.lower(at)
    return row.is_word(at) and word.isalpha() and not row.is_capitalised(at) and word not in row.language.empty


def _infinitive(row: Row, at: int) -> Group | None:
    verb = at + 2 if row.language.is_adverb(row.lower(at + 1)) else at + 1
    if row.language.form(row.lower(verb)) not in _INFINITIVE or row.is_capitalised(verb):
        return None
    chain = _chain(row, verb)
    return Group(at, chain.head, chain.last, finite=False)


def _is_attribute(row: Row, at: int) -> bool:
    """Whether a verb's form stands where an adjective or noun does: "the alleged crimes", "in talks", "two wounded"."""
    before = at - 1
    while row.is_date(before) or row.language.is_adverb(row.lower(before)):  # "the recently announced plan"
        before -= 1
    word = row.lower(before)
    return (
        word in row.language.determiners
        or (word in row.language.prepositions and before == at - 1)
        or (word[:1].isdigit() and not _is_of_name(row, before))
        or (word == row.language.possessive_mark and row.lower(before - 1) not in row.language.personal)
    )


def _is_of_name(row: Row, number: int) -> bool:
    """Whether the number belongs to the name before it: "Flight 12 crashed"."""
    return row.tells(number - 1) and row[number - 1].text != row.lower(number - 1)


def _fits(row: Row, at: int, form: Form) -> bool:
    """Whether what is as often a noun has beside it what a verb wants: "who follow", "plans to", "attacks the"."""
    if form is _BASE:
        before = row.lower(at - 1)
        return before in row.language.relatives or _is_pronoun_alone(row, at - 1)
    if form is not _NOUN_OR_PRESENT:
        return True
    after, language = row.lower(at + 1), row.language
    opens = after in language.determiners or after in language.weak_openers or after == language.infinitive_mark
    return opens or row.is_quotation(at + 1) or row.is_capitalised(at + 1)


def _is_pronoun_alone(row: Row, at: int) -> bool:
    """Whether a pronoun stands there that opens no phrase of nouns."""
    word = row.lower(at)
    return word in row.language.pronouns and word not in row.language.determiners


def _reduced(row: Row, group: Group, before: Group | None) -> Group:
    """The group; no verb of its own where a past form only describes the noun before it: "a letter sent to"."""
    alone = group.first == group.last and row.form(group.head) is _PAST
    if alone and (group.head == 0 or _is_described(row, group.head, before)):
        return Group(group.first, group.head, group.last, finite=False, passive=True)
    return group


def _is_described(row: Row, at: int, before: Group | None) -> bool:
    """Whether "by" follows, it opens an aside, the clause has its verb, or a preposition opens what precedes it."""
    following = row.after_date(at + 1)
    return (
        (row.lower(following) in row.language.agent_marks and row.form(following + 1) is not _GERUND)
        or (before is None and row.lower(at - 1) == "," and not row.commas(0, at - 1))
        or (before is not None and _goes_on(row, before, at))
        or _is_within_phrase(row, at)
    )


def _goes_on(row: Row, before: Group, at: int) -> bool:
    """Whether the clause of the verb before still goes on there."""
    if not before.finite or row.lower(before.head) in row.language.clausal:
        return False
    if row.lower(before.first - 1) in row.language.relatives and row.lower(at) in row.language.saying:
        return False  # "sources who knew him said"
    between, language = row.lowers[before.last + 1 : at], row.language
    opening = (language.conjunctions, language.relatives, language.subordinators)
    is_plain = all(row.is_word(i) for i in range(before.last + 1, at))
    return is_plain and all(words.isdisjoint(between) for words in opening)


def _is_within_phrase(row: Row, at: int) -> bool:
    """Whether a preposition opens the stretch and one noun follows: "In a letter sent", not "On it the rebels held"."""
    if _is_pronoun_alone(row, at - 1):
        return False
    opening = at
    while opening > 0 and not row.is_sign(opening - 1):
        opening -= 1
    if row.lower(opening) in row.language.compound_openers:
        opening += 1
    if row.lower(opening) not in row.language.prepositions:
        return False
    phrase = range(opening + 1, at)
    second = any(row.is_date(i) or row.lower(i) in row.language.determiners for i in phrase[1:])
    return not second and not any(map(row.is_capitalised, phrase))
