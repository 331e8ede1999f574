"""Records cannot be made wrong."""

import pytest

from timeline.records import Extent


@pytest.mark.parametrize(("start", "end"), [(0, 5), (3, 8), (-6, 0)])
def test_an_extent_is_as_long_as_what_stands_there_and_lies_in_the_text(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Extent(start, end, "Friday")
