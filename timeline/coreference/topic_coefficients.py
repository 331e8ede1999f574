"""The coefficients of `timeline.coreference.topic_model`, written by `benchmarks/topic_model.py`."""

__all__ = ["COEFFICIENTS", "INTERCEPT"]

INTERCEPT = 0.23

COEFFICIENTS = {
    "topic_similarity": 3.52,
    "unlike_topics": -1.62,
    "same_sense": -0.41,
    "clause_similarity": 0.00,
    "no_shared_words": -0.16,
    "sentence_similarity": 0.29,
    "foreign_names": -1.04,
    "contradicting_agents": -0.68,
    "no_shared_names": -1.05,
    "different_places": 0.00,
    "same_numbers": 0.84,
    "different_numbers": -0.46,
    "same_masked_day": 0.74,
    "different_days": -0.78,
}
