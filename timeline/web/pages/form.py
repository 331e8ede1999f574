"""The form that narrows a timeline: its fields, what they offer, and what is set, with the way back. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.records import Modality, Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeline.storage.search.facets import Facets
    from timeline.web.pages.page_request import PageRequest

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
    error: str | None
    choices: tuple[Choice, ...]
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that is asked, in words, and the address of the page that does not ask it."""

    label: str
    remove_url: str


@dataclass(frozen=True, slots=True)
class Form:
    """The fields that most want, those `more` that few do, and what has no field and is `kept`: names and values.

    `wrong` says what cannot be read and has no field.
    """

    fields: tuple[Field, ...]
    more_fields: tuple[Field, ...]
    is_open: bool
    hidden_inputs: tuple[tuple[str, str], ...]
    chips: tuple[Chip, ...]
    errors: tuple[str, ...]


def form(page_request: PageRequest, facets: Facets, errors: Mapping[str, str]) -> Form:
    """The form, filled in as it was sent; `refused` says what is wrong, by the name of the parameter."""
    sent = page_request.parameters
    offered = {"actor": facets.actors}
    listed = {**_CHOICE_LABELS, "document": _documents(facets, sent.get("document"))}

    def field(name: str, label: str, hint: str) -> Field:
        value = sent.get(name, "")
        return Field(
            name,
            label,
            value,
            hint,
            errors.get(name),
            _field_choices(listed.get(name, {}), value),
            offered.get(name, ()),
        )

    fields, more = (tuple(field(*each) for each in group) for group in (_FIELDS, _MORE_FIELDS))
    more = tuple(each for each in more if each.choices)
    names = {each.name for each in (*fields, *more)}
    return Form(
        fields,
        more,
        is_open=any(each.value or each.error for each in more),
        hidden_inputs=tuple((name, value) for name, value in sent.items() if name not in names),
        chips=tuple(_chips(page_request, listed)),
        errors=tuple(f"{name}: {detail}" for name, detail in errors.items() if name not in names),
    )


_FIELDS = (("q", "Words", ""), ("from", "From", "May 2020"), ("to", "To", "last Friday"), ("actor", "Who", ""))
_MORE_FIELDS = (
    ("document", "Article", ""),
    ("modality", "Whether", ""),
    ("status", "Date", ""),
    ("min_importance", "Importance", ""),
    ("conflict", "Sources", ""),
)
_CHOICE_LABELS: Mapping[str, Mapping[str, str]] = {
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

_BOOLEAN_ALIASES = {"true": "1", "false": "0"}

_CHIP_FORMATS = {
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


def _documents(facets: Facets, selected: str | None) -> dict[str, str]:
    """The documents by their ids; where they are too many, the one that is asked for."""
    known = dict(facets.documents)
    return known if selected is None or selected in known else {**known, selected: selected}


def _field_choices(labels: Mapping[str, str], value: str) -> tuple[Choice, ...]:
    """What is offered, "any" first; what nobody offers is there where it was asked for."""
    value = _BOOLEAN_ALIASES.get(value, value)
    known = {"": "any", **labels} if labels else {}
    if known and value not in known:
        known[value] = _unlisted_label(value)
    return tuple(Choice(each, label, each == value) for each, label in known.items())


def _unlisted_label(value: str) -> str:
    return f"at least {value}" if value.replace(".", "", 1).isdigit() else value


def _chips(page_request: PageRequest, labels: Mapping[str, Mapping[str, str]]) -> list[Chip]:
    told = {name: value for name, value in page_request.parameters.items() if name != "limit"}
    return [
        Chip(
            _CHIP_FORMATS.get(name, "{}").format(_value_label(labels.get(name), value)),
            page_request.url_with(**{name: None}),
        )
        for name, value in told.items()
    ]


def _value_label(labels: Mapping[str, str] | None, value: str) -> str:
    if labels is None:
        return value
    return labels.get(_BOOLEAN_ALIASES.get(value, value), _unlisted_label(value))
