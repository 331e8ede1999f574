"""Named entities of one text: names, roles, and within-document entity coreference.

Contract: pure. `AnalysedText` is the analysed text that later steps read: sentences, quotations, entities, pronouns.
It never compares two documents.
"""
