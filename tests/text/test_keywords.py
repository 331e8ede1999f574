"""Keywords of a text: its rare words and its names."""

from timeline.languages.en.text import LANGUAGE
from timeline.text.keywords import MAX_KEYWORDS, is_name, keywords

FERRY = (
    "Ferry sinks off Velm\n\nThe ferry Kormoran sank on Monday. The owners of the ferry said that Kormoran had "
    "left Velm late. Many people said that they had seen it."
)


def test_keywords_are_names_and_rare_words() -> None:
    """Names come first, with a capital letter; common words are left out."""
    found = keywords(FERRY, LANGUAGE)

    assert set(found[:2]) == {"Velm", "Kormoran"}
    assert LANGUAGE.stem("ferry") in found
    assert not {"people", "peopl", "many", "said", "say"} & set(found)


def test_keywords_know_names_by_capitals_within_sentences() -> None:
    """A word that only begins sentences and quotations is no name."""
    found = keywords('Tugboats came. "Tugboats help," said Rosa Feld. Tugboats left.', LANGUAGE)

    assert [is_name(word) for word in found if word.lower() == "tugboat"] == [False]
    assert "Feld" in found


def test_keywords_are_limited_and_leave_out_addresses() -> None:
    """The parts of an address of the web are no keywords, and there are at most 32."""
    endings = ("aro", "elu", "imi", "otu", "ura", "yvo")
    words = " ".join(f"{first}{ending}zq" for first in "bcdfgh" for ending in endings)

    assert len(keywords(words, LANGUAGE)) == MAX_KEYWORDS
    assert keywords("see velmpost/kormoran", LANGUAGE) == ()
