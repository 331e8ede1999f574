"""Timeline: a pile of articles in, a timeline of dated events with their evidence out.

The rooms of the house and their floors are told in CONTRIBUTING.md; each room tells its own law in its `__init__`.
"""

from timeline.errors import TimelineError

__all__ = ["TimelineError", "__version__"]

__version__ = "0.1.0"
