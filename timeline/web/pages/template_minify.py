"""Templates are indented for who reads them. Of an event, of which a page has hundreds, browsers are not given that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jinja2.ext import Extension

if TYPE_CHECKING:
    from flask.blueprints import BlueprintSetupState

__all__ = ["install"]

_MINIFIED_TEMPLATES = frozenset({"event.html"})
_INDENT = re.compile(r"(?<=[>}])\n\s*(?=[<{])")
"""Between tags and blocks; a space that is meant stands within a line."""


class MinifyTemplates(Extension):
    """Takes the lines' ends and indents out of what is repeated, before it is compiled."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002 - Jinja's
        """The template, in fewer lines where it is repeated."""
        return _INDENT.sub("", source) if name in _MINIFIED_TEMPLATES else source


def install(state: BlueprintSetupState) -> None:
    """Lets all templates pass through here."""
    state.app.jinja_env.add_extension(MinifyTemplates)
