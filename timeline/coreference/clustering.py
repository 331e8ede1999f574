"""Constrained agglomerative clustering: links in order, with cannot-link pairs and doubtful ones. Knows no mentions."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    Judge: TypeAlias = Callable[[int, int], "Verdict"]

__all__ = ["Cluster", "Member", "Verdict", "constrained_clusters"]

_MAX_DOUBTFUL_SHARE = 0.4
"""The greatest share of doubtful pairs between two clusters that join."""

_SAMPLE_SIZE = 8
"""How many members of a large cluster are compared first."""

_MAX_DOUBTFUL_SHARE_OF_SAMPLE = 0.6
"""The greatest share of doubtful pairs in a sample of two clusters whose other pairs are compared too."""


class Verdict(Enum):
    """Whether two members can be in one cluster."""

    ALLOWED = auto()
    DOUBTFUL = auto()
    FORBIDDEN = auto()


class Member(NamedTuple):
    """A member of a cluster, by its document and its kind.

    Any two others of their kinds, if of different documents too, can join as two members of different documents can.
    """

    document: str
    kind: Hashable


@dataclass(slots=True)
class Cluster:
    """Members that belong together, by index, kind and document, and the links that joined them."""

    indices: list[int]
    links: list[tuple[int, int]] = field(default_factory=list)
    by_kind: dict[Hashable, list[int]] = field(default_factory=dict, repr=False)
    by_document: dict[str, list[int]] = field(default_factory=dict, repr=False)

    def absorb(self, other: Cluster, link: tuple[int, int]) -> None:
        """Add the members and links of the other cluster, and the link that joins the two."""
        self.indices += other.indices
        self.links += [*other.links, link]
        for kind, indices in other.by_kind.items():
            self.by_kind.setdefault(kind, []).extend(indices)
        for document, indices in other.by_document.items():
            self.by_document.setdefault(document, []).extend(indices)


def constrained_clusters(members: Sequence[Member], links: Iterable[tuple[int, int]], judge: Judge) -> list[Cluster]:
    """Return the clusters of the members, each member in one. Links are followed in the order given.

    Two clusters join only if no pair of their members is forbidden, so a chain of links never unites members that
    exclude each other, and if at most two fifths of the pairs are doubtful.
    """
    cluster_of = [
        Cluster([index], [], {member.kind: [index]}, {member.document: [index]}) for index, member in enumerate(members)
    ]
    for one, other in links:
        small, large = sorted((cluster_of[one], cluster_of[other]), key=lambda cluster: len(cluster.indices))
        if small is not large and _can_join(small, large, members, judge):
            large.absorb(small, (one, other))
            for index in small.indices:
                cluster_of[index] = large
    return list({id(cluster): cluster for cluster in cluster_of}.values())


def _can_join(small: Cluster, large: Cluster, members: Sequence[Member], judge: Judge) -> bool:
    sample = product(_sample(small), _sample(large))
    if len(large.indices) > _SAMPLE_SIZE and not _is_joinable(sample, judge, _MAX_DOUBTFUL_SHARE_OF_SAMPLE):
        return False
    return _is_joinable(_representative_pairs(small, large, members), judge, _MAX_DOUBTFUL_SHARE)


def _is_joinable(pairs: Iterable[tuple[int, int]], judge: Judge, max_doubtful_share: float) -> bool:
    """Return whether none of the pairs is forbidden, and not too many are doubtful."""
    count = doubtful = 0
    for one, other in pairs:
        verdict = judge(one, other)
        if verdict is Verdict.FORBIDDEN:
            return False
        count += 1
        doubtful += verdict is Verdict.DOUBTFUL
    return doubtful <= max_doubtful_share * count


def _sample(cluster: Cluster) -> Sequence[int]:
    """Return members at regular distances in the cluster, all of a small one."""
    return cluster.indices[:: -(-len(cluster.indices) // _SAMPLE_SIZE)]


def _representative_pairs(small: Cluster, large: Cluster, members: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """Yield pairs that decide for all: for each two kinds one pair of two documents, and all pairs of one document."""
    for indices, other_indices in product(small.by_kind.values(), large.by_kind.values()):
        for one, other in product(indices, other_indices):
            if members[one].document != members[other].document:
                yield one, other
                break
    for document, indices in small.by_document.items():
        yield from product(indices, large.by_document.get(document, ()))
