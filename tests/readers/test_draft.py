"""Tests of drafts, ids and publication days."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import readers
from timeline.dates import Day
from timeline.publication.evidence.signals import Evidence, Signal
from timeline.readers import draft
from timeline.readers.draft import Draft, IngestDefaults, build_document
from timeline.readers.errors import MAX_BYTES
from timeline.records import PublishedFrom

TEXT = "The ferry sank on Friday."
THURSDAY, FRIDAY, SATURDAY = (Day(2019, 12, day) for day in (19, 20, 21))


@given(st.text().filter(str.strip))
def test_build_document_content_id(text: str) -> None:
    """The same text has the same id, which can be part of a URL."""
    id = build_document(Draft(text), IngestDefaults()).source.id

    assert id == build_document(Draft(text), IngestDefaults(), "other.txt").source.id
    assert id.isascii()
    assert id.isalnum()


def test_build_document_distinct_ids() -> None:
    """Another text or timeline gives another id."""
    ids = {
        build_document(Draft(text), IngestDefaults(timeline)).source.id
        for text in (TEXT, f"{TEXT} ")
        for timeline in ("default", "court")
    }

    assert len(ids) == 4


def test_build_document_language() -> None:
    """The language is the first part of its tag."""
    assert build_document(Draft(TEXT, language="EN-gb"), IngestDefaults()).language == "en"


@pytest.mark.parametrize("language", ["", "German", "x\n", "d3"])
def test_build_document_invalid_language(language: str) -> None:
    """A language that is no tag is an error."""
    with pytest.raises(readers.BadField, match="language"):
        build_document(Draft(TEXT, language=language), IngestDefaults())


@pytest.mark.parametrize(("language", "day"), [("en-GB", FRIDAY), ("de", None)])
def test_build_document_datelines_by_language(language: str, day: Day | None) -> None:
    """Dates in the text give the publication day only if its language is read; metadata does in any language."""
    text = "Published: 20 December 2019\n\nThe ferry sank."
    evidence = (Evidence(SATURDAY, Signal.FRONT_MATTER, "date"),)

    without, with_metadata = (
        build_document(Draft(text, language=language, evidence=signals), IngestDefaults()).source
        for signals in ((), evidence)
    )

    assert without.published == day
    assert with_metadata.published == SATURDAY


def test_build_document_given_id() -> None:
    """A given id is kept."""
    assert (
        build_document(Draft(TEXT, id="https://example.org/a?b=c"), IngestDefaults()).source.id
        == "https://example.org/a?b=c"
    )


@pytest.mark.parametrize("id", ["", " ", "a\nb", " a", "x" * 501])
def test_build_document_invalid_id(id: str) -> None:
    """An id that cannot be written is an error."""
    with pytest.raises(readers.BadField):
        build_document(Draft(TEXT, id=id), IngestDefaults())


@pytest.mark.parametrize("text", ["", " \r\n\t", "\u2003"])
def test_build_document_blank_text(text: str) -> None:
    """A blank text is an error."""
    with pytest.raises(readers.EmptyDocument):
        build_document(Draft(text), IngestDefaults())


@pytest.mark.parametrize(
    ("of_it", "of_all", "expected"),
    [
        (FRIDAY, SATURDAY, (FRIDAY, PublishedFrom.GIVEN, None)),
        (None, SATURDAY, (SATURDAY, PublishedFrom.GIVEN, None)),
        (None, None, (THURSDAY, PublishedFrom.METADATA, "URL")),
    ],
)
def test_build_document_given_date_outranks_evidence(
    of_it: Day | None, of_all: Day | None, expected: tuple[Day, PublishedFrom, str | None]
) -> None:
    """A day given by a person outranks the document's evidence."""
    draft = Draft(TEXT, published=of_it, evidence=(Evidence(THURSDAY, Signal.URL),))
    source = build_document(draft, IngestDefaults(published=of_all)).source

    assert (source.published, source.published_from, source.published_by) == expected


def test_build_document_without_evidence() -> None:
    """A document without evidence has no day."""
    source = build_document(Draft(TEXT), IngestDefaults()).source

    assert (source.published, source.published_from, source.published_by) == (None, PublishedFrom.UNKNOWN, None)


def test_build_document_ignores_the_future() -> None:
    """A day after tomorrow is ignored, and does not hide a weaker signal."""
    signs = (Evidence(Day(2050, 1, 1), Signal.JSON_LD), Evidence(FRIDAY, Signal.URL))

    days = [
        build_document(Draft(TEXT, evidence=signs), IngestDefaults(today=today)).source.published
        for today in (FRIDAY, THURSDAY)
    ]

    assert days == [FRIDAY, FRIDAY]
    assert build_document(Draft(TEXT, evidence=signs), IngestDefaults(today=Day(2019, 12, 18))).source.published is None


@pytest.mark.parametrize(
    ("url", "text", "by"),
    [
        (
            "https://example.org/2019/12/20/ferry",
            "Lima, 19 December 2019 - x",
            'URL; dateline "Lima, 19 December 2019" says 2019-12-19',
        ),
        (None, "LIMA, Dec. 20, 2019 (Agency) -- The ferry sank.", 'dateline "LIMA, Dec. 20, 2019 (Agency)"'),
    ],
)
def test_build_document_url_and_dateline(url: str | None, text: str, by: str) -> None:
    """Any text is dated by its URL and its dateline."""
    source = build_document(Draft(text, url=url), IngestDefaults()).source

    assert (source.published, source.published_by) == (FRIDAY, by)


@pytest.mark.parametrize(
    "written", ["2019-12-20", "2019-12-20T23:59", "2019-12-20 08:00:00+14:00", "2019-12-20T08:00Z"]
)
def test_parse_published(written: str) -> None:
    """The day is that of the writer's zone."""
    assert draft.parse_published(written) == FRIDAY


@pytest.mark.parametrize(
    "written", ["", "2019", "2019-02-30", "0000-01-01", "20/12/2019", "2019-12-20x", "-0001-01-01", "²019-12-20"]
)
def test_parse_published_invalid(written: str) -> None:
    """A text that is no day is an error."""
    with pytest.raises(readers.BadPublished):
        draft.parse_published(written)


@given(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_decode(text: str) -> None:
    """UTF-8 is decoded exactly, without a byte order mark."""
    assert draft.decode(text.encode()) == text.removeprefix("\ufeff")


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"a\0b", readers.BinaryDocument),
        (TEXT.encode("utf-16"), readers.BinaryDocument),
        ("Åland".encode("latin-1"), readers.InvalidEncoding),
        (b" " * (MAX_BYTES + 1), readers.TooLarge),
    ],
)
def test_decode_invalid(data: bytes, fault: type[Exception]) -> None:
    """Bytes that are no text are an error."""
    with pytest.raises(fault):
        draft.decode(data)
