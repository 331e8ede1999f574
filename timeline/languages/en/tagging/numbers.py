"""Numbers in English dates: "8th", "1990s", "5pm", "2h30", "3 days" written as one word."""

from timeline.tagging.prefilter import NumberPatterns

__all__ = ["NUMBERS"]

# A heading joined to its text: "1917The".
_RUN_IN = r"(?<=1\d{3}|20\d{2})(?=(?-i:[A-Z][a-z]{2,}|[AIO][nst]\b))"
# A day, its month and its year in one word: "03JUN21".
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
_MONTH_AND_YEAR = rf"{_MONTH}[0-9]{{2}}(?:[0-9]{{2}})?(?!\w)"
# A day as in German, with a dot: "17. August 2020".
_COUNTED_DAY = rf"[0-9]{{1,2}}\.(?= ?{_MONTH}[a-z]{{0,6}} [0-9]{{4}}(?!\w))"
_NUMBER = (
    rf"{_COUNTED_DAY}|"
    r"(?=['’\d])(?:['’](?=\d\d(?!\d)))?\d+(?:(?:[.,:/–-]|[hq][.,:/–-]?)\d+)*"
    r"(?:[Tt](?:\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?|\d{4}(?:\d\d)?(?!\d))[Zz]?)?"
    rf"(?:(?<=0)['’]s\b|{_RUN_IN}|{_MONTH_AND_YEAR}|[^\W\d_]*)"
)
_REVERSED = r"(?:\.(?=[0-9]{1,2}(?!\w)))?(?:[^\W\d_]++|s['’](?=0))?\d+(?:(?:[.,:/–-]|[.,:/–-]?[hq])\d+)*['’]?"
# A number that may be a date by itself: a year, a decade, a clock, or numbers joined as in 5/8/2015 and 1914-18.
_DATE_LIKE = (
    r"['’0-9](?:(?<=['’])[0-9]{2}(?<!\w...)(?![\w'’])|(?<=[0-9])(?<!\w.)(?:[0-9]{3}(?:[0-9]{4})?(?![0-9])|[0-9]{0,3}[-–/:][0-9]|[0-9]?\.[0-9]{1,2}\.[0-9]{4}|[0-9]?(?:[.:][0-9]{2})?[ap]m(?!\w)"
    rf"|[0-9]{{0,2}}(?:st|nd|rd|th|thc|ish)(?!\w)|[0-9]{{1,3}}['’]?s(?!\w)|q(?:[0-9]{{2}}){{0,2}}(?!\w)|[0-9]?{_MONTH_AND_YEAR}"
    r"|[0-9]{0,2}(?:\.[0-9]{1,2})?(?:h(?:[0-9]{2}){0,2}|d|w|y|[hm](?:ou)?rs?|min(?:ute)?s?|secs?|seconds?|days?|weeks?|months?|years?|yrs?)(?!\w)))"
)

NUMBERS = NumberPatterns(_NUMBER, _REVERSED, _DATE_LIKE)
