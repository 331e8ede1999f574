"""Timeline: turns a collection of articles into a timeline of dated events with their evidence.

CONTRIBUTING.md lists the packages and their layers; each package states its contract in its `__init__` docstring.
"""

from timeline.errors import TimelineError

__all__ = ["TimelineError", "__version__"]

__version__ = "0.1.0"
