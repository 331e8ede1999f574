"""What a text tells without a date of its own: as the news of its day, or of the day that it told last.

Which verbs tell something is known by `narration`, where the telling stands by `stands`. From a look back it returns
in a new paragraph, when somebody speaks up or who acted before acts again.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from timeline.mentions.arguments import agent
from timeline.mentions.candidates import Scene, Undated
from timeline.mentions.reference_time import RECENT_DAYS, Stand, is_recent, moved, of_now, resolution
from timeline.mentions.temporal_clauses import is_of_its_day, occasions
from timeline.resolving.genre import is_narrative
from timeline.text.clauses import clause, clause_of
from timeline.text.tense_aspect import Telling, main_verbs, telling

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from timeline.dates import Day
    from timeline.entities.analysed_text import Page
    from timeline.mentions.candidates import Dated
    from timeline.records import Document
    from timeline.text.clauses import Clause
    from timeline.text.sentences import Stretch
    from timeline.text.token_row import Group, Row

__all__ = ["Paper", "is_news", "news"]

_LEAD = 3
"""In how many sentences at the beginning "has opened" is news; later it sums up."""

_NOW = "PRESENT_REF"
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")


class Paper(NamedTuple):
    """A document of a known day, read as a page, and its dates."""

    document: Document
    page: Page
    published: Day
    dates: Sequence[Dated]

    def dates_in(self, sentence: Stretch) -> Sequence[Dated]:
        """Those that begin in the sentence."""
        first = bisect_left(self.dates, sentence.start, key=_start)
        return self.dates[first : bisect_left(self.dates, sentence.end, lo=first, key=_start)]


def _start(dated: Dated) -> int:
    return dated.timex.extent.start


class _Line(NamedTuple):
    """A sentence as a row, the number of its paragraph, and whether it is one of the first."""

    sentence: Stretch
    row: Row
    paragraph: int
    leads: bool


def is_news(document: Document, dates: Sequence[Dated]) -> bool:
    """Whether a text has a day of publication and is no tale of the past: it is news if it names a day of that week."""
    published = document.source.published
    if published is None:
        return False
    recent = any(is_recent(dated.resolution.when.interval, published) for dated in dates)
    return recent or not is_narrative([dated.timex for dated in dates], published)


def news(paper: Paper, dated: Mapping[Stretch, Sequence[Scene]]) -> Iterator[Scene]:
    """The scenes beside those that a timex dates, which come by their sentences; in the text's order."""
    stand = Stand(paper.published)
    position = told = paragraph = 0
    for sentence in filter(paper.page.is_prose, paper.page.sentences):
        row = paper.page.row(sentence)
        paragraph += _PARAGRAPH_END.search(paper.page.text, position, sentence.start) is not None
        line = _Line(sentence, row, paragraph, told < _LEAD)
        verbs = main_verbs(row)
        scenes = dated.get(sentence, ())
        free = [group for group in verbs if not any(_is_told(row, group, scene) for scene in scenes)]
        main = [scene for scene in scenes if scene.clause.group in verbs]
        movers = main or [scene for scene in scenes if scene.clause.group is None]
        stand = moved(stand, movers, paper.published, paragraph)
        if main:
            yield from _shared(main[-1], [group for group in free if not _lasts(paper, line, group)])
        else:
            stand = _caught_up(stand, scenes, paper.published)
            at_once, long_ago = _timed(row, scenes, free, paper.published)
            for group, scene in at_once.items():
                yield from _happening(scene, group)
            if long_ago:
                stand = replace(stand, looks_back=True, aside=False, paragraph=paragraph)
            stand, found = _read(paper, line, [one for one in free if one not in {*at_once, *long_ago}], stand)
            yield from found
        position, told = sentence.end, told + bool(verbs)


def _caught_up(stand: Stand, scenes: Sequence[Scene], published: Day) -> Stand:
    """Where it stands for who tells of a later day: "the probe answered on Tuesday, they said"."""
    days = [scene.dated.resolution.when.interval for scene in scenes if scene.clause.group is not None]
    is_late = any(is_recent(one, published) and one.start > stand.day for one in days if one is not None)
    return Stand(published) if is_late else stand


def _is_told(row: Row, group: Group, scene: Scene) -> bool:
    """Whether the scene tells it already: by the verb, or by a noun that names it ("won Sunday's election")."""
    if scene.clause.group is not None or not scene.dated.is_day:
        return scene.head.start == row[group.head].start
    told = clause_of(row, group)
    speaks_up = row.lower(group.head) in row.language.speaking_up
    return not speaks_up and row[told.head].start < scene.head.start < row[told.last].end


def _shared(scene: Scene, groups: Sequence[Group]) -> Iterator[Scene]:
    """What else the sentence tells after what its day dates: "sued them on Friday and asked for more"."""
    days = scene.dated.resolution.when.interval
    if days is None or days.days > 1 or scene.dated.is_to_come:
        return
    for group in groups:
        if scene.clause.head < group.first:
            yield from _happening(scene, group)


