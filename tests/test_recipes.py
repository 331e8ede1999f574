"""docs/recipes.md: each recipe runs, from top to bottom, against a real server."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server import TIMELINE, serving
from timeline.web import create_app

PAGE = (Path(__file__).parents[1] / "docs" / "recipes.md").read_text("utf-8")
RECIPES = re.findall(r"^```sh\n(.*?)^```\n(?:\n^```text\n(.*?)^```\n)?", PAGE, re.MULTILINE | re.DOTALL)
MISSING = [tool for tool in ("bash", "curl", "jq") if shutil.which(tool) is None]

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of the recipes: PORT of a server on the demo articles, and TOKEN to write to it."""
    folder = tmp_path_factory.mktemp("recipes")
    with serving(folder, "--demo") as live:
        created = subprocess.run(
            [TIMELINE, "token", "create", "Ada", "--db", live.path], capture_output=True, check=True, text=True
        )
        yield {**os.environ, "TOKEN": created.stdout.strip(), "PORT": str(live.port), "PWD": str(folder)}


@pytest.mark.skipif(bool(MISSING) and "CI" not in os.environ, reason=f"there is no {', '.join(MISSING)}")
@pytest.mark.parametrize(("recipe", "answer"), RECIPES, ids=range(len(RECIPES)))
def test_recipe_prints_the_answer_shown(recipe: str, answer: str, environment: dict[str, str]) -> None:
    script = recipe.replace(":8000", f":{environment['PORT']}")

    result = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script],
        capture_output=True,
        check=False,
        cwd=environment["PWD"],
        env=environment,
        text=True,
    )

    assert (result.returncode, result.stderr) == (0, "")
    assert not answer or result.stdout == answer


def test_each_data_route_has_a_recipe() -> None:
    paths = {rule.rule for rule in create_app("none.db").url_map.iter_rules() if rule.endpoint.startswith("api.")}
    names = {path.split("/")[1].partition("<")[0] for path in paths} - {"docs", "openapi.json"}

    assert {name for name in names if f":8000/{name}" not in PAGE} == set()
