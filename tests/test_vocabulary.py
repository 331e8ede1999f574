"""The code uses the field's terms: no retired word in an identifier, a comment or a docstring."""

import ast
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vocabulary import may_have_retired_words, retired_parts, retired_words

ROOT = Path(__file__).parents[1]
OF_LIBRARIES = frozenset({"set_trace_callback"})  # sqlite3


def folders() -> list[Path]:
    """The folders with Python modules."""
    modules = (
        path
        for name in ("timeline", "tests", "benchmarks", "docs", "migrations")
        for path in (ROOT / name).rglob("*.py")
    )
    return sorted({path.parent.relative_to(ROOT) for path in modules if "node_modules" not in path.parts})


def findings(path: Path) -> Iterator[str]:
    """Each retired word of a module, with its line."""
    source = path.read_text("utf-8")
    if not may_have_retired_words(source):
        return
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.NAME and token.string not in OF_LIBRARIES and retired_parts(token.string):
            yield f"{path.name}:{token.start[0]}: {token.string}"
        if token.type == tokenize.COMMENT:
            yield from (f"{path.name}:{token.start[0]}: # {word}" for word in retired_words(token.string))
    for line, text in docstrings(ast.parse(source)):
        yield from (f'{path.name}:{line}: """{word}' for word in retired_words(text))


def docstrings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """The docstrings of modules, classes, functions and constants, with their lines."""
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        for statement in body if isinstance(body, list) else []:
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                text = statement.value.value
                if isinstance(text, str):
                    yield statement.lineno, text


@pytest.mark.parametrize("folder", folders(), ids=str)
def test_folder_has_no_retired_word(folder: Path) -> None:
    assert [finding for path in sorted((ROOT / folder).glob("*.py")) for finding in findings(path)] == []


def test_retired_words_are_found() -> None:
    assert retired_parts("was_toldBefore") == ["told"]
    assert retired_words('Tells of the house, not of `told` or "a tie"') == ["Tells", "house"]
