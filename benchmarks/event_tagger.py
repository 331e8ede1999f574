"""Fits the event tagger, and prints how well it finds the events of texts that it has not seen.

TBAQ holds the folders `TimeBank/` and `AQUAINT/` with their TimeML; ECB+ is a folder with `docs.jsonl`,
`sentences.jsonl` and `event_coreference.jsonl`. Neither is in this repository. The model is fitted on TBAQ and on the
annotated sentences of the topics 1 to 20 of ECB+, and counted on its topics 21 to 30. With --write it is fitted on all
of them, and goes to `timeline/languages/en/text/event_weights.py`. WORDNET is the folder of the database of WordNet
3.0; with it the levels of event nouns and of verbs are written too.

Needs scikit-learn: `pip install -e '.[models]'`.
"""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from xml.etree import ElementTree as ET

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from timeline.language_registry import load_part
from timeline.tagging import tag
from timeline.text.event_tagger import TEMPLATES, Value, feature_values
from timeline.text.language import Language
from timeline.text.sentences import TextSpan, overlapping, split_sentences
from timeline.text.token_row import TokenRow
from timeline.text.tokens import TIMEX, MaskedSpan, tokenise
from timeline.text.verb_groups import chunk_verbs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

PACK = Path(__file__).parent.parent / "timeline" / "languages" / "en" / "text"
ENGLISH = load_part("en", "text", Language)
FIT_TOPICS, UNSEEN_TOPICS = range(1, 21), range(21, 31)
MIN_TEXTS, MIN_WEIGHT = 5, 0.05
"""In how many texts, or topics of ECB+, a feature must occur, and how far from 0 its weight must be."""
INVERSE_STRENGTH = 0.2
"""`C` of the L1 penalty: fewer than a thousand features remain, and they find as many unseen events as all."""
ECB_WEIGHT = 2.0
"""How much a token of ECB+ counts, which has a tenth of the tokens of TBAQ."""
THRESHOLDS = (0.2, 0.3, 0.4, 0.5)
EVENT_FILES = frozenset({4, 11, 19, 22})
"""Lexicographer files of WordNet: noun.act, noun.event, noun.phenomenon, noun.process."""
LEVELS = (0.3, 0.6, 0.9)
KINDS_OF_SENSES = {"1": "noun", "2": "verb", "3": "adj", "4": "adv", "5": "adj"}
"""The parts of speech by the digit of a sense key of WordNet."""


Feature: TypeAlias = tuple[str, Value]
"""A template and its value."""

INTERCEPT: Feature = ("", "")


class Text(NamedTuple):
    """A text with the name of it, or of its topic."""

    name: str
    content: str


class Label(NamedTuple):
    """A gold event with its span; `part_of_speech` is None if the corpus does not give it."""

    start: int
    end: int
    part_of_speech: str | None


class Example(NamedTuple):
    """A token: its features, whether it is an event head, and whether that is a verb, None if unknown.

    `text` is the name of its text, or of its topic.
    """

    text: str
    features: tuple[Feature, ...]
    is_event: bool
    is_verb: bool | None