def _happening(scene: Scene, group: Group) -> Iterator[Scene]:
    """What the verb tells on the day of the scene, if it happened."""
    told = clause_of(scene.row, group)
    if telling(scene.row, told) is Telling.HAPPENED:
        yield replace(scene, clause=told, actor=agent(scene.page, scene.row, told))


def _timed(
    row: Row, scenes: Sequence[Scene], verbs: Sequence[Group], published: Day
) -> tuple[dict[Group, Scene], set[Group]]:
    """The verbs that were on the day that a clause of time tells, and those that it puts long before the news."""
    timed = occasions(row, scenes, verbs)
    at_once = {verb: scene for verb, scene in timed.items() if is_of_its_day(scene)}
    days = {verb: scene.dated.resolution.when.interval for verb, scene in timed.items() if verb not in at_once}
    return at_once, {verb for verb, one in days.items() if one is not None and one.end <= published - RECENT_DAYS}


def _read(paper: Paper, line: _Line, groups: Sequence[Group], stand: Stand) -> tuple[Stand, list[Scene]]:
    """Where the telling stands after the sentence, and what it tells."""
    row, found = line.row, []
    amounts = _amounts(paper, line)
    for group in groups:
        told = _clause(row, group, groups[0])
        how, actor = telling(row, told), agent(paper.page, row, told)
        if how is Telling.LOOKS_BACK:
            aside = stand.words is not None and (stand.aside or not stand.looks_back)
            stand = replace(stand, looks_back=True, aside=aside, paragraph=line.paragraph)
        elif _goes_on(line, stand, actor) or (stand.aside and line.paragraph != stand.paragraph):
            stand = replace(stand, looks_back=False)
        is_other = row[group.head].start in amounts or _is_own_voice(row, told)
        if how is Telling.HOLDS and not is_other and not (line.leads and _may_be_news(paper, line, told)):
            dated = Undated(paper.document, of_now(row[group.head].text, paper.published))
            found.append(Scene(paper.page, dated, line.sentence, row, None, told, actor))
        if is_other or not _is_news_of(line, told, how, stand) or (how is Telling.SAYS and actor is None):
            continue
        if stand.home is not None and actor != stand.actor and line.paragraph != stand.paragraph:
            stand = stand.home
        stand = replace(stand, looks_back=False)
        here = stand if how is Telling.HAPPENED else Stand(paper.published)
        dated = Undated(paper.document, resolution(row[group.head].text, here, paper.published))
        found.append(Scene(paper.page, dated, line.sentence, row, None, told, actor))
    return stand, found


def _goes_on(line: _Line, stand: Stand, actor: str | None) -> bool:
    """Whether in a new paragraph somebody acts again who moved the telling to where it stood before it looked back."""
    known = f" {stand.actor}".endswith(f" {actor}")
    return stand.actor is not None and line.paragraph != stand.paragraph and known


def _is_news_of(line: _Line, told: Clause, how: Telling | None, stand: Stand) -> bool:
    """Whether the clause tells something at this place of the text; from a look back only who speaks up returns."""
    speaks_up = line.row.lower(told.head) in line.row.language.speaking_up
    if how in (None, Telling.LOOKS_BACK, Telling.HOLDS):
        return False
    if stand.looks_back and not (speaks_up and line.paragraph != stand.paragraph):
        return False
    return how is not Telling.HAS_HAPPENED or line.leads or speaks_up


def _clause(row: Row, group: Group, first: Group) -> Clause:
    """The clause of a main verb; what goes on after another without a subject of its own has that of the first."""
    told = clause_of(row, group)
    goes_on = group is not first and not row.tell(told.first, group.first)
    return replace(told, subject=clause_of(row, first).subject) if goes_on else told


def _amounts(paper: Paper, line: _Line) -> set[int]:
    """Where the verbs stand that an expression with no place in time is about: "sold pens for 20 years"."""
    heads = set()
    for dated in paper.dates_in(line.sentence):
        at = line.row.index(dated.stretch.start)
        is_of_noun = at is not None and line.row.lower(at + 1) in line.row.language.genitives  # "for years of care"
        if at is not None and not is_of_noun and not dated.is_place_in_time and dated.resolution.value != _NOW:
            told = clause(line.row, at)
            heads |= set() if told is None else {line.row[told.head].start}
    return heads


def _lasts(paper: Paper, line: _Line, group: Group) -> bool:
    """Whether the verb is followed by how long it went on: "spent a week in prison"."""
    after = line.row.is_date(group.last + 1) and line.row[group.last + 1].start
    return any(dated.stretch.start == after and not dated.is_place_in_time for dated in paper.dates_in(line.sentence))


def _may_be_news(paper: Paper, line: _Line, told: Clause) -> bool:
    """Whether news can be told so in the present: "the mayor quits", not "he has a boat" or "he now sells boats"."""
    is_of_now = any(dated.resolution.value == _NOW for dated in paper.dates_in(line.sentence))
    return line.row.lower(told.head) not in line.row.language.states and not is_of_now


def _is_own_voice(row: Row, told: Clause) -> bool:
    return row.holds(row.language.own_voice, told.subject)
