"""Factories of days, clues and texts for the tests of inference."""

from collections.abc import Iterable

from hypothesis import strategies as st

from timeline.dates import Day, Interval
from timeline.publication.inference import Clue, DayRange, DaySet, Inference, infer
from timeline.records.publication_reasons import PublicationReason
from timeline.records.stored_reason import StoredReason
from timeline.tagging import tag
from timeline.wording.publication_reasons import format_publication_reason

DAYS = st.integers(Day(2010, 1, 1).number, Day(2010, 3, 1).number).map(Day.numbered)
ENDS = st.none() | DAYS


@st.composite
def runs(draw: st.DrawFn) -> DayRange:
    start, end = draw(ENDS), draw(ENDS)
    if start is not None and end is not None:
        start, end = min(start, end), max(start, end) + 1
    return DayRange(start, end)


SETS = st.lists(runs(), max_size=4).map(DaySet.of)


def day(text: str) -> Day:
    return Day.read(text)


def interval(first: str, last: str) -> Interval:
    return Interval(day(first), day(last) + 1)


def clue(days: DaySet, probability: float = 0.9, sentence: str = "it says so") -> Clue:
    return Clue(days, probability, StoredReason(sentence))


def reasons(*sentences: str) -> tuple[StoredReason, ...]:
    return tuple(map(StoredReason, sentences))


def in_words(reasons: Iterable[PublicationReason]) -> tuple[str, ...]:
    return tuple(map(format_publication_reason, reasons))


def read(text: str) -> Inference:
    return infer(text, tag(text))
