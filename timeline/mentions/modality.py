"""How sure it is that what a clause tells took place: it did, was said, is to come, may be, or did not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.records import Modality
from timeline.text.tense_aspect import is_negated

if TYPE_CHECKING:
    from timeline.mentions.candidates import Scene

__all__ = ["modality"]


def modality(scene: Scene) -> Modality:
    """What the words around the verb say of it."""
    if is_negated(scene.row, scene.clause):
        return Modality.NEGATED
    if _is_doubtful(scene):
        return Modality.POSSIBLE
    if scene.dated.is_to_come:
        return Modality.EXPECTED
    return Modality.REPORTED if scene.speaks else Modality.OCCURRED


def _is_doubtful(scene: Scene) -> bool:
    """Whether it only may be: "might meet", "if they meet"."""
    row, group = scene.row, scene.clause.group
    opener = row.lower(row.segment(scene.clause.head).start)
    around = range(0) if group is None else range(group.first - 1, group.last)
    return opener in row.language.conditions or row.holds(row.language.doubts, around)
