"""Tests of publication dates in HTML pages, with the cases that htmldate is known to get wrong."""

import pytest

from timeline.dates import Day
from timeline.publication.evidence import urls
from timeline.readers import html
from timeline.readers.draft import IngestDefaults, build_document

FRIDAY = Day(2019, 12, 20)
PAGE = """<!doctype html><html lang="{lang}"><head><title>Ferry sinks | The Harbour Post</title>{head}</head><body>
<article><h1>Ferry sinks</h1>{body}<p>The ferry Solveig sank in the harbour of Turku, and nobody was hurt at all.</p>
<p>Captain Ada Lindqvist said that the pumps had failed one after the other, and that all were old.</p></article>{foot}
<footer>Copyright 2018 The Harbour Post. Page made on 3 January 2018.</footer></body></html>"""


def page_date(head: str = "", body: str = "", **page: str) -> tuple[Day | None, str | None]:
    """The day that is believed, and by what."""
    written = PAGE.format(head=head, body=body, foot=page.get("foot", ""), lang=page.get("lang", "en"))
    source = build_document(html.read(written.encode()), IngestDefaults(today=Day(2026, 1, 1))).source
    return source.published, source.published_by


def ld(json: str) -> str:
    return f'<script type="application/ld+json">{json}</script>'


def canonical(path: str) -> str:
    return f'<link rel="canonical" href="https://example.org{path}">'


LD = "JSON-LD datePublished"
META = "meta article:published_time"
ARTICLE = '{"@type": "NewsArticle", "datePublished": "2019-12-20"}'
META_FRIDAY = '<meta property="article:published_time" content="2019-12-20T23:30:00-05:00">'


@pytest.mark.parametrize(
    ("head", "body", "by"),
    [
        (ld(ARTICLE), "", LD),
        (ld('{"datePublished": "Dec 20, 2019"}'), "", LD),
        (ld('{"@type": ["x", "https://schema.org/Report"], "schema:datePublished": {"@value": "2019-12-20"}}'), "", LD),
        (ld('{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "datePublished": ["2019-12-20"]}}'), "", LD),
        (META_FRIDAY, "", META),
        ('<meta name="DC.date.issued" content="2019-12-20">', "", "meta dc.date.issued"),
        ('<meta name="citation_publication_date" content="2019/12/20">', "", "meta citation_publication_date"),
        ('<meta itemprop="datePublished" content="2019-12-20">', "", "meta datepublished"),
        ('<meta name="date" content="20 December 2019">', "", "meta date"),
        ("", '<time pubdate datetime="2019-12-20">Friday</time>', "<time pubdate>"),
        ("", '<span itemprop="datePublished" content="2019-12-20">Friday</span>', '<span itemprop="datePublished">'),
        ("", '<abbr class="published" title="2019-12-20">Friday</abbr>', '<abbr class="published">'),
        ("", '<p class="Page-datePublished">Published 4:05 PM, Dec. 20, 2019</p>', '<p class="Page-datePublished">'),
        ("", '<p class="entry-date">Dec. 20, 2019</p>', '<p class="entry-date">'),
        ("", '<p>Published <time datetime="2019-12-20">Friday</time></p>', "<time>"),
        (canonical("/2019/12/20/ferry"), "", "URL"),
        (
            "",
            "<p>LIMA, Dec. 20, 2019 (Agency) -- The ferry line has had a bad year in all.</p>",
            'dateline "LIMA, Dec. 20, 2019 (Agency)"',
        ),
        ("", '<p class="byline">By Jane Roe | 20 Dec 2019</p>', 'line "By Jane Roe | 20 Dec 2019"'),
        ("", '<p class="date">Published: 20/12/2019</p>', 'line "Published: 20/12/2019"'),
        (
            "",
            '<time datetime="2019-12-20T08:00">8</time> <time datetime="2019-12-20T09:00">9</time>',
            "only day in <time> elements",
        ),
    ],
)
def test_page_evidence(head: str, body: str, by: str) -> None:
    """A page with a publication date is dated, with the place as reason."""
    assert page_date(head, body) == (FRIDAY, by)


