"""Fits the weights of the dates of events without a timex: `timeline/languages/en/event_dates.py`.

DATA holds `semeval2015-task4-trial/` and `semeval2015-task4-airbus/`, TBAQ the folders `TimeBank/` and `AQUAINT/` with
their TimeML; none of them is in this repository. It prints the figures of the cross-validation, whose folds leave out
whole documents, and writes the weights of a fit on all documents to OUT.

An event of a gold timeline has its gold date; another event in such a sentence has the dates of the sentence, with less
weight. An event of TimeML has the dates that TLINKs place it in; one that is only after or before the day of writing is
not on it. The fit maximises the penalised likelihood of a conditional logit by Rprop (Riedmiller & Braun 1993).
"""

from __future__ import annotations

import json
import math
import re
from argparse import ArgumentParser
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree as ET

from benchmarks.days import ON_IT, day, linked, placed
from timeline.dates import Day, Interval
from timeline.entities.analysed_text import analyse_text
from timeline.languages.en.event_dates import LANGUAGE as SHIPPED
from timeline.languages.en.text import LANGUAGE as ENGLISH
from timeline.mentions.candidates import DatedExpression
from timeline.mentions.date_model import choose, features, instances
from timeline.mentions.extract import explicitly_dated
from timeline.mentions.implicit_dates import narrate
from timeline.mentions.news_document import NewsDocument, is_news
from timeline.mentions.offset_dates import candidates_at_offsets
from timeline.mentions.undated import undated_events
from timeline.records import Document, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from timeline.mentions.candidates import EventCandidate
    from timeline.mentions.date_model import Feature, Instance
    from timeline.text.sentences import TextSpan

FOLDS = 8
PENALTY = 10.0
STEPS = 80
LEAST_COUNT = 4
"""In how many options a feature must occur."""
LEAST_WEIGHT = 0.02
"""Smaller weights are left out of OUT."""
TIMELINE_WEIGHT, SENTENCE_WEIGHT, AROUND_WEIGHT, BEFORE_WEIGHT = 1.5, 0.75, 0.4, 0.3
"""The weights of events of gold timelines, of others in their sentences, around the day of writing, and before it."""
SPAN = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?")


class Option(NamedTuple):
    """A date of an event, its features, and whether it is right."""

    days: Interval
    features: tuple[Feature, ...]
    is_right: bool


class Labelled(NamedTuple):
    """An event with its options; without a right one, no date is right."""

    document: str
    options: tuple[Option, ...]
    weight: float


class Answer(NamedTuple):
    """The right dates of an event, which may be none, and how much it counts."""

    days: Collection[Interval]
    weight: float


