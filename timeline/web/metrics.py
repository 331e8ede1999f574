"""Request counts and durations for Prometheus.

prometheus_client is imported when an application is made: it checks at import whether several processes share their
metrics, in the folder that `PROMETHEUS_MULTIPROC_DIR` names. `timeline serve --workers 2` does so.
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
    """Counts every request by its route, so that no URL of a document becomes a label."""
    from prometheus_client import CollectorRegistry, Counter, Histogram  # noqa: PLC0415 - see above

    registry = CollectorRegistry()
    app.config["METRICS"] = registry
    requests = Counter("timeline_requests", "Number of requests.", (*_LABELS, "status"), registry=registry)
    durations = Histogram("timeline_request_seconds", "Seconds until the response begins.", _LABELS, registry=registry)

    def start() -> None:
        g.metrics_started_at = time.perf_counter()

    def count(response: Response) -> Response:
        labels = (
            request.method if request.method in _METHODS else "other",
            str(request.url_rule) if request.url_rule else "none",
        )
        requests.labels(*labels, response.status_code).inc()
        durations.labels(*labels).observe(time.perf_counter() - g.metrics_started_at)
        return response

    app.before_request(start)
    app.after_request(count)


def text() -> bytes:
    """Return all metrics in the Prometheus text format, summed over the processes that share them."""
    from prometheus_client import CollectorRegistry, generate_latest, multiprocess  # noqa: PLC0415 - see above

    registry: CollectorRegistry = current_app.config["METRICS"]
    if MULTIPROC_DIR in os.environ:
        registry = CollectorRegistry()
        multiprocess.MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return generate_latest(registry)
