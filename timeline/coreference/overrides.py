"""User overrides: merges and splits as clustering constraints, pins and titles applied to the finished events.

If two decisions exclude each other, the later one holds, whatever the order in which they are given.
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
    """Constraints on mention ids.

    `must_link` partitions all mentions into groups that stay together, mostly of one; `cannot_link` has the excluded
    pairs, in both orders.
    """

    must_link: tuple[tuple[str, ...], ...]
    cannot_link: frozenset[tuple[str, str]]

    def is_forbidden(self, one: Iterable[str], other: Iterable[str]) -> bool:
        """Return whether any mention of one group may not be joined with any of the other."""
        return bool(self.cannot_link) and not self.cannot_link.isdisjoint(product(one, other))


def build_constraints(mentions: Collection[str], decisions: Iterable[Decision]) -> Constraints:
    """Return the constraints that the decisions put on these mentions. Ids that are not among them are ignored."""
    group_of = {mention: [mention] for mention in mentions}
    cannot_link: set[tuple[str, str]] = set()
    for decision in sorted(decisions, key=lambda decision: decision.rank, reverse=True):
        present = [mention for mention in decision.mentions if mention in group_of]
        match decision.kind:
            case Merge():
                _add_must_link(present, group_of, cannot_link)
            case Split(leaving):
                staying = [mention for mention in present if mention not in leaving]
                moved = [mention for mention in present if mention in leaving]
                pairs = [pair for pair in product(staying, moved) if group_of[pair[0]] is not group_of[pair[1]]]
                cannot_link.update(pairs, [(other, one) for one, other in pairs])
                _add_must_link(staying, group_of, cannot_link)
                _add_must_link(moved, group_of, cannot_link)
            case _:
                pass
    groups = {id(group): tuple(sorted(group)) for group in group_of.values()}
    return Constraints(tuple(sorted(groups.values())), frozenset(cannot_link))


def _add_must_link(
    mentions: Sequence[str], group_of: dict[str, list[str]], cannot_link: Collection[tuple[str, str]]
) -> None:
    for one, other in combinations(mentions, 2):
        group, other_group = group_of[one], group_of[other]
        if group is not other_group and not any(pair in cannot_link for pair in product(group, other_group)):
            group += other_group
            for mention in other_group:
                group_of[mention] = group


def apply(events: Iterable[Event], decisions: Iterable[Decision]) -> list[Event]:
    """Return the events with the decisions about them; events without a decision are unchanged."""
    derived_events = list(events)
    event_of = {mention.id: index for index, event in enumerate(derived_events) for mention in event.mentions}
    decisions_of: defaultdict[int, list[Decision]] = defaultdict(list)
    for decision in sorted(decisions, key=lambda decision: decision.rank):
        for index in _target_events(decision, event_of):
            decisions_of[index].append(decision)
    return [
        _overridden(event, decisions_of[index]) if index in decisions_of else event
        for index, event in enumerate(derived_events)
    ]


def _target_events(decision: Decision, event_of: dict[str, int]) -> Collection[int]:
    """Return all events of a merge or a split; else the one with most of the mentions, of equals the first."""
    targets = [event_of[mention] for mention in decision.mentions if mention in event_of]
    if isinstance(decision.kind, Merge | Split):
        return set(targets)
    return [index for index, _ in Counter(targets).most_common(1)]


def _overridden(event: Event, decisions: Sequence[Decision]) -> Event:
    derived = DerivedValues(event.title, event.when, event.conflict)
    overridden = replace(event, decisions=tuple(decisions))
    for decision in decisions:
        match decision.kind:
            case Pin() as pin:
                overridden = replace(overridden, when=pin.when, conflict=(), derived=derived)
            case Retitle(title):
                overridden = replace(overridden, title=title, derived=derived)
            case _:
                pass
    return overridden
