"""Weights of the cues of English clauses, in log-odds of the future. Made by `benchmarks/lean_model.py`."""

from timeline.meanings.cues import Cue

__all__ = ["INTERCEPT", "WEIGHTS"]

INTERCEPT = 0.79

WEIGHTS = {
    Cue.FUTURE_VERB: 1.12,
    Cue.MODAL: 1.18,
    Cue.PRESENT: 1.57,
    Cue.INTENTION: 1.14,
    Cue.SCHEDULED: -0.77,
    Cue.PERFECT: -0.83,
    Cue.STATE: -0.23,
    Cue.PAST_INTENTION: 1.16,
    Cue.PAST_VERB: -3.59,
    Cue.NO_VERB: -0.58,
    Cue.PAST_VERB_BEHIND: -1.24,
    Cue.VERB_BEHIND: -2.41,
    Cue.VERB_BEHIND_FIRST_DATE: 0.81,
    Cue.PAST_VERB_IN_OTHER_CLAUSE: 0.08,
    Cue.VERB_IN_OTHER_CLAUSE: -0.33,
    Cue.UNTIL: 1.27,
    Cue.BY: 1.14,
    Cue.FOR: 2.83,
    Cue.TO: 0.49,
    Cue.OF: -2.00,
    Cue.SINCE: -2.32,
    Cue.BEFORE: 1.93,
    Cue.FROM: 0.54,
    Cue.EFFECTIVE: 3.31,
    Cue.DETERMINER: -1.70,
    Cue.FIRST_WORD: -0.15,
    Cue.TERM_AFTER_PAST: 0.31,
    Cue.START_WITHOUT_VERB: -0.26,
    Cue.INFINITIVE: 1.05,
    Cue.INFINITIVE_ALONE: 0.73,
    Cue.AS_SOON_AS: 0.60,
    Cue.INVITATION: 1.63,
    Cue.PUT_OFF: 3.16,
    Cue.PLAN: 1.07,
    Cue.PLAN_BEHIND: 0.88,
    Cue.QUESTION: 1.41,
    Cue.EVENT_TO_COME: 0.17,
    Cue.OWNED_EVENT: -2.84,
    Cue.REPORT: -1.81,
    Cue.LOOKING_BACK: -3.68,
    Cue.PAST_BEHIND: -2.54,
}
