"""`timeline tag`."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import TIMELINE, output, run_process


@pytest.mark.slow
def test_tag_answers_line_by_line() -> None:
    """Each line is answered before the next is written."""
    with subprocess.Popen([TIMELINE, "tag"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for dct in ("2015-05-12", "2015-05-12T08:00", None):
            process.stdin.write(json.dumps({"doc": dct, "dct": dct, "text": "It sank on Friday."}) + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            value, edtf = ("2015-05-08", "2015-05-08") if dct else ("XXXX-WXX-5", None)
            friday = {
                "start": 11,
                "end": 17,
                "text": "Friday",
                "type": "DATE",
                "value": value,
                "mod": None,
                "edtf": edtf,
            }
            assert answer == {"doc": dct, "timexes": [friday]}
        process.stdin.close()


@pytest.mark.parametrize(("lean", "value"), [("past", "2015-05-08"), ("future", "2015-05-15"), ("auto", "2015-05-08")])
def test_tag_lean_sets_the_direction(folder: Path, lean: str, value: str) -> None:
    (folder / "in.jsonl").write_text('{"dct": "2015-05-12", "text": "The ferry sank on Friday."}')

    assert json.loads(output("tag", "in.jsonl", "--lean", lean))["timexes"][0]["value"] == value


@pytest.mark.parametrize("clock", ["10:30", "10:30:00.000Z", "10:30:00-02:00", "10:30+05:30"])
def test_tag_counts_hours_from_the_time_of_writing(folder: Path, clock: str) -> None:
    (folder / "in.jsonl").write_text(f'{{"dct": "2015-05-12T{clock}", "text": "It sank two hours ago."}}')

    assert json.loads(output("tag", "in.jsonl"))["timexes"][0]["value"] == "2015-05-12T08:30"


def test_tag_writes_timeml(folder: Path) -> None:
    (folder / "in.jsonl").write_text('{"doc": "a", "dct": "2015-05-12", "text": "It sank on Friday."}')

    assert output("tag", "in.jsonl", "--timeml") == (
        '<TimeML><DOCID>a</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2015-05-12" '
        'functionInDocument="CREATION_TIME">2015-05-12</TIMEX3></DCT><TEXT>It sank on '
        '<TIMEX3 tid="t1" type="DATE" value="2015-05-08">Friday</TIMEX3>.</TEXT></TimeML>\n'
    )


def test_tag_reports_invalid_lines_and_goes_on() -> None:
    """A line that is no document is reported on stderr with its number; the others are answered."""
    lines = [
        "{",
        "[]",
        '{"text": 1}',
        '{"text": "x", "dct": "2015-02-30"}',
        '{"text": "x", "dct": 5}',
        '{"doc": 1, "text": ""}',
    ]

    result = run_process("tag", stdin="\n".join(lines))

    assert result.returncode == 1
    assert [line.split(": ")[0] for line in result.stderr.splitlines()] == [
        f"<stdin>:{number}" for number in range(1, 6)
    ]
    assert json.loads(result.stdout) == {"doc": 1, "timexes": []}


def test_tag_loads_no_database_and_no_web() -> None:
    code = "import sys, timeline.cli.tag; print(*sys.modules)"

    modules = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert {"flask", "sqlite3", "sqlite_utils", "marshmallow", "dateparser", "trafilatura"} & set(modules) == set()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ((), [("Friday", "2015-05-08"), ("9 a.m.", "2015-05-08T09:00"), ("Sunday", "2015-05-10")]),
        (("--clocks", "joined"), [("Friday at 9 a.m.", "2015-05-08T09:00"), ("Sunday", "2015-05-10")]),
        (("--lean", "auto"), [("Friday at 9 a.m.", "2015-05-08T09:00"), ("Sunday", "2015-05-10")]),
        (
            ("--lean", "past", "--clocks", "apart"),
            [("Friday", "2015-05-08"), ("9 a.m.", "2015-05-08T09:00"), ("Sunday", "2015-05-10")],
        ),
    ],
)
def test_tag_writes_a_clock_and_its_day(
    folder: Path, options: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    """They are two expressions, or one where that or a direction is asked for."""
    (folder / "in.jsonl").write_text('{"dct": "2015-05-12", "text": "It sank on Friday at 9 a.m. and rose on Sunday."}')

    timexes = json.loads(output("tag", "in.jsonl", *options))["timexes"]

    assert [(timex["text"], timex["value"]) for timex in timexes] == expected
