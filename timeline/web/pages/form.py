"""The form that narrows a timeline: its fields, what they offer, and what is set, with the way back. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.records import Modality, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.storage.search.facets import Choices
    from timeline.web.pages.page_request import Asked

__all__ = ["Chip", "Choice", "Field", "Form", "form"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of those that a field offers."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A field, what stands in it, and what was wrong with it. It has choices, or any words can be written into it."""

    name: str
    label: str
    value: str
    hint: str
    refused: str | None
    choices: tuple[Choice, ...]
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is asked, in words, and the address of the page that does not ask it."""

    words: str
    without: str


@dataclass(frozen=True, slots=True)
class Form:
    """The fields that most want, those `more` that few do, and what has no field and is `kept`: names and values.

    `wrong` says what cannot be read and has no field.
    """

    fields: tuple[Field, ...]
    more: tuple[Field, ...]
    is_open: bool
    kept: tuple[tuple[str, str], ...]
    chips: tuple[Chip, ...]
    wrong: tuple[str, ...]


def form(asked: Asked, choices: Choices, refused: Mapping[str, str]) -> Form:
    """The form, filled in as it was sent; `refused` says what is wrong, by the name of the parameter."""
    sent = asked.parameters
    offered = {"actor": choices.actors}
    listed = {**_CHOICES, "document": _documents(choices, sent.get("document"))}

    def field(name: str, label: str, hint: str) -> Field:
        value = sent.get(name, "")
        return Field(
            name, label, value, hint, refused.get(name), _chosen(listed.get(name, {}), value), offered.get(name, ())
        )

    fields, more = (tuple(field(*each) for each in group) for group in (_FIELDS, _MORE))
    more = tuple(each for each in more if each.choices)
    names = {each.name for each in (*fields, *more)}
    return Form(
        fields,
        more,
        is_open=any(each.value or each.refused for each in more),
        kept=tuple((name, value) for name, value in sent.items() if name not in names),
        chips=tuple(_chips(asked, listed)),
        wrong=tuple(f"{name}: {detail}" for name, detail in refused.items() if name not in names),
    )


_FIELDS = (("q", "Words", ""), ("from", "From", "May 2020"), ("to", "To", "last Friday"), ("actor", "Who", ""))
_MORE = (
    ("document", "Article", ""),
    ("modality", "Whether", ""),
    ("status", "Date", ""),
    ("min_importance", "Importance", ""),
    ("conflict", "Sources", ""),
)
_CHOICES: Mapping[str, Mapping[str, str]] = {
    "modality": {
        Modality.OCCURRED.value: "it happened",
        Modality.REPORTED.value: "it was said",
        Modality.EXPECTED.value: "it is expected",
        Modality.POSSIBLE.value: "it may be",
        Modality.NEGATED.value: "it did not happen",
    },
    "status": {
        Status.DATED.value: "known",
        Status.PARTIAL.value: "known but for the year",
        Status.UNANCHORED.value: "not known",
    },
    "min_importance": {"0.35": "important", "0.5": "most important"},
    "conflict": {"1": "they disagree", "0": "they agree"},
}
"""What a field offers: values, and what they are called."""

_SAME = {"true": "1", "false": "0"}

_CHIPS = {
    "q": "“{}”",
    "from": "from {}",
    "to": "to {}",
    "document": "in “{}”",
    "status": "date {}",
    "strict": "all of its days",
    "precision": "known to the {}",
    "dated_by": "dated by {}",
    "hidden": "hidden: {}",
    "sort": "by {}",
}


def _documents(choices: Choices, asked: str | None) -> dict[str, str]:
    """The documents by their ids; where they are too many, the one that is asked for."""
    known = dict(choices.documents)
    return known if asked is None or asked in known else {**known, asked: asked}


def _chosen(listed: Mapping[str, str], value: str) -> tuple[Choice, ...]:
    """What is offered, "any" first; what nobody offers is there where it was asked for."""
    value = _SAME.get(value, value)
    known = {"": "any", **listed} if listed else {}
    if known and value not in known:
        known[value] = _unlisted(value)
    return tuple(Choice(each, label, each == value) for each, label in known.items())


def _unlisted(value: str) -> str:
    return f"at least {value}" if value.replace(".", "", 1).isdigit() else value


def _chips(asked: Asked, listed: Mapping[str, Mapping[str, str]]) -> list[Chip]:
    told = {name: value for name, value in asked.parameters.items() if name != "limit"}
    return [
        Chip(_CHIPS.get(name, "{}").format(_words(listed.get(name), value)), asked.page(**{name: None}))
        for name, value in told.items()
    ]


def _words(listed: Mapping[str, str] | None, value: str) -> str:
    if listed is None:
        return value
    return listed.get(_SAME.get(value, value), _unlisted(value))
