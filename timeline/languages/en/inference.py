"""English patterns of the words around a date that relate it to the day of writing."""

import re

from timeline.publication.inference.language import InferencePatterns

__all__ = ["LANGUAGE"]

_PAST_BEFORE = re.compile(r"(?:^|[\s(“\"])(?:in|on|since|dated)\s+$", re.IGNORECASE)

# A date that belongs to a noun or a plan is not that of the verb: "the event hosted in 2007 was discussed".
_BLOCKS_PAST = re.compile(
    r"\b(?:will|would|could|may|might|should|shall|can|to\s+be|being|next|upcoming|forthcoming|slated|set\s+for|plan(?:s|ned)?"
    r"|forecasts?|predict(?:s|ed)?|expect(?:s|ed|ing|ations?)?|scheduled|project(?:s|ed|ions?)?|proposed|targets?|goals?|budget|bids?"
    r"|host(?:s|ed|ing)?|prepar\w+|candidates?|qualif\w+|authori[sz]ed|agree(?:d|ment)?\s+to|competing)\b",
    re.IGNORECASE,
)

# In news, a deadline is in the future.
_TERM_BEFORE = re.compile(r"\b(?:by|until|till)\s+$", re.IGNORECASE)

# "Would" is a future seen from the past: "said that it would open in 1998" was written before or after 1998.
_FUTURE_VERB = (
    r"\b(?:will|shall|won[’']t|(?:he|she|it|they|we|I)[’']ll"
    r"|(?:is|are|remains?)\s+(?:(?:now|still|currently|also)\s+)?(?:not\s+)?(?:due|scheduled|expected|slated|set|planned|to)"
    r"|(?:plans?|hopes?|intends?|expects?|aims?)\s+to)\b"
)
_FUTURE_BEFORE = re.compile(
    rf"{_FUTURE_VERB}(?P<between>(?:\s+[\w’'$%.-]+){{0,8}}?)\s+(?:on|in|by|before|until|till|from|through)\s+$",
    re.IGNORECASE,
)

# The object of the verb may have a date of its own: "will review the loan made in 1994".
_BLOCKS_FUTURE = re.compile(
    r"\b(?:for|over|about|of|from|after|since|during|in|on|who|which|that|whose|following|ending|and|or|as|than|when)\b"
    r"|(?<!\bbe )(?<!\bbeen )(?<!ly )\b(?:\w+ed|made|held|given|taken|won|sent|brought|found|told|shot|built|left"
    r"|written|seen|fought|lost|struck|hit|born|sold|bought|begun|paid|met|drawn|shown|known)\b",
    re.IGNORECASE,
)

_NON_CALENDAR_YEAR = re.compile(r"fiscal|financial|season|school|academic", re.IGNORECASE)

_APPOSITION = re.compile(r"\s*(?:,|[–—]|\s-\s|\()\s*(?:(?:on|in|that is|i\.e\.,?)\s+)?", re.IGNORECASE)
_POSSESSIVE = re.compile(r"[’']s\s+(?:[\w-]+\s+){1,3}on\s+", re.IGNORECASE)
_APPOSITION_END = re.compile(r"\s*(?:[.,;:)–—?!]|\Z)(?!\s*(?:and|or)?\s*\d)")

_PLACE = r"(?:\s+in\s+[A-Z][\w.’'-]*(?:[ ,]+[A-Z][\w.’'-]*)*,?)?"
_AGE_BEFORE = re.compile(rf",\s*(?:aged?\s+)?(?P<age>\d{{1,3}}),\s*(?:who\s+)?was\s+born{_PLACE}\s+(?:in|on)\s+$")
_BIRTH_BEFORE = re.compile(rf"(?:\(|^)[Bb]orn{_PLACE}\s+(?:(?:in|on)\s+)?$")
_AGE_AFTER = re.compile(
    r"(?:,\s+the\s+(?P<old>\d{1,3})-year-old\b|(?:\)|,)\s+(?:(?:he|she)\s+)?(?:is|,)\s+(?:now\s+)?(?P<age>\d{1,3})\b(?![\s-]*[\w%]))"
)

LANGUAGE = InferencePatterns(
    past_before=_PAST_BEFORE,
    blocks_past=_BLOCKS_PAST,
    term_before=_TERM_BEFORE,
    future_before=_FUTURE_BEFORE,
    blocks_future=_BLOCKS_FUTURE,
    non_calendar_year=_NON_CALENDAR_YEAR,
    apposition=_APPOSITION,
    possessive=_POSSESSIVE,
    apposition_end=_APPOSITION_END,
    age_before=_AGE_BEFORE,
    birth_before=_BIRTH_BEFORE,
    age_after=_AGE_AFTER,
)
