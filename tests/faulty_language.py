"""A language whose parts are those of English, and fail on texts with a word that asks for it.

It stands for any fault of the engine: a document in this language is analysed until the part that fails.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING, Any

from timeline import language_registry
from timeline.language_registry import load_part
from timeline.tagging.language import TimexLanguage

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["CODE", "fault_in", "registered"]

CODE = "xx"
_PACK = f"timeline.languages.{CODE}"
_PARTS = ("text", "inference", "recognition", "event_dates")


class _FaultyRuns:
    """Finds the runs of a text, unless the text has the word."""

    def __init__(self, find: Callable[[str], Any], word: str, error: Exception) -> None:
        self._find = find
        self._word = word
        self._error = error

    def find(self, text: str) -> Any:
        if self._word in text:
            raise self._error
        return self._find(text)


@contextmanager
def registered(word: str = "", error: Exception | None = None) -> Iterator[None]:
    """The language is one that is analysed; texts with the word fail with the error, where there is one."""
    english = load_part("en", "tagging", TimexLanguage)
    tagging: Any = english if error is None else replace(english, runs=_FaultyRuns(english.runs.find, word, error))  # type: ignore[arg-type]
    with _modules({"tagging": tagging}):
        yield


@contextmanager
def fault_in(part: str) -> Iterator[None]:
    """The language is one that is analysed, and its pack has no such part."""
    english = load_part("en", "tagging", TimexLanguage)
    with _modules({} if part == "tagging" else {"tagging": english}, without=part):
        yield


@contextmanager
def _modules(parts: dict[str, Any], without: str | None = None) -> Iterator[None]:
    analysed = language_registry.ANALYSED
    names = {f"{_PACK}.{name}": sys.modules.get(f"timeline.languages.en.{name}") for name in _PARTS if name != without}
    for name, module in names.items():
        language_part = name.rpartition(".")[2]
        sys.modules[name] = module or __import__(f"timeline.languages.en.{language_part}", fromlist=["LANGUAGE"])
    for name, value in parts.items():
        module = ModuleType(f"{_PACK}.{name}")
        module.LANGUAGE = value  # type: ignore[attr-defined]
        sys.modules[module.__name__] = module
    language_registry.ANALYSED = analysed | {CODE}
    try:
        yield
    finally:
        language_registry.ANALYSED = analysed
        for name in [name for name in sys.modules if name.startswith(f"{_PACK}.")]:
            del sys.modules[name]
