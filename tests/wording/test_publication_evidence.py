"""The place in a document that gives its publication date, in words."""

import pytest

from timeline.dates import Day
from timeline.publication.evidence.signals import ChosenDate, Evidence, Signal
from timeline.wording.publication_evidence import format_chosen_date

FRIDAY, THURSDAY = Day(2019, 12, 20), Day(2019, 12, 19)


@pytest.mark.parametrize(
    ("signal", "detail", "words"),
    [
        (Signal.FRONT_MATTER, "date", "front matter date"),
        (Signal.MAIL_HEADER, "Date", "mail header Date"),
        (Signal.JSON_LD, "datePublished", "JSON-LD datePublished"),
        (Signal.META, "article:published", "meta article:published"),
        (Signal.MARKUP, '<p class="published">', '<p class="published">'),
        (Signal.URL, "", "URL"),
        (Signal.DATELINE, "Lima, {19} December 2019", 'dateline "Lima, {19} December 2019"'),
        (Signal.LINE, "20 December 2019", 'line "20 December 2019"'),
        (Signal.META_DATE, "dc.date", "meta dc.date"),
        (Signal.TIMES, "", "only day in <time> elements"),
    ],
)
def test_format_chosen_date_names_place(signal: Signal, detail: str, words: str) -> None:
    """Every signal has its words."""
    assert format_chosen_date(ChosenDate(Evidence(FRIDAY, signal, detail))) == words


def test_format_chosen_date_names_contradiction() -> None:
    """Another place with another day is named with its day."""
    chosen = ChosenDate(Evidence(FRIDAY, Signal.URL), Evidence(THURSDAY, Signal.LINE, "19 December 2019"))

    assert format_chosen_date(chosen) == 'URL; line "19 December 2019" says 2019-12-19'
