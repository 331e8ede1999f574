"""TimeML 1.2.1 written from a tagged text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeline.records import Timex

__all__ = ["Annotation", "timeml"]

_NO_XML = {code: None for code in range(32) if chr(code) not in "\t\n\r"} | {0xFFFE: None, 0xFFFF: None}


class Annotation(NamedTuple):
    """A timex with its TIMEX3 value and modifier, each None if it has none."""

    timex: Timex
    value: str | None
    mod: str | None


def timeml(name: str, written: str | None, text: str, annotations: Sequence[Annotation]) -> str:
    """One TimeML document: the text with a TIMEX3 around each expression; t0 is the creation time.

    Characters that XML 1.0 does not allow are left out.
    """
    parts, at = [], 0
    for number, annotation in enumerate(annotations, 1):
        extent = annotation.timex.extent
        parts += [_text(text[at : extent.start]), _timex3(number, annotation)]
        at = extent.end
    created = "" if written is None else _created(written)
    body = "".join((*parts, _text(text[at:])))
    return f"<TimeML><DOCID>{_text(name)}</DOCID>{created}<TEXT>{body}</TEXT></TimeML>"


def _created(written: str) -> str:
    attributes = f'tid="t0" type="DATE" value="{escape(written)}" functionInDocument="CREATION_TIME"'
    return f"<DCT><TIMEX3 {attributes}>{_text(written)}</TIMEX3></DCT>"


def _timex3(number: int, annotation: Annotation) -> str:
    timex, value, mod = annotation
    present = {"tid": f"t{number}", "type": timex.type.value, "value": value, "mod": mod}
    attributes = " ".join(f'{name}="{escape(text)}"' for name, text in present.items() if text is not None)
    return f"<TIMEX3 {attributes}>{_text(timex.extent.exact)}</TIMEX3>"


def _text(text: str) -> str:
    return escape(text.translate(_NO_XML), quote=False)
