"""`GET /events`: filters, full-text search, histogram, facets and keyset pagination over the events table.

Contract: an `EventQuery` becomes SQL here and nowhere else. A page costs what it holds, however large the timeline.
"""
