"""What a text tells, for the tests of this room."""

from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import DatedBy, Document, Mention, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

WRITTEN = Day(2015, 5, 12)  # a Tuesday


def everything(text: str, written: Day | None = WRITTEN, language: str = "en") -> tuple[Mention, ...]:
    """The mentions of a text that was written on a Tuesday."""
    source = Source("a", "a", None, written, PublishedFrom.GIVEN, None)
    timexes = tag(text)
    return extract_mentions(Document(source, "default", language, text), timexes, resolve_document(timexes, written))


def told(text: str, written: Day | None = WRITTEN, language: str = "en") -> tuple[Mention, ...]:
    """Those that anything dates, but for what is only so."""
    apart = (DatedBy.NOTHING, DatedBy.PRESENT)
    return tuple(one for one in everything(text, written, language) if one.dated_by not in apart)


def so(text: str) -> tuple[Mention, ...]:
    """Those that tell what is so as it is written."""
    return tuple(one for one in everything(text) if one.dated_by is DatedBy.PRESENT)


def besides(text: str) -> tuple[Mention, ...]:
    """Those that nothing dates."""
    return tuple(one for one in everything(text) if one.dated_by is DatedBy.NOTHING)


def dated(text: str) -> tuple[Mention, ...]:
    """Those of its mentions that a timex dates."""
    return tuple(mention for mention in told(text) if mention.timex is not None)


def only(text: str) -> Mention:
    """Its only mention that a timex dates."""
    (mention,) = dated(text)
    return mention
