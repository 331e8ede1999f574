"""The probe: three real articles with a hand-written timeline, which may not be published with the project.

TIMELINE_PROBE names their folder; the default is `shared/probe` beside the checkout. Tests of them are marked
`pytest.mark.corpora(PROBE)`, and deselected where the folder does not exist.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

PROBE = Path(os.environ.get("TIMELINE_PROBE") or Path(__file__).parents[2] / "shared" / "probe")
ARTICLES = sorted(PROBE.glob("*.txt")) if PROBE.exists() else [PROBE] * 3
"""The three articles, by publication day."""


@cache
def answer() -> dict[str, Any]:
    """The hand-written timeline: its documents, events and `not_events`."""
    loaded: dict[str, Any] = json.loads((PROBE / "timeline.json").read_text(encoding="utf-8"))
    return loaded
