"""Fast URLs for pages with many of a kind: one sample comes from the routes, and the others are made from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from flask import url_for

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["UrlTemplates", "timeline_urls", "url_template"]

_PLACEHOLDERS = ("-sample-", "-another-")
_URL_SAFE = re.compile(r"[A-Za-z0-9_-]+")
"""Text that needs no escaping in a URL."""


@dataclass(frozen=True, slots=True)
class UrlTemplates:
    """Functions that make the URL of an event or a document from its id."""

    event: Callable[[str], str]
    document: Callable[[str], str]


def timeline_urls(timeline: str, timeline_param: str | None) -> UrlTemplates:
    """Return the URLs of a timeline; `timeline_param` is the timeline that a document's URL has to name."""
    return UrlTemplates(
        url_template(lambda id: url_for("api.one_event", id=id, timeline=timeline)),
        url_template(lambda id: url_for("api.one_document", id=id, timeline=timeline_param)),
    )


def url_template(build_url: Callable[..., str], arity: int = 1) -> Callable[..., str]:
    """Return a fast equivalent of `build_url`, made from its result for sample values.

    The samples are one or two plain words. Values with other characters go through `build_url` itself.
    """
    samples = _PLACEHOLDERS[:arity]
    parts = re.split(f"({'|'.join(samples)})", build_url(*samples))
    is_unambiguous = sorted(part for part in parts if part in samples) == sorted(samples)

    @cache
    def fill(*values: str) -> str:
        if not is_unambiguous or not all(map(_URL_SAFE.fullmatch, values)):
            return build_url(*values)
        value_of = dict(zip(samples, values, strict=True))
        return "".join(value_of.get(part, part) for part in parts)

    return fill
