"""Where an export is read: what makes a name for the whole world out of an id, and what may be followed as a link."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

__all__ = ["NO_SITE", "Site", "safe_link"]

_DEFAULT_HOST = "timeline.invalid"  # a name that nobody can own (RFC 2606)
_TAG_DATE = "2026"
_URI_CHARACTERS = "!#$%&'()*+,/:;=?@[]~"  # RFC 3986, 2.2 and 2.3; and the % of what is encoded already


@dataclass(frozen=True, slots=True)
class Site:
    """Where the events are to be had; of a file that is nowhere, and it has a `title` alone.

    `url` is that of the API, with a slash at its end; `here` is the address of this very export, with its filters.
    """

    title: str = "Timeline"
    url: str | None = None
    self_url: str | None = None

    @property
    def host(self) -> str:
        """In whose name the ids are given."""
        name = urlsplit(self.url or "").hostname
        return _DEFAULT_HOST if name is None or ":" in name else name

    @property
    def tag_uri(self) -> str:
        """The name of this very export, as a tag: URI."""
        parts = urlsplit(self.self_url or "")
        asked = f"{parts.path}?{parts.query}".strip("/?")
        return self._tag_uri(quote(self.title) if self.self_url is None else quote(asked, safe=_URI_CHARACTERS))

    def event_tag_uri(self, id: str) -> str:
        """The name of an event, as a tag: URI (RFC 4151); it stays when the site moves to another port or scheme."""
        return self._tag_uri(f"events/{quote(id, safe='')}")

    def event_url(self, id: str) -> str | None:
        """The address of an event; None where nothing is served."""
        return None if self.url is None else f"{self.url}events/{quote(id, safe='')}"

    def _tag_uri(self, name: str) -> str:
        return f"tag:{self.host},{_TAG_DATE}:{name}"


NO_SITE = Site()
"""Of a file that nobody serves."""


def safe_link(url: str | None) -> str | None:
    """The URL, if a reader may be sent there: http or https with a host, and nothing that runs.

    What may not stand in a URI is percent-encoded, as browsers do.
    """
    given = (url or "").strip()
    try:
        parts = urlsplit(given)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return quote(given, safe=_URI_CHARACTERS, errors="replace")
