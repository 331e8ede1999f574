"""Event mention extraction: the sentences and timexes of a text -> event mentions, and temporal relations between them.

A mention says what happened, who acted, whether it was said or done, past or planned.

Contract: pure. Words come from the text's `Language`. It never compares two documents.
"""

from timeline.mentions.extract import Extraction, extract, extract_mentions

__all__ = ["Extraction", "extract", "extract_mentions"]
