"""Tests of the readers, one for each kind of file."""

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import readers
from timeline.dates import Day
from timeline.errors import TimelineError
from timeline.publication.evidence.signals import Signal
from timeline.readers import html, jsonl, mail, markdown, plain, timeml
from timeline.readers.draft import Draft

DAY = Day(2019, 12, 21)
PAGE = """<!doctype html><html lang="en"><head><title>Ferry sinks | The Harbour Post</title>{head}</head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ferry sinks</h1><p>The ferry Solveig sank in the harbour of Turku on Friday, and nobody was hurt.</p>
<p>Captain Ada Lindqvist said on Saturday that the pumps had failed one after the other.</p>{body}</article>
<footer>Copyright 2026 The Harbour Post. All rights reserved.</footer></body></html>"""


def test_plain() -> None:
    """A plain text file is the text."""
    assert plain.read_plain(b"\xef\xbb\xbfOne.\r\n\r\nTwo.\n") == Draft("One.\r\n\r\nTwo.\n")


def test_markdown_front_matter() -> None:
    """Front matter gives the fields of the text after it."""
    lines = (
        "---",
        'title: "The ferry: a story"',
        "published: 2019-12-21",
        "url: https://example.org/1",
        "id: a1",
        "---",
    )

    draft = markdown.read("\n".join([*lines, "# Ferry\r\n"]).encode())

    assert draft == Draft(
        "# Ferry\r\n", id="a1", title="The ferry: a story", url="https://example.org/1", published=DAY
    )


def test_markdown_ignores_unknown_fields() -> None:
    """Fields of other programs are ignored."""
    draft = markdown.read(b"---\r\ntags:\r\n  - ferry\r\ntitle:\r\npublished: '2019-12-21'\r\n---\r\nText.")

    assert draft == Draft("Text.", published=DAY)


@pytest.mark.parametrize(
    "text", ["Text.\n---\ntitle: x\n---\n", "---\n\nA rule is no front matter.", "----\ntitle: x\n----\n"]
)
def test_markdown_without_front_matter(text: str) -> None:
    """Without front matter the whole file is the text."""
    assert markdown.read(text.encode()) == Draft(text)


def test_markdown_invalid_published() -> None:
    """A `published` that is no day is an error."""
    with pytest.raises(readers.BadPublished, match="2019-02-30"):
        markdown.read(b"---\npublished: 2019-02-30\n---\nText.")


@pytest.mark.parametrize(
    ("front", "name"),
    [
        ("---\ndate: 2019-12-21\n---\n", "date"),
        ("---\ndate: '2019-12-21T23:30:00-05:00'  # local\n---\n", "date"),
        ("---\nlastmod: 2020-02-02\ndate: Dec 21, 2019\n---\n", "date"),
        ('---\ndate: 2019-12-25\npubDate: "Sat, 21 Dec 2019 23:30:00 -0500"\n---\n', "pubDate"),
        ("---\npublished: false\nlanguage: en-GB\ndate: 21/12/2019\n---\n", "date"),
        ('+++\ntitle = "x"\ndate = 2019-12-21T23:30:00-05:00\ntags = ["a"]\n+++\n', "date"),
        ("+++\r\ndate = 2020-02-02\r\npublishDate = 2019-12-21\r\n+++\r\n", "publishDate"),
    ],
)
def test_markdown_date_fields(front: str, name: str) -> None:
    """Date fields of other programs are evidence, and the text is unchanged."""
    draft = markdown.read(f"{front}# Ferry\r\n".encode())

    assert draft.text == "# Ferry\r\n"
    assert [(one.day, one.signal, one.detail) for one in draft.evidence] == [(DAY, Signal.FRONT_MATTER, name)]


@pytest.mark.parametrize(
    "front",
    [
        "---\nupdated: 2019-12-21\nlastmod: 2019-12-21\nmodified: 2019-12-21\n---\n",
        "---\nevent:\n  date: 2019-12-21\n---\n",
        "---\ndate: 03/04/2019\n---\n",
        "---\ndate: 0001-01-01T00:00:00\n---\n",
        "+++\nlastmod = 2019-12-21\nexpiryDate = 2019-12-21\n[event]\ndate = 2019-12-21\n+++\n",
    ],
)
def test_markdown_other_date_fields(front: str) -> None:
    """Fields with another date give no evidence."""
    assert markdown.read(f"{front}Text.".encode()).evidence == ()


def test_markdown_published_in_words() -> None:
    """`published` may be written in words."""
    assert markdown.read(b"---\npublished: 21 December 2019\n---\nText.") == Draft("Text.", published=DAY)


@pytest.mark.parametrize("day", ["03/04/2019", "soon", "December 2019"])
def test_markdown_ambiguous_published(day: str) -> None:
    """A `published` with two readings or none is an error."""
    with pytest.raises(readers.BadPublished):
        markdown.read(f"---\npublished: {day}\n---\nText.".encode())


def test_markdown_invalid_toml() -> None:
    """Invalid TOML is an error."""
    with pytest.raises(readers.Malformed, match="TOML"):
        markdown.read(b"+++\ndate: 2019-12-21\n+++\nText.")


