"""`GET /events`: filters, full-text search, histogram, facets and keyset pagination over the events table.

Contract: an `EventQuery` becomes SQL here and nowhere else. The cost of a page depends on its
events, and hardly on the size of the timeline.
"""
