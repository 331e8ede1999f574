import csv
import io

import pytest
from hypothesis import given

from tests.export.factories import DISPUTED, EVENTS, SAILED, UNDATED, made
from tests.export.reading_back import plain, written
from timeline.export.csv import COLUMNS
from timeline.records import Event

BEGINS_A_FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # noqa: RUF001 - wide ones, as spreadsheets in Japan take them


def rows(events: list[Event]) -> list[dict[str, str]]:
    text = written("csv", events).encode().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), dialect="excel", strict=True))


def unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell.lstrip("'").startswith(BEGINS_A_FORMULA) else cell


@pytest.mark.slow
@given(EVENTS)
def test_excel_s_dialect_reads_every_event_back(events: list[Event]) -> None:
    told = rows(events)

    assert [unguarded(row["title"]) for row in told] == [plain(event.title) for event in events]
    assert [unguarded(row["date"]) for row in told] == [event.when.edtf or "" for event in events]
    assert [unguarded(row["url"]) for row in told] == [plain(event.mentions[0].document.url or "") for event in events]
    assert all(list(row) == list(COLUMNS) for row in told)


@pytest.mark.slow
@given(EVENTS)
def test_no_cell_is_run_as_a_formula(events: list[Event]) -> None:
    assert [cell for row in rows(events) for cell in row.values() if cell.startswith(BEGINS_A_FORMULA)] == []


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])  # noqa: RUF001
def test_what_begins_a_formula_has_an_apostrophe_before_it(title: str) -> None:
    [row] = rows([made("e", title)])

    assert row["title"] == "'" + plain(title)


@pytest.mark.parametrize("title", ["'Tis the season", "a=b", "1-1", " =1"])
def test_what_begins_no_formula_stays(title: str) -> None:
    [row] = rows([made("e", title)])

    assert row["title"] == title


def test_what_begins_with_an_apostrophe_and_a_formula_can_be_told_from_a_guarded_formula() -> None:
    [guarded, quoted] = rows([made("e", "=1"), made("f", "'=1")])

    assert (guarded["title"], quoted["title"]) == ("'=1", "''=1")


def test_a_cell_is_no_longer_than_excel_can_hold() -> None:
    [row] = rows([made("e", "a" * 40_000)])

    assert len(row["title"]) == 32_767


def test_what_is_not_known_is_an_empty_cell_and_the_status_says_so() -> None:
    [row] = rows([UNDATED])

    assert (row["date"], row["earliest"], row["precision"], row["status"]) == ("", "", "", "unanchored")


def test_the_dates_of_a_conflict_stand_in_one_cell() -> None:
    [row] = rows([DISPUTED])

    assert row["conflict"] == "2019-12-20 | 2019-12-21"


def test_excel_knows_by_the_mark_that_it_is_utf_8() -> None:
    assert written("csv", [SAILED]).encode().startswith(b"\xef\xbb\xbfid,")
