"""An MkDocs hook: pages of the site whose text is a file outside of docs/."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).parents[1]
DOCS = PurePosixPath("docs")

INCLUDED = {
    "development/benchmarks.md": PurePosixPath("benchmarks/README.md"),
    "development/changelog.md": PurePosixPath("CHANGELOG.md"),
    "development/contributing.md": PurePosixPath("CONTRIBUTING.md"),
}
"""Pages of the site whose text is a file outside of docs/."""

_LINK = re.compile(r"\[(?P<words>[^\]\n]+)\]\((?P<target>(?!https?:|#)[^)\s]+)\)")


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """The page's Markdown, or the text of the file that it includes."""
    here = page.file.src_uri
    return included(here) if here in INCLUDED else markdown


def included(here: str) -> str:
    """The text of the file that a page includes; links that lead to no page of the site become plain words."""
    source = INCLUDED[here]
    text = (ROOT / source).read_text("utf-8")
    return _LINK.sub(lambda link: _relinked(link, source, PurePosixPath(here)), text)


def _relinked(link: re.Match[str], source: PurePosixPath, here: PurePosixPath) -> str:
    path, _, anchor = link["target"].partition("#")
    target = PurePosixPath(os.path.normpath(source.parent / path))
    pages = {file: PurePosixPath(page) for page, file in INCLUDED.items()}
    if target in pages:
        target = pages[target]
    elif target.is_relative_to(DOCS) and (ROOT / target).is_file():
        target = target.relative_to(DOCS)
    else:
        return link["words"]
    way = os.path.relpath(target, here.parent)
    return f"[{link['words']}]({way}{'#' if anchor else ''}{anchor})"
