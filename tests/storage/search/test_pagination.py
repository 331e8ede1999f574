import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import storage
from timeline.storage.schema import MAX_SORT_KEY
from timeline.storage.search.pagination import decode_cursor, encode_cursor


@given(number=st.integers(-MAX_SORT_KEY, MAX_SORT_KEY), text=st.text())
def test_decode_cursor_gives_the_encoded_key(number: int, text: str) -> None:
    """A cursor holds its sort key."""
    assert decode_cursor(encode_cursor(number, text), int, str) == (number, text)


@given(number=st.integers(-MAX_SORT_KEY, MAX_SORT_KEY), text=st.text())
def test_encode_cursor_is_safe_in_urls(number: int, text: str) -> None:
    """A cursor needs no quoting in a URL."""
    assert set(encode_cursor(number, text)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


@given(st.text())
def test_decode_cursor_refuses_any_other_text(text: str) -> None:
    """Any text that is not a cursor is a `BadCursor`."""
    with pytest.raises(storage.BadCursor):
        decode_cursor(text, int, str)


@pytest.mark.parametrize(
    "other",
    [
        encode_cursor("a", 1),
        encode_cursor(1),
        encode_cursor(1, "a", "b"),
        encode_cursor(-(2**63), "a"),
        "W3RydWUsImEiXQ",
        "bnVsbA",
        "e30",
    ],
)
def test_decode_cursor_refuses_other_types(other: str) -> None:
    """A cursor whose parts have other types is a `BadCursor`."""
    with pytest.raises(storage.BadCursor):
        decode_cursor(other, int, str)
