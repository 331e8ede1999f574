import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import storage
from timeline.storage.schema import MAX_SORT_KEY
from timeline.storage.search.pagination import decode_cursor, encode_cursor


@given(number=st.integers(-MAX_SORT_KEY, MAX_SORT_KEY), text=st.text())
def test_a_cursor_holds_its_key(number: int, text: str) -> None:
    assert decode_cursor(encode_cursor(number, text), int, str) == (number, text)


@given(number=st.integers(-MAX_SORT_KEY, MAX_SORT_KEY), text=st.text())
def test_a_cursor_goes_into_an_address_as_it_is(number: int, text: str) -> None:
    assert set(encode_cursor(number, text)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


@given(st.text())
def test_whatever_people_write_is_a_bad_cursor_at_worst(text: str) -> None:
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
def test_the_cursor_of_another_list_is_a_bad_cursor(other: str) -> None:
    with pytest.raises(storage.BadCursor):
        decode_cursor(other, int, str)