def main() -> None:
    """Print the cross-validated figures, and write the weights."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tbaq", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    arguments = parser.parse_args()
    events = [*from_timelines(arguments.data), *from_timeml(arguments.tbaq)]
    print("| events | dated | right | wrong | dates missed |\n| --- | ---: | ---: | ---: | ---: |")
    for name, weights in (("shipped", lambda _: SHIPPED.weights), ("cross-validated", cross_validated(events))):
        print_figures(name, [(event, chosen(event, weights(event))) for event in events])
    if arguments.out is not None:
        arguments.out.write_text(module(fitted(events)), encoding="utf-8")


def print_figures(name: str, answers: Sequence[tuple[Labelled, Option | None]]) -> None:
    """Print a row: how many events got a date, and whether it is right."""
    dated = [option for _, option in answers if option is not None]
    right = sum(option.is_right for option in dated)
    missed = sum(option is None and any(one.is_right for one in event.options) for event, option in answers)
    print(f"| {name}, {len(answers)} | {len(dated)} | {right} | {len(dated) - right} | {missed} |")


def instances_of(name: str, text: str, written: Day) -> list[Instance]:
    """Return the events of a text that the model is asked for."""
    timexes = tag(text)
    document = Document(Source(name, name, None, written, PublishedFrom.GIVEN, None), "default", "en", text)
    dates = [DatedExpression(document, *pair) for pair in zip(timexes, resolve_document(timexes, written), strict=True)]
    if not is_news(document, dates):
        return []
    analysed = analyse_text(text, [date.span for date in dates], ENGLISH)
    news = NewsDocument(document, analysed, written, dates)
    explicit = list(explicitly_dated(analysed, dates))
    at_offsets = candidates_at_offsets(news, explicit)
    narration = narrate(news, grouped([*explicit, *at_offsets]))
    candidates = [*explicit, *at_offsets, *narration.candidates]
    with_timex = [candidate for candidate in candidates if candidate.date.timex is not None]
    return list(instances(news, narration, with_timex, undated_events(document, analysed, grouped(candidates))))


def grouped(candidates: Iterable[EventCandidate]) -> dict[TextSpan, list[EventCandidate]]:
    """Group the candidates by sentence."""
    groups: defaultdict[TextSpan, list[EventCandidate]] = defaultdict(list)
    for candidate in candidates:
        groups[candidate.sentence].append(candidate)
    return groups


def labelled(document: str, instance: Instance, answer: Answer) -> Labelled:
    """Mark the options that are a right date, or if there is none, those within one."""
    spans = [option.resolution.when.interval for option in instance.options]
    exact = [span in answer.days for span in spans]
    within = [span is not None and any(_is_within(span, right) for right in answer.days) for span in spans]
    options = tuple(
        Option(span, tuple(features(option, instance.traits)), is_right)
        for span, option, is_right in zip(spans, instance.options, exact if any(exact) else within, strict=True)
        if span is not None
    )
    return Labelled(document, options, answer.weight)


def _is_within(inner: Interval, outer: Interval) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def from_timelines(data: Path) -> Iterator[Labelled]:
    """Yield the events in sentences of gold timelines."""
    for folder in (data / "semeval2015-task4-trial", data / "semeval2015-task4-airbus"):
        gold = list(chain.from_iterable(_gold_mentions(row) for row in _rows(folder / "timelines.jsonl")))
        sentences: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for row in _rows(folder / "sentences.jsonl"):
            sentences[row["doc"]].append((row["start"], row["end"]))
        for row in _rows(folder / "docs.jsonl"):
            name, mentions = row["doc"], [one for one in gold if one[0] == row["doc"]]
            for instance in instances_of(name, row["text"], Day.read(row["dct"][:10])):
                answer = _answer_of_timeline(instance, mentions, sentences[name])
                if answer is not None:
                    yield labelled(f"{folder.name} {name}", instance, answer)


def _rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _gold_mentions(row: dict[str, Any]) -> Iterator[tuple[str, int, int, Interval | None]]:
    """Yield document, start, end and date of the mentions of a line of a timeline."""
    for mention in row["mentions"]:
        yield mention["doc"], mention["start"], mention["end"], span(row["date"] or "")


def _answer_of_timeline(
    instance: Instance, gold: Sequence[tuple[str, int, int, Interval | None]], sentences: Sequence[tuple[int, int]]
) -> Answer | None:
    """Return the dates of the event, or of its sentence; None if the sentence has no gold event."""
    head = instance.candidate.head
    own = [one for one in gold if one[1] < head.end and head.start < one[2]]
    start, end = next((one for one in sentences if one[0] <= head.start < one[1]), (0, 0))
    near = [one for one in gold if start <= one[1] < end]
    if not near:
        return None
    return Answer({one[3] for one in own or near if one[3] is not None}, TIMELINE_WEIGHT if own else SENTENCE_WEIGHT)


def from_timeml(tbaq: Path) -> Iterator[Labelled]:
    """Yield the events that TLINKs relate to a date."""
    for path in sorted(path for name in ("TimeBank", "AQUAINT") for path in (tbaq / name).glob("[!.]*.tml")):
        root = ET.parse(path).getroot()  # noqa: S314 - local corpora
        written, body = day(root.find(".//DCT/TIMEX3")), root.find("TEXT")
        if written is None or body is None:
            continue
        answers = dict(_answers_of_timeml(root, body, written))
        for instance in instances_of(path.stem, "".join(body.itertext()), written):
            head = instance.candidate.head
            answer = next((answers[at] for at in answers if at[0] < head.end and head.start < at[1]), None)
            if answer is not None:
                yield labelled(path.stem, instance, answer)


def _answers_of_timeml(root: ET.Element, body: ET.Element, written: Day) -> Iterator[tuple[tuple[int, int], Answer]]:
    """Yield the place and the answer of each gold event that has one."""
    links = linked(root)
    values = {one.get("tid"): one.get("value", "") for one in body.iter("TIMEX3")}
    creation = {one.get("tid") for one in root.iterfind(".//DCT/TIMEX3")}
    today = Interval(written, written + 1)
    for event, start, end in placed(body):
        stated = [span(values.get(time, "")) for relation, time in links[event] if relation in ON_IT]
        to_writing = {relation for relation, time in links[event] if time in creation}
        days = {one for one in stated if one is not None}
        if days:
            yield (start, end), Answer(days, 1.0)
        elif to_writing & ON_IT:
            yield (start, end), Answer({today}, 1.0)
        elif "INCLUDES" in to_writing:
            yield (start, end), Answer({today}, AROUND_WEIGHT)
        elif to_writing & {"AFTER", "BEFORE"}:
            yield (start, end), Answer((), 1.0 if "AFTER" in to_writing else BEFORE_WEIGHT)


def span(value: str) -> Interval | None:
    """Return the days of a year, a month or a day."""
    match = SPAN.fullmatch(value)
    if match is None:
        return None
    year, month, number = (int(group) if group else None for group in match.groups())
    if year is None or month is None:
        return Interval(Day(int(match[1]), 1, 1), Day(int(match[1]) + 1, 1, 1))
    if number is None:
        return Interval(Day(year, month, 1), Day(year + month // 12, month % 12 + 1, 1))
    return Interval(Day(year, month, number), Day(year, month, number) + 1)


def fitted(events: Sequence[Labelled]) -> dict[Feature, float]:
    """Fit the weights: Rprop on the whole gradient, with one step size a weight."""
    counts = Counter(one for event in events for option in event.options for one in set(option.features))
    weights = {one: 0.0 for one, count in sorted(counts.items()) if count >= LEAST_COUNT}
    sizes, last = dict.fromkeys(weights, 0.1), dict.fromkeys(weights, 0.0)
    for _ in range(STEPS):
        slopes = gradient(events, weights)
        for one, slope in slopes.items():
            sign = slope * last[one]
            if sign > 0:
                sizes[one] = min(0.5, sizes[one] * 1.2)
            elif sign < 0:
                sizes[one] *= 0.5
            last[one] = 0.0 if sign < 0 else slope
            weights[one] += math.copysign(sizes[one], last[one]) if last[one] else 0.0
    return weights


def gradient(events: Iterable[Labelled], weights: Mapping[Feature, float]) -> dict[Feature, float]:
    """Return the gradient of the penalised log-likelihood."""
    slopes = {one: -PENALTY * weight for one, weight in weights.items()}
    for event in events:
        scores = [math.exp(score(option, weights)) for option in event.options]
        total = 1.0 + sum(scores)
        right = sum(value for value, option in zip(scores, event.options, strict=True) if option.is_right)
        for value, option in zip(scores, event.options, strict=True):
            pull = event.weight * ((value / right if option.is_right else 0.0) - value / total)
            for one in option.features:
                if one in slopes:
                    slopes[one] += pull
    return slopes


def score(option: Option, weights: Mapping[Feature, float]) -> float:
    """Return the score, as `date_model` computes it."""
    return sum(weights.get(one, 0.0) for one in option.features)


def chosen(event: Labelled, weights: Mapping[Feature, float]) -> Option | None:
    """Return the option that `date_model` chooses."""
    return choose(replace(SHIPPED, weights=weights), [(option, option.features) for option in event.options])


def cross_validated(events: Sequence[Labelled]) -> Any:
    """Return a function that gives for an event the weights of a fit without its document."""
    documents = sorted({event.document for event in events})
    fold_of = {document: number % FOLDS for number, document in enumerate(documents)}
    models = [fitted([event for event in events if fold_of[event.document] != fold]) for fold in range(FOLDS)]
    return lambda event: models[fold_of[event.document]]


def module(weights: Mapping[Feature, float]) -> str:
    """Return the source of the language part."""
    kept = {one: value for one, value in weights.items() if abs(value) >= LEAST_WEIGHT}
    lines = [
        '"""English: the weights by which events without a timex get a date.',
        "",
        "Written by `benchmarks/date_weights.py`. A positive weight speaks for the date. The first column is the way",
        "that leads to the date, the second a trait of the event; without a trait the weight counts for every event.",
        '"""',
        "",
        "from timeline.mentions.date_model import DateWeights, read_weights",
        "",
        '__all__ = ["LANGUAGE"]',
        "",
        '_WEIGHTS = """',
        *(f"{way} | {trait} | {value:.2f}" for (way, trait), value in sorted(kept.items())),
        '"""',
        "",
        f"LANGUAGE = DateWeights(read_weights(_WEIGHTS), least_probability={SHIPPED.least_probability})",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
