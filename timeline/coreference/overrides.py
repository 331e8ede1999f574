"""What people decided, applied: which mentions belong together or apart, and how the events are dated and called.

Of decisions that exclude each other the later one holds, so that their order in the pile makes no difference.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from itertools import combinations, product
from typing import TYPE_CHECKING, NamedTuple

from timeline.records import DerivedValues
from timeline.records.decisions import Merge, Pin, Retitle, Split

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from timeline.records import Event
    from timeline.records.decisions import Decision

__all__ = ["Constraints", "apply", "build_constraints"]


class Constraints(NamedTuple):
    """Mentions by their ids: each once in what is held together, most of them alone; and the pairs that are not one."""

    must_link: tuple[tuple[str, ...], ...]
    cannot_link: frozenset[tuple[str, str]]

    def is_forbidden(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Whether something of the one may not be joined with something of the other."""
        return bool(self.cannot_link) and not self.cannot_link.isdisjoint(product(one, other))


def build_constraints(mentions: Collection[str], decisions: Iterable[Decision]) -> Constraints:
    """What the decisions leave of these mentions to be gathered. Those that are not here count for nothing."""
    group_of = {mention: [mention] for mention in mentions}
    apart: set[tuple[str, str]] = set()
    for decision in sorted(decisions, key=lambda decision: decision.rank, reverse=True):
        here = [mention for mention in decision.mentions if mention in group_of]
        match decision.kind:
            case Merge():
                _add_must_link(here, group_of, apart)
            case Split(leaving):
                left = [mention for mention in here if mention not in leaving]
                gone = [mention for mention in here if mention in leaving]
                pairs = [pair for pair in product(left, gone) if group_of[pair[0]] is not group_of[pair[1]]]
                apart.update(pairs, [(other, one) for one, other in pairs])
                _add_must_link(left, group_of, apart)
                _add_must_link(gone, group_of, apart)
            case _:
                pass
    groups = {id(group): tuple(sorted(group)) for group in group_of.values()}
    return Constraints(tuple(sorted(groups.values())), frozenset(apart))


def _add_must_link(
    mentions: Sequence[str], group_of: dict[str, list[str]], cannot_link: Collection[tuple[str, str]]
) -> None:
    for one, other in combinations(mentions, 2):
        here, there = group_of[one], group_of[other]
        if here is not there and not any(pair in cannot_link for pair in product(here, there)):
            here += there
            for mention in there:
                group_of[mention] = here


def apply(events: Iterable[Event], decisions: Iterable[Decision]) -> list[Event]:
    """The events as people decided them, those that nobody decided about as they are."""
    pile = list(events)
    holding = {mention.id: number for number, event in enumerate(pile) for mention in event.mentions}
    about: defaultdict[int, list[Decision]] = defaultdict(list)
    for decision in sorted(decisions, key=lambda decision: decision.rank):
        for number in _target_events(decision, holding):
            about[number].append(decision)
    return [_overridden(event, about[number]) if number in about else event for number, event in enumerate(pile)]


def _target_events(decision: Decision, event_of: dict[str, int]) -> Collection[int]:
    """All that was merged or split; else the one event that has most of the mentions, of as many the first of them."""
    there = [event_of[mention] for mention in decision.mentions if mention in event_of]
    if isinstance(decision.kind, Merge | Split):
        return set(there)
    return [number for number, _ in Counter(there).most_common(1)]


def _overridden(event: Event, decisions: Sequence[Decision]) -> Event:
    told = DerivedValues(event.title, event.when, event.conflict)
    decided = replace(event, decisions=tuple(decisions))
    for decision in decisions:
        match decision.kind:
            case Pin() as pin:
                decided = replace(decided, when=pin.when, conflict=(), derived=told)
            case Retitle(title):
                decided = replace(decided, title=title, derived=told)
            case _:
                pass
    return decided
