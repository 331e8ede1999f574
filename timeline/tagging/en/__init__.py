"""English: the table of rules, the words of its slots, the lean of a clause.

The law of this room: it knows words and meanings, and nothing of how a table is run.
"""

from dataclasses import replace

from timeline.tagging.en.lean import lean
from timeline.tagging.en.lexicon import CLOSES, LEXICON
from timeline.tagging.en.rules import HEADS, RULES
from timeline.tagging.language import build_language

__all__ = ["HEADS", "LANGUAGE", "LEXICON", "RULES"]

LANGUAGE = replace(build_language(RULES, LEXICON, HEADS, lean), closes=CLOSES)
