"""Fit and calibration of the topical model: writes `timeline/coreference/topic_coefficients.py`.

The pairs are candidate pairs of mentions of ECB+ (Cybulska and Vossen 2014), which gold labels as one event or two. The
corpus is not in this repository: DATA holds its `docs.jsonl` and `event_coreference.jsonl`. Topics 1 to 20 are fitted,
by folds that leave out whole topics, and then all of them; topics 21 to 30 are only predicted. A fit of 20 topics is
surer than it should be of others, so its log odds are scaled to those of the folds (Platt 1999).

The fit maximises a penalised likelihood under the model's sign constraints. A topic with n pairs weighs as much as the
root of n. Needs numpy and scipy, which the package does not: `pip install numpy scipy`.
"""

from __future__ import annotations

import json
from argparse import ArgumentParser
from collections import defaultdict
from itertools import combinations, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from scipy.optimize import minimize, minimize_scalar

from timeline.coreference.topic_features import topic_features
from timeline.coreference.topic_model import TOPIC_NEVER_POSITIVE, TOPIC_THRESHOLD, TopicFeature
from timeline.coreference.topical_match import is_topical_candidate
from timeline.mentions import extract_mentions
from timeline.records import Document, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from timeline.records import Mention

FITTED, CHECKED = range(1, 21), range(21, 31)
FOLDS = 10
PENALTY = 1.0
BINS = (0.0, 0.2, 0.4, 0.55, 0.7, 0.8, 0.9, 1.0)
THRESHOLDS = (0.4, 0.5, 0.55, 0.6, 0.7)

TARGET = Path("timeline/coreference/topic_coefficients.py")
COEFFICIENTS = '''"""The coefficients of `timeline.coreference.topic_model`, written by `benchmarks/topic_model.py`."""

__all__ = ["COEFFICIENTS", "INTERCEPT"]

INTERCEPT = {intercept}

COEFFICIENTS = {{
{rows}
}}
'''

UPPER_BOUNDS = {TopicFeature.DIFFERENT_DAYS: -1.0}
"""Upper bounds of coefficients. The affairs of the corpus are days long, and few of their texts name a day."""


class LabelledPairs(NamedTuple):
    """Candidate pairs: their topics, comparison vectors, and whether gold has each as one event.

    `gold` counts the pairs of found mentions that gold has as one event, whether or not they are candidates.
    """

    topics: np.ndarray[Any, Any]
    vectors: np.ndarray[Any, Any]
    matches: np.ndarray[Any, Any]
    gold: int

    def where(self, mask: np.ndarray[Any, Any]) -> LabelledPairs:
        """Return the pairs that the mask selects."""
        return LabelledPairs(self.topics[mask], self.vectors[mask], self.matches[mask], self.gold)


