"""Fit and cross-validation of the lean of English clauses: the weights of their cues, and of the calendar.

The examples are the dates of annotated news whose side the words leave open ("Friday", "8 May"), and the sentences of
tests/corpus/sides/en.txt. The corpora are not in this repository; `benchmarks/scores.py` describes DATA, TOOLS and
TBAQ. The folds of the cross-validation leave out whole documents.

First a logistic regression on the cues alone gives the leans. Then another one on the distances to both sides gives,
for each lean and recurrence, how many times nearer the date ahead must be to be meant. Prints the latter, which
`timeline.resolving.direction` has, and the contents of `timeline/languages/en/tagging/lean_weights.py`. Needs
scikit-learn, which the package does not: `pip install scikit-learn`.
"""

from __future__ import annotations

import json
import math
import re
import sys
from argparse import ArgumentParser
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from benchmarks.scores import corpora
from timeline.dates import Both, Day, Weekday
from timeline.languages.en.tagging.clause_cues import find_cues
from timeline.languages.en.tagging.neighbours import bare_cycle
from timeline.meanings.cues import Cue
from timeline.meanings.operators import Lean
from timeline.resolving import resolve_values
from timeline.resolving.direction import Recurrence, adjacent_periods, recurrence
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.dates import Cycle
    from timeline.records import Timex

SENTENCES = Path(__file__).parents[1] / "tests" / "corpus" / "sides" / "en.txt"
WRITTEN = "2024-03-13"
WEIGHT_OF_SENTENCE = 0.7
"""A date of the news weighs 1: they are as frequent in their kinds as what people read."""
INVERSE_PENALTY = 2.0
FOLDS = 10


class Example(NamedTuple):
    """A date whose side is open, with the right answer.

    `log_ratio` is the logarithm of the distance to the date behind over that to the date ahead.
    """

    document: str
    text: str
    cues: tuple[Cue, ...]
    recurrence: Recurrence
    log_ratio: float
    is_ahead: bool


class Model(NamedTuple):
    """The two stages of the fit."""

    cues: LogisticRegression
    calendar: LogisticRegression

    def leans(self, examples: Sequence[Example]) -> list[Lean]:
        """The leans of the clauses."""
        return [Lean.of_log_odds(log_odds) for log_odds in self.cues.decision_function(_cue_matrix(examples))]

    def are_ahead(self, examples: Sequence[Example]) -> np.ndarray:
        """Whether each date is the one ahead."""
        decided: np.ndarray = self.calendar.predict(_calendar_matrix(self.leans(examples), examples))
        return decided


