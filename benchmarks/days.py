"""On which day a happening is told, against the temporal links of TimeBank and AQUAINT: the table of README.md.

TBAQ holds the folders `TimeBank/` and `AQUAINT/` with their TimeML, none of which is in this repository. What a
happening's links say of days is compared with the mention whose predicate stands there: its day, another, or none.
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
"""What gold can say of a happening, and what our day is counted by: of what came later, it is wrong."""


class Gold(NamedTuple):
    """A happening at its place in the text; its kind is one of `KINDS`, and `day` what ours is compared with."""

    start: int
    end: int
    kind: str
    day: Day


def main() -> None:
    """Prints a line for each kind."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--tbaq", type=Path, required=True)
    found = Counter(
        counted
        for name in ("TimeBank", "AQUAINT")
        for path in sorted((parser.parse_args().tbaq / name).glob("[!.]*.tml"))
        for counted in answers(ET.parse(path).getroot())  # noqa: S314 - one's own corpora
    )
    print(
        "| gold tells it | happenings | on that day | on another | without a day |\n| --- | ---: | ---: | ---: | ---: |"
    )
    for kind in KINDS:
        told = [found[kind, answer] for answer in ("same", "other", "none")]
        print(f"| {kind} | {sum(told)} | {' | '.join(map(str, told))} |")


def answers(text: ET.Element) -> Iterator[tuple[str, str]]:
    """For each happening with a day its kind, and whether ours is the same."""
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
    """The answer: of several mentions at the place, the one that is right."""
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
    """The happenings of which a link tells a day: of several links, one to a day that the text names."""
    links = linked(text)
    named = {one.get("tid"): day(one) for one in body.iter("TIMEX3")}
    creation = {one.get("tid") for one in text.iterfind(".//DCT/TIMEX3")}
    for event, start, end in placed(body):
        within = (named.get(time) for relation, time in links[event] if relation in ON_IT)
        to_writing = {relation for relation, time in links[event] if time in creation}
        if (told := next(filter(None, within), None)) is not None:
            yield Gold(start, end, NAMED, told)
        elif to_writing & {*ON_IT, "INCLUDES", "AFTER"}:
            kind = WRITING if to_writing & ON_IT else INCLUDES_WRITING if "INCLUDES" in to_writing else LATER
            yield Gold(start, end, kind, written)


def placed(body: ET.Element) -> Iterator[tuple[str, int, int]]:
    """The happenings: id, start and end in the text."""
    at = len(body.text or "")
    for one in body:
        end = at + len("".join(one.itertext()))
        if one.tag == "EVENT":
            yield one.attrib["eid"], at, end
        at = end + len(one.tail or "")


def linked(text: ET.Element) -> Mapping[str, list[tuple[str, str]]]:
    """For each happening how it stands to which times."""
    made = {one.get("eiid"): one.attrib["eventID"] for one in text.iter("MAKEINSTANCE")}
    links: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for one in text.iter("TLINK"):
        event, time = one.get("eventInstanceID"), one.get("relatedToTime")
        relation = one.attrib["relType"]
        if event is None or time is None:
            event, time = one.get("relatedToEventInstance"), one.get("timeID")
            relation = TURNED.get(relation, relation)
        if event is not None and time is not None:
            links[made[event]].append((relation, time))
    return links


def day(timex: ET.Element | None) -> Day | None:
    """The day that the value of a timex is, or is of."""
    found = None if timex is None else re.match(r"\d{4}-\d\d-\d\d", timex.get("value", ""))
    return None if found is None else Day.read(found[0])


if __name__ == "__main__":
    main()
