"""One event from the mentions that tell it: its title, actors, modality, date and how much it matters."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from timeline.coreference.date_fusion import conflict_sides, fused_date
from timeline.coreference.explain import match_reason
from timeline.coreference.name_matching import is_same_name
from timeline.ranking.importance import importance
from timeline.records import Event, MergedPair, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.coreference.link import Link
    from timeline.records import Mention

__all__ = ["make_event"]


def make_event(members: Iterable[Mention], links: Iterable[Link], timeline: str) -> Event:
    """The event of the mentions, at least one, that these links join.

    The mentions come in the order of publication, then of the text.
    """
    mentions = tuple(sorted(members, key=_publication_order))
    conflict = conflict_sides(mentions)
    told, modality = fused_date(mentions, conflict), _modality(mentions)
    best = max(mentions, key=_title_score)
    return Event(
        id=_id(mentions),
        timeline=timeline,
        title=best.title,
        when=told,
        modality=modality,
        conflict=conflict,
        importance=importance(mentions, modality, told),
        actors=_names_by_frequency(mention.actors for mention in mentions),
        places=_names_by_frequency(mention.places for mention in mentions),
        mentions=mentions,
        merged=tuple(_merged_pairs(mentions, links)),
    )


def _merged_pairs(mentions: Sequence[Mention], links: Iterable[Link]) -> list[MergedPair]:
    """The links as the event tells them, in the order of its mentions."""
    index = {mention.id: number for number, mention in enumerate(mentions)}
    joins = []
    for link in links:
        one, other = sorted((index[link.one], index[link.other]))
        joins.append(MergedPair((one, other), link.probability, match_reason(mentions[one], mentions[other])))
    return sorted(joins, key=lambda join: join.mentions)


def _id(mentions: Iterable[Mention]) -> str:
    ids = "\0".join(sorted(mention.id for mention in mentions))
    return hashlib.blake2b(ids.encode(), digest_size=12).hexdigest()


def _publication_order(mention: Mention) -> tuple[object, ...]:
    published = mention.document.published
    known = (0, published) if published is not None else (1,)
    return *known, mention.document.id, mention.predicate.start, mention.id


def _title_score(mention: Mention) -> tuple[bool, bool, int, str]:
    """A title that was not cut and names who acts comes before one that says more."""
    return not mention.title.endswith("…"), bool(mention.actors), len(mention.words), mention.id


def _modality(mentions: Iterable[Mention]) -> Modality:
    """What most say; that it happened outweighs that it was to come, or might be."""
    votes = Counter(mention.modality for mention in mentions)
    told = [modality for modality in (Modality.OCCURRED, Modality.REPORTED) if votes[modality]]
    return max(told or votes, key=lambda modality: (votes[modality], -list(Modality).index(modality)))


def _names_by_frequency(name_lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """The names, the most frequent first, then as they came; of names that mean the same the longest."""
    rows = list(name_lists)
    fullest: list[str] = []
    for name in sorted({name for row in rows for name in row}, key=lambda name: (-len(name), name)):
        if not any(is_same_name(name, other) for other in fullest):
            fullest.append(name)
    times = Counter(next(full for full in fullest if is_same_name(name, full)) for row in rows for name in row)
    return tuple(name for name, _ in times.most_common())
