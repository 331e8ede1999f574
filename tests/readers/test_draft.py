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
def test_the_same_text_has_the_same_id_and_it_fits_into_an_address(text: str) -> None:
    id = build_document(Draft(text), IngestDefaults()).source.id

    assert id == build_document(Draft(text), IngestDefaults(), "other.txt").source.id
    assert id.isascii()
    assert id.isalnum()


def test_another_text_or_timeline_has_another_id() -> None:
    ids = {
        build_document(Draft(text), IngestDefaults(timeline)).source.id
        for text in (TEXT, f"{TEXT} ")
        for timeline in ("default", "court")
    }

    assert len(ids) == 4


def test_a_language_is_known_by_its_first_part() -> None:
    assert build_document(Draft(TEXT, language="EN-gb"), IngestDefaults()).language == "en"


def test_an_id_that_is_given_stays() -> None:
    assert (
        build_document(Draft(TEXT, id="https://example.org/a?b=c"), IngestDefaults()).source.id
        == "https://example.org/a?b=c"
    )


@pytest.mark.parametrize("id", ["", " ", "a\nb", " a", "x" * 501])
def test_an_id_that_nobody_could_write_is_refused(id: str) -> None:
    with pytest.raises(readers.BadField):
        build_document(Draft(TEXT, id=id), IngestDefaults())


@pytest.mark.parametrize("text", ["", " \r\n\t", "\u2003"])
def test_a_blank_document_is_refused(text: str) -> None:
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
def test_what_a_person_says_of_the_day_outranks_what_a_document_says(
    of_it: Day | None, of_all: Day | None, expected: tuple[Day, PublishedFrom, str | None]
) -> None:
    draft = Draft(TEXT, published=of_it, evidence=(Evidence(THURSDAY, Signal.URL, "URL"),))
    source = build_document(draft, IngestDefaults(published=of_all)).source

    assert (source.published, source.published_from, source.published_by) == expected


def test_a_document_without_any_sign_has_no_day() -> None:
    source = build_document(Draft(TEXT), IngestDefaults()).source

    assert (source.published, source.published_from, source.published_by) == (None, PublishedFrom.UNKNOWN, None)


def test_a_day_after_tomorrow_is_not_believed_and_a_surer_sign_of_it_hides_no_other() -> None:
    signs = (Evidence(Day(2050, 1, 1), Signal.JSON_LD, "JSON-LD"), Evidence(FRIDAY, Signal.URL, "URL"))

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
def test_a_text_of_any_kind_is_dated_by_its_url_and_its_dateline(url: str | None, text: str, by: str) -> None:
    source = build_document(Draft(text, url=url), IngestDefaults()).source

    assert (source.published, source.published_by) == (FRIDAY, by)


@pytest.mark.parametrize(
    "written", ["2019-12-20", "2019-12-20T23:59", "2019-12-20 08:00:00+14:00", "2019-12-20T08:00Z"]
)
def test_a_day_of_publication_is_that_of_the_writer(written: str) -> None:
    assert draft.parse_published(written) == FRIDAY


@pytest.mark.parametrize(
    "written", ["", "2019", "2019-02-30", "0000-01-01", "20/12/2019", "2019-12-20x", "-0001-01-01", "²019-12-20"]
)
def test_a_day_of_publication_that_is_none_is_refused(written: str) -> None:
    with pytest.raises(readers.BadPublished):
        draft.parse_published(written)


@given(st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_utf_8_is_read_to_the_character(text: str) -> None:
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
def test_what_is_no_text_is_refused(data: bytes, fault: type[Exception]) -> None:
    with pytest.raises(fault):
        draft.decode(data)
