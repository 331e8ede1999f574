"""What the coefficients of `timeline.coreference.model` are fitted on, and how well they hold.

These are pairs of mentions that meet. Whether the two are one happening was judged by hand: in the stories of tests/,
in the articles of seeds/, in the pairs of tests/merging/, and in the development corpus, which is not in this
repository: DATA holds `meantime-apple/`.
The likelihood is the greatest under a penalty, and no piece of evidence counts against its nature. A fold of the
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
"""What counts against it so much at least: in few of the pairs is who acts found rightly, and to be another."""

SAME_IN_SEEDS = (
    ("announced on Friday", "On December 20", "On 20 December 2019"),
    ("On January 21", "On 21 January 2020", "Judges in The Hague on Tuesday dismissed"),
    ("The next day, Fatou Bensouda filed", "filed the request again a day later"),
    ("it entered into force on July 1, 2002", "entered into force on 1 July 2002"),
    ("We will read every page",),
    ("will discuss the announcement on Monday", "On December 23, the volunteers discussed"),
)


class Pair(NamedTuple):
    """Two mentions that meet: from which texts, what speaks for their being one, and whether they are."""

    texts: frozenset[str]
    features: Mapping[str, float]
    same: bool


Model = dict[str, float]


def main() -> None:
    """Prints how well the coefficients that are there hold, and those that would be fitted now."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    known = list(labelled(parser.parse_args().data))
    print(f"{len(known)} pairs, {sum(pair.same for pair in known)} of them right\n")
    _report("as they are", [(probability(Model(COEFFICIENTS) | {"": INTERCEPT}, pair), pair.same) for pair in known])
    _report("cross-validated", list(cross_validated(known)))
    for piece, value in fitted(known).items():
        print(f'    "{piece}": {value:.2f},')


def labelled(data: Path) -> Iterator[Pair]:
    """The pairs of all sources."""
    yield from _stories()
    yield from _of_groups("seeds", _extract_mentions(_seeds()), _in_seeds)
    yield from _by_hand()
    gold = _gold(data)
    yield from _of_groups("gold", _extract_mentions(_corpus(data)), lambda mention: _in_gold(mention, gold))


def _of_groups(
    source: str, mentions: Sequence[Mention], group: Callable[[Mention], tuple[str, bool] | None]
) -> Iterator[Pair]:
    """The pairs of which the group of each is known; one that is only of its own text says nothing of others."""
    known = [(mention, found) for mention in mentions if (found := group(mention)) is not None]
    for (one, here), (other, there) in combinations(known, 2):
        apart = one.document.id != other.document.id
        if (not apart or here[1] or there[1]) and is_compatible(one, other) and is_candidate(one, other):
            texts = frozenset({f"{source} {one.document.id}", f"{source} {other.document.id}"})
            yield Pair(texts, pair_features(one, other), here[0] == there[0])


def _extract_mentions(documents: Iterable[Document]) -> list[Mention]:
    found: list[Mention] = []
    for document in documents:
        timexes = tag(document.text, document.language)
        found += extract_mentions(document, timexes, resolve_document(timexes, document.source.published))
    return found


def _stories() -> Iterator[Pair]:
    for story in STORIES:
        texts = parts(story.read_text(encoding="utf-8"))
        answers = [line for line in texts.pop("timeline").text.splitlines() if line and not line.startswith(SURPLUS)]
        lines = [answer(line.removeprefix(OPEN).strip(), texts) for line in answers]
        place = {where: str(number) for number, line in enumerate(lines) for where in line.mentions}

        def group(mention: Mention, place: Mapping[Any, str] = place) -> tuple[str, bool] | None:
            stretch = mention.predicate if mention.timex is None else mention.timex.extent
            found = place.get((mention.document.id, stretch.start))
            return None if found is None else (found, True)

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
    told = [(pair.answer != "two", pair.mentions()) for pair in pairs()]
    for number, (same, (one, other)) in enumerate([*made, *told]):
        if is_compatible(one, other) and is_candidate(one, other):
            yield Pair(frozenset({f"by hand {number}"}), pair_features(one, other), same)


