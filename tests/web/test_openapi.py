"""The description of the API: whole, valid, and true to what is served."""

import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from tests.web import examples
from timeline.web import create_app, errors
from timeline.web.api import ROUTES
from timeline.web.api.openapi import EXAMPLES

GETS = [
    route
    for route in ROUTES
    if route.method == "GET" and "<" not in route.path and "application/json" in route.response.content
]


@pytest.fixture
def described(client: FlaskClient) -> Any:
    return client.get("/openapi.json").get_json()


def test_the_description_is_valid_openapi(described: Any) -> None:
    validate(described)

    assert described["openapi"] == "3.1.0"


def test_every_route_of_the_api_is_described(client: FlaskClient, described: Any) -> None:
    rules = [rule for rule in client.application.url_map.iter_rules() if rule.endpoint.startswith("api.")]
    served = {
        (re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in rules
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }

    assert {(path, method) for path, methods in described["paths"].items() for method in methods} == served


@pytest.mark.parametrize("route", GETS, ids=lambda route: route.path)
def test_what_is_served_has_the_shape_that_is_described(route: Any, client: FlaskClient, described: Any) -> None:
    answer = described["paths"][route.path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    given = client.get(route.path).get_json()

    Draft202012Validator({**answer, "components": described["components"]}).validate(given)


def test_every_parameter_says_what_it_does(described: Any) -> None:
    operations = [operation for methods in described["paths"].values() for operation in methods.values()]
    parameters = [parameter for operation in operations for parameter in operation["parameters"]]

    assert [parameter["name"] for parameter in parameters if not parameter.get("description")] == []


def test_every_kind_of_problem_is_explained_to_people(client: FlaskClient) -> None:
    page = client.get("/docs").text

    missing = [kind for kind in errors.STATUS if f'id="{errors.problem_type(kind).partition("#")[2]}"' not in page]
    assert missing == []


def test_the_page_needs_no_script_and_no_other_host(client: FlaskClient) -> None:
    page = client.get("/docs")

    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert "<script" not in page.text
    assert re.findall(r'(?:src|href)="(?:https?:)?//', page.text) == []


def test_the_examples_are_what_the_demonstration_answers(demo: Path) -> None:
    """`.ci/run examples` writes them anew."""
    now = examples.answers(create_app(demo).test_client(), dict(EXAMPLES))

    assert examples.lasting(dict(EXAMPLES)) == examples.lasting(now)


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_has_the_shape_that_is_described(name: str, described: Any) -> None:
    operations = [operation for methods in described["paths"].values() for operation in methods.values()]
    [answer] = [operation["responses"]["200"] for operation in operations if operation["operationId"] == name]
    content = answer["content"]["application/json"]

    Draft202012Validator({**content["schema"], "components": described["components"]}).validate(content["example"])


def test_every_answer_of_json_has_an_example(described: Any) -> None:
    """Of what the demonstration can be asked: it has no decision, and nothing is written to it."""
    paths = described["paths"].items()
    operations = [methods["get"] for path, methods in paths if "get" in methods and path != "/decisions/{id}"]
    answers = [operation["responses"].get("200", {}) for operation in operations]
    contents = [answer["content"]["application/json"] for answer in answers if "application/json" in answer["content"]]

    assert [content for content in contents if "schema" in content and "example" not in content] == []


def test_a_key_that_is_not_always_there_is_not_required(described: Any) -> None:
    schemas = described["components"]["schemas"]

    assert set(schemas["Decision"]["required"]) == {"id", "kind", "author", "made"}
    assert set(schemas["Found"]["properties"]) - set(schemas["Found"]["required"]) == {"match"}
    assert "required" not in schemas["SlimEvent"]


@pytest.mark.parametrize("header", ["ETag", "Cache-Control", "Vary"])
def test_the_headers_of_reading_are_described(header: str, described: Any) -> None:
    gets = [methods["get"] for methods in described["paths"].values() if "get" in methods]

    assert [get["operationId"] for get in gets if header not in get["responses"]["200"]["headers"]] == []
