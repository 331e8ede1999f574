"""What has been served, counted for Prometheus.

prometheus_client is imported when an application is made, for it looks then whether several processes count together:
in the folder that `PROMETHEUS_MULTIPROC_DIR` names, as `timeline serve --workers 2` does.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

from flask import current_app, g, request

if TYPE_CHECKING:
    from flask import Flask, Response

__all__ = ["MEDIA_TYPE", "MULTIPROC_DIR", "install", "text"]

MULTIPROC_DIR = "PROMETHEUS_MULTIPROC_DIR"
MEDIA_TYPE = "text/plain"
_LABELS = ("method", "route")
_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"})


def install(app: Flask) -> None:
    """Counts every request, by its route, so that no address of someone's document becomes a label."""
    from prometheus_client import CollectorRegistry, Counter, Histogram  # noqa: PLC0415 - see above

    registry = CollectorRegistry()
    app.config["METRICS"] = registry
    served = Counter("timeline_requests", "Requests.", (*_LABELS, "status"), registry=registry)
    took = Histogram("timeline_request_seconds", "Until the answer begins.", _LABELS, registry=registry)

    def begin() -> None:
        g.counted_from = time.perf_counter()

    def end(response: Response) -> Response:
        labels = (
            request.method if request.method in _METHODS else "other",
            str(request.url_rule) if request.url_rule else "none",
        )
        served.labels(*labels, response.status_code).inc()
        took.labels(*labels).observe(time.perf_counter() - g.counted_from)
        return response

    app.before_request(begin)
    app.after_request(end)


def text() -> bytes:
    """All that was counted, by all processes that count together."""
    from prometheus_client import CollectorRegistry, generate_latest, multiprocess  # noqa: PLC0415 - see above

    registry: CollectorRegistry = current_app.config["METRICS"]
    if MULTIPROC_DIR in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
