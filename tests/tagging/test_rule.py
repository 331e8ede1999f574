"""Faults of a table of rules are found and named; the tables of the project have none."""

import pytest

from timeline.languages.en import tagging as en
from timeline.meanings.operators import Bare
from timeline.tagging import UnknownLanguage, tag
from timeline.tagging.rule import BadRule, Category, Rule, check
from timeline.tagging.words import any_of

LEXICON = {"day": Category({"friday": 4}, trigger=True)}


def test_english_rules_are_sound() -> None:
    """The English table has no fault."""
    check(en.RULES, en.LEXICON)


def test_names_of_several_words_are_triggers() -> None:
    """Every name of several words is a trigger."""
    others = [category for category in en.LEXICON.values() if not category.trigger]

    assert not [word for category in others for word in category.all_words() if " " in word]


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        (Rule("when", "last <week>", Bare), "nothing fills <week>"),
        (Rule("when", "Last <day>", Bare), "no word in lower case"),
        (Rule("when", "last| <day>", Bare), "no word in lower case"),
        (Rule("when", "last <day>", lambda: None), "1 slots"),
        (Rule("when", "last friday", Bare), "0 slots"),
        (Rule("when", "last (next) <day>", Bare), "only first or last"),
        (Rule("when", "<when> <day>", lambda when, day: (when, day)), "begin with itself"),
    ],
)
def test_check_names_the_faulty_rule(rule: Rule, fault: str) -> None:
    """The error of a faulty rule has the rule and its fault."""
    with pytest.raises(BadRule, match=fault) as caught:
        check((rule,), LEXICON)

    assert caught.value.rule is rule
    assert rule.pattern in str(caught.value)


def test_check_refuses_heads_that_begin_with_each_other() -> None:
    """Heads that begin with each other are refused."""
    rules = (Rule("when", "<that> ago", Bare), Rule("that", "<when> day", Bare))

    with pytest.raises(BadRule, match="begin with itself"):
        check(rules, LEXICON)


def test_check_refuses_slot_of_words_and_rules() -> None:
    """A slot is filled by words or by rules, not by both."""
    with pytest.raises(ValueError, match="both rules and words fill"):
        check((Rule("day", "friday", lambda: 4),), LEXICON)


def test_tag_refuses_unknown_language() -> None:
    """A language without a grammar is an error with its name."""
    with pytest.raises(UnknownLanguage, match="'xx'"):
        tag("Friday", "xx")


def test_category_without_form_reads_nothing() -> None:
    """A category without a form reads no token."""
    assert LEXICON["day"].read("friday") is None


def test_offsets_with_letters_that_grow_in_lower_case() -> None:
    """A letter that is two in lower case does not move the offsets."""
    text = "İİİ said on Friday"

    (friday,) = tag(text)

    assert text[friday.extent.start : friday.extent.end] == "Friday"


def test_any_of() -> None:
    """Words become one pattern by their common prefixes."""
    assert any_of(["a.m.", "am"]) == r"a(?:\.m\.|m)"
