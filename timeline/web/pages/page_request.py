"""What a page is asked for, and the addresses that ask for as much, for more or for less. Reads the request alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask import request, url_for
from werkzeug.datastructures import MultiDict

from timeline.storage import timelines

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Asked", "asked", "has_empty", "home"]

_PARAMETERS = (
    "q",
    "from",
    "to",
    "strict",
    "document",
    "actor",
    "status",
    "modality",
    "precision",
    "conflict",
    "dated_by",
    "min_importance",
    "hidden",
    "sort",
    "limit",
)
_NOT_FILTERS = frozenset({"sort", "limit"})
"""They leave no event out."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A timeline by its name, what is asked of it as it was written, and which part of the overview is looked at."""

    pile: str
    parameters: Mapping[str, Any]
    part: str | None = None

    @property
    def filters(self) -> Mapping[str, Any]:
        """Those that leave events out."""
        return {name: value for name, value in self.parameters.items() if name not in _NOT_FILTERS}

    @property
    def named(self) -> str | None:
        """The timeline where an address has to name it."""
        return None if self.pile == timelines.DEFAULT else self.pile

    def given(self) -> MultiDict[str, str]:
        """As it was sent, for what reads it; what is said twice stays twice."""
        heard = (*_PARAMETERS, "cursor")
        sent = [(name, value) for name, value in _filled().items(multi=True) if name in heard]
        return MultiDict([*sent, ("timeline", self.pile)])

    def page(self, **changed: Any) -> str:
        """The address of the first page, with parameters changed, or left out where they become None."""
        return home(self.pile, **{**self.parameters, "part": self.part, **changed})

    def looking(self, part: str | None) -> str:
        """The address of the same with another part of the overview, None for all of it."""
        return self.page(part=part)

    def whole(self) -> str:
        """The address of the timeline, of which nothing is asked."""
        return home(self.pile)

    def data(self) -> str:
        """The address of the same as JSON."""
        return url_for("api.list_events", timeline=self.named, **self.parameters)

    def between(self, first: str, last: str) -> str:
        """The address of what is between two days, months or years."""
        return self.page(**{"from": first, "to": last})

    def since(self, first: str) -> str:
        """The address of what is from a day, month or year on."""
        return self.page(**{"from": first})


def home(pile: str, **parameters: Any) -> str:
    """The address of a timeline's page."""
    if pile == timelines.DEFAULT:
        return url_for("pages.timeline", **parameters)
    return url_for("api.one_timeline", name=pile, **parameters)


def has_empty() -> bool:
    """Whether a form has sent fields that nobody filled in, which make an address long and say nothing."""
    return any(name in _PARAMETERS and not value.strip() for name, value in request.args.items(multi=True))


def asked(name: str | None) -> Asked:
    """What this request asks for. Empty fields and the parameters of others ask nothing; the path says it best."""
    filled = _filled()
    parameters = {each: value for each, value in filled.items() if each in _PARAMETERS}
    return Asked(name or filled.get("timeline", timelines.DEFAULT), parameters, filled.get("part"))


def _filled() -> MultiDict[str, str]:
    pairs = ((name, value.strip()) for name, value in request.args.items(multi=True))
    return MultiDict((name, value) for name, value in pairs if value)
