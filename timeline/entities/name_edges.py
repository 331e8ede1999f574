"""Edges of names: words and numbers beside a name that belong to it, as far as the text shows: "New", "All", "30"."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from timeline.entities.names import comparison_key, normalise_word
from timeline.text.language import VerbForm
from timeline.text.sentences import TextSpan, index_containing, overlapping

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeline.entities.names import Name
    from timeline.text.language import Language

__all__ = ["with_numbers", "with_openers"]

_NUMBER_AFTER = re.compile(r"[^\S\n](\d{1,4}[A-Za-z]{0,3}(?:-\d+[A-Z]*)?)(?![\w%:/-]|[.,]\d)")
_NEXT_WORD = re.compile(r"[^\S\n]+([^\W\d_]+)")
_PHRASE_END = re.compile(r"[’'”\")]|[.,;:!?](?:\s|\Z)|\Z")
_WINDOW = 24


def with_openers(text: str, names: Sequence[Name], sentences: Sequence[TextSpan], language: Language) -> list[Name]:
    """The names, each with the function word before it that is part of it: "New Delhi", "All Nippon Airways".

    It is if it has a capital within a sentence, or if the text never has the name without it.
    """
    openers = {name.start: opener for name in names if (opener := _opener(text, name, language)) is not None}
    if not openers:
        return list(names)
    occurrences = Counter(name.key for name in names)
    with_opener = Counter((_word(text, openers[name.start]), *name.key) for name in names if name.start in openers)
    certain = {
        (_word(text, openers[name.start]), *name.key)
        for name in names
        if name.start in openers and not _is_initial(text, openers[name.start].start, sentences)
    }

    def is_part(name: Name) -> bool:
        word = _word(text, openers[name.start])
        key = (word, *name.key)
        is_always = with_opener[key] == occurrences[name.key]
        return key in certain or (is_always and (with_opener[key] > 1 or _is_adjective(word, language)))

    return [
        _extended(text, name, TextSpan(openers[name.start].start, name.end))._replace(
            is_sentence_initial=_is_initial(text, openers[name.start].start, sentences)
        )
        if name.start in openers and is_part(name)
        else name
        for name in names
    ]


def with_numbers(text: str, names: Sequence[Name], date_spans: Sequence[TextSpan], language: Language) -> list[Name]:
    """The names, each with the number that is part of it, and with the name after that: "Boeing 787 Dreamliner".

    A number that counts what follows is none: "Halden 30 people".
    """
    joined: list[Name] = []
    numbers: set[str] = set()
    for name in names:
        previous = joined[-1] if joined else None
        if previous is not None and previous.words[-1][0].isdigit() and name.start == previous.end + 1:
            joined[-1] = _extended(text, previous, TextSpan(previous.start, name.end))
            continue
        number = _number(text, name, date_spans, language)
        joined.append(name if number is None else _extended(text, name, TextSpan(name.start, number.end)))
        if number is not None:
            numbers.add(text[number.start : number.end])
    return joined if not numbers else sorted([*joined, *_bare_numbers(text, joined, numbers, language)])


def _opener(text: str, name: Name, language: Language) -> TextSpan | None:
    """The span of the capitalised function word before the name with which a name can begin."""
    before = "" if name.title else _word_before(text, name.start)
    if not before[:1].isupper() or before.lower() not in language.nouns.name_openers:
        return None
    return TextSpan(name.start - 1 - len(before), name.start - 1)


def _word_before(text: str, position: int) -> str:
    """The word that one space separates from the position, with the signs before it; empty if there is none."""
    words = text[max(0, position - _WINDOW) : position].split() if text[position - 1 : position] == " " else []
    return words[-1] if words else ""


def _word(text: str, span: TextSpan) -> str:
    return text[span.start : span.end].lower()


def _is_adjective(word: str, language: Language) -> bool:
    """True for "new", which is no determiner, numeral or adverb."""
    words = language.words
    return word not in words.determiners and word not in words.numerals and not words.is_adverb(word)


def _is_initial(text: str, position: int, sentences: Sequence[TextSpan]) -> bool:
    """True if no word of the sentence precedes the position."""
    index = index_containing(sentences, position)
    return index is not None and not any(map(str.isalnum, text[sentences[index].start : position]))


def _extended(text: str, name: Name, span: TextSpan) -> Name:
    """The name with this span; its title stays."""
    words = tuple(text[span.start : span.end].split())[len(name.title) :]
    return name._replace(start=span.start, end=span.end, words=words, key=comparison_key(words))


def _number(text: str, name: Name, date_spans: Sequence[TextSpan], language: Language) -> TextSpan | None:
    """The span of the number after the name, if it belongs to it."""
    number = _NUMBER_AFTER.match(text, name.end)
    if number is None or name.title or overlapping(date_spans, TextSpan(*number.span(1))):
        return None
    before = _word_before(text, name.start).lower()
    if before in language.words.locatives:
        return None
    is_known = text.count(text[name.start : number.end()]) > 1
    is_definite = before in language.words.definite_determiners
    is_singular = _is_singular(text, number.end(), language)
    is_closed = is_known or is_definite or _NEXT_WORD.match(text, number.end()) is not None
    return TextSpan(*number.span(1)) if is_singular and is_closed else None


def _is_singular(text: str, end: int, language: Language) -> bool:
    """True if the number that ends there counts nothing: no plural noun or unit follows."""
    following = _NEXT_WORD.match(text, end)
    if following is None:
        return _PHRASE_END.match(text, end) is not None
    word = following[1].lower()
    if following[1][0].isupper() or word in language.words.stop_words or language.words.is_adverb(word):
        return True
    if word in language.nouns.quantities or word in language.words.numerals or language.nouns.is_common(word):
        return False
    form = language.verbs.form(word)
    return not word.endswith("s") or form in (VerbForm.BE, VerbForm.HAVE, VerbForm.DO, VerbForm.PRESENT)


def _bare_numbers(text: str, names: Sequence[Name], numbers: set[str], language: Language) -> Iterator[Name]:
    """The numbers that alone stand for a name of the text: "the 787", if it names the "Boeing 787"."""
    spans = [TextSpan(name.start, name.end) for name in names]
    wanted = "|".join(sorted((re.escape(number) for number in numbers if len(number) > 1), key=len, reverse=True))
    for match in re.finditer(rf"(?<![\w.,$£€])(?:{wanted})s?(?![\w%:/-]|[.,]\d)", text) if wanted else ():
        before = text[max(0, match.start() - _WINDOW) : match.start()].lower().split()[-2:]
        is_definite = any(word in language.words.determiners for word in before)
        is_outside = not overlapping(spans, TextSpan(*match.span()))
        if is_definite and is_outside and _is_singular(text, match.end(), language):
            word = match.group()
            yield names[0]._replace(
                start=match.start(),
                end=match.end(),
                words=(word,),
                key=(normalise_word(word),),
                title=(),
                is_sentence_initial=False,
            )
