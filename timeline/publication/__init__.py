"""The document creation time (DCT): on which day a document was published.

Contract: `evidence` reads what a file says of itself; `inference` concludes from the text and from other documents. A
day that is given always outranks one that is inferred.
"""
