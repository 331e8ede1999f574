"""Language packs, and the names of the languages that have none."""

import pkgutil
from typing import Any

import pytest

from timeline import language_registry, languages
from timeline.coreference.vocabulary import Vocabulary
from timeline.language_registry import ANALYSED, load_part
from timeline.mentions.date_model import DateWeights
from timeline.publication.evidence.language import DateLabels
from timeline.publication.inference.language import InferencePatterns
from timeline.tagging.language import TimexLanguage
from timeline.text.language import Language

PARTS: dict[str, type[Any]] = {
    "text": Language,
    "tagging": TimexLanguage,
    "event_dates": DateWeights,
    "evidence": DateLabels,
    "inference": InferencePatterns,
    "recognition": frozenset,
    "coreference": Vocabulary,
}


def test_every_pack_is_analysed() -> None:
    """The registry has the code of every pack, and no other."""
    assert {pack.name for pack in pkgutil.iter_modules(languages.__path__)} == ANALYSED


@pytest.mark.parametrize("language", sorted(ANALYSED))
@pytest.mark.parametrize("part", PARTS)
def test_every_pack_has_every_part(language: str, part: str) -> None:
    """Every pack has every part that the engine loads, of its kind."""
    assert isinstance(load_part(language, part, PARTS[part]), PARTS[part])


def test_every_part_is_described() -> None:
    """The contract of the packs names every part."""
    assert all(f"- `{part}`, a" in (languages.__doc__ or "") for part in PARTS)


def test_load_part_refuses_other_kind() -> None:
    """A part of another kind is refused by its name."""
    with pytest.raises(TypeError, match=r"languages\.en\.recognition\.LANGUAGE is no Vocabulary"):
        load_part("en", "recognition", Vocabulary)


@pytest.mark.parametrize(("code", "text"), [("de", "German (de)"), ("tlh", "another language (tlh)")])
def test_describe(code: str, text: str) -> None:
    """A language is described by its name, if it is known, and its code."""
    assert language_registry.describe(code) == text
