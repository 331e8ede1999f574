"""English: the weights by which events without a timex get a date.

Written by `benchmarks/date_weights.py`. A positive weight speaks for the date. The first column is the way
that leads to the date, the second a trait of the event; without a trait the weight counts for every event.
"""

from timeline.mentions.date_model import DateWeights, read_weights

__all__ = ["LANGUAGE"]

_WEIGHTS = """
dated |  | 0.20
dated | body | 0.04
dated | clause: action | 0.07
dated | clause: beside a date | 0.04
dated | clause: beside no date | -0.07
dated | clause: not in the headline | -0.02
dated | clause: past event | -0.02
dated | clause: report | -0.05
dated | clause: speech | -0.04
dated | early | 0.05
dated | headline | 0.22
dated | headline clause: action | 0.09
dated | headline clause: beside no date | 0.16
dated | headline clause: in the headline | 0.16
dated | headline clause: past event | 0.08
dated | headline clause: state | 0.05
dated | headline noun: beside no date | 0.06
dated | headline noun: in a phrase | 0.05
dated | headline noun: in the headline | 0.06
dated | headline noun: no determiner | 0.06
dated | lead | -0.03
dated | noun: definite | 0.05
dated | noun: in the headline | 0.05
dated | opening | -0.08
dated | participle: action | 0.28
dated | participle: beside a date | -0.14
dated | participle: beside a duration | -0.05
dated | participle: beside no date | 0.08
dated | participle: gerund | -0.04
dated | participle: not in the headline | -0.04
dated | participle: report | -0.20
dated | participle: speech | 0.03
dated | participle: state | -0.15
day of publication |  | 0.05
day of publication | body | -0.27
day of publication | clause: action | -0.04
day of publication | clause: beside a date | -0.07
day of publication | clause: beside no date | -0.08
day of publication | clause: not in the headline | -0.15
day of publication | clause: past event | -0.15
day of publication | early | 0.07
day of publication | headline | 0.21
day of publication | headline clause: action | 0.18
day of publication | headline clause: beside no date | 0.16
day of publication | headline clause: in the headline | 0.16
day of publication | headline clause: state | 0.03
day of publication | headline noun: before the verb | -0.02
day of publication | headline noun: beside no date | 0.05
day of publication | headline noun: in the headline | 0.05
day of publication | headline noun: no determiner | 0.05
day of publication | noun: definite | 0.05
day of publication | noun: in the headline | 0.05
day of publication | opening | 0.04
day of publication | participle: action | 0.19
day of publication | participle: beside no date | -0.06
day of publication | participle: gerund | -0.06
day of publication | participle: not in the headline | -0.06
day of publication | participle: report | -0.15
day of publication | participle: state | -0.11
day of publication, looking back |  | -0.07
day of the lead |  | 0.32
day of the lead | body | -0.03
day of the lead | clause: beside a date | -0.05
day of the lead | clause: beside no date | 0.04
day of the lead | early | 0.20
day of the lead | headline | 0.11
day of the lead | headline clause: beside no date | 0.08
day of the lead | headline clause: in the headline | 0.08
day of the lead | headline clause: state | 0.03
day of the lead | lead | 0.07
day of the lead | opening | -0.04
day of the lead | participle: action | 0.11
day of the lead | participle: beside no date | 0.16
day of the lead | participle: gerund | 0.13
day of the lead | participle: not in the headline | 0.13
day of the lead | participle: report | 0.07
day of the lead | participle: state | -0.08
day of the story |  | 0.19
day of the story | body | 0.18
day of the story | clause: beside a date | -0.04
day of the story | clause: beside no date | 0.04
day of the story | early | 0.05
day of the story | headline clause: action | -0.03
day of the story | headline clause: beside no date | -0.03
day of the story | headline clause: in the headline | -0.03
day of the story | opening | -0.06
day of the story | participle: beside a date | -0.06
day of the story | participle: beside a duration | -0.06
day of the story | participle: beside no date | 0.21
day of the story | participle: gerund | 0.13
day of the story | participle: not in the headline | 0.13
day of the story | participle: report | 0.10
day of the story | participle: state | -0.06
day of the story, looking back |  | -0.16
day of the story, looking back | body | -0.08
day of the story, looking back | clause: action | -0.05
day of the story, looking back | clause: not in the headline | -0.05
day of the story, looking back | clause: past event | -0.05
day of the story, looking back | early | -0.07
day of the story, looking back | participle: beside a date | -0.11
day of the story, looking back | participle: gerund | -0.11
day of the story, looking back | participle: not in the headline | -0.11
in the clause |  | 0.10
in the clause | participle: action | 0.11
in the clause | participle: beside a date | 0.05
in the clause | participle: gerund | 0.05
in the clause | participle: not in the headline | 0.05
in the sentence, day |  | -0.02
in the sentence, day | body | 0.07
in the sentence, day | early | -0.04
in the sentence, day | opening | -0.04
in the sentence, day | participle: action | -0.03
in the sentence, day | participle: beside a date | -0.04
in the sentence, day | participle: gerund | -0.04
in the sentence, day | participle: not in the headline | -0.04
in the sentence, month |  | 0.18
in the sentence, month | clause: beside a date | 0.12
in the sentence, month | clause: not in the headline | 0.12
in the sentence, month | clause: past event | 0.12
in the sentence, older day |  | 0.12
in the sentence, older day | participle: beside a date | 0.06
in the sentence, older day | participle: gerund | 0.06
in the sentence, older day | participle: not in the headline | 0.06
in the sentence, year |  | -0.05
in the sentence, year | participle: beside a date | -0.04
in the sentence, year | participle: gerund | -0.04
in the sentence, year | participle: not in the headline | -0.04
nearest in the sentence |  | 0.26
nearest in the sentence | body | 0.26
nearest in the sentence | clause: action | 0.15
nearest in the sentence | clause: beside a date | 0.19
nearest in the sentence | clause: not in the headline | 0.19
nearest in the sentence | clause: past event | 0.19
nearest in the sentence | early | 0.08
nearest in the sentence | opening | -0.07
nearest in the sentence | participle: action | 0.22
nearest in the sentence | participle: beside a date | 0.06
nearest in the sentence | participle: gerund | 0.06
nearest in the sentence | participle: not in the headline | 0.06
nearest in the sentence | participle: state | -0.08
older day of the lead |  | -0.13
same event before, with no timex |  | 0.09
same event before, with no timex | participle: beside no date | 0.09
same event before, with no timex | participle: gerund | 0.09
same event before, with no timex | participle: not in the headline | 0.09
same event later, with a timex |  | -0.10
same event later, with a timex | headline | -0.07
same event later, with a timex | headline clause: action | -0.05
same event later, with a timex | headline clause: beside no date | -0.05
same event later, with a timex | headline clause: in the headline | -0.05
same event later, with no timex |  | 0.06
same event later, with no timex | headline | 0.08
same event later, with no timex | headline clause: action | 0.10
same event later, with no timex | headline clause: beside no date | 0.04
same event later, with no timex | headline clause: in the headline | 0.04
same event later, with no timex | headline noun: before the verb | 0.04
same event later, with no timex | headline noun: beside no date | 0.04
same event later, with no timex | headline noun: in the headline | 0.04
same event later, with no timex | headline noun: no determiner | 0.04
"""

LANGUAGE = DateWeights(read_weights(_WEIGHTS), least_probability=0.5)
