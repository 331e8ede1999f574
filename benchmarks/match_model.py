"""Fits the coefficients of `timeline.coreference.model` (logistic regression), and cross-validates them.

The data are candidate pairs of mentions, labelled by hand as one event or two: in the stories of tests/, in the
articles of seeds/, in the pairs of tests/coreference/, and in the development corpus, which is not in this repository:
DATA holds `meantime-apple/`. The fit maximises the penalised likelihood under sign constraints. A fold of the
cross-validation leaves out whole texts.
"""

from __future__ import annotations

import json
import math
from argparse import ArgumentParser
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.coreference.test_pairwise import (
    ONE_AGAIN,
    ONE_EVENT,
    TWO_EVENTS,
    TWO_IN_TURN,
    in_one_text,
    in_two_texts,
    pairs,
)
from tests.test_stories import OPEN, STORIES, SURPLUS, answer, parts
from timeline import resources
from timeline.coreference.features import pair_features
from timeline.coreference.model import COEFFICIENTS, INTERCEPT, MATCH_THRESHOLD, NEVER_POSITIVE
from timeline.coreference.pairwise import is_candidate, is_compatible
from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.readers import files as file_readers
from timeline.readers.draft import IngestDefaults
from timeline.records import Document, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from timeline.records import Mention

PENALTY = 0.1
SWEEPS = 300
FOLDS = 10
BINS = (0.0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 1.0)

AT_MOST = {"another acts": -2.0}
"""Upper bounds of coefficients: few pairs have agents that are recognised, and different."""

SAME_IN_SEEDS = (
    ("announced on Friday", "On December 20", "On 20 December 2019"),
    ("On January 21", "On 21 January 2020", "Judges in The Hague on Tuesday dismissed"),
    ("The next day, Fatou Bensouda filed", "filed the request again a day later"),
    ("it entered into force on July 1, 2002", "entered into force on 1 July 2002"),
    ("We will read every page",),
    ("will discuss the announcement on Monday", "On December 23, the volunteers discussed"),
)


class Pair(NamedTuple):
    """A candidate pair of mentions: its texts, its features, and whether it is one event."""

    texts: frozenset[str]
    features: Mapping[str, float]
    same: bool


Model = dict[str, float]


