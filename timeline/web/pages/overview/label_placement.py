"""Labels in a row without overlaps: earlier requests take precedence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Label", "LabelRequest", "place_labels"]

_NARROW_CHAR_WIDTH, _WIDE_CHAR_WIDTH = 2.1, 0.8
"""The maximum width of a character, in percent of the window of a phone and of a desktop."""


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A label and its left position, in percent."""

    left: float
    text: str


@dataclass(frozen=True, slots=True)
class Label:
    """A placed label: it starts or ends at `x`, as `anchor` (SVG `text-anchor`) says.

    `css_class` is "wide" for labels that do not fit in a narrow window.
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
    """Return the labels that fit, from left to right. Earlier requests take precedence."""
    narrow = _without_overlap([_place(request, _NARROW_CHAR_WIDTH) for request in requests])
    by_text = {placed.label.text: placed for placed in narrow}
    wide = [_fit_to_wide(placed) for placed in narrow]
    others = [_place(request, _WIDE_CHAR_WIDTH) for request in requests if request.text not in by_text]
    return tuple(placed.label for placed in sorted(_without_overlap([*wide, *others]), key=lambda placed: placed.left))


def _place(request: LabelRequest, char_width: float) -> _PlacedLabel:
    width = (len(request.text) + 1) * char_width
    css_class = "narrow" if char_width == _NARROW_CHAR_WIDTH else "wide"
    if request.left + width <= 100:
        return _PlacedLabel(
            request.left, request.left + width, Label(f"{request.left:.3f}%", request.text, "start", css_class)
        )
    return _PlacedLabel(100 - width, 100, Label("100%", request.text, "end", css_class))


def _fit_to_wide(placed: _PlacedLabel) -> _PlacedLabel:
    """Return the position that a label of a narrow window takes in a wide one."""
    width = (placed.right - placed.left) * _WIDE_CHAR_WIDTH / _NARROW_CHAR_WIDTH
    if placed.label.anchor == "end":
        return _PlacedLabel(placed.right - width, placed.right, placed.label)
    return _PlacedLabel(placed.left, placed.left + width, placed.label)


def _without_overlap(labels: Sequence[_PlacedLabel]) -> list[_PlacedLabel]:
    accepted: list[_PlacedLabel] = []
    for label in labels:
        if not any(label.overlaps(other) for other in accepted):
            accepted.append(label)
    return accepted
