"""Mentions that say the same word for word, of the same date, as many texts copy it: one of them speaks for all.

The one with the first id leads, and meets the rest of the pile; the others are linked with it alone. So what is copied
a thousand times costs a thousand links and no million, and who leads depends on the set of mentions alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.coreference.pairwise import match_probability
from timeline.coreference.recency import is_presumed_recent
from timeline.records import DatedBy, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.coreference.blocking import BlockingKey
    from timeline.records import Mention

__all__ = ["content_key", "duplicate_key", "representatives"]

_OTHER_DOCUMENT = "\0"


def content_key(mention: Mention) -> BlockingKey:
    """All of a mention that decides what it can be one with, but for the text it stands in."""
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
    )


def _present_suffix(mention: Mention) -> str:
    return f" {mention.dated_by.value}" if mention.dated_by is DatedBy.PRESENT else ""


def duplicate_key(mention: Mention) -> BlockingKey | None:
    """What its twins in other texts have in common with it; None where not even they would be one with it."""
    elsewhere = replace(mention, document=replace(mention.document, id=_OTHER_DOCUMENT))
    return None if match_probability(mention, elsewhere) is None else content_key(mention)


def representatives(mentions: Iterable[Mention]) -> dict[BlockingKey, Mention]:
    """Of the mentions that can have twins those who lead, by what they have in common."""
    leading: dict[BlockingKey, Mention] = {}
    for mention in mentions:
        key = duplicate_key(mention)
        if key is not None and (key not in leading or mention.id < leading[key].id):
            leading[key] = mention
    return leading
