"""The title of a happening: its clause as a line that stands alone, without its date, at most 120 characters.

Works on one scene; knows nothing of what the date comes to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.text.clauses import follows_aside
from timeline.text.language import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.mentions.candidates import Scene
    from timeline.text.clauses import Clause
    from timeline.text.language import Language
    from timeline.text.token_row import Group, Row

__all__ = ["title"]

_LONGEST = 120
_FEWEST_WORDS = 5
"""A clause of fewer words can say too little by itself."""

_SPACES = re.compile(r"\s{2,}|[^\S ]")
_LOOSE = re.compile(r"\s+(?=[,.;:!?](?!\w))|,(?=\s*[,.;:])")
_STOP_IN_QUOTE = re.compile(r"[.,](?=[”\"]$)")
_DATELINE = re.compile(
    r"(?:[A-Z][\w.’'/-]*,? ){0,4}?[A-Z][\w.’'/-]*(?: ?\([^()]{1,30}\))?(?: ?[—–]| --?(?= )|:)\s+(?=[A-Z“\"])"
)
_EDGES = " ,;:—–-.·"


def title(scene: Scene) -> str:
    """The title: of speech the sentence, and first in it who says it; else the clause, and before it who does it.

    "The probe is wrong, the minister said" gives "The minister said the probe is wrong". What is too long loses what
    leads up to it, then the asides at its end.
    """
    whole = ""
    for line in map(_capitalised, _lines(scene)):
        if len(line) <= _LONGEST:
            return line
        whole = whole or line
    return whole[: whole.rfind(" ", 0, _LONGEST)].rstrip(_EDGES) + "…"


def _capitalised(line: str) -> str:
    """With a capital, unless the first word has one somewhere: "eBay"."""
    return line[:1].upper() + line[1:] if line.partition(" ")[0].islower() else line


def _lines(scene: Scene) -> Iterator[str]:
    """The line, then what is left of it without what can be spared, ever less."""
    row, clause = scene.row, scene.clause
    goes_on = row.lower(clause.first - 1) in row.language.conjunctions
    if scene.speaks and _is_led_by_saying(scene):
        said = _text(scene, 0, clause.first - 1)
        yield f"{_text(scene, clause.first, clause.last)} {_lowered(said, row.language)}"
    elif clause.group is None:
        yield _text(scene, clause.first, clause.last)
    else:
        last = len(row) - 1 if scene.speaks else _last(row, clause)
        opener = row.lower(0) in row.language.conjunctions
        first = int(opener) if scene.speaks and not goes_on else clause.first
        who = "" if scene.speaks and not goes_on else _who(scene)
        spared = _after_lead(row, first, clause.group)
        yield who + _text(scene, first, last)
        asides = [cut for cut in row.cuts if cut <= last and _is_aside(row, cut, clause.group)]
        for end in (last + 1, *reversed(asides)):
            yield who + _text(scene, spared, end - 1)


def _is_led_by_saying(scene: Scene) -> bool:
    """Whether what is said comes before who says it: "The probe is wrong, the minister said"."""
    row, clause = scene.row, scene.clause
    if clause.group is not None and follows_aside(row, clause.group):
        return False
    return clause.first > 1 and clause.last >= len(row) - 2 and row.lower(clause.first - 1) == ","


def _who(scene: Scene) -> str:
    """Who does it, with a space after, where that stands outside the clause."""
    clause, subject = scene.clause, scene.clause.subject
    if not subject or subject.stop > clause.first:
        return ""
    named = None if clause.group is None or clause.group.passive else scene.actor
    return f"{named or _text(scene, subject.start, subject.stop - 1)} "


def _last(row: Row, clause: Clause) -> int:
    """The end of the clause; what says little goes on with the clause behind it: "The move came after they had met"."""
    following = clause.last + 1
    is_thin = sum(map(row.is_word, range(clause.first, following))) < _FEWEST_WORDS
    is_joined = row.lower(clause.last) != "," and following in row.cuts
    goes_on = is_joined and row.lower(following) in row.language.subordinators
    return row.segment(following).stop - 1 if is_thin and goes_on else clause.last


def _after_lead(row: Row, first: int, group: Group) -> int:
    """Where the clause begins behind a phrase that leads up to it: "In a letter, the court asked"."""
    leads = row.language.prepositions | row.language.subordinators | row.language.compound_openers
    if row.lower(first) not in leads and row.form(first) is not Form.GERUND:
        return first
    commas = (at for at in reversed(row.commas(first, group.first)) if row.tell(at, group.first))
    return next(commas, first - 1) + 1


def _is_aside(row: Row, cut: int, group: Group) -> bool:
    """Whether what begins there can be spared: ", asking for more", "who had come"; not in "said that he, who"."""
    word = row.lower(cut)
    opens = word in row.language.relatives - row.language.weak_openers or word in row.language.subordinators
    if cut <= group.last + 2 or not (word == "," or row.lower(cut - 1) == "," or opens):
        return False
    said = [at for at in range(group.last, cut) if row.lower(at) in row.language.weak_openers]
    return not said or any(said[-1] < other.first < cut and other.finite for other in row.groups)


def _text(scene: Scene, first: int, last: int) -> str:
    """The text from the one token to the other (included), without the date, the actor's name for a pronoun."""
    position, end = scene.row[first].start, scene.row[last].end
    pieces = []
    for start, stop, instead in sorted(_edits(scene)):
        if position <= start and stop <= end:
            pieces += [scene.page.text[position:start], instead]
            position = stop
    line = "".join([*pieces, scene.page.text[position:end]])
    return _tidy(_DATELINE.sub("", line, count=1) if first == 0 else line)


