"""What is linked, directly or through others, gathered into groups. Knows links and what forbids them, no mentions."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Group", "groups"]


class Group(NamedTuple):
    """Numbers that belong together, and the links that were followed to bring them together."""

    numbers: list[int]
    links: list[tuple[int, int]]


def groups(size: int, links: Iterable[tuple[int, int]], can_join: Callable[[int, int], bool]) -> list[Group]:
    """The numbers below `size`, each in one group; links are followed in the order given.

    Two groups join only if all of the one can join all of the other: a chain of links never brings together what
    contradicts itself.
    """
    group_of = [Group([number], []) for number in range(size)]
    for one, other in links:
        here, there = group_of[one], group_of[other]
        if here is not there and all(can_join(*pair) for pair in product(here.numbers, there.numbers)):
            here.numbers.extend(there.numbers)
            here.links.extend([*there.links, (one, other)])
            for number in there.numbers:
                group_of[number] = here
    return list({id(group): group for group in group_of}.values())
