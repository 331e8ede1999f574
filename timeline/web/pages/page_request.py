"""What a page is asked for, and the addresses that ask for as much, for more or for less. Reads the request alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from flask import request, url_for
from werkzeug.datastructures import MultiDict

from timeline.storage import timelines

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["PageRequest", "has_empty_fields", "parse_request", "timeline_url"]

_FORM_PARAMETERS = (
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
_NON_FILTERS = frozenset({"sort", "limit"})
"""They leave no event out."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A timeline by its name, what is asked of it as it was written, and which part of the overview is looked at."""

    timeline: str
    parameters: Mapping[str, Any]
    part: str | None = None

    @property
    def filters(self) -> Mapping[str, Any]:
        """Those that leave events out."""
        return {name: value for name, value in self.parameters.items() if name not in _NON_FILTERS}

    @property
    def timeline_param(self) -> str | None:
        """The timeline where an address has to name it."""
        return None if self.timeline == timelines.DEFAULT else self.timeline

    def query_args(self) -> MultiDict[str, str]:
        """As it was sent, for what reads it; what is said twice stays twice."""
        heard = (*_FORM_PARAMETERS, "cursor")
        sent = [(name, value) for name, value in _nonempty_args().items(multi=True) if name in heard]
        return MultiDict([*sent, ("timeline", self.timeline)])

    def url_with(self, **changes: Any) -> str:
        """The address of the first page, with parameters changed, or left out where they become None."""
        return timeline_url(self.timeline, **{**self.parameters, "part": self.part, **changes})

    def zoomed_url(self, part: str | None) -> str:
        """The address of the same with another part of the overview, None for all of it."""
        return self.url_with(part=part)

    def unfiltered_url(self) -> str:
        """The address of the timeline, of which nothing is asked."""
        return timeline_url(self.timeline)

    def json_url(self) -> str:
        """The address of the same as JSON."""
        return url_for("api.list_events", timeline=self.timeline_param, **self.parameters)

    def range_url(self, first: str, last: str) -> str:
        """The address of what is between two days, months or years."""
        return self.url_with(**{"from": first, "to": last})

    def since_url(self, first: str) -> str:
        """The address of what is from a day, month or year on."""
        return self.url_with(**{"from": first})


def timeline_url(timeline: str, **parameters: Any) -> str:
    """The address of a timeline's page."""
    if timeline == timelines.DEFAULT:
        return url_for("pages.timeline", **parameters)
    return url_for("api.one_timeline", name=timeline, **parameters)


def has_empty_fields() -> bool:
    """Whether a form has sent fields that nobody filled in, which make an address long and say nothing."""
    return any(name in _FORM_PARAMETERS and not value.strip() for name, value in request.args.items(multi=True))


def parse_request(name: str | None) -> PageRequest:
    """What this request asks for. Empty fields and the parameters of others ask nothing; the path says it best."""
    filled = _nonempty_args()
    parameters = {each: value for each, value in filled.items() if each in _FORM_PARAMETERS}
    return PageRequest(name or filled.get("timeline", timelines.DEFAULT), parameters, filled.get("part"))


def _nonempty_args() -> MultiDict[str, str]:
    pairs = ((name, value.strip()) for name, value in request.args.items(multi=True))
    return MultiDict((name, value) for name, value in pairs if value)
