"""Counts the titles of event mentions that cannot stand alone, by defect (table of README.md).

DOCS is a file of documents in JSON lines with `text` and `dct`. `--sample` prints so many titles instead, by chance.
"""

from __future__ import annotations

import json
import random
import re
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from timeline.dates import Day
from timeline.languages.en.text import LANGUAGE
from timeline.mentions import extract_mentions
from timeline.records import DatedBy, Document, Mention, PublishedFrom, Source
from timeline.resolving import resolve_document
from timeline.tagging import tag
from timeline.text.language import VerbForm
from timeline.text.sentences import TextSpan
from timeline.text.token_row import TokenRow
from timeline.text.tokens import tokenise
from timeline.text.verb_groups import chunk_verbs

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAX_LENGTH = 120
_FRAGMENT = re.compile(r"\W|(?i:years?|months?|days?|hours?|weeks?|minutes?|miles?|foot|feet)-|(?i:s|t|ll|re|ve) ")
_NAME_OPENERS = re.compile(r"[A-Z][a-z]*[A-Z]|[\"“‘'$€£(#@]")
"""Begins a title in spite of `_FRAGMENT` and of small words: a name, a quotation, an amount."""
_PAIRS = ("()", "[]", "“”")
_OPENERS = ("prepositions", "conjunctions", "subordinators", "relativizers", "compound_prepositions")
_ENDINGS = ("prepositions", "conjunctions", "subordinators", "relativizers", "determiners")
_ADVERBIAL_ENDINGS = frozenset(
    "down in off on out over up across through about around above below that this all her".split()
)
"""Words of `_ENDINGS` that can end a clause: "broke down", "said that"."""
_PRONOUN_OPENERS = frozenset("these those that this each some all any many few several another both".split())
_CAN_OPEN = frozenset("after before when while if although following on in at under over during".split())
_NON_FINITE = (VerbForm.GERUND, VerbForm.PARTICIPLE)


class Titled(NamedTuple):
    """A mention with its title, and whether its head is in a verb group."""

    title: str
    head: str
    sentence: str
    is_dated: bool


def main() -> None:
    """Print the share of titles with each defect, or a sample of the titles."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("docs", type=Path, nargs="+")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--defect", help="sample only titles with this defect")
    parser.add_argument("--long", action="store_true", help="print the sentence too")
    arguments = parser.parse_args()
    for path in arguments.docs:
        found = [titled for line in path.open(encoding="utf-8") for titled in titles(json.loads(line))]
        if arguments.sample:
            if arguments.defect:
                found = [one for one in found if arguments.defect in defects(one.title, one.head)]
            random.seed(arguments.seed)
            for one in random.sample(found, min(arguments.sample, len(found))):
                print(f"{'D' if one.is_dated else '-'} [{one.head}] {one.title}")
                if arguments.long:
                    print(f"        {one.sentence}")
        else:
            report(path, found)


def report(path: Path, found: list[Titled]) -> None:
    """Print how many titles have each defect, in percent, for dated mentions and for all."""
    print(f"{path}: {len(found)} titles, {sum(one.is_dated for one in found)} of them dated")
    for part, some in (("dated", [one for one in found if one.is_dated]), ("all", found)):
        counts: Counter[str] = Counter()
        for one in some:
            names = defects(one.title, one.head)
            counts.update(names)
            counts["any"] += bool(names)
        shares = (f"{name} {100 * counts[name] / max(1, len(some)):.1f}" for name in sorted(counts))
        print(f"  {part}: {', '.join(shares)}")


def titles(record: dict[str, str]) -> Iterator[Titled]:
    """Yield the titles of a document's mentions."""
    published = Day.read(record["dct"]) if record.get("dct") else None
    source = Source("a", "a", None, published, PublishedFrom.GIVEN, None)
    timexes = tag(record["text"])
    document = Document(source, "default", "en", record["text"])
    for mention in extract_mentions(document, timexes, resolve_document(timexes, published)):
        yield _titled(mention)


def _titled(mention: Mention) -> Titled:
    quote = " ".join(mention.quote.exact.split())
    return Titled(mention.title, mention.predicate.exact, quote, mention.dated_by is not DatedBy.NOTHING)


def defects(title: str, head: str) -> set[str]:
    """Return the names of the defects of a title whose event is named by `head`."""
    row = _parsed(title)
    names = {
        "opening": _is_bad_opening(row, title),
        "fragment": _FRAGMENT.match(title) is not None and _NAME_OPENERS.match(title) is None,
        "short": len([at for at in range(len(row)) if row.is_word(at)]) < 3 and not row.groups,
        "non-finite": _is_non_finite(row, head),
        "ending": _is_bad_ending(row),
        "unbalanced": any(title.count(pair[0]) != title.count(pair[1]) for pair in _PAIRS) or title.count('"') % 2 == 1,
        "cut": "…" in title,
        "long": len(title) > _MAX_LENGTH,
    }
    return {name for name, is_present in names.items() if is_present}


def _parsed(title: str) -> TokenRow:
    starts, words = tokenise(title, TextSpan(0, len(title)), ())
    row = TokenRow(starts, words, [word.lower for word in words], LANGUAGE)
    return TokenRow(starts, words, row.lowercase, LANGUAGE, tuple(chunk_verbs(row)))


def _is_bad_opening(row: TokenRow, title: str) -> bool:
    """Whether a small letter begins it, or a first word that joins the title to what is missing.

    A fronted phrase or clause is none of these if a comma and a finite verb follow.
    """
    first = row.lower(0)
    if first in _CAN_OPEN | LANGUAGE.words.prepositions and any(
        row.commas(0, group.first) and group.finite for group in row.groups
    ):
        return False
    opens = any(first in getattr(LANGUAGE.words, name) for name in _OPENERS) and first not in _PRONOUN_OPENERS
    is_small = (
        title[:1].islower()
        and _NAME_OPENERS.match(title) is None
        and not any(map(str.isupper, title.split(maxsplit=1)[0]))
    )
    return opens or is_small or first in LANGUAGE.words.conjunctive_adverbs


def _is_non_finite(row: TokenRow, head: str) -> bool:
    """Whether it is a verb's title that no finite verb carries: "Killing two", "Opened by the mayor"."""
    is_verb = LANGUAGE.verbs.form(head.lower()) not in (None, VerbForm.NOUN_OR_PRESENT, VerbForm.BASE, VerbForm.GERUND)
    begins_with_verb = row.verb_form(0) in (*_NON_FINITE, VerbForm.PAST) and len(row) > 1
    has_finite = any(group.finite for group in row.groups)
    return (is_verb and not has_finite and not row.groups[:1]) or (begins_with_verb and not has_finite)


def _is_bad_ending(row: TokenRow) -> bool:
    last = row.lower(len(row) - 1)
    return last not in _ADVERBIAL_ENDINGS and any(last in getattr(LANGUAGE.words, name) for name in _ENDINGS)


if __name__ == "__main__":
    main()
