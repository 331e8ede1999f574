"""The coefficients of `timeline.coreference.topic_model`, written by `benchmarks/topic_model.py`."""

__all__ = ["COEFFICIENTS", "INTERCEPT"]

INTERCEPT = 0.22

COEFFICIENTS = {
    "topic_similarity": 3.44,
    "unlike_topics": -1.63,
    "same_sense": -0.48,
    "clause_similarity": 0.00,
    "no_shared_words": -0.20,
    "sentence_similarity": 0.34,
    "foreign_names": -1.01,
    "contradicting_agents": -0.64,
    "no_shared_names": -0.84,
    "different_places": 0.00,
    "same_numbers": 0.84,
    "different_numbers": -0.50,
    "same_masked_day": 0.87,
    "different_days": -0.77,
}
