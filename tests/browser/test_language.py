"""The words of the widget: its language, its direction, and every kind of date in it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

Shows = Callable[..., Any]

DATES = {
    "2019-12-20": "20 December 2019",
    "2019-12": "December 2019",
    "2019": "2019",
    "0476": "476 AD",
    "-0043": "44 BC",
    "-0043-03-15": "15 March 44 BC",
    "-0399/-0300": "400 – 301 BC",
    "Y12000": "12000",
    "Y12000-02-01": "1 February 12000",
    "Y-400000": "Y-400000",
    "2019-22": "summer 2019",
    "2019-24": "winter 2019 – 2020",
    "2020-34": "second quarter of 2020",
    "2020-41": "second half of 2020",
    "199X": "1990s",
    "00XX": "1st century",
    "10XX": "11th century",
    "19XX": "20th century",
    "20XX": "21st century",
    "1XXX": "2nd millennium",
    "2020-05-08/2020-05-10": "8 – 10 May 2020",
    "2020-04-30/2020-05-02": "30 April – 2 May 2020",
    "2014-12-20/2015": "20 December 2014 – 2015",
    "1850~": "about 1850",
    "2019-12?": "perhaps December 2019",
    "2019%": "perhaps about 2019",
    "XXXX-05-08": "8 May, year unknown",
    "XXXX-05": "May, year unknown",
    "2015-05-11T09:30:00": "11 May 2015 at 09:30",
    "2015-05-11T09:30:00Z": "11 May 2015 at 09:30 UTC",
    "2015-05-11T21:00:00-05:00": "11 May 2015 at 21:00 -05:00",
    "2015-05-12T09:00:00/2015-05-12T11:00:00": "12 May 2015, 09:00–11:00",
}
ABROAD = {
    "de": ["20. Dezember 2019", "44 v. Chr.", "Sommer 2019", "1990er-Jahre", "20. Jahrhundert", "etwa 1850"],
    "de-AT": ["20. Dezember 2019", "44 v. Chr.", "Sommer 2019", "1990er-Jahre", "20. Jahrhundert", "etwa 1850"],
    "fr": ["20 décembre 2019", "44 av. J.-C.", "été 2019", "années 1990", "XXe siècle", "env. 1850"],
    "es": ["20 de diciembre de 2019", "44 a. C.", "verano de 2019", "década de 1990", "siglo XX", "aprox. 1850"],
    "ar": ["20 ديسمبر 2019", "44 ق.م", "صيف 2019", "عقد 1990", "القرن 20", "نحو 1850"],
    "en-US": ["December 20, 2019", "44 BC", "summer 2019", "1990s", "20th century", "about 1850"],
    "it": ["20 dicembre 2019", "44 a.C.", "summer 2019", "1990s", "20th century", "about 1850"],
    "fa": ["۲۰ دسامبر ۲۰۱۹", "۴۴ ق.م.", "summer ۲۰۱۹", "1990s", "20th century", "about ۱۸۵۰"],
    "no_tag": ["20 December 2019", "44 BC", "summer 2019", "1990s", "20th century", "about 1850"],
}
SAMPLE = ["2019-12-20", "-0043", "2019-22", "199X", "19XX", "1850~"]


@pytest.fixture
def shows(demo_server: str, host: Callable[..., str], visit: Callable[..., Any]) -> Shows:
    """Gives a page of others when its widget has got its events; the settings are those of the browser."""

    def made(attributes: str = "", html: str = '<html lang="en">', query: str = "", **settings: Any) -> Any:
        page = f"""<!doctype html>{html}<title>A page of others</title>
        <event-timeline src="{demo_server}/events{query}" {attributes}></event-timeline>
        <script type="module" src="{demo_server}/widget.js"></script>"""
        visited = visit(**settings).to(host(page, demo_server))
        return settled(visited)

    return made


def settled(page: Any) -> Any:
    page.locator("event-timeline ol[aria-busy=false]").wait_for(state="attached")
    return page


def said(page: Any, dates: list[str]) -> list[str]:
    """What the page has for dates, as the server would send them: an event of it is given each of them."""
    widget = page.locator("event-timeline")
    address = widget.get_attribute("src")
    [event] = page.request.get(f"{address}?limit=1").json()["data"]
    data = [{**event, "when": {**event["when"], "edtf": date, "approximate": "~" in date}} for date in dates]
    body, headers = json.dumps({"data": data, "next": None}), {"Access-Control-Allow-Origin": "*"}
    page.route("**/events?made", lambda route: route.fulfill(body=body, headers=headers))
    widget.evaluate("(widget, src) => { widget.src = src }", f"{address}?made")
    settled(page)
    texts = page.locator("event-timeline .date > :first-child").all_text_contents()
    return [" ".join(text.split()) for text in texts]


def test_every_kind_of_date_has_its_words(shows: Shows) -> None:
    assert dict(zip(DATES, said(shows(), [*DATES]), strict=True)) == DATES


def test_only_what_html_has_a_form_for_is_a_time_to_machines(shows: Shows) -> None:
    page = shows()
    said(page, ["2019-12-20", "2019-12", "0476", "0000", "-0043", "Y12000", "199X", "2019?"])

    times = page.locator("event-timeline time").evaluate_all("all => all.map(time => time.dateTime)")
    assert times == ["2019-12-20", "2019-12", "0476"]


@pytest.mark.parametrize("language", ABROAD)
def test_dates_are_said_in_the_language_of_the_attribute(language: str, shows: Shows) -> None:
    assert said(shows(f'lang="{language}"'), SAMPLE) == ABROAD[language]


@pytest.mark.parametrize(
    ("told", "more"),
    [
        (('lang="de"', '<html lang="fr">', "es"), "Weitere Ereignisse"),
        (("", '<html lang="fr">', "es"), "Plus d’événements"),
        (("", "<html>", "es"), "Más acontecimientos"),
        (("", "<html>", "sw"), "More events"),
    ],
    ids=["its own", "the page's", "the browser's", "one without words"],
)
def test_the_language_is_the_nearest_that_is_told(told: tuple[str, str, str], more: str, shows: Shows) -> None:
    attributes, html, reader = told
    page = shows(attributes, html, "?limit=1", locale=reader)

    assert page.locator("event-timeline button").inner_text() == more


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("he", "rtl"), ("fa-AF", "rtl"), ("fr", "ltr")])
def test_the_direction_follows_the_language_and_quotes_their_own(language: str, direction: str, shows: Shows) -> None:
    page = shows(f'lang="{language}"')
    directions = "all => [...new Set(all.map(one => getComputedStyle(one).direction))]"

    assert page.locator("event-timeline li").evaluate_all(directions) == [direction]
    assert page.locator("event-timeline blockquote").evaluate_all(directions) == ["ltr"]
    rule = page.locator("event-timeline li").first.evaluate("li => getComputedStyle(li, '::after').borderRightWidth")
    assert rule == ("2px" if direction == "rtl" else "0px")


def test_another_language_is_spoken_at_once_and_nothing_is_asked_again(shows: Shows) -> None:
    page, asked = shows(), []
    page.on("request", lambda request: asked.append(request.url))
    before = page.locator("event-timeline li").count()

    page.locator("event-timeline").evaluate("widget => { widget.lang = 'de' }")

    assert page.locator("event-timeline summary").first.inner_text() == "Warum dieses Datum?"
    assert "die Quellen widersprechen sich" in page.locator("event-timeline .trait").all_text_contents()
    assert page.locator("event-timeline li").count() == before
    assert asked == []


def test_what_failed_is_told_in_the_language(shows: Shows) -> None:
    status = shows('lang="fr"', query="?timeline=none").get_by_role("status").inner_text()

    assert status == "Les événements n’ont pas pu être chargés : no timeline is called 'none'"


def test_what_others_wrote_is_of_no_known_language(shows: Shows) -> None:
    page = shows('lang="de"')

    theirs = page.locator("event-timeline :is(.title, .quote, cite)")
    assert set(theirs.evaluate_all("all => all.map(one => one.lang)")) == {""}
    assert page.locator("event-timeline .timeline").get_attribute("lang") == "de"