@pytest.mark.parametrize(
    "json",
    [
        f"<!-- {ARTICLE} -->",
        f"//<![CDATA[\n{ARTICLE}\n//]]>",
        '{"@type": "NewsArticle", "datePublished": "2019-12-20",}',
        '{"@type": "NewsArticle", "description": "two\nlines", "datePublished": "2019-12-20"};',
        ARTICLE.replace('"', "&quot;"),
    ],
)
def test_json_ld_is_repaired(json: str) -> None:
    """JSON with the small errors of templates is read."""
    assert page_date(ld(json)) == (FRIDAY, LD)


def test_json_ld_broken_script_hides_no_other() -> None:
    """A broken script does not hide another one."""
    assert page_date(ld('{"datePublished": ') + ld("[1, null]") + ld(ARTICLE)) == (FRIDAY, LD)


RELATED = '{"@type": "NewsArticle", "url": "https://example.org/older", "datePublished": "2018-05-04"}'


@pytest.mark.parametrize(
    "own",
    [
        '"url": "http://www.example.org/ferry/"',
        '"@id": "https://example.org/ferry#article"',
        '"mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/ferry?x=1"}',
        '"headline": "Ferry sinks"',
    ],
)
def test_json_ld_article_of_the_page(own: str) -> None:
    """Of two articles in a graph, the one with the page's address or heading counts."""
    mine = f'{{"@type": "NewsArticle", {own}, "datePublished": "2019-12-20"}}'

    assert page_date(canonical("/ferry") + ld(f'{{"@graph": [{RELATED}, {mine}]}}')) == (FRIDAY, LD)


def test_json_ld_ambiguous_articles() -> None:
    """Two articles that may both be the page's give no date, and a weaker signal is used."""
    assert page_date(ld(f"[{RELATED}, {ARTICLE}]") + META_FRIDAY) == (FRIDAY, META)


def test_json_ld_article_outranks_page() -> None:
    """The article outranks the page that holds it."""
    page = '{"@type": "WebPage", "datePublished": "2017-01-01"}'

    assert page_date(ld(f'{{"@graph": [{page}, {ARTICLE}]}}')) == (FRIDAY, LD)


