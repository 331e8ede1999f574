"""Fit and calibration of the event coreference model: the coefficients of `timeline.coreference.model`.

The pairs are candidate pairs of mentions, labelled by hand as one event or two: from the stories of tests/, the
articles of seeds/, the pairs of tests/coreference/, and the development corpus. The corpus is not in this repository:
DATA holds `meantime-apple/`.

The fit maximises a penalised likelihood under the model's sign constraints. The folds of the cross-validation leave out
whole texts.
"""

from __future__ import annotations

import json
import math
from argparse import ArgumentParser
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.coreference.test_pairwise import (
    ONE_EVENT,
    ONE_EVENT_IN_ONE_TEXT,
    TWO_EVENTS,
    TWO_EVENTS_IN_ONE_TEXT,
    in_one_text,
    in_two_texts,
    pairs,
)
from tests.test_stories import OPEN, STORIES, SURPLUS, answer, parts
from timeline import resources
from timeline.coreference.features import pair_features
from timeline.coreference.model import COEFFICIENTS, INTERCEPT, MATCH_THRESHOLD, NEVER_POSITIVE, Feature
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

UPPER_BOUNDS = {Feature.DIFFERENT_AGENTS: -2.0}
"""Upper bounds of coefficients. Few of the pairs show that another agent is found correctly."""

SAME_IN_SEEDS = (
    ("announced on Friday", "On December 20", "On 20 December 2019"),
    ("On January 21", "On 21 January 2020", "Judges in The Hague on Tuesday dismissed"),
    ("The next day, Fatou Bensouda filed", "filed the request again a day later"),
    ("it entered into force on July 1, 2002", "entered into force on 1 July 2002"),
    ("We will read every page",),
    ("will discuss the announcement on Monday", "On December 23, the volunteers discussed"),
)


class LabelledPair(NamedTuple):
    """A candidate pair: the texts it is from, its comparison vector, and whether it is one event."""

    texts: frozenset[str]
    features: Mapping[Feature, float]
    is_match: bool


class Model(NamedTuple):
    """An intercept and coefficients."""

    intercept: float
    coefficients: Mapping[Feature, float]


SHIPPED = Model(INTERCEPT, COEFFICIENTS)


