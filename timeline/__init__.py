"""Timeline: builds one timeline of dated events, each with its evidence, from news articles.

CONTRIBUTING.md lists the packages and their layers. Each package states its contract in its `__init__`.
"""

from timeline.errors import TimelineError

__all__ = ["TimelineError", "__version__"]

__version__ = "0.1.0"
