"""What may stand on pages of others: an address of this server, read into what a widget is to show.

Knows neither frames nor oEmbed, but what their requests may ask for.
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
    """The address is of no timeline of this server, and of no event."""

    def __init__(self, url: str) -> None:
        super().__init__(f"{url!r} is no timeline of this server, and no event")
        self.url = url


class OnlyJson(TimelineError):
    """What is to be embedded is told as JSON, and as nothing else."""

    def __init__(self, format_: str) -> None:
        super().__init__(f"this is not told as {format_!r}, only as 'json'")
        self.format = format_


@dataclass(frozen=True, slots=True)
class EmbedTarget:
    """What a widget shows: the events that filters mean, or one event; `filters` are as the API takes them."""

    filters: Mapping[str, str]
    event: str | None = None

    @property
    def timeline(self) -> str | None:
        """The one that is named."""
        return self.filters.get("timeline")


def parse_target(url: str) -> EmbedTarget:
    """What is at an address of this server. What its page takes and the API does not is left out.

    Raises:
        NotEmbeddable: nothing that has events is there.
        RefusedParameters: its filters cannot be read.
    """
    try:
        parts = urlsplit(url)
    except ValueError as error:
        raise NotEmbeddable(url) from error
    # Behind a proxy the scheme may be another one than that of its reader.
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
    given = MultiDict(
        (name, value.strip()) for name, value in parse_qsl(query) if name in _FILTER_NAMES and value.strip()
    )
    read(_FILTER_SCHEMA, given)
    return given.to_dict()
