"""The coefficients of `timeline.coreference.topic_model`, written by `benchmarks/topic_model.py`."""

__all__ = ["COEFFICIENTS", "INTERCEPT"]

INTERCEPT = 0.28

COEFFICIENTS = {
    "topic_similarity": 4.62,
    "unlike_topics": -2.13,
    "same_sense": -1.30,
    "clause_similarity": 0.00,
    "no_shared_words": -0.21,
    "sentence_similarity": 0.39,
    "foreign_names": -1.35,
    "contradicting_agents": -0.89,
    "no_shared_names": -1.35,
    "different_places": 0.00,
    "same_numbers": 1.10,
    "different_numbers": -0.58,
    "same_masked_day": 1.02,
    "different_days": -1.00,
}
