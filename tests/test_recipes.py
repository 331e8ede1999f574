"""docs/recipes.md: each recipe is run, from top to bottom, against a server as people start it."""

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


@pytest.fixture(scope="module")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """A server on the demonstration and a token for it, as an environment."""
    folder = tmp_path_factory.mktemp("recipes")
    with serving(folder, "--demo") as live:
        made = subprocess.run(
            [TIMELINE, "token", "create", "Ada", "--db", live.path], capture_output=True, check=True, text=True
        )
        yield {**os.environ, "TOKEN": made.stdout.strip(), "PORT": str(live.port), "PWD": str(folder)}


@pytest.mark.skipif(bool(MISSING) and "CI" not in os.environ, reason=f"there is no {', '.join(MISSING)}")
@pytest.mark.parametrize(("recipe", "answer"), RECIPES, ids=range(len(RECIPES)))
def test_a_recipe_does_what_it_says(recipe: str, answer: str, kitchen: dict[str, str]) -> None:
    here = recipe.replace(":8000", f":{kitchen['PORT']}")

    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", here],
        capture_output=True,
        check=False,
        cwd=kitchen["PWD"],
        env=kitchen,
        text=True,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert not answer or done.stdout == answer


def test_every_route_for_data_has_its_recipe() -> None:
    paths = {rule.rule for rule in create_app("none.db").url_map.iter_rules() if rule.endpoint.startswith("api.")}
    wanted = {path.split("/")[1].partition("<")[0] for path in paths} - {"docs", "openapi.json"}

    assert {part for part in wanted if f":8000/{part}" not in PAGE} == set()
