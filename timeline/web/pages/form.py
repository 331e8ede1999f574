"""The filter form: its fields with their choices, and the active filters with links to remove them."""

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
    """An option of a field."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Field:
    """A field, its value and its error. Without choices it is a text field."""

    name: str
    label: str
    value: str
    hint: str
    error: str | None
    choices: tuple[Choice, ...]
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chip:
    """An active filter in words, and the URL of the page without it."""

    label: str
    remove_url: str


@dataclass(frozen=True, slots=True)
class Form:
    """The common fields, the others (`more_fields`), and as `hidden_inputs` the parameters without a field.

    `errors` are those of parameters without a field.
    """

    fields: tuple[Field, ...]
    more_fields: tuple[Field, ...]
    is_open: bool
    hidden_inputs: tuple[tuple[str, str], ...]
    chips: tuple[Chip, ...]
    errors: tuple[str, ...]


def form(page_request: PageRequest, facets: Facets, errors: Mapping[str, str]) -> Form:
    """Return the form, filled in as it was sent. `errors` has messages by parameter."""
    parameters = page_request.parameters
    suggestions = {"actor": facets.actors}
    choices = {**_CHOICE_LABELS, "document": _documents(facets, parameters.get("document"))}

    def field(name: str, label: str, hint: str) -> Field:
        value = parameters.get(name, "")
        return Field(
            name,
            label,
            value,
            hint,
            errors.get(name),
            _field_choices(choices.get(name, {}), value),
            suggestions.get(name, ()),
        )

    fields, more_fields = (tuple(field(*each) for each in group) for group in (_FIELDS, _MORE_FIELDS))
    more_fields = tuple(each for each in more_fields if each.choices)
    names = {each.name for each in (*fields, *more_fields)}
    return Form(
        fields,
        more_fields,
        is_open=any(each.value or each.error for each in more_fields),
        hidden_inputs=tuple((name, value) for name, value in parameters.items() if name not in names),
        chips=tuple(_chips(page_request, choices)),
        errors=tuple(f"{name}: {detail}" for name, detail in errors.items() if name not in names),
    )


_FIELDS = (("q", "Words", ""), ("from", "From", "May 2020"), ("to", "To", "last Friday"), ("actor", "Who", ""))
_MORE_FIELDS = (
    ("document", "Article", ""),
    ("modality", "Certainty", ""),
    ("status", "Date", ""),
    ("min_importance", "Importance", ""),
    ("conflict", "Sources", ""),
)
_CHOICE_LABELS: Mapping[str, Mapping[str, str]] = {
    "modality": {
        Modality.OCCURRED.value: "happened",
        Modality.REPORTED.value: "reported",
        Modality.EXPECTED.value: "expected",
        Modality.POSSIBLE.value: "possible",
        Modality.NEGATED.value: "did not happen",
    },
    "status": {
        Status.DATED.value: "known",
        Status.PARTIAL.value: "year missing",
        Status.UNANCHORED.value: "unknown",
    },
    "min_importance": {"0.35": "important", "0.5": "most important"},
    "conflict": {"1": "disagree", "0": "agree"},
}
"""The values of each field, and their labels."""

_BOOLEAN_ALIASES = {"true": "1", "false": "0"}

_CHIP_FORMATS = {
    "q": "“{}”",
    "from": "from {}",
    "to": "to {}",
    "document": "in “{}”",
    "status": "date: {}",
    "conflict": "sources {}",
    "strict": "entirely in the window",
    "precision": "precise to the {}",
    "dated_by": "dated by {}",
    "hidden": "hidden: {}",
    "sort": "sorted by {}",
}


def _documents(facets: Facets, selected: str | None) -> dict[str, str]:
    """Return document titles by id. The selected document is added if the list is too long to include it."""
    titles = dict(facets.documents)
    return titles if selected is None or selected in titles else {**titles, selected: selected}


def _field_choices(labels: Mapping[str, str], value: str) -> tuple[Choice, ...]:
    """Return the choices, "any" first. A requested value without a label is added."""
    value = _BOOLEAN_ALIASES.get(value, value)
    choices = {"": "any", **labels} if labels else {}
    if choices and value not in choices:
        choices[value] = _unlisted_label(value)
    return tuple(Choice(choice, label, choice == value) for choice, label in choices.items())


def _unlisted_label(value: str) -> str:
    return f"at least {value}" if value.replace(".", "", 1).isdigit() else value


def _chips(page_request: PageRequest, labels: Mapping[str, Mapping[str, str]]) -> list[Chip]:
    active = {name: value for name, value in page_request.parameters.items() if name != "limit"}
    return [
        Chip(
            _CHIP_FORMATS.get(name, "{}").format(_value_label(labels.get(name), value)),
            page_request.url_with(**{name: None}),
        )
        for name, value in active.items()
    ]


def _value_label(labels: Mapping[str, str] | None, value: str) -> str:
    if labels is None:
        return value
    return labels.get(_BOOLEAN_ALIASES.get(value, value), _unlisted_label(value))
