"""Tests of `analyse`: a pure function of one document, which other processes can run."""

from __future__ import annotations

import pickle
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from multiprocessing import get_context

from hypothesis import given
from hypothesis import strategies as st

from tests.pipeline.articles import articles
from timeline import readers, resources
from timeline.analysis import Analysis, Known, OneOf, UndatedEvidence, Unknown, analyse, publication_of
from timeline.dates import Day, Interval, MonthName
from timeline.publication.inference import ANY_DAY, DaySet
from timeline.readers import files
from timeline.records import Document, PublishedFrom
from timeline.records.publication_reasons import DatelineDay

SEEDS = [
    document
    for document in files.read_paths([resources.seeds()], readers.IngestDefaults())
    if isinstance(document, Document)
]
DOCUMENTS = [*SEEDS, *articles()]
SANK, _, WRECK = articles()
MAY = DaySet.within(Interval(Day(2020, 5, 9), Day(2020, 5, 16)))


def test_analyse_gives_the_same_in_another_process() -> None:
    """A fresh process gives an equal analysis."""
    publications = [publication_of(document) for document in DOCUMENTS]

    with ProcessPoolExecutor(1, get_context("spawn")) as pool:
        analyses = list(pool.map(analyse, DOCUMENTS, publications))

    assert analyses == list(map(analyse, DOCUMENTS, publications))
    assert all(analysis.mentions for analysis in analyses)


@given(
    st.sampled_from(DOCUMENTS),
    st.one_of(
        st.just(Unknown()),
        st.dates().map(lambda day: Known(Day.of(day))),
        st.dates().map(lambda day: OneOf(DaySet.within(Interval(Day.of(day), Day.of(day) + 3)))),
    ),
)
def test_analysis_pickles(document: Document, publication: Known | OneOf | Unknown) -> None:
    """Document, publication and analysis survive pickling."""
    analysis = analyse(document, publication)

    copied = pickle.loads(pickle.dumps((document, publication, analysis)))  # noqa: S301 - pickled here
    assert copied == (document, publication, analysis)


def test_known_day_leaves_no_evidence() -> None:
    """A dated document has neither clues nor undated mentions."""
    assert analyse(SANK, Known(Day(2019, 12, 21))).evidence == UndatedEvidence()


def test_unknown_day_gives_clues_and_undated_mentions() -> None:
    """The weekday "Monday" depends on the publication day, "in 2015" does not."""
    evidence = analyse(WRECK, Unknown()).evidence

    assert evidence is not None
    assert evidence.clues
    assert {one.timex.extent.exact: one.depends_on_publication for one in evidence.mentions} == {
        "Monday": True,
        "May 8": True,
        "2015": False,
    }


def test_yearless_dateline_is_a_clue() -> None:
    """A dateline without a year is evidence too."""
    evidence = analyse(replace(WRECK, text="LIMA, Dec 20 (Norte) - The ferry sank."), Unknown()).evidence

    assert evidence is not None
    assert [clue.reason for clue in evidence.clues] == [DatelineDay("LIMA, Dec 20 (Norte)", MonthName.DECEMBER, 20)]


def test_inferred_days_leave_the_evidence_alone() -> None:
    """Evidence comes from the text alone; an inference does not replace what it was inferred from."""
    assert analyse(WRECK, OneOf(MAY)).evidence is None


def test_inference_of_any_day_is_as_unknown() -> None:
    """An inference that came to nothing dates nothing."""
    assert replace(analyse(WRECK, Unknown()), evidence=None) == analyse(WRECK, OneOf(ANY_DAY))


def test_one_inferred_day_is_the_publication_day() -> None:
    """The mentions name a source with that day, marked as inferred."""
    day = Day(2020, 5, 13)

    analysis = analyse(WRECK, OneOf(DaySet.within(Interval(day, day + 1))))

    sources = {keyed.mention.document for keyed in analysis.mentions}
    assert [(source.published, source.published_from) for source in sources] == [(day, PublishedFrom.INFERRED)]


def test_publication_outranks_the_source() -> None:
    """The publication that is passed decides, not the day in the document's source."""
    undated = replace(SANK, source=replace(SANK.source, published=None, published_from=PublishedFrom.UNKNOWN))

    assert analyse(SANK, Unknown()) == analyse(undated, Unknown())
    assert analyse(undated, Known(Day(2019, 12, 21))) == analyse(SANK, Known(Day(2019, 12, 21)))


def test_analysis_of_another_language() -> None:
    """A document in a language that is not analysed has an empty analysis, which also removes earlier evidence."""
    document = replace(SANK, language="de")

    assert analyse(document, Unknown()) == analyse(document, publication_of(SANK)) == Analysis()


def test_analysis_of_an_empty_text() -> None:
    """A text without timexes gives an empty analysis."""
    assert analyse(replace(SANK, text="Nothing."), publication_of(SANK)) == Analysis()
