"""The event tagger: which words of a sentence name events."""

import pytest

from timeline.entities.analysed_text import analyse_text
from timeline.language_registry import load_part
from timeline.text.event_tagger import TEMPLATES, EventTagger, feature_values, is_candidate
from timeline.text.language import Language
from timeline.text.token_row import TokenRow

ENGLISH = load_part("en", "text", Language)


def parse(sentence: str) -> TokenRow:
    analysed = analyse_text(sentence, (), ENGLISH)
    return analysed.open_row(analysed.sentences[0])


def tagged(sentence: str, threshold: float = 0.3) -> list[tuple[str, bool]]:
    row = parse(sentence)
    return [(row[head.at].text, head.is_verb) for head in ENGLISH.event_tagger.heads(row, threshold)]


@pytest.mark.parametrize(
    ("sentence", "heads"),
    [
        ("The council closed the bridge.", [("closed", True)]),
        ("An avalanche buried two climbers.", [("avalanche", False), ("buried", True)]),
        ("The merger collapsed, the banks said.", [("merger", False), ("collapsed", True), ("said", True)]),
        (
            "The explosion killed a guard and wounded four others.",
            [("explosion", False), ("killed", True), ("wounded", True)],
        ),
        # Headlines with bare verbs, and in title case.
        ("Mayor quits", [("quits", True)]),
        ("Storm Kills Two In Halden", [("Storm", False), ("Kills", True)]),
        # Within quotations.
        ("“They closed the bridge,” he said.", [("closed", True), ("said", True)]),
        # Names, offices and things.
        ("The mayor of Halden is a lawyer.", []),
        ("A red lorry with two wheels.", []),
    ],
)
def test_heads_of_unseen_sentences(sentence: str, heads: list[tuple[str, bool]]) -> None:
    """Verbs and nouns that name events are found; persons and things are not."""
    assert tagged(sentence) == heads


def test_heads_adds_the_weights_of_its_features() -> None:
    """The probability is that of the summed weights, and the sign of the second sum separates verbs from nouns."""
    row = parse("The storm hit.")
    tagger = EventTagger((-1.0, -0.5), {"word": {"storm": (3.0, 0.25), "hit": (2.0, 0.75)}}, lambda _: 0)

    storm, hit = tagger.heads(row, 0.5)

    assert (storm.at, round(storm.probability, 3), storm.is_verb) == (1, 0.881, False)
    assert (hit.at, round(hit.probability, 3), hit.is_verb) == (2, 0.731, True)
    assert [head.at for head in tagger.heads(row, 0.8)] == [1]


def test_feature_values_of_a_word() -> None:
    """A word has its own features, and those of its neighbours and of its verb group."""
    (_, values), *_ = feature_values(parse("Storms hit the town."), lambda word: 4 if word == "storms" else 0)
    features = dict(zip(TEMPLATES, values, strict=True))

    assert (features["word"], features["level"], features["case"]) == ("storms", "4", "initial")
    assert (features["before"], features["after"], features["role"]) == ("", "hit", "none")


def test_feature_values_of_a_verb_group() -> None:
    """A word of a verb group has its role in it."""
    values = [values for _, values in feature_values(parse("It was sunk by ice."), lambda _: 0)]

    assert "head-finite-passive" in values[1]


def test_feature_values_of_a_headline_in_title_case() -> None:
    """A capital in a headline in title case makes no name."""
    assert ["title" in values for _, values in feature_values(parse("Storm Hits Coast Towns"), lambda _: 0)] == [
        True
    ] * 4


@pytest.mark.parametrize(
    ("sentence", "candidates"),
    [
        ("The storm, of 3 names, hit.", ["storm", "names", "hit"]),
        ("She said so.", ["She", "said"]),
        ("A B c1.", ["c1"]),
    ],
)
def test_is_candidate(sentence: str, candidates: list[str]) -> None:
    """Content words and reporting verbs can name events; signs, numbers, single letters and function words cannot."""
    row = parse(sentence)

    assert [row[at].text for at in range(len(row)) if is_candidate(row, at)] == candidates


@pytest.mark.parametrize(
    ("sentence", "groups"),
    [
        # Infinitives of verbs whose past or participle has the same letters.
        ("The town plans to run the ferry.", ["plans", "to run"]),
        ("The storm is expected to hit the coast.", ["is expected", "to hit"]),
        ("They want to put it off.", ["want", "to put"]),
        ("It did not become law.", ["did not become"]),
        ("It did become law.", ["did become"]),
        ("Mayor To Resign Over Bridge", ["To Resign"]),
    ],
)
def test_verb_groups_of_infinitives(sentence: str, groups: list[str]) -> None:
    """An infinitive is one, be its letters those of a participle or not."""
    row = parse(sentence)

    assert [" ".join(row[at].text for at in range(group.first, group.last + 1)) for group in row.groups] == groups


@pytest.mark.parametrize(
    "headline", ["Weather reports", "Travel plans for summer", "Stone walls of old", "Mill: results"]
)
def test_verb_groups_of_a_headline_without_verb(headline: str) -> None:
    """A noun phrase has no verb, though a word of it could be one."""
    assert parse(headline).groups == ()
