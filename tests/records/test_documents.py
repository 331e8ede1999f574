"""Records reject invalid values."""

import pytest

from timeline.records import Extent


@pytest.mark.parametrize(("start", "end"), [(0, 5), (3, 8), (-6, 0)])
def test_extent_rejects_wrong_offsets(start: int, end: int) -> None:
    """An extent has the length of its string, and no negative offset."""
    with pytest.raises(ValueError, match="does not fit"):
        Extent(start, end, "Friday")
