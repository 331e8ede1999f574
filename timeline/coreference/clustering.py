"""What is linked, directly or through others, gathered into groups. Knows links and what forbids them, no mentions."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence

    CanJoin: TypeAlias = Callable[[int, int], bool]

__all__ = ["Group", "Member", "groups"]


class Member(NamedTuple):
    """In which text it stands, and its kind: two of two texts can join if two others of their kinds can."""

    text: str
    kind: Hashable


@dataclass(slots=True)
class Group:
    """Numbers that belong together, by their kinds and by their texts, and the links that brought them together."""

    numbers: list[int]
    links: list[tuple[int, int]] = field(default_factory=list)
    kinds: dict[Hashable, list[int]] = field(default_factory=dict, repr=False)
    texts: dict[str, list[int]] = field(default_factory=dict, repr=False)

    def take(self, other: Group, link: tuple[int, int]) -> None:
        """Makes all of the other its own."""
        self.numbers += other.numbers
        self.links += [*other.links, link]
        for kind, numbers in other.kinds.items():
            self.kinds.setdefault(kind, []).extend(numbers)
        for text, numbers in other.texts.items():
            self.texts.setdefault(text, []).extend(numbers)


def groups(members: Sequence[Member], links: Iterable[tuple[int, int]], can_join: CanJoin) -> list[Group]:
    """The numbers of the members, each in one group; links are followed in the order given.

    Two groups join only if all of the one can join all of the other: a chain of links never brings together what
    contradicts itself.
    """
    group_of = [
        Group([number], [], {member.kind: [number]}, {member.text: [number]}) for number, member in enumerate(members)
    ]
    for one, other in links:
        small, large = sorted((group_of[one], group_of[other]), key=lambda group: len(group.numbers))
        if small is not large and all(can_join(*pair) for pair in _deciding(small, large, members)):
            large.take(small, (one, other))
            for number in small.numbers:
                group_of[number] = large
    return list({id(group): group for group in group_of}.values())


def _deciding(small: Group, large: Group, members: Sequence[Member]) -> Iterator[tuple[int, int]]:
    """The pairs that decide for all: one of two texts for each two kinds, and all of the same text."""
    for here, there in product(small.kinds.values(), large.kinds.values()):
        apart = ((one, other) for one, other in product(here, there) if members[one].text != members[other].text)
        yield from ([pair] if (pair := next(apart, None)) else ())
    for text, numbers in small.texts.items():
        yield from product(numbers, large.texts.get(text, ()))
