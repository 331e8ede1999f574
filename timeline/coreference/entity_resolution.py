"""Cross-document entity resolution: which names of a timeline's actors mean one entity, and what it is called.

A name belongs to the entity of the longer names that it can stand for, if that is one and the same: "Feld" is Rosa
Feld, but an entity of its own where there are Rosa Feld and Ada Feld. So the result depends on the set of names alone,
and a name affects only the shorter names that can stand for it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.coreference.name_matching import NameForm, initials_of, up_to_number
from timeline.coreference.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

__all__ = ["affected_forms", "display_name", "resolve_names", "short_forms"]


@lru_cache(maxsize=65_536)
def short_forms(form: NameForm) -> frozenset[NameForm]:
    """Return the forms of the names that can stand for a longer one: its end, its beginning up to a number, initials.

    What follows "of" names something else: neither "Velm" nor "Bank" is the Bank of Velm.

    >>> sorted(map(" ".join, short_forms(("velm", "310", "swift"))))
    ['310', '310 swift', 'swift', 'v3s', 'velm 310']
    """
    first_link = next((at for at, word in enumerate(form) if _is_link(word)), len(form))
    ends = {words[at:] for words in (form, up_to_number(form)) for at in range(min(first_link, len(words)))}
    return frozenset({*ends, *_initials(form)} - {form})


def affected_forms(changed: Iterable[NameForm]) -> frozenset[NameForm]:
    """Return the forms whose entity depends on whether there are names of the changed forms, these included."""
    affected, frontier = set[NameForm](), set(changed)
    while frontier:
        affected |= frontier
        frontier = {short for form in frontier for short in short_forms(form)} - affected
    return frozenset(affected)


def resolve_names(
    names: Mapping[NameForm, Collection[str]],
    longer_forms: Mapping[NameForm, Collection[NameForm]],
    resolved: Mapping[NameForm, NameForm],
) -> dict[NameForm, NameForm]:
    """Return for each form of the names the form of the longest name of its entity.

    `names` has the spellings of each form, `longer_forms` the forms that it is a short form of, and `resolved` the
    result for those of them that are not in `names`.
    """
    found = dict(resolved)
    for form in sorted(names, key=len, reverse=True):
        longer = (each for each in longer_forms.get(form, ()) if _can_stand_for(names[form], form, each))
        entities = {found[each] for each in longer}
        found[form] = entities.pop() if len(entities) == 1 else form
    return {form: found[form] for form in names}


def display_name(names: Collection[str]) -> str:
    """Return what an entity is called: the shortest of its names of several words, not in capitals if possible.

    >>> display_name({"Feld", "Rosa Feld", "Mayor Rosa Feld"}), display_name({"FELD", "Feld"})
    ('Rosa Feld', 'Feld')
    """
    return min(names, key=lambda name: (" " not in name, name.isupper(), len(name.split()), -len(name), name))


def _can_stand_for(names: Collection[str], form: NameForm, longer: NameForm) -> bool:
    """Return whether names of a short form can mean the longer one.

    Initials are in capitals, and a company that is named as one ("Halden Motors") is nothing else.
    """
    is_company = any(len(name.split()) > len(form) for name in names)
    is_initials = form in _initials(longer) and form != longer[-1:]
    return not is_company and (not is_initials or any(map(str.isupper, names)))


def _initials(form: NameForm) -> frozenset[NameForm]:
    """Return the initials of a name of several words, as forms of names."""
    return frozenset((letters,) for letters in initials_of(form) if len(form) > 1 < len(letters))


def _is_link(word: str) -> bool:
    return word in vocabulary().patterns.name_function_words or not word[0].isalnum()
