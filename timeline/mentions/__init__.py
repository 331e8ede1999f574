"""Sentences and their timexes -> event mentions: what, who, said or done, past or planned, and after what.

The law of this room: pure; it reads a text by the words of its language's folder, and never compares two documents.
"""

from timeline.mentions.extract import Found, find, find_ordered

__all__ = ["Found", "find", "find_ordered"]