def main() -> None:
    """Fit, print the table, and write the data if asked to."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--tbaq", type=Path, required=True)
    parser.add_argument("--ecb", type=Path, required=True)
    parser.add_argument("--wordnet", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    if given.wordnet:
        write_levels(given.wordnet)
        write_shares(given.wordnet)
    tbaq = list(read_tbaq(given.tbaq))
    ecb = list(read_ecb(given.ecb, FIT_TOPICS))
    weights = fit([*tbaq, *ecb], [1.0] * len(tbaq) + [ECB_WEIGHT] * len(ecb))
    print(f"{len(weights)} features\n| threshold | precision | recall |\n| ---: | ---: | ---: |")
    unseen = list(read_ecb(given.ecb, UNSEEN_TOPICS))
    scores = [
        weights[INTERCEPT][0] + sum(weights[name][0] for name in each.features if name in weights) for each in unseen
    ]
    for threshold in THRESHOLDS:
        found = [
            each.is_event for each, score in zip(unseen, scores, strict=True) if 1 / (1 + np.exp(-score)) >= threshold
        ]
        gold = sum(each.is_event for each in unseen)
        print(f"| {threshold} | {100 * sum(found) / len(found):.1f} | {100 * sum(found) / gold:.1f} |")
    if given.write:
        every = [*tbaq, *ecb, *unseen]
        write_weights(fit(every, [1.0] * len(tbaq) + [ECB_WEIGHT] * (len(ecb) + len(unseen))))


def fit(examples: Sequence[Example], importance: Sequence[float]) -> dict[Feature, tuple[float, float]]:
    """Return the weights of the features that are not nearly 0, in both models."""
    texts: defaultdict[Feature, set[str]] = defaultdict(set)
    for each in examples:
        for name in each.features:
            texts[name].add(each.text)
    frequent = sorted((name for name in texts if len(texts[name]) >= MIN_TEXTS), key=str)
    columns = {name: column for column, name in enumerate(frequent)}
    event = fit_one(columns, examples, [each.is_event for each in examples], importance)
    heads = [each for each in examples if each.is_event and each.is_verb is not None]
    verb = fit_one(columns, heads, [bool(each.is_verb) for each in heads], [1.0] * len(heads))
    return {name: (event.get(name, 0.0), verb.get(name, 0.0)) for name in sorted(event.keys() | verb.keys(), key=str)}


def fit_one(
    columns: Mapping[Feature, int], examples: Sequence[Example], answers: Sequence[bool], importance: Sequence[float]
) -> dict[Feature, float]:
    """Return the weights of one model, the intercept under ""."""
    entries = [(row, columns[name]) for row, each in enumerate(examples) for name in each.features if name in columns]
    rows, used = zip(*entries, strict=True)
    matrix = csr_matrix((np.ones(len(rows)), (rows, used)), shape=(len(examples), len(columns)))
    model: Any = LogisticRegression(C=INVERSE_STRENGTH, l1_ratio=1.0, solver="liblinear", random_state=0)
    model.fit(matrix, np.array(answers), sample_weight=np.array(importance))
    weights = {name: float(model.coef_[0][column]) for name, column in columns.items()}
    kept = {name: round(weight, 2) for name, weight in weights.items() if abs(weight) >= MIN_WEIGHT}
    return {INTERCEPT: round(float(model.intercept_[0]), 2), **kept}


def write_weights(weights: Mapping[Feature, tuple[float, float]]) -> None:
    """Write the data module of the weights."""
    lines = (
        f"{template} {value if isinstance(value, str) else '|'.join(value)} {event:g} {verb:g}"
        for (template, value), (event, verb) in weights.items()
        if template
    )
    (PACK / "event_weights.py").write_text(
        '"""Weights of the event tagger, by `benchmarks/event_tagger.py`: feature, event weight, verb weight."""\n\n'
        '__all__ = ["INTERCEPTS", "WEIGHTS"]\n\n'
        f'INTERCEPTS = {weights[INTERCEPT]}\n\nWEIGHTS = r"""\n' + "\n".join(lines) + '\n"""\n',
        encoding="utf-8",
    )


def write_levels(wordnet: Path) -> None:
    """Write the data module of event nouns: how often each noun of WordNet names an event, by its sense counts."""
    files: dict[str, int] = {}
    for line in data_lines(wordnet / "data.noun"):
        offset, file, *_ = line.split(" ")
        files[offset] = int(file)
    tagged: Counter[tuple[str, int]] = Counter()
    for line in data_lines(wordnet / "cntlist.rev"):
        key, sense, count = line.split()
        word, _, rest = key.partition("%")
        if rest.startswith("1"):
            tagged[word, int(sense)] = int(count)
    words: defaultdict[int, list[str]] = defaultdict(list)
    for line in data_lines(wordnet / "index.noun"):
        word, _, senses, *offsets = line.split()
        if re.fullmatch("[a-z-]+", word):
            importance = [tagged[word, rank] + 1 / rank**2 for rank in range(1, int(senses) + 1)]
            kinds = [files[offset] in EVENT_FILES for offset in offsets[-int(senses) :]]
            share = sum(each for each, is_event in zip(importance, kinds, strict=True) if is_event) / sum(importance)
            if share:
                words[1 + sum(share >= level for level in LEVELS)].append(word)
    body = "\n".join(f'    {level}: "{" ".join(words[level])}",' for level in sorted(words))
    (PACK / "event_levels.py").write_text(
        '"""How often English nouns name events, written by `benchmarks/event_tagger.py` from WordNet 3.0.\n\n'
        "4: nine senses of ten or more, by their frequency; 3: six of ten; 2: three of ten; 1: fewer.\n"
        'WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. See NOTICE.\n"""\n\n'
        '__all__ = ["LEVELS"]\n\n'
        f"LEVELS = {{\n{body}\n}}\n",
        encoding="utf-8",
    )


def write_shares(wordnet: Path) -> None:
    """Write the data module of verbs: how often each verb of WordNet is one, and no noun, adjective or adverb."""
    tagged: Counter[tuple[str, str]] = Counter()
    for line in data_lines(wordnet / "cntlist.rev"):
        key, _, count = line.split()
        word, _, rest = key.partition("%")
        tagged[word, KINDS_OF_SENSES[rest[0]]] += int(count)
    senses: Counter[tuple[str, str]] = Counter()
    for kind in dict.fromkeys(KINDS_OF_SENSES.values()):
        for line in data_lines(wordnet / f"index.{kind}"):
            word, _, number, *_ = line.split()
            senses[word, kind] = int(number)
    words: defaultdict[int, list[str]] = defaultdict(list)
    for word, kind in sorted(senses):
        if kind == "verb" and re.fullmatch("[a-z-]+", word):
            uses = {each: tagged[word, each] + senses[word, each] for each in dict.fromkeys(KINDS_OF_SENSES.values())}
            words[1 + sum(uses["verb"] / sum(uses.values()) >= level for level in LEVELS)].append(word)
    body = "\n".join(f'    {level}: "{" ".join(words[level])}",' for level in sorted(words))
    (PACK / "verb_shares.py").write_text(
        '"""How often English verbs are verbs, written by `benchmarks/event_tagger.py` from WordNet 3.0.\n\n'
        "4: nine uses of ten or more; 3: six of ten; 2: three of ten; 1: fewer.\n"
        'WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. See NOTICE.\n"""\n\n'
        '__all__ = ["SHARES"]\n\n'
        f"SHARES = {{\n{body}\n}}\n",
        encoding="utf-8",
    )


