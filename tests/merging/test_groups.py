"""Links followed in order, and what stops one."""

from timeline.merging.groups import Group, groups


def test_what_is_linked_directly_or_through_others_is_one_group() -> None:
    assert groups(5, [(0, 1), (3, 4), (1, 4)], lambda *_: True) == [
        Group([0, 1, 3, 4], [(0, 1), (3, 4), (1, 4)]),
        Group([2], []),
    ]


def test_a_link_within_a_group_joins_nothing() -> None:
    assert groups(3, [(0, 1), (1, 2), (0, 2)], lambda *_: True) == [Group([0, 1, 2], [(0, 1), (1, 2)])]


def test_a_link_is_not_followed_where_any_two_cannot_join() -> None:
    found = groups(4, [(0, 1), (1, 2), (2, 3)], lambda one, other: {one, other} != {0, 2})

    assert [group.numbers for group in found] == [[0, 1], [2, 3]]