def main() -> None:
    """Print the calibration of the shipped coefficients and of cross-validated ones, then a fit on all pairs."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    all_pairs = list(labelled(parser.parse_args().data))
    print(f"{len(all_pairs)} pairs, {sum(pair.is_match for pair in all_pairs)} of them right\n")
    _report("as they are", [(probability(SHIPPED, pair), pair.is_match) for pair in all_pairs])
    _report("cross-validated", list(cross_validated(all_pairs)))
    model = fitted(all_pairs)
    print(f"INTERCEPT = {model.intercept:.2f}\n")
    for feature, value in model.coefficients.items():
        print(f"    Feature.{feature.name}: {value:.2f},")


def labelled(data: Path) -> Iterator[LabelledPair]:
    """Yield the pairs of all sources."""
    yield from _from_stories()
    yield from _from_groups("seeds", _extract_mentions(_seeds()), _group_in_seeds)
    yield from _from_tests()
    gold = _gold(data)
    yield from _from_groups("gold", _extract_mentions(_corpus(data)), lambda mention: _group_in_gold(mention, gold))


def _from_groups(
    source: str, mentions: Sequence[Mention], group_of: Callable[[Mention], tuple[str, bool] | None]
) -> Iterator[LabelledPair]:
    """Yield the candidate pairs of mentions with a known group. A group is an id, and whether it spans documents.

    Groups annotated within one document say nothing about pairs of two documents.
    """
    grouped = [(mention, group) for mention in mentions if (group := group_of(mention)) is not None]
    for (one, group), (other, other_group) in combinations(grouped, 2):
        is_comparable = one.document.id == other.document.id or group[1] or other_group[1]
        if is_comparable and is_compatible(one, other) and is_candidate(one, other):
            texts = frozenset({f"{source} {one.document.id}", f"{source} {other.document.id}"})
            yield LabelledPair(texts, pair_features(one, other), group[0] == other_group[0])


def _extract_mentions(documents: Iterable[Document]) -> list[Mention]:
    mentions: list[Mention] = []
    for document in documents:
        timexes = tag(document.text, document.language)
        mentions += extract_mentions(document, timexes, resolve_document(timexes, document.source.published))
    return mentions


def _from_stories() -> Iterator[LabelledPair]:
    for story in STORIES:
        texts = parts(story.read_text(encoding="utf-8"))
        answers = [line for line in texts.pop("timeline").text.splitlines() if line and not line.startswith(SURPLUS)]
        lines = [answer(line.removeprefix(OPEN).strip(), texts) for line in answers]
        line_at = {position: str(number) for number, line in enumerate(lines) for position in line.mentions}

        def group_of(mention: Mention, line_at: Mapping[Any, str] = line_at) -> tuple[str, bool] | None:
            extent = mention.predicate if mention.timex is None else mention.timex.extent
            number = line_at.get((mention.document.id, extent.start))
            return None if number is None else (number, True)

        yield from _from_groups(story.stem, _extract_mentions(texts.values()), group_of)


def _seeds() -> Iterator[Document]:
    return (one for one in file_readers.read_paths([resources.seeds()], IngestDefaults()) if isinstance(one, Document))


def _group_in_seeds(mention: Mention) -> tuple[str, bool] | None:
    for number, quotes in enumerate(SAME_IN_SEEDS):
        if any(quote in mention.quote.exact for quote in quotes):
            return str(number), True
    return None


def _from_tests() -> Iterator[LabelledPair]:
    tables = (
        (True, in_two_texts, ONE_EVENT),
        (False, in_two_texts, TWO_EVENTS),
        (True, in_one_text, ONE_EVENT_IN_ONE_TEXT),
        (False, in_one_text, TWO_EVENTS_IN_ONE_TEXT),
    )
    from_tables = [(is_match, make(*fields)) for is_match, make, table in tables for _, *fields in table]
    from_file = [(pair.answer != "two", pair.mentions()) for pair in pairs()]
    for number, (is_match, (one, other)) in enumerate([*from_tables, *from_file]):
        if is_compatible(one, other) and is_candidate(one, other):
            yield LabelledPair(frozenset({f"by hand {number}"}), pair_features(one, other), is_match)


def _corpus(data: Path) -> Iterator[Document]:
    lines = (data / "meantime-apple" / "docs.jsonl").read_text("utf-8").splitlines()
    rows = sorted(map(json.loads, lines), key=lambda row: row["doc"])
    for row in rows[: len(rows) // 2]:  # the other half is left to be measured on
        source = Source(row["doc"], row["doc"], None, Day.read(row["dct"]), PublishedFrom.GIVEN, None)
        yield Document(source, "default", "en", row["text"])


def _gold(data: Path) -> dict[str, list[tuple[int, int, tuple[str, bool]]]]:
    """Return the gold mentions by document: start, end, and the group."""
    by_document: dict[str, list[tuple[int, int, tuple[str, bool]]]] = {}
    for line in (data / "meantime-apple" / "event_coreference.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        for gold_mention in row["mentions"]:
            group = (row["instance"], row["scope"] == "cross")
            by_document.setdefault(gold_mention["doc"], []).append((gold_mention["start"], gold_mention["end"], group))
    return by_document


def _group_in_gold(
    mention: Mention, gold: Mapping[str, list[tuple[int, int, tuple[str, bool]]]]
) -> tuple[str, bool] | None:
    """Return the group of the gold mention that overlaps the predicate, of several the same or the shortest."""
    verb = mention.predicate
    overlapping = [each for each in gold.get(mention.document.id, ()) if each[0] < verb.end and verb.start < each[1]]
    if not overlapping:
        return None
    return min(overlapping, key=lambda each: (each[:2] != (verb.start, verb.end), each[1] - each[0]))[2]


def probability(model: Model, pair: LabelledPair) -> float:
    """Return the match probability, as `timeline.coreference.model` computes it, under any coefficients."""
    strengths = pair.features.items()
    log_odds = model.intercept + sum(model.coefficients[feature] * strength for feature, strength in strengths)
    return 1 / (1 + math.exp(-log_odds))


def fitted(pairs: Sequence[LabelledPair]) -> Model:
    """Fit a model by coordinate ascent: Newton steps on the penalised likelihood, one coefficient after the other."""
    coefficients = dict.fromkeys(COEFFICIENTS, 0.0)
    model = Model(0.0, coefficients)
    pairs_with = {feature: [pair for pair in pairs if feature in pair.features] for feature in COEFFICIENTS}
    for _ in range(SWEEPS):
        model = model._replace(intercept=_newton_step(model, model.intercept, [(1.0, pair) for pair in pairs], 0.0))
        for feature, value in coefficients.items():
            weighted = [(pair.features[feature], pair) for pair in pairs_with[feature]]
            step = _newton_step(model, value, weighted, PENALTY)
            upper_bound = UPPER_BOUNDS.get(feature, 0.0)
            coefficients[feature] = min(step, upper_bound) if feature in NEVER_POSITIVE else max(step, 0.0)
    return model


def _newton_step(model: Model, value: float, weighted: Sequence[tuple[float, LabelledPair]], penalty: float) -> float:
    """Return the value after one step, of at most 1, on pairs with the strengths of the feature."""
    gradient, curvature = -penalty * value, penalty + 1e-9
    for strength, pair in weighted:
        chance = probability(model, pair)
        gradient += strength * (pair.is_match - chance)
        curvature += strength**2 * chance * (1 - chance)
    return value + max(-1.0, min(1.0, gradient / curvature))


def cross_validated(pairs: Sequence[LabelledPair]) -> Iterator[tuple[float, bool]]:
    """Yield the probability of each pair under coefficients fitted without its texts, and whether it is a match."""
    texts = sorted({text for pair in pairs for text in pair.texts})
    for fold in range(FOLDS):
        held_out = frozenset(texts[fold::FOLDS])
        model = fitted([pair for pair in pairs if pair.texts.isdisjoint(held_out)])
        yield from ((probability(model, pair), pair.is_match) for pair in pairs if not pair.texts.isdisjoint(held_out))


def _report(name: str, scored: Sequence[tuple[float, bool]]) -> None:
    brier = sum((chance - is_match) ** 2 for chance, is_match in scored) / len(scored)
    base_rate = sum(is_match for _, is_match in scored) / len(scored)
    predicted = [is_match for chance, is_match in scored if chance >= MATCH_THRESHOLD]
    print(f"{name}: Brier score {brier:.3f}, of the share of the right alone {base_rate * (1 - base_rate):.3f}")
    print(
        f"from {MATCH_THRESHOLD} on: {sum(predicted)} right of {len(predicted)}, "
        f"of {sum(is_match for _, is_match in scored)}\n"
    )
    print("| probability | pairs | mean | right |\n| --- | ---: | ---: | ---: |")
    for low, high in pairwise(BINS):
        within = [pair for pair in scored if low <= pair[0] < high or pair[0] == high == 1]
        if within:
            mean, right = (sum(column) / len(within) for column in zip(*within, strict=True))
            print(f"| {low:.2f}-{high:.2f} | {len(within)} | {mean:.2f} | {right:.2f} |")
    print()


if __name__ == "__main__":
    main()
