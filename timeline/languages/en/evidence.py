"""English labels and bylines beside a publication date: "Published on", "By Jane Roe", "Last updated"."""

import re

from timeline.publication.evidence.language import DateLabels

__all__ = ["LANGUAGE"]

_LABEL = re.compile(
    r"(?:^|[|·•;,(–—]|\s-)\s*(?:first |originally )?"
    r"(?:(?:date|dated|date of publication|publication date|pub date|date published)\s*:"
    r"|(?:published|posted|issued|filed|released)(?: online)?"
    r"(?: by [^|,;:\d]{1,60}?(?= on\b| at\b|[,:]))?,?(?: on| at)?\s*:?)\s*",
    re.IGNORECASE,
)
_EVENT_LABEL = re.compile(
    r"\s*(?:venue|location|where|when|place|time|tickets|admission|doors|rsvp)\s*:", re.IGNORECASE
)
_MODIFIED = re.compile(r"updat|modif|edited|revis|correct|copyright|©|\(c\)|retrieved|accessed|printed", re.IGNORECASE)
_AFTER_LABELLED = re.compile(
    r"[\s,]*(?:$|[|·•;)(./–—]|\s-|at\b|by\b|in\b|\d|(?i:last|updated|modified|edited)\b|[A-Z]{2,4}\b)"
)
_FILLER = re.compile(
    r"[\W_]*(?:(?:on|at|the|GMT|UTC|BST|CET|ET|EST|EDT|PT|PST|PDT|IST|a\.m|p\.m|am|pm|\d{1,2}[.:]\d\d)[\W_]*)*"
)
_BYLINE = re.compile(r"\s*(?:by|from|text|story|words)\b:?[^\d!?]{2,60}", re.IGNORECASE)
_PLACE = re.compile(
    r"[\"“'(]?(?P<place>[A-Z][\w.'’-]*"
    r"(?:(?: |, ?|/)(?:(?:de|of|al|la|el|and|du|am) )?[A-Z][\w.'’-]*){0,5})[\s,(:–—-]*"
)
_NOT_A_PLACE = re.compile(
    r"(?:The|On|In|By|At|From|Since|Until|Before|After|It|He|She|They|We|This|That|Published|Posted|Updated|Date|Last)\b"
)
_MODIFIED_BEFORE = re.compile(r"(?:updated?|modified|edited|corrected|revised|updates?)(?: on| at)?\W*$", re.IGNORECASE)
_PUBLISHED_BEFORE = re.compile(r"(?:published|posted)(?: on| at)?\W*$", re.IGNORECASE)

LANGUAGE = DateLabels(
    label=_LABEL,
    after_label=_AFTER_LABELLED,
    event_label=_EVENT_LABEL,
    modified=_MODIFIED,
    filler=_FILLER,
    byline=_BYLINE,
    place=_PLACE,
    not_a_place=_NOT_A_PLACE,
    published_before=_PUBLISHED_BEFORE,
    modified_before=_MODIFIED_BEFORE,
)