@pytest.mark.parametrize("names", ["id published", "doc dct"])
def test_jsonl_member_names(names: str) -> None:
    """Members may have either of their names."""
    id, published = names.split()
    line = f'{{"{id}": "a1", "{published}": "2019-12-21T08:00", "text": "A\\r", "title": null, "more": [1]}}'

    assert jsonl.read(line.encode()) == Draft("A\r", id="a1", published=DAY)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (b'{"text": "The', readers.Malformed),
        (b'["text"]', readers.Malformed),
        (b'{"text": "\\ud800"}', readers.Malformed),
        (b"[" * 100_000, readers.Malformed),
        (b'{"title": "x"}', readers.BadField),
        (b'{"text": 1}', readers.BadField),
        (b'{"text": "x", "id": ["a"]}', readers.BadField),
        (b'{"text": "x", "dct": "yesterday"}', readers.BadPublished),
    ],
)
def test_jsonl_invalid(line: bytes, fault: type[Exception]) -> None:
    """A line that is no document is an error."""
    with pytest.raises(fault):
        jsonl.read(line)


def test_timeml() -> None:
    """TimeML gives the text without tags, the title and the creation time."""
    data = """<?xml version="1.0" ?><TimeML><DOCID>x</DOCID><TITLE>Ferry</TITLE>
        <DCT><TIMEX3 tid="t0" type="DATE" value="2019-12-21">Saturday</TIMEX3></DCT>
        <TEXT>The ferry <EVENT eid="e1">sank</EVENT> <TIMEX3 tid="t1">Friday</TIMEX3> &amp; all.\n</TEXT></TimeML>"""

    assert timeml.read(data.encode()) == Draft("The ferry sank Friday & all.\n", title="Ferry", published=DAY)


def test_timeml_text_only() -> None:
    """TimeML may have only a text."""
    assert timeml.read(b"<TimeML><TEXT>The ferry sank.</TEXT></TimeML>") == Draft("The ferry sank.")


@pytest.mark.parametrize(
    "data",
    [
        b"<TimeML>",
        b"<TimeML/>",
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><TimeML><TEXT>&b;</TEXT></TimeML>',
    ],
)
def test_timeml_invalid(data: bytes) -> None:
    """Invalid TimeML is an error."""
    with pytest.raises(readers.Malformed):
        timeml.read(data)


def test_html() -> None:
    """The text of a page is that of its article."""
    draft = html.read(PAGE.format(head='<link rel="canonical" href="https://example.org/ferry">', body="").encode())

    assert draft.title == "Ferry sinks"
    assert draft.url == "https://example.org/ferry"
    assert "The ferry Solveig sank in the harbour of Turku on Friday, and nobody was hurt.\n\nCaptain" in draft.text
    assert "Copyright" not in draft.text
    assert (draft.published, draft.evidence) == (None, ())


@pytest.mark.parametrize("data", [b"", b"   ", b"<!-- -->", b"no page at all"])
def test_html_without_an_article(data: bytes) -> None:
    """A page without an article is empty."""
    with pytest.raises(readers.EmptyDocument):
        html.read(data)


@pytest.mark.parametrize("read", [plain.read_plain, markdown.read, mail.read, jsonl.read, timeml.read])
@given(data=st.binary())
def test_readers_accept_or_reject_any_bytes(read: Callable[[bytes], Draft], data: bytes) -> None:
    """Any bytes give a document or an error of the package."""
    with suppress(TimelineError):
        assert isinstance(read(data), Draft)


@pytest.mark.parametrize(
    ("declaration", "language"),
    [
        ('lang="en"', "en"),
        ('lang="en-GB"', "en-GB"),
        ('lang="de"', "en"),
        ('lang="de-DE"', "en"),
        ('lang="{{ lang }}"', "en"),
        ("", "en"),
    ],
)
def test_html_english_text_is_english(declaration: str, language: str) -> None:
    """A page with English text is English, whatever its template declares."""
    page = PAGE.replace('lang="en"', declaration).format(head="", body="")

    assert html.read(page.encode()).language == language


@pytest.mark.parametrize(
    ("text", "declaration", "language"),
    [
        (
            "Het was een koude nacht en de mensen in het dorp wisten niet wat er over was.",
            'lang="nl"',
            "nl",
        ),
        ("Man har i alt brugt for meget, og at han er her for at se det under mødet.", 'lang="da-DK"', "da-DK"),
        ("On a retrouvé les corps dans la nuit, a indiqué la police.", 'lang="fr" xml:lang="de"', "fr"),
        ("On a retrouvé les corps dans la nuit, a indiqué la police.", 'xml:lang="fr"', "fr"),
        ("On a retrouvé les corps dans la nuit, a indiqué la police.", 'lang="%LANG%"', "fr-FR"),
    ],
)
def test_html_declared_language(text: str, declaration: str, language: str) -> None:
    """Text that is not English is in the language that the page declares: `lang`, `xml:lang`, else `og:locale`."""
    head = '<head><meta property="og:locale" content="fr-FR"></head>'
    page = f"<html {declaration}>{head}<body><article><p>{text}</p><p>{text}</p></article></body></html>"

    assert html.read(page.encode()).language == language
