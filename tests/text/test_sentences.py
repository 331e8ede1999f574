"""Sentence segmentation, in code points."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from timeline.text.sentences import TextSpan, index_containing, overlapping, split_sentences

PIECES = st.sampled_from(
    [
        *"aB. !?“”\"'’—()\n\r\t\u2028\u00a0\x00",
        *("é", "e\u0301", "😀", "👨‍👩‍👧", "\r\n", "\n\n", "Mr. ", "U.S. ", "Hello ", "。", "\u202e"),
    ]
)


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text, "en")]


@given(st.one_of(st.text(), st.lists(PIECES).map("".join)))
@example("plan B\u00a0.")
@example("plan B\u2028. \u3000C")
def test_split_sentences_omits_only_space(text: str) -> None:
    """Sentences are in order and omit only space; offsets count code points, whatever the text."""
    sentences = split_sentences(text, "en")

    assert "".join("".join(text[start:end].split()) for start, end in sentences) == "".join(text.split())
    assert list(sentences) == sorted(sentences)
    assert all(start < end and text[start:end] == text[start:end].strip() for start, end in sentences)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One came. Two left!", ["One came.", "Two left!"]),
        ("A heading\n\nOne came.", ["A heading", "One came."]),
        ("A heading\nMr. Birch came to the U.S. on Friday.", ["A heading", "Mr. Birch came to the U.S. on Friday."]),
        ("One man came from\nthe north.", ["One man came from\nthe north."]),
        (
            "Born 1906\nDied 1984\nBuried at sea in a coffin of oak",
            ["Born 1906", "Died 1984", "Buried at sea in a coffin of oak"],
        ),
        ("One came.\r\nTwo left.", ["One came.", "Two left."]),
        ("", []),
        # A dateline is a sentence.
        ("LUTIN, May 8 (Wire) — A dam broke.", ["LUTIN, May 8 (Wire) —", "A dam broke."]),
        ("A heading\n\nPORT HALE (Wire) - “We go,” he said.", ["A heading", "PORT HALE (Wire) -", "“We go,” he said."]),
        ("Tolm, Feb. 5 (Wire) – Three left.", ["Tolm, Feb. 5 (Wire) –", "Three left."]),
        ("TOLM—May 8, 2015—Three left.", ["TOLM—May 8, 2015—", "Three left."]),
        ("Halden Motors — The firm left.", ["Halden Motors — The firm left."]),
        ("U.S. - China talks ended.", ["U.S. - China talks ended."]),
        ("TOLM — the town — slept.", ["TOLM — the town — slept."]),
    ],
)
def test_split_sentences_at_hard_breaks_and_datelines(text: str, sentences: list[str]) -> None:
    """A line that ends before the next word had to wrap is a sentence, and so is a dateline."""
    assert split(text) == sentences


def test_split_sentences_limits_length() -> None:
    """A sentence has at most 2,000 code points."""
    assert [len(sentence) for sentence in split("word" * 1_100)] == [2_000, 2_000, 400]


def test_split_sentences_in_chunks() -> None:
    """A line longer than a chunk is split at the same sentences."""
    sentence = "Mr. Birch came to the U.S. in good time and left it again before the storm."

    assert split(" ".join([sentence] * 300)) == [sentence] * 300


def test_index_containing_between_spans() -> None:
    """A position between two spans is in neither."""
    spans = [TextSpan(2, 4), TextSpan(6, 9)]

    assert [index_containing(spans, position) for position in (0, 2, 4, 8, 9)] == [None, 0, None, 1, None]
    assert overlapping(spans, TextSpan(3, 6)) == [TextSpan(2, 4)]
    assert overlapping(spans, TextSpan(4, 6)) == []
