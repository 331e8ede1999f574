"""The coefficients of `timeline.coreference.topic_model`, written by `benchmarks/topic_model.py`."""

__all__ = ["COEFFICIENTS", "INTERCEPT"]

INTERCEPT = 0.14

COEFFICIENTS = {
    "topic_similarity": 3.50,
    "unlike_topics": -1.72,
    "same_sense": -0.43,
    "clause_similarity": 0.00,
    "no_shared_words": -0.15,
    "sentence_similarity": 0.36,
    "foreign_names": -0.94,
    "contradicting_agents": -0.67,
    "no_shared_names": -1.04,
    "different_places": 0.00,
    "same_numbers": 0.85,
    "different_numbers": -0.45,
    "same_masked_day": 0.74,
    "different_days": -0.78,
}
