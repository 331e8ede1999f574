"""CSV for spreadsheets, read back with the dialect of Excel."""

import csv
import io

import pytest
from hypothesis import given

from tests.export.factories import DISPUTED, EVENTS, SAILED, UNDATED, make_event
from tests.export.output import clean, export_text
from timeline.export.csv import COLUMNS
from timeline.records import Event

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF001 - full-width characters, for Japanese spreadsheets


def rows(events: list[Event]) -> list[dict[str, str]]:
    text = export_text("csv", events).encode().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), dialect="excel", strict=True))


def unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(FORMULA_STARTS) else cell


@pytest.mark.slow
@given(EVENTS)
def test_csv_is_read_back_with_the_excel_dialect(events: list[Event]) -> None:
    read = rows(events)

    assert [unguarded(row["title"]) for row in read] == [clean(event.title) for event in events]
    assert [unguarded(row["date"]) for row in read] == [event.when.edtf or "" for event in events]
    assert [unguarded(row["url"]) for row in read] == [clean(event.mentions[0].document.url or "") for event in events]
    assert all(list(row) == list(COLUMNS) for row in read)


@pytest.mark.slow
@given(EVENTS)
def test_csv_has_no_formula(events: list[Event]) -> None:
    assert [cell for row in rows(events) for cell in row.values() if cell.startswith(FORMULA_STARTS)] == []


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])  # noqa: RUF001
def test_csv_formula_gets_an_apostrophe(title: str) -> None:
    [row] = rows([make_event("e", title)])

    assert row["title"] == "'" + clean(title)


@pytest.mark.parametrize("title", ["'Tis the season", "a=b", "1-1", " =1"])
def test_csv_other_text_is_unchanged(title: str) -> None:
    [row] = rows([make_event("e", title)])

    assert row["title"] == title


def test_csv_apostrophes_are_reversible() -> None:
    """A formula with an apostrophe of its own differs from a guarded formula."""
    [guarded, quoted] = rows([make_event("e", "=1"), make_event("f", "'=1")])

    assert (guarded["title"], quoted["title"]) == ("'=1", "''=1")


def test_csv_cell_length_is_limited() -> None:
    [row] = rows([make_event("e", "a" * 40_000)])

    assert len(row["title"]) == 32_767


def test_csv_unknown_date_is_an_empty_cell() -> None:
    [row] = rows([UNDATED])

    assert (row["date"], row["earliest"], row["precision"], row["status"]) == ("", "", "", "unanchored")


def test_csv_conflict_is_one_cell() -> None:
    [row] = rows([DISPUTED])

    assert row["conflict"] == "2019-12-20 | 2019-12-21"


def test_csv_starts_with_a_byte_order_mark() -> None:
    assert export_text("csv", [SAILED]).encode().startswith(b"\xef\xbb\xbfid,")
