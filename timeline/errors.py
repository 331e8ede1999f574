"""The base class of the project's errors. Each error is defined in the module that raises it."""

__all__ = ["TimelineError"]


class TimelineError(Exception):
    """The request cannot be carried out. The message is one sentence for people, with advice where there is any."""
