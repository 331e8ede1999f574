"""What documents without a publication date need: their mentions, the links between them, and what was inferred.

Contract: all of it is derived, and replaced with the document it comes from.
"""
