"""The description of the API: whole, valid, and true to what is served."""

import re
from typing import Any

import pytest
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from timeline.web import errors
from timeline.web.api import ROUTES

GETS = [
    route
    for route in ROUTES
    if route.method == "GET" and "<" not in route.path and "application/json" in route.gives.content
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
