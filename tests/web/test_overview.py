"""The page around its events: whose it is, what is asked, where everything lies, and the ways out."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.web.test_content_negotiation import BROWSER
from tests.web.test_page import outline
from timeline.dates import Day
from timeline.export import FORMATS
from timeline.records import Document
from timeline.web import Settings
from timeline.web.settings import Access, configure

Serves = Callable[..., Flask]
Writes = Callable[..., Document]


@pytest.fixture
def court(serve: Serves, write: Writes) -> FlaskClient:
    """A client where there are two timelines."""
    text = "The captain was charged on Friday. The court will hear Ada Lindqvist on May 8, 2020."
    case = replace(write("case", Day(2019, 12, 21), text, title="The case"), timeline="court")
    return browsing(serve(write("ferry", Day(2019, 12, 21), "The ferry burned on Friday."), case).test_client())


def browsing(client: FlaskClient) -> FlaskClient:
    """The same, asking as browsers do."""
    client.environ_base["HTTP_ACCEPT"] = BROWSER["Accept"]
    return client


def links(client: FlaskClient, address: str) -> list[str]:
    return [str(link["href"]) for link in outline(client, address).all("a")]


def test_a_timeline_has_an_address_of_its_own(court: FlaskClient) -> None:
    assert "was charged" in outline(court, "/timelines/court").text
    assert "burned" not in outline(court, "/timelines/court").text
    assert "burned" in outline(court, "/timelines/default").text


def test_a_program_is_given_how_much_is_in_it(court: FlaskClient) -> None:
    told = court.get("/timelines/court", headers={"Accept": "*/*"})

    assert told.json == {"name": "court", "documents": 1, "events": 2, "added": told.json["added"]}  # type: ignore[index]
    assert court.get("/timelines/zoo", headers={"Accept": "*/*"}).status_code == 404
    assert "Accept" in told.vary


@pytest.mark.parametrize("address", ["/?from=whenever", "/timelines/court?from=whenever"])
def test_what_cannot_be_read_is_told_on_the_page(address: str, court: FlaskClient) -> None:
    response = court.get(address)

    assert (response.status_code, response.mimetype) == (422, "text/html")
    assert 'aria-invalid="true"' in response.text


def test_the_address_that_names_it_beside_the_filters_still_holds(court: FlaskClient) -> None:
    assert court.get("/?timeline=court").text == court.get("/timelines/court").text


def test_where_there_are_several_each_leads_to_the_others(court: FlaskClient, client: FlaskClient) -> None:
    assert {"/", "/timelines/court"} <= set(links(court, "/timelines/court"))
    assert "Timelines" not in {each.get("aria-label") for each in outline(client).all("nav")}


def test_a_timeline_that_is_not_there_is_told_with_those_that_are(court: FlaskClient) -> None:
    response = court.get("/timelines/zoo")

    assert (response.status_code, response.mimetype) == (404, "text/html")
    assert "no timeline is called &#39;zoo&#39;" in response.text
    assert links(court, "/timelines/zoo")[-2:] == ["/timelines/court", "/"]


def test_all_links_stay_in_the_timeline(court: FlaskClient) -> None:
    inside = [link for link in links(court, "/timelines/court?q=captain") if "captain" in link]

    assert inside
    assert all(link.startswith("/timelines/court?") or "timeline=court" in link for link in inside)
    assert outline(court, "/timelines/court").all("form")[0]["action"] == "/timelines/court"


def test_who_may_read_one_timeline_is_told_of_no_other(court: FlaskClient) -> None:
    court.configure(application, Settings(Access.CLOSED))

    assert court.get("/timelines/court").status_code == 401
    assert court.get("/timelines/zoo").status_code == 401


def test_what_few_ask_for_is_folded_away_until_it_is_asked_for(court: FlaskClient) -> None:
    def more(address: str) -> dict[str, str | None]:
        return next(each for each in outline(court, address).all("details") if each.get("class") == "rare")

    assert "open" not in more("/timelines/court?q=captain")
    assert "open" in more("/timelines/court?modality=expected")
    assert "open" in more("/timelines/court?modality=never")


def test_actors_and_articles_are_offered(court: FlaskClient) -> None:
    offered = outline(court, "/timelines/court").all("option")

    assert {"Ada Lindqvist", "case", "expected", "partial", "1"} <= {option["value"] for option in offered}


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("q=captain", "“captain”"),
        ("from=May+2020", "from May 2020"),
        ("document=case", "in “The case”"),
        ("modality=expected", "it is expected"),
        ("status=dated", "date known"),
        ("min_importance=0.35", "important"),
        ("min_importance=0.1", "at least 0.1"),
        ("conflict=true", "they disagree"),
        ("precision=day", "known to the day"),
        ("sort=importance", "by importance"),
    ],
)
def test_what_is_asked_stands_in_words_with_a_way_back(query: str, words: str, court: FlaskClient) -> None:
    html = court.get(f"/timelines/court?actor=nobody&{query}").text

    assert f'<li><a href="/timelines/court?actor=nobody"><span dir="auto">{words}</span>' in html
    assert '<span dir="auto">nobody</span>' in html


def test_what_has_no_field_is_kept_by_the_form(court: FlaskClient) -> None:
    fields = outline(court, "/timelines/court?sort=importance&limit=1&q=captain").all("input")

    hidden = {field["name"]: field["value"] for field in fields if field.get("type") == "hidden"}
    assert hidden == {"sort": "importance", "limit": "1"}


def test_an_article_that_is_not_among_those_offered_stays_chosen(court: FlaskClient) -> None:
    chosen = [each["value"] for each in outline(court, "/?document=far").all("option") if "selected" in each]

    assert "far" in chosen


def test_where_no_article_is_offered_none_is_asked_for(serve: Serves) -> None:
    assert "document" not in {field["name"] for field in outline(serve().test_client()).all("select")}


def bars(client: FlaskClient, address: str) -> list[dict[str, str | None]]:
    return [link for link in outline(client, address).all("a") if "data-from" in link]


def test_each_bar_of_the_overview_leads_to_its_time(client: FlaskClient) -> None:
    first = bars(client, "/?q=the")[0]

    assert first["href"] == "/?q=the&from=1967&to=1967"
    assert (first["data-from"], first["data-to"]) == ("1967-01-01", "1967-12-31")
    assert first["aria-label"] == "1967: 1 event"
    assert len(outline(client, str(first["href"])).all("article")) == 1


def test_the_overview_is_of_all_that_is_meant_whatever_the_page_and_the_window(client: FlaskClient) -> None:
    said = [bar["aria-label"] for bar in bars(client, "/")]

    assert [bar["aria-label"] for bar in bars(client, "/?limit=1&from=2020")] == said
    inside = [bar["aria-label"] for bar in bars(client, "/?from=2020") if "outside" not in str(bar["class"])]
    assert inside == ["2020: 2 events"]


def test_a_chosen_span_can_be_left_again(client: FlaskClient) -> None:
    assert "All of the time" in client.get("/?from=2020&q=the").text
    assert "All of the time" not in client.get("/?q=the").text


def test_years_that_stand_on_other_pages_are_led_to(client: FlaskClient) -> None:
    asked = [link for link in links(client, "/?limit=2") if link.startswith("/?limit=2&from=")]

    assert {"/?limit=2&from=1967", "/?limit=2&from=2019", "/?limit=2&from=2020"} <= set(asked)
    assert "#year-1" in links(client, "/")
    assert "#year-1" not in links(client, "/?limit=2")


def test_every_format_has_its_word_and_the_same_filters(client: FlaskClient) -> None:
    page = outline(client, "/?q=ferry&limit=1")

    ways = {str(link["href"]) for link in page.all("a") if str(link["href"]).startswith("/events.")}
    assert ways == {f"/events.{name}?q=ferry" for name in FORMATS}
    assert "calendar (.ics)" in page.text
    assert {client.get(way).status_code for way in ways} == {200}


def test_each_quote_has_the_number_of_its_source_at_the_end(client: FlaskClient) -> None:
    page = outline(client)

    numbers = {str(link["href"]) for link in page.all("a") if str(link["href"]).startswith("#source-")}
    assert numbers == {f"#{item['id']}" for item in page.all("li") if str(item.get("id")).startswith("source-")}
    assert len(numbers) == 3
    assert "https://example.org/inquiry?a=1&b=2" in page.text


def test_an_event_and_its_article_have_pages_of_their_own(client: FlaskClient) -> None:
    to = links(client, "/")

    assert "/documents/inquiry" in to
    permalinks = [link for link in to if link.startswith("/events/")]
    assert len(permalinks) == len(outline(client).all("article"))
    assert client.get(permalinks[0]).json["timeline"] == "default"  # type: ignore[index]


def test_quotes_and_names_are_set_as_their_own_script_is(client: FlaskClient) -> None:
    html = client.get("/").text

    assert '<blockquote><p dir="auto">' in html
    assert html.count('class="title"') == html.count('dir="auto"><a href="/events/')


def test_a_part_of_the_overview_is_looked_at_closer(client: FlaskClient) -> None:
    whole = outline(client, "/")
    closer = next(str(link["href"]) for link in whole.all("a") if link.get("class") == "closer")

    ways = {str(link.get("class")) for link in outline(client, closer).all("a")}
    assert "wider" in ways
    assert outline(client, closer).text.count("event") > 3


@pytest.mark.parametrize("part", ["yesterday", "2020-01-01", "9999-01-01/9999-12-31", "2020-02-01/2020-01-01"])
def test_a_part_that_is_none_leaves_the_overview_whole(part: str, client: FlaskClient) -> None:
    assert client.get(f"/?part={part}").text.count('class="bar') == client.get("/").text.count('class="bar')
