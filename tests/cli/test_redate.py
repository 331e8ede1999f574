"""`timeline redate`."""

import json
from pathlib import Path

import pytest

from tests.cli.program import invoke, output


def test_redate_by_name_and_back_to_unknown() -> None:
    """A publication day is set by the file's name, and removed by the document's id."""
    output("ingest", "ferry.txt")
    output("redate", "ferry.txt", "2019-12-21")
    [dated] = json.loads(output("documents"))
    assert (dated["published"], dated["published_from"]) == ("2019-12-21", "given")
    assert "2019-12-20" in output("events")

    output("redate", dated["id"], "--unknown")

    [undated] = json.loads(output("documents"))
    assert (undated["published"], undated["published_from"]) == (None, "unknown")
    assert "2019-12-20" not in output("events")


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
def test_redate_error_messages(folder: Path, arguments: list[str], code: int, reason: str) -> None:
    output("ingest", "ferry.txt")
    (folder / "ferry.txt").write_text("Another ferry came.")
    output("ingest", "ferry.txt")

    result = invoke("redate", *arguments)

    assert result.exit_code == code
    assert reason in result.stderr
