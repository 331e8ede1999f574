"""The order of the steps from documents to events: analyse, store, link, cluster, order, infer publication days.

Contract: this package alone knows the order of the steps. A batch is one transaction: all of it is stored or none.
"""

from timeline.pipeline.decide import decide, merge, split, undo
from timeline.pipeline.dry_run import tag_and_resolve
from timeline.pipeline.ingest import Outcome, Report, add, add_each, rebuild, upgrade
from timeline.pipeline.redate import Move, preview, redate, remove
from timeline.pipeline.revise import Revision, amend, revise

__all__ = [
    "Move",
    "Outcome",
    "Report",
    "Revision",
    "add",
    "add_each",
    "amend",
    "decide",
    "merge",
    "preview",
    "rebuild",
    "redate",
    "remove",
    "revise",
    "split",
    "tag_and_resolve",
    "undo",
    "upgrade",
]
