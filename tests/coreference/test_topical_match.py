"""Topical match: two mentions without a day, in two documents on one topic."""

from dataclasses import replace
from typing import Any

import pytest

from tests.coreference.factories import A_WEDNESDAY, MARCH_3, mention, resolution, source
from timeline.coreference import match_probability, topic_index_keys, topic_probe_keys
from timeline.coreference.clustering import Verdict
from timeline.coreference.explain import match_reasons
from timeline.coreference.matching import verdict
from timeline.coreference.predicates import is_thing
from timeline.coreference.topic import topic_similarity
from timeline.coreference.topic_features import topic_features
from timeline.coreference.topic_model import TopicFeature
from timeline.dates import UNKNOWN, Day
from timeline.records import Extent, Modality
from timeline.records.match_reasons import SameTopic

VELM = ("Velm", "Kormoran", "ferri", "Sarn", "owner", "divers")
OTHER_VELM = ("Kormoran", "Velm", "Sarn", "ferri", "harbour", "divers")
IN_VELM, IN_OSTRAND = "The Kormoran sank off Velm.", "The Alba sank off Ostrand."
OSTRAND = ("Ostrand", "Alba", "ferri", "captain", "Pell", "lifeboat")
SINKING: dict[str, Any] = {
    "resolution": resolution(UNKNOWN),
    "timex": None,
    "verb": "sank",
    "words": "ferri night storm",
}


def sinking(id: str, keywords: tuple[str, ...] = VELM, **fields: Any) -> Any:
    """A mention of a sinking that has no date."""
    return mention(id, **{**SINKING, "keywords": keywords, **fields})


def test_same_predicate_in_documents_on_one_topic_is_a_match() -> None:
    one, other = sinking("a:0"), sinking("b:0", OTHER_VELM)

    assert match_probability(one, other) is not None
    assert set(topic_index_keys(one)) & set(topic_probe_keys(other))


def test_documents_that_share_only_a_day_or_month_are_not_compared() -> None:
    """That two texts name a Tuesday and a March does not put them on one topic: no key finds the pair."""
    one, other = (sinking(f"{id}:0", ("Tuesday", "March", *rest)) for id, rest in (("a", VELM), ("b", OSTRAND[:2])))

    assert match_probability(one, other) is None
    assert set(topic_index_keys(one)).isdisjoint(topic_probe_keys(other))


@pytest.mark.parametrize(
    "otherwise",
    [
        {"keywords": OSTRAND, "quote": Extent(0, len(IN_OSTRAND), IN_OSTRAND)},
        {"keywords": ()},
        {"verb": "said"},
        {"verb": "left"},
        {"modality": Modality.NEGATED},
        {"modality": Modality.EXPECTED},
    ],
    ids=str,
)
def test_another_topic_predicate_or_modality_is_no_match(otherwise: dict[str, Any]) -> None:
    one = sinking("a:0", quote=Extent(0, len(IN_VELM), IN_VELM))

    assert match_probability(one, sinking("b:0", **{"keywords": OTHER_VELM, **otherwise})) is None


def test_predicates_with_one_sense_can_match() -> None:
    """ "Foiled" and "thwarted" have one first sense."""
    one, other = sinking("a:0", verb="foiled"), sinking("b:0", OTHER_VELM, verb="thwarted")

    assert TopicFeature.SAME_SENSE in topic_features(one, other)
    assert match_probability(one, other) is not None


def test_a_day_has_to_be_recent_for_the_undated_text() -> None:
    """An undated event happened in the 90 days before its text was published, if that is known."""
    dated = mention("a:0", verb="sank", when=MARCH_3, words="ferri night storm", keywords=VELM)
    undated, soon, late = (
        sinking("b:0", OTHER_VELM, document=source("b", day)) for day in (None, Day(2021, 3, 20), Day(2021, 9, 1))
    )

    assert match_probability(dated, undated) is not None
    assert match_probability(soon, dated) is not None
    assert match_probability(dated, late) is None


def test_texts_published_months_apart_report_two_events() -> None:
    one = sinking("a:0", document=source("a", Day(2021, 3, 4)))

    assert match_probability(one, sinking("b:0", document=source("b", Day(2021, 3, 9)))) is not None
    assert match_probability(one, sinking("b:0", document=source("b", Day(2021, 9, 9)))) is None


