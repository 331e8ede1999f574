"""The lean of English clauses: on which side of the day of writing the dates of a clause lie, by its words alone.

A logistic regression adds up the weights of the cues of the clause. `timeline.resolving` weighs its result against the
calendar.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from timeline.languages.en.tagging.clause_cues import MAX_CHARACTERS, SENTENCE_END, find_cues
from timeline.languages.en.tagging.clause_verbs import clause_verbs
from timeline.languages.en.tagging.clauses import clause_start, words_of
from timeline.languages.en.tagging.lean_weights import INTERCEPT, WEIGHTS
from timeline.meanings.operators import Lean
from timeline.tagging.language import Leaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeline.meanings.cues import Cue

__all__ = ["lean"]


def lean(text: str) -> Callable[[int, int], Leaning]:
    """A function from the ends of an expression to the leaning of its clause. Call it in the text's order.

    An expression that follows another in one clause, without a verb between them, has the leaning of the first.
    """
    last_end, last = -MAX_CHARACTERS - 1, Leaning(Lean.UNKNOWN)

    def lean_at(start: int, end: int) -> Leaning:
        nonlocal last_end, last
        if start - last_end > MAX_CHARACTERS or not _is_same_clause(text[last_end:start]):
            last = leaning(find_cues(text, start, end))
        last_end = end
        return last

    return lean_at


@lru_cache(maxsize=4096)
def leaning(cues: tuple[Cue, ...]) -> Leaning:
    """The lean that the cues show together, with those that speak for it, the strongest first."""
    log_odds = INTERCEPT + sum(WEIGHTS[cue] for cue in cues)
    sign = 1 if log_odds > 0 else -1
    speaking = sorted((cue for cue in cues if sign * WEIGHTS[cue] > _SLIGHT), key=lambda cue: -abs(WEIGHTS[cue]))
    return Leaning(Lean.of_log_odds(log_odds), tuple(speaking[:_MOST_CUES]))


_SLIGHT = 0.3
_MOST_CUES = 3
_MAX_GAP = 24


def _is_same_clause(between: str) -> bool:
    """Whether the text between two expressions is short, and has no clause border and no verb."""
    if len(between.strip()) > _MAX_GAP or SENTENCE_END.search(between):
        return False
    words = words_of(between.lower())
    if words and words[-1] == ",":
        words.pop()
    return clause_start(words) == 0 and next(clause_verbs(words), None) is None
