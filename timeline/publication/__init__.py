"""The document creation time (DCT): on which day a document was published.

Contract: `evidence` reads what a file says about itself; `inference` uses the text and other
documents. A day that is given always outranks one that is inferred.
"""
