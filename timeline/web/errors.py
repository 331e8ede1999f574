"""Errors over HTTP: one table maps each error class to its status.

Responses are application/problem+json (RFC 9457), or a page with the same content if a browser asked for a page.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson
from flask import Response, g, render_template, request
from werkzeug.exceptions import HTTPException

from timeline import export, readers, storage
from timeline.records import decisions
from timeline.web import auth, embed_target, idempotency, preconditions, rate_limit, request_bodies
from timeline.web.query_parameters import Fault, RefusedParameters

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Flask

    from timeline.errors import TimelineError

__all__ = [
    "GENERIC_TYPE",
    "POINTERS",
    "PROBLEM_JSON",
    "STATUS",
    "Problem",
    "headers",
    "install",
    "problem",
    "problem_type",
]

STATUS: Mapping[type[TimelineError], HTTPStatus] = {
    export.UnknownFormat: HTTPStatus.NOT_FOUND,
    storage.UnknownDecision: HTTPStatus.NOT_FOUND,
    storage.UnknownDocument: HTTPStatus.NOT_FOUND,
    storage.UnknownEvent: HTTPStatus.NOT_FOUND,
    storage.UnknownTimeline: HTTPStatus.NOT_FOUND,
    storage.UnknownToken: HTTPStatus.NOT_FOUND,
    RefusedParameters: HTTPStatus.UNPROCESSABLE_ENTITY,
    auth.BadToken: HTTPStatus.UNAUTHORIZED,
    auth.CrossSite: HTTPStatus.FORBIDDEN,
    auth.NarrowToken: HTTPStatus.FORBIDDEN,
    auth.NoToken: HTTPStatus.UNAUTHORIZED,
    auth.OtherTimeline: HTTPStatus.FORBIDDEN,
    request_bodies.RefusedBody: HTTPStatus.UNPROCESSABLE_ENTITY,
    request_bodies.WrongMediaType: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    embed_target.NotEmbeddable: HTTPStatus.NOT_FOUND,
    embed_target.OnlyJson: HTTPStatus.NOT_IMPLEMENTED,
    readers.BadField: HTTPStatus.UNPROCESSABLE_ENTITY,
    readers.BadPublished: HTTPStatus.UNPROCESSABLE_ENTITY,
    readers.BinaryDocument: HTTPStatus.UNPROCESSABLE_ENTITY,
    readers.EmptyDocument: HTTPStatus.UNPROCESSABLE_ENTITY,
    readers.InvalidEncoding: HTTPStatus.UNPROCESSABLE_ENTITY,
    readers.Malformed: HTTPStatus.BAD_REQUEST,
    readers.ReadingFailed: HTTPStatus.UNPROCESSABLE_ENTITY,
    readers.TooLarge: HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    readers.UnknownKind: HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
    readers.Unreadable: HTTPStatus.UNPROCESSABLE_ENTITY,
    rate_limit.TooManyRequests: HTTPStatus.TOO_MANY_REQUESTS,
    preconditions.Changed: HTTPStatus.PRECONDITION_FAILED,
    preconditions.NoPrecondition: HTTPStatus.PRECONDITION_REQUIRED,
    idempotency.BadKey: HTTPStatus.BAD_REQUEST,
    idempotency.KeyReused: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.BadTimelineName: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.LastingTimeline: HTTPStatus.CONFLICT,
    storage.TokenNameTaken: HTTPStatus.CONFLICT,
    decisions.BadPin: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.BadWords: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.MergeOfOne: HTTPStatus.UNPROCESSABLE_ENTITY,
    decisions.SplitOfNothing: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.BadCursor: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.WindowBackwards: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.NothingToRank: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.WordsTooCommon: HTTPStatus.UNPROCESSABLE_ENTITY,
    storage.NewerSchema: HTTPStatus.SERVICE_UNAVAILABLE,
    storage.NoDatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    storage.NotADatabase: HTTPStatus.SERVICE_UNAVAILABLE,
    storage.NotWritten: HTTPStatus.SERVICE_UNAVAILABLE,
    storage.OldSchema: HTTPStatus.SERVICE_UNAVAILABLE,
}
"""An error class that is missing here is a bug and is answered with 500."""

POINTERS: Mapping[type[TimelineError], str] = {
    storage.UnknownTimeline: "#/timeline",
    storage.BadCursor: "#/cursor",
    storage.WindowBackwards: "#/to",
    storage.NothingToRank: "#/sort",
    storage.WordsTooCommon: "#/q",
    embed_target.NotEmbeddable: "#/url",
    embed_target.OnlyJson: "#/format",
}
"""The parameter that causes an error which does not name one itself."""

_RETRY_SECONDS = 5
"""Seconds to wait before the next attempt when the server is busy."""

PROBLEM_JSON = "application/problem+json"
GENERIC_TYPE = "about:blank"
"""For errors of HTTP itself, where the status says everything (RFC 9457, section 4.2.1)."""
_CAPITAL_LETTER = re.compile(r"(?<!^)(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Problem:
    """The members of RFC 9457, and `errors`: one entry for each fault of the request."""

    type: str
    title: str
    status: int
    detail: str
    errors: tuple[Fault, ...] = ()


def install(app: Flask) -> None:
    """Registers the handlers of all errors."""
    app.register_error_handler(HTTPException, _handle_http_exception)
    for kind in STATUS:
        app.register_error_handler(kind, _handle_error)


def problem(error: TimelineError) -> Problem:
    """Return the problem for an error, according to the table."""
    status = STATUS[type(error)]
    faults = error.faults if isinstance(error, RefusedParameters) else ()
    pointer = POINTERS.get(type(error))
    if pointer is not None:
        faults = (Fault(pointer, str(error)),)
    return Problem(problem_type(type(error)), status.phrase, status, str(error), faults)


def problem_type(kind: type[TimelineError]) -> str:
    """Return the URL, on this server, that documents a class of errors."""
    return f"/docs#{_CAPITAL_LETTER.sub('-', kind.__name__).lower()}"


def headers(error: TimelineError) -> dict[str, str | list[str]]:
    """Return the extra response headers: `WWW-Authenticate`, `Retry-After`, `Accept`. A list is one header per item."""
    match error:
        case rate_limit.TooManyRequests(retry_after=seconds):
            return {"Retry-After": str(seconds)}
        case storage.NotWritten():
            return {"Retry-After": str(_RETRY_SECONDS)}
        case request_bodies.WrongMediaType(readable=media_types):
            return {"Accept": ", ".join(media_types)}
    challenge = auth.CHALLENGES.get(type(error))
    if challenge is None:
        return {}
    # Chromium reads one challenge per header line, and prompts for a password if it is Basic.
    prompts = _is_page_request() and request.method in auth.SAFE_METHODS
    return {"WWW-Authenticate": ['Basic realm="timeline"', challenge] if prompts else challenge}


def _handle_error(error: TimelineError) -> Response:
    response = _problem_response(problem(error))
    response.headers.extend(headers(error))
    return response


def _handle_http_exception(error: HTTPException) -> Response:
    """Errors of Flask and unexpected exceptions; their headers, such as `Allow`, are kept."""
    status = HTTPStatus(error.code or 500)
    response = _problem_response(Problem(GENERIC_TYPE, status.phrase, status, error.description or status.description))
    response.headers.extend(header for header in error.get_headers() if header[0] != "Content-Type")
    return response


def _problem_response(problem: Problem) -> Response:
    if _prefers_html():
        response = Response(render_template("error.html", problem=problem), problem.status)
    else:
        response = Response(orjson.dumps(asdict(problem)), problem.status, mimetype=PROBLEM_JSON)
    response.vary.add("Accept")
    return response


def _prefers_html() -> bool:
    """True for pages requested by a browser. The API answers with JSON whatever `Accept` says."""
    formats = [PROBLEM_JSON, "text/html"]
    return (request.blueprint != "api" or _is_page_request()) and request.accept_mimetypes.best_match(
        formats
    ) == "text/html"


def _is_page_request() -> bool:
    """True for the routes of pages, and for pages served at the URL of an API resource."""
    return request.blueprint == "pages" or "page" in g
