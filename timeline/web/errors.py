"""What every error becomes over HTTP: this table is the whole policy.

An answer is application/problem+json (RFC 9457), or a page that says the same where a browser asked for a page.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from flask import Response, render_template, request
from werkzeug.exceptions import HTTPException

from timeline import decisions, store
from timeline.web.parameters import Fault, RefusedParameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask

    from timeline.errors import TimelineError

__all__ = ["NO_TYPE", "POINTERS", "PROBLEM_JSON", "STATUS", "Problem", "install", "problem", "problem_type"]

STATUS: Mapping[type[TimelineError], HTTPStatus] = {
    store.UnknownDecision: HTTPStatus.NOT_FOUND,
    store.UnknownDocument: HTTPStatus.NOT_FOUND,
    store.UnknownEvent: HTTPStatus.NOT_FOUND,
    store.UnknownTimeline: HTTPStatus.NOT_FOUND,
    RefusedParameters: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.BadPin: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.BadWords: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.MergeOfOne: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.SplitOfNothing: HTTPStatus.UNPROCESSABLE_ENTITY,
    store.BadCursor: HTTPStatus.UNPROCESSABLE_ENTITY,
    store.WindowBackwards: HTTPStatus.UNPROCESSABLE_ENTITY,
    store.NothingToRank: HTTPStatus.UNPROCESSABLE_ENTITY,
    store.WordsTooCommon: HTTPStatus.UNPROCESSABLE_ENTITY,
    store.NewerSchema: HTTPStatus.SERVICE_UNAVAILABLE,
    store.NoDatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    store.NotADatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    store.NotWritten: HTTPStatus.SERVICE_UNAVAILABLE,
    store.OldSchema: HTTPStatus.SERVICE_UNAVAILABLE,
}
"""An error that is not named here is a fault of ours, and answered 500."""

POINTERS: Mapping[type[TimelineError], str] = {
    store.UnknownTimeline: "#/timeline",
    store.BadCursor: "#/cursor",
    store.WindowBackwards: "#/to",
    store.NothingToRank: "#/sort",
    store.WordsTooCommon: "#/q",
}
"""Which parameter is to blame, where an error knows no more than what is wrong."""

PROBLEM_JSON = "application/problem+json"
NO_TYPE = "about:blank"
"""Of what HTTP itself refuses: the status says all (RFC 9457, section 4.2.1)."""
_CAPITAL = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Problem:
    """The members of RFC 9457; and `errors`, one for each thing that is wrong with the request."""

    type: str
    title: str
    status: int
    detail: str
    errors: tuple[Fault, ...] = ()


def install(app: Flask) -> None:
    """Lets every error pass through here."""
    app.register_error_handler(HTTPException, _refused)
    for kind in STATUS:
        app.register_error_handler(kind, _raised)


def problem(error: TimelineError) -> Problem:
    """The problem that an error of ours is, by the table."""
    status = STATUS[type(error)]
    faults = error.faults if isinstance(error, RefusedParameters) else ()
    pointer = POINTERS.get(type(error))
    if pointer is not None:
        faults = (Fault(pointer, str(error)),)
    return Problem(problem_type(type(error)), status.phrase, status, str(error), faults)


def problem_type(kind: type[TimelineError]) -> str:
    """The address, on this server, of what is known of a kind of error: its place in the description of the API."""
    return f"/docs#{_CAPITAL.sub('-', kind.__name__).lower()}"


def _raised(error: TimelineError) -> Response:
    return _answer(problem(error))


def _refused(error: HTTPException) -> Response:
    """What Flask itself refuses, and what went wrong here; its headers, `Allow` above all, are kept."""
    status = HTTPStatus(error.code or 500)
    answer = _answer(Problem(NO_TYPE, status.phrase, status, error.description or status.description))
    answer.headers.extend(header for header in error.get_headers() if header[0] != "Content-Type")
    return answer


def _answer(problem: Problem) -> Response:
    if _wants_a_page():
        answer = Response(render_template("error.html", problem=problem), problem.status)
    else:
        answer = Response(orjson.dumps(asdict(problem)), problem.status, mimetype=PROBLEM_JSON)
    answer.vary.add("Accept")
    return answer


def _wants_a_page() -> bool:
    """The API answers as JSON whoever asks."""
    formats = [PROBLEM_JSON, "text/html"]
    return request.blueprint != "api" and request.accept_mimetypes.best_match(formats) == "text/html"
