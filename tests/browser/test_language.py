"""The language of the widget: words, direction, and every kind of date."""

import json
from collections.abc import Callable
from typing import Any

import pytest

WidgetFactory = Callable[..., Any]

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
BY_LANGUAGE = {
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
def open_widget(demo_server: str, host: Callable[..., str], visit: Callable[..., Any]) -> WidgetFactory:
    """Returns a host page whose widget has loaded; settings are those of the browser."""

    def made(attributes: str = "", html: str = '<html lang="en">', query: str = "", **settings: Any) -> Any:
        page = f"""<!doctype html>{html}<title>A page of others</title>
        <event-timeline src="{demo_server}/events{query}" {attributes}></event-timeline>
        <script type="module" src="{demo_server}/widget.js"></script>"""
        visited = visit(**settings).to(host(page, demo_server))
        return wait_for_events(visited)

    return made


def wait_for_events(page: Any) -> Any:
    page.locator("event-timeline ol[aria-busy=false]").wait_for(state="attached")
    return page


def date_words(page: Any, dates: list[str]) -> list[str]:
    """Return the words for dates, which are inserted into the server's response."""
    widget = page.locator("event-timeline")
    address = widget.get_attribute("src")
    [event] = page.request.get(f"{address}?limit=1").json()["data"]
    data = [{**event, "when": {**event["when"], "edtf": date, "approximate": "~" in date}} for date in dates]
    body, headers = json.dumps({"data": data, "next": None}), {"Access-Control-Allow-Origin": "*"}
    page.route("**/events?made", lambda route: route.fulfill(body=body, headers=headers))
    widget.evaluate("(widget, src) => { widget.src = src }", f"{address}?made")
    wait_for_events(page)
    texts = page.locator("event-timeline .date > :first-child").all_text_contents()
    return [" ".join(text.split()) for text in texts]


def test_date_words(open_widget: WidgetFactory) -> None:
    """Every kind of date has its words."""
    assert dict(zip(DATES, date_words(open_widget(), [*DATES]), strict=True)) == DATES


def test_time_elements(open_widget: WidgetFactory) -> None:
    """Only dates that are valid in HTML are time elements."""
    page = open_widget()
    date_words(page, ["2019-12-20", "2019-12", "0476", "0000", "-0043", "Y12000", "199X", "2019?"])

    times = page.locator("event-timeline time").evaluate_all("all => all.map(time => time.dateTime)")
    assert times == ["2019-12-20", "2019-12", "0476"]


@pytest.mark.parametrize("language", BY_LANGUAGE)
def test_date_words_by_language(language: str, open_widget: WidgetFactory) -> None:
    """Dates are in the language of the attribute."""
    assert date_words(open_widget(f'lang="{language}"'), SAMPLE) == BY_LANGUAGE[language]


@pytest.mark.parametrize(
    ("settings", "more"),
    [
        (('lang="de"', '<html lang="fr">', "es"), "Weitere Ereignisse"),
        (("", '<html lang="fr">', "es"), "Plus d’événements"),
        (("", "<html>", "es"), "Más acontecimientos"),
        (("", "<html>", "sw"), "More events"),
    ],
    ids=["its own", "the page's", "the browser's", "one without words"],
)
def test_language_precedence(settings: tuple[str, str, str], more: str, open_widget: WidgetFactory) -> None:
    """The nearest language applies."""
    attributes, html, locale = settings
    page = open_widget(attributes, html, "?limit=1", locale=locale)

    assert page.locator("event-timeline button").text_content() == more


@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("he", "rtl"), ("fa-AF", "rtl"), ("fr", "ltr")])
def test_direction(language: str, direction: str, open_widget: WidgetFactory) -> None:
    """The direction follows the language; quotes keep their own."""
    page = open_widget(f'lang="{language}"')
    directions = "all => [...new Set(all.map(one => getComputedStyle(one).direction))]"

    assert page.locator("event-timeline li").evaluate_all(directions) == [direction]
    assert page.locator("event-timeline blockquote").evaluate_all(directions) == ["ltr"]
    rule = page.locator("event-timeline li").first.evaluate("li => getComputedStyle(li, '::after').borderRightWidth")
    assert rule == ("2px" if direction == "rtl" else "0px")


def test_language_change(open_widget: WidgetFactory) -> None:
    """A new language is applied at once, without new requests."""
    page, requests = open_widget(), []
    page.on("request", lambda request: requests.append(request.url))
    before = page.locator("event-timeline li").count()

    page.locator("event-timeline").evaluate("widget => { widget.lang = 'de' }")

    assert page.locator("event-timeline summary").first.text_content() == "Warum dieses Datum?"
    assert "die Quellen widersprechen sich" in page.locator("event-timeline .trait").all_text_contents()
    assert page.locator("event-timeline li").count() == before
    assert requests == []


def test_error_language(open_widget: WidgetFactory) -> None:
    """Errors are in the language of the widget."""
    status = open_widget('lang="fr"', query="?timeline=none").get_by_role("status").inner_text()

    assert status == "Les événements n’ont pas pu être chargés : no timeline is called 'none'"


def test_quotes_have_no_language(open_widget: WidgetFactory) -> None:
    """Quotes have no known language."""
    page = open_widget('lang="de"')

    quoted = page.locator("event-timeline :is(.title, .quote, cite)")
    assert set(quoted.evaluate_all("all => all.map(one => one.lang)")) == {""}
    assert page.locator("event-timeline .timeline").get_attribute("lang") == "de"
