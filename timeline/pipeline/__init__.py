"""The order of the steps from documents to events: analyse, store, link, cluster, order, infer publication days.

Contract: this package alone knows the order of the steps. A batch is one transaction: all of it is stored or none. A
fault of the analysis costs one document its dates and events; the document and all others are stored.
"""

from timeline.pipeline.decide import decide, merge, split, undo
from timeline.pipeline.dry_run import tag_and_resolve
from timeline.pipeline.ingest import FailedAnalysis, Ingested, Outcome, Report, add, add_each
from timeline.pipeline.reanalyse import Reanalysis, reanalyse, reanalyse_failed, rebuild, upgrade
from timeline.pipeline.redate import Move, preview, redate, remove
from timeline.pipeline.revise import Revision, amend, revise

__all__ = [
    "FailedAnalysis",
    "Ingested",
    "Move",
    "Outcome",
    "Reanalysis",
    "Report",
    "Revision",
    "add",
    "add_each",
    "amend",
    "decide",
    "merge",
    "preview",
    "reanalyse",
    "reanalyse_failed",
    "rebuild",
    "redate",
    "remove",
    "revise",
    "split",
    "tag_and_resolve",
    "undo",
    "upgrade",
]
