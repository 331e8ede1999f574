"""Measures the days of event mentions against the TLINKs of TimeBank and AQUAINT (a table of README.md).

TBAQ holds the folders `TimeBank/` and `AQUAINT/` with their TimeML, which are not in this repository. The day that the
TLINKs give to a gold event is compared with that of the mention with its predicate: the same day, another, or none.
"""

from __future__ import annotations

import re
from argparse import ArgumentParser
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from timeline.dates import Day
from timeline.mentions import extract_mentions
from timeline.records import Document, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeline.records import Mention

ON_IT = frozenset({"IS_INCLUDED", "SIMULTANEOUS", "IDENTITY", "DURING"})
TURNED = {"INCLUDES": "IS_INCLUDED", "IS_INCLUDED": "INCLUDES", "BEFORE": "AFTER", "AFTER": "BEFORE"}
NAMED, WRITING, INCLUDES_WRITING, LATER = (
    "a day that it names",
    "the day of writing",
    "around the day of writing",
    "later",
)
KINDS = {NAMED: "on its day", WRITING: "on its day", INCLUDES_WRITING: "on its day", LATER: "on the day of writing"}
"""The kinds of gold events, and which day of ours counts: for later events the day of writing is wrong."""


class Gold(NamedTuple):
    """A gold event with its span in the text. Its kind is one of `KINDS`; `day` is compared with ours."""

    start: int
    end: int
    kind: str
    day: Day


def main() -> None:
    """Print a row for each kind."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--tbaq", type=Path, required=True)
    counts = Counter(
        counted
        for name in ("TimeBank", "AQUAINT")
        for path in sorted((parser.parse_args().tbaq / name).glob("[!.]*.tml"))
        for counted in answers(ET.parse(path).getroot())  # noqa: S314 - local corpora
    )
    print("| gold day | events | on that day | on another | without a day |\n| --- | ---: | ---: | ---: | ---: |")
    for kind in KINDS:
        row = [counts[kind, answer] for answer in ("same", "other", "none")]
        print(f"| {kind} | {sum(row)} | {' | '.join(map(str, row))} |")


def answers(text: ET.Element) -> Iterator[tuple[str, str]]:
    """Yield the kind of each gold event with a day, and how our day compares."""
    written = day(text.find(".//DCT/TIMEX3"))
    body = text.find("TEXT")
    if written is None or body is None:
        return
    exact = "".join(body.itertext())
    timexes = tag(exact)
    source = Source("a", "a", None, written, PublishedFrom.GIVEN, None)
    mentions = extract_mentions(Document(source, "default", "en", exact), timexes, resolve_document(timexes, written))
    for gold in golden(text, body, written):
        yield gold.kind, compared(gold, mentions)


def compared(gold: Gold, mentions: tuple[Mention, ...]) -> str:
    """Compare the days. Of several mentions at the place, a right one counts."""
    days = [
        one.resolution.when.interval
        for one in mentions
        if one.predicate.start < gold.end
        and gold.start < one.predicate.end
        and one.resolution.when.interval is not None
    ]
    if any(one.days == 1 and one.start == gold.day for one in days):
        return "same"
    return "other" if days else "none"


def golden(text: ET.Element, body: ET.Element, written: Day) -> Iterator[Gold]:
    """Yield the events that a TLINK gives a day. A link to a day in the text wins over one to the day of writing."""
    links = linked(text)
    named = {one.get("tid"): day(one) for one in body.iter("TIMEX3")}
    creation = {one.get("tid") for one in text.iterfind(".//DCT/TIMEX3")}
    for event, start, end in placed(body):
        within = (named.get(time) for relation, time in links[event] if relation in ON_IT)
        to_writing = {relation for relation, time in links[event] if time in creation}
        if (stated := next(filter(None, within), None)) is not None:
            yield Gold(start, end, NAMED, stated)
        elif to_writing & {*ON_IT, "INCLUDES", "AFTER"}:
            kind = WRITING if to_writing & ON_IT else INCLUDES_WRITING if "INCLUDES" in to_writing else LATER
            yield Gold(start, end, kind, written)


def placed(body: ET.Element) -> Iterator[tuple[str, int, int]]:
    """Yield the gold events: id, start and end in the text."""
    at = len(body.text or "")
    for one in body:
        end = at + len("".join(one.itertext()))
        if one.tag == "EVENT":
            yield one.attrib["eid"], at, end
        at = end + len(one.tail or "")


def linked(text: ET.Element) -> Mapping[str, list[tuple[str, str]]]:
    """Return the relations of each gold event to times."""
    event_ids = {one.get("eiid"): one.attrib["eventID"] for one in text.iter("MAKEINSTANCE")}
    links: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in text.iter("TLINK"):
        event, time = one.get("eventInstanceID"), one.get("relatedToTime")
        relation = one.attrib["relType"]
        if event is None or time is None:
            event, time = one.get("relatedToEventInstance"), one.get("timeID")
            relation = TURNED.get(relation, relation)
        if event is not None and time is not None:
            links[event_ids[event]].append((relation, time))
    return links


def day(timex: ET.Element | None) -> Day | None:
    """Return the day of a timex whose value is a day or a time of day."""
    match = None if timex is None else re.match(r"\d{4}-\d\d-\d\d", timex.get("value", ""))
    return None if match is None else Day.read(match[0])


if __name__ == "__main__":
    main()
