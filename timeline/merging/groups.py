"""What is linked, directly or through others, gathered into groups. Knows links and what forbids them, no mentions."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["groups"]


def groups(size: int, links: Iterable[tuple[int, int]], can_join: Callable[[int, int], bool]) -> list[list[int]]:
    """The numbers below `size`, each in one group, ascending; links are followed in the order given.

    Two groups join only if all of the one can join all of the other: a chain of links never brings together what
    contradicts itself.
    """
    group_of = list(range(size))
    members: dict[int, list[int]] = {number: [number] for number in range(size)}
    for one, other in links:
        here, there = group_of[one], group_of[other]
        if here != there and all(can_join(a, b) for a in members[here] for b in members[there]):
            for number in members[there]:
                group_of[number] = here
            members[here] += members.pop(there)
    gathered: defaultdict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(group_of):
        gathered[group].append(number)
    return list(gathered.values())
