"""Event tagging: which words of a sentence name events (TimeML 1.2.1: EVENT), by a logistic model of their features.

The weights are data of the language, fitted by `benchmarks/event_tagger.py`. A feature is a template with a value, such
as "after" with "the"; a template with a bar has a pair of values.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from timeline.text.tokens import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from timeline.text.language import VerbForm
    from timeline.text.token_row import TokenRow

__all__ = ["TEMPLATES", "EventHead", "EventTagger", "Value", "feature_values", "is_candidate"]

Value: TypeAlias = str | tuple[str, str]

TEMPLATES = (
    *("word", "stem", "form", "level", "level|form", "stative", "event-noun|level"),
    *("case", "form|case", "level|case", "capital-before|case", "capital-after|case"),
    *("role", "form|role", "before-noun|form"),
    *("before", "after", "before-form", "after-form", "before|form", "after|form", "second-before"),
    *("verbal", "verbal|line", "agreement|line", "line|place"),
)
"""The templates in the order of `feature_values`."""

_TITLE_CASE_SHARE, _TITLE_CASE_WORDS = 0.6, 4
"""A sentence of so many words, with a greater share of capitals, is a headline in title case."""

_TITLE, _CAPITAL, _INITIAL, _LOWER = "title", "capital", "initial", "lower"
_PROSE, _HEADLINE, _VERBLESS = "prose", "headline", "verbless"
_FULL_STOPS = frozenset(".!?")
_NEVER = "0"
"""The level of a word that is no verb."""
_YES_OR_NO = ("no", "yes")
_NO_GROUP = "none"


class EventHead(NamedTuple):
    """The index of a token that names an event, the probability of that, and whether the token is a verb."""

    at: int
    probability: float
    is_verb: bool


class EventTagger:
    """A logistic model of event heads, and one that separates verbs from nouns among them."""

    def __init__(
        self,
        intercepts: tuple[float, float],
        weights: Mapping[str, Mapping[Value, tuple[float, float]]],
        level: Callable[[str], int],
    ) -> None:
        """Take the intercepts and the weights of both models, and the `level` of `feature_values`."""
        self._intercepts, self._level = intercepts, level
        self._tables = [weights.get(template, {}) for template in TEMPLATES]

    def heads(self, row: TokenRow, threshold: float) -> Iterator[EventHead]:
        """Yield the heads of at least this probability, in order."""
        min_score = math.log(threshold / (1 - threshold))
        for at, values in feature_values(row, self._level):
            event, verb = self._intercepts
            for table, value in zip(self._tables, values, strict=True):
                if value in table:
                    event_weight, verb_weight = table[value]
                    event += event_weight
                    verb += verb_weight
            if event >= min_score:
                yield EventHead(at, 1 / (1 + math.exp(-event)), verb > 0)


def is_candidate(row: TokenRow, at: int) -> bool:
    """Return whether the token can name an event: a content word or a reporting verb, of two letters or more."""
    word = row.word(at)
    if word.kind is not WORD or len(word.lower) == 1 or not word.lower[0].isalpha():
        return False
    return row.is_content_word(at) or word.lower in row.language.verbs.reporting


def feature_values(row: TokenRow, level: Callable[[str], int]) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Yield each candidate of the row with the values of its features, in the order of `TEMPLATES`.

    `level` says how often a noun names an event, 0 to 4.
    """
    language, words = row.language, ("", "", *row.lowercase, "")
    forms = [_form_name(language.verbs.form(word)) if word else "" for word in words]
    capital, roles, line = _capital(row), _group_roles(row), _line(row)
    for at in range(len(row)):
        if is_candidate(row, at):
            before, word, form, event_level = words[at + 1], words[at + 2], forms[at + 2], str(level(words[at + 2]))
            after, case, role = words[at + 3], _case(row, at, capital), roles[at]
            yield (
                at,
                (
                    word,
                    language.stem(word),
                    form,
                    event_level,
                    (event_level, form),
                    _YES_OR_NO[word in language.verbs.stative],
                    (_YES_OR_NO[language.nouns.is_event(word)], event_level),
                    case,
                    (form, case),
                    (event_level, case),
                    (_YES_OR_NO[row.is_capitalised(at - 1)], case),
                    (_YES_OR_NO[row.is_capitalised(at + 1)], case),
                    role,
                    (form, role),
                    (_YES_OR_NO[_is_before_noun(row, at)], form),
                    before,
                    after,
                    forms[at + 1],
                    forms[at + 3],
                    (before, form),
                    (after, form),
                    words[at],
                    *_line_values(row, at, line),
                ),
            )


def _line_values(row: TokenRow, at: int, line: str) -> tuple[Value, ...]:
    """Return the values of the last templates, which also find the bare verbs of headlines."""
    is_noun = row.lower(at - 1) in row.language.words.determiners
    share = _NEVER if is_noun else row.language.verbs.share(row.lower(at))
    return share, (share, line), (_agreement(row, at, share), line), (line, _place(row, at))


def _line(row: TokenRow) -> str:
    """Whether the row ends like a sentence, and whether another row has a finite verb that its letters show."""
    if row.lower(len(row) - 1) in _FULL_STOPS or row.is_quotation(len(row) - 1):
        return _PROSE
    return _HEADLINE if any(group.finite for group in row.groups) else _VERBLESS


def _agreement(row: TokenRow, at: int, share: str) -> str:
    """Whether the word, as a present verb, would agree in number with the noun before it: "Crews free miner"."""
    if share == _NEVER or not row.is_content_word(at - 1):
        return ""
    return _YES_OR_NO[row.language.nouns.is_plural(row.lower(at - 1)) != share.endswith("s")]


def _place(row: TokenRow, at: int) -> str:
    """Where the word stands in its row."""
    return "first" if at == 0 else "last" if at == len(row) - 1 else "inner"


def _is_before_noun(row: TokenRow, at: int) -> bool:
    """True if a noun follows that the word can modify, as in "return rate"."""
    is_content_word = row.is_content_word(at + 1) and row.lower(at + 1) not in row.language.words.pronouns
    return is_content_word and not row.is_verb(at + 1)


def _form_name(form: VerbForm | None) -> str:
    return "" if form is None else form.name


def _capital(row: TokenRow) -> str:
    return _TITLE if _is_title_case(row) else _CAPITAL


def _is_title_case(row: TokenRow) -> bool:
    words = [word for word in row.words if word.kind is WORD and word.lower[0].isalpha()]
    capitalised = sum(word.is_capitalised for word in words)
    return len(words) >= _TITLE_CASE_WORDS and capitalised > _TITLE_CASE_SHARE * len(words)


def _case(row: TokenRow, at: int, capital: str) -> str:
    if not row.is_capitalised(at):
        return _LOWER
    return _INITIAL if at == 0 and capital is _CAPITAL else capital


def _group_roles(row: TokenRow) -> Sequence[str]:
    """The role of each token in its verb group: head or auxiliary, finite or not, active or passive."""
    roles = [_NO_GROUP] * len(row)
    for group in row.groups:
        kind = f"{'finite' if group.finite else 'nonfinite'}-{'passive' if group.passive else 'active'}"
        for at in range(group.first, group.last + 1):
            roles[at] = f"{'head' if at == group.head else 'auxiliary'}-{kind}"
    return roles
