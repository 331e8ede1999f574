"""Weights of the cues of English clauses, in log-odds of the future. Made by `benchmarks/lean_model.py`."""

from timeline.meanings.cues import Cue

__all__ = ["INTERCEPT", "WEIGHTS"]

INTERCEPT = 0.80

WEIGHTS = {
    Cue.FUTURE_VERB: 1.15,
    Cue.MODAL: 1.18,
    Cue.PRESENT: 1.56,
    Cue.INTENTION: 1.29,
    Cue.SCHEDULED: -0.80,
    Cue.PERFECT: -0.82,
    Cue.STATE: -0.32,
    Cue.PAST_INTENTION: 1.16,
    Cue.PAST_VERB: -3.60,
    Cue.NO_VERB: -0.59,
    Cue.PAST_VERB_BEHIND: -1.24,
    Cue.VERB_BEHIND: -2.40,
    Cue.VERB_BEHIND_FIRST_DATE: 0.79,
    Cue.PAST_VERB_IN_OTHER_CLAUSE: 0.09,
    Cue.VERB_IN_OTHER_CLAUSE: -0.35,
    Cue.UNTIL: 1.25,
    Cue.BY: 1.07,
    Cue.FOR: 2.78,
    Cue.TO: 0.48,
    Cue.OF: -2.01,
    Cue.SINCE: -2.31,
    Cue.BEFORE: 1.97,
    Cue.FROM: 0.54,
    Cue.EFFECTIVE: 3.31,
    Cue.DETERMINER: -1.69,
    Cue.FIRST_WORD: -0.15,
    Cue.TERM_AFTER_PAST: 0.35,
    Cue.START_WITHOUT_VERB: -0.27,
    Cue.INFINITIVE: 0.98,
    Cue.INFINITIVE_ALONE: 0.74,
    Cue.AS_SOON_AS: 0.59,
    Cue.INVITATION: 1.56,
    Cue.PUT_OFF: 3.16,
    Cue.PLAN: 1.10,
    Cue.PLAN_BEHIND: 0.88,
    Cue.QUESTION: 1.41,
    Cue.EVENT_TO_COME: 0.11,
    Cue.OWNED_EVENT: -2.83,
    Cue.REPORT: -1.80,
    Cue.LOOKING_BACK: -3.41,
    Cue.PAST_BEHIND: -2.33,
}
