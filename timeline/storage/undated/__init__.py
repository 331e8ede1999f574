"""What documents without a publication date need: their mentions, the links between them, and what was inferred.

Contract: all of it is derived. When a document is replaced, so is what was derived from it.
"""
