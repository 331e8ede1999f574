"""The root of the errors that this program raises on purpose. The errors themselves stand beside their raisers."""

__all__ = ["TimelineError"]


class TimelineError(Exception):
    """What was asked cannot be done; the text is a sentence for people, which says what to do where that is known."""
