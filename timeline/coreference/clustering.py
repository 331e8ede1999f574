"""What is linked, directly or through others, gathered into groups. Knows links and what forbids them, no mentions."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    CanJoin: TypeAlias = Callable[[int, int], bool]

__all__ = ["Cluster", "Member", "constrained_clusters"]


class Member(NamedTuple):
    """In which text it stands, and its kind: two of two texts can join if two others of their kinds can."""

    document: str
    kind: Hashable


@dataclass(slots=True)
class Cluster:
    """Numbers that belong together, by their kinds and by their texts, and the links that brought them together."""

    indices: list[int]
    links: list[tuple[int, int]] = field(default_factory=list)
    by_kind: dict[Hashable, list[int]] = field(default_factory=dict, repr=False)
    by_document: dict[str, list[int]] = field(default_factory=dict, repr=False)

    def absorb(self, other: Cluster, link: tuple[int, int]) -> None:
        """Makes all of the other its own."""
        self.indices += other.indices
        self.links += [*other.links, link]
        for kind, numbers in other.by_kind.items():
            self.by_kind.setdefault(kind, []).extend(numbers)
        for text, numbers in other.by_document.items():
            self.by_document.setdefault(text, []).extend(numbers)


def constrained_clusters(
    members: Sequence[Member], links: Iterable[tuple[int, int]], can_join: CanJoin
) -> list[Cluster]:
    """The numbers of the members, each in one group; links are followed in the order given.

    Two groups join only if all of the one can join all of the other: a chain of links never brings together what
    contradicts itself.
    """
    group_of = [
        Cluster([number], [], {member.kind: [number]}, {member.document: [number]})
        for number, member in enumerate(members)
    ]
    for one, other in links:
        small, large = sorted((group_of[one], group_of[other]), key=lambda group: len(group.indices))
        if small is not large and all(can_join(*pair) for pair in _representative_pairs(small, large, members)):
            large.absorb(small, (one, other))
            for number in small.indices:
                group_of[number] = large
    return list({id(group): group for group in group_of}.values())


def _representative_pairs(small: Cluster, large: Cluster, members: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """The pairs that decide for all: one of two texts for each two kinds, and all of the same text."""
    for here, there in product(small.by_kind.values(), large.by_kind.values()):
        apart = (
            (one, other) for one, other in product(here, there) if members[one].document != members[other].document
        )
        yield from ([pair] if (pair := next(apart, None)) else ())
    for text, numbers in small.by_document.items():
        yield from product(numbers, large.by_document.get(text, ()))
