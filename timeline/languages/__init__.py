"""Language packs: all that Timeline knows of each language whose documents it analyses.

Contract: a pack holds words, patterns and tables, and no step of the analysis. Each of its modules, or packages, has
the name of a part, and gives it as `LANGUAGE`:

- `text`, a `timeline.text.language.Language`: word classes and morphology;
- `tagging`, a `timeline.tagging.language.TimexLanguage`: the grammar of temporal expressions;
- `event_dates`, a `timeline.mentions.date_model.DateWeights`: weights of the dates of events without a timex;
- `evidence`, a `timeline.publication.evidence.language.DateLabels`: labels of publication dates;
- `recognition`, a `frozenset[str]`: frequent words that other languages do not have;
- `inference`, a `timeline.publication.inference.language.InferencePatterns`: words that relate a date to the day of
  writing;
- `coreference`, a `timeline.coreference.vocabulary.Vocabulary`: predicates, counts and corrections.

A new language is a new folder, and its code in `language_registry.ANALYSED`. The words that Timeline itself writes are
in `wording`.
"""
