"""The languages that are analysed."""

import pytest

from timeline import languages, tagging
from timeline.mentions.extract import LANGUAGES as MENTIONS_LANGUAGES
from timeline.publication import inference


def test_every_table_has_the_analysed_languages() -> None:
    """The tables of the packages that read texts have the analysed languages, and no other."""
    tables = (tagging.LANGUAGES, MENTIONS_LANGUAGES, inference.LANGUAGES)

    assert [frozenset(table) for table in tables] == [languages.ANALYSED] * 3


@pytest.mark.parametrize(("code", "text"), [("de", "German (de)"), ("tlh", "another language (tlh)")])
def test_describe(code: str, text: str) -> None:
    """A language is described by its name, if it is known, and its code."""
    assert languages.describe(code) == text
