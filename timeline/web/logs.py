"""What is told of each request on stderr: a JSON object a line, without a text, a query or a secret in it."""

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
from flask import current_app, g, request

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["install"]

_REQUEST_ID = re.compile(r"[A-Za-z0-9._:/+=-]{1,100}", re.ASCII)


class _JsonFormatter(logging.Formatter):
    """A record as JSON. Of an error its kind and its place are told, and not what it says: that may be of a text."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            **getattr(record, "told", {}),
        }
        kind, _, trace = record.exc_info or (None, None, None)
        if kind is not None:
            told |= {"request": g.get("request_id"), "error": kind.__name__, "at": _stack_frames(trace)}
        return orjson.dumps(told).decode()


class _StderrHandler(logging.Handler):
    """Whatever stderr is when there is something to tell."""

    def emit(self, record: logging.LogRecord) -> None:
        sys.stderr.write(f"{self.format(record)}\n")


def install(app: Flask) -> None:
    """Gives every request an id, its sender's where that is one, and logs what became of it where `LOG` is set."""
    handler = _StderrHandler()
    handler.setFormatter(_JsonFormatter())
    app.logger.handlers = [handler]
    app.logger.propagate = False
    app.logger.setLevel(logging.INFO if app.config["LOG"] else logging.ERROR)
    app.before_request(_start_request)
    app.after_request(_log_request)


def _start_request() -> None:
    sent = request.headers.get("X-Request-Id", "")
    g.request_id = sent if _REQUEST_ID.fullmatch(sent) else secrets.token_hex(8)
    g.began = time.perf_counter()


def _log_request(response: Response) -> Response:
    response.headers["X-Request-Id"] = g.request_id
    token = g.get("token")
    told = {
        "request": g.request_id,
        "method": request.method,
        "path": request.path,
        "route": str(request.url_rule) if request.url_rule else None,
        "status": response.status_code,
        "milliseconds": round((time.perf_counter() - g.began) * 1000, 1),
        "bytes": response.content_length,
        "token": token.id if token else None,
    }
    current_app.logger.info("", extra={"told": told})
    return response


def _stack_frames(tb: Any) -> list[str]:
    return [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(tb)]
