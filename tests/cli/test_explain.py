"""`timeline explain`."""

from tests.cli.program import invoke, output


def test_explain_shows_meaning_and_date() -> None:
    explanation = output("explain", "last Friday", "--published", "2015-05-12")

    assert "Last(Weekday(FRIDAY))" in explanation
    assert "2015-05-08" in explanation


def test_explain_without_a_temporal_expression_is_an_error() -> None:
    result = invoke("explain", "the ferry")

    assert (result.exit_code, result.stderr) == (1, "Error: 'the ferry' has no temporal expression\n")
