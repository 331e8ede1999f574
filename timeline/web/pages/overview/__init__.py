"""The date histogram at the head of the page: binning, axis breaks, tick labels, zoom.

Contract: pure steps from counts to positions; the template draws them.
"""
