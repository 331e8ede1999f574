"""The request for a page, and URLs of pages with more, fewer or other filters. Reads the HTTP request only."""

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
"""Parameters that do not leave out events."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """The timeline of a page, its parameters as they were written, and the part of the overview that is shown."""

    timeline: str
    parameters: Mapping[str, Any]
    part: str | None = None

    @property
    def filters(self) -> Mapping[str, Any]:
        """The parameters that leave out events."""
        return {name: value for name, value in self.parameters.items() if name not in _NON_FILTERS}

    @property
    def timeline_param(self) -> str | None:
        """The name of the timeline for a URL; None for the default timeline."""
        return None if self.timeline == timelines.DEFAULT else self.timeline

    def query_args(self) -> MultiDict[str, str]:
        """Return the parameters as sent, including repeated ones, for `query_parameters.read`."""
        accepted = (*_FORM_PARAMETERS, "cursor")
        pairs = [(name, value) for name, value in _nonempty_args().items(multi=True) if name in accepted]
        return MultiDict([*pairs, ("timeline", self.timeline)])

    def url_with(self, **changes: Any) -> str:
        """Return the URL of the first page with changed parameters. None removes a parameter."""
        return timeline_url(self.timeline, **{**self.parameters, "part": self.part, **changes})

    def zoomed_url(self, part: str | None) -> str:
        """Return the URL with another part of the overview, None for all of it."""
        return self.url_with(part=part)

    def unfiltered_url(self) -> str:
        """Return the URL of the timeline without filters."""
        return timeline_url(self.timeline)

    def json_url(self) -> str:
        """Return the URL of the same events as JSON."""
        return url_for("api.list_events", timeline=self.timeline_param, **self.parameters)

    def range_url(self, first: str, last: str) -> str:
        """Return the URL of the events between two days, months or years."""
        return self.url_with(**{"from": first, "to": last})

    def since_url(self, first: str) -> str:
        """Return the URL of the events from a day, month or year on."""
        return self.url_with(**{"from": first})


def timeline_url(timeline: str, **parameters: Any) -> str:
    """Return the URL of a timeline's page."""
    if timeline == timelines.DEFAULT:
        return url_for("pages.timeline", **parameters)
    return url_for("api.one_timeline", name=timeline, **parameters)


def has_empty_fields() -> bool:
    """True if a form has sent empty fields, which make a URL long without need."""
    return any(name in _FORM_PARAMETERS and not value.strip() for name, value in request.args.items(multi=True))


def parse_request(name: str | None) -> PageRequest:
    """Parse the current request. Empty and unknown parameters are ignored; a name in the path has precedence."""
    args = _nonempty_args()
    parameters = {parameter: value for parameter, value in args.items() if parameter in _FORM_PARAMETERS}
    return PageRequest(name or args.get("timeline", timelines.DEFAULT), parameters, args.get("part"))


def _nonempty_args() -> MultiDict[str, str]:
    pairs = ((name, value.strip()) for name, value in request.args.items(multi=True))
    return MultiDict((name, value) for name, value in pairs if value)
