"""English for people: formats dates and orders in words, and parses dates as people type them.

Contract: it converts between values and words, and decides nothing.
"""