@pytest.mark.parametrize(
    ("head", "body", "foot"),
    [
        ('<meta property="article:modified_time" content="2019-12-21">', "", ""),
        ('<meta name="last-modified" content="2019-12-21"><meta http-equiv="date" content="2019-12-21">', "", ""),
        (
            '<meta property="og:updated_time" content="2019-12-21"><meta itemprop="copyrightYear" content="2018">',
            "",
            "",
        ),
        ('<meta property="article:published_time" content="yesterday">', "", ""),
        ('<meta property="article:published_time" content="0001-01-01T00:00:00">', "", ""),
        ('<meta property="article:published_time" content="2199-01-01">', "", ""),
        ('<meta property="article:published_time" content="03/04/2019">', "", ""),
        (ld('{"@type": "NewsArticle", "dateModified": "2019-12-21"}'), "", ""),
        (ld('{"@type": "NewsArticle", "comment": [{"@type": "Comment", "datePublished": "2019-12-30"}]}'), "", ""),
        (ld('{"mentions": {"datePublished": "2019-12-21"}}'), "", ""),
        (ld('{"@type": "Event", "startDate": "2019-12-24", "datePublished": "2019-12-01"}'), "", ""),
        (ld('{"@type": "VideoObject", "datePublished": "2019-12-01"}'), "", ""),
        (ld('{"@type": "CollectionPage", "datePublished": "2019-12-01"}'), "", ""),
        ("", '<p class="date">Updated 21 December 2019</p>', ""),
        ("", '<p class="Page-dateModified date">4:05 PM, Dec. 21, 2019</p>', ""),
        ("", '<time class="updated" datetime="2019-12-21">Saturday</time>', ""),
        ("", '<p>Last updated: <time datetime="2019-12-21">Saturday</time></p>', ""),
        ("", '<p><b>Updated</b> <time datetime="2019-12-21">Saturday</time></p>', ""),
        ("", '<p class="event-date">The concert is on 24 December 2019</p>', ""),
        ("", '<div class="event"><span class="published">24 December 2019</span></div>', ""),
        ("", "<p>The ship was built on 1998-05-04 in Turku.</p>", ""),
        ("", f'<p>The ship was built on <time datetime="1998-05-04">4 May</time> {"and rebuilt " * 10}.</p>', ""),
        ("", '<p class="date">03/04/2019</p>', ""),
        (
            "",
            '<time datetime="2019-12-21">Saturday</time> <a href="/2"><time datetime="2019-12-14">older</time></a>',
            "",
        ),
        ("", "", '<aside><time class="published" datetime="2018-05-04">4 May</time></aside>'),
        ("", "", '<div class="related-posts"><span class="post-date">4 May 2018</span></div>'),
        ("", "", '<a href="/older"><time class="entry-date" datetime="2018-05-04">4 May</time></a>'),
        ("", "", '<div id="comments"><time itemprop="datePublished" datetime="2019-12-30">x</time></div>'),
        ("", "", '<div itemtype="https://schema.org/Comment"><i itemprop="datePublished">30 December 2019</i></div>'),
        ("", "", '<footer><p class="date">Published: 3 January 2018</p></footer>'),
        (canonical("/events/2019/12/24/concert"), "", ""),
        (ld('{"@type": "NewsArticle", "copyrightYear": 2019, "dateCreated": "2019-12-18"}'), "", ""),
        ('<meta name="copyright" content="Copyright 21 December 2019">', "", ""),
        ('<meta name="dcterms.modified" content="2019-12-21"><meta name="revised" content="2019-12-21">', "", ""),
        ('<meta itemprop="dateModified" content="2019-12-21">', "", ""),
        ("", "<p>© 2019-2026 The Harbour Post</p>", ""),
        ("", '<p class="date">© 21 December 2019 The Harbour Post</p>', ""),
        ("", "", "<p>Copyright 21 December 2019</p>"),
        ("", "", '<p class="copyright"><time datetime="2019-12-21">2019</time></p>'),
        ("", "<p>Updated: December 21, 2019, 4:05 p.m.</p>", ""),
        ("", "<p>Last modified: 2019-12-21</p>", ""),
        ("", "<p>This article was corrected on 21 December 2019.</p>", ""),
        ("", '<span class="modified-date">21 December 2019</span>', ""),
        ("", '<time itemprop="dateModified" datetime="2019-12-21">Saturday</time>', ""),
        ("", '<div class="related"><span class="entry-date">4 May 2018</span></div>', ""),
        (
            "",
            '<article class="card"><h2>Older</h2><time class="published" datetime="2018-05-04">4</time></article>',
            "",
        ),
        ("", "", '<ul class="more-stories"><li>Bridge closed <span class="date">4 May 2018</span></li></ul>'),
        ("", "", '<div class="read-next"><time class="published" datetime="2018-05-04">4 May</time></div>'),
        ("", "", '<nav><time class="published" datetime="2018-05-04">4 May</time></nav>'),
        ("", "", '<div class="latest-news"><time pubdate datetime="2018-05-04">4 May</time></div>'),
        ("", "", '<article><h2>Older</h2><time class="published" datetime="2018-05-04">4 May</time></article>'),
        ("", "", '<li><a href="/2">Older</a> <time class="published" datetime="2018-05-04">4 May</time></li>'),
        ("", "", '<h3>Most read</h3><ul><li>Bridge closed <span class="date">4 May 2018</span></li></ul>'),
    ],
)
def test_page_other_dates_are_ignored(head: str, body: str, foot: str) -> None:
    """Dates of something else are never taken for the publication date."""
    body = body or "<p>It was an old ferry.</p>"

    assert page_date(head, body, foot=foot + '<aside><time datetime="2001-01-01">then</time></aside>') == (None, None)


