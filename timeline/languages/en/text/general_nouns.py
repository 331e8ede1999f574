"""English general event nouns: nouns by which a text names an event again, and the verbs for such events.

The lists are short and general; no entry stands for one text.
"""

from __future__ import annotations

__all__ = ["verbs_meant"]

_TRADE = "acquire agree award buy lease merge order purchase sell sign"
_CHOICE = "acquit appoint approve ban convict decide dismiss elect name order reject rule sentence suspend vote"
_MISHAP = "break burst capsize collapse collide crash derail explode fail flood overturn sink spill"
_VIOLENCE = "ambush assassinate assault attack bomb kill raid shoot stab storm"

_VERBS_BY_NOUN = {
    noun: frozenset(verbs.split())
    for nouns, verbs in (
        ("agreement contract deal pact purchase sale transaction", _TRADE),
        ("decision verdict ruling", _CHOICE),
        ("accident disaster failure tragedy", _MISHAP),
        ("assault attack raid violence", _VIOLENCE),
        ("appointment nomination", "appoint choose name nominate"),
        ("acquisition takeover", "acquire buy purchase"),
        ("departure exit resignation", "leave quit resign"),
        ("blast explosion", "explode"),
        ("arrest detention", "arrest detain jail"),
        ("victory win", "beat defeat win"),
    )
    for noun in nouns.split()
}


def verbs_meant(noun: str) -> frozenset[str]:
    """The verbs whose events the noun, in lower case and in the singular, can name again; empty for other nouns.

    >>> sorted(verbs_meant("blast")), sorted(verbs_meant("bread"))
    (['explode'], [])
    """
    return _VERBS_BY_NOUN.get(noun, frozenset())
