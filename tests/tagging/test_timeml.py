"""Written TimeML: any XML parser reads it, and the text is unchanged."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.resolving import resolve_values
from timeline.tagging import tag
from timeline.tagging.timeml import Annotation, timeml

WRITTEN = Day(2015, 5, 12)


def annotated(text: str) -> ET.Element:
    timexes = tag(text)
    resolved = zip(timexes, resolve_values(timexes, WRITTEN), strict=True)
    annotations = [Annotation(timex, result.value, result.mod) for timex, result in resolved]
    return ET.fromstring(timeml("a<b", str(WRITTEN), text, annotations))  # noqa: S314 - the document is our own


def test_timex3_attributes() -> None:
    """Each expression has its value and modifier."""
    body = annotated("She said on Friday & left in early May.").find("TEXT")

    assert body is not None
    assert [(timex.text, timex.get("value"), timex.get("mod"), timex.get("tid")) for timex in body] == [
        ("Friday", "2015-05-08", None, "t1"),
        ("early May", "2015-05", "START", "t2"),
    ]


def test_creation_time() -> None:
    """The creation time is t0."""
    created = annotated("Nothing.").find("DCT/TIMEX3")

    assert created is not None
    assert (created.get("tid"), created.get("value")) == ("t0", "2015-05-12")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_text_is_unchanged(text: str) -> None:
    """The text is the same without its markup."""
    body = annotated(f"{text} on Friday.").find("TEXT")

    assert body is not None
    assert "".join(body.itertext()) == f"{text} on Friday."


def test_characters_outside_xml_are_dropped() -> None:
    """Characters that XML does not allow are left out."""
    body = annotated("on\0 Friday").find("TEXT")

    assert body is not None
    assert "".join(body.itertext()) == "on Friday"