@pytest.mark.parametrize(
    "body",
    [
        '<time class="updated" datetime="2019-12-21">21</time> <time class="published" datetime="2019-12-20">20</time>',
        '<p><time datetime="2019-12-20">20</time>, updated <time datetime="2019-12-21">21</time></p>',
        '<time class="entry-date published updated" datetime="2019-12-20">20</time>',
        '<p>Published <time datetime="2019-12-20">20</time> Updated <time datetime="2019-12-21">21</time></p>',
    ],
)
def test_page_ignores_modification(body: str) -> None:
    """The date of an update is not the publication date."""
    assert page_date("", body)[0] == FRIDAY


def test_page_ignores_other_articles() -> None:
    """Dates after the article with the heading are those of other articles."""
    body = '<time datetime="2019-12-20">Friday</time>'

    assert page_date("", body, foot='<p>Older: <time datetime="2019-12-14">x</time></p>')[0] == FRIDAY


def test_page_date_before_the_article() -> None:
    """A date before the article with the heading may be its own."""
    page = """<html><head><title>Ferry sinks</title></head><body><p class="published">20 December 2019</p><article>
    <h1>Ferry sinks</h1><p>The ferry Solveig sank in the harbour of Turku, and nobody was hurt.</p></article></body>
    </html>"""

    source = build_document(html.read(page.encode()), IngestDefaults(today=Day(2026, 1, 1))).source
    assert (source.published, source.published_by) == (FRIDAY, '<p class="published">')


def test_page_date_that_links_to_its_page() -> None:
    """A date counts if it links to its own page, not if it links to another."""
    times = '<a href="{}"><time class="entry-date" datetime="2019-12-20">20</time></a>'

    assert page_date(canonical("/ferry"), times.format("https://example.org/ferry"))[0] == FRIDAY
    assert page_date("", times.format("#top"))[0] == FRIDAY


def test_choose_names_the_contradiction() -> None:
    """Of two signals the more certain one is chosen, and the reason names the other."""
    other = '<meta property="article:published_time" content="2019-12-18">'

    assert page_date(ld(ARTICLE) + other) == (FRIDAY, f"{LD}; {META} says 2019-12-18")


def test_choose_local_day_of_an_instant() -> None:
    """An instant in UTC has the day of the same instant in the writer's zone."""
    universal = ld('{"@type": "NewsArticle", "datePublished": "2019-12-21T04:30:00Z"}')

    assert page_date(universal + META_FRIDAY) == (FRIDAY, LD)
    assert page_date(universal) == (Day(2019, 12, 21), LD)


@pytest.mark.parametrize(("lang", "day"), [("en-GB", Day(2019, 4, 3)), ("en-US", Day(2019, 3, 4)), ("de", None)])
def test_page_numeric_date_by_region(lang: str, day: Day | None) -> None:
    """The page's region decides on 03/04/2019."""
    assert page_date("", '<p class="date">Published: 03/04/2019</p>', lang=lang)[0] == day


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2019/12/20/ferry",
        "https://e.org/2019-12-20-ferry",
        "/world/2019/dec/20/ferry",
        "/2019/12/20",
    ],
)
def test_url_evidence(url: str) -> None:
    """The date in a URL's path is found."""
    assert [one.day for one in urls.evidence(url)] == [FRIDAY]


@pytest.mark.parametrize(
    "url",
    [
        None,
        "https://example.org/2019/12/ferry",
        "https://example.org/2019/12/2019-ferry",
        "https://example.org/story-20191220",
        "https://example.org/id/2019/12/20",
        "https://example.org/a-2019-12-2034",
        "https://example.org/2019/13/40/ferry",
        "https://example.org/2019/xyz/20/ferry",
        "https://example.org/2019/12/20/from/2018/05/04/",
        "https://example.org/?d=/2019/12/20/",
        "https://[broken/2019/12/20/",
    ],
)
def test_url_without_a_date(url: str | None) -> None:
    """Other numbers in a URL give no date."""
    assert list(urls.evidence(url)) == []


def test_page_address_of_a_broken_url() -> None:
    """A URL that cannot be parsed is its own address."""
    assert urls.page_address("https://[broken") == "https://[broken"
