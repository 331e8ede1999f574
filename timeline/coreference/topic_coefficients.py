"""The coefficients of `timeline.coreference.topic_model`, written by `benchmarks/topic_model.py`."""

__all__ = ["COEFFICIENTS", "INTERCEPT"]

INTERCEPT = 0.28

COEFFICIENTS = {
    "topic_similarity": 3.99,
    "unlike_topics": -2.49,
    "same_sense": -0.77,
    "clause_similarity": 0.42,
    "no_shared_words": -0.08,
    "sentence_similarity": 1.13,
    "foreign_names": -1.37,
    "contradicting_agents": -1.19,
    "no_shared_names": -1.00,
    "different_places": -0.07,
    "same_numbers": 1.37,
    "different_numbers": -0.68,
    "same_masked_day": 0.93,
    "different_days": -1.00,
}
