"""All clues in a text to the day on which it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeline.language_registry import DEFAULT, is_analysed, load_part
from timeline.publication.inference.ages import age_clues
from timeline.publication.inference.dated_expressions import bound_clues
from timeline.publication.inference.expressions import build_context
from timeline.publication.inference.language import InferencePatterns
from timeline.publication.inference.paraphrased_dates import paraphrase_clues
from timeline.publication.inference.solve import solve
from timeline.publication.inference.yearless_dates import yearless_clues

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from timeline.publication.inference.clue import Clue
    from timeline.publication.inference.solve import Inference
    from timeline.records import Timex

__all__ = ["find_clues", "infer"]


def infer(text: str, timexes: Sequence[Timex], language: str = DEFAULT, other_clues: Iterable[Clue] = ()) -> Inference:
    """Infer when the text was written from its own temporal expressions and from other clues.

    >>> from timeline.tagging import tag
    >>> text = "The court met yesterday (May 8, 2015) and will rule in June."
    >>> inference = infer(text, tag(text))
    >>> inference.when().edtf, [reason.words for reason in inference.because]
    ('2015-05-09', ['yesterday'])
    """
    return solve((*find_clues(text, timexes, language), *other_clues))


def find_clues(text: str, timexes: Sequence[Timex], language: str = DEFAULT) -> tuple[Clue, ...]:
    """Return the clues of the expressions; their order does not matter. A language that is not analysed gives none."""
    if not is_analysed(language):
        return ()
    patterns = load_part(language, "inference", InferencePatterns)
    context = build_context(text, timexes, patterns)
    return (*bound_clues(context), *yearless_clues(context), *paraphrase_clues(context), *age_clues(context))