def main() -> None:
    """Print precision, recall and calibration, cross-validated and on the topics to be checked; then write the fit."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    data = parser.parse_args().data
    pairs, others = labelled(data, FITTED), labelled(data, CHECKED)
    predicted = cross_validated(pairs)
    scale = platt_scale(predicted, pairs)
    name = f"topics 1-20, cross-validated in {FOLDS} folds, log odds times {scale:.2f}"
    report(name, scaled(predicted, scale), pairs)
    weights = scale * fitted(pairs)
    report("topics 21-30", probabilities(weights, others), others)
    rows = (f'    "{feature}": {weight:.2f},' for feature, weight in zip(TopicFeature, weights[1:], strict=True))
    TARGET.write_text(COEFFICIENTS.format(intercept=f"{weights[0]:.2f}", rows="\n".join(rows)), "utf-8")


def labelled(data: Path, topics: Iterable[int]) -> LabelledPairs:
    """Return the candidate pairs of two documents of one topic, as far as gold has both mentions."""
    wanted = set(topics)
    by_topic: defaultdict[int, list[tuple[Mention, str]]] = defaultdict(list)
    gold_by_document = gold_mentions(data)
    for line in (data / "docs.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        topic = int(row["doc"].partition("_")[0])
        if topic in wanted:
            by_topic[topic] += instances_of(mentions_of(row["doc"], row["text"]), gold_by_document[row["doc"]])
    rows, gold = [], 0
    for topic, found in sorted(by_topic.items()):
        for (one, instance), (other, other_instance) in combinations(found, 2):
            if one.document.id != other.document.id:
                gold += instance == other_instance
                if is_topical_candidate(one, other):
                    rows.append((topic, topic_features(one, other), instance == other_instance))
    vectors = np.array([[vector.get(feature, 0.0) for feature in TopicFeature] for _, vector, _ in rows])
    return LabelledPairs(
        np.array([row[0] for row in rows]), vectors, np.array([row[2] for row in rows], dtype=float), gold
    )


def gold_mentions(data: Path) -> defaultdict[str, list[tuple[int, int, str]]]:
    """Return start, end and instance of the gold mentions of each document, in the text's order."""
    found: defaultdict[str, dict[tuple[int, int], str]] = defaultdict(dict)
    for line in (data / "event_coreference.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        for mention in row["mentions"]:
            found[mention["doc"]].setdefault((mention["start"], mention["end"]), row["instance"])
    rows: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for document, spans in found.items():
        rows[document] = sorted((*span, instance) for span, instance in spans.items())
    return rows


def mentions_of(name: str, text: str) -> list[Mention]:
    """Return the mentions of the undated text."""
    document = Document(Source(name, name, None, None, PublishedFrom.UNKNOWN, None), "default", "en", text)
    timexes = tag(text, document.language)
    return list(extract_mentions(document, timexes, resolve_document(timexes, None)))


def instances_of(mentions: Sequence[Mention], gold: Iterable[tuple[int, int, str]]) -> Iterator[tuple[Mention, str]]:
    """Yield the mentions whose predicate overlaps a gold mention, each once, with its instance."""
    used: set[str] = set()
    for start, end, instance in gold:
        overlapping = [
            each
            for each in mentions
            if each.predicate.start < end and start < each.predicate.end and each.id not in used
        ]
        if overlapping:
            nearest = min(overlapping, key=lambda mention: abs(mention.predicate.start - start))
            used.add(nearest.id)
            yield nearest, instance


def fitted(pairs: LabelledPairs) -> np.ndarray[Any, Any]:
    """Return the intercept and the coefficients, in the order of the features."""
    numbers, counts = np.unique(pairs.topics, return_counts=True)
    of_topic = dict(zip(numbers, 1 / np.sqrt(counts), strict=True))
    shares = np.array([of_topic[topic] for topic in pairs.topics])
    shares = shares / shares.mean()
    design = np.c_[np.ones(len(pairs.vectors)), pairs.vectors]

    def loss(weights: np.ndarray[Any, Any]) -> tuple[float, np.ndarray[Any, Any]]:
        scores = design @ weights
        likelihood = (shares * (np.logaddexp(0, scores) - pairs.matches * scores)).sum()
        gradient = design.T @ (shares * (1 / (1 + np.exp(-scores)) - pairs.matches))
        gradient[1:] += PENALTY * weights[1:]
        return likelihood + PENALTY / 2 * (weights[1:] ** 2).sum(), gradient

    bounds = [
        (None, UPPER_BOUNDS.get(feature, 0.0)) if feature in TOPIC_NEVER_POSITIVE else (0.0, None)
        for feature in TopicFeature
    ]
    start = np.array([0.0, *(UPPER_BOUNDS.get(feature, 0.0) for feature in TopicFeature)])
    found = minimize(loss, start, jac=True, bounds=[(None, None), *bounds], method="L-BFGS-B")
    weights: np.ndarray[Any, Any] = found.x
    return weights


def probabilities(weights: np.ndarray[Any, Any], pairs: LabelledPairs) -> np.ndarray[Any, Any]:
    """Return the match probability of each pair."""
    result: np.ndarray[Any, Any] = 1 / (1 + np.exp(-(weights[0] + pairs.vectors @ weights[1:])))
    return result


def cross_validated(pairs: LabelledPairs) -> np.ndarray[Any, Any]:
    """Return the match probability of each pair, fitted without its topic."""
    predicted, topics = np.zeros(len(pairs.topics)), np.unique(pairs.topics)
    for fold in range(FOLDS):
        held_out = np.isin(pairs.topics, topics[fold::FOLDS])
        predicted[held_out] = probabilities(fitted(pairs.where(~held_out)), pairs.where(held_out))
    return predicted


def platt_scale(predicted: np.ndarray[Any, Any], pairs: LabelledPairs) -> float:
    """Return the factor of the log odds, at most 1, under which the predicted probabilities fit the pairs best.

    There is no shift, as a probability of one half stays one: that is the threshold.
    """
    log_odds = np.log(predicted / (1 - predicted))

    def loss(scale: float) -> float:
        return float((np.logaddexp(0, scale * log_odds) - pairs.matches * scale * log_odds).sum())

    return float(minimize_scalar(loss, bounds=(0.0, 1.0), method="bounded").x)


def scaled(predicted: np.ndarray[Any, Any], scale: float) -> np.ndarray[Any, Any]:
    """Return the probabilities with their log odds multiplied by the scale."""
    result: np.ndarray[Any, Any] = 1 / (1 + (1 / predicted - 1) ** scale)
    return result


def report(name: str, predicted: np.ndarray[Any, Any], pairs: LabelledPairs) -> None:
    """Print precision and recall at some thresholds, and how well the probabilities are calibrated."""
    brier, rate = ((predicted - pairs.matches) ** 2).mean(), pairs.matches.mean()
    right = int(pairs.matches.sum())
    print(f"{name}: {len(predicted)} candidates, {right} right; {pairs.gold} pairs of found mentions")
    print(f"Brier score {brier:.3f}, of the share of the right alone {rate * (1 - rate):.3f}\n")
    print("| from | pairs | precision | recall |\n| --- | ---: | ---: | ---: |")
    for threshold in THRESHOLDS:
        matched = pairs.matches[predicted >= threshold]
        mark = " (the threshold)" if threshold == TOPIC_THRESHOLD else ""
        print(f"| {threshold}{mark} | {len(matched)} | {matched.mean():.3f} | {matched.sum() / pairs.gold:.3f} |")
    print("\n| probability | pairs | mean | right |\n| --- | ---: | ---: | ---: |")
    for low, high in pairwise(BINS):
        within = (predicted >= low) & (predicted < high)
        if within.any():
            print(
                f"| {low:.2f}-{high:.2f} | {within.sum()} | {predicted[within].mean():.2f} | "
                f"{pairs.matches[within].mean():.2f} |"
            )
    print()


if __name__ == "__main__":
    main()
