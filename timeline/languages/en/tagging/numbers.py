"""Numbers in English dates: "8th", "1990s", "5pm", "2h30", "3 days" written as one word."""

from timeline.tagging.prefilter import NumberPatterns

__all__ = ["NUMBERS"]

# A heading joined to its text: "1917The".
_RUN_IN = r"(?<=1\d{3}|20\d{2})(?=(?-i:[A-Z][a-z]{2,}|[AIO][nst]\b))"
_NUMBER = (
    r"(?=['’\d])(?:['’](?=\d\d(?!\d)))?\d+(?:(?:[.,:/–-]|h[.,:/–-]?)\d+)*(?:[Tt]\d\d:\d\d(?::\d\d)?[Zz]?)?"
    rf"(?:(?<=0)['’]s\b|{_RUN_IN}|[^\W\d_]*)"
)
_REVERSED = r"(?:[^\W\d_]+|s['’](?=0))?\d+(?:(?:[.,:/–-]|[.,:/–-]?h)\d+)*['’]?"
# A number that may be a date by itself: a year, a decade, a clock, or numbers joined as in 5/8/2015 and 1914-18.
_DATE_LIKE = (
    r"['’0-9](?:(?<=['’])[0-9]{2}(?<!\w...)(?![\w'’])|(?<=[0-9])(?<!\w.)(?:[0-9]{3}(?:[0-9]{4})?(?![0-9])|[0-9]{0,3}[-–/:][0-9]|[0-9]?\.[0-9]{1,2}\.[0-9]{4}|[0-9]?(?:[.:][0-9]{2})?[ap]m(?!\w)"
    r"|[0-9]{0,2}(?:st|nd|rd|th|ish)(?!\w)|[0-9]{1,3}['’]?s(?!\w)|[0-9]{0,2}(?:\.[0-9]{1,2})?(?:h(?:[0-9]{2})?|d|w|y|[hm](?:ou)?rs?|min(?:ute)?s?|secs?|seconds?|days?|weeks?|months?|years?|yrs?)(?!\w)))"
)

NUMBERS = NumberPatterns(_NUMBER, _REVERSED, _DATE_LIKE)
