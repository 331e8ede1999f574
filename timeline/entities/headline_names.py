"""Names in a capitalised headline: only those that the text names too, because there a capital makes no name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from timeline.entities.names import is_headline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.entities.names import Name
    from timeline.text.sentences import TextSpan

__all__ = ["find_headline_names"]


def find_headline_names(text: str, sentences: Sequence[TextSpan], names: Sequence[Name]) -> Iterator[Name]:
    """The occurrences of the names in headlines, by their full spelling or their last word; the longest first."""
    headlines = [sentence for sentence in sentences if is_headline(text[sentence.start : sentence.end])]
    if not headlines or not names:
        return
    by_spelling = {name.words[-1]: name for name in names if len(name.words[-1]) > 1}
    by_spelling |= {" ".join(name.words): name for name in names}
    spellings = sorted(by_spelling, key=lambda spelling: (-len(spelling), spelling))
    pattern = re.compile(rf"(?<![\w&])(?:{'|'.join(map(re.escape, spellings))})(?![\w&])")
    for sentence in headlines:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            name = by_spelling[match.group()]
            yield name._replace(start=match.start(), end=match.end(), title=(), is_sentence_initial=False)
