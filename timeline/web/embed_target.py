"""What can be embedded: reads a URL of this server into the filters or the event that a widget shows.

Knows neither frames nor oEmbed, only the parameters of their requests.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from flask import request
from marshmallow import EXCLUDE
from werkzeug.datastructures import MultiDict

from timeline.errors import TimelineError
from timeline.web.query_parameters import EventsParameters, read

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EmbedTarget", "NotEmbeddable", "OnlyJson", "parse_target"]

_CURSOR = "cursor"
_FILTER_SCHEMA = EventsParameters(unknown=EXCLUDE)
_FILTER_NAMES = {field.data_key or name for name, field in _FILTER_SCHEMA.load_fields.items()} - {_CURSOR}


class NotEmbeddable(TimelineError):
    """The URL is not that of a timeline or an event of this server."""

    def __init__(self, url: str) -> None:
        super().__init__(f"{url!r} is neither a timeline nor an event of this server")
        self.url = url


class OnlyJson(TimelineError):
    """oEmbed responses are available as JSON only."""

    def __init__(self, format_: str) -> None:
        super().__init__(f"the format {format_!r} is not available, only 'json'")
        self.format = format_


@dataclass(frozen=True, slots=True)
class EmbedTarget:
    """What a widget shows: the events that match the filters, or one event. `filters` are parameters of the API."""

    filters: Mapping[str, str]
    event: str | None = None

    @property
    def timeline(self) -> str | None:
        """The timeline that the filters name, if any."""
        return self.filters.get("timeline")


def parse_target(url: str) -> EmbedTarget:
    """Read a URL of this server. Parameters that its page has and the API has not are left out.

    Raises:
        NotEmbeddable: the URL has no events.
        RefusedParameters: its filters cannot be read.
    """
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise NotEmbeddable(url) from error
    # Behind a proxy the scheme may differ from the reader's.
    if parts.scheme not in ("http", "https") or parts.netloc != request.host:
        raise NotEmbeddable(url)
    filters = _parse_filters(parts.query)
    match [unquote(part) for part in parts.path.removeprefix(request.root_path).removeprefix("/").split("/")]:
        case [""] | ["events"]:
            return EmbedTarget(filters)
        case ["events", id] if id:
            return EmbedTarget({name: value for name, value in filters.items() if name == "timeline"}, id)
        case ["timelines", name] if name:
            return EmbedTarget({**filters, "timeline": name})
    raise NotEmbeddable(url)


def _parse_filters(query: str) -> dict[str, str]:
    filters = MultiDict(
        (name, value.strip()) for name, value in parse_qsl(query) if name in _FILTER_NAMES and value.strip()
    )
    read(_FILTER_SCHEMA, filters)
    return filters.to_dict()
