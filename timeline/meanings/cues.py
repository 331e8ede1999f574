"""What a clause shows of the side of the day of writing on which its dates lie, in any language."""

from __future__ import annotations

from enum import Enum, auto

__all__ = ["Cue"]


class Cue(Enum):
    """A sign in the words around a date whose side they leave open, such as "Friday" or "8 May".

    `timeline.wording.cue_names` has their names for people.
    """

    __hash__ = object.__hash__  # Enum's own hash is written in Python

    # The verb of its clause
    FUTURE_VERB = auto()
    MODAL = auto()
    PRESENT = auto()
    INTENTION = auto()
    SCHEDULED = auto()
    PERFECT = auto()
    STATE = auto()
    PAST_INTENTION = auto()
    PAST_VERB = auto()
    NO_VERB = auto()
    # Where the verb stands
    PAST_VERB_BEHIND = auto()
    VERB_BEHIND = auto()
    VERB_BEHIND_FIRST_DATE = auto()
    PAST_VERB_IN_OTHER_CLAUSE = auto()
    VERB_IN_OTHER_CLAUSE = auto()
    # The word before the date
    UNTIL = auto()
    BY = auto()
    FOR = auto()
    TO = auto()
    OF = auto()
    SINCE = auto()
    BEFORE = auto()
    FROM = auto()
    EFFECTIVE = auto()
    DETERMINER = auto()
    FIRST_WORD = auto()
    TERM_AFTER_PAST = auto()
    START_WITHOUT_VERB = auto()
    # Other words
    INFINITIVE = auto()
    INFINITIVE_ALONE = auto()
    AS_SOON_AS = auto()
    INVITATION = auto()
    PUT_OFF = auto()
    PLAN = auto()
    CLOCK = auto()
    PLAN_BEHIND = auto()
    QUESTION = auto()
    EVENT_TO_COME = auto()
    OWNED_EVENT = auto()
    REPORT = auto()
    LOOKING_BACK = auto()
    PAST_BEHIND = auto()
