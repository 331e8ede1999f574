"""The program itself, as a person or a script runs it."""

import json
import os
import pty
import shlex
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import timeline
from timeline.cli import COMMANDS, main

TIMELINE = Path(sys.executable).with_name("timeline")
ARTICLE = "The ferry Solveig sank in Turku harbour on Friday. The yard closed in 2015.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an article; what runs in it has its database there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TIMELINE_DB", raising=False)
    (tmp_path / "ferry.txt").write_text(ARTICLE)
    return tmp_path


def run(*arguments: str | Path) -> Result:
    """The program within this process, which is quick."""
    return CliRunner(catch_exceptions=False).invoke(main, list(map(str, arguments)), prog_name="timeline")


def ok(*arguments: str | Path) -> str:
    done = run(*arguments)
    assert done.exit_code == 0, done.stderr
    return done.stdout


def process(*arguments: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, as it is."""
    return subprocess.run([TIMELINE, *arguments], input=given, capture_output=True, check=False, text=True)


def in_terminal(*arguments: str | Path) -> str:
    terminal, end = pty.openpty()
    subprocess.run([TIMELINE, *arguments], stdout=end, check=True)
    os.close(end)
    shown = os.read(terminal, 100_000).decode()
    os.close(terminal)
    return shown


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_its_help(command: str) -> None:
    assert f"timeline {command}" in ok(command, "--help")


def test_it_knows_its_version() -> None:
    assert timeline.__version__ in ok("--version")


@pytest.mark.parametrize(
    "misuse",
    [
        "fly",
        "export",
        "ingest",
        "events --fro 2020",
        "events --from 2020-02-30",
        "explain friday --published 2019-02-30",
        "ingest ferry.txt --published 0000-01-01",
    ],
)
def test_misuse_is_exit_code_2_and_nothing_on_stdout(misuse: str) -> None:
    done = run(*misuse.split())

    assert (done.exit_code, done.stdout) == (2, "")


@pytest.mark.parametrize("command", ["events", "documents", "export --format jsonl"])
def test_without_a_database_it_says_what_to_do(command: str) -> None:
    done = run(*command.split())

    assert (done.exit_code, done.stdout) == (1, "")
    assert "timeline ingest" in done.stderr


def test_articles_go_in_and_events_come_out() -> None:
    ok("ingest", "ferry.txt", "--published", "2019-12-21")

    dates = [event["when"]["edtf"] for event in json.loads(ok("events", "--json"))]

    assert dates == ["2015", "2019-12-20"]


def test_the_database_is_the_one_named_else_the_one_in_the_environment(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_DB", "environment.db")

    ok("migrate")
    ok("migrate", "--db", "option.db")

    assert (here / "environment.db").exists()
    assert (here / "option.db").exists()
    assert not (here / "timeline.db").exists()


def test_ingesting_twice_changes_nothing() -> None:
    ok("ingest", "ferry.txt")
    before = list(sqlite3.connect("timeline.db").iterdump())

    assert "1 there already" in run("ingest", "ferry.txt").stderr
    assert list(sqlite3.connect("timeline.db").iterdump()) == before


def test_what_is_refused_is_named_and_the_rest_goes_in(here: Path) -> None:
    (here / "empty.txt").touch()
    (here / "photo.png").write_bytes(b"\x89PNG")

    done = run("ingest", here / "empty.txt", here / "photo.png", here / "no.txt", here / "ferry.txt")

    assert (done.exit_code, done.stdout) == (1, "")
    assert [line.partition(":")[0] for line in done.stderr.splitlines()[:3]] == [
        str(here / name) for name in ("empty.txt", "photo.png", "no.txt")
    ]
    assert done.stderr.endswith("1 added, 0 replaced, 0 there already, 3 refused\n")
    assert len(json.loads(ok("documents"))) == 1


@pytest.mark.parametrize(
    ("given", "texts"),
    [(ARTICLE, 1), ('{"text": "One."}\n{"text": "Two."}\n', 2), ("not { json", 1)],
)
def test_standard_input_is_text_or_json_lines(given: str, texts: int) -> None:
    process("ingest", "-", given=given)

    assert len(json.loads(ok("documents"))) == texts


def test_four_processes_may_ingest_at_once(here: Path) -> None:
    for number in range(4):
        lines = (json.dumps({"text": f"The ferry sailed in {1990 + n}. Its number was {number}."}) for n in range(25))
        (here / f"{number}.jsonl").write_text("\n".join(lines))

    working = [subprocess.Popen([TIMELINE, "ingest", f"{number}.jsonl"], stderr=subprocess.PIPE) for number in range(4)]
    said = [process.communicate()[1].decode() for process in working]

    assert [line.splitlines()[-1] for line in said] == ["25 added, 0 replaced, 0 there already, 0 refused"] * 4
    assert sum(event["sources"] for event in json.loads(ok("events"))) == 100


def test_a_person_gets_lines_and_a_pipe_gets_json() -> None:
    ok("ingest", "ferry.txt", "--published", "2019-12-21")

    assert in_terminal("events").splitlines()[1].startswith("2019-12-20             The ferry Solveig sank")
    assert "2019-12-21     2 events  ferry.txt" in in_terminal("documents")
    assert json.loads(ok("documents"))[0]["events"] == 2


def test_the_documents_that_a_date_would_help_most_come_first(here: Path) -> None:
    (here / "tower.txt").write_text("The tower was built in 1967.\n")
    (here / "bridge.txt").write_text("A bridge fell on Monday. Ada Roe resigned on May 8.\n")
    (here / "dated.txt").write_text("The court ruled on Friday.\n")
    ok("ingest", "dated.txt", "--published", "2019-12-21")
    ok("ingest", "tower.txt", "ferry.txt", "bridge.txt")

    needy = json.loads(ok("documents", "--needs-date", "--json"))
    assert [(one["name"], one["waiting"]) for one in needy] == [("bridge.txt", 2), ("ferry.txt", 1), ("tower.txt", 0)]
    assert "2 events, 2 wait for its date  bridge.txt" in in_terminal("documents", "--needs-date")
    assert "dated.txt" not in ok("documents", "--needs-date")


def test_a_window_in_words_is_read_back() -> None:
    ok("migrate")

    done = run("events", "--from", "May 2020", "--to", "2020")

    assert done.stderr == "May 2020 is 2020-05\n"


def test_events_are_narrowed_by_window_and_words() -> None:
    ok("ingest", "ferry.txt", "--published", "2019-12-21")

    assert len(json.loads(ok("events", "--from", "2019-12", "--to", "2019-12-20"))) == 1
    assert len(json.loads(ok("events", "--to", "2014"))) == 0
    assert len(json.loads(ok("events", "-q", "yard"))) == 1


def test_what_is_told_as_news_says_so_and_can_be_left_out() -> None:
    Path("ferry.txt").write_text("The ferry sank on Friday. It did not burn on Friday. Rosa Feld says it was old.")
    ok("ingest", "ferry.txt", "--published", "2019-12-21")

    lines = in_terminal("events").splitlines()[1:]
    assert [line.rpartition("[")[2] for line in lines if "[" in line] == ["did not happen]", "by publication date]"]
    assert len(json.loads(ok("events", "--dated-by", "timex"))) == 2
    assert len(ok("export", "--format", "jsonl", "--dated-by", "publication").splitlines()) == 1


def test_what_a_person_decides_is_listed_logged_shown_and_undone() -> None:
    ok("ingest", "ferry.txt", "--published", "2019-12-21")
    closed, sank = (event["id"] for event in json.loads(ok("events")))
    before = ok("events")

    pin = ok("decide", "pin", closed, "2015-03~", "--author", "Ada").strip()
    ok("decide", "retitle", closed, "The yard closes")
    ok("decide", "note", closed, "By the mayor's word")
    hidden = ok("decide", "hide", sank).strip()
    merged = ok("decide", "merge", closed, sank).strip()

    [event] = json.loads(ok("events", "--hidden", "include"))
    assert (event["title"], event["when"]["edtf"]) == ("The yard closes", "2015-03~")
    assert (event["decisions"][0]["kind"], event["decisions"][0]["author"]) == ("pin", "Ada")
    assert json.loads(ok("events")) == []
    assert "The yard closes [pinned] [hidden] [note: By the mayor's word]" in in_terminal("events", "--hidden", "only")
    assert f"{pin}  " in in_terminal("decisions")
    assert "Ada  pin 2015-03~" in in_terminal("decisions")

    ok("decide", "split", event["id"], "--mention", "0")
    for made in reversed(json.loads(ok("decisions"))):
        ok("undo", made["id"])

    assert ok("events") == before
    assert json.loads(ok("decisions")) == []
    assert {hidden, merged} < {line["decision"] for line in json.loads(ok("decisions", "--log"))}
    assert "undone" in in_terminal("decisions", "--log")


@pytest.mark.parametrize(
    ("misuse", "advice"),
    [
        ("decide pin none 2019", "no event has the id 'none'"),
        ("decide pin {} yesterday", "write EDTF"),
        ("decide retitle {} ' '", "the title has to be"),
        ("decide note {} ' '", "the note has to be"),
        ("decide hide {} --author ' '", "the author has to be"),
        ("decide merge {}", "name another one"),
        ("decide split {} --mention 0", "cannot be split"),
        ("undo none", "timeline decisions"),
        ("decisions --timeline none", "no timeline is called"),
    ],
)
def test_what_cannot_be_decided_is_a_sentence_that_says_what_to_do(misuse: str, advice: str) -> None:
    ok("ingest", "ferry.txt", "--published", "2019-12-21")
    [event, _] = json.loads(ok("events"))

    done = run(*shlex.split(misuse.format(event["id"])))

    assert (done.exit_code, done.stdout) == (1, "")
    assert advice in done.stderr


def test_the_most_important_events_come_first_where_that_is_asked() -> None:
    Path("ferry.txt").write_text(
        f"The ferry Solveig sank in Turku harbour in 2019.{' ' * 2_000}The yard closed in 2015."
    )
    ok("ingest", "ferry.txt")

    told = json.loads(ok("events", "--sort", "importance"))

    assert [event["when"]["edtf"] for event in told] == ["2019", "2015"]
    assert json.loads(ok("events", "--sort", "importance", "--limit", "1")) == told[:1]
    least = str(told[0]["importance"])
    assert json.loads(ok("events", "--min-importance", least)) == told[:1]
    assert len(ok("export", "--format", "jsonl", "--min-importance", least).splitlines()) == 1
    assert in_terminal("events", "--ids").startswith(told[1]["id"])


def test_key_dates_are_the_days_that_most_hangs_on() -> None:
    Path("more.txt").write_text(
        "The ferry Solveig sank in Turku harbour on December 20, 2019. It was built on May 8, 1998."
    )
    ok("ingest", "ferry.txt", "more.txt", "--published", "2019-12-21")

    told = json.loads(ok("key-dates"))

    assert [(one["date"], one["sources"]) for one in told] == [("2019-12-20", 2), ("1998-05-08", 1)]
    assert told[0]["events"][0]["title"].startswith("The ferry Solveig sank")
    assert len(json.loads(ok("key-dates", "--limit", "1"))) == 1
    assert in_terminal("key-dates").startswith("2019-12-20             2 sources, weight ")


def test_what_is_only_so_is_exported_for_scripts_and_else_where_it_is_asked_for() -> None:
    Path("mayor.txt").write_text("The mayor resigned on Friday. He has a boat.")
    ok("ingest", "mayor.txt", "--published", "2015-05-12")

    assert {event["dated_by"] for event in json.loads(ok("export", "--format", "json"))} == {"timex", "present"}
    assert [event["dated_by"] for event in json.loads(ok("events"))] == ["timex"]
    assert len(ok("export", "--format", "csv").splitlines()) == len(["the header", "resigned"])
    assert ok("export", "--format", "csv", "--dated-by", "present").count("2015-05-12") > 0


def test_what_nothing_dates_is_exported_and_listed_where_it_is_asked_for() -> None:
    Path("ferry.txt").write_text("The board said on Friday that the ferry sank.")
    ok("ingest", "ferry.txt", "--published", "2019-12-21")

    assert [event["title"] for event in json.loads(ok("events"))] == ["The board said that the ferry sank"]
    assert len(json.loads(ok("events", "--dated-by", "nothing"))) == 1
    assert len(ok("export", "--format", "jsonl").splitlines()) == 2


def test_a_window_that_ends_before_it_begins_is_an_error() -> None:
    ok("migrate")

    assert run("events", "--from", "2020", "--to", "2019").exit_code == 1


def test_what_tells_the_day_of_an_article_is_told_with_it_and_again_when_it_comes_again() -> None:
    Path("mail.eml").write_text("Date: Fri, 20 Dec 2019 08:00:00 +0100\nSubject: Ferry\n\nThe ferry sank on Thursday.")

    ok("ingest", "mail.eml")

    [told] = json.loads(ok("documents"))
    assert (told["published"], told["published_from"], told["published_by"]) == (
        "2019-12-20",
        "metadata",
        "mail header Date",
    )
    assert "Ferry  [mail header Date]" in in_terminal("documents")
    assert "1 there already" in run("ingest", "mail.eml").stderr
    assert json.loads(ok("documents")) == [told]


def test_a_day_is_corrected_by_the_name_of_the_file_and_taken_away_again() -> None:
    ok("ingest", "ferry.txt")
    ok("redate", "ferry.txt", "2019-12-21")
    [dated] = json.loads(ok("documents"))
    assert (dated["published"], dated["published_from"]) == ("2019-12-21", "given")
    assert "2019-12-20" in ok("events")

    ok("redate", dated["id"], "--unknown")

    [undated] = json.loads(ok("documents"))
    assert (undated["published"], undated["published_from"]) == (None, "unknown")
    assert "2019-12-20" not in ok("events")


@pytest.mark.parametrize(
    ("arguments", "code", "reason"),
    [
        (["ferry.md", "2019-12-21"], 1, "no document has the id 'ferry.md'"),
        (["ferry.txt", "2019-12-21"], 1, "2 documents are called 'ferry.txt': say which by its id"),
        (["ferry.txt", "2019-13-01"], 2, "month 13 is not 1 to 12"),
        (["ferry.txt"], 2, "say either a date or --unknown"),
        (["ferry.txt", "2019-12-21", "--unknown"], 2, "say either a date or --unknown"),
        (["ferry.txt", "2019-12-21", "--timeline", "none"], 1, "no timeline is called 'none'"),
    ],
)
def test_what_cannot_be_redated_is_said(here: Path, arguments: list[str], code: int, reason: str) -> None:
    ok("ingest", "ferry.txt")
    (here / "ferry.txt").write_text("Another ferry came.")
    ok("ingest", "ferry.txt")

    done = run("redate", *arguments)

    assert done.exit_code == code
    assert reason in done.stderr


def test_between_which_days_a_document_was_written_is_told_with_the_reasons(here: Path) -> None:
    (here / "ferry.txt").write_text("The yard closed in 2015, and the ferry sank on Friday.")
    ok("ingest", "ferry.txt")

    [told] = json.loads(ok("documents"))

    bounds = told["published_bounds"]
    assert (told["published"], bounds["earliest"], bounds["latest"]) == (None, "2015-01-01", None)
    assert bounds["because"] == ['"2015" is told as past, so it was not written before 2015-01-01']
    assert bounds["contradicts"] == []
    assert "2015-01-01/" in in_terminal("documents")


def test_an_export_goes_to_a_file_or_to_stdout(here: Path) -> None:
    ok("ingest", "ferry.txt")

    ok("export", "--format", "jsonl", "-o", "events.jsonl")

    assert (here / "events.jsonl").read_text() == ok("export", "--format", "jsonl")
    assert [json.loads(line)["when"]["edtf"] for line in ok("export", "--format", "jsonl").splitlines()] == [
        "2015",
        None,
    ]


@pytest.mark.parametrize("name", ["ics", "timelinejs"])
def test_an_export_says_what_it_has_no_place_for(name: str) -> None:
    ok("ingest", "ferry.txt")

    done = run("export", "--format", name)

    assert done.exit_code == 0
    assert done.stderr == f"left out, for {name} has no place for them: 1 of 2 events\n"


def test_an_export_is_called_as_its_timeline() -> None:
    ok("ingest", "ferry.txt", "--timeline", "ferries")

    assert "<title>ferries</title>" in ok("export", "--format", "atom", "--timeline", "ferries")


def test_an_export_links_to_where_the_events_are_served() -> None:
    ok("ingest", "ferry.txt")

    assert 'href="https://ferries.example/events/' in ok(
        "export", "--format", "atom", "--url", "https://ferries.example"
    )
    assert run("export", "--format", "atom", "--url", "ferries").exit_code == 2


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    lines = (json.dumps({"text": f"The ferry sailed in {year}."}) for year in range(1800, 2000))
    Path("ferries.jsonl").write_text("\n".join(lines))
    ok("ingest", "ferries.jsonl")

    with subprocess.Popen(
        [TIMELINE, "export", "--format", "jsonl"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_tag_answers_line_by_line() -> None:
    with subprocess.Popen([TIMELINE, "tag"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for dct in ("2015-05-12", "2015-05-12T08:00", None):
            process.stdin.write(json.dumps({"doc": dct, "dct": dct, "text": "It sank on Friday."}) + "\n")
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            value, edtf = ("2015-05-08", "2015-05-08") if dct else ("XXXX-WXX-5", None)
            found = {
                "start": 11,
                "end": 17,
                "text": "Friday",
                "type": "DATE",
                "value": value,
                "mod": None,
                "edtf": edtf,
            }
            assert answer == {"doc": dct, "timexes": [found | {"value": value, "mod": None, "edtf": edtf}]}
        process.stdin.close()


@pytest.mark.parametrize(("lean", "value"), [("past", "2015-05-08"), ("future", "2015-05-15"), ("auto", "2015-05-08")])
def test_tag_can_be_told_which_side_is_meant(here: Path, lean: str, value: str) -> None:
    (here / "in.jsonl").write_text('{"dct": "2015-05-12", "text": "The ferry sank on Friday."}')

    assert json.loads(ok("tag", "in.jsonl", "--lean", lean))["timexes"][0]["value"] == value


@pytest.mark.parametrize("clock", ["10:30", "10:30:00.000Z", "10:30:00-02:00", "10:30+05:30"])
def test_tag_counts_hours_from_the_time_of_writing(here: Path, clock: str) -> None:
    (here / "in.jsonl").write_text(f'{{"dct": "2015-05-12T{clock}", "text": "It sank two hours ago."}}')

    assert json.loads(ok("tag", "in.jsonl"))["timexes"][0]["value"] == "2015-05-12T08:30"


def test_tag_writes_timeml(here: Path) -> None:
    (here / "in.jsonl").write_text('{"doc": "a", "dct": "2015-05-12", "text": "It sank on Friday."}')

    assert ok("tag", "in.jsonl", "--timeml") == (
        '<TimeML><DOCID>a</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2015-05-12" '
        'functionInDocument="CREATION_TIME">2015-05-12</TIMEX3></DCT><TEXT>It sank on '
        '<TIMEX3 tid="t1" type="DATE" value="2015-05-08">Friday</TIMEX3>.</TEXT></TimeML>\n'
    )


def test_tag_passes_over_what_is_no_document_with_a_word() -> None:
    lines = [
        "{",
        "[]",
        '{"text": 1}',
        '{"text": "x", "dct": "2015-02-30"}',
        '{"text": "x", "dct": 5}',
        '{"doc": 1, "text": ""}',
    ]

    done = process("tag", given="\n".join(lines))

    assert done.returncode == 1
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [f"<stdin>:{number}" for number in range(1, 6)]
    assert json.loads(done.stdout) == {"doc": 1, "timexes": []}


def test_tag_needs_no_database_and_no_web() -> None:
    loaded = "import sys, timeline.cli.tag; print(*sys.modules)"

    modules = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()

    assert {"flask", "sqlite3", "sqlite_utils", "marshmallow", "dateparser", "trafilatura"} & set(modules) == set()


def test_explain_tells_what_a_phrase_means_and_why() -> None:
    told = ok("explain", "last Friday", "--published", "2015-05-12")

    assert "Last(Weekday(FRIDAY))" in told
    assert "2015-05-08" in told


def test_what_tells_no_time_cannot_be_explained() -> None:
    done = run("explain", "the ferry")

    assert (done.exit_code, done.stderr) == (1, "Error: 'the ferry' tells no time\n")


def free_port() -> int:
    with socket.socket() as attempt:
        attempt.bind(("127.0.0.1", 0))
        port: int = attempt.getsockname()[1]
        return port


def listens(port: int) -> bool:
    with socket.socket() as attempt:
        return attempt.connect_ex(("127.0.0.1", port)) == 0


@pytest.fixture
def server() -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server of two processes on the demonstration, and its port."""
    port = free_port()
    command = [str(TIMELINE), "serve", "--demo", "--workers", "2", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not listens(port):
            assert process.poll() is None
            time.sleep(0.05)
        yield process, port
        process.kill()


@pytest.mark.parametrize("signal_", [signal.SIGINT, signal.SIGTERM])
def test_serve_serves_until_it_is_told_to_stop(
    server: tuple[subprocess.Popen[str], int], signal_: signal.Signals
) -> None:
    process, port = server
    address = f"http://127.0.0.1:{port}"

    client = HTTPConnection("127.0.0.1", port)
    client.request("GET", "/events?limit=500")
    events = json.load(client.getresponse())["data"]
    client.close()
    process.send_signal(signal_)
    said, _ = process.communicate(timeout=10)

    assert len(events) > 20
    assert said == f"Open {address}/ or ask for the events:\ncurl '{address}/events?limit=3'\n"
    assert process.returncode == 0


def test_serve_does_not_share_a_port() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        done = run("serve", "--port", str(other.getsockname()[1]))

    assert done.exit_code == 1
    assert "--port 0" in done.stderr
