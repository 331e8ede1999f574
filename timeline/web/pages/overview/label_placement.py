"""Words in a row below a drawing, of which none runs into another: what comes first has its place first. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Label", "LabelRequest", "place_labels"]

_NARROW_CHAR_WIDTH, _WIDE_CHAR_WIDTH = 2.1, 0.8
"""How wide a character is, in percent of a phone's window and of a desk's, at most."""


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """Words that want to begin at a place, which is in percent."""

    left: float
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words that have their place: they begin or end there, as SVG's `text-anchor` has it.

    `row` is "wide" for those that a narrow window has no place for.
    """

    x: str
    text: str
    anchor: str
    css_class: str


@dataclass(frozen=True, slots=True)
class _PlacedLabel:
    left: float
    right: float
    label: Label

    def overlaps(self, other: _PlacedLabel) -> bool:
        return self.left < other.right and other.left < self.right


def place_labels(requests: Sequence[LabelRequest]) -> tuple[Label, ...]:
    """Those that find a place, the earlier wishes before the later ones; from left to right."""
    narrow = _without_overlap([_place(wish, _NARROW_CHAR_WIDTH) for wish in requests])
    kept = {taken.label.text: taken for taken in narrow}
    wide = [_fit_to_wide(taken) for taken in narrow]
    rest = [_place(wish, _WIDE_CHAR_WIDTH) for wish in requests if wish.text not in kept]
    return tuple(taken.label for taken in sorted(_without_overlap([*wide, *rest]), key=lambda one: one.left))


def _place(request: LabelRequest, char_width: float) -> _PlacedLabel:
    width = (len(request.text) + 1) * char_width
    row = "narrow" if char_width == _NARROW_CHAR_WIDTH else "wide"
    if request.left + width <= 100:
        return _PlacedLabel(
            request.left, request.left + width, Label(f"{request.left:.3f}%", request.text, "start", row)
        )
    return _PlacedLabel(100 - width, 100, Label("100%", request.text, "end", row))


def _fit_to_wide(placed: _PlacedLabel) -> _PlacedLabel:
    """The place that words of a narrow window take in a wide one."""
    width = (placed.right - placed.left) * _WIDE_CHAR_WIDTH / _NARROW_CHAR_WIDTH
    if placed.label.anchor == "end":
        return _PlacedLabel(placed.right - width, placed.right, placed.label)
    return _PlacedLabel(placed.left, placed.left + width, placed.label)


def _without_overlap(labels: Sequence[_PlacedLabel]) -> list[_PlacedLabel]:
    had: list[_PlacedLabel] = []
    for wish in labels:
        if not any(wish.overlaps(other) for other in had):
            had.append(wish)
    return had
