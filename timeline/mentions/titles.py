"""The title of a happening: its clause as a line that stands alone, without its date, at most 120 characters.

Works on one scene; knows nothing of what the date comes to.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeline.mentions.clauses import Clause
    from timeline.mentions.language import Language
    from timeline.mentions.rows import Row
    from timeline.mentions.scenes import Scene

__all__ = ["title"]

_LONGEST = 120
_SPACES = re.compile(r"\s{2,}|[^\S ]")
_LOOSE = re.compile(r"\s+(?=[,.;:!?](?!\w))|,(?=\s*[,.;:])")
_STOP_IN_QUOTE = re.compile(r"[.,](?=[”\"]$)")
_DATELINE = re.compile(
    r"(?:[A-Z][\w.’'/-]*,? ){0,4}?[A-Z][\w.’'/-]*(?: ?\([^()]{1,30}\))?(?: ?[—–]| --?(?= )|:)\s+(?=[A-Z“\"])"
)
_EDGES = " ,;:—–-.·"


def title(scene: Scene) -> str:
    """The title: of speech the sentence, and first in it who says it; else the clause, and before it who does it.

    "The probe is wrong, the minister said" gives "The minister said the probe is wrong".
    """
    line = _saying(scene) if scene.speaks else _telling(scene)
    line = line[:1].upper() + line[1:]
    return line if len(line) <= _LONGEST else line[: line.rfind(" ", 0, _LONGEST)].rstrip(_EDGES) + "…"


def _saying(scene: Scene) -> str:
    clause, last = scene.clause, len(scene.row) - 1
    if clause.first > 1 and clause.last >= last - 1 and scene.row.lower(clause.first - 1) == ",":
        said = _text(scene, 0, clause.first - 1)
        return f"{_text(scene, clause.first, clause.last)} {_lowered(said, scene.row.language)}"
    return _text(scene, 0, last)


def _telling(scene: Scene) -> str:
    clause, subject = scene.clause, scene.clause.subject
    line = _text(scene, clause.first, clause.last)
    if clause.group is None or not subject or subject.stop > clause.first:
        return line
    named = scene.actor if not clause.group.passive else None
    return f"{named or _text(scene, subject.start, subject.stop - 1)} {line}"


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
    pronouns = possessives if clause.group is None else row.language.personal
    at = next((at for at in range(clause.first, clause.head) if row.lower(at) in pronouns), None)
    if at is not None and scene.actor is not None:
        yield row[at].start, row[at].end, f"{scene.actor}’s" if row.lower(at) in possessives else scene.actor


def _completes_noun(row: Row, clause: Clause, at: int) -> bool:
    """Whether a noun would not be told without the date: "the 2014 war", "the attacks of September 11"."""
    before = row.lower(at - 1)
    is_attribute = at < clause.last and row.tells(at + 1) and before in row.language.determiners
    return is_attribute or before in row.language.genitives


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
    return line[:1].lower() + line[1:] if len(word) > 1 and word in language.empty else line
