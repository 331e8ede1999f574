"""Publication dates in metadata: HTML, JSON-LD, URL, dateline, front matter.

Contract: each module finds signals of one kind, and `signals` ranks them. Nothing is guessed: an
ambiguous signal is ignored.
"""
