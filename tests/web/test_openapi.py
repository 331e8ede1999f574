"""The OpenAPI description is complete, valid, and matches the responses."""

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
def description(client: FlaskClient) -> Any:
    return client.get("/openapi.json").get_json()


def test_description_is_valid(description: Any) -> None:
    """The description is valid OpenAPI 3.1."""
    validate(description)

    assert description["openapi"] == "3.1.0"


def test_every_route_is_described(client: FlaskClient, description: Any) -> None:
    """Every route of the API is described."""
    rules = [rule for rule in client.application.url_map.iter_rules() if rule.endpoint.startswith("api.")]
    served = {
        (re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in rules
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
    }

    assert {(path, method) for path, methods in description["paths"].items() for method in methods} == served


@pytest.mark.parametrize("route", GETS, ids=lambda route: route.path)
def test_responses_match_schemas(route: Any, client: FlaskClient, description: Any) -> None:
    """Responses match their schemas."""
    answer = description["paths"][route.path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    body = client.get(route.path).get_json()

    Draft202012Validator({**answer, "components": description["components"]}).validate(body)


def test_parameters_have_descriptions(description: Any) -> None:
    """Every parameter has a description."""
    operations = [operation for methods in description["paths"].values() for operation in methods.values()]
    parameters = [parameter for operation in operations for parameter in operation["parameters"]]

    assert [parameter["name"] for parameter in parameters if not parameter.get("description")] == []


def test_problems_on_docs_page(client: FlaskClient) -> None:
    """The docs page explains every kind of problem."""
    page = client.get("/docs").text

    missing = [kind for kind in errors.STATUS if f'id="{errors.problem_type(kind).partition("#")[2]}"' not in page]
    assert missing == []


def test_docs_page_without_scripts(client: FlaskClient) -> None:
    """The docs page needs no script and no other host."""
    page = client.get("/docs")

    assert "script-src" not in page.headers["Content-Security-Policy"]
    assert "<script" not in page.text
    assert re.findall(r'(?:src|href)="(?:https?:)?//', page.text) == []


def test_examples_are_current(demo: Path) -> None:
    """The examples are the current responses; `.ci/run examples` updates them."""
    now = examples.answers(create_app(demo).test_client(), dict(EXAMPLES))

    assert examples.without_varying(dict(EXAMPLES)) == examples.without_varying(now)


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_match_schemas(name: str, description: Any) -> None:
    """Examples match their schemas."""
    operations = [operation for methods in description["paths"].values() for operation in methods.values()]
    [answer] = [operation["responses"]["200"] for operation in operations if operation["operationId"] == name]
    content = answer["content"]["application/json"]

    Draft202012Validator({**content["schema"], "components": description["components"]}).validate(content["example"])


def test_json_responses_have_examples(description: Any) -> None:
    """JSON responses have examples, except of decisions, which the demonstration has none of."""
    paths = description["paths"].items()
    operations = [methods["get"] for path, methods in paths if "get" in methods and path != "/decisions/{id}"]
    answers = [operation["responses"].get("200", {}) for operation in operations]
    contents = [answer["content"]["application/json"] for answer in answers if "application/json" in answer["content"]]

    assert [content for content in contents if "schema" in content and "example" not in content] == []


def test_optional_keys_not_required(description: Any) -> None:
    """Optional keys are not required."""
    schemas = description["components"]["schemas"]

    assert set(schemas["Decision"]["required"]) == {"id", "kind", "author", "made"}
    assert set(schemas["Found"]["properties"]) - set(schemas["Found"]["required"]) == {"match"}
    assert "required" not in schemas["SlimEvent"]


@pytest.mark.parametrize("header", ["ETag", "Cache-Control", "Vary"])
def test_headers_are_described(header: str, description: Any) -> None:
    """The headers of GET responses are described."""
    gets = [methods["get"] for methods in description["paths"].values() if "get" in methods]

    assert [get["operationId"] for get in gets if header not in get["responses"]["200"]["headers"]] == []
