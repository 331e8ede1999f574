"""Mentions that say the same word for word, of the same date, as many texts copy it: one of them speaks for all.

The one with the first id leads, and meets the rest of the pile; the others are linked with it alone. So what is copied
a thousand times costs a thousand links and no million, and who leads depends on the set of mentions alone.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.coreference.pairwise import likeness
from timeline.coreference.recency import tells_of_lately
from timeline.records import DatedBy, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeline.coreference.blocking import Trace
    from timeline.records import Mention

__all__ = ["content", "leaders", "twin"]

_ELSEWHERE = "\0"


def content(mention: Mention) -> Trace:
    """All of a mention that decides what it can be one with, but for the text it stands in."""
    resolution, timex = mention.resolution, mention.timex
    return (
        "twin",
        mention.quote.exact,
        f"{mention.predicate.start - mention.quote.start} {mention.predicate.exact}",
        mention.title,
        "" if timex is None else f"{timex.extent.start - mention.quote.start} {timex.extent.exact}",
        f"{resolution.when.edtf} {resolution.when.precision} {resolution.value}{_so(mention)}",
        f"{mention.modality is Modality.NEGATED}",
        "\n".join(mention.actors),
        "\n".join(mention.places),
        "\n".join(sorted(mention.words)),
        "\n".join(sorted(mention.said)),
        f"{mention.document.published}" if tells_of_lately(mention) else "",
    )


def _so(mention: Mention) -> str:
    return f" {mention.dated_by.value}" if mention.dated_by is DatedBy.PRESENT else ""


def twin(mention: Mention) -> Trace | None:
    """What its twins in other texts have in common with it; None where not even they would be one with it."""
    elsewhere = replace(mention, document=replace(mention.document, id=_ELSEWHERE))
    return None if likeness(mention, elsewhere) is None else content(mention)


def leaders(mentions: Iterable[Mention]) -> dict[Trace, Mention]:
    """Of the mentions that can have twins those who lead, by what they have in common."""
    leading: dict[Trace, Mention] = {}
    for mention in mentions:
        key = twin(mention)
        if key is not None and (key not in leading or mention.id < leading[key].id):
            leading[key] = mention
    return leading
