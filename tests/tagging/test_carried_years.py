"""The year that a date takes over from a neighbour in its sentence."""

import pytest

from timeline.dates import Day
from timeline.resolving import resolve_values
from timeline.tagging import tag

WRITTEN = Day(2019, 11, 25)


def values(text: str) -> list[str | None]:
    """The TIMEX3 values of the text."""
    return [resolved.value for resolved in resolve_values(tag(text), WRITTEN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasted from early March to mid-June 1871.", ["1871-03", "1871-06"]),
        ("It lasted from late November to mid-June 1871.", ["1870-11", "1871-06"]),
        ("Between the first week and 3 June 1871 it rained.", None),
        ("The strike of 1926 began on May 3.", ["1926", "1926-05-03"]),
        ("The flood of AD 1362 was written of on the 16th of January.", ["1362", "1362-01-16"]),
        ("The first term 2021 begins in October.", ["2021", "2021-10"]),
        ("In 1926 the strike began on May 3.", ["1926", "1926-05-03"]),
        ("In 1926, the strike began on May 3.", ["1926", "1926-05-03"]),
        ("In May 1926 he left, and in June he died.", ["1926-05", "1926-06"]),
        ("On 3 May 1926 he left; on 2 February he died.", ["1926-05-03", "1927-02-02"]),
        ("He came at Whitsun 1549 and left at Martinmas.", ["1549-06-09", "1549-11-11"]),
        ("He came at Christmas 1549 and left at Whitsun.", ["1549-12-25", "1550-05-25"]),
        ("It rained on 12 July 1864. The attack on the 14th was a failure.", ["1864-07-12", "1864-07-14"]),
        ("It rained on 12 July 1864. The attack on the 4th was a failure.", ["1864-07-12", "1864-08-04"]),
    ],
)
def test_year_is_taken_over(text: str, expected: list[str] | None) -> None:
    """The year of a range's end, of the subject and of the beginning of the sentence is that of the date."""
    found = values(text)

    assert found[-1] is not None
    assert expected is None or found == expected


@pytest.mark.parametrize(
    "text",
    [
        "The class of 2010 will meet on May 3.",
        "He was elected in 2010 and he resigned on May 3.",
        "Elected in 2010, he resigned on May 3.",
        "The fund, founded in 1998, fell on May 3.",
        "The strike of 1926 is long over. It rained on May 3.",
        "The strike of 1926, he wrote on May 3.",
        "Bonds of 1926 and a few others of the same kind that were in the hands of widows were paid on May 3.",
        "Of 1926 dollars nothing was left on May 3.",
        "From May 3 on it rained as in June 1926.",
        "Bonds sold in March 1926, of which a few were lost, were paid on May 3.",
        "Born in March 1926, he died on May 3.",
        "In March 1926 he left, and on May 3 they will meet.",
        "He came in 1926 and left at Martinmas.",
        "He came at Whitsun 1926. The rest came at Martinmas.",
        "It rained on 12 July 1864. Nobody was hurt. It was cold. The attack on the 14th was a failure.",
        "It rained on 12 February 1864. The attack on the 30th was a failure.",
    ],
)
def test_year_of_something_else_is_not_taken_over(text: str) -> None:
    """A year that describes something else, or stands in another clause, is none for the date."""
    assert "1926-05-03" not in values(text)
    assert "2010-05-03" not in values(text)
    assert "1998-05-03" not in values(text)
