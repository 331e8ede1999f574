"""Builds an event from its mentions: title, actors, places, modality, date, conflict and importance."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from timeline.coreference.date_fusion import conflict_sides, fused_date
from timeline.coreference.explain import match_reasons
from timeline.coreference.name_matching import is_same_name
from timeline.ranking.importance import importance
from timeline.records import Event, MergedPair, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.coreference.pairwise import Link
    from timeline.records import Mention

__all__ = ["make_event"]


def make_event(members: Iterable[Mention], links: Iterable[Link], timeline: str) -> Event:
    """Return the event of at least one mention, with the links that join them.

    The mentions of the event are in the order of publication, then of the text.
    """
    mentions = tuple(sorted(members, key=_publication_order))
    conflict = conflict_sides(mentions)
    date, modality = fused_date(mentions, conflict), _modality(mentions)
    best = max(mentions, key=_title_score)
    return Event(
        id=_id(mentions),
        timeline=timeline,
        title=best.title,
        when=date,
        modality=modality,
        conflict=conflict,
        importance=importance(mentions, modality, date),
        actors=_names_by_frequency(mention.actors for mention in mentions),
        places=_names_by_frequency(mention.places for mention in mentions),
        mentions=mentions,
        merged=tuple(_merged_pairs(mentions, links)),
    )


def _merged_pairs(mentions: Sequence[Mention], links: Iterable[Link]) -> list[MergedPair]:
    """Return the links by the indices of their mentions, with reasons, sorted."""
    index_of = {mention.id: index for index, mention in enumerate(mentions)}
    pairs = []
    for link in links:
        one, other = sorted((index_of[link.one], index_of[link.other]))
        pairs.append(MergedPair((one, other), link.probability, match_reasons(mentions[one], mentions[other])))
    return sorted(pairs, key=lambda pair: pair.mentions)


def _id(mentions: Iterable[Mention]) -> str:
    ids = "\0".join(sorted(mention.id for mention in mentions))
    return hashlib.blake2b(ids.encode(), digest_size=12).hexdigest()


def _publication_order(mention: Mention) -> tuple[object, ...]:
    published = mention.document.published
    dated_first = (0, published) if published is not None else (1,)
    return *dated_first, mention.document.id, mention.predicate.start, mention.id


def _title_score(mention: Mention) -> tuple[bool, bool, int, str]:
    """Rank titles: first those not shortened, then those with an actor, then those with more words."""
    return not mention.title.endswith("…"), bool(mention.actors), len(mention.words), mention.id


def _modality(mentions: Iterable[Mention]) -> Modality:
    """Return the most frequent modality; any "occurred" or "reported" outweighs all that are less certain."""
    votes = Counter(mention.modality for mention in mentions)
    realised = [modality for modality in (Modality.OCCURRED, Modality.REPORTED) if votes[modality]]
    return max(realised or votes, key=lambda modality: (votes[modality], -list(Modality).index(modality)))


def _names_by_frequency(name_lists: Iterable[Sequence[str]]) -> tuple[str, ...]:
    """Return the names, most frequent first, then in order of appearance; of matching names only the longest."""
    rows = list(name_lists)
    longest: list[str] = []
    for name in sorted({name for row in rows for name in row}, key=lambda name: (-len(name), name)):
        if not any(is_same_name(name, other) for other in longest):
            longest.append(name)
    counts = Counter(next(full for full in longest if is_same_name(name, full)) for row in rows for name in row)
    return tuple(name for name, _ in counts.most_common())
