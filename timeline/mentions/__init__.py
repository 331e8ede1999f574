"""Sentences and their timexes -> event mentions: what, who, said or done, past or planned, and after what.

The law of this room: pure; it reads a text by the words of its language's folder, and never compares two documents.
"""

from timeline.mentions.extract import Extraction, extract, extract_mentions

__all__ = ["Extraction", "extract", "extract_mentions"]
