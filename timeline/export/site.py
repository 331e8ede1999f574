"""The site that serves an export: global ids (tag: URIs), URLs of events, and safe links."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

__all__ = ["NO_SITE", "Site", "safe_link"]

_DEFAULT_HOST = "timeline.invalid"  # a host name that nobody can register (RFC 2606)
_TAG_DATE = "2026"
_URI_CHARACTERS = "!#$%&'()*+,/:;=?@[]~"  # RFC 3986, 2.2 and 2.3; and % for text that is already encoded


@dataclass(frozen=True, slots=True)
class Site:
    """The server that an export links to. An export to a file without a server has a `title` only.

    `url` is the API's base URL, with a slash at its end; `self_url` is the URL of this export, with its filters.
    """

    title: str = "Timeline"
    url: str | None = None
    self_url: str | None = None

    @property
    def host(self) -> str:
        """The host name in the ids; a reserved name where there is no server."""
        name = urlsplit(self.url or "").hostname
        return _DEFAULT_HOST if name is None or ":" in name else name

    @property
    def tag_uri(self) -> str:
        """The id of this export, as a tag: URI (RFC 4151)."""
        parts = urlsplit(self.self_url or "")
        path_and_query = f"{parts.path}?{parts.query}".strip("/?")
        return self._tag_uri(
            quote(self.title) if self.self_url is None else quote(path_and_query, safe=_URI_CHARACTERS)
        )

    def event_tag_uri(self, id: str) -> str:
        """Return the id of an event as a tag: URI (RFC 4151), which does not change with the port or the scheme."""
        return self._tag_uri(f"events/{quote(id, safe='')}")

    def event_url(self, id: str) -> str | None:
        """Return the URL of an event; None where there is no server."""
        return None if self.url is None else f"{self.url}events/{quote(id, safe='')}"

    def _tag_uri(self, name: str) -> str:
        return f"tag:{self.host},{_TAG_DATE}:{name}"


NO_SITE = Site()
"""For an export to a file without a server."""


def safe_link(url: str | None) -> str | None:
    """Return the URL if it is http or https with a host, so that following it runs no script; else None.

    Characters that a URI may not contain are percent-encoded, as browsers do.
    """
    stripped = (url or "").strip()
    try:
        parts = urlsplit(stripped)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return quote(stripped, safe=_URI_CHARACTERS, errors="replace")
