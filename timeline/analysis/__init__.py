"""Analysis of one document: its temporal expressions, event mentions, temporal relations and blocking keys.

Contract: `analyse` is a pure function of one document and of what is known of its publication. It reads no database and
no clock. Documents and analyses can be pickled, so that other processes can analyse.
"""

from timeline.analysis.analyse import analyse
from timeline.analysis.analysis import Analysis, BlockingKeys, KeyedMention, UndatedEvidence, UndatedMention
from timeline.analysis.publication import Known, OneOf, Publication, Unknown, publication_of

__all__ = [
    "Analysis",
    "BlockingKeys",
    "KeyedMention",
    "Known",
    "OneOf",
    "Publication",
    "UndatedEvidence",
    "UndatedMention",
    "Unknown",
    "analyse",
    "publication_of",
]
