"""English for people: formats dates, orders and reasons in words, and parses dates as people type them.

Contract: it converts between values and words, and decides nothing.
"""
