"""Shallow syntax of one text: sentences, tokens, verb groups, clauses, tense and aspect, quotations.

Contract: pure, and it knows neither dates nor events. Words come from the folder of the text's language (`en`).
"""
