import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import storage
from timeline.storage.search.pagination import FARTHEST, cursor, key


@given(number=st.integers(-FARTHEST, FARTHEST), text=st.text())
def test_a_cursor_holds_its_key(number: int, text: str) -> None:
    assert key(cursor(number, text), int, str) == (number, text)


@given(number=st.integers(-FARTHEST, FARTHEST), text=st.text())
def test_a_cursor_goes_into_an_address_as_it_is(number: int, text: str) -> None:
    assert set(cursor(number, text)) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")


@given(st.text())
def test_whatever_people_write_is_a_bad_cursor_at_worst(text: str) -> None:
    with pytest.raises(storage.BadCursor):
        key(text, int, str)


@pytest.mark.parametrize(
    "other",
    [cursor("a", 1), cursor(1), cursor(1, "a", "b"), cursor(-(2**63), "a"), "W3RydWUsImEiXQ", "bnVsbA", "e30"],
)
def test_the_cursor_of_another_list_is_a_bad_cursor(other: str) -> None:
    with pytest.raises(storage.BadCursor):
        key(other, int, str)
