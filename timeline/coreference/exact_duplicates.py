"""Exact duplicates: mentions with the same words and the same date, as copied texts have. One represents all.

The representative is the mention with the first id. It alone is compared with the rest of the timeline, and the other
duplicates are linked to it. So a thousand copies cost a thousand links, not a million.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.coreference.pairwise import match_probability
from timeline.coreference.recency import is_presumed_recent
from timeline.coreference.topical_match import is_open, matches_its_copies
from timeline.records import DatedBy, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.coreference.blocking import BlockingKey
    from timeline.records import Mention

__all__ = ["content_key", "duplicate_key", "representatives"]

_OTHER_DOCUMENT = "\0"


def content_key(mention: Mention) -> BlockingKey:
    """Return everything of a mention that decides what it can match, except its document and its position."""
    resolution, timex = mention.resolution, mention.timex
    return (
        "twin",
        mention.quote.exact,
        f"{mention.predicate.start - mention.quote.start} {mention.predicate.exact}",
        mention.title,
        "" if timex is None else f"{timex.extent.start - mention.quote.start} {timex.extent.exact}",
        f"{resolution.when.edtf} {resolution.when.precision} {resolution.value}{_present_suffix(mention)}",
        f"{mention.modality is Modality.NEGATED}",
        "\n".join(mention.actors),
        "\n".join(mention.places),
        "\n".join(sorted(mention.words)),
        "\n".join(sorted(mention.said)),
        f"{mention.document.published}" if is_presumed_recent(mention) else "",
        " ".join(mention.keywords) if is_open(mention) else "",
    )


def _present_suffix(mention: Mention) -> str:
    return f" {mention.dated_by.value}" if mention.dated_by is DatedBy.PRESENT else ""


def duplicate_key(mention: Mention) -> BlockingKey | None:
    """Return the key that exact duplicates in other documents share; None if even those would not match."""
    if matches_its_copies(mention):
        return content_key(mention)
    copy = replace(mention, document=replace(mention.document, id=_OTHER_DOCUMENT))
    return None if match_probability(mention, copy) is None else content_key(mention)


def representatives(mentions: Iterable[Mention]) -> dict[BlockingKey, Mention]:
    """Return the representative of each duplicate key that occurs; mentions without such a key are left out."""
    by_key: dict[BlockingKey, Mention] = {}
    for mention in mentions:
        key = duplicate_key(mention)
        if key is not None and (key not in by_key or mention.id < by_key[key].id):
            by_key[key] = mention
    return by_key
