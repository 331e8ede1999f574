"""`timeline decide`, `timeline decisions` and `timeline undo`."""

import json
import shlex

import pytest

from tests.cli.program import invoke, output, terminal_output


@pytest.mark.slow
def test_decisions_are_listed_logged_shown_and_undone() -> None:
    output("ingest", "ferry.txt", "--published", "2019-12-21")
    closed, sank = (event["id"] for event in json.loads(output("events")))
    before = output("events")

    pin = output("decide", "pin", closed, "2015-03~", "--author", "Ada").strip()
    output("decide", "retitle", closed, "The yard closes")
    output("decide", "note", closed, "By the mayor's word")
    hidden = output("decide", "hide", sank).strip()
    merged = output("decide", "merge", closed, sank).strip()

    [event] = json.loads(output("events", "--hidden", "include"))
    assert (event["title"], event["when"]["edtf"]) == ("The yard closes", "2015-03~")
    assert (event["decisions"][0]["kind"], event["decisions"][0]["author"]) == ("pin", "Ada")
    assert json.loads(output("events")) == []
    hidden_line = terminal_output("events", "--hidden", "only")
    assert "The yard closes [pinned] [hidden] [note: By the mayor's word]" in hidden_line
    assert f"{pin}  " in terminal_output("decisions")
    assert "Ada  pin 2015-03~" in terminal_output("decisions")

    output("decide", "split", event["id"], "--mention", "0")
    for decision in reversed(json.loads(output("decisions"))):
        output("undo", decision["id"])

    assert output("events") == before
    assert json.loads(output("decisions")) == []
    assert {hidden, merged} < {entry["decision"] for entry in json.loads(output("decisions", "--log"))}
    assert "undone" in terminal_output("decisions", "--log")


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
def test_decide_error_messages_advise(misuse: str, advice: str) -> None:
    """An impossible decision exits with code 1 and a sentence that says what to do."""
    output("ingest", "ferry.txt", "--published", "2019-12-21")
    [event, _] = json.loads(output("events"))

    result = invoke(*shlex.split(misuse.format(event["id"])))

    assert (result.exit_code, result.stdout) == (1, "")
    assert advice in result.stderr