def data_lines(path: Path) -> Iterator[str]:
    """Yield the lines of a file of WordNet, without its licence."""
    return (line for line in path.read_text(encoding="latin-1").splitlines() if not line.startswith(" "))


def read_tbaq(folder: Path) -> Iterator[Example]:
    """Yield the tokens of TimeBank and AQUAINT."""
    for path in sorted(path for name in ("TimeBank", "AQUAINT") for path in (folder / name).glob("[!.]*.tml")):
        root = ET.parse(path).getroot()  # noqa: S314 - local corpora
        parts = {each.get("eventID"): each.get("pos") for each in root.iter("MAKEINSTANCE")}
        text, labels = "", []
        for piece, event in pieces(root.find("TEXT")):
            if event is not None:
                labels.append(Label(len(text), len(text) + len(piece), parts.get(event)))
            text += piece
        yield from examples(Text(path.stem, text), labels)


def pieces(element: ET.Element | None, event: str | None = None) -> Iterator[tuple[str, str | None]]:
    """Yield the text below the element in pieces, each with the id of the event that it is."""
    if element is None:
        return
    inner = element.get("eid") if element.tag == "EVENT" else event
    yield element.text or "", inner
    for child in element:
        yield from pieces(child, inner)
        yield child.tail or "", inner


def read_ecb(folder: Path, topics: range) -> Iterator[Example]:
    """Yield the tokens of the sentences with gold mentions."""
    spans = {
        (each["doc"], each["sentence"]): TextSpan(each["start"], each["end"])
        for each in rows(folder / "sentences.jsonl")
    }
    labels: defaultdict[str, list[Label]] = defaultdict(list)
    annotated: defaultdict[str, set[TextSpan]] = defaultdict(set)
    for instance in rows(folder / "event_coreference.jsonl"):
        for mention in instance["mentions"]:
            labels[mention["doc"]].append(Label(mention["start"], mention["end"], None))
            annotated[mention["doc"]].add(spans[mention["doc"], mention["sentence"]])
    for document in rows(folder / "docs.jsonl"):
        name = document["doc"]
        if int(name.partition("_")[0]) in topics and name in labels:
            yield from examples(Text(name.partition("_")[0], document["text"]), labels[name], annotated[name])


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the objects of a JSONL file."""
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def examples(text: Text, labels: Sequence[Label], annotated: Iterable[TextSpan] | None = None) -> Iterator[Example]:
    """Yield the candidates of the text, or of its annotated sentences. Of a gold event the first word is the head."""
    dates = [TextSpan(timex.extent.start, timex.extent.end) for timex in tag(text.content)]
    for sentence in split_sentences(text.content, ENGLISH.code):
        if annotated is not None and not any(
            each.start < sentence.end and sentence.start < each.end for each in annotated
        ):
            continue
        row = parse(text.content, sentence, dates)
        used: set[Label] = set()
        for at, values in feature_values(row, ENGLISH.nouns.event_level):
            names = tuple(zip(TEMPLATES, values, strict=True))
            token = row[at]
            label = next((each for each in labels if each.start < token.end and token.start < each.end), None)
            if label is None:
                yield Example(text.name, names, is_event=False, is_verb=None)
            elif label not in used:
                used.add(label)
                yield Example(text.name, names, is_event=True, is_verb=is_verb(label, row, at))


def is_verb(label: Label, row: TokenRow, at: int) -> bool | None:
    """Return whether the gold event is a verb; None if neither the corpus nor its verb group says so."""
    if label.part_of_speech in (None, "UNKNOWN"):
        return True if any(group.head == at for group in row.groups) else None
    return label.part_of_speech == "VERB"


def parse(text: str, sentence: TextSpan, dates: Sequence[TextSpan]) -> TokenRow:
    """Return the sentence as a row, its quotations not masked."""
    masks = [MaskedSpan(*date, TIMEX) for date in overlapping(dates, sentence)]
    starts, words = tokenise(text, sentence, masks)
    tokens = (starts, words, [word.lower for word in words], ENGLISH)
    return TokenRow(*tokens, tuple(chunk_verbs(TokenRow(*tokens))))


if __name__ == "__main__":
    main()
