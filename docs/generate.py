"""Writes the generated parts of docs/reference/: commands from click's help, routes from the OpenAPI description.

`python docs/generate.py` writes them; tests/test_docs.py fails when the committed pages are stale. A page keeps what is
written by hand: only the text between `<!-- generated: NAME -->` and `<!-- end: NAME -->` is replaced.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from timeline.cli import main
from timeline.web import create_app
from timeline.web.errors import STATUS, problem_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

REFERENCE = Path(__file__).parent / "reference"
_COLUMNS = 100
_HEADERS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def commands() -> str:
    """Each command with its help."""
    return "\n".join(_command(("timeline",), main))


def _command(path: tuple[str, ...], command: click.Command, parent: click.Context | None = None) -> Iterator[str]:
    context = click.Context(
        command, parent, info_name=path[-1], terminal_width=_COLUMNS, max_content_width=_COLUMNS, color=False
    )
    yield f"{'#' * min(len(path) + 1, 4)} `{' '.join(path)}`\n\n```text\n{command.get_help(context).rstrip()}\n```\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None:
                yield from _command((*path, name), below, context)


def description() -> dict[str, Any]:
    """The OpenAPI description, as the server gives it."""
    answer: dict[str, Any] = create_app("none.db").test_client().get("/openapi.json").get_json()
    return answer


def routes() -> str:
    """Each route of the API: its parameters, its body and its answers."""
    api = description()
    operations = [
        (method.upper(), path, operation)
        for path, methods in api["paths"].items()
        for method, operation in methods.items()
        if method.upper() in _HEADERS
    ]
    return "\n".join(_route(*each) for each in operations)


def _route(method: str, path: str, operation: Mapping[str, Any]) -> str:
    parts = [f"### `{method} {path}`\n", f"{operation['summary']}.\n"]
    if "description" in operation:
        parts.append(f"{operation['description']}\n")
    parts += [*_parameters(operation), *_body(operation), *_answers(operation)]
    return "\n".join(parts)


def _parameters(operation: Mapping[str, Any]) -> Iterator[str]:
    rows = [
        (f"`{each['name']}`", _where(each), _type(each["schema"]), each.get("description", ""))
        for each in operation["parameters"]
    ]
    if rows:
        yield _table(("parameter", "in", "type", ""), rows)


def _where(parameter: Mapping[str, Any]) -> str:
    return f"{parameter['in']}{', required' if parameter.get('required') else ''}"


def _body(operation: Mapping[str, Any]) -> Iterator[str]:
    content = operation.get("requestBody", {}).get("content", {})
    if content:
        kinds = ", ".join(f"`{media}`{_of(each)}" for media, each in content.items())
        yield f"Body: {kinds}.\n"


def _answers(operation: Mapping[str, Any]) -> Iterator[str]:
    rows, errors = [], []
    for status, answer in operation["responses"].items():
        if status >= "400":
            errors.append(status)
            continue
        kinds = ", ".join(f"`{media}`{_of(each)}" for media, each in answer.get("content", {}).items())
        rows.append((status, answer.get("description", ""), kinds))
    yield _table(("status", "", "body"), rows)
    yield f"Errors: {', '.join(errors)}.\n"


def _of(media: Mapping[str, Any]) -> str:
    named = _type(media.get("schema", {}))
    return f" ({named})" if named.startswith("[") or " or [" in named else ""


def schemas() -> str:
    """Each JSON object of the API with its members."""
    return "\n".join(_schema(name, each) for name, each in description()["components"]["schemas"].items())


def _schema(name: str, schema: Mapping[str, Any]) -> str:
    required = set(schema.get("required", ()))
    rows = [
        (f"`{member}`", _type(each), "yes" if member in required else "", each.get("description", ""))
        for member, each in schema.get("properties", {}).items()
    ]
    return f"### {name} {{ #schema-{name.lower()} }}\n\n{_table(('member', 'type', 'always', ''), rows)}"


def _type(schema: Mapping[str, Any]) -> str:
    """A JSON Schema in a few words."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#schema-{name.lower()})"
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            return " or ".join(map(_type, schema[several]))
    if "enum" in schema:
        return ", ".join(f"`{'null' if value is None else value}`" for value in schema["enum"])
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    return " or ".join(_kind(kind, schema) for kind in kinds)


def _kind(kind: str, schema: Mapping[str, Any]) -> str:
    if kind == "array" and "items" in schema:
        return f"array of {_type(schema['items'])}"
    low, high = schema.get("minimum"), schema.get("maximum")
    return kind if low is None or high is None else f"{kind}, {low:g} to {high:g}"


def problems() -> str:
    """Each kind of problem: its `type`, its status, and what it means."""
    rows = sorted(
        (f"`{problem_type(kind)}`", str(status.value), (kind.__doc__ or "").partition("\n")[0])
        for kind, status in STATUS.items()
    )
    return _table(("type", "status", ""), rows)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines) + "\n"


GENERATED: Mapping[str, Mapping[str, Callable[[], str]]] = {
    "cli.md": {"commands": commands},
    "http.md": {"routes": routes, "problems": problems, "schemas": schemas},
}
"""The generated parts of each page, by their names in it."""


def filled(page: str, text: str) -> str:
    """The text of a page of the reference with its generated parts made anew."""
    for name, make in GENERATED[page].items():
        begin, end = f"<!-- generated: {name} -->", f"<!-- end: {name} -->"
        part = re.compile(f"{begin}.*?{end}", re.DOTALL)
        if not part.search(text):
            raise ValueError(f"{page} has no place for {name}: {begin} {end}")
        made = f"{begin}\n\n{make()}\n{end}"
        text = part.sub(lambda _, made=made: made, text)  # type: ignore[misc]
    return text


if __name__ == "__main__":
    for page in GENERATED:
        path = REFERENCE / page
        path.write_text(filled(page, path.read_text("utf-8")), "utf-8")
