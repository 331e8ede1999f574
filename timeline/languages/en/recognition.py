"""Words by which an English text is recognised."""

__all__ = ["LANGUAGE"]

LANGUAGE = frozenset(
    """
    the and with from that this these those have were been which who whose their they would could should after when
    while said about into
    """.split()
)
"""Frequent words that hardly any other language spells alike, unlike "in", "of", "was", "for" and "a"."""
