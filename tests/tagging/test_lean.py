"""The lean of English clauses: which side of the day of writing their words show."""

import re
from pathlib import Path

import pytest

from timeline.dates import Day
from timeline.languages.en.tagging.clause_cues import find_cues
from timeline.meanings.cues import Cue
from timeline.resolving import resolve_values
from timeline.tagging import lean_of, tag

SENTENCES = Path(__file__).parents[1] / "corpus" / "sides" / "en.txt"
WRITTEN = Day(2024, 3, 13)
MARKED = re.compile(r"\[([^\]]+)\]")


def cues(marked: str) -> tuple[Cue, ...]:
    """The cues of the bracketed date."""
    before, date, behind = re.split(r"[\[\]]", marked)
    return find_cues(before + date + behind, len(before), len(before + date))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("They will meet on [Friday].", {Cue.FUTURE_VERB}),
        ("They're leaving on [Friday].", {Cue.FUTURE_VERB}),
        ("She'll be back on [Friday].", {Cue.FUTURE_VERB}),
        ("It is to be held on [Friday].", {Cue.FUTURE_VERB}),
        ("A vote, to be held on [Friday], is near.", {Cue.FUTURE_VERB}),
        ("Many go to the polls on [Friday].", {Cue.FUTURE_VERB}),
        ("The final is [Friday].", {Cue.FUTURE_VERB}),
        ("The upcoming vote on [Friday] is near.", {Cue.FUTURE_VERB}),
        ("They may still meet on [Friday].", {Cue.MODAL}),
        ("It may get hit hard on [Friday].", {Cue.MODAL}),
        ("Her shop opens on [Friday].", {Cue.PRESENT}),
        ("It is held on [Friday].", {Cue.PRESENT}),
        ("Doors open [Friday].", {Cue.PRESENT}),
        ("They go on [Friday].", {Cue.PRESENT}),
        ("They are expected to leave on [Friday].", {Cue.INTENTION}),
        ("It is expected to be shut on [Friday].", {Cue.INTENTION}),
        ("The firm planned a party on [Friday].", {Cue.INTENTION}),
        ("A party is planned for [Friday].", {Cue.INTENTION, Cue.FOR}),
        ("A party planned for [Friday]", {Cue.SCHEDULED, Cue.FOR}),
        ("They agreed to leave on [Friday].", {Cue.PAST_INTENTION}),
        ("They have been asked to tea on [Friday].", {Cue.PERFECT, Cue.INFINITIVE}),
        ("They have been asked to shows on [Friday].", {Cue.PERFECT}),
        ("They have a party on [Friday].", {Cue.STATE}),
        ("It is grey on [Friday].", {Cue.STATE}),
        ("They left on [Friday].", {Cue.PAST_VERB}),
        ("They had been due to leave on [Friday].", {Cue.PAST_VERB}),
        ("They had been ill on [Friday].", {Cue.PAST_VERB}),
        ("They would have left on [Friday].", {Cue.PAST_VERB}),
        ("They could not leave on [Friday].", {Cue.PAST_VERB}),
        ("He is accused of theft on [Friday].", {Cue.PAST_VERB}),
        ("They want a van seen on [Friday].", {Cue.PAST_VERB}),
        ("They left to vote on [Friday].", {Cue.PAST_VERB, Cue.INFINITIVE}),
        ("They stayed until [Friday].", {Cue.PAST_VERB, Cue.UNTIL, Cue.TERM_AFTER_PAST}),
        ("It was adjourned until [Friday].", {Cue.SCHEDULED, Cue.UNTIL, Cue.PUT_OFF}),
        ("The dividend was paid to holders of record [Friday].", {Cue.PAST_VERB, Cue.EFFECTIVE}),
        ("The nine votes on [Friday]", {Cue.NO_VERB}),
        ("The 9 votes on [Friday]", {Cue.NO_VERB}),
        ("In May and June, [Friday]", {Cue.NO_VERB}),
        ("We might, on [Friday].", {Cue.NO_VERB}),
        ("The restored mill, [Friday]", {Cue.NO_VERB}),
        ("Rain [Friday]?", {Cue.NO_VERB, Cue.QUESTION}),
        ("Who's for tea [Friday]", {Cue.NO_VERB}),
        ("anyone for tea [Friday]", {Cue.NO_VERB, Cue.QUESTION}),
        ("Miners to march [Friday]", {Cue.NO_VERB, Cue.INFINITIVE_ALONE}),
        ("My photos from [Friday]", {Cue.NO_VERB, Cue.REPORT, Cue.FROM, Cue.START_WITHOUT_VERB}),
        ("Rain from the [Friday]", {Cue.NO_VERB, Cue.FROM, Cue.START_WITHOUT_VERB, Cue.DETERMINER}),
        ("[Friday]'s rain", {Cue.NO_VERB, Cue.FIRST_WORD, Cue.OWNED_EVENT}),
        ("Police met ahead of [Friday]'s march.", {Cue.PAST_VERB, Cue.BEFORE, Cue.EVENT_TO_COME}),
        ("Join us [Friday]!", {Cue.NO_VERB, Cue.INVITATION}),
        ("Let's talk [Friday], she wrote.", {Cue.NO_VERB, Cue.INVITATION}),
        ("They may leave as soon as [Friday], he said.", {Cue.MODAL, Cue.AS_SOON_AS}),
        ("On [Friday] they left.", {Cue.PAST_VERB, Cue.PAST_VERB_BEHIND}),
        ("On [Friday] they agreed to go.", {Cue.PAST_VERB, Cue.PAST_VERB_BEHIND}),
        ("On [Friday], a week after the vote, they left.", {Cue.PAST_VERB, Cue.PAST_VERB_BEHIND}),
        ("On [Friday] they will leave.", {Cue.FUTURE_VERB, Cue.VERB_BEHIND_FIRST_DATE}),
        ("On [Friday] they have a party.", {Cue.STATE, Cue.VERB_BEHIND}),
        ("The blast on [Friday] will be studied.", {Cue.FUTURE_VERB, Cue.VERB_BEHIND}),
        ("He was ill, a friend, on [Friday].", {Cue.PAST_VERB, Cue.PAST_VERB_IN_OTHER_CLAUSE}),
        ("He is to go, a friend, on [Friday].", {Cue.FUTURE_VERB, Cue.VERB_IN_OTHER_CLAUSE}),
        ("They will mend the bridge, built in 1907, on [Friday].", {Cue.FUTURE_VERB}),
        ("A march on [Friday], he said.", {Cue.NO_VERB}),
        ("The port has a [30 June] target.", {Cue.STATE, Cue.DETERMINER, Cue.PLAN_BEHIND}),
        ("He will be tried for the theft of [1 March].", {Cue.FUTURE_VERB, Cue.OF, Cue.LOOKING_BACK}),
        ("The trial on [Friday]", {Cue.NO_VERB, Cue.PLAN}),
        ("Town v City, [Friday], 7.30pm", {Cue.NO_VERB, Cue.CLOCK}),
        ("Town v City, [Friday 19:30]", {Cue.NO_VERB, Cue.CLOCK}),
        ("Town v City, [Friday], noon", {Cue.NO_VERB, Cue.CLOCK}),
        ("[Friday 19:30]", {Cue.NO_VERB, Cue.FIRST_WORD}),
        ("A walk set for [Friday] was called off.", {Cue.SCHEDULED, Cue.FOR, Cue.PAST_BEHIND}),
    ],
)
def test_find_cues(marked: str, expected: set[Cue]) -> None:
    """The words around a date give its cues."""
    assert set(cues(marked)) == expected


