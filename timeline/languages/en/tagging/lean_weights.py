"""Weights of the cues of English clauses, in log-odds of the future. Made by `benchmarks/lean_model.py`."""

from timeline.meanings.cues import Cue

__all__ = ["INTERCEPT", "WEIGHTS"]

INTERCEPT = 0.86

WEIGHTS = {
    Cue.FUTURE_VERB: 1.19,
    Cue.MODAL: 1.18,
    Cue.PRESENT: 1.60,
    Cue.INTENTION: 1.31,
    Cue.SCHEDULED: -0.92,
    Cue.PERFECT: -0.88,
    Cue.STATE: -0.17,
    Cue.PAST_INTENTION: 1.12,
    Cue.PAST_VERB: -3.61,
    Cue.NO_VERB: -0.70,
    Cue.PAST_VERB_BEHIND: -1.28,
    Cue.VERB_BEHIND: -2.51,
    Cue.VERB_BEHIND_FIRST_DATE: 0.74,
    Cue.PAST_VERB_IN_OTHER_CLAUSE: 0.09,
    Cue.VERB_IN_OTHER_CLAUSE: -0.33,
    Cue.UNTIL: 1.23,
    Cue.BY: 1.20,
    Cue.FOR: 3.01,
    Cue.TO: 0.47,
    Cue.OF: -2.00,
    Cue.SINCE: -2.37,
    Cue.BEFORE: 1.93,
    Cue.FROM: 0.31,
    Cue.EFFECTIVE: 3.27,
    Cue.DETERMINER: -1.76,
    Cue.FIRST_WORD: -0.13,
    Cue.TERM_AFTER_PAST: 0.29,
    Cue.START_WITHOUT_VERB: -0.17,
    Cue.INFINITIVE: 1.05,
    Cue.INFINITIVE_ALONE: 0.74,
    Cue.AS_SOON_AS: 0.62,
    Cue.INVITATION: 1.48,
    Cue.PUT_OFF: 3.27,
    Cue.PLAN: 1.78,
    Cue.CLOCK: 1.64,
    Cue.PLAN_BEHIND: 0.85,
    Cue.QUESTION: 1.43,
    Cue.EVENT_TO_COME: 0.14,
    Cue.OWNED_EVENT: -2.88,
    Cue.REPORT: -1.77,
    Cue.LOOKING_BACK: -3.65,
    Cue.PAST_BEHIND: -2.37,
}
