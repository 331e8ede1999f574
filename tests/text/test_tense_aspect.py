"""Main verbs, tense and aspect of clauses, on single sentences without dates."""

import pytest

from timeline.entities.analysed_text import analyse_text
from timeline.languages.en.text import LANGUAGE
from timeline.text.clause_segments import segment_starts
from timeline.text.clauses import clause_of_verb
from timeline.text.tense_aspect import ClauseAspect, clause_aspect, main_verbs
from timeline.text.token_row import TokenRow


def parse(sentence: str) -> TokenRow:
    analysed = analyse_text(sentence, (), LANGUAGE)
    return analysed.row(analysed.sentence_at(0))


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("Goods sold in the north, called luxuries, and the owners were rich.", ["were"]),
        ("Goods sold in the north were dear.", ["were"]),
        ("The men who said the dam burst were 34.", ["were"]),
        ("Men who knew the mayor said it burst.", ["said"]),
    ],
)
def test_main_verbs_skip_verbs_that_modify_a_noun(sentence: str, verbs: list[str]) -> None:
    row = parse(sentence)

    assert [row.lower(group.head) for group in main_verbs(row)] == verbs


def test_segment_starts_at_the_verb_of_the_outer_clause() -> None:
    """After a relative clause only a reporting verb starts a segment."""
    reporting, other = parse("Those who fled the town said it burned."), parse("People who saw the storm walked home.")

    assert reporting.lowercase.index("said") in segment_starts(reporting)
    assert other.lowercase.index("walked") not in segment_starts(other)


@pytest.mark.parametrize(
    ("sentence", "aspect"),
    [
        ("Previously the board met.", ClauseAspect.ANTERIOR),
        ("The board met.", ClauseAspect.PAST_EVENT),
        ("The board has met.", ClauseAspect.CURRENT_EVENT),
    ],
)
def test_clause_aspect_by_adverb_and_form(sentence: str, aspect: ClauseAspect) -> None:
    row = parse(sentence)
    [group] = main_verbs(row)

    assert clause_aspect(row, clause_of_verb(row, group)) is aspect
