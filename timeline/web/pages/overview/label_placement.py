"""Words in a row below a drawing, of which none runs into another: what comes first has its place first. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Label", "Wish", "placed"]

_NARROW, _WIDE = 2.1, 0.8
"""How wide a character is, in percent of a phone's window and of a desk's, at most."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Words that want to begin at a place, which is in percent."""

    left: float
    words: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words that have their place: they begin or end there, as SVG's `text-anchor` has it.

    `row` is "wide" for those that a narrow window has no place for.
    """

    x: str
    words: str
    anchor: str
    row: str


@dataclass(frozen=True, slots=True)
class _Taken:
    first: float
    last: float
    label: Label

    def meets(self, other: _Taken) -> bool:
        return self.first < other.last and other.first < self.last


def placed(wishes: Sequence[Wish]) -> tuple[Label, ...]:
    """Those that find a place, the earlier wishes before the later ones; from left to right."""
    narrow = _without_overlap([_taken(wish, _NARROW) for wish in wishes])
    kept = {taken.label.words: taken for taken in narrow}
    wide = [_widened(taken) for taken in narrow]
    rest = [_taken(wish, _WIDE) for wish in wishes if wish.words not in kept]
    return tuple(taken.label for taken in sorted(_without_overlap([*wide, *rest]), key=lambda one: one.first))


def _taken(wish: Wish, character: float) -> _Taken:
    width = (len(wish.words) + 1) * character
    row = "narrow" if character == _NARROW else "wide"
    if wish.left + width <= 100:
        return _Taken(wish.left, wish.left + width, Label(f"{wish.left:.3f}%", wish.words, "start", row))
    return _Taken(100 - width, 100, Label("100%", wish.words, "end", row))


def _widened(taken: _Taken) -> _Taken:
    """The place that words of a narrow window take in a wide one."""
    width = (taken.last - taken.first) * _WIDE / _NARROW
    if taken.label.anchor == "end":
        return _Taken(taken.last - width, taken.last, taken.label)
    return _Taken(taken.first, taken.first + width, taken.label)


def _without_overlap(wishes: Sequence[_Taken]) -> list[_Taken]:
    had: list[_Taken] = []
    for wish in wishes:
        if not any(wish.meets(other) for other in had):
            had.append(wish)
    return had
