"""The date histogram at the head of the page: binning, axis breaks, tick labels and zoom.

Contract: pure functions from event counts to positions; the template draws them.
"""
