"""The labels by which a language marks a publication date; a language pack gives them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from timeline.language_registry import DEFAULT, load_part

if TYPE_CHECKING:
    import re

__all__ = ["DateLabels", "date_labels"]


class DateLabels(NamedTuple):
    """Patterns of the words around a publication date in the head of a text, and beside an element of a page.

    `label` is found before the date, and `after_label` matches what may follow the date. A line that begins with
    `event_label` is about an event. `modified` marks a date of another kind. `filler` and `byline` are all that a line
    with a date has beside it. `place`, with a group `place`, begins a dateline, unless it matches `not_a_place`.
    `published_before` and `modified_before` match the end of the text before a `time` element.
    """

    label: re.Pattern[str]
    after_label: re.Pattern[str]
    event_label: re.Pattern[str]
    modified: re.Pattern[str]
    filler: re.Pattern[str]
    byline: re.Pattern[str]
    place: re.Pattern[str]
    not_a_place: re.Pattern[str]
    published_before: re.Pattern[str]
    modified_before: re.Pattern[str]


@cache
def date_labels() -> DateLabels:
    """Return the labels of the language of documents that declare none: a head is read before its language is known."""
    return load_part(DEFAULT, "evidence", DateLabels)
