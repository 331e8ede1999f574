"""How much an event or a day matters: importance, and key dates (date saliency).

Contract: pure; a weight depends on the events alone.
"""
