"""The addresses of which a page has many: one of a kind is asked of the routes, and the others are made like it."""

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
"""What stands in an address as it is."""


@dataclass(frozen=True, slots=True)
class UrlTemplates:
    """Of an event, and of a document, by their ids."""

    event: Callable[[str], str]
    document: Callable[[str], str]


def timeline_urls(timeline: str, timeline_param: str | None) -> UrlTemplates:
    """Those of a timeline; `named` is what the address of a document has to name."""
    return UrlTemplates(
        url_template(lambda id: url_for("api.one_event", id=id, timeline=timeline)),
        url_template(lambda id: url_for("api.one_document", id=id, timeline=timeline_param)),
    )


def url_template(build_url: Callable[..., str], arity: int = 1) -> Callable[..., str]:
    """The same addresses, made from the one of samples where all values, one or two, are plain words."""
    samples = _PLACEHOLDERS[:arity]
    pieces = re.split(f"({'|'.join(samples)})", build_url(*samples))
    is_clear = sorted(piece for piece in pieces if piece in samples) == sorted(samples)

    @cache
    def made(*given: str) -> str:
        if not is_clear or not all(map(_URL_SAFE.fullmatch, given)):
            return build_url(*given)
        by = dict(zip(samples, given, strict=True))
        return "".join(by.get(piece, piece) for piece in pieces)

    return made
