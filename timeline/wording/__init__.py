"""English for people: dates, orders and windows in words, and dates as people type them.

Contract: it turns values into words and words into values, and decides nothing.
"""
