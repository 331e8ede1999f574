"""A fault of a grammar's table is found, and named; the tables that we ship have none."""

import pytest

from timeline.meanings.operators import Bare
from timeline.tagging import UnknownLanguage, en, tag
from timeline.tagging.rule import BadRule, Category, Rule, check
from timeline.tagging.words import any_of

LEXICON = {"day": Category({"friday": 4}, trigger=True)}


def test_the_table_of_english_is_sound() -> None:
    check(en.RULES, en.LEXICON)


def test_every_name_of_several_words_starts_a_search() -> None:
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
def test_a_faulty_rule_is_refused_by_its_name(rule: Rule, fault: str) -> None:
    with pytest.raises(BadRule, match=fault) as caught:
        check((rule,), LEXICON)

    assert caught.value.rule is rule
    assert rule.pattern in str(caught.value)


def test_heads_that_begin_with_one_another_are_refused() -> None:
    rules = (Rule("when", "<that> ago", Bare), Rule("that", "<when> day", Bare))

    with pytest.raises(BadRule, match="begin with itself"):
        check(rules, LEXICON)


def test_a_slot_is_filled_by_words_or_by_rules_and_not_by_both() -> None:
    with pytest.raises(ValueError, match="both rules and words fill"):
        check((Rule("day", "friday", lambda: 4),), LEXICON)


def test_a_language_without_a_grammar_is_named() -> None:
    with pytest.raises(UnknownLanguage, match="'xx'"):
        tag("Friday", "xx")


def test_a_category_without_a_form_reads_no_form() -> None:
    assert LEXICON["day"].read("friday") is None


def test_letters_that_two_make_in_lower_case_keep_the_offsets() -> None:
    text = "İİİ said on Friday"

    (friday,) = tag(text)

    assert text[friday.extent.start : friday.extent.end] == "Friday"


def test_words_become_one_pattern_by_their_beginnings() -> None:
    assert any_of(["a.m.", "am"]) == r"a(?:\.m\.|m)"