def _edits(scene: Scene) -> Iterator[tuple[int, int, str]]:
    """Start and end of what is replaced, and by what."""
    row, clause = scene.row, scene.clause
    if scene.at is not None and not _completes_noun(row, clause, scene.at):
        last = scene.at + 1 if row.lower(scene.at + 1) == row.language.possessive_mark else scene.at
        yield row[_lead(scene, scene.at)].start, row[last].end, ""
    possessives = row.language.personal_possessives
    yield from _joints(row, clause)
    pronouns = possessives if clause.group is None else row.language.personal | row.language.impersonal
    at = next((at for at in range(clause.first, clause.head) if row.lower(at) in pronouns), None)
    if at is not None and scene.actor is not None:
        yield row[at].start, row[at].end, f"{scene.actor}’s" if row.lower(at) in possessives else scene.actor


def _joints(row: Row, clause: Clause) -> Iterator[tuple[int, int, str]]:
    """What joins the clause to the sentence before: "However, the mayor also spoke"."""
    for at in range(clause.head) if clause.group is not None else ():
        if row.lower(at) in row.language.joints and row.lower(at - 1) not in row.language.prepositions:
            before, after = at > 0 and row.lower(at - 1) == ",", row.lower(at + 1) == ","
            is_set_off = after and (before or at == 0)
            yield row[at - (before and is_set_off)].start, row[at + is_set_off].end, " "


def _completes_noun(row: Row, clause: Clause, at: int) -> bool:
    """Whether a phrase is none without the date: "the 2014 war", "the attacks of September 11", "that day has come"."""
    before = row.lower(at - 1)
    is_attribute = at < clause.last and row.tells(at + 1) and before in row.language.determiners
    is_subject = clause.group is not None and at < clause.group.first and not clause.subject
    is_subject = is_subject and before not in row.language.prepositions
    return is_attribute or before in row.language.genitives or is_subject


def _lead(scene: Scene, at: int) -> int:
    """The first of the words that only lead up to the date: "late on Friday". In "sworn in Thursday" it is no "in"."""
    row, lead = scene.row, at
    leads = row.language.date_leads | (frozenset() if scene.dated.is_day else row.language.period_leads)
    while lead > scene.clause.first and row.lower(lead - 1) in leads:
        lead -= 1
    return lead


def _tidy(line: str) -> str:
    return _STOP_IN_QUOTE.sub("", _LOOSE.sub("", _SPACES.sub(" ", line)).strip(_EDGES))


def _lowered(line: str, language: Language) -> str:
    """With a small first letter, unless the first word may be a name."""
    word = line.partition(" ")[0].lower()
    small = word in language.empty or word in language.counts
    return line[:1].lower() + line[1:] if len(word) > 1 and small else line
