"""The documentation: its examples run, its links lead somewhere, and its reference is complete and up to date."""

import json
import pydoc
import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from sybil.document import Document
from sybil.parsers.markdown import PythonCodeBlockParser

from tests.vocabulary import retired_words
from timeline import export
from timeline.cli import COMMANDS
from timeline.web import create_app

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
README = (ROOT / "README.md").read_text("utf-8")
CLI, FORMATS, HTTP, JSON, CONFIGURATION, PYTHON = (
    (DOCS / "reference" / f"{name}.md").read_text("utf-8")
    for name in ("cli", "formats", "http", "json", "configuration", "python")
)
ADRS = sorted((DOCS / "adr").glob("0*.md"))
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md")), ROOT / "benchmarks" / "README.md"]
CI = (ROOT / ".ci" / "run").read_text("utf-8")


def script(name: str) -> ModuleType:
    """Import a module of docs/, which is no package."""
    spec = spec_from_file_location(f"docs_{name}", DOCS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


GENERATE, HOOKS = script("generate"), script("hooks")


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", text, re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[Path, str]]:
    """Each Python block, with its fence, and its page."""
    pages = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
    return [
        (page, f"```python\n{block}\n```\n") for page in pages for block in blocks(page.read_text("utf-8"), "python")
    ]


@pytest.mark.parametrize(("page", "block"), examples(), ids=lambda value: getattr(value, "stem", ""))
def test_python_example_runs(page: Path, block: str) -> None:
    document = Document(block, str(page))
    for region in PythonCodeBlockParser()(document):
        document.add(region)

    for example in document.examples():
        example.evaluate()


def test_ci_runs_the_readme_commands() -> None:
    commands = dict(re.findall(r'^([A-Z_]+)="(.*)"$', CI, re.MULTILINE))

    assert blocks(README, "sh")[:2] == [
        f"{commands['INSTALL_DEMO']} && {commands['SERVE_DEMO']}",
        f"{commands['INSTALL_TEST']} && {commands['RUN_TEST']}",
    ]


@pytest.mark.parametrize("page", [README, JSON], ids=["README.md", "reference/json.md"])
def test_curl_example_gets_the_answer_shown(page: str, demo: Path) -> None:
    [request] = re.findall(r"curl 'http://127\.0\.0\.1:8000([^']*)'", page)
    answer = blocks(page, "json")[0]

    assert create_app(demo).test_client().get(request).get_json() == json.loads(answer)


@pytest.mark.parametrize("name", GENERATE.GENERATED)
def test_generated_page_is_up_to_date(name: str) -> None:
    page = (DOCS / "reference" / name).read_text("utf-8")

    assert GENERATE.filled(name, page) == page, "run `python docs/generate.py`"


@pytest.mark.parametrize("command", COMMANDS)
def test_reference_has_the_command(command: str) -> None:
    assert f"## `timeline {command}`" in CLI


def test_reference_has_each_route(demo: Path) -> None:
    rules = [rule for rule in create_app(demo).url_map.iter_rules() if rule.endpoint != "static"]
    routes = {
        f"{method} " + re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
        for rule in rules
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }

    assert {route for route in routes if f"`{route}`" not in HTTP} == set()


@pytest.mark.parametrize("format_", sorted(export.FORMATS))
def test_reference_has_the_export_format(format_: str) -> None:
    rows = [line for line in FORMATS.splitlines() if line.startswith("|")]

    assert [row for row in rows if f"`{format_}`" in row.split("|")[1]]


def test_reference_has_each_environment_variable() -> None:
    modules = [path.read_text("utf-8") for path in (ROOT / "timeline").rglob("*.py")]
    variables = {name for module in modules for name in re.findall(r"\bTIMELINE_[A-Z]+\b", module)}

    assert {name for name in variables if f"| `{name}` |" not in CONFIGURATION} == set()


def test_python_reference_names_exist() -> None:
    names = re.findall(r"^::: (timeline[\w.]*)$", PYTHON, re.MULTILINE)

    assert names
    assert [name for name in names if pydoc.locate(name) is None] == []


def test_paths_in_the_documentation_exist() -> None:
    pages = [ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")]
    paths = {path for page in pages for path in re.findall(r"`([\w/]+/[\w/]*\w\.py)`", page.read_text("utf-8"))}

    assert {path for path in paths if not (ROOT / path).exists() and not (ROOT / "timeline" / path).exists()} == set()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_relative_links_have_targets(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_page_has_no_retired_word(page: Path) -> None:
    """Code is skipped, except the help of commands."""
    code = r"\]\([^)]*\)" if page.name == "cli.md" else r"^```.*?^```$|^    .*?$|`[^`]*`|\]\([^)]*\)"

    assert retired_words(re.sub(code, "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)) == []


@pytest.mark.parametrize("adr", ADRS, ids=lambda adr: adr.stem)
def test_adr_is_short_and_states_what_was_given_up(adr: Path) -> None:
    text = adr.read_text("utf-8")

    assert len(text.splitlines()) < 40
    assert [part for part in ("**Context.**", "**Decision.**", "**What we gave up.**") if part not in text] == []


def test_index_lists_each_adr() -> None:
    index = (DOCS / "adr" / "index.md").read_text("utf-8")

    assert [adr.name for adr in ADRS if f"]({adr.name})" not in index] == []


def test_included_pages_link_within_the_site() -> None:
    for page in HOOKS.INCLUDED:
        targets = re.findall(r"\]\((?!https?:)([^)#]+)", HOOKS.included(page))

        assert [target for target in targets if not (DOCS / page).parent.joinpath(target).exists()] == []
