"""The request log on stderr: one JSON object a line, without texts, queries and secrets."""

from __future__ import annotations

import logging
import re
import secrets
import sys
import time
import traceback
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import orjson
from flask import current_app, g, has_app_context, request

from timeline.web.settings import current_settings

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["install"]

_REQUEST_ID = re.compile(r"[A-Za-z0-9._:/+=-]{1,100}", re.ASCII)


class _JsonFormatter(logging.Formatter):
    """Formats a record as JSON. Of an exception it logs class and stack, not the message, which may quote a text."""

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            **getattr(record, "fields", {}),
        }
        kind, _, stack = record.exc_info or (None, None, None)
        if kind is not None:
            fields |= {"request": g.get("request_id"), "error": kind.__name__, "at": _stack_frames(stack)}
        return orjson.dumps(fields).decode()


class _StderrHandler(logging.Handler):
    """Writes to whatever `sys.stderr` is at the time of the record, within a request."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Leave out what is logged outside of an application, such as by a command in the same process."""
        return has_app_context() and bool(super().filter(record))

    def emit(self, record: logging.LogRecord) -> None:
        sys.stderr.write(f"{self.format(record)}\n")


def install(app: Flask) -> None:
    """Gives every request an id (its own if valid), and logs requests if the setting `log` is "requests".

    Errors are always logged, those of the analysis of a document too.
    """
    handler = _StderrHandler()
    handler.setFormatter(_JsonFormatter())
    app.logger.handlers = [handler]
    for name in ("timeline.pipeline", "timeline.readers"):
        logging.getLogger(name).handlers = [handler]
    app.logger.propagate = False
    app.logger.setLevel(logging.INFO if current_settings(app).log else logging.ERROR)
    app.before_request(_start_request)
    app.after_request(_log_request)


def _start_request() -> None:
    requested_id = request.headers.get("X-Request-Id", "")
    g.request_id = requested_id if _REQUEST_ID.fullmatch(requested_id) else secrets.token_hex(8)
    g.started_at = time.perf_counter()


def _log_request(response: Response) -> Response:
    response.headers["X-Request-Id"] = g.request_id
    token = g.get("token")
    fields = {
        "request": g.request_id,
        "method": request.method,
        "path": request.path,
        "route": str(request.url_rule) if request.url_rule else None,
        "status": response.status_code,
        "milliseconds": round((time.perf_counter() - g.started_at) * 1000, 1),
        "bytes": response.content_length,
        "token": token.id if token else None,
    }
    current_app.logger.info("", extra={"fields": fields})
    return response


def _stack_frames(tb: Any) -> list[str]:
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(tb)]
