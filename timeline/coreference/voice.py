"""Whether what a verb tells is done by the one who is named first, or to them. The words before the verb alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.text.en import LANGUAGE
from timeline.text.language import VerbForm

if TYPE_CHECKING:
    from timeline.records import Mention

__all__ = ["is_passive"]


def is_passive(mention: Mention) -> bool:
    """Whether it is told in the passive: "was arrested", "was finally arrested"."""
    before = mention.quote.exact[: max(0, mention.predicate.start - mention.quote.start)].lower().split()
    while before and LANGUAGE.words.is_adverb(before[-1]):
        before.pop()
    return bool(before) and LANGUAGE.verbs.form(before[-1]) is VerbForm.BE
