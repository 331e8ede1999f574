"""Faults of the program while it reads, analyses or links one document: their reason in a few words, and their log.

The reason names no text of the document and no path of the machine. The log has the traceback.
"""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

from timeline.analysis import Analysis, OneOf, UndatedEvidence, analyse

if TYPE_CHECKING:
    from timeline.analysis import Publication
    from timeline.records import Document

__all__ = ["attempt_analysis", "is_fault_of_database", "log_fault", "reason_of"]

_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())


def attempt_analysis(document: Document, publication: Publication) -> Analysis:
    """Analyse the document; whatever its text does to the analysis, it costs this document alone.

    A failed analysis is empty but for its `error`. Evidence for the publication day stays where `analyse` leaves it.
    """
    try:
        return analyse(document, publication)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with the analysis, the document is kept
        log_fault(document, error)
        return Analysis(evidence=None if isinstance(publication, OneOf) else UndatedEvidence(), error=reason_of(error))


def reason_of(error: BaseException) -> str:
    """Return the class of the error and the module of Timeline that raised it: "KeyError in timeline.tagging.rule"."""
    modules = []
    step = error.__traceback__
    while step is not None:
        modules.append(str(step.tb_frame.f_globals.get("__name__")))
        step = step.tb_next
    module = next((name for name in reversed(modules) if name.startswith("timeline.")), None)
    return type(error).__name__ + (f" in {module}" if module else "")


def is_fault_of_database(error: Exception) -> bool:
    """Return whether the file, the disk or another process is at fault, and not what was to be written."""
    return isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.IntegrityError)


def log_fault(document: Document, error: BaseException) -> None:
    """Log the fault with its traceback, as an error: it is one of the program, whatever the document is like."""
    id, timeline = document.source.id, document.timeline
    _log.error(
        "document %r of timeline %r: %s",
        id,
        timeline,
        reason_of(error),
        exc_info=error,
        extra={"fields": {"document": id, "timeline": timeline, "reason": reason_of(error)}},
    )