def _corpus(data: Path) -> Iterator[Document]:
    lines = (data / "meantime-apple" / "docs.jsonl").read_text("utf-8").splitlines()
    rows = sorted(map(json.loads, lines), key=lambda row: row["doc"])
    for row in rows[: len(rows) // 2]:  # the other half is left to be measured on
        source = Source(row["doc"], row["doc"], None, Day.read(row["dct"]), PublishedFrom.GIVEN, None)
        yield Document(source, "default", "en", row["text"])


def _gold(data: Path) -> dict[str, list[tuple[int, int, tuple[str, bool]]]]:
    """Of each text where its mentions stand, of which happening, and whether that was looked for in all texts."""
    found: dict[str, list[tuple[int, int, tuple[str, bool]]]] = {}
    for line in (data / "meantime-apple" / "event_coreference.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        for each in row["mentions"]:
            known = (row["instance"], row["scope"] == "cross")
            found.setdefault(each["doc"], []).append((each["start"], each["end"], known))
    return found


def _in_gold(mention: Mention, gold: Mapping[str, list[tuple[int, int, tuple[str, bool]]]]) -> tuple[str, bool] | None:
    verb = mention.predicate
    over = [each for each in gold.get(mention.document.id, ()) if each[0] < verb.end and verb.start < each[1]]
    return min(over, key=lambda each: (each[:2] != (verb.start, verb.end), each[1] - each[0]))[2] if over else None


def probability(model: Mapping[str, float], pair: Pair) -> float:
    """As `timeline.coreference.model` has it, of any coefficients."""
    return 1 / (1 + math.exp(-model[""] - sum(model[piece] * value for piece, value in pair.features.items())))


def fitted(pairs: Sequence[Pair]) -> Model:
    """The coefficients of the greatest likelihood less the penalty, one after the other by Newton's step."""
    model: Model = dict.fromkeys(["", *COEFFICIENTS], 0.0)
    holding = {piece: [pair for pair in pairs if piece == "" or piece in pair.features] for piece in model}
    for _ in range(SWEEPS):
        for piece, value in model.items():
            penalty = 0.0 if piece == "" else PENALTY
            slope, bend = -penalty * value, penalty + 1e-9
            for pair in holding[piece]:
                strength, chance = pair.features.get(piece, 1.0), probability(model, pair)
                slope += strength * (pair.same - chance)
                bend += strength**2 * chance * (1 - chance)
            moved = value + max(-1.0, min(1.0, slope / bend))
            most = AT_MOST.get(piece, 0.0)
            model[piece] = moved if piece == "" else min(moved, most) if piece in NEVER_POSITIVE else max(moved, 0.0)
    return model


def cross_validated(pairs: Sequence[Pair]) -> Iterator[tuple[float, bool]]:
    """What pairs come to under coefficients that were fitted without their texts."""
    texts = sorted({text for pair in pairs for text in pair.texts})
    for fold in range(FOLDS):
        out = frozenset(texts[fold::FOLDS])
        model = fitted([pair for pair in pairs if pair.texts.isdisjoint(out)])
        yield from ((probability(model, pair), pair.same) for pair in pairs if not pair.texts.isdisjoint(out))


def _report(name: str, found: Sequence[tuple[float, bool]]) -> None:
    brier = sum((chance - same) ** 2 for chance, same in found) / len(found)
    base = sum(same for _, same in found) / len(found)
    taken = [same for chance, same in found if chance >= MATCH_THRESHOLD]
    print(f"{name}: Brier score {brier:.3f}, of the share of the right alone {base * (1 - base):.3f}")
    print(f"from {MATCH_THRESHOLD} on: {sum(taken)} right of {len(taken)}, of {sum(same for _, same in found)}\n")
    print("| probability | pairs | mean | right |\n| --- | ---: | ---: | ---: |")
    for low, high in pairwise(BINS):
        within = [pair for pair in found if low <= pair[0] < high or pair[0] == high == 1]
        if within:
            mean, right = (sum(column) / len(within) for column in zip(*within, strict=True))
            print(f"| {low:.2f}-{high:.2f} | {len(within)} | {mean:.2f} | {right:.2f} |")
    print()


if __name__ == "__main__":
    main()
