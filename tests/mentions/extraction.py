"""Factories of mentions: each extracts them from a text that was published on a Tuesday."""

from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import DatedBy, Document, Mention, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

PUBLISHED = Day(2015, 5, 12)  # a Tuesday


def extract_all(text: str, published: Day | None = PUBLISHED, language: str = "en") -> tuple[Mention, ...]:
    """All mentions of the text."""
    source = Source("a", "a", None, published, PublishedFrom.GIVEN, None)
    timexes = tag(text)
    return extract_mentions(Document(source, "default", language, text), timexes, resolve_document(timexes, published))


def extract_events(text: str, published: Day | None = PUBLISHED, language: str = "en") -> tuple[Mention, ...]:
    """The dated mentions, without present states."""
    excluded = (DatedBy.NOTHING, DatedBy.PRESENT)
    return tuple(mention for mention in extract_all(text, published, language) if mention.dated_by not in excluded)


def extract_states(text: str) -> tuple[Mention, ...]:
    """The mentions of present states."""
    return tuple(mention for mention in extract_all(text) if mention.dated_by is DatedBy.PRESENT)


def extract_undated(text: str) -> tuple[Mention, ...]:
    """The mentions without a date."""
    return tuple(mention for mention in extract_all(text) if mention.dated_by is DatedBy.NOTHING)


def extract_explicit(text: str) -> tuple[Mention, ...]:
    """The mentions that a timex dates."""
    return tuple(mention for mention in extract_events(text) if mention.timex is not None)


def extract_single(text: str) -> Mention:
    """The only mention that a timex dates."""
    (mention,) = extract_explicit(text)
    return mention
