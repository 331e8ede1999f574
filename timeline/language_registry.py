"""The registry of language packs, and English names of the other languages, for messages.

A pack is a package `timeline.languages.<code>`. It has one module for each part that a package of the engine needs. The
engine loads parts by name, and imports no pack.
"""

from __future__ import annotations

from importlib import import_module
from typing import TypeVar

__all__ = ["ANALYSED", "DEFAULT", "describe", "is_analysed", "load_part"]

ANALYSED = frozenset({"en"})
"""ISO 639-1 codes of the languages with a pack."""
DEFAULT = "en"
"""The language of a document that declares none."""

_Part = TypeVar("_Part")

_NAMES = {
    "ar": "Arabic",
    "bg": "Bulgarian",
    "ca": "Catalan",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hi": "Hindi",
    "hr": "Croatian",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "nb": "Norwegian",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sl": "Slovenian",
    "sr": "Serbian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "vi": "Vietnamese",
    "zh": "Chinese",
}


def is_analysed(language: str) -> bool:
    """Return whether texts in this language (ISO 639-1 code) are analysed. Others are kept without dates and events."""
    return language in ANALYSED


def load_part(language: str, part: str, kind: type[_Part]) -> _Part:
    """Return `LANGUAGE` of the module `part` in the pack of an analysed language.

    Raises:
        TypeError: the part is not of this kind.
    """
    value = import_module(f"timeline.languages.{language}.{part}").LANGUAGE
    if not isinstance(value, kind):
        raise TypeError(f"timeline.languages.{language}.{part}.LANGUAGE is no {kind.__name__}")
    return value


def describe(language: str) -> str:
    """Return the name and the code of a language: "German (de)"; "another language (tlh)" if its name is not known."""
    return f"{_NAMES.get(language, 'another language')} ({language})"
