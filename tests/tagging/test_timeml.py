"""TimeML that is written is TimeML that any XML parser reads, with the text as it was."""

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates import Day
from timeline.resolving import resolve_values
from timeline.tagging import tag
from timeline.tagging.timeml import Annotation, timeml

WRITTEN = Day(2015, 5, 12)


def annotated(text: str) -> ET.Element:
    found = tag(text)
    told = zip(found, resolve_values(found, WRITTEN), strict=True)
    annotations = [Annotation(timex, each.value, each.mod) for timex, each in told]
    return ET.fromstring(timeml("a<b", str(WRITTEN), text, annotations))  # noqa: S314 - it is our own


def test_each_expression_has_its_value_and_modifier() -> None:
    body = annotated("She said on Friday & left in early May.").find("TEXT")

    assert body is not None
    assert [(timex.text, timex.get("value"), timex.get("mod"), timex.get("tid")) for timex in body] == [
        ("Friday", "2015-05-08", None, "t1"),
        ("early May", "2015-05", "START", "t2"),
    ]


def test_the_creation_time_is_t0() -> None:
    created = annotated("Nothing.").find("DCT/TIMEX3")

    assert created is not None
    assert (created.get("tid"), created.get("value")) == ("t0", "2015-05-12")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_the_text_comes_back_as_it_was(text: str) -> None:
    body = annotated(f"{text} on Friday.").find("TEXT")

    assert body is not None
    assert "".join(body.itertext()) == f"{text} on Friday."


def test_what_xml_cannot_hold_is_left_out() -> None:
    body = annotated("on\0 Friday").find("TEXT")

    assert body is not None
    assert "".join(body.itertext()) == "on Friday"
