"""MkDocs hooks: pages that are files of the repository's root, and Python names that do not exist yet."""

from __future__ import annotations

import logging
import os
import re
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
DOCS = PurePosixPath("docs")

INCLUDED = {
    "development/benchmarks.md": PurePosixPath("benchmarks/README.md"),
    "development/changelog.md": PurePosixPath("CHANGELOG.md"),
    "development/contributing.md": PurePosixPath("CONTRIBUTING.md"),
}
"""Pages of the site whose text is a file outside of docs/."""

_LINK = re.compile(r"\[(?P<words>[^\]\n]+)\]\((?P<target>(?!https?:|#)[^)\s]+)\)")
_OBJECT = re.compile(r"^::: (?P<name>timeline[\w.]*)\n(?:[ \t]+\S.*\n)*", re.MULTILINE)

log = logging.getLogger("mkdocs.hooks.timeline")


def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """The page's Markdown, with the file that it includes and without Python objects that cannot be imported."""
    here = page.file.src_uri
    if here in INCLUDED:
        return included(here)
    return _OBJECT.sub(_existing, markdown)


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


def objects(markdown: str) -> Iterator[str]:
    """The names of the Python objects that a page documents."""
    return (found["name"] for found in _OBJECT.finditer(markdown))


def exists(name: str) -> bool:
    """Whether a module, or what a module holds, has this dotted name."""
    try:
        import_module(name)
    except ImportError:
        module, _, attribute = name.rpartition(".")
        return bool(module) and exists(module) and hasattr(import_module(module), attribute)
    return True


def _existing(found: re.Match[str]) -> str:
    if exists(found["name"]):
        return found[0]
    log.info("left out, for there is none: %s", found["name"])
    return f"*`{found['name']}` is not in this version.*\n"
