"""English: the weights by which events without a timex get a date.

Written by `benchmarks/date_weights.py`. A positive weight speaks for the date. The first column is the way
that leads to the date, the second a trait of the event; without a trait the weight counts for every event.
"""

from timeline.mentions.date_model import DateWeights, read_weights

__all__ = ["LANGUAGE"]

_WEIGHTS = """
dated |  | 0.16
dated | body | -0.03
dated | clause: action | 0.05
dated | clause: beside a date | 0.04
dated | clause: beside no date | -0.08
dated | clause: not in the headline | -0.03
dated | clause: past event | -0.03
dated | clause: speech | -0.04
dated | early | 0.08
dated | headline | 0.17
dated | headline clause: action | 0.09
dated | headline clause: beside no date | 0.17
dated | headline clause: in the headline | 0.17
dated | headline clause: past event | 0.07
dated | headline clause: state | 0.07
dated | headline noun: before the verb | -0.03
dated | noun: before the verb | 0.02
dated | opening | -0.07
dated | participle: action | 0.24
dated | participle: beside a date | -0.09
dated | participle: beside a duration | -0.06
dated | participle: beside no date | 0.10
dated | participle: gerund | 0.03
dated | participle: not in the headline | 0.03
dated | participle: report | -0.22
dated | participle: speech | 0.02
day of publication |  | -0.02
day of publication | body | -0.22
day of publication | clause: action | -0.07
day of publication | clause: beside a date | -0.06
day of publication | clause: beside no date | -0.09
day of publication | clause: not in the headline | -0.16
day of publication | clause: past event | -0.16
day of publication | early | 0.04
day of publication | headline | 0.14
day of publication | headline clause: action | 0.15
day of publication | headline clause: beside no date | 0.14
day of publication | headline clause: in the headline | 0.14
day of publication | headline clause: state | 0.05
day of publication | headline noun: before the verb | -0.03
day of publication | lead | 0.03
day of publication | noun: definite | 0.06
day of publication | noun: in the headline | 0.06
day of publication | participle: action | 0.08
day of publication | participle: beside a date | -0.06
day of publication | participle: beside a duration | -0.03
day of publication | participle: beside no date | -0.02
day of publication | participle: gerund | -0.06
day of publication | participle: not in the headline | -0.06
day of publication | participle: report | -0.15
day of publication, looking back |  | -0.07
day of publication, looking back | participle: action | 0.03
day of publication, looking back | participle: beside a date | 0.03
day of publication, looking back | participle: gerund | 0.03
day of publication, looking back | participle: not in the headline | 0.03
day of the lead |  | 0.26
day of the lead | clause: beside a date | -0.05
day of the lead | clause: beside no date | 0.05
day of the lead | early | 0.14
day of the lead | headline | 0.09
day of the lead | headline clause: beside no date | 0.09
day of the lead | headline clause: in the headline | 0.09
day of the lead | headline clause: state | 0.03
day of the lead | lead | 0.07
day of the lead | participle: action | -0.03
day of the lead | participle: beside a date | -0.08
day of the lead | participle: beside a duration | -0.05
day of the lead | participle: beside no date | 0.17
day of the lead | participle: gerund | 0.07
day of the lead | participle: not in the headline | 0.07
day of the lead | participle: report | 0.08
day of the story |  | 0.23
day of the story | body | 0.13
day of the story | clause: beside a date | -0.04
day of the story | clause: beside no date | 0.05
day of the story | early | 0.15
day of the story | headline | -0.02
day of the story | headline clause: action | -0.02
day of the story | headline clause: beside no date | -0.02
day of the story | headline clause: in the headline | -0.02
day of the story | participle: action | 0.06
day of the story | participle: beside a duration | -0.03
day of the story | participle: beside no date | 0.22
day of the story | participle: gerund | 0.19
day of the story | participle: not in the headline | 0.19
day of the story | participle: report | 0.08
day of the story, looking back |  | -0.12
day of the story, looking back | body | -0.06
day of the story, looking back | clause: action | -0.04
day of the story, looking back | clause: not in the headline | -0.04
day of the story, looking back | clause: past event | -0.04
day of the story, looking back | early | -0.06
day of the story, looking back | participle: beside a date | -0.08
day of the story, looking back | participle: gerund | -0.08
day of the story, looking back | participle: not in the headline | -0.08
in the clause |  | 0.09
in the clause | participle: action | 0.10
in the clause | participle: beside a date | 0.04
in the clause | participle: gerund | 0.04
in the clause | participle: not in the headline | 0.04
in the sentence, day |  | 0.06
in the sentence, day | body | 0.04
in the sentence, day | participle: beside a date | 0.04
in the sentence, day | participle: gerund | 0.04
in the sentence, day | participle: not in the headline | 0.04
in the sentence, month |  | 0.17
in the sentence, month | clause: beside a date | 0.11
in the sentence, month | clause: not in the headline | 0.11
in the sentence, month | clause: past event | 0.11
in the sentence, older day |  | 0.10
in the sentence, year |  | -0.05
in the sentence, year | participle: beside a date | -0.04
in the sentence, year | participle: gerund | -0.04
in the sentence, year | participle: not in the headline | -0.04
nearest in the sentence |  | 0.28
nearest in the sentence | body | 0.23
nearest in the sentence | clause: action | 0.15
nearest in the sentence | clause: beside a date | 0.19
nearest in the sentence | clause: not in the headline | 0.19
nearest in the sentence | clause: past event | 0.19
nearest in the sentence | early | 0.15
nearest in the sentence | lead | -0.05
nearest in the sentence | opening | -0.05
nearest in the sentence | participle: action | 0.18
nearest in the sentence | participle: beside a date | 0.09
nearest in the sentence | participle: gerund | 0.09
nearest in the sentence | participle: not in the headline | 0.09
same event before, with no timex | participle: beside no date | 0.09
same event before, with no timex | participle: gerund | 0.09
same event before, with no timex | participle: not in the headline | 0.09
same event later, with a timex |  | -0.08
same event later, with a timex | headline | -0.05
same event later, with a timex | headline clause: action | -0.05
same event later, with a timex | headline clause: beside no date | -0.05
same event later, with a timex | headline clause: in the headline | -0.05
same event later, with no timex |  | 0.10
same event later, with no timex | headline | 0.12
same event later, with no timex | headline clause: action | 0.11
same event later, with no timex | headline clause: beside no date | 0.06
same event later, with no timex | headline clause: in the headline | 0.06
"""

LANGUAGE = DateWeights(read_weights(_WEIGHTS), least_probability=0.5)
