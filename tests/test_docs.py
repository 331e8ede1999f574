"""README.md cannot lie: what it says is run, and what there is has its word in it."""

import json
import re
from pathlib import Path

import pytest
from sybil import Example
from sybil.document import Document
from sybil.parsers.markdown import PythonCodeBlockParser

from timeline import export
from timeline.cli import COMMANDS
from timeline.web import create_app

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
DECISIONS = sorted((ROOT / "docs" / "adr").glob("*.md"))
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), ROOT / "benchmarks" / "README.md"]
DOOR = (ROOT / ".ci" / "run").read_text("utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", README, re.MULTILINE | re.DOTALL)


def examples() -> list[Example]:
    return list(Document.parse(str(ROOT / "README.md"), PythonCodeBlockParser()).examples())


@pytest.mark.parametrize("example", examples(), ids=lambda example: f"line {example.line}")
def test_the_python_in_the_readme_runs(example: Example) -> None:
    example.evaluate()


def test_ci_runs_the_commands_of_the_readme() -> None:
    said = dict(re.findall(r'^([A-Z_]+)="(.*)"$', DOOR, re.MULTILINE))

    assert blocks("sh")[:2] == [
        f"{said['INSTALL_DEMO']} && {said['SERVE_DEMO']}",
        f"{said['INSTALL_TEST']} && {said['RUN_TEST']}",
    ]


def test_curl_gets_the_answer_that_the_readme_shows(demo: Path) -> None:
    [request] = re.findall(r"^curl 'http://127\.0\.0\.1:8000(.*)'$", README, re.MULTILINE)
    [answer] = blocks("json")

    assert create_app(demo).test_client().get(request).get_json() == json.loads(answer)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command: str) -> None:
    assert f"`timeline {command}" in README


def test_the_readme_names_every_route(demo: Path) -> None:
    rules = [rule for rule in create_app(demo).url_map.iter_rules() if rule.endpoint != "static"]
    routes = {
        f"{method} " + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
        for rule in rules
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }

    assert {route for route in routes if f"{route}`" not in README} == set()


@pytest.mark.parametrize("format_", sorted(export.FORMATS))
def test_the_readme_names_every_export_format(format_: str) -> None:
    [line] = re.findall(r"^\| `timeline export .*$", README, re.MULTILINE)
    table = README.partition("\n## Formats\n\n")[2].partition("\n\n")[0]

    assert f"`{format_}`" in line
    assert [row for row in table.splitlines() if f"`{format_}`" in row.split("|")[1]]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_link_inside_the_repository_leads_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: decision.stem)
def test_a_decision_is_short_and_says_what_was_given_up(decision: Path) -> None:
    text = decision.read_text("utf-8")

    assert len(text.splitlines()) < 40
    assert [part for part in ("**Context.**", "**Decision.**", "**What we gave up.**") if part not in text] == []