def test_the_reasons_name_the_affair() -> None:
    """A link by topic gives words of the sentences that both documents have among their keywords."""
    sentence = Extent(0, len(IN_VELM), IN_VELM)
    one, other = sinking("a:0", quote=sentence), sinking("b:0", OTHER_VELM, quote=sentence)
    elsewhere = sinking("c:0", ())

    assert match_reasons(one, other)[-1] == SameTopic(("Kormoran", "Velm"))
    assert SameTopic not in map(type, match_reasons(one, elsewhere))


def test_a_bare_verb_gets_no_day_from_another_text() -> None:
    """ "Every boat that is sold" is no sale of Monday; "the sale" is the one of its affair."""
    dated = mention("a:0", verb="sold", when=MARCH_3, words="sell hotel", keywords=VELM)

    assert match_probability(dated, sinking("b:0", verb="sold", words="sell")) is None
    assert match_probability(dated, sinking("b:0", verb="sale", words="sale")) is not None


def test_a_thing_is_not_the_event_that_made_it() -> None:
    """ "Closed that file" reports no filing."""
    said = "She closed that file on the ferry."
    quote, noun = Extent(0, len(said), said), Extent(16, 20, "file")
    thing = replace(sinking("a:0", words="file ferri", quote=quote), predicate=noun)
    done = sinking("b:0", verb="filed", words="file ferri")

    assert is_thing(thing)
    assert not is_thing(done)
    assert match_probability(thing, done) is None


def test_a_day_is_not_given_to_clauses_without_common_words() -> None:
    """ "Sold a hotel on Monday" does not date "sold a ferry"."""
    dated = mention("a:0", verb="sold", when=MARCH_3, words="hotel", keywords=VELM)

    assert match_probability(dated, sinking("b:0", verb="sold", words="ferri")) is None


def test_the_vector_has_names_numbers_and_days() -> None:
    quotes = ("The ferry sank off Sarn with 34 people.", "The Kormoran sank on Wednesday with 12 people.")
    one = sinking("a:0", quote=Extent(0, len(quotes[0]), quotes[0]), actors=("Rosa Feld", "Sarn"), places=("Sarn",))
    other = sinking(
        "b:0",
        OSTRAND,
        quote=Extent(0, len(quotes[1]), quotes[1]),
        actors=("Tom Birch", "Alba"),
        places=("Ostrand",),
        resolution=resolution(UNKNOWN, A_WEDNESDAY),
    )
    vector = topic_features(one, other)

    assert vector.keys() >= {
        TopicFeature.UNLIKE_TOPICS,
        TopicFeature.FOREIGN_NAMES,
        TopicFeature.CONTRADICTING_AGENTS,
        TopicFeature.NO_SHARED_NAMES,
        TopicFeature.DIFFERENT_PLACES,
        TopicFeature.DIFFERENT_NUMBERS,
    }


def test_masked_days_agree_or_differ() -> None:
    """Two reports that say Wednesday and Friday of one sinking can be one event."""
    one = sinking("a:0", resolution=resolution(UNKNOWN, A_WEDNESDAY))
    same, later = (
        sinking("b:0", OTHER_VELM, resolution=resolution(UNKNOWN, value)) for value in (A_WEDNESDAY, "XXXX-WXX-5")
    )

    assert TopicFeature.SAME_MASKED_DAY in topic_features(one, same)
    assert TopicFeature.DIFFERENT_DAYS in topic_features(one, later)
    assert match_probability(one, later) is not None


def test_verdict_is_doubtful_for_other_agents_and_forbidden_for_other_days() -> None:
    feld = sinking("a:0", quote=Extent(0, len(IN_VELM), IN_VELM), actors=("Rosa Feld",))
    birch = sinking("b:0", OSTRAND, quote=Extent(0, len(IN_OSTRAND), IN_OSTRAND), actors=("Tom Birch",))
    dated, later = (
        mention(id, when=MARCH_3, actors=actors) for id, actors in (("c:0", ("Feld",)), ("d:0", ("Birch",)))
    )

    assert verdict(feld, birch) is Verdict.DOUBTFUL
    assert verdict(dated, later) is Verdict.FORBIDDEN
    assert verdict(feld, sinking("e:0", actors=("Rosa Feld",))) is Verdict.ALLOWED
    assert verdict(feld, sinking("a:0", verb="left", quote=feld.quote)) is Verdict.FORBIDDEN


def test_topics_without_keywords_are_unlike() -> None:
    assert topic_similarity(sinking("a:0", ()), sinking("b:0", ())) == 0.0
    assert topic_similarity(sinking("a:0"), sinking("b:0")) == pytest.approx(1.0)
