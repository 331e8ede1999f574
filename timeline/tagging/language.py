"""One language of the tagger: how its runs are found and read, and how the lean of a clause is found.

The grammar reads only runs. A meaning has no anchor, so equal runs are read once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from timeline import language_registry
from timeline.errors import TimelineError
from timeline.meanings.timex_type import has_open_direction
from timeline.tagging.prefilter import Runs, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeline.meanings.cues import Cue
    from timeline.meanings.operators import Lean, Meaning
    from timeline.records import Timex
    from timeline.tagging.grammar import Grammar
    from timeline.tagging.prefilter import NumberPatterns
    from timeline.tagging.rule import Category

__all__ = [
    "END_OF_RUN",
    "Convention",
    "Judge",
    "Judged",
    "Leaning",
    "Reading",
    "TimexLanguage",
    "UnknownLanguage",
    "language_of",
    "reader",
    "runs",
]

END_OF_RUN = "¶"
"""The last token of a run whose phrase cannot continue. A rule can require it: "(on) the <ordinal-number> (¶)"."""


class Judged(NamedTuple):
    """What an expression means among the words around it, and its end; `lean` if they, and not its clause, give it."""

    end: int
    meaning: Meaning
    lean: Lean | None = None


class Judge(Protocol):
    """Decides what an expression means by the words around it."""

    def __call__(self, text: str, start: int, end: int, meaning: Meaning, /) -> Judged | None:
        """The meaning of the expression from `start` to `end`; None if it is no expression."""


class Reading(NamedTuple):
    """A meaning and its characters within the run; `has_open_direction` if the clause must decide its direction.

    `judge` is None if the words around the expression cannot change its meaning.
    """

    start: int
    end: int
    meaning: Meaning
    has_open_direction: bool
    judge: Judge | None


class Convention(NamedTuple):
    """A way to write times that only some texts follow: whether a text does, and the readings of its runs."""

    is_followed: Callable[[str], bool]
    read: Callable[[str], tuple[Reading, ...]]


class Leaning(NamedTuple):
    """The lean of a clause and the cues that speak for it, the strongest first."""

    lean: Lean
    cues: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class TimexLanguage:
    """The parts of a language.

    `runs` finds the runs of a text, and `read` gives the readings of one. `lean` takes a text and returns a function
    from the ends of an expression to the leaning of its clause. `closes` matches the text after a phrase that cannot
    continue, `sentence_end` the end of a sentence. `range_signs` are the patterns between the ends of a range, the
    surest first. `read_command` gives the readings of a whole text that is only a time; `END_OF_RUN` stands at both its
    ends. `clock_sign` matches what joins a clock to its day; its group `before_clock` matches if the day comes first.
    `conventions` are those that only some texts follow. `complete` takes a text and its timexes, and gives them what
    they take over from each other.
    """

    runs: Runs
    read: Callable[[str], tuple[Reading, ...]]
    lean: Callable[[str], Callable[[int, int], Leaning]]
    closes: re.Pattern[str] = re.compile(r"\s*(?:$|[^\w\s])")
    sentence_end: re.Pattern[str] = re.compile(r"[.!?]\s+")
    range_signs: tuple[re.Pattern[str], ...] = (re.compile(r"\s*[-–]\s*"),)
    clock_sign: re.Pattern[str] = re.compile(r"(?!)")
    read_command: Callable[[str], tuple[Reading, ...]] = lambda _: ()
    conventions: tuple[Convention, ...] = ()
    complete: Callable[[str, tuple[Timex, ...]], tuple[Timex, ...]] = lambda _, timexes: timexes

    def reader_of(self, text: str) -> Callable[[str], tuple[Reading, ...]]:
        """The function that reads the runs of this text: that of the first convention that it follows, else `read`."""
        return next((read for is_followed, read in self.conventions if is_followed(text)), self.read)


class UnknownLanguage(TimelineError):
    """There is no grammar for this language."""

    def __init__(self, language: str) -> None:
        known = ", ".join(sorted(language_registry.ANALYSED))
        super().__init__(f"no grammar for the language {language!r}; there is one for {known}")
        self.language = language


def language_of(code: str) -> TimexLanguage:
    """Return the language with this ISO 639-1 code.

    Raises:
        UnknownLanguage: there is no grammar for the language.
    """
    if not language_registry.is_analysed(code):
        raise UnknownLanguage(code)
    return language_registry.load_part(code, "tagging", TimexLanguage)


def runs(grammar: Grammar, lexicon: Mapping[str, Category], numbers: NumberPatterns) -> Runs:
    """Return the runs of a grammar and of the lexicon that it was compiled with."""
    triggers = {word for category in lexicon.values() if category.trigger for word in category.all_words()}
    return Runs(triggers, grammar.known, numbers)


def reader(
    grammar: Grammar, numbers: NumberPatterns, judge_of: Callable[[str, Meaning], Judge | None] = lambda *_: None
) -> Callable[[str], tuple[Reading, ...]]:
    """A function from a run to its readings by the grammar; it caches them.

    `judge_of` takes an expression and its meaning.
    """
    tokens = Tokens(grammar.known, numbers)

    @lru_cache(maxsize=32_768)
    def read(run: str) -> tuple[Reading, ...]:
        ends = tokens.of(run)
        readings: list[Reading] = []
        for first, after, _, meaning in grammar.read([run[start:end] for start, end in ends]):
            if meaning is not None:
                start, end = ends[first][0], ends[after - 1][1]
                judge = judge_of(run[start:end], meaning)
                readings.append(Reading(start, end, meaning, has_open_direction(meaning), judge))
        return tuple(readings)

    return read
