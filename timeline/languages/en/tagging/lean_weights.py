"""Weights of the cues of English clauses, in log-odds of the future. Made by `benchmarks/lean_model.py`."""

from timeline.meanings.cues import Cue

__all__ = ["INTERCEPT", "WEIGHTS"]

INTERCEPT = 0.83

WEIGHTS = {
    Cue.FUTURE_VERB: 1.16,
    Cue.MODAL: 1.21,
    Cue.PRESENT: 1.60,
    Cue.INTENTION: 1.26,
    Cue.SCHEDULED: -0.89,
    Cue.PERFECT: -0.86,
    Cue.STATE: -0.16,
    Cue.PAST_INTENTION: 1.14,
    Cue.PAST_VERB: -3.59,
    Cue.NO_VERB: -0.65,
    Cue.PAST_VERB_BEHIND: -1.25,
    Cue.VERB_BEHIND: -2.48,
    Cue.VERB_BEHIND_FIRST_DATE: 0.77,
    Cue.PAST_VERB_IN_OTHER_CLAUSE: 0.10,
    Cue.VERB_IN_OTHER_CLAUSE: -0.31,
    Cue.UNTIL: 1.24,
    Cue.BY: 1.20,
    Cue.FOR: 3.02,
    Cue.TO: 0.45,
    Cue.OF: -2.00,
    Cue.SINCE: -2.36,
    Cue.BEFORE: 1.91,
    Cue.FROM: 0.32,
    Cue.EFFECTIVE: 3.29,
    Cue.DETERMINER: -1.73,
    Cue.FIRST_WORD: -0.15,
    Cue.TERM_AFTER_PAST: 0.29,
    Cue.START_WITHOUT_VERB: -0.19,
    Cue.INFINITIVE: 1.06,
    Cue.INFINITIVE_ALONE: 0.72,
    Cue.AS_SOON_AS: 0.61,
    Cue.INVITATION: 1.47,
    Cue.PUT_OFF: 3.29,
    Cue.PLAN: 1.76,
    Cue.PLAN_BEHIND: 0.82,
    Cue.QUESTION: 1.41,
    Cue.EVENT_TO_COME: 0.16,
    Cue.OWNED_EVENT: -2.88,
    Cue.REPORT: -1.78,
    Cue.LOOKING_BACK: -3.61,
    Cue.PAST_BEHIND: -2.36,
}