def main() -> None:
    """Print the quality of the present coefficients, that of fitted ones, and the fitted ones."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    pairs_ = list(labelled(parser.parse_args().data))
    print(f"{len(pairs_)} pairs, {sum(pair.same for pair in pairs_)} of them one event\n")
    _report("as they are", [(probability(Model(COEFFICIENTS) | {"": INTERCEPT}, pair), pair.same) for pair in pairs_])
    _report("cross-validated", list(cross_validated(pairs_)))
    for feature, value in fitted(pairs_).items():
        print(f'    "{feature}": {value:.2f},')


def labelled(data: Path) -> Iterator[Pair]:
    """Yield the labelled pairs of all sources."""
    yield from _stories()
    yield from _of_groups("seeds", _extract_mentions(_seeds()), _in_seeds)
    yield from _by_hand()
    gold = _gold(data)
    yield from _of_groups("gold", _extract_mentions(_corpus(data)), lambda mention: _in_gold(mention, gold))


def _of_groups(
    source: str, mentions: Sequence[Mention], group: Callable[[Mention], tuple[str, bool] | None]
) -> Iterator[Pair]:
    """Yield the pairs of mentions with known groups. A group within one text says nothing of mentions in others."""
    grouped = [(mention, label) for mention in mentions if (label := group(mention)) is not None]
    for (one, one_label), (other, other_label) in combinations(grouped, 2):
        across = one.document.id != other.document.id
        if (not across or one_label[1] or other_label[1]) and is_compatible(one, other) and is_candidate(one, other):
            texts = frozenset({f"{source} {one.document.id}", f"{source} {other.document.id}"})
            yield Pair(texts, pair_features(one, other), one_label[0] == other_label[0])


def _extract_mentions(documents: Iterable[Document]) -> list[Mention]:
    mentions: list[Mention] = []
    for document in documents:
        timexes = tag(document.text, document.language)
        mentions += extract_mentions(document, timexes, resolve_document(timexes, document.source.published))
    return mentions


def _stories() -> Iterator[Pair]:
    for story in STORIES:
        texts = parts(story.read_text(encoding="utf-8"))
        answers = [line for line in texts.pop("timeline").text.splitlines() if line and not line.startswith(SURPLUS)]
        lines = [answer(line.removeprefix(OPEN).strip(), texts) for line in answers]
        event_at = {place: str(number) for number, line in enumerate(lines) for place in line.mentions}

        def group(mention: Mention, event_at: Mapping[Any, str] = event_at) -> tuple[str, bool] | None:
            extent = mention.predicate if mention.timex is None else mention.timex.extent
            event = event_at.get((mention.document.id, extent.start))
            return None if event is None else (event, True)

        yield from _of_groups(story.stem, _extract_mentions(texts.values()), group)


def _seeds() -> Iterator[Document]:
    return (one for one in file_readers.read_paths([resources.seeds()], IngestDefaults()) if isinstance(one, Document))


def _in_seeds(mention: Mention) -> tuple[str, bool] | None:
    for number, quotes in enumerate(SAME_IN_SEEDS):
        if any(quote in mention.quote.exact for quote in quotes):
            return str(number), True
    return None


def _by_hand() -> Iterator[Pair]:
    tables = (
        (True, in_two_texts, ONE_EVENT),
        (False, in_two_texts, TWO_EVENTS),
        (True, in_one_text, ONE_AGAIN),
        (False, in_one_text, TWO_IN_TURN),
    )
    made = [(same, place(*fields)) for same, place, table in tables for _, *fields in table]
    read = [(pair.answer != "two", pair.mentions()) for pair in pairs()]
    for number, (same, (one, other)) in enumerate([*made, *read]):
        if is_compatible(one, other) and is_candidate(one, other):
            yield Pair(frozenset({f"by hand {number}"}), pair_features(one, other), same)


def _corpus(data: Path) -> Iterator[Document]:
    lines = (data / "meantime-apple" / "docs.jsonl").read_text("utf-8").splitlines()
    rows = sorted(map(json.loads, lines), key=lambda row: row["doc"])
    for row in rows[: len(rows) // 2]:  # the other half is for evaluation
        source = Source(row["doc"], row["doc"], None, Day.read(row["dct"]), PublishedFrom.GIVEN, None)
        yield Document(source, "default", "en", row["text"])


def _gold(data: Path) -> dict[str, list[tuple[int, int, tuple[str, bool]]]]:
    """Return the gold mentions of each text: start, end, and the event with whether it was annotated across texts."""
    gold: dict[str, list[tuple[int, int, tuple[str, bool]]]] = {}
    for line in (data / "meantime-apple" / "event_coreference.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        for each in row["mentions"]:
            label = (row["instance"], row["scope"] == "cross")
            gold.setdefault(each["doc"], []).append((each["start"], each["end"], label))
    return gold


def _in_gold(mention: Mention, gold: Mapping[str, list[tuple[int, int, tuple[str, bool]]]]) -> tuple[str, bool] | None:
    verb = mention.predicate
    overlapping = [each for each in gold.get(mention.document.id, ()) if each[0] < verb.end and verb.start < each[1]]
    return (
        min(overlapping, key=lambda each: (each[:2] != (verb.start, verb.end), each[1] - each[0]))[2]
        if overlapping
        else None
    )


def probability(model: Mapping[str, float], pair: Pair) -> float:
    """Return the match probability under any coefficients, as `timeline.coreference.model` computes it."""
    return 1 / (1 + math.exp(-model[""] - sum(model[feature] * value for feature, value in pair.features.items())))


def fitted(pairs: Sequence[Pair]) -> Model:
    """Fit the coefficients by coordinate-wise Newton steps on the penalised likelihood, under the sign constraints."""
    model: Model = dict.fromkeys(["", *COEFFICIENTS], 0.0)
    pairs_with = {feature: [pair for pair in pairs if feature == "" or feature in pair.features] for feature in model}
    for _ in range(SWEEPS):
        for feature, value in model.items():
            penalty = 0.0 if feature == "" else PENALTY
            gradient, curvature = -penalty * value, penalty + 1e-9
            for pair in pairs_with[feature]:
                strength, predicted = pair.features.get(feature, 1.0), probability(model, pair)
                gradient += strength * (pair.same - predicted)
                curvature += strength**2 * predicted * (1 - predicted)
            moved = value + max(-1.0, min(1.0, gradient / curvature))
            bound = AT_MOST.get(feature, 0.0)
            constrained = min(moved, bound) if feature in NEVER_POSITIVE else max(moved, 0.0)
            model[feature] = moved if feature == "" else constrained
    return model


def cross_validated(pairs: Sequence[Pair]) -> Iterator[tuple[float, bool]]:
    """Yield the probability and the label of each pair, under coefficients fitted without its texts."""
    texts = sorted({text for pair in pairs for text in pair.texts})
    for fold in range(FOLDS):
        held_out = frozenset(texts[fold::FOLDS])
        model = fitted([pair for pair in pairs if pair.texts.isdisjoint(held_out)])
        yield from ((probability(model, pair), pair.same) for pair in pairs if not pair.texts.isdisjoint(held_out))


def _report(name: str, predictions: Sequence[tuple[float, bool]]) -> None:
    brier = sum((predicted - same) ** 2 for predicted, same in predictions) / len(predictions)
    base = sum(same for _, same in predictions) / len(predictions)
    matched = [same for predicted, same in predictions if predicted >= MATCH_THRESHOLD]
    print(f"{name}: Brier score {brier:.3f}, of the base rate alone {base * (1 - base):.3f}")
    total = sum(same for _, same in predictions)
    print(f"from {MATCH_THRESHOLD} on: {sum(matched)} right of {len(matched)}, of {total}\n")
    print("| probability | pairs | mean | right |\n| --- | ---: | ---: | ---: |")
    for low, high in pairwise(BINS):
        within = [pair for pair in predictions if low <= pair[0] < high or pair[0] == high == 1]
        if within:
            mean, right = (sum(column) / len(within) for column in zip(*within, strict=True))
            print(f"| {low:.2f}-{high:.2f} | {len(within)} | {mean:.2f} | {right:.2f} |")
    print()


if __name__ == "__main__":
    main()
