"""Minification of templates: indents are removed from the template of an event, which a page repeats many times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jinja2.ext import Extension

if TYPE_CHECKING:
    from flask.blueprints import BlueprintSetupState

__all__ = ["install"]

_MINIFIED_TEMPLATES = frozenset({"event.html"})
_INDENT = re.compile(r"(?<=[>}])\n\s*(?=[<{])")
"""Whitespace between tags and blocks. A space that is meant stands within a line."""


class MinifyTemplates(Extension):
    """Removes line ends and indents from repeated templates, before they are compiled."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's
        """Return the source, minified if the template is repeated."""
        return _INDENT.sub("", source) if name in _MINIFIED_TEMPLATES else source


def install(state: BlueprintSetupState) -> None:
    """Adds the extension to the application's Jinja environment."""
    state.app.jinja_env.add_extension(MinifyTemplates)