def main() -> None:
    """Print the errors in cross-validation, the ratios, and the module of weights."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tools", type=Path, help="(default: 'tools' beside DATA)")
    parser.add_argument("--tbaq", type=Path, required=True)
    parser.add_argument("--show", action="store_true", help="print the dates that are wrong")
    arguments = parser.parse_args()
    examples = [*_of_news(arguments.data, arguments.tools or arguments.data.parent / "tools", arguments.tbaq)]
    count_of_news = len(examples)
    examples += _of_sentences()
    is_wrong = ~cross_validated(examples)
    print(f"in cross-validation, {is_wrong[:count_of_news].sum()} of {count_of_news} dates of news are wrong,")
    print(f"and {is_wrong[count_of_news:].sum()} of {len(examples) - count_of_news} of single sentences\n")
    if arguments.show:
        for example in (example for example, wrong in zip(examples, is_wrong, strict=True) if wrong):
            names = ", ".join(cue.name for cue in example.cues)
            print(f"{'F' if example.is_ahead else 'P'} {' '.join(example.text.split())}: {names}")
    model = fitted(examples)
    print("times nearer:")
    for lean in Lean:
        print(f"    {lean.name}: {', '.join(f'{_ratio(model, lean, each):.2g} {each.name}' for each in Recurrence)}")
    print(f"\nINTERCEPT = {model.cues.intercept_[0]:.2f}\n\nWEIGHTS = {{")
    for cue, weight in zip(Cue, model.cues.coef_[0], strict=True):
        print(f"    Cue.{cue.name}: {weight:.2f},")
    print("}")


# ── Examples
def _of_news(data: Path, tools: Path, tbaq: Path) -> Iterator[Example]:
    """Yield the dates of the corpora that leave their side open; the gold value says which is meant."""
    sys.path.insert(0, str(tools))
    tml2txt = import_module("tml2txt")  # it is no module of this repository

    for corpus in corpora(data, tools, tbaq):
        gold = {row["doc"]: row["timexes"] for row in map(tml2txt.load_tml, tml2txt.tml_files([str(corpus.gold)]))}
        for document in map(json.loads, corpus.docs.splitlines()):
            spans = {(row["start"], row["end"]): row["value"] for row in gold[document["doc"]]}
            for timex, behind, ahead in _open_dates(document):
                value = _overlapping(timex, spans)
                if value in (behind, ahead):
                    yield from _example(document, timex, is_ahead=value == ahead)


def _of_sentences() -> Iterator[Example]:
    """Yield the bracketed dates of the single sentences."""
    for number, line in enumerate(SENTENCES.read_text("utf-8").splitlines()):
        side, _, marked = line.partition(" ")
        if side not in ("F", "P"):
            continue
        parts = re.split(r"[\[\]]", marked)
        ends = [sum(map(len, parts[:count])) for count in range(len(parts) + 1)]
        spans = {(ends[index], ends[index + 1]): side for index in range(1, len(parts), 2)}
        document = {"doc": f"sentence {number}", "text": "".join(parts), "dct": WRITTEN}
        for timex, _, _ in _open_dates(document):
            if _overlapping(timex, spans) is not None:
                yield from _example(document, timex, is_ahead=side == "F")


def _open_dates(document: dict[str, Any]) -> Iterator[tuple[Timex, str | None, str | None]]:
    """Yield the timexes that have two values, by the side; with the value behind the day of writing and that ahead."""
    timexes = tag(document["text"])
    behind, ahead = (
        resolve_values([replace(timex, lean=lean) for timex in timexes], _published(document))
        for lean in (Lean.PAST, Lean.FUTURE)
    )
    for timex, one, other in zip(timexes, behind, ahead, strict=True):
        if one.value != other.value:
            yield timex, one.value, other.value


def _published(document: dict[str, Any]) -> Day:
    return Day.read(document["dct"][: len("2024-03-13")])


def _overlapping(timex: Timex, spans: dict[tuple[int, int], str]) -> str | None:
    extent = timex.extent
    return next((value for (start, end), value in spans.items() if start < extent.end and extent.start < end), None)


def _example(document: dict[str, Any], timex: Timex, *, is_ahead: bool) -> Iterator[Example]:
    cycle, published = bare_cycle(timex.meaning), _published(document)
    if cycle is None:
        return
    over, running = adjacent_periods(_without_weekday(cycle), published)
    if running.start > published:
        behind, ahead = published.number - over.interval.last.number, running.start.number - published.number
        cues = find_cues(document["text"], timex.extent.start, timex.extent.end)
        words = f"{document['text'][max(0, timex.extent.start - 90) : timex.extent.start]}[{timex.extent.exact}]"
        yield Example(document["doc"], words, cues, recurrence(over, running), math.log(behind / ahead), is_ahead)


def _without_weekday(cycle: Cycle) -> Cycle:
    match cycle:
        case Both(Both() as day, Weekday()):
            return day
        case _:
            return cycle


# ── The fit
def fitted(examples: Sequence[Example]) -> Model:
    """Fit both stages."""
    answers = [example.is_ahead for example in examples]
    weights = [WEIGHT_OF_SENTENCE if example.document.startswith("sentence") else 1.0 for example in examples]
    cues = LogisticRegression(C=INVERSE_PENALTY, max_iter=2000).fit(_cue_matrix(examples), answers, weights)
    first = Model(cues, LogisticRegression(max_iter=2000))
    first.calendar.fit(_calendar_matrix(first.leans(examples), examples), answers, weights)
    return first


def cross_validated(examples: Sequence[Example]) -> np.ndarray:
    """Return for each example whether a model that was fitted without its document is right."""
    documents = [example.document for example in examples]
    is_right = np.zeros(len(examples), dtype=bool)
    for train, test in GroupKFold(FOLDS).split(documents, groups=documents):
        held_out = [examples[index] for index in test]
        model = fitted([examples[index] for index in train])
        is_right[test] = model.are_ahead(held_out) == [example.is_ahead for example in held_out]
    return is_right


def _cue_matrix(examples: Iterable[Example]) -> np.ndarray:
    return np.array([[float(cue in example.cues) for cue in Cue] for example in examples])


def _calendar_matrix(leans: Iterable[Lean], examples: Iterable[Example]) -> np.ndarray:
    rows = [
        _calendar_row(lean, example.recurrence, example.log_ratio)
        for lean, example in zip(leans, examples, strict=True)
    ]
    return np.array(rows)


def _calendar_row(lean: Lean, recurrence: Recurrence, log_ratio: float) -> list[float]:
    """The features of the second stage: a bias and a slope for each lean, and for each recurrence if it is unclear."""
    is_unclear = lean not in (Lean.PAST, Lean.FUTURE)
    of_lean = [float(each is lean) for each in Lean]
    of_recurrence = [float(is_unclear and each is recurrence) for each in Recurrence]
    biases = of_lean + of_recurrence
    return biases + [log_ratio * value for value in biases]


def _ratio(model: Model, lean: Lean, recurrence: Recurrence) -> float:
    """How many times nearer the date ahead must be to be meant."""
    at_one, at_e = model.calendar.decision_function(
        [_calendar_row(lean, recurrence, 0.0), _calendar_row(lean, recurrence, 1.0)]
    )
    return math.exp(-at_one / (at_e - at_one))


if __name__ == "__main__":
    main()