def test_strongest_cues_come_first() -> None:
    """A timex has the cues that speak for its lean, and no other."""
    (friday,) = tag("They left until Friday.")

    assert friday.lean.is_past
    assert friday.cues == (Cue.PAST_VERB,)


def test_lean_of_second_date_is_that_of_the_first() -> None:
    """Dates of one clause without a verb between them have one lean."""
    assert [timex.cues for timex in tag("They will meet on Friday and Saturday.")] == [(Cue.FUTURE_VERB,)] * 2
    assert lean_of("They left.", 0, 4).is_past


def test_sentences_are_dated_on_their_side() -> None:
    """The fitted model puts at least 93 of 100 dates of its training sentences on their annotated side."""
    right = count = 0
    for line in SENTENCES.read_text("utf-8").splitlines():
        side, _, marked = line.partition(" ")
        if side not in ("F", "P"):
            continue
        dates = MARKED.findall(marked)
        timexes = tag(re.sub(r"[\[\]]", "", marked))
        resolved = zip(timexes, resolve_values(timexes, WRITTEN), strict=True)
        for timex, date in resolved:
            if timex.extent.exact in dates and date.when.earliest is not None:
                count += 1
                right += (date.when.earliest > WRITTEN) == (side == "F")

    assert count > 400
    assert right >= 0.93 * count
