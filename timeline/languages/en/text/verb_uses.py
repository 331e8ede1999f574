"""How often an English word is a verb, where it can be a noun or an adjective too."""

from timeline.languages.en.text.verb_shares import SHARES

__all__ = ["share"]

_SHARE_OF = {word: str(level) for level, words in SHARES.items() for word in words.split()}
_ENDINGS = (("s", "s", ""), ("s", "es", ""), ("s", "ies", "y"))
"""A name of the ending, the ending, and what stands for it in the lemma."""


def share(word: str) -> str:
    """How often the word, in lower case, is a verb: 0 for never or unknown, 4 for always; "s" for its "-s" form.

    >>> share("arrive"), share("frees"), share("stone")
    ('4', '2s', '1')
    """
    if word in _SHARE_OF:
        return _SHARE_OF[word]
    lemmas = (
        (name, word.removesuffix(ending) + instead) for name, ending, instead in _ENDINGS if word.endswith(ending)
    )
    return next((_SHARE_OF[lemma] + name for name, lemma in lemmas if lemma in _SHARE_OF), "0")
