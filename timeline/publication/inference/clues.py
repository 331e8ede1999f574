"""All that a text says of the day on which it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.publication.inference import en
from timeline.publication.inference.ages import age_clues
from timeline.publication.inference.dated_expressions import bound_clues
from timeline.publication.inference.expressions import build_context
from timeline.publication.inference.paraphrased_dates import paraphrase_clues
from timeline.publication.inference.solve import solve
from timeline.publication.inference.yearless_dates import yearless_clues

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.publication.inference.clue import Clue
    from timeline.publication.inference.language import Language
    from timeline.publication.inference.solve import Inference
    from timeline.records import Timex

__all__ = ["LANGUAGES", "find_clues", "infer"]

LANGUAGES: dict[str, Language] = {"en": en.LANGUAGE}
"""The languages whose sentences this room reads; a text in another one tells it nothing."""


def infer(text: str, timexes: Sequence[Timex], language: str = "en", other_clues: Iterable[Clue] = ()) -> Inference:
    """When the text was written, by its own time words, and by what others know of it.

    >>> from timeline.tagging import tag
    >>> text = "The court met yesterday (May 8, 2015) and will rule in June."
    >>> found = infer(text, tag(text))
    >>> found.when().edtf, found.because
    ('2015-05-09', ('"yesterday" is "May 8, 2015", so it was written on 2015-05-09',))
    """
    return solve((*find_clues(text, timexes, language), *other_clues))


def find_clues(text: str, timexes: Sequence[Timex], language: str = "en") -> tuple[Clue, ...]:
    """What each expression says of it, one clue each, in no order that matters."""
    spoken = LANGUAGES.get(language)
    if spoken is None:
        return ()
    page = build_context(text, timexes, spoken)
    return (*bound_clues(page), *yearless_clues(page), *paraphrase_clues(page), *age_clues(page))
